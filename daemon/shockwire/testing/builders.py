"""Values for tests and demonstrations that look like the engine's: one fixed day, our own wording.

Every builder takes the fields to change as keywords; what is not given is the same each time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from shockwire.core.model import Evidence, Leg, Member, Mode, Part, Revision, Status, Truth
from shockwire.ports import Delivery, DeliveryState

FIRED_AT = datetime(2025, 1, 27, 9, 10, tzinfo=UTC)
ARMED_AT = datetime(2025, 1, 27, 0, 40, tzinfo=UTC)
ALERT_ID = "01JJK0ZC80T2V4X6Z8B0D2F4H6"

_PATH = {
    "NVDA": (142.62, 140.1, 137.0, 134.2, 132.8),
    "MU": (102.85, 100.0, 98.1, 96.3),
    "AMD": (122.84, 119.9, 118.3),
}
_TODAY = {"ARM": -1.2, "ASML": None}
_FALLS = -3.0


def member(symbol: str = "NVDA", *, at: datetime = FIRED_AT, times: float = 1.0, **changes: Any) -> Member:
    """One symbol as judged `at`: it holds, or does not, or is unknown. `times` stretches its move."""
    path = tuple(
        round(_PATH[symbol][0] * (1 + times * (p / _PATH[symbol][0] - 1)), 2) for p in _PATH.get(symbol, ())
    )
    reference, last = (path[0], path[-1]) if path else (None, None)
    move = (last / reference - 1) * 100 if reference and last else _TODAY.get(symbol)
    fields: dict[str, Any] = {
        "symbol": symbol,
        "truth": Truth.UNKNOWN if move is None else Truth.TRUE if move < _FALLS else Truth.FALSE,
        "price": last,
        "reference": reference,
        "reference_date": date(2025, 1, 24),
        "change_pct": round(move, 2) if move is not None else None,
        "currency": "USD",
        "session": "pre",
        "confirmed_at": at - timedelta(seconds=5) if last else None,
        "reason": "" if last else "not confirmed for 6 min",
        "spark": path,
    }
    return Member(**(fields | changes))


def members(*, at: datetime = FIRED_AT, times: float = 1.0) -> tuple[Member, ...]:
    """The basket: three that fell, one that hardly moved, one nobody knows about."""
    return tuple(member(symbol, at=at, times=times) for symbol in ("NVDA", "MU", "AMD", "ARM", "ASML"))


def price_leg(**changes: Any) -> Leg:
    """The chips' fall before Monday's open."""
    fields: dict[str, Any] = {
        "name": "price",
        "kind": "price",
        "expression": "us_chips since close falls, at least 3 of 5",
        "truth": Truth.TRUE,
        "value": -5.7,
        "op": "<=",
        "threshold": -3.0,
        "unit": "%",
        "window": "since close",
        "since": FIRED_AT,
        "as_of": FIRED_AT - timedelta(seconds=5),
        "members": members(),
    }
    return Leg(**(fields | changes))


def news_leg(**changes: Any) -> Leg:
    """The story about the app and its cost."""
    fields: dict[str, Any] = {
        "name": "news.shock",
        "kind": "news",
        "expression": "story of app_rank, ai_cost or chip_control about us_chips",
        "truth": Truth.TRUE,
        "value": 0.82,
        "op": ">=",
        "threshold": 0.6,
        "window": "24h",
        "since": ARMED_AT,
        "as_of": ARMED_AT,
    }
    return Leg(**(fields | changes))


def evidence(number: int = 1, **changes: Any) -> Evidence:
    """The `number`-th report of the story."""
    publishers = ("Apple App Store", "Example Wire", "Sample Herald", "Chip Ledger")
    titles = (
        "DeepSeek is No. 1 of the free apps in the US",
        "Chinese assistant tops the US app chart; makers say training cost under $6 million",
        "A cheap model shakes the case for more data centres",
        "Chip shares fall before the bell on a rival's low cost",
    )
    at = ARMED_AT - timedelta(hours=9) + timedelta(hours=3 * number)
    fields: dict[str, Any] = {
        "id": f"evidence-{number}",
        "publisher": publishers[(number - 1) % 4],
        "source": "sample",
        "title": titles[(number - 1) % 4],
        "link": f"https://news.example.com/2025/01/27/{number}?from=feed&n={number}",
        "event_time": at,
        "seen_at": at + timedelta(seconds=40),
        "theme": "app_rank" if number % 2 else "ai_cost",
        "shock": round(max(0.8 - 0.1 * number, 0.05), 2),
        "certainty": "fact" if number == 1 else "reported",
        "similar": 4 if number == 2 else 0,  # noqa: PLR2004 - the second one was copied
    }
    return Evidence(**(fields | changes))


def revision(status: Status = Status.FIRED, **changes: Any) -> Revision:
    """One revision of the chip alert, as `status` would tell it."""
    fields = _base() | _BY_STATUS[status]() | {"status": status}
    return Revision(**(fields | changes))


def delivery(told: Revision | None = None, *, mode: Mode = "live", **changes: Any) -> Delivery:
    """That revision on its way to a sink."""
    told = told or revision()
    fields: dict[str, Any] = {
        "row": told.seq,
        "sink": "desk",
        "revision": told,
        "state": DeliveryState.SENDING,
        "attempt": 1,
        "due_at": told.at,
        "created_at": told.at,
        "mode": mode,
    }
    return Delivery(**(fields | changes))


def _base() -> dict[str, Any]:
    return {
        "alert_id": ALERT_ID,
        "seq": 2,
        "at": FIRED_AT,
        "rule_id": "deepseek-chip-shock",
        "rule_version": "5f1c09ab77d2",
        "rule_file": "rules/shock.yaml",
        "description": "An AI cost or rank shock, and chip stocks falling with it",
        "key": "us_chips",
        "severity": "critical",
        "opened_at": ARMED_AT,
        "fired_at": FIRED_AT,
        "headline": "us_chips -5.7 % since close: DeepSeek No. 1",
        "legs": (news_leg(), price_leg()),
        "shock": 0.82,
        "parts": (Part(theme="app_rank", value=0.71), Part(theme="ai_cost", value=0.38)),
        "evidence": tuple(evidence(n) for n in (1, 2, 3)),
        "publishers": 3,
        "stories": ("story-1",),
        "lead_s": 30_600.0,
        "led_by": "news",
        "worst_pct": -5.7,
        "last_pct": -5.7,
        "trigger": "quotes-1",
        "version": "test",
    }


def _fired() -> dict[str, Any]:
    return {}


def _armed() -> dict[str, Any]:
    shut = tuple(
        member(s, truth=Truth.UNKNOWN, session="closed", price=None, confirmed_at=None, spark=())
        for s in _PATH
    )
    waiting = price_leg(
        truth=Truth.UNKNOWN, value=None, reason="the market is shut", members=shut, since=None
    )
    return {
        "seq": 1,
        "at": ARMED_AT,
        "fired_at": None,
        "severity": "warning",
        "legs": (news_leg(), waiting),
        "evidence": (evidence(1), evidence(2)),
        "publishers": 2,
        "lead_s": None,
        "led_by": "",
        "worst_pct": None,
        "last_pct": None,
    }


def _updated() -> dict[str, Any]:
    at = FIRED_AT + timedelta(hours=5, minutes=25)
    return {
        "seq": 3,
        "at": at,
        "reason": "the move grew by another full threshold",
        "previous": {"severity": "warning", "move": "-5.7 %", "publishers": "3"},
        "legs": (news_leg(), price_leg(value=-12.5, as_of=at, members=members(at=at, times=2.2))),
        "evidence": tuple(evidence(n) for n in (1, 2, 3, 4)),
        "publishers": 6,
        "last_pct": -12.5,
        "worst_pct": -12.5,
    }


def _resolved() -> dict[str, Any]:
    at = FIRED_AT + timedelta(hours=3, minutes=20)
    quiet = price_leg(truth=Truth.FALSE, value=-1.1, as_of=at, members=members(at=at, times=0.2))
    return {
        "seq": 4,
        "at": at,
        "ended_at": at,
        "legs": (news_leg(), quiet),
        "last_pct": -1.1,
        "worst_pct": -7.1,
    }


def _ended() -> dict[str, Any]:
    at = datetime(2025, 1, 27, 21, 0, tzinfo=UTC)
    legs = (news_leg(), price_leg(value=-16.9, as_of=at, members=members(at=at, times=2.98)))
    return {"seq": 5, "at": at, "ended_at": at, "legs": legs, "last_pct": -16.9, "worst_pct": -18.1}


def _stood_down() -> dict[str, Any]:
    at = ARMED_AT + timedelta(hours=16)
    return _armed() | {"seq": 2, "at": at, "ended_at": at, "reason": "the price did not follow within 8 h"}


def _small(key: str, headline: str, reason: str, severity: str) -> dict[str, Any]:
    return _armed() | {
        "key": key,
        "severity": severity,
        "headline": headline,
        "reason": reason,
        "rule_id": "",
        "rule_version": "",
        "rule_file": "",
        "legs": (),
        "parts": (),
        "evidence": (),
        "publishers": 0,
        "shock": None,
    }


_BY_STATUS: dict[Status, Callable[[], dict[str, Any]]] = {
    Status.ARMED: _armed,
    Status.FIRED: _fired,
    Status.UPDATED: _updated,
    Status.RESOLVED: _resolved,
    Status.ENDED: _ended,
    Status.STOOD_DOWN: _stood_down,
    Status.TEST: lambda: _small("test", "a test from `shockwire sinks test`", "", "info"),
    Status.SOURCE: lambda: _small(
        "sources", "1 source without news: sample-feed", "HTTP 503 for 15 min", "warning"
    ),
    Status.SILENCE: lambda: _small(
        "rule chips", "The silence of rule chips has ended; 2 messages kept back", "me asked for it", "info"
    ),
    Status.DIGEST: lambda: (
        _small("desk", "2 alerts waited for quiet hours until 06:00 UTC", "how each stands now", "warning")
        | {"evidence": (evidence(1), evidence(2))}
    ),
    Status.DAEMON: lambda: _small(
        "shockwire", "The store's disk is filling: 312 MB left", "free some", "warning"
    ),
    Status.SINK: lambda: _small(
        "desk", "Sink 'desk' fails", "the webhook was revoked (no_service)", "warning"
    ),
}
