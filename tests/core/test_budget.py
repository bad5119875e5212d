"""The alert budget: counted over all rules, shown in every message, and never enforced."""

from __future__ import annotations

from core_timeline import Timeline, ticker_rule

from shockwire.core.budget import Spending
from shockwire.core.engine import Engine
from shockwire.core.model import Muted, Revision, Status
from shockwire.core.render import message
from shockwire.core.rule import Limit
from shockwire.testing.builders import revision

DAY = 86_400.0
BUDGET = Limit(count=3, per_s=DAY)


def falls(symbol: str, **changes: object) -> object:
    return ticker_rule(symbol, tell=("fired", "updated", "resolved"), **changes)


def fired(t: Timeline) -> list[Revision]:
    return [r for outcome in t.outcomes for r in outcome.revisions if r.status is Status.FIRED]


def shock(t: Timeline, symbol: str, at: str) -> None:
    t.news(at, tickers=[symbol])
    t.prices(at, **{symbol: -4.0})


def play(budget: Limit | None, *symbols: str, **changes: object) -> Timeline:
    rules = [falls(symbol, **changes) for symbol in symbols]
    t = Timeline(*rules, budget=budget)  # type: ignore[arg-type]
    for number, symbol in enumerate(symbols):
        shock(t, symbol, f"15:{number:02}")
    return t


def test_each_alert_counts_once_and_every_message_shows_what_its_rule_spent() -> None:
    t = play(BUDGET, "NVDA", "AMD")
    assert [r.budget for r in fired(t)] == [
        Spending(count=3, per_s=DAY, spent=1, by_rule=1),
        Spending(count=3, per_s=DAY, spent=2, by_rule=1),
    ]


def test_beyond_the_budget_everything_is_told_all_the_same_and_says_so() -> None:
    t = play(Limit(count=1, per_s=DAY), "NVDA", "AMD", "MU")
    assert all(r.tell and r.muted is Muted.NO for r in fired(t))
    last = message(fired(t)[-1])
    assert "over the budget of 1 alert a day: alert number 3; nothing is held back" in last.notes
    assert "3 of 1 alert a day, this rule spent 100 %" in last.context


def test_what_is_kept_back_spends_nothing_and_shows_no_budget() -> None:
    t = play(BUDGET, "NVDA", "AMD", mode="shadow")
    assert [r.budget for r in fired(t)] == [None, None]


def test_an_engine_that_was_restored_counts_on() -> None:
    t = play(BUDGET, "NVDA", "AMD")
    restored = Engine.restore(t.engine.snapshot())
    now = fired(t)[-1].at
    assert restored.spending("nvda", now) == Spending(count=3, per_s=DAY, spent=2, by_rule=1)


def test_without_a_budget_nothing_is_said_of_it() -> None:
    t = play(None, "NVDA")
    assert fired(t)[0].budget is None
    assert t.engine.spending("nvda", fired(t)[0].at) is None


def test_a_message_within_the_budget_shows_it_and_warns_of_nothing() -> None:
    told = revision(budget=Spending(count=5, per_s=DAY, spent=4, by_rule=3))
    note = message(told)
    assert "4 of 5 alerts a day, this rule spent 60 %" in note.context
    assert note.notes == ()
