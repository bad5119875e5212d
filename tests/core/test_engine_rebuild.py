"""An edited rule goes on as if it had always been so, and nothing is told of what it would have told."""

from __future__ import annotations

from datetime import timedelta

from core_timeline import Timeline, chips_rule, instant, news_rule, ticker_rule

from shockwire.core.engine import Engine
from shockwire.core.model import Config, Muted, Status
from shockwire.core.rebuild import LONGEST, Replay, wanted
from shockwire.core.rule import NamedLeg, RankLeg, Rule

FALL = {"NVDA": -4.0, "MU": -4.0, "AMD": -4.0}
DEEP = {"NVDA": -8.0, "MU": -8.0, "AMD": -8.0}


def edited(threshold_pct: float, **changes: object) -> Rule:
    """The chips rule, of another threshold."""
    fields = {"version": f"v{threshold_pct}", "price": {"threshold_pct": threshold_pct}, **changes}
    return chips_rule(**fields)


def joined() -> Timeline:
    return Timeline(chips_rule()).news("14:58").news("14:59", publisher="wire-b")


def fired() -> Timeline:
    t = joined().prices("15:01", **FALL)
    assert t.statuses() == [Status.FIRED]
    return t


# ---------------------------------------------------------------------------- an episode that was told


def test_an_open_episode_that_holds_under_the_new_condition_goes_on() -> None:
    t = fired().configure("15:02", edited(3.5))
    assert t.state() == "firing"
    t.prices("15:03", **DEEP)
    assert t.statuses() == [Status.FIRED, Status.UPDATED]
    assert (t.told[1].alert_id, t.told[1].seq) == (t.told[0].alert_id, 2)
    assert t.told[1].rule_version == "v3.5"


def test_an_open_episode_that_holds_no_more_resolves_with_the_reason() -> None:
    t = fired().configure("15:02", edited(5.0))
    resolved = t.only(Status.RESOLVED)
    assert (resolved.reason, resolved.at) == ("rule edited", instant("15:02"))
    assert (resolved.alert_id, resolved.seq) == (t.told[0].alert_id, 2)
    assert t.state() == "armed"  # the news still waits for such a price


def test_a_price_that_nobody_confirms_ends_nothing_at_an_edit() -> None:
    t = fired().configure("15:30", edited(5.0))
    assert t.statuses() == [Status.FIRED]
    assert t.state() == "firing"


def test_an_episode_of_a_key_that_is_gone_resolves() -> None:
    t = Timeline(ticker_rule()).news("15:00", tickers=["NVDA"]).prices("15:01", NVDA=-4.0)
    other = ticker_rule("META", id="nvda", version="v2")
    assert t.configure("15:02", other).only(Status.RESOLVED).reason == "rule edited"


def test_a_rule_that_is_renamed_and_edited_keeps_its_episode_while_it_holds() -> None:
    t = fired().configure("15:02", edited(3.5, id="chips-2", formerly=("chips",)))
    assert t.state("chips-2") == "firing"
    t.prices("15:03", **DEEP)
    assert (t.told[-1].rule_id, t.told[-1].alert_id) == ("chips-2", t.told[0].alert_id)


def test_a_rule_that_keeps_its_id_is_not_robbed_by_one_that_had_it_formerly() -> None:
    t = fired().configure("15:02", chips_rule(id="a", formerly=("chips",)), chips_rule())
    assert (t.state("a"), t.state()) == ("idle", "firing")


# ---------------------------------------------------------------------------- windows and cooldowns


def test_what_came_before_the_edit_completes_the_join_after_it() -> None:
    t = joined().configure("15:00", edited(3.5))
    assert t.state() == "armed"
    assert t.prices("15:01", **FALL).statuses() == [Status.FIRED]


def test_a_looser_news_leg_is_completed_by_a_story_of_before() -> None:
    rule = {"news": {"shock": 0.9, "publishers": 2}}
    t = Timeline(chips_rule(**rule)).news("14:58").news("14:59", publisher="wire-b")
    assert t.state() == "idle"
    assert t.configure("15:00", chips_rule(version="v2")).state() == "armed"


def test_a_rule_edited_on_a_sunday_waits_for_mondays_price() -> None:
    rule = chips_rule(when={"clock": "market"}, price={"sessions": ("regular",)})
    t = Timeline(rule).news("2025-01-24T20:30Z").news("2025-01-24T20:31Z", publisher="wire-b")
    t.configure("2025-01-26T15:00Z", chips_rule(version="v2", when={"clock": "market"}))
    assert t.state() == "armed"


def test_how_long_a_price_held_is_known_after_an_edit() -> None:
    rule = {"price": {"for_s": 1_800.0}}
    t = (
        Timeline(ticker_rule(**rule))
        .news("14:25", tickers=["NVDA"])
        .prices_until("14:30", "14:44", NVDA=-4.0)
    )
    t.configure("14:45", ticker_rule(version="v2", price={"for_s": 1_200.0}))
    t.prices_until("14:46", "14:52", NVDA=-4.0)
    assert t.only(Status.FIRED).at == instant("14:50")


def test_a_cooldown_outlives_an_edit_under_which_it_would_have_fired() -> None:
    t = fired().prices_until("15:10", "15:40", NVDA=0.0, MU=0.0, AMD=0.0)
    assert t.state() == "cooling"
    t.configure("15:41", edited(3.5)).news("15:42", event="capex:META:65", publisher="c")
    assert t.state() == "cooling"
    t.news("15:43", event="capex:META:65", publisher="wire-a").prices("15:45", **FALL)
    assert t.statuses() == [Status.FIRED, Status.RESOLVED]
    assert t.muted(Muted.COOLDOWN) != []


