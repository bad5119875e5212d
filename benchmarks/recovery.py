"""Ready again after kill -9: a log of a million events with its signals, with a snapshot and without.

    python benchmarks/recovery.py [--events 1000000] [--items 50000] [--keep FOLDER]

An event is an item or a quote; quotes lie in records of 25, as a poll brings them, and every item has its
signal. The log is written by a process that is killed with its last batches in the write-ahead log, and
its newest snapshot just short of where the daemon would have taken another; "without" is the same log
with its snapshots taken out. What is measured is what the daemon does between its imports and its first
record: opening the store, with its check, and the engine as it was. Beside it stands a bare scan of the
same rows. Both ways must end in the same state, to the byte. A second table shows what a snapshot takes
of the loop, which goes on every 3 ms while one is made.

Writing the log takes minutes: --keep FOLDER keeps it there, and takes it from there the next time.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
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
from hashlib import blake2b
from pathlib import Path

from _harness import table
from backtest import NEWS, ORDINARY
from quotes import OPEN

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Article, Body, Config, Quote, Quotes, Record
from shockwire.ports import Batch, Snapshot
from shockwire.run.recover import recovered_engine
from shockwire.run.snapshots import EVERY, weight
from shockwire.store.sqlite import SqliteStore

_BATCH = 500
_QUOTES = 25
_SPAN = timedelta(days=14)


def main() -> None:
    """Write the log, kill the writer, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--items", type=int, default=50_000)
    parser.add_argument("--keep", type=Path, help="keep the stores there, or take them from there")
    options = parser.parse_args()
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as folder:
        kept = (options.keep or Path(folder)) / "killed" / "shockwire.db"
        if not kept.exists():
            kept.parent.mkdir(parents=True)
            writer = spawn.Process(target=_write_and_die, args=(kept, options.events, options.items))
            writer.start()
            writer.join()
        rows = [["", "ready, CPU", "wall", "highest memory", "bare scan, CPU", "file"]]
        states = set()
        for has_snapshot in (True, False):
            copy = Path(folder) / f"copy{has_snapshot}"
            shutil.copytree(kept.parent, copy)
            with spawn.Pool(1) as pool:
                row, state = pool.apply(_measure, (copy / kept.name, has_snapshot))
            rows.append(row)
            states.add(state)
        with spawn.Pool(1) as pool:
            held = pool.apply(_held, (kept,))
    if len(states) > 1:
        raise SystemExit("with and without a snapshot the engine came out differently")
    table(
        f"ready after kill -9, {options.events:,} events, {options.items:,} of them items"
        " (aims: 0.6 s with a snapshot, 4 s without)",
        rows,
    )
    table("what a snapshot takes of the loop, in ms (aim: never held for more than 10)", held)


def _held(path: Path) -> list[list[str]]:
    """The state of the log, and the same with 10,000 symbols, encoded in one go and piece by piece."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as plain:
        state = plain.execute("SELECT state FROM snapshots ORDER BY offset DESC LIMIT 1").fetchone()[0]
    engine = Engine.restore(state)
    rows = [["", "in one go", "in pieces", "the longest piece", "MB"]]
    for symbols in (len(engine.state.prices), 10_000):
        some = list(engine.state.prices.items())
        more = itertools.islice(itertools.cycle(some), symbols)
        engine.state.prices = {f"{name}-{n}": price for n, (name, price) in enumerate(more)}
        begun = time.process_time()
        whole = engine.snapshot()
        marks = [time.process_time()]
        made = bytearray()
        for piece in engine.snapshot_pieces():
            made += piece
            marks.append(time.process_time())
        assert made == whole
        longest = max(after - before for before, after in itertools.pairwise(marks))
        spans = (marks[0] - begun, marks[-1] - marks[0], longest)
        rows.append([f"{symbols:,} symbols", *(f"{s * 1e3:.1f}" for s in spans), f"{len(whole) / 1e6:.1f}"])
    return rows


def _measure(path: Path, has_snapshot: bool) -> tuple[list[str], bytes]:  # noqa: FBT001 - crosses to a process
    if not has_snapshot:
        with closing(sqlite3.connect(path)) as plain, plain:
            plain.execute("DELETE FROM snapshots")
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
    row = [
        "with a snapshot" if has_snapshot else "without",
        f"{cpu_s:.2f} s",
        f"{wall_s:.2f} s",
        f"{highest_mb:.0f} MB",
        f"{scan_s:.2f} s",
        f"{path.stat().st_size / 1e6:.0f} MB",
    ]
    return row, blake2b(engine.snapshot()).digest()


# ---------------------------------------------------------------------------- the log


def _write_and_die(path: Path, events: int, items: int) -> None:
    asyncio.run(_write(path, events, items))


async def _write(path: Path, events: int, items: int) -> None:
    print(f"writing {events:,} events to {path} ...", file=sys.stderr)
    bundle = shipped_bundle()
    engine, store = Engine(), SqliteStore.open(path)
    whole = [Config(id="config", bundle=bundle), *_bodies(events, items)]
    begin = OPEN - _SPAN
    log = [
        Record(offset=offset, seen_at=begin + _SPAN * (offset / len(whole)), body=body)
        for offset, body in enumerate(whole, 1)
    ]
    put_by_at = len(log) - _tail(log)
    records, signals = [], []
    for record in log:
        outcome = engine.feed(record)
        records.append(record)
        signals += [outcome.signal] if outcome.signal is not None else []
        has_snapshot = record.offset == put_by_at
        if len(records) == _BATCH or has_snapshot or record.offset == len(log):
            state = engine.snapshot() if has_snapshot else b""
            taken = Snapshot(offset=record.offset, version=Engine.VERSION, state=state) if state else None
            await store.commit(Batch(records=records, signals=signals, snapshot=taken))
            records, signals = [], []
    os.kill(os.getpid(), signal.SIGKILL)


def _tail(log: list[Record]) -> int:
    """How many of the last records the daemon would feed before it took another snapshot."""
    total = 0
    for count, record in enumerate(reversed(log)):
        total += weight([record])
        if total >= EVERY:
            return count
    return len(log)


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
