"""How legs join: over a weekend, in either order, within the window, and only about the key."""

from __future__ import annotations

from datetime import date

import pytest
from core_timeline import CHIPS, Timeline, chips_rule, instant, news_rule, ticker_rule

from shockwire.core.model import Certainty, Status, Truth
from shockwire.core.rule import Group, NamedLeg, NewsLeg, PriceLeg, RankLeg, When

SUNDAY = "2025-01-26T15:05Z"
NIGHT = "2025-01-27T00:40Z"
FALL = {"NVDA": -6.9, "MU": -6.4, "AMD": -3.7}


def test_sundays_rank_and_mondays_gap() -> None:
    t = Timeline(chips_rule())
    t.prices("2025-01-24T20:00Z", NVDA=-3.1, MU=-1, AMD=0, AVGO=0.4, ASML=-1)
    t.news(SUNDAY, publisher="Apple App Store")
    assert t.told == []  # one publisher of two

    t.news(NIGHT)
    armed = t.only(Status.ARMED)
    assert (armed.at, armed.severity, armed.publishers) == (instant(NIGHT), "warning", 2)
    assert t.state() == "armed"
    assert t.engine.interest() == frozenset(CHIPS)

    t.prices("09:10", **FALL)
    fired = t.only(Status.FIRED)
    assert fired.at == instant("09:10")
    assert fired.severity == "critical"
    assert fired.alert_id == armed.alert_id
    assert fired.seq == 2
    assert fired.last_pct == pytest.approx(-5.666667)
    assert fired.led_by == "news"
    assert fired.lead_s == (instant("09:10") - instant(SUNDAY)).total_seconds()
    assert "since Friday's close" in fired.headline
    price = next(leg for leg in fired.legs if leg.kind == "price")
    unknown = [m.symbol for m in price.members if m.truth is Truth.UNKNOWN]
    assert unknown == ["ASML", "AVGO"]  # named as unknown, never counted
    assert {m.reference_date for m in price.members if m.truth is Truth.TRUE} == {date(2025, 1, 24)}


@pytest.mark.parametrize("order", ["any", "news_first", "price_first"])
@pytest.mark.parametrize("first", ["news", "price"])
def test_order_says_which_leg_must_have_come_first(order: str, first: str) -> None:
    t = Timeline(chips_rule(news={"publishers": 1}, when={"order": order}))
    if first == "news":
        t.news("15:00").prices("15:01", **FALL)
    else:
        t.prices("15:00", **FALL).news("15:01")
    fires = order == "any" or order.startswith(first)
    assert t.statuses() == ([Status.FIRED] if fires else [])


def test_news_during_a_fall_fires_at_once_and_says_that_the_price_led() -> None:
    t = Timeline(ticker_rule())
    t.prices_until("14:31", "14:59", NVDA=-4.0)
    t.news("15:00", tickers=["NVDA"])
    fired = t.only(Status.FIRED)
    assert fired.at == instant("15:00")
    assert (fired.led_by, fired.lead_s) == ("price", -1_740.0)


def test_news_after_the_price_has_come_back_does_not_fire() -> None:
    t = Timeline(ticker_rule())
    t.prices("14:31", NVDA=-4.0).prices("14:40", NVDA=-1.0).news("14:41", tickers=["NVDA"])
    assert t.told == []


@pytest.mark.parametrize(
    ("clock", "price_at", "fires"),
    [
        ("wall", "2025-01-25T03:59Z", None),  # the market is shut by then
        ("wall", "2025-01-27T14:31Z", False),  # the weekend has used the window up
        ("market", "2025-01-27T14:31Z", True),  # one minute of market time since the news, and 30 on Friday
        ("market", "2025-01-27T21:59Z", None),
    ],
)
def test_the_market_clock_does_not_count_the_weekend(clock: str, price_at: str, fires: bool | None) -> None:
    t = Timeline(ticker_rule(when={"clock": clock, "within_s": 28_800.0}))
    t.news("2025-01-24T20:30Z", tickers=["NVDA"])
    t.prices(price_at, NVDA=-4.0)
    assert (Status.FIRED in t.statuses()) is bool(fires)


def test_the_window_is_shut_at_its_very_end() -> None:
    t = Timeline(ticker_rule(when={"clock": "market", "within_s": 3_600.0}))
    t.news("15:00", tickers=["NVDA"]).prices("16:00", NVDA=-4.0)
    assert t.told == []


def test_within_one_session_lasts_through_the_next_whole_day() -> None:
    rule = ticker_rule(when={"clock": "market", "within_sessions": 1})
    in_time = Timeline(rule).news("2025-01-26T15:05Z", tickers=["NVDA"]).prices("20:59", NVDA=-4.0)
    too_late = Timeline(rule).news("2025-01-26T15:05Z", tickers=["NVDA"])
    too_late.prices("2025-01-28T15:00Z", NVDA=-4.0)
    assert Status.FIRED in in_time.statuses()
    assert Status.FIRED not in too_late.statuses()


