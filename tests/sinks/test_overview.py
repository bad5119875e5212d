"""The picture that sinks show is put together from what was committed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Quote, Quotes, Reading, Record, Signal
from shockwire.core.score.watchlist import Watchlist
from shockwire.ports import Batch, Overview
from shockwire.run.health import SourceHealth, SourceState
from shockwire.run.overview import Picture
from shockwire.testing.builders import revision

NOW = datetime(2025, 1, 27, 14, 30, tzinfo=UTC)
BUNDLE = Bundle(watchlist=Watchlist(baskets={"chips": ("NVDA", "AMD", "MU"), "banks": ("JPM",)}))


def quotes(**prices: float) -> Batch:
    found = tuple(Quote(symbol=name, price=price, previous_close=100.0) for name, price in prices.items())
    body = Quotes(id="q", source="yahoo", quotes=found)
    return Batch(records=[Record(offset=1, seen_at=NOW, body=body)])


def signal(shock: float, at: datetime, *, history: bool = False) -> Signal:
    return Signal(
        id="s",
        source="wire",
        publisher="Wire",
        title="t",
        seen_at=at,
        reading=Reading(),
        shock=shock,
        history=history,
    )


def seen(picture: Picture, at: datetime = NOW) -> Overview:
    down = SourceHealth(name="wire", kind="feed", every_s=60, state=SourceState.DOWN)
    return picture.overview(Engine(), BUNDLE, [down, SourceHealth(name="b", kind="feed", every_s=60)], at)


def test_a_basket_is_the_mean_of_the_members_that_were_quoted() -> None:
    picture = Picture()
    picture.note(quotes(NVDA=90.0, AMD=96.0, TSLA=50.0), NOW)
    assert seen(picture).baskets == {"banks": None, "chips": pytest.approx(-7.0)}


def test_the_score_is_the_strongest_news_of_a_day_and_history_is_none() -> None:
    picture = Picture([signal(0.9, NOW - timedelta(hours=25)), signal(0.5, NOW - timedelta(hours=2))])
    picture.note(Batch(signals=[signal(0.3, NOW), signal(0.95, NOW, history=True)]), NOW)
    assert seen(picture).shock == 0.5
    assert seen(picture, NOW + timedelta(hours=23)).shock == 0.3
    assert seen(picture, NOW + timedelta(hours=25)).shock == 0.0


def test_failing_sources_are_named_and_those_that_start_are_not() -> None:
    overview = seen(Picture())
    assert (overview.failing, overview.sources) == (("wire",), 2)


def test_the_picture_is_shown_once_a_second_and_at_once_when_an_alert_changes() -> None:
    picture, moment = Picture(), timedelta(milliseconds=400)
    assert picture.note(Batch(), NOW)
    assert not picture.note(quotes(NVDA=90.0), NOW + moment)
    assert picture.note(Batch(revisions=[revision()]), NOW + moment)
    assert not picture.note(Batch(), NOW + 2 * moment)
    assert picture.note(Batch(), NOW + 4 * moment)
