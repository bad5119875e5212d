"""How many quotes a second the core takes: 10,000 symbols, ten windowed rules each, nothing fires.

    python benchmarks/quotes.py [--symbols 10000] [--seconds 60]

The rules are ten falls and rises over spans from five minutes to an hour, over every symbol, so
that each symbol is under ten windows. Quotes come as a thinned feed brings them: every symbol once
a second of the log's time, in random walks too small for any rule; one by one, and in records of a
hundred. A round is a minute of the log's time, so that it holds each symbol's bar. Everything goes
through `Engine.feed`, the call that runs live. What is printed is process time, the best of three
rounds; memory is the highest of this process, most of it the quotes it feeds.
"""

from __future__ import annotations

import argparse
import gc
import random
import resource
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

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


def engine_of(symbols: tuple[str, ...]) -> Engine:
    """An engine with the rules in force."""
    engine = Engine()
    config = Config(id="benchmark", bundle=Bundle(rules=rules(symbols)))
    engine.feed(Record(offset=1, seen_at=OPEN, body=config))
    return engine


def measure(engine: Engine, feed: Feed, size: int, seconds: int) -> float:
    """Quotes a second of process time, the best of three rounds."""
    best = 0.0
    for _ in range(3):
        records = list(feed.records(size, seconds, timedelta(seconds=1)))
        quotes = sum(len(r.body.quotes) for r in records if isinstance(r.body, Quotes))
        gc.collect()
        take = engine.feed
        begin = time.process_time()
        said = 0
        for record in records:
            outcome = take(record)
            if outcome.revisions or outcome.problems:
                said += 1
        spent = time.process_time() - begin
        if said:
            raise SystemExit("a rule fired or failed: these are not idle rules")
        best = max(best, quotes / spent)
    return best


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--symbols", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=60, help="of the log's time, a round")
    given = parser.parse_args()
    symbols = tuple(f"S{n:05}" for n in range(given.symbols))
    engine, feed = engine_of(symbols), Feed(symbols, 1)
    gc.freeze()
    for record in feed.records(100, 1, timedelta(seconds=1)):
        engine.feed(record)
    batches = measure(engine, feed, 100, given.seconds)
    singles = measure(engine, feed, 1, given.seconds)
    print(f"{given.symbols} symbols, {len(rules(symbols))} windowed rules each, none fires")
    print(f"  in records of 100   {batches:>12,.0f} quotes a second")
    print(f"  one by one          {singles:>12,.0f} quotes a second")
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  memory, highest     {highest:>12,.0f} MB, with the quotes of a round")


if __name__ == "__main__":
    main()
