"""How many quotes a second the core takes: 10,000 symbols, ten windowed rules each, nothing fires.

    python benchmarks/quotes.py [--symbols 10000] [--seconds 60] [--others 2000]

The rules are ten falls and rises over spans from five minutes to an hour, over every symbol, so
that each symbol is under ten windows. Quotes come as a thinned feed brings them: every symbol once
a second of the log's time, in random walks too small for any rule; one by one, and in records of a
hundred. A round is a minute of the log's time, so that it holds each symbol's bar; in one round of
fifteen each symbol also goes the long way, past every rule, so the mean of all rounds is printed beside
the best. As in a replay a second's quotes are made when they are due; making them is not counted. Everything
goes through `Engine.feed`, the call that runs live, and all times are process time.

Then the same with as many rules more about symbols of their own as `--others` says, in turns with an
engine without them: what a quote costs may not grow with rules that don't concern it.
"""

from __future__ import annotations

import argparse
import gc
import random
import resource
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Config, Quote, Quotes, Record
from shockwire.core.rule import NamedLeg, PriceLeg, Rule, When

OPEN = datetime(2025, 1, 27, 14, 30, tzinfo=UTC)
_SPANS_MIN = (5, 10, 15, 30, 60)


def rules(symbols: tuple[str, ...], spans_min: tuple[int, ...] = _SPANS_MIN) -> tuple[Rule, ...]:
    """A fall and a rise over each span; the longer, the further."""
    return tuple(
        Rule(
            id=f"{direction}-{minutes}m",
            version="1",
            when=When(
                terms=(
                    NamedLeg(
                        name="price",
                        leg=PriceLeg(
                            symbols=symbols,
                            direction=direction,
                            threshold_pct=3.0 + minutes / 60,
                            since=None,
                            over_s=minutes * 60.0,
                        ),
                    ),
                ),
            ),
        )
        for minutes in spans_min
        for direction in ("falls", "rises")
    )


class Feed:
    """Quotes of a market without news."""

    def __init__(self, symbols: tuple[str, ...], seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a market, no secret
        self._symbols = symbols
        self._prices = [round(self._random.uniform(10, 500), 2) for _ in symbols]
        self._closes = tuple(self._prices)
        self.now = OPEN
        self._offset = 1

    def records(self, size: int, rounds: int, step: timedelta) -> Iterator[Record]:
        """Every symbol once a round, in records of `size`, a round's time spread over its records."""
        walk = self._random
        count = -(-len(self._symbols) // size)
        for _ in range(rounds):
            for begin in range(0, len(self._symbols), size):
                self.now += step / count
                quotes = []
                for at in range(begin, min(begin + size, len(self._symbols))):
                    # It returns to where it began, so that no round is nearer to a rule than another.
                    pull = (self._closes[at] - self._prices[at]) * 0.02
                    self._prices[at] = round(self._prices[at] * (1 + walk.gauss(0, 2e-4)) + pull, 4)
                    quotes.append(
                        Quote(
                            symbol=self._symbols[at],
                            price=self._prices[at],
                            currency="USD",
                            previous_close=self._closes[at],
                            session="regular",
                            time=self.now,
                        )
                    )
                self._offset += 1
                body = Quotes(id=f"q{self._offset}", source="feed", quotes=tuple(quotes))
                yield Record(offset=self._offset, seen_at=self.now, body=body)


def engine_of(symbols: tuple[str, ...], others: int = 0) -> Engine:
    """An engine with the rules in force, and with some that are about other symbols."""
    engine = Engine()
    strangers = tuple(
        replace(rule, id=f"{rule.id}-{number}")
        for number in range(others // len(_SPANS_MIN) // 2)
        for rule in rules((f"X{number:05}",))
    )
    config = Config(id="benchmark", bundle=Bundle(rules=(*rules(symbols), *strangers)))
    engine.feed(Record(offset=1, seen_at=OPEN, body=config))
    return engine


def warmed(symbols: tuple[str, ...], others: int = 0) -> tuple[Engine, Feed]:
    """An engine that knows each symbol, and the feed that goes on from there."""
    engine, feed = engine_of(symbols, others), Feed(symbols, 1)
    for record in feed.records(100, 1, timedelta(seconds=1)):
        engine.feed(record)
    gc.collect()
    gc.freeze()
    return engine, feed


def minute(engine: Engine, feed: Feed, size: int, seconds: int) -> float:
    """Quotes a second of process time, over so many seconds of the log's."""
    take, spent, quotes = engine.feed, 0.0, 0
    for _ in range(seconds):
        records = list(feed.records(size, 1, timedelta(seconds=1)))
        quotes += sum(len(r.body.quotes) for r in records if isinstance(r.body, Quotes))
        said = 0
        begin = time.process_time()
        for record in records:
            outcome = take(record)
            if outcome.revisions or outcome.problems:
                said += 1
        spent += time.process_time() - begin
        if said:
            raise SystemExit("a rule fired or failed: these are not idle rules")
    return quotes / spent


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--symbols", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=60, help="of the log's time, a round")
    parser.add_argument("--others", type=int, default=2_000, help="rules about other symbols")
    given = parser.parse_args()
    symbols = tuple(f"S{n:05}" for n in range(given.symbols))
    engine, feed = warmed(symbols)
    print(f"{given.symbols} symbols, {len(rules(symbols))} windowed rules each, none fires")
    print("  quotes a second            best         mean")
    for name, size, rounds in (("in records of 100", 100, 15), ("one by one", 1, 3)):
        rates = [minute(engine, feed, size, given.seconds) for _ in range(rounds)]
        print(f"  {name:<18} {max(rates):>12,.0f} {statistics.harmonic_mean(rates):>12,.0f}")
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  memory, highest    {highest:>12,.0f} MB")
    pairs = [warmed(symbols), warmed(symbols, given.others)]
    costs: list[list[float]] = [[], []]
    for _ in range(9):  # in turns, or a change of the machine's speed would look like one of theirs
        for place, (one, its_feed) in enumerate(pairs):
            costs[place].append(1 / minute(one, its_feed, 100, 7))
    ratio = statistics.median(costs[1]) / statistics.median(costs[0])
    print(f"  with {given.others:,} rules about other symbols a quote costs {ratio:.2f} times as much")


if __name__ == "__main__":
    main()
