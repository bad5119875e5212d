"""Charts: baselines, what is refused, and which moves are told."""

from __future__ import annotations

import pytest
from core_timeline import Timeline, chips_rule, instant, news_rule

from shockwire.core.correlate.charts import Charts, rank_changes
from shockwire.core.model import ChartEntry, ChartSnapshot, RankChange, Status
from shockwire.core.rule import NamedLeg, RankLeg, Rule


def snapshot(*apps: str, provider: str = "apple-v2", size: int = 60, country: str = "us") -> ChartSnapshot:
    names = [*apps, *(f"app{n}" for n in range(size - len(apps)))]
    entries = tuple(ChartEntry(rank=r, app_id=name, name=name) for r, name in enumerate(names, 1))
    return ChartSnapshot(
        id="c", source="s", provider=provider, publisher="Apple App Store", store="apple", country=country,
        list="top-free", entries=entries,
    )  # fmt: skip


def known(name: str, developer: str) -> str:
    return "deepseek" if name == "DeepSeek" else ""


def moves(charts: Charts, chart: ChartSnapshot, at: str = "15:00") -> list[tuple[str, int | None, int]]:
    return [(c.name, c.was, c.rank) for c in rank_changes(charts, chart, instant(at), known)]


def test_the_first_snapshot_is_a_baseline() -> None:
    charts = Charts()
    assert moves(charts, snapshot("DeepSeek")) == []
    assert moves(charts, snapshot("DeepSeek")) == []


def test_a_watched_app_is_told_at_every_move_and_others_only_at_ten_three_and_one() -> None:
    charts = Charts()
    moves(charts, snapshot("A", "B", "C", "D", "DeepSeek"))
    assert moves(charts, snapshot("A", "B", "C", "DeepSeek", "D")) == [("DeepSeek", 5, 4)]
    assert moves(charts, snapshot("D", "B", "C", "DeepSeek", "A")) == [("D", 5, 1)]
    assert moves(charts, snapshot("D", "C", "B", "DeepSeek", "A")) == []  # 3 to 2 crosses nothing


def test_an_app_that_was_not_in_the_chart_has_no_earlier_rank() -> None:
    charts = Charts()
    moves(charts, snapshot("A"))
    change = rank_changes(charts, snapshot("A", "DeepSeek"), instant("15:00"), known)
    assert [(c.name, c.was, c.rank, c.depth, c.entity) for c in change] == [
        ("DeepSeek", None, 2, 60, "deepseek")
    ]


def test_each_providers_chart_has_its_own_baseline_and_none_tells_what_another_told() -> None:
    charts = Charts()
    moves(charts, snapshot("A", "B", "DeepSeek"))
    assert moves(charts, snapshot("DeepSeek", "A", "B", provider="apple-legacy")) == []
    assert moves(charts, snapshot("DeepSeek", "A", "B"), "15:05") == []  # the other one showed it already
    assert moves(charts, snapshot("A", "DeepSeek", "B"), "15:06") == [("A", 2, 1), ("DeepSeek", 1, 2)]
    assert moves(charts, snapshot("A", "DeepSeek", "B", provider="apple-legacy"), "15:07") == []


@pytest.mark.parametrize(
    "bad", [snapshot("X", size=3), snapshot(size=0), snapshot(*(f"new{n}" for n in range(40)))]
)
def test_a_chart_that_cannot_be_true_is_refused_and_the_last_good_one_stays(bad: ChartSnapshot) -> None:
    charts = Charts()
    moves(charts, snapshot("A", "B", "DeepSeek"))
    assert moves(charts, bad, "15:05") == []
    assert moves(charts, snapshot("DeepSeek", "A", "B"), "15:10") == [("DeepSeek", 3, 1)]


def test_a_short_list_is_fine_where_it_always_was_short() -> None:
    charts = Charts()
    moves(charts, snapshot("A", "DeepSeek", size=10))
    assert moves(charts, snapshot("DeepSeek", "A", size=10)) == [("DeepSeek", 2, 1)]


def test_after_a_day_without_a_good_chart_the_next_one_begins_anew() -> None:
    charts = Charts()
    moves(charts, snapshot("A", "DeepSeek"))
    other = snapshot("DeepSeek", *(f"new{n}" for n in range(59)))
    assert moves(charts, other, "2025-01-28T14:59Z") == []
    assert moves(charts, other, "2025-01-28T15:01Z") == []  # taken, as a baseline
    assert moves(
        charts, snapshot("new0", "DeepSeek", *(f"new{n}" for n in range(1, 59))), "2025-01-28T16:00Z"
    )


def rank_rule(**leg: object) -> Rule:
    return news_rule(id="rank", when={"terms": (NamedLeg(name="rank", leg=RankLeg(**leg)),)}, tell=("fired",))


@pytest.mark.parametrize(
    ("leg", "ranks", "fires"),
    [
        ({"top": 10}, [31, 8], True),
        ({"top": 10}, [8, 5], False),  # it was there already
        ({"jump": 10}, [31, 25, 22], False),
        ({"jump": 10}, [31, 25, 21], True),  # against the worst, not the last
        ({"top": 3, "jump": 10}, [12, 3], False),
        ({"top": 3, "jump": 10}, [13, 3], True),
        ({"top": 3, "country": "de"}, [13, 3], False),
        ({"top": 3, "list": "apple/us/top-free"}, [13, 3], True),
        ({"top": 3, "subjects": ("deepseek",)}, [13, 3], True),
        ({"top": 3, "subjects": ("DEEPSEEK",)}, [13, 3], True),
        ({"top": 3, "subjects": ("another",)}, [13, 3], False),
    ],
)
def test_into_the_top_or_a_jump(leg: dict[str, object], ranks: list[int], fires: bool) -> None:
    t = Timeline(rank_rule(**leg))
    for hour, rank in enumerate(ranks):
        t.chart(f"1{hour}:00", DeepSeek=rank)
    assert (t.statuses() == [Status.FIRED]) is fires


def test_a_jump_forgets_ranks_older_than_72_hours() -> None:
    t = Timeline(rank_rule(jump=30)).chart("2025-01-24T15:00Z", DeepSeek=40)
    t.chart("2025-01-24T16:00Z", DeepSeek=12).chart("2025-01-27T15:30Z", DeepSeek=1)
    assert t.told == []  # the 40 is 72.5 hours old


def test_a_chart_is_a_publisher_like_any_other_and_its_own_evidence() -> None:
    t = Timeline(chips_rule())
    t.chart("2025-01-24T20:00Z", DeepSeek=31).news("2025-01-26T15:04Z").news(
        "2025-01-26T15:05Z", publisher="Apple App Store"
    )
    assert t.only(Status.ARMED).publishers == 2


def test_a_change_names_its_chart() -> None:
    charts = Charts()
    moves(charts, snapshot("A", "DeepSeek", country="de"))
    change: RankChange = rank_changes(
        charts, snapshot("DeepSeek", "A", country="de"), instant("15:00"), known
    )[0]
    assert (change.chart, change.country) == ("apple/de/top-free", "de")
