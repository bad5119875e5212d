"""Planted hoaxes against the shipped rules, with the real scorer: none of them makes a critical alert."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import lru_cache

import pytest
from hoaxes import HOAXES, Seen, a_bad_day, at, true_news

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Config, Record, Revision, Tick

_BUNDLE = lru_cache(maxsize=1)(shipped_bundle)
_BEFORE = timedelta(days=30)


def told(seen: list[Seen]) -> list[Revision]:
    """What the shipped rules tell of it, until the day is over."""
    engine, revisions = Engine(), []
    bodies = [
        (at(0) - _BEFORE, Config(id="shipped", bundle=_BUNDLE())),
        *sorted(seen, key=lambda pair: pair[0]),
        (at(23), Tick(id="end")),
    ]
    for offset, (when, body) in enumerate(bodies, 1):
        outcome = engine.feed(Record(offset=offset, seen_at=when, body=body))
        assert outcome.problems == ()
        revisions += [r for r in outcome.revisions if r.tell]
    return revisions


@pytest.mark.parametrize("hoax", HOAXES, ids=[hoax.__name__ for hoax in HOAXES])
def test_a_hoax_makes_no_critical_alert(hoax: Callable[[], list[Seen]]) -> None:
    assert [(r.rule_id, r.status, r.headline) for r in told(hoax()) if r.severity == "critical"] == []


def test_the_same_day_with_true_news_is_critical() -> None:
    """So it is not the day that keeps the hoaxes quiet."""
    assert ["fired", "critical"] in [[r.status.value, r.severity] for r in told([*true_news(), *a_bad_day()])]


def test_there_are_twenty_and_each_is_another() -> None:
    assert len({hoax.__name__ for hoax in HOAXES}) == len(HOAXES) >= 20