# ---------------------------------------------------------------------------- about the key


def test_news_about_another_ticker_is_no_leg() -> None:
    t = Timeline(ticker_rule("NVDA")).news("15:00", tickers=["META"]).prices("15:01", NVDA=-4.0)
    assert t.told == []


def test_news_of_little_relevance_is_no_leg() -> None:
    t = Timeline(ticker_rule()).news("15:00", tickers=["NVDA"], relevance=0.49, shock=1.0)
    assert t.prices("15:01", NVDA=-4.0).told == []


def test_good_news_does_not_explain_a_fall_unless_any_direction_will_do() -> None:
    for direction, fires in (("agree", False), ("any", True), ("positive", True), ("negative", False)):
        t = Timeline(ticker_rule(news={"direction": direction}))
        t.news("15:00", tickers=["NVDA"], direction=1.0).prices("15:01", NVDA=-4.0)
        assert (t.statuses() == [Status.FIRED]) is fires, direction


@pytest.mark.parametrize(
    ("news", "move", "fires"), [(-1.0, -4.0, True), (-1.0, 4.0, False), (1.0, 4.0, True)]
)
def test_a_leg_that_moves_wants_news_that_agrees_with_the_way_it_went(
    news: float, move: float, fires: bool
) -> None:
    t = Timeline(ticker_rule(price={"direction": "moves"}))
    t.news("15:00", tickers=["NVDA"], direction=news).prices("15:01", NVDA=move)
    assert (t.statuses() == [Status.FIRED]) is fires


def test_each_ticker_is_its_own_key() -> None:
    rule = ticker_rule(id="both", price={"symbols": ("META", "NVDA")})
    t = Timeline(rule).news("15:00", tickers=["NVDA", "META"]).prices("15:01", NVDA=-4.0, META=-1.0)
    assert [r.key for r in t.told] == ["NVDA"]
    assert t.prices("15:02", NVDA=-4.0, META=-3.5).told[-1].key == "META"
    assert len({r.alert_id for r in t.told}) == 2


# ---------------------------------------------------------------------------- publishers, certainty, age


def test_copies_of_one_wording_are_one_publisher() -> None:
    t = Timeline(chips_rule())
    t.news("15:00", publisher="wire-a", wording="w").news("15:01", publisher="wire-b", wording="w")
    t.prices("15:02", **FALL)
    assert t.told == []
    t.news("15:03", publisher="wire-b", wording="their own words").prices("15:04", **FALL)
    assert t.only(Status.FIRED).publishers == 2


def test_two_feeds_of_one_publisher_are_one_publisher() -> None:
    t = Timeline(chips_rule()).news("15:00", publisher="wire-a").news("15:01", publisher="EXAMPLE WIRE")
    assert t.prices("15:02", **FALL).told == []


def test_a_blog_and_its_copies_do_not_fire_a_rule_that_wants_trust() -> None:
    t = Timeline(chips_rule(news={"min_trust": 0.4, "publishers": 1}))
    t.news("15:00", publisher="blog", shock=1.0).prices("15:02", **FALL)
    assert t.told == []
    t.news("15:03", publisher="wire-a").prices("15:04", **FALL)
    assert t.only(Status.FIRED).evidence[0].publisher == "Example Wire"


def test_an_opinion_is_not_certain_enough() -> None:
    t = Timeline(ticker_rule(news={"shock": 0.1}))
    t.news("15:00", tickers=["NVDA"], certainty=Certainty.OPINION, shock=1.0).prices("15:01", NVDA=-4.0)
    assert t.told == []


@pytest.mark.parametrize(
    ("dated", "fires"),
    [
        ("2025-01-26T14:59Z", False),  # 24 h and a minute old at first sight
        ("2025-01-26T15:01Z", True),
        (None, True),
        ("2025-02-01T00:00Z", True),  # a date in the future means nothing
    ],
)
def test_late_news_is_history_and_never_a_leg(dated: str | None, fires: bool) -> None:
    t = Timeline(ticker_rule()).news("15:00", tickers=["NVDA"], event_time=dated).prices("15:01", NVDA=-4.0)
    assert (t.statuses() == [Status.FIRED]) is fires


def test_what_a_source_held_at_its_first_poll_is_history() -> None:
    t = Timeline(ticker_rule()).news("15:00", tickers=["NVDA"], baseline=True).prices("15:01", NVDA=-4.0)
    assert t.told == []
    assert t.outcomes[-2].signal is not None
    assert t.outcomes[-2].signal.history


