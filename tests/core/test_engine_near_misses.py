"""How near rules came: the best of each rule and minute, with what its legs had."""

from __future__ import annotations

import msgspec
import pytest
from core_timeline import CHIPS, Timeline, chips_rule, instant, news_rule, ticker_rule

from shockwire.core.engine import Engine
from shockwire.core.model import NearLeg, NearMiss, Truth
from shockwire.core.rule import Group, NamedLeg, PriceLeg, Rule


def misses(t: Timeline) -> list[NearMiss]:
    return [miss for outcome in t.outcomes for miss in outcome.near_misses]


def price_rule(*symbols: str) -> Rule:
    leg = PriceLeg(symbols=symbols, direction="falls", threshold_pct=3.0, stale_after_s=300.0)
    return news_rule(id="price", when={"terms": (NamedLeg(name="price", leg=leg),)})


def calm_rule() -> Rule:
    """Nvidia falls, Micron does not."""
    micron = PriceLeg(symbols=("MU",), direction="falls", threshold_pct=3.0, stale_after_s=300.0)
    others = Group(op="not", legs=(NamedLeg(name="not.price", leg=micron),))
    (price,) = price_rule("NVDA").when.terms
    return news_rule(id="calm", when={"terms": (price, others)})


def test_a_fall_that_was_not_far_enough_is_kept_with_its_numbers() -> None:
    (miss,) = misses(Timeline(price_rule("NVDA")).prices("15:00:30", NVDA=-2.7))
    assert (miss.rule_id, miss.key, miss.at, miss.nearness) == ("price", "NVDA", instant("15:00:30"), 0.9)
    assert miss.legs == (NearLeg("price", Truth.FALSE, -2.7, -3.0, ""),)


def test_a_move_that_has_not_held_for_long_enough_says_for_how_long() -> None:
    (named,) = price_rule("NVDA").when.terms
    leg = msgspec.structs.replace(named.leg, for_s=900.0)
    rule = news_rule(id="price", when={"terms": (NamedLeg(name="price", leg=leg),)})
    found = misses(Timeline(rule).prices("15:00", NVDA=-3.5).prices("15:04", NVDA=-3.6))
    assert [(m.at, m.legs[0].truth, m.legs[0].reason) for m in found] == [
        (instant("15:00"), Truth.FALSE, "for 0s of 15m"),
        (instant("15:04"), Truth.FALSE, "for 4m of 15m"),
    ]


def test_what_is_not_near_by_half_is_not_kept() -> None:
    t = Timeline(price_rule("NVDA"), ticker_rule("MU"))
    t.prices("15:00", NVDA=-1.4, MU=-2.9).prices("15:01", NVDA=2.9)
    assert misses(t) == []


def test_of_a_minute_only_what_comes_nearer_is_kept() -> None:
    t = Timeline(price_rule("NVDA", "MU"))
    t.prices("15:00:00", NVDA=-2.0).prices("15:00:10", MU=-1.9).prices("15:00:20", NVDA=-2.01)
    t.prices("15:00:30", MU=-2.4).prices("15:01:00", NVDA=-2.0)
    assert [(m.key, m.nearness) for m in misses(t)] == [("NVDA", 0.666667), ("MU", 0.8), ("NVDA", 0.666667)]


def test_whoever_asks_only_for_nearer_ones_gets_those_and_no_other_decision() -> None:
    t = Timeline(ticker_rule(), price_rule("MU"))
    t.news("14:59", tickers=["NVDA"]).prices("15:00", NVDA=-1.0, MU=-2.0).prices("15:01", NVDA=-2.9, MU=-2.8)
    t.prices("15:02", NVDA=-5.0, MU=-3.5).prices("15:20", NVDA=-0.1, MU=-0.1)
    strict = Engine(near_from=0.75)
    told = [strict.feed(record, known) for record, known in t.fed]
    assert [m for o in told for m in o.near_misses] == [m for m in misses(t) if m.nearness >= 0.75]
    assert [o.revisions for o in told] == [o.revisions for o in t.outcomes]
    assert {m.nearness >= 0.75 for m in misses(t)} == {True, False}


def test_a_story_that_was_not_enough_is_kept_with_its_shock() -> None:
    t = Timeline(chips_rule()).prices("14:59", NVDA=-4.0, MU=-4.0, AMD=-4.0)
    before = len(misses(t))
    miss = misses(t.news("15:00", shock=0.48))[before]
    assert miss.legs[0] == NearLeg("news", Truth.FALSE, 0.48, 0.6, "1 of 2 publishers")
    assert (miss.legs[1].truth, miss.legs[1].value) == (Truth.TRUE, -4.0)
    assert miss.nearness == 0.75


def test_a_price_that_was_stale_says_so() -> None:
    t = Timeline(ticker_rule()).prices("14:50", NVDA=-4.0).news("15:00", tickers=["NVDA"])
    miss = misses(t)[-1]
    assert (miss.nearness, miss.legs[1].truth) == (0.75, Truth.UNKNOWN)
    assert miss.legs[1].reason == "not confirmed since 14:50:00 UTC"


def test_a_rule_whose_only_price_is_unknown_did_not_come_near() -> None:
    """Nor does it because something that must not be is not."""
    t = Timeline(price_rule("NVDA"), calm_rule()).prices("14:50", NVDA=-2.9).news("15:00", tickers=["NVDA"])
    before = len(misses(t))
    t.prices("15:10", MU=-1.0).tick("15:30").news("15:31", tickers=["NVDA"])
    assert misses(t)[before:] == []


def test_what_must_not_be_holds_back_and_brings_nobody_nearer() -> None:
    near = {m.rule_id: m for m in misses(Timeline(calm_rule()).prices("15:00", NVDA=-2.7, MU=0.0))}
    assert near["calm"].nearness == 0.9
    assert misses(Timeline(calm_rule()).prices("15:00", NVDA=-2.7, MU=-3.5)) == []


def test_a_rule_that_only_what_must_not_be_held_back_came_half_the_way() -> None:
    (miss,) = misses(Timeline(calm_rule()).prices("15:00", NVDA=-3.5, MU=-3.5))
    assert miss.nearness == 0.5
    assert [(leg.name, leg.truth, leg.holds_back) for leg in miss.legs] == [
        ("price", Truth.TRUE, False),
        ("not.price", Truth.TRUE, True),
    ]


def test_a_price_that_holds_without_news_is_half_way() -> None:
    t = Timeline(ticker_rule()).prices("15:00", NVDA=-4.0)
    assert [m.nearness for m in misses(t)] == [0.5]


def test_what_fires_and_what_goes_on_firing_is_no_miss() -> None:
    t = Timeline(price_rule("NVDA")).prices("15:00", NVDA=-4.0).prices("15:05", NVDA=-2.9)
    assert misses(t) == []


@pytest.mark.parametrize("rule", [price_rule(*CHIPS), chips_rule()])
def test_they_are_few_and_small(rule: Rule) -> None:
    t = Timeline(rule)
    for second in range(0, 60, 2):
        t.prices(f"15:00:{second:02}", **dict.fromkeys(CHIPS, -1.5 - second / 30))
    assert 1 <= len(misses(t)) <= 50
    assert max(len(msgspec.json.encode(m)) for m in misses(t)) < 260
