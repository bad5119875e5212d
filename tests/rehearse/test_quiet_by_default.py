"""The shipped rules are quiet: on ordinary days hardly a word, on 27 January 2025 one story and its end.

The whole of it, 60 trading days with a day's usual number of items and a price of each share every two
minutes, is `benchmarks/quiet.py`; here is a part of it, small enough for every run.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import pytest

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.model import Article, ChartSnapshot, Quotes
from shockwire.testing import january2025 as january
from shockwire.testing.january2025.tape import bodies as january_bodies
from shockwire.testing.ordinary import Ordinary
from shockwire.testing.tally import Tally, tally

ORDINARY = Ordinary(
    begin=date(2025, 3, 3),
    days=4,
    items=120,
    minutes=2,
    sectors=("chips", "power", "index"),
    chart_minutes=240,
)


@lru_cache(maxsize=1)
def the_week_of_january() -> Tally:
    return tally(shipped_bundle(), january_bodies(january.START, january.END))


@pytest.mark.slow
def test_ordinary_days_are_quiet() -> None:
    found = tally(shipped_bundle(), ORDINARY.bodies())
    assert found.problems == []
    assert (found.criticals, len(found.alerts) <= ORDINARY.days, found.busiest <= 3) == ([], True, True)


@pytest.mark.slow
def test_the_week_of_january_is_one_story_told_in_a_few_messages() -> None:
    found = the_week_of_january()
    monday = [r for r in found.told if r.at.date() == date(2025, 1, 27)]
    assert found.problems == []
    assert {r.rule_id for r in found.told} == {"deepseek-chip-shock", "challenger-climbs-the-chart"}
    assert (found.threads, len(monday), len(found.told)) == (2, 5, 6)
    assert len(found.criticals) == 1


# ---------------------------------------------------------------------------- what is ordinary


def test_the_same_seed_makes_the_same_days_and_another_makes_others() -> None:
    small = {"begin": date(2025, 3, 3), "days": 1, "items": 30, "minutes": 30}
    first, again, other = (
        [*Ordinary(**small, seed=seed).bodies()]  # type: ignore[arg-type]
        for seed in (7, 7, 8)
    )
    assert first == again
    assert first != other


def test_an_ordinary_day_has_items_prices_and_charts_in_the_order_of_time() -> None:
    seen = [*Ordinary(begin=date(2025, 3, 1), days=1, items=60, minutes=15).bodies()]  # a Saturday
    instants = [at for at, _ in seen]
    kinds = {
        kind: [at for at, body in seen if isinstance(body, kind)] for kind in (Article, Quotes, ChartSnapshot)
    }
    assert [at.date().day for at in sorted(instants)] == [at.date().day for at in instants]
    assert {at.date() for at in kinds[Quotes]} == {date(2025, 3, 3)}  # the market rests on the weekend
    assert len(kinds[Article]) >= 60 + 2 * 20
    assert len(kinds[ChartSnapshot]) == 3 * 24


def test_ordinary_is_not_calm() -> None:
    """Shares fall by a twentieth now and then, and more of them on earnings days: rules come near."""
    days = Ordinary(begin=date(2025, 3, 3), days=60, items=0, minutes=400, chart_minutes=1440)
    quotes = [q for _, body in days.bodies() if isinstance(body, Quotes) for q in body.quotes]
    moves = [(q.price / q.previous_close - 1) * 100 for q in quotes if q.previous_close and q.volume]
    assert sum(move <= -5 for move in moves) > 60
    assert min(moves) < -10
