"""What the engine holds: 10,000 symbols with a day of one-minute bars, and 100,000 items.

    python benchmarks/memory.py [--symbols 10000] [--items 100000]

The rules look back over a whole regular session, so that each symbol keeps its 390 bars, and the shipped
themes, watchlist and rules read the items: one in forty is news of a theme, spread over four weeks.
Everything goes through `Engine.feed`, in a process of its own that holds nothing else. As in the daemon
(`run/garbage.py`), what the start made is frozen, and once more what the first minute made. Printed are
resident memory, the longest full collection of garbage, and the snapshot that the daemon takes of all this.
"""

from __future__ import annotations

import argparse
import gc
import random
import resource
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from _harness import table
from backtest import NEWS, ORDINARY
from msgspec.structs import replace
from quotes import OPEN, rules

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Article, Config, Quote, Quotes, Record

_MINUTES = 390
_RECORD = 100
_WEEKS = timedelta(weeks=4)


def main() -> None:
    """Fill an engine and print what that takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--symbols", type=int, default=10_000)
    parser.add_argument("--items", type=int, default=100_000)
    options = parser.parse_args()
    symbols = tuple(f"S{n:05}" for n in range(options.symbols))
    bundle = shipped_bundle()
    windowed = rules(symbols, spans_min=(5, 10, 15, 30, _MINUTES))
    bundle = replace(bundle, rules=(*bundle.rules, *windowed))
    engine = Engine()
    names = [e.name for e in bundle.watchlist.entities]
    engine.feed(Record(offset=1, seen_at=OPEN - _WEEKS, body=Config(id="memory", bundle=bundle)))
    engine.warm()
    gc.collect()
    gc.freeze()
    rows = [["", "resident", "full collection", "objects"], ["rules and scorer", *_held()]]
    longest = 0.0
    for record in _items(options.items, names):
        engine.feed(record)
    rows.append([f"and {options.items:,} items", *_held()])
    for minute in range(_MINUTES):
        for record in _minute(symbols, minute):
            engine.feed(record)
        if minute == 0:
            gc.freeze()
        if minute % 39 == 0:
            longest = max(longest, _longest(gc.collect))
    rows.append([f"and {_MINUTES} bars of {len(symbols):,} symbols", *_held()])
    table("memory (aims: 240 MB, no full collection over 10 ms)", rows)
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begun = time.process_time()
    size = len(engine.snapshot())
    took_ms = (time.process_time() - begun) * 1e3
    print(
        f"highest {highest:.0f} MB before any snapshot; longest collection on the way {longest * 1e3:.1f} ms"
    )
    print(f"a snapshot has {size / 1e6:.1f} MB and takes {took_ms:.0f} ms")


def _held() -> list[str]:
    longest_ms = _longest(gc.collect) * 1e3
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    resident_mb = pages * resource.getpagesize() / 1e6
    return [f"{resident_mb:.0f} MB", f"{longest_ms:.1f} ms", f"{len(gc.get_objects()):,}"]


def _longest(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _items(count: int, names: list[str]) -> Iterator[Record]:
    draw = random.Random(1)  # noqa: S311 - a repeatable month
    for number in range(count):
        at = OPEN - _WEEKS * ((count - number) / count)
        wording = draw.choice(NEWS if number % 40 == 0 else ORDINARY).format(name=draw.choice(names))
        yield Record(
            offset=number + 2,
            seen_at=at,
            body=Article(
                id=f"item-{number}",
                source="feed",
                publisher=f"Publisher {number % 30}",
                title=f"{wording} ({number})",
                event_time=at,
            ),
        )


def _minute(symbols: tuple[str, ...], minute: int) -> Iterator[Record]:
    at = OPEN + timedelta(minutes=minute)
    draw = random.Random(minute)  # noqa: S311 - a market, no secret
    for begin in range(0, len(symbols), _RECORD):
        quotes = tuple(
            Quote(symbol=symbol, price=round(100 + draw.random() * 0.2, 4), previous_close=100.0, time=at)
            for symbol in symbols[begin : begin + _RECORD]
        )
        yield Record(offset=1, seen_at=at, body=Quotes(id=f"q{minute}-{begin}", source="feed", quotes=quotes))


if __name__ == "__main__":
    main()
