"""D1: what a day of the shipped configuration takes on the disk, and a year of such days under the cap.

The day goes through a whole daemon in virtual time: 5,000 articles, a price a minute for every share that
the shipped rules name from the beginning of pre-market to the end of post-market, four charts of a hundred
apps every quarter of an hour. The year is made of every twentieth record of that day, 365 times over, with
its scores and near misses, and the cap is a twentieth of the default: rows are as large as in life, and
there are as many days.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import itertools
import math
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from shockwire.config.load import load
from shockwire.config.models_settings import RetentionModel
from shockwire.core.engine import Engine
from shockwire.core.model import (
    Article,
    Body,
    ChartEntry,
    ChartSnapshot,
    Config,
    NearMiss,
    Quote,
    Quotes,
    Record,
    Signal,
)
from shockwire.plugins import collector_kind, sink_kind
from shockwire.ports import Batch, Retention, Snapshot
from shockwire.run.daemon import Daemon
from shockwire.run.intake import Intake
from shockwire.run.keeping import retention_of
from shockwire.store.reader import open_readonly
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.clock import ManualClock
from support import ROOT

PROMISE = "D1"
pytestmark = [pytest.mark.slow, pytest.mark.unhurried, pytest.mark.timeout(600)]

DAY = datetime(2025, 1, 28, tzinfo=UTC)
ARTICLES = 5_000
MOST_MB_A_DAY = 40.0
DAYS, SCALE = 365, 20
POST_ENDS, PRE, OPENS, CLOSES = 60, 540, 870, 1_260  # minutes of the day, in UTC
BATCH = 500
FREE_BYTES = 2_000 * 4_096  # pages that are kept for what comes next
JOURNAL_BYTES = 64 << 20  # the write-ahead log's limit
TITLES = (
    "{name} shares fall {n}% after a warning on orders for the second half",
    "Council meets on item {n} while shares of {name} rest near the highs of last week",
    "{name} opens its plant number {n}, and says that it will hire in the region",
    "Export rules for advanced chips may be tightened, says official number {n}; {name} is watched",
    "A start-up of {n} people says that it has trained a model for {n} million dollars",
)
SUMMARY = (
    "The decision number {n} was made in the afternoon and told to those who had asked for it. Analysts had "
    "expected it since the middle of the month; {name} did not comment. The next date is not known yet. "
)
_count = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Part:
    """A slice of the lived day, to be repeated."""

    pairs: list[tuple[Record, Signal | None]]
    near_misses: list[NearMiss]
    state_bytes: int  # of a snapshot


def bodies(minute: int, symbols: tuple[str, ...], names: list[str]) -> Iterator[Body]:
    """What is seen in a minute of the day."""
    at = DAY + timedelta(minutes=minute)
    for _ in range(round(ARTICLES * (minute + 1) / 1_440) - round(ARTICLES * minute / 1_440)):
        n = next(_count)
        name = names[n % len(names)]
        link = f"https://news.example.org/2025/01/28/business/a-story-of-some-length-{n}"
        yield Article(
            id=f"wire{n % 40}:{n:032x}",
            source=f"wire{n % 40}",
            publisher=f"Sample Wire {n % 40}",
            title=TITLES[n % len(TITLES)].format(name=name, n=n),
            summary=(2 * SUMMARY).format(name=name, n=n),
            link=link,
            event_time=at - timedelta(minutes=3),
        )
    if minute >= PRE or minute < POST_ENDS:
        yield Quotes(id=f"prices:{at.isoformat()}", source="prices", quotes=prices(minute, at, symbols))
    if minute % 15 == 0:
        apps = tuple(
            ChartEntry(
                rank=n, app_id=f"{1_500_000_000 + (n * 7 + minute // 45) % 120}", name=f"App number {n}"
            )
            for n in range(1, 101)
        )
        for store_list in ("top-free", "top-grossing", "top-paid", "new"):
            yield ChartSnapshot(
                id=f"charts:{store_list}:{minute}",
                source="charts",
                provider="apple-v2",
                publisher="Apple App Store",
                store="apple",
                country="us",
                list=store_list,
                as_of=at,
                entries=apps,
            )


def prices(minute: int, at: datetime, symbols: tuple[str, ...]) -> tuple[Quote, ...]:
    session = "pre" if OPENS > minute >= PRE else "regular" if OPENS <= minute < CLOSES else "post"
    return tuple(
        Quote(
            symbol=symbol,
            price=round(100 + n + math.sin(minute / 30 + n) * 2, 2),
            currency="USD",
            previous_close=100.0 + n,
            volume=1_000.0 * minute,
            session=session,
            venue="NMS",
            delay_s=0.0,
            time=at - timedelta(seconds=2),
        )
        for n, symbol in enumerate(symbols)
    )


async def live_a_day(folder: Path) -> Path:
    """A day of a daemon with the shipped rules; the store it leaves."""
    path = folder / "shockwire.yaml"
    path.write_text(f"state: state\nrules: '{ROOT / 'rules'}'\nsinks: {{t: {{kind: console}}}}\n")
    loaded = load(path, collector_kind=collector_kind, sink_kind=sink_kind)
    clock = ManualClock(DAY)
    daemon = Daemon(loaded, clock=clock, is_hurried=True)
    names = [entity.name for entity in loaded.bundle.watchlist.entities]
    ready = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(daemon.run(ready.set))
        await ready.wait()
        symbols = daemon.engine.symbols()
        for minute in range(1_440):
            await daemon.intake.give(Intake(bodies=tuple(bodies(minute, symbols, names))))
            await clock.advance(60)
        daemon.stop()
    return folder / "state" / "shockwire.db"


def grown_bytes(store: Path) -> int:
    """What the day has added for good: without free pages, and without the two snapshots that are kept."""
    with contextlib.closing(sqlite3.connect(store)) as connection:
        pages, free, size = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        (snapshots,) = connection.execute("SELECT sum(length(state)) FROM snapshots").fetchone()
    return int((pages - free) * size - snapshots)


def part_of(store: Path) -> Part:
    """Every twentieth record, with what was made of it."""
    with open_readonly(store) as read:
        signals = {signal.id: signal for _, signal in read.signals()}
        pairs = [
            (record, signals.get(record.body.id))
            for n, record in enumerate(read.records())
            if n % SCALE == 0 and not isinstance(record.body, Config)
        ]
        misses = read.near_misses(limit=1_000_000)[::SCALE]
        state = read.latest_snapshot(Engine.VERSION)
        assert state is not None
        return Part(pairs, misses, len(state.state) // SCALE)


def day_of(part: Part, day: int, offset: int) -> Iterator[Batch]:
    """The same day again, `day` days later, with ids of its own."""
    later = timedelta(days=day)
    records: list[Record] = []
    signals: list[Signal] = []
    for record, signal in part.pairs:
        offset += 1
        name = f"{record.body.id}#{day}"
        body = replace(record.body, id=name)
        records.append(Record(offset=offset, seen_at=record.seen_at + later, body=body))
        if signal is not None:
            signals.append(replace(signal, id=name))
        if len(records) == BATCH:
            yield Batch(records=records, signals=signals)
            records, signals = [], []
    yield Batch(
        records=records,
        signals=signals,
        near_misses=[replace(miss, at=miss.at + later) for miss in part.near_misses],
        snapshot=Snapshot(offset=offset, version=Engine.VERSION, state=bytes(part.state_bytes)),
    )


async def live_a_year(folder: Path, part: Part, retention: Retention) -> tuple[list[int], int]:
    """The bytes of the store at the end of each day, before it is pruned, and its journal's at the end.

    The journal never gets smaller by itself, so that is the most it ever had.
    """
    path = folder / "year.db"
    store = SqliteStore.open(path, options=StoreOptions(reserve_bytes=0))
    sizes = []
    for day in range(DAYS):
        for batch in day_of(part, day, store.last_offset):
            await store.commit(batch)
        sizes.append(path.stat().st_size)
        now = DAY + timedelta(days=day + 1)
        while not (await store.prune(retention, now)).is_done:
            pass
    newest = store.last_offset
    journal_bytes = path.with_name("year.db-wal").stat().st_size
    await store.close()
    with open_readonly(path) as read:
        assert read.last_offset == newest
    return sizes, journal_bytes


async def test_a_year_of_busy_days_stays_under_the_cap(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    store = await live_a_day(tmp_path)
    day_mb = grown_bytes(store) / 1e6
    part = part_of(store)
    whole = retention_of(RetentionModel())
    scaled = dataclasses.replace(whole, max_bytes=whole.max_bytes // SCALE)
    sizes, journal_bytes = await live_a_year(tmp_path, part, scaled)
    without_cap_mb = DAYS * (sizes[9] - sizes[0]) / 9 / 1e6
    day_bytes = max(b - a for a, b in itertools.pairwise(sizes[:30]))
    most = RetentionModel().max_mb
    figures(
        f"a day: {ARTICLES:,} articles, {day_mb:.1f} MB; a year at 1/{SCALE}: "
        f"at most {max(sizes) / 1e6:.0f} MB where pruning begins at {scaled.max_bytes / 1e6:.0f}, "
        f"without it {without_cap_mb:.0f}; its journal {journal_bytes / 1e6:.0f}"
    )
    assert day_mb <= MOST_MB_A_DAY
    assert without_cap_mb * 1e6 > scaled.max_bytes  # else the cap was not tried
    assert max(sizes) <= scaled.max_bytes + FREE_BYTES + day_bytes
    assert journal_bytes <= JOURNAL_BYTES
    assert max(sizes[-30:]) <= max(sizes[-60:-30]) * 1.01  # it does not creep
    # at full size, with the journal and what comes between two looks an hour apart
    assert whole.max_bytes + FREE_BYTES + JOURNAL_BYTES + day_bytes * SCALE / 24 <= most * 1e6
