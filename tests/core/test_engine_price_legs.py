"""When a price counts, and against what: fresh, of the right session, against the right day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from core_timeline import CLOSES, Timeline, chips_rule, instant

from shockwire.core.correlate.symbols import looks_like_split
from shockwire.core.model import Leg, Quote, Revision, Status, Truth
from shockwire.core.rule import NamedLeg, NewsLeg, PriceLeg, Rule


def price_rule(**leg: object) -> Rule:
    fields = {
        "symbols": ("NVDA",),
        "direction": "falls",
        "threshold_pct": 3.0,
        "sessions": ("pre", "regular"),
        "stale_after_s": 300.0,
    } | leg
    terms = (NamedLeg(name="price", leg=PriceLeg(**fields)),)
    return chips_rule(
        id="p", when={"terms": terms}, cooldown_s=0.0, tell=("fired", "resolved"), keep_firing_for_s=0.0
    )


def quote(price: float, **fields: object) -> Quote:
    return Quote(symbol="NVDA", price=price, **fields)


def price_leg(revision: Revision) -> Leg:
    return next(leg for leg in revision.legs if leg.kind == "price")


# ---------------------------------------------------------------------------- freshness


def test_a_price_that_nobody_confirmed_for_too_long_satisfies_nothing() -> None:
    news = NamedLeg(name="news", leg=NewsLeg(themes=("app_rank",), shock=0.5))
    price = price_rule().when.terms[0]
    rule = chips_rule(id="p", when={"terms": (news, price)})
    fresh = Timeline(rule).prices("15:00", NVDA=-4.0).news("15:05")
    stale = Timeline(rule).prices("15:00", NVDA=-4.0).news("15:05:01")
    assert fresh.statuses() == [Status.FIRED]
    assert stale.told == []
    stale.prices("15:06", NVDA=-4.0)  # confirmed: unchanged, and fresh
    assert stale.statuses() == [Status.FIRED]


def test_a_stale_price_never_resolves_an_episode() -> None:
    t = Timeline(price_rule()).prices("15:00", NVDA=-4.0).tick("20:00")
    assert t.statuses() == [Status.FIRED]
    assert t.engine.states()[0].stale is False  # nobody looked since: it is judged when something comes
    t.tick("21:30")
    ended = t.told[-1]
    assert ended.status is Status.ENDED
    assert "last known -4.0 % at 15:00 UTC, not confirmed since" in ended.reason


def test_a_last_trade_of_another_session_does_not_count() -> None:
    t = Timeline(price_rule()).prices("2025-01-27T09:05Z", NVDA=-4.0, traded="2025-01-24T20:59Z")
    assert t.told == []  # polled in the pre-market, traded on Friday
    assert t.prices("2025-01-27T09:06Z", NVDA=-4.0, traded="2025-01-27T09:05Z").statuses() == [Status.FIRED]


def test_a_last_trade_may_be_as_old_as_the_rule_allows() -> None:
    t = Timeline(price_rule(traded_within_s=7_200.0))
    t.prices("15:00", NVDA=-4.0, traded="12:59")
    assert t.told == []
    t.prices("15:01", NVDA=-4.0, traded="13:30")  # of the pre-market, but recent enough
    assert t.statuses() == [Status.FIRED]


def test_the_leg_is_unknown_outside_its_sessions() -> None:
    t = Timeline(price_rule(sessions=("regular",))).prices("14:29:59", NVDA=-4.0).prices("21:00", NVDA=-4.0)
    assert t.told == []


def test_a_halted_share_is_unknown() -> None:
    t = Timeline(price_rule()).quotes("15:00", quote(100.0, previous_close=142.62, halted=True))
    assert t.told == []
    t.quotes("15:01", quote(100.0, previous_close=142.62))
    assert t.statuses() == [Status.FIRED]


@pytest.mark.parametrize("price", [0.0, -1.0, float("nan"), float("inf")])
def test_a_price_that_is_none_is_ignored(price: float) -> None:
    t = Timeline(price_rule()).prices("15:00", NVDA=-1.0)
    t.quotes("15:01", quote(price, previous_close=142.62)).prices("15:02", NVDA=-4.0)
    assert t.only(Status.FIRED).at == instant("15:02")


def test_a_quote_older_than_the_last_one_is_ignored() -> None:
    t = Timeline(price_rule())
    t.prices("15:00", NVDA=-1.0, traded="14:59:50").prices(
        "15:01", NVDA=-4.0, traded="14:45:00", source="slow"
    )
    assert t.told == []


def test_a_trade_time_in_the_future_does_not_shut_out_what_follows() -> None:
    t = Timeline(price_rule()).prices("15:00", NVDA=-1.0, traded="2025-01-28T15:00Z")
    assert t.prices("15:01", NVDA=-4.0, traded="15:00:30").statuses() == [Status.FIRED]


# ---------------------------------------------------------------------------- references


def test_a_close_of_the_wrong_day_is_no_reference() -> None:
    t = Timeline(price_rule(), close_day=date(2025, 1, 23)).prices("15:00", NVDA=-4.0)
    assert t.told == []


def test_an_undated_close_counts_for_the_day_before_the_trade() -> None:
    t = Timeline(price_rule(), close_day=None).prices("09:10", NVDA=-4.0)
    assert t.statuses() == [Status.FIRED]
    assert price_leg(t.told[0]).members[0].reference_date == date(2025, 1, 24)


def test_after_hours_the_reference_is_todays_close_and_not_yesterdays() -> None:
    t = Timeline(price_rule(sessions=("post",)), close_day=None)
    t.prices("20:59:30", NVDA=-10.0, traded="20:59:30")
    t.prices("21:30", NVDA=-11.0)  # 1.1 % below today's close, 11 % below Friday's
    assert t.told == []
    t.prices("21:31", NVDA=-13.0)
    assert t.only(Status.FIRED).last_pct == pytest.approx(100 * (0.87 / 0.9 - 1))


def test_a_closing_print_that_comes_after_the_bell_belongs_to_the_session_it_names() -> None:
    t = Timeline(price_rule(sessions=("post",)))
    t.quotes("21:00:20", quote(128.0, session="regular", time=instant("21:00:01")))
    t.quotes("21:30", quote(123.0, time=instant("21:29")))
    assert t.only(Status.FIRED).last_pct == pytest.approx(100 * (123 / 128 - 1))


def test_our_own_last_price_is_a_close_only_if_it_was_near_the_bell() -> None:
    for last_seen, fires in (("20:58", True), ("18:00", False)):
        t = Timeline(price_rule()).quotes(f"2025-01-24T{last_seen}Z", quote(142.62))
        t.quotes("09:10", quote(130.0))
        assert (t.statuses() == [Status.FIRED]) is fires, last_seen


def test_the_first_day_after_a_holiday_is_measured_against_the_last_trading_day() -> None:
    t = Timeline(price_rule(), close_day=date(2025, 1, 17)).configure("2025-01-17T00:00Z", price_rule())
    t.prices("2025-01-21T09:10Z", NVDA=-4.0)
    assert t.statuses() == [Status.FIRED]


def test_a_second_source_that_tells_another_close_invents_no_move() -> None:
    """A fall-back that adjusts for a split or a dividend otherwise must not look like a fall."""
    friday = date(2025, 1, 24)
    mine = quote(CLOSES["NVDA"] * 0.99, previous_close=CLOSES["NVDA"], close_date=friday)
    theirs = quote(CLOSES["NVDA"] * 0.99, previous_close=CLOSES["NVDA"] * 1.1, close_date=friday)
    t = Timeline(price_rule()).quotes("15:00", mine, source="prices").quotes("15:01", theirs, source="spare")
    assert t.told == []
    t.quotes("15:02", theirs, source="prices")  # who told it may correct it
    assert t.statuses() == [Status.FIRED]


def test_since_open_is_unknown_before_the_first_regular_trade() -> None:
    t = Timeline(price_rule(since="open")).quotes(
        "09:10", quote(130.0, day_open=148.0, time=instant("09:09"))
    )
    assert t.told == []  # that open is Friday's
    t.quotes("14:30:05", quote(124.8, time=instant("14:30:02"))).quotes("14:45", quote(121.0))
    assert t.only(Status.FIRED).last_pct == pytest.approx(100 * (121 / 124.8 - 1))


def test_since_open_takes_the_providers_open_where_we_came_late() -> None:
    t = Timeline(price_rule(since="open")).quotes("16:00", quote(118.0))
    assert t.told == []
    t.quotes("16:01", quote(118.0, day_open=124.8))
    assert t.statuses() == [Status.FIRED]


def _since_news() -> Rule:
    news = NamedLeg(name="news", leg=NewsLeg(themes=("app_rank",), shock=0.5))
    return chips_rule(id="p", when={"terms": (news, *price_rule(since="news").when.terms)})


def test_since_news_is_measured_against_the_last_price_before_it() -> None:
    t = Timeline(_since_news()).prices("15:00", NVDA=-5.0).news("15:01").prices("15:02", NVDA=-7.0)
    assert t.told == []  # 2.1 % since the news
    t.prices("15:03", NVDA=-8.0)
    assert t.only(Status.FIRED).last_pct == pytest.approx(100 * (0.92 / 0.95 - 1))


def test_since_news_falls_back_to_the_close_where_the_price_was_stale() -> None:
    t = Timeline(_since_news()).prices("2025-01-24T20:00Z", NVDA=-5.0).news("2025-01-26T15:00Z")
    t.prices("09:10", NVDA=-4.0)
    assert t.only(Status.FIRED).last_pct == pytest.approx(-4.0)


def test_over_measures_against_the_price_so_long_ago_within_the_session() -> None:
    t = Timeline(price_rule(since=None, over_s=1_800.0, sessions=("regular",)))
    t.prices("14:20", NVDA=5.0)
    t.prices_until("14:30", "14:58", NVDA=0.0).prices("14:59", NVDA=-4.0)
    assert t.told == []  # not half an hour of this session yet
    t.prices("15:00:30", NVDA=-4.0)
    assert t.only(Status.FIRED).at == instant("15:00:30")


def test_over_is_unknown_where_there_was_a_gap_half_an_hour_ago() -> None:
    rule = price_rule(since=None, over_s=1_800.0)
    t = Timeline(rule).prices("14:35", NVDA=0.0).prices("15:30", NVDA=-4.0)
    assert t.told == []
    across = price_rule(since=None, over_s=1_800.0, across_sessions=True)
    t = Timeline(across).prices("14:35", NVDA=0.0).prices("15:30", NVDA=-4.0)
    assert t.statuses() == [Status.FIRED]


# ---------------------------------------------------------------------------- splits


@pytest.mark.parametrize(
    ("move", "is_split"),
    [
        (-0.5, True),
        (-0.497, True),
        (-0.667, True),
        (-0.9, True),
        (1.0, True),
        (9.0, True),
        (-0.17, False),
        (-0.45, False),
        (0.5, False),
    ],
)
def test_what_looks_like_a_split(move: float, is_split: bool) -> None:
    assert looks_like_split(move) is is_split


def test_a_first_print_like_a_split_waits_for_a_second_source() -> None:
    t = Timeline(price_rule()).prices("09:05", NVDA=-50.0).prices("09:06", NVDA=-50.2)
    assert t.told == []
    t.prices("09:07", NVDA=-50.1, source="another")
    assert t.statuses() == [Status.FIRED]


def test_a_bad_first_print_is_forgotten_when_the_price_comes_back() -> None:
    t = (
        Timeline(price_rule())
        .prices("09:05", NVDA=-50.0)
        .prices("09:06", NVDA=-1.0)
        .prices("09:07", NVDA=-4.0)
    )
    assert t.only(Status.FIRED).at == instant("09:07")


def test_a_halving_in_the_middle_of_a_session_is_no_split() -> None:
    t = Timeline(price_rule()).prices("15:00", NVDA=-1.0).prices("15:01", NVDA=-50.0)
    assert t.statuses() == [Status.FIRED]


# ---------------------------------------------------------------------------- baskets


def basket_rule(**leg: object) -> Rule:
    return price_rule(symbols=("AMD", "MU", "NVDA"), basket="chips", **leg)


@pytest.mark.parametrize(
    ("match", "moves", "fires"),
    [
        ("any", {"NVDA": -4.0}, True),
        ("any", {"NVDA": -1.0, "MU": -1.0, "AMD": -1.0}, False),
        ("all", {"NVDA": -4.0, "MU": -4.0, "AMD": -4.0}, True),
        ("all", {"NVDA": -4.0, "MU": -4.0}, False),  # AMD is unknown
        (2, {"NVDA": -4.0, "MU": -4.0}, True),
        (2, {"NVDA": -4.0, "MU": -1.0}, False),
        ("mean", {"NVDA": -7.0, "MU": 0.5}, True),  # two of three are fresh
        ("mean", {"NVDA": -9.0}, False),  # one of three is less than half
        ("mean", {"NVDA": -9.0, "MU": 2.0, "AMD": 2.0}, False),
    ],
)
def test_how_many_members_must_hold(match: object, moves: dict[str, float], fires: bool) -> None:
    assert (Timeline(basket_rule(match=match)).prices("15:00", **moves).statuses() == [Status.FIRED]) is fires


def test_the_value_is_the_mean_of_the_members_that_hold() -> None:
    fired = Timeline(basket_rule(match=2)).prices("15:00", NVDA=-6.0, MU=-4.0, AMD=1.0).only(Status.FIRED)
    assert fired.last_pct == pytest.approx(-5.0)
    assert fired.severity == "critical"


def test_unknown_members_that_could_still_hold_keep_an_episode_open() -> None:
    t = Timeline(basket_rule(match=2)).prices("15:00", NVDA=-4.0, MU=-4.0, AMD=0.0)
    t.prices("15:10", NVDA=-4.0)  # the others are stale by now
    assert t.statuses() == [Status.FIRED]
    t.prices("15:11", MU=0.0)
    assert t.statuses() == [Status.FIRED]  # AMD is still unknown
    t.prices("15:12", AMD=0.0)
    assert t.statuses() == [Status.FIRED, Status.RESOLVED]


def test_two_up_and_one_down_do_not_move_together() -> None:
    t = Timeline(basket_rule(match=3, direction="moves")).prices("15:00", NVDA=-4.0, MU=4.0, AMD=4.0)
    assert t.told == []
    assert t.prices("15:01", NVDA=4.0).only(Status.FIRED).last_pct == pytest.approx(4.0)


# ---------------------------------------------------------------------------- for


def test_for_counts_only_an_unbroken_run() -> None:
    t = Timeline(price_rule(for_s=1_800.0))
    t.prices_until("14:30", "14:50", NVDA=-4.0).prices("14:52", NVDA=-2.0)
    t.prices_until("14:54", "15:22", NVDA=-4.0)
    assert t.told == []
    t.tick("15:30")
    assert t.only(Status.FIRED).at == instant("15:24")  # by time alone, from the last confirmation


def test_a_gap_of_unknown_begins_for_anew() -> None:
    t = Timeline(price_rule(for_s=1_800.0)).prices_until("14:30", "14:50", NVDA=-4.0)
    t.prices_until("14:56", "15:24", NVDA=-4.0)  # six minutes without a confirmation
    assert t.told == []
    assert t.prices("15:26", NVDA=-4.0).only(Status.FIRED).at == instant("15:26")


def test_for_does_not_end_while_the_price_is_stale() -> None:
    t = Timeline(price_rule(for_s=1_800.0)).prices_until("14:30", "14:54", NVDA=-4.0).tick("16:00")
    assert t.told == []


def test_a_new_session_begins_for_anew() -> None:
    t = Timeline(price_rule(for_s=1_800.0)).prices_until("14:10", "14:58", every_s=60, NVDA=-4.0)
    assert t.told == []  # the pre-market's last trade is not one of the regular session


def test_the_spark_leads_from_the_reference_to_the_price() -> None:
    t = Timeline(price_rule(threshold_pct=8.0))
    for quarter in range(8):
        t.prices(instant("12:00") + timedelta(minutes=15 * quarter), NVDA=-quarter)
    member = price_leg(t.prices("14:29", NVDA=-9.0).only(Status.FIRED)).members[0]
    assert member.spark[0] == CLOSES["NVDA"]
    assert member.spark[-1] == pytest.approx(CLOSES["NVDA"] * 0.91)
    assert len(member.spark) == 10
    assert member.truth is Truth.TRUE