def test_what_the_rule_was_told_before_counts_for_its_limit() -> None:
    t = fired()
    before = t.engine.state.alerts_told
    t.configure("15:02", edited(3.5))
    assert t.engine.state.alerts_told == before


# ---------------------------------------------------------------------------- what is not told


def silently_firing() -> Timeline:
    t = Timeline(edited(5.0)).news("14:58").news("14:59", publisher="wire-b").prices("15:01", **FALL)
    t.configure("15:02", edited(3.0))
    assert (t.told, t.state()) == ([], "firing")
    return t


def test_of_an_alert_that_the_new_condition_would_have_made_nothing_is_told() -> None:
    t = silently_firing().prices_until("15:04", "15:40", NVDA=0.0, MU=0.0, AMD=0.0)
    assert t.told == []
    assert [(r.status, r.seq) for r in t.muted(Muted.EDITED)] == [(Status.RESOLVED, 1)]


def test_an_alert_nobody_was_told_of_is_told_when_it_grows() -> None:
    t = silently_firing().prices("15:04", **DEEP)
    assert [(r.status, r.seq) for r in t.told] == [(Status.UPDATED, 1)]
    t.prices_until("15:06", "15:40", NVDA=0.0, MU=0.0, AMD=0.0)
    assert t.statuses() == [Status.UPDATED, Status.RESOLVED]


def test_a_rebuilt_alert_has_an_id_of_its_own() -> None:
    """The old condition's alert may have begun at the same instant, and has ended under that id."""
    t = fired().prices_until("15:03", "15:25", NVDA=-2.0, MU=-2.0, AMD=-2.0)
    t.configure("15:26", edited(1.5)).prices("15:28", NVDA=-9.0, MU=-9.0, AMD=-9.0)
    assert t.statuses() == [Status.FIRED, Status.RESOLVED, Status.UPDATED]
    assert len({(r.alert_id, r.seq) for r in t.revisions}) == len(t.revisions)


def test_a_new_rule_begins_with_what_comes() -> None:
    t = joined().configure("15:00", chips_rule(), chips_rule(id="another"))
    assert (t.state("another"), t.state()) == ("idle", "armed")


# ---------------------------------------------------------------------------- of the log alone


def test_a_replay_comes_to_the_same() -> None:
    t = fired().configure("15:02", edited(3.5)).prices("15:03", **DEEP).configure("15:04", edited(9.0))
    again = Timeline()
    again.fed, again.outcomes, again.engine = [], [], Engine()
    for record, known in t.fed:
        again.feed(record.seen_at, record.body, known)
    assert again.outcomes == t.outcomes
    assert again.engine.snapshot() == t.engine.snapshot()


def test_a_play_begun_before_the_edit_is_the_one_that_is_wanted_at_it() -> None:
    t = joined()
    config = Config(id="edit", bundle=Timeline(edited(3.5)).engine.bundle)
    early = wanted(t.engine.bundle, config, instant("15:00:01"))
    assert early == wanted(t.engine.bundle, config, instant("15:59:59"))
    assert early is not None
    ahead, at_once = Replay(config, early), Replay(config, early)
    pairs = t.past(early.since, 99)
    for record, signal in pairs[:1]:
        ahead.take(record, signal)
    later = [pair for pair in t.past(early.since, 99) if pair[0].offset > ahead.after]
    for record, signal in later:
        ahead.take(record, signal)
    for record, signal in pairs:
        at_once.take(record, signal)
    assert ahead.state_at(instant("15:01")) == at_once.state_at(instant("15:01"))


def test_the_part_of_the_log_that_is_played_is_as_long_as_the_rules_windows() -> None:
    engine = Timeline(chips_rule(), news_rule()).engine
    slow = chips_rule(
        version="v2", when={"within_s": 8 * 3_600.0, "clock": "wall"}, news={"max_age_s": 3_600.0}
    )
    want = wanted(
        engine.bundle, Config(id="x", bundle=Timeline(slow, news_rule()).engine.bundle), instant("15:30")
    )
    assert want is not None
    assert want.rules == ("chips",)
    assert want.since == instant("15:00") - timedelta(hours=24 + 8 + 1)
    for_ever = chips_rule(version="v3", cooldown_s=1e8)
    want = wanted(engine.bundle, Config(id="y", bundle=Timeline(for_ever).engine.bundle), instant("15:30"))
    assert want is not None
    assert want.since == instant("15:00") - LONGEST


def test_ranks_are_compared_with_the_charts_of_before() -> None:
    def rank(version: str, top: int) -> Rule:
        return news_rule(id="rank", version=version, when={"terms": (named_rank(top),)}, cooldown_s=0.0)

    t = Timeline(rank("v1", 1)).chart("14:00", DeepSeek=31).chart("14:30", DeepSeek=5)
    assert t.state("rank", "deepseek") == "idle"
    t.configure("14:40", rank("v2", 10))
    assert (t.state("rank", "deepseek"), t.told) == ("firing", [])


def named_rank(top: int) -> object:
    return NamedLeg(name="rank", leg=RankLeg(top=top))


def test_without_a_past_an_edited_rule_begins_anew() -> None:
    t = fired()
    config = Config(id="edit", bundle=Timeline(edited(3.5)).engine.bundle)
    outcome = t.engine.feed(type(t.fed[0][0])(offset=99, seen_at=instant("15:02"), body=config))
    assert [(r.status, r.reason) for r in outcome.revisions] == [(Status.RESOLVED, "rule edited")]