def test_a_storys_distinct_facts_add_up_and_the_parts_add_up_to_the_shock() -> None:
    t = Timeline(ticker_rule(news={"shock": 0.7}))
    t.news("15:00", tickers=["NVDA"], shock=0.5, event="rank:deepseek:1").prices("15:01", NVDA=-4.0)
    assert t.told == []
    t.news("15:02", tickers=["NVDA"], shock=0.5, event="rank:deepseek:3")
    fired = t.only(Status.FIRED)
    assert fired.shock == 0.75
    assert [p.value for p in fired.parts] == [0.75]
    assert [term.value for term in fired.parts[0].terms] == [0.5, 0.25]


def test_repeats_of_one_fact_add_nothing() -> None:
    t = Timeline(ticker_rule(news={"shock": 0.7}))
    for minute in range(5):
        t.news(f"15:0{minute}", tickers=["NVDA"], shock=0.5)
    assert t.prices("15:06", NVDA=-4.0).told == []


# ---------------------------------------------------------------------------- other conditions


def _legs(*terms: NamedLeg | Group) -> When:
    return When(terms=terms, within_s=7_200.0)


NEWS = NamedLeg(name="news", leg=NewsLeg(themes=("app_rank",), shock=0.5))
RANK = NamedLeg(name="rank", leg=RankLeg(subjects=("deepseek",), top=3))
PRICE = NamedLeg(
    name="price",
    leg=PriceLeg(symbols=("NVDA",), direction="falls", threshold_pct=3.0, stale_after_s=300.0),
)
OTHER = NamedLeg(name="other", leg=NewsLeg(themes=("chip_control",), shock=0.5))


def test_any_of_two_legs_will_do() -> None:
    t = Timeline(chips_rule(when={"terms": (Group(op="any", legs=(NEWS, OTHER)), PRICE)}))
    t.news("15:00", theme="chip_control", event="control_action:bis:new").prices("15:01", NVDA=-4.0)
    assert t.statuses() == [Status.FIRED]


def test_not_holds_a_rule_back_for_as_long_as_the_other_leg_holds() -> None:
    rule = chips_rule(
        when={"terms": (NEWS, Group(op="not", legs=(OTHER,)), PRICE), "clock": "wall", "within_s": 7_200.0}
    )
    t = Timeline(rule)
    t.news("15:00", theme="chip_control", event="control_action:bis:new").news("15:30")
    t.prices_until("15:31", "16:59", NVDA=-4.0)
    assert t.told == []
    t.prices("17:01", NVDA=-4.0)  # the other leg's window has passed at 17:00
    assert t.only(Status.FIRED).at == instant("17:00")


def test_an_unknown_leg_in_a_not_keeps_the_rule_from_firing() -> None:
    falls = NamedLeg(
        name="amd", leg=PriceLeg(symbols=("AMD",), basket="amd", direction="falls", threshold_pct=1.0)
    )
    t = Timeline(chips_rule(when={"terms": (NEWS, PRICE, Group(op="not", legs=(falls,)))}))
    t.news("15:00", tickers=["NVDA"]).prices("15:01", NVDA=-4.0)
    assert t.told == []  # AMD has no price: nobody knows
    t.prices("15:02", NVDA=-4.0, AMD=0.2)
    assert t.statuses() == [Status.FIRED]


def test_a_rank_alone_fires_about_its_app_and_closes_after_an_hour() -> None:
    rule = news_rule(id="rank", when={"terms": (RANK,)}, tell=("fired", "resolved"))
    t = Timeline(rule).chart("15:00", DeepSeek=31).chart("15:05", DeepSeek=2)
    fired = t.only(Status.FIRED)
    assert fired.key == "deepseek"
    assert next(leg.value for leg in fired.legs) == 2.0
    t.tick("16:30")
    assert t.only(Status.RESOLVED).at == instant("16:05")


def test_a_rank_and_a_fall_join_through_what_the_app_moves() -> None:
    t = Timeline(chips_rule(when={"terms": (NamedLeg(name="rank", leg=RankLeg(jump=10)), PRICE)}))
    t.chart("2025-01-24T20:00Z", DeepSeek=31).chart(SUNDAY, DeepSeek=1)
    assert t.only(Status.ARMED).at == instant(SUNDAY)
    t.prices("14:31", NVDA=-4.0)
    fired = t.only(Status.FIRED)
    assert "DeepSeek No. 1" in fired.headline
    assert fired.led_by == "news"


def test_news_alone_fires_about_its_subject_and_once_per_story() -> None:
    t = Timeline(news_rule())
    t.news("15:00").news("15:05", publisher="wire-b").news("17:00", publisher="somebody")
    t.tick("23:00")
    assert [(r.status, r.key) for r in t.told if r.status is Status.FIRED] == [(Status.FIRED, "deepseek")]


def test_the_price_alone_is_a_rule_too() -> None:
    t = Timeline(chips_rule(when={"terms": (PRICE,)})).prices("15:00", NVDA=-4.0)
    fired = t.only(Status.FIRED)
    assert (fired.led_by, fired.lead_s, fired.shock) == ("", None, None)
