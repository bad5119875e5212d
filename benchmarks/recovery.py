"""Ready again after kill -9: a log of a million events with its signals, with a snapshot and without.

    python benchmarks/recovery.py [--events 1000000] [--items 50000] [--keep FOLDER]

An event is an item or a quote; quotes lie in records of 25, as a poll brings them, and every item has its
signal. The log is written by a process that is killed with its last batches in the write-ahead log.
What is measured is what the daemon does between its imports and its first record: opening the store,
with its check, and the engine as it was. Beside it stands a bare scan of the same rows.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from _harness import table
from backtest import NEWS, ORDINARY
from quotes import OPEN

from shockwire.config.load import shipped_bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Article, Body, Config, Quote, Quotes, Record
from shockwire.ports import Batch, Snapshot
from shockwire.run.recover import recovered_engine
from shockwire.store.sqlite import SqliteStore

_BATCH = 500
_QUOTES = 25
_SPAN = timedelta(days=14)
_TAIL = 2_000  # records after the snapshot, at most: the daemon takes one every so many


def main() -> None:
    """Write the log, kill the writer, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--items", type=int, default=50_000)
    parser.add_argument("--keep", type=Path, help="keep the stores there, or take them from there")
    options = parser.parse_args()
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as folder:
        place = options.keep or Path(folder)
        place.mkdir(exist_ok=True)
        rows = [["", "ready, CPU", "wall", "highest memory", "bare scan, CPU", "file"]]
        for has_snapshot in (True, False):
            kept = place / ("with" if has_snapshot else "without") / "shockwire.db"
            if not kept.exists():
                kept.parent.mkdir()
                writer = spawn.Process(
                    target=_write_and_die, args=(kept, options.events, options.items, has_snapshot)
                )
                writer.start()
                writer.join()
            copy = Path(folder) / f"copy{has_snapshot}"
            shutil.copytree(kept.parent, copy)
            with spawn.Pool(1) as pool:
                rows.append(pool.apply(_measure, (copy / kept.name, has_snapshot)))
    table(
        f"ready after kill -9, {options.events:,} events, {options.items:,} of them items"
        " (aims: 0.6 s with a snapshot, 4 s without)",
        rows,
    )


def _measure(path: Path, has_snapshot: bool) -> list[str]:  # noqa: FBT001 - crosses to a process
    gc.disable()  # as the command does while it starts
    wall, cpu = time.perf_counter(), time.process_time()
    store = SqliteStore.open(path)
    engine = recovered_engine(store)
    wall_s, cpu_s = time.perf_counter() - wall, time.process_time() - cpu
    assert engine.config_id
    asyncio.run(store.close())
    highest_mb = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) / 1024
    with closing(sqlite3.connect(path)) as plain:
        cpu = time.process_time()
        for _ in plain.execute("SELECT log.body, signals.body FROM log LEFT JOIN signals USING (offset)"):
            pass
        scan_s = time.process_time() - cpu
    return [
        "with a snapshot" if has_snapshot else "without",
        f"{cpu_s:.2f} s",
        f"{wall_s:.2f} s",
        f"{highest_mb:.0f} MB",
        f"{scan_s:.2f} s",
        f"{path.stat().st_size / 1e6:.0f} MB",
    ]


# ---------------------------------------------------------------------------- the log


def _write_and_die(path: Path, events: int, items: int, has_snapshot: bool) -> None:  # noqa: FBT001 - see above
    asyncio.run(_write(path, events, items, has_snapshot=has_snapshot))


async def _write(path: Path, events: int, items: int, *, has_snapshot: bool) -> None:
    print(f"writing {events:,} events to {path} ...", file=sys.stderr)
    bundle = shipped_bundle()
    engine, store = Engine(), SqliteStore.open(path)
    whole: list[Body] = [Config(id="config", bundle=bundle), *_bodies(events, items)]
    begin = OPEN - _SPAN
    records, signals = [], []
    for offset, body in enumerate(whole, 1):
        record = Record(offset=offset, seen_at=begin + _SPAN * (offset / len(whole)), body=body)
        outcome = engine.feed(record)
        records.append(record)
        signals += [outcome.signal] if outcome.signal is not None else []
        if len(records) == _BATCH or offset == len(whole):
            snapshot = None
            if has_snapshot and len(whole) - _TAIL - _BATCH < offset <= len(whole) - _TAIL:
                snapshot = Snapshot(offset=offset, version=Engine.VERSION, state=engine.snapshot())
            await store.commit(Batch(records=records, signals=signals, snapshot=snapshot))
            records, signals = [], []
    os.kill(os.getpid(), signal.SIGKILL)


def _bodies(events: int, items: int) -> Iterator[Body]:
    draw = random.Random(1)  # noqa: S311 - a repeatable fortnight
    entities = shipped_bundle().watchlist.entities
    names = [e.name for e in entities]
    symbols = [e.id for e in entities if e.kind == "listed"]
    prices = dict.fromkeys(symbols, 100.0)
    polls = (events - items) // _QUOTES
    kinds = [True] * items + [False] * polls
    draw.shuffle(kinds)
    for number, is_item in enumerate(kinds):
        if is_item:
            wording = draw.choice(NEWS if number % 40 == 0 else ORDINARY).format(name=draw.choice(names))
            yield Article(
                id=f"feed:{number}",
                source="feed",
                publisher=f"Publisher {number % 30}",
                title=f"{wording} ({number})",
                summary="Shares were little changed; the company did not comment.",
                link=f"https://news.example/{number}",
            )
            continue
        quotes = []
        for symbol in draw.sample(symbols, _QUOTES):
            prices[symbol] = round(prices[symbol] * (1 + draw.gauss(0, 1e-4)), 2)
            quotes.append(Quote(symbol=symbol, price=prices[symbol], currency="USD", previous_close=100.0))
        yield Quotes(id=f"quotes:{number}", source="prices", quotes=tuple(quotes))


if __name__ == "__main__":
    main()
