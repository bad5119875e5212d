"""What had to happen in the demo, and whether it did; the exit code hangs on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from shockwire.core.model import Revision, Status, Truth

BASKET = "us_chips"
_SATURDAY = datetime(2025, 1, 25, tzinfo=UTC)
_ARMED_BY = datetime(2025, 1, 27, 0, 40, tzinfo=UTC)
_PRE_MARKET = datetime(2025, 1, 27, 9, 0, tzinfo=UTC)
_OPEN = datetime(2025, 1, 27, 14, 30, tzinfo=UTC)
_CLOSE = datetime(2025, 1, 27, 21, 0, tzinfo=UTC)
_NVDA_MOVE_PCT = (-17.5, -16.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """One thing that had to happen."""

    text: str
    is_met: bool


def chip_alert(revisions: Sequence[Revision]) -> list[Revision]:
    """The told revisions of the chip basket's alert, oldest first; empty if it never fired."""
    fired = next((r.alert_id for r in revisions if r.key == BASKET and r.status is Status.FIRED), None)
    return [r for r in revisions if r.alert_id == fired and r.tell]


def expectations(revisions: Sequence[Revision]) -> list[Expectation]:
    """Everything the demo promises, judged by what the daemon decided."""
    told = [r for r in revisions if r.tell]
    chips = chip_alert(revisions)
    return [
        _expect("nothing was told on Friday 24 January", not any(r.at < _SATURDAY for r in told)),
        _expect(
            "the chip rule was armed by Monday 00:40 UTC",
            _any(chips, Status.ARMED, lambda r: r.at <= _ARMED_BY),
        ),
        _expect(
            "it fired, critical, before the market opened", _any(chips, Status.FIRED, _is_early_and_critical)
        ),
        _expect(
            "it was updated while the day went on", _any(chips, Status.UPDATED, lambda r: r.at <= _CLOSE)
        ),
        _expect("it ended with the session, NVDA at about -17 %", _any(chips, Status.ENDED, _is_nvda_down)),
        _expect("nothing was told about Meta", not any("META" in r.key for r in told)),
    ]


def _expect(text: str, is_met: bool) -> Expectation:  # noqa: FBT001 - the one thing it says
    return Expectation(text=text, is_met=is_met)


def _any(revisions: list[Revision], status: Status, holds: Callable[[Revision], bool]) -> bool:
    return any(r.status is status and holds(r) for r in revisions)


def _is_early_and_critical(revision: Revision) -> bool:
    return _PRE_MARKET <= revision.at < _OPEN and revision.severity == "critical"


def _is_nvda_down(revision: Revision) -> bool:
    low, high = _NVDA_MOVE_PCT
    members = (m for leg in revision.legs for m in leg.members if m.symbol == "NVDA")
    moves = [m.change_pct for m in members if m.change_pct is not None and m.truth is not Truth.UNKNOWN]
    return any(low <= move <= high for move in moves)
