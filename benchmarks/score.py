"""How fast the scorer reads: items of 52 words, bodies of 600 words, and VADER's own speed beside it.

    python benchmarks/score.py [--seconds 3]

Texts are put together from sentences written here, with numbers and names that change from item to
item, so that no cache of whole texts could help. They are read in thirties, as `shockwire score --json` reads
its lines; the milliseconds are of texts that come alone. One process, one core; its CPU time counts, not the
time others took of it. A machine's speed may double within a second, so vaderSentiment reads a few headlines
after each hundredth, and a body now and then. The last columns say what it would be where it reads 49,000 of
the headlines a second, and where it reads 220 of the bodies; the two disagree, and the smaller is claimed.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.score.scorer import Scorer
from shockwire.core.score.vader import vader
from shockwire.run.garbage import COLLECTED_AFTER

_REFERENCE = (49_000, 220)  # vaderSentiment's headlines and bodies a second on the machine of the aims
_HEADLINES = 25  # of the yardstick, after each turn
_BODY_EVERY = 3  # turns: one takes as long as half a turn
_TURN_S = 0.01
_TOGETHER = 32  # texts that are read at once
Read = Callable[[list[str]], object]

SENTENCES = (
    "{name} shares fell {n}% in pre-market trading after a rival's app reached the top of Apple's chart.",
    "The company plans to spend ${n} billion on data centers this year, more than analysts had expected.",
    "Officials in Washington are considering new limits on the export of chips to China, people said.",
    "Local residents met at the town hall to talk about the new bus line, which should open in spring.",
    "Analysts at {name} expect revenue to grow by {n} percent, although costs for staff are rising too.",
    "The weather stayed mild over the weekend, and farmers hope for a good harvest of potatoes and wheat.",
    "A spokesman declined to comment on the report, first published by a local newspaper on Friday evening.",
    "{name} introduced a new version of its language model and made the weights available to developers.",
    "The museum shows two hundred paintings from the nineteenth century, many for the first time in decades.",
    "Investors worried that demand may weaken, and the index lost {n} points before it recovered later.",
)
NAMES = (
    "Nvidia",
    "Microsoft",
    "Meta",
    "Alphabet",
    "DeepSeek",
    "OpenAI",
    "Broadcom",
    "Siemens Energy",
    "Acme Foods",
    "Tencent",
)


def text_of(words: int, chance: random.Random) -> str:
    """About so many words, never the same twice."""
    found: list[str] = []
    while sum(len(s.split()) for s in found) < words:
        found.append(
            chance.choice(SENTENCES).format(name=chance.choice(NAMES), n=chance.randint(1, 400) / 10)
        )
    return " ".join(" ".join(found).split()[:words])


@dataclass(frozen=True, slots=True)
class Measured:
    """Of a reader: texts a second, milliseconds a text, and what would make it that of the reference.

    `scales`: the reference's speed by that of this machine meanwhile, by headlines and by bodies.
    """

    rate: float
    median_ms: float
    slow_ms: float
    scales: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Yardstick:
    """vaderSentiment, and what it reads."""

    read: Read
    headlines: list[str]
    bodies: list[str]


def measure(read: Read, texts: list[str], seconds: float, yardstick: Yardstick) -> Measured:
    """A hundredth of a second of it, a little of the yardstick, and so on.

    Reading the clock costs a tenth of a headline: single texts are measured after the whole.
    """
    read(texts[:50])
    turns = itertools.cycle(texts)
    headlines, bodies = itertools.cycle(yardstick.headlines), itertools.cycle(yardstick.bodies)
    count = len(texts)
    once = max(_TOGETHER, round(count * _TURN_S / _spent(read, texts)))
    read_s = headlines_s = bodies_s = 0.0
    rounds = 0
    while read_s < seconds or rounds * once < count or rounds % _BODY_EVERY:
        read_s += _spent(read, list(islice(turns, once)))
        headlines_s += _spent(yardstick.read, list(islice(headlines, _HEADLINES)))
        if not rounds % _BODY_EVERY:
            bodies_s += _spent(yardstick.read, [next(bodies)])
        rounds += 1
    times = sorted(_spent(read, [text]) * 1e3 for text in islice(turns, 2 * count))
    scales = (
        _REFERENCE[0] * headlines_s / (rounds * _HEADLINES),
        _REFERENCE[1] * bodies_s / (rounds // _BODY_EVERY),
    )
    return Measured(rounds * once / read_s, statistics.median(times), times[int(len(times) * 0.99)], scales)


def one_by_one(score: Callable[[str], object]) -> Read:
    """A reader of several texts, from one of a text."""

    def read(texts: list[str]) -> object:
        return [score(text) for text in texts]

    return read


def _spent(read: Read, texts: list[str]) -> float:
    begun = time.process_time()
    for low in range(0, len(texts), _TOGETHER):
        read(texts[low : low + _TOGETHER])
    return time.process_time() - begun


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=3.0)
    seconds = parser.parse_args().seconds
    chance = random.Random(1)  # noqa: S311 - a fixed seed, so that every run reads the same texts
    headlines = [text_of(11, chance) for _ in range(1000)]
    items = [text_of(52, chance) for _ in range(1000)]
    bodies = [text_of(600, chance) for _ in range(100)]
    scorer, ours = Scorer(shipped_bundle()), vader()
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # noqa: PLC0415

    original = SentimentIntensityAnalyzer()
    yardstick = Yardstick(one_by_one(original.polarity_scores), headlines, bodies)

    def read(texts: list[str]) -> object:
        return scorer.read_texts([(t[:60], t[60:], ()) for t in texts])

    rows: list[tuple[str, Read, list[str]]] = [
        ("scorer, items of 52 words", read, items),
        ("scorer, bodies of 600 words", read, bodies),
        ("scorer, headlines of 11 words", lambda ts: scorer.read_texts([(t, "", ()) for t in ts]), headlines),
        ("our VADER, headlines", one_by_one(ours.polarity_scores), headlines),
        ("vaderSentiment, headlines", one_by_one(original.polarity_scores), headlines),
        ("our VADER, bodies", one_by_one(ours.polarity_scores), bodies),
        ("vaderSentiment, bodies", one_by_one(original.polarity_scores), bodies),
    ]
    gc.collect()
    gc.freeze()  # as the daemon does when it is ready, and these are its thresholds
    gc.set_threshold(*COLLECTED_AFTER)
    print(f"{'':<32} {'measured here':^32}   {'a second at the reference':^30} {'':>8}")
    print(
        f"{'what':<32} {'a second':>10} {'median ms':>10} {'99 % ms':>10}   "
        f"{'by headlines':>12} {'by bodies':>9} {'claimed':>7} {'99 % ms':>8}"
    )
    for name, read, texts in rows:
        found = measure(read, texts, seconds, yardstick)
        here = f"{found.rate:>10,.0f} {found.median_ms:>10.4f} {found.slow_ms:>10.4f}"
        by_headlines, by_bodies = (found.rate * scale for scale in found.scales)
        scale = min(found.scales)
        claimed = f"{found.rate * scale:>7,.0f} {found.slow_ms / scale:>8.3f}"
        print(f"{name:<32} {here}   {by_headlines:>12,.0f} {by_bodies:>9,.0f} {claimed}")
    print(
        "aims at the reference, where vaderSentiment reads {:,} headlines or {} bodies a second:".format(
            *_REFERENCE
        )
    )
    print("5,000 items and 500 bodies a second, 99 % of the items under 1 ms")


if __name__ == "__main__":
    main()
