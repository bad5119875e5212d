"""What keeps a revision back: in a fixed order, one stage each, and an ended silence is told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from core_timeline import CHIPS, Timeline, bundle, chips_rule, instant, ticker_rule

from shockwire.core.explain import explain_lines
from shockwire.core.model import ClockStep, Command, Muted, Revision, Status
from shockwire.core.rule import Limit, NamedLeg, NewsLeg, PriceLeg, Rule, Suppression

_LEG: dict[str, Any] = {"direction": "falls", "threshold_pct": 3.0, "stale_after_s": 7_200.0}


def falls(name: str, *symbols: str, basket: str = "", **changes: Any) -> Rule:
    """A rule of a price leg alone."""
    leg = PriceLeg(symbols=symbols or CHIPS, basket="" if symbols else basket or "us_chips", **_LEG)
    when = {"terms": (NamedLeg(name="price", leg=leg),), "clock": "wall"}
    return chips_rule(**({"id": name, "when": when, "keep_firing_for_s": 0.0, "cooldown_s": 0.0} | changes))


def stages(revisions: list[Revision]) -> list[tuple[str, str, str]]:
    return [(r.rule_id, r.status.value, r.muted.value) for r in revisions]


# ---------------------------------------------------------------------------- suppresses


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_an_alert_that_another_covers_is_not_told_whatever_their_names(names: tuple[str, str]) -> None:
    over, under = names
    t = Timeline(falls(over, suppresses=Suppression(rules=(under,))), falls(under))
    t.prices("15:00", NVDA=-4.0)
    assert stages(t.revisions) == [(over, "fired", ""), (under, "fired", "suppressed")]
    assert t.revisions[1].muted_by == f"rule {over}, us_chips, alert {t.revisions[0].alert_id}"


@pytest.mark.parametrize(
    ("same", "symbol", "covered"),
    [
        ("key", "NVDA", False),
        ("ticker", "NVDA", True),
        ("ticker", "META", False),
        ("any", "META", True),
    ],
)
def test_suppression_is_by_key_by_ticker_or_by_nothing(same: str, symbol: str, covered: bool) -> None:
    over = falls("a", suppresses=Suppression(rules=("b",), same=same))  # type: ignore[arg-type]
    t = Timeline(over, falls("b", symbol)).prices("15:00", **{"NVDA": -4.0, symbol: -4.0})
    assert [r.rule_id for r in t.told] == (["a"] if covered else ["a", "b"])


def test_what_nobody_was_told_of_suppresses_nothing() -> None:
    for quiet in ({"mode": "shadow"}, {"tell": ("resolved",)}):
        t = Timeline(falls("a", suppresses=Suppression(rules=("b",)), **quiet), falls("b"))
        assert [r.rule_id for r in t.prices("15:00", NVDA=-4.0).told] == ["b"]


def test_the_end_of_an_alert_that_was_told_is_told_under_suppression() -> None:
    over = falls("a", "NVDA", suppresses=Suppression(rules=("b",), same="ticker"))
    t = Timeline(over, falls("b", "AMD", "NVDA")).prices("15:00", AMD=-4.0).prices("15:01", NVDA=-4.0)
    t.prices("15:02", AMD=0.0)
    assert [(r.rule_id, r.key, r.status.value) for r in t.told] == [
        ("b", "AMD", "fired"),
        ("a", "NVDA", "fired"),
        ("b", "AMD", "resolved"),
    ]


def test_a_chain_of_suppression_is_judged_from_its_head() -> None:
    c = falls("a")
    b = falls("m", suppresses=Suppression(rules=("a",)))
    a = falls("z", suppresses=Suppression(rules=("m",)))
    t = Timeline(a, b, c).prices("15:00", NVDA=-4.0)
    # m is not told, so it covers nobody
    assert stages(t.revisions) == [("z", "fired", ""), ("m", "fired", "suppressed"), ("a", "fired", "")]


# ---------------------------------------------------------------------------- limit


def test_a_rule_tells_no_more_alerts_than_its_limit() -> None:
    t = Timeline(falls("r", *CHIPS, limit=Limit(count=2, per_s=3_600.0)))
    for minute, symbol in enumerate(CHIPS):
        t.prices(f"15:0{minute}", **{symbol: -4.0})
    assert [r.muted.value for r in t.revisions] == ["", "", "limit", "limit", "limit"]
    assert t.revisions[2].muted_by == "2 alerts in 1h"
    assert t.prices("15:30", AVGO=0.0).revisions[-1].muted is Muted.LIMIT  # its beginning was not told


def test_the_limit_frees_itself_with_time() -> None:
    t = Timeline(falls("r", *CHIPS, limit=Limit(count=1, per_s=3_600.0)))
    t.prices("15:00", NVDA=-4.0).prices("15:01", MU=-4.0).prices("16:01", AMD=-4.0)
    assert [r.key for r in t.told] == ["NVDA", "AMD"]


def test_an_alert_that_was_told_goes_on_beyond_the_limit() -> None:
    t = Timeline(falls("r", *CHIPS, limit=Limit(count=1, per_s=86_400.0)))
    t.prices("15:00", NVDA=-4.0).prices("15:30", NVDA=-8.0).prices("15:40", NVDA=0.0)
    assert t.statuses() == [Status.FIRED, Status.UPDATED, Status.RESOLVED]


def test_the_limit_survives_a_restart_a_reload_and_a_new_name() -> None:
    rule = falls("r", *CHIPS, limit=Limit(count=1, per_s=86_400.0))
    t = Timeline(rule).prices("15:00", NVDA=-4.0)
    t.engine = t.engine.restore(t.engine.snapshot())
    assert t.prices("15:01", MU=-4.0).revisions[-1].muted is Muted.LIMIT
    t.configure("15:02", falls("q", *CHIPS, limit=rule.limit, formerly=("r",)))
    assert t.prices("15:03", AMD=-4.0).revisions[-1].muted is Muted.LIMIT


def test_a_limit_keeps_its_distance_when_the_clock_steps() -> None:
    t = Timeline(falls("r", *CHIPS, limit=Limit(count=1, per_s=3_600.0))).prices("15:00", NVDA=-4.0)
    t.feed("19:00", ClockStep(id="step", step_s=14_000.0))
    assert t.prices("19:01", MU=-4.0).revisions[-1].muted is Muted.LIMIT


# ---------------------------------------------------------------------------- the order


def test_the_first_stage_that_holds_is_named() -> None:
    limit = Limit(count=1, per_s=86_400.0)
    quiet: list[tuple[dict[str, Any], str]] = [
        ({"tell": ("resolved",)}, "tell"),
        ({"mode": "shadow"}, "shadow"),
        ({}, "suppressed"),
    ]
    for changes, stage in quiet:
        over = falls("a", suppresses=Suppression(rules=("b",)))
        t = Timeline(over, falls("b", limit=limit, **changes)).silence("14:00", rule="b")
        assert t.prices("15:00", NVDA=-4.0).revisions[-1].muted.value == stage


def test_silence_goes_before_limit_and_limit_before_cooldown() -> None:
    limited = falls("r", "NVDA", "MU", limit=Limit(count=1, per_s=86_400.0), cooldown_s=7_200.0)
    t = Timeline(limited).prices("15:00", NVDA=-4.0).prices("15:01", MU=-4.0)
    assert [r.muted.value for r in t.revisions] == ["", "limit"]
    t.prices("15:02", NVDA=0.0).prices("15:03", NVDA=-4.0)  # held back by the cooldown, beyond the limit too
    assert t.revisions[-1].muted is Muted.LIMIT
    t.prices("15:04", NVDA=0.0).silence("15:05", rule="r").prices("15:06", MU=0.0, NVDA=0.0)
    assert t.muted(Muted.COOLDOWN) == []


_ORDER = ("tell", "shadow", "suppressed", "silence", "limit", "cooldown", "")


@pytest.mark.parametrize("first", _ORDER)
def test_of_all_the_stages_that_hold_the_first_is_named(first: str) -> None:
    """Everything from one stage on holds the alert back; what comes before that stage does not."""
    holding = _ORDER[_ORDER.index(first) :]
    changes: dict[str, dict[str, Any]] = {
        "tell": {"tell": ("resolved",)},
        "shadow": {"mode": "shadow"},
        "limit": {"limit": Limit(count=1, per_s=86_400.0)},
        "cooldown": {"cooldown_s": 7_200.0},
    }
    own = {key: value for stage in holding for key, value in changes.get(stage, {}).items()}
    over = Suppression(rules=("b",), same="any") if "suppressed" in holding else None
    t = Timeline(falls("a", "META", suppresses=over), falls("b", "NVDA", **own))
    t.prices("14:40", NVDA=-4.0).prices("14:41", NVDA=0.0)
    if "silence" in holding:
        t.silence("14:45", rule="b", reason="maintenance")
    t.prices("15:00", META=-4.0).prices("15:01", NVDA=-4.0)
    assert stages(t.revisions[-1:]) == [("b", "fired", first)]
    assert t.revisions[-1].tell is (first == "")
    named = {"suppressed": "rule a, META, alert", "silence": "maintenance", "limit": "1 alert in 24h"}
    assert named.get(first, "") in t.revisions[-1].muted_by


def test_explain_says_who_kept_it_back() -> None:
    t = Timeline(falls("r")).silence("14:55", rule="r", reason="maintenance").prices("15:00", NVDA=-4.0)
    text = "\n".join(explain_lines(t.revisions))
    assert "not told: silenced (silence c2 until 2025-01-27 16:55 UTC: maintenance)" in text


# ---------------------------------------------------------------------------- silences


def test_the_end_of_a_silence_is_told_with_what_it_kept_back() -> None:
    t = Timeline(falls("r"))
    t.silence("14:55", rule="r", reason="maintenance", until="2025-01-27T15:30:00+00:00")
    t.prices("15:00", NVDA=-4.0)
    assert t.notices == []
    t.tick("16:00")
    (told,) = t.notices
    assert (told.status, told.at, told.seq) == (Status.SILENCE, instant("15:30"), 1)
    assert (told.tell, told.severity, told.key) == (True, "warning", "rule r")
    assert told.headline == (
        "The silence of rule r (maintenance) has ended; 1 message kept back; still firing: r us_chips -4.0 %"
    )
    assert told.reason == "ann asked for it on 2025-01-27 14:55 UTC"
    assert told.trigger == "deadline"
    assert t.tick("20:00").notices == [told]


def test_a_silence_that_is_taken_back_is_told_too() -> None:
    t = Timeline(falls("r")).silence("14:55", ticker="NVDA")
    t.feed("15:00", Command(id="c9", verb="unsilence", who="bob", arguments={"id": "c2"}))
    (told,) = t.notices
    assert told.headline.startswith(
        "The silence of ticker NVDA was taken back by bob; it kept nothing back; "
    )
    assert told.headline.endswith("; nothing it was about is firing")
    assert t.engine.next_deadline is None


def test_the_end_of_a_silence_is_a_deadline_and_it_survives_a_restart() -> None:
    t = Timeline(falls("r")).silence("14:55")
    assert t.engine.next_deadline == instant("16:55")
    t.engine = t.engine.restore(t.engine.snapshot())
    assert t.engine.next_deadline == instant("16:55")
    assert [r.key for r in t.tick("16:55").notices] == ["everything"]


def test_at_the_instant_a_silence_ends_nothing_is_silenced() -> None:
    t = Timeline(falls("r")).silence("14:55", until="2025-01-27T15:00:00+00:00").prices("15:00", NVDA=-4.0)
    assert [r.status for r in t.told] == [Status.FIRED]


@pytest.mark.parametrize(("theme", "silenced"), [("app_rank", True), ("model_release", False)])
def test_a_silence_by_theme(theme: str, silenced: bool) -> None:
    t = Timeline(ticker_rule()).silence("14:55", theme=theme)
    t.news("15:00", tickers=["NVDA"]).prices("15:01", NVDA=-4.0)
    assert [r.muted for r in t.revisions] == [Muted.SILENCE if silenced else Muted.NO]


def test_all_that_a_silence_names_must_fit() -> None:
    t = Timeline(falls("r", "NVDA", "MU")).silence("14:55", rule="r", ticker="MU")
    t.prices("15:00", NVDA=-4.0, MU=-4.0)
    assert [(r.key, r.muted.value) for r in t.revisions] == [("MU", "silence"), ("NVDA", "")]


def test_two_silences_end_one_by_one() -> None:
    t = Timeline(falls("r")).silence("14:55", rule="r").silence("14:55", until="2025-01-27T15:00:00+00:00")
    t.prices("15:01", NVDA=-4.0).tick("18:00")
    assert [(r.key, r.at) for r in t.notices] == [
        ("everything", instant("15:00")),
        ("rule r", instant("14:55") + timedelta(hours=2)),
    ]
    assert "1 message kept back" in t.notices[1].headline


def test_a_bundle_with_everything_survives_the_log() -> None:
    rule = falls("r", suppresses=Suppression(rules=("x",)), limit=Limit(count=1, per_s=60.0))
    config = bundle(rule, chips_rule(news={"themes": ("a",)}))
    assert config.canonical() == config
    assert isinstance(config.rules[1].when.terms[0], NamedLeg)
    assert isinstance(config.rules[1].when.terms[0].leg, NewsLeg)
