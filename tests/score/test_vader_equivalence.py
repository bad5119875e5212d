"""Our VADER gives vaderSentiment's dictionaries, digit for digit."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from vaderSentiment import vaderSentiment as original  # noqa: N813 - a module, whatever its name looks like

from shockwire.core.score.pieces import Cut
from shockwire.core.score.vader import vader

TEXTS = 50_000

PLAIN = [
    "Nvidia was down nine percent in pre-market trading, and nobody seemed to mind very much",
    "The company is not happy with the kind of support it gets, but the results are GREAT!!",
    "Without doubt the worst quarter in years; at least the dividend is safe",
    "Shares of the bus maker hardly moved - no gain, no pain",
    "It was never so good, never this bad, and yet the analysts yawned??",
    "A committee met on Tuesday to talk about the length of meetings",
    "The shit hit the fan when the bomb of a product launch failed to amuse the kind critics",
]
TURNS = [
    *"but BUT But no No nor or never without doubt so this least very at kind of sort!".split(),
    *"! !!! ? ?? ???? :) :( ;-) 😀 ❤".split(),
    *"at least|very least|kind of|sort of|just enough|to die for|bad ass|yeah right".split("|"),
    *"kiss of death|beating heart".split("|"),
]


def mutated(texts: list[str], count: int) -> Iterator[str]:
    chance = random.Random(20250127)  # noqa: S311 - the same texts in every run
    analyzer = original.SentimentIntensityAnalyzer()
    pools = [sorted(analyzer.lexicon), sorted(original.BOOSTER_DICT), original.NEGATE, TURNS, TURNS]
    for _ in range(count):
        words = chance.choice(texts).split(" ")
        for _ in range(chance.randint(1, 8)):
            word = chance.choice(chance.choice(pools))
            word = chance.choice([word, word, word, word.upper(), word + chance.choice(",.!?")])
            words.insert(chance.randint(0, len(words)), word)
        yield chance.choice([" ", " ", "  ", "\n"]).join(words)


@pytest.fixture(scope="module")
def texts(own_items: list[dict[str, Any]]) -> list[str]:
    return [*PLAIN, *(f"{i['title']}. {i['text']}" for i in own_items)]


@pytest.mark.slow
def test_mutated_texts_get_identical_dictionaries(texts: list[str]) -> None:
    theirs, ours = original.SentimentIntensityAnalyzer(), vader()
    for text in mutated(texts, TEXTS):
        assert ours.polarity_scores(text) == theirs.polarity_scores(text), text


def test_what_is_heard_piece_by_piece_is_what_is_heard_of_the_whole(texts: list[str]) -> None:
    ours = vader()
    for text in ["", "\n", "-", "good\tbad", "a good\n's day", "bad 😀 day", *mutated(texts, 2_000)]:
        assert Cut(text).compound() == ours.compound(text), text


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "!!!", "😀", "no", "but", "kind", "x" * 100_000, "GOOD", "good " * 500]
)
def test_odd_texts_get_identical_dictionaries(text: str) -> None:
    assert vader().polarity_scores(text) == original.SentimentIntensityAnalyzer().polarity_scores(text)


@pytest.mark.slow
def test_labelled_texts_get_identical_dictionaries(shared_dir: Path) -> None:
    theirs, ours = original.SentimentIntensityAnalyzer(), vader()
    lines = (shared_dir / "corpus" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    bodies = [json.loads(line)["text"] for line in lines]
    for text in [*bodies, " ".join(bodies)[:200_000], *mutated(bodies, 2_000)]:
        assert ours.polarity_scores(text) == theirs.polarity_scores(text), text
