"""The shipped rules with the real scorer: a Sunday and a Monday, live, recovered, restored and reseeded."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import msgspec
import pytest
from core_timeline import CLOSES, FRIDAY, instant

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.engine import Engine
from shockwire.core.model import (
    Article,
    Body,
    ChartEntry,
    ChartSnapshot,
    Config,
    Outcome,
    Quote,
    Quotes,
    Record,
    Revision,
    Status,
    Tick,
)

_TEXTS = (
    ("2025-01-24T14:40Z", "Market Desk", "Meta plans $60 billion of capital spending for AI", True),
    ("2025-01-27T00:38Z", "Wire One", "DeepSeek is now the No. 1 free app on Apple's US App Store", False),
    ("2025-01-27T06:10Z", "The Circuit", "DeepSeek tops the App Store; its model cost $5.6 million", False),
    ("2025-01-27T09:05Z", "Wire Two", "Nvidia down 6.9% before the bell after DeepSeek's rise", False),
)


def _chart(at: str, rank: int) -> tuple[str, Body]:
    names = [f"App {n}" for n in range(1, 100)]
    names.insert(rank - 1, "DeepSeek - AI Assistant")
    entries = tuple(ChartEntry(rank=r, app_id=name, name=name) for r, name in enumerate(names, 1))
    return at, ChartSnapshot(
        id=f"chart-{at}",
        source="appstore",
        provider="apple-v2",
        publisher="Apple App Store",
        store="apple",
        country="us",
        list="top-free",
        entries=entries,
    )


def _prices(at: str, **moves: float) -> tuple[str, Body]:
    quotes = tuple(
        Quote(
            symbol=s,
            price=CLOSES[s] * (1 + m / 100),
            currency="USD",
            previous_close=CLOSES[s],
            close_date=FRIDAY,
        )
        for s, m in moves.items()
    )
    return at, Quotes(id=f"prices-{at}", source="prices", quotes=quotes)


def tape() -> list[Record]:
    """What was seen, by our own wording."""
    seen: list[tuple[str, Body]] = [("2025-01-24T00:00Z", Config(id="shipped", bundle=_bundle()))]
    for number, (at, publisher, title, is_baseline) in enumerate(_TEXTS):
        article = Article(
            id=f"article-{number}", source="feed", publisher=publisher, title=title, baseline=is_baseline
        )
        seen.append((at, article))
    seen += [_chart("2025-01-24T20:00Z", 31), _chart("2025-01-26T12:00Z", 4), _chart("2025-01-26T15:05Z", 1)]
    seen += [
        _prices("2025-01-27T09:06Z", NVDA=-6.9, MU=-6.4, AMD=-3.7),
        _prices("2025-01-27T11:56Z", NVDA=-12.3, MU=-8.4, AMD=-4.7, AVGO=-14.3),
        _prices("2025-01-27T20:59Z", NVDA=-16.97, MU=-11.7, AMD=-6.4, AVGO=-17.4),
        ("2025-01-28T01:00Z", Tick(id="end")),
    ]
    seen.sort(key=lambda item: instant(item[0]))
    return [Record(offset=n, seen_at=instant(at), body=body) for n, (at, body) in enumerate(seen, 1)]


@lru_cache(maxsize=1)
def _bundle() -> object:
    return shipped_bundle()


def live() -> tuple[Engine, list[Outcome]]:
    engine = Engine()
    return engine, [engine.feed(record) for record in tape()]


def told() -> bytes:
    """Signals, revisions and the final state, as bytes."""
    engine, outcomes = live()
    return msgspec.json.encode(outcomes) + engine.snapshot()


def chips(outcomes: list[Outcome]) -> list[Revision]:
    return [r for o in outcomes for r in o.revisions if r.rule_id == "deepseek-chip-shock"]


@pytest.mark.slow
def test_sunday_arms_and_monday_fires_updates_and_ends() -> None:
    revisions = chips(live()[1])
    assert [r.status for r in revisions] == [
        Status.ARMED,
        Status.FIRED,
        Status.UPDATED,  # at 11:56
        Status.UPDATED,  # at 20:59
        Status.ENDED,
    ]
    armed, fired = revisions[:2]
    assert armed.at == instant("2025-01-27T00:38Z")
    assert (fired.at, fired.severity, fired.publishers) == (instant("2025-01-27T09:06Z"), "critical", 3)
    assert fired.lead_s == (instant("2025-01-27T09:06Z") - instant("2025-01-26T15:05Z")).total_seconds()
    for revision in revisions:
        terms = [term.value for part in revision.parts for term in part.terms]
        assert round(sum(terms), 6) == revision.shock


@pytest.mark.slow
def test_a_recovery_scores_nothing_and_comes_to_the_same_state() -> None:
    engine, outcomes = live()
    again = Engine()
    for record, outcome in zip(tape(), outcomes, strict=True):
        assert again.feed(record, outcome.signal).revisions == outcome.revisions
    assert again.snapshot() == engine.snapshot()


@pytest.mark.slow
def test_a_restart_after_any_record_changes_nothing() -> None:
    _, outcomes = live()
    engine, told_again = Engine(), []
    for record in tape():
        told_again.append(engine.feed(record))
        engine = Engine.restore(engine.snapshot())
    assert msgspec.json.encode(told_again) == msgspec.json.encode(outcomes)


_PROGRAM = """
import sys
sys.path[:0] = sys.argv[1:]
from test_engine_shipped_rules import told
sys.stdout.buffer.write(told())
"""


@pytest.mark.slow
def test_the_seed_of_hashes_changes_neither_signals_nor_alerts() -> None:
    root = Path(__file__).parents[2]
    paths = [str(root / "daemon"), str(root / "tests"), str(Path(__file__).parent)]
    seen = {
        subprocess.run(
            [sys.executable, "-c", _PROGRAM, *paths],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert seen == {told()}
