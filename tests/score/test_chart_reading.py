"""A store's chart is a publisher like any other."""

from __future__ import annotations

import pytest

from shockwire.core.model import Certainty, ChartSnapshot, RankChange
from shockwire.core.score.novelty import first_impacts, shock_of
from shockwire.core.score.scorer import Scorer

SNAPSHOT = ChartSnapshot(
    id="c",
    source="charts",
    provider="apple-v2",
    publisher="Apple App Store",
    store="apple",
    country="us",
    list="top-free",
)


def change(rank: int, was: int | None, entity: str = "deepseek") -> RankChange:
    return RankChange(
        chart=SNAPSHOT.chart,
        country="us",
        app_id="1",
        name="DeepSeek - AI Assistant",
        rank=rank,
        was=was,
        depth=100,
        entity=entity,
    )


def test_from_31_to_1_is_the_shock_itself(scorer: Scorer) -> None:
    reading = scorer.read_chart(SNAPSHOT, [change(1, 31)])
    (event,) = reading.events
    assert (event.key, event.certainty) == ("rank:deepseek:1", Certainty.FACT)
    assert event.relevances["NVDA"] >= 0.5
    assert event.directions["NVDA"] < 0
    assert shock_of(i for i in first_impacts(reading) if i.ticker == "NVDA") >= 0.7


def test_the_chart_and_an_article_about_it_tell_one_event(scorer: Scorer) -> None:
    chart = scorer.read_chart(SNAPSHOT, [change(1, 31)])
    article = scorer.read_text("DeepSeek is the most downloaded free app in Apple's store", "")
    assert {e.key for e in chart.events} == {e.key for e in article.events}


@pytest.mark.parametrize(
    ("rank", "was", "key"),
    [
        (1, 2, "rank:deepseek:1"),
        (3, 4, "rank:deepseek:3"),
        (10, 11, "rank:deepseek:10"),
        (7, None, "rank:deepseek:10"),
    ],
)
def test_reaching_a_step_of_the_chart_is_news(scorer: Scorer, rank: int, was: int | None, key: str) -> None:
    assert [e.key for e in scorer.read_chart(SNAPSHOT, [change(rank, was)]).events] == [key]


@pytest.mark.parametrize(("rank", "was"), [(31, 133), (8, 9), (2, 3), (2, 1), (12, 11)])
def test_moving_between_the_steps_or_down_is_not(scorer: Scorer, rank: int, was: int) -> None:
    assert scorer.read_chart(SNAPSHOT, [change(rank, was)]).events == ()


def test_an_app_nobody_watches_is_not_news(scorer: Scorer) -> None:
    assert scorer.read_chart(SNAPSHOT, [change(1, 50, entity="")]).events == ()


@pytest.mark.parametrize(
    ("name", "developer", "entity"),
    [
        ("DeepSeek - AI Assistant", "", "deepseek"),
        ("ChatGPT", "OpenAI OpCo, LLC", "openai"),
        ("Temu: Shop Like a Billionaire", "Temu", "PDD"),
        ("Some Game", "Somebody", ""),
    ],
)
def test_an_app_is_known_by_its_name_or_its_maker(
    scorer: Scorer, name: str, developer: str, entity: str
) -> None:
    assert scorer.entity_of_app(name, developer) == entity
