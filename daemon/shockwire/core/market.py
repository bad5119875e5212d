"""Markets and their sessions: which session an instant is in, and how much market time lies between two.

(contract stub: the engine's author writes the rest)
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Hours(Struct, frozen=True, kw_only=True):
    """A session of a day in the market's own zone, "HH:MM"; an end before its start is the next day."""

    session: str  # pre | regular | post | overnight
    start: str
    end: str


class Market(Struct, frozen=True, kw_only=True):
    """A market. `calendar` "us" computes NYSE holidays and early closes by rule; "fixed" uses lists."""

    id: str
    zone: str = "UTC"
    calendar: str = "fixed"  # us | fixed | 24x7
    hours: tuple[Hours, ...] = ()
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    holidays: tuple[date, ...] = ()
    closed: tuple[date, ...] = ()  # one-off closures
    early_closes: dict[str, str] = {}  # ISO date -> local time the regular session ends
