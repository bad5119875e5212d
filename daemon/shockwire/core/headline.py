"""One line that says what happened: who, how far, since when, after what."""

from __future__ import annotations

from datetime import date, datetime

from shockwire.core.chapters import News
from shockwire.core.episode import Slot
from shockwire.core.model import Leg, Status
from shockwire.core.render.words import percent, weekday

_WEEK_DAYS = 7
_BY_REASON = ("rank", "cost", "release", "source")  # legs whose reason says what happened


def headline(
    slot: Slot, now: datetime, status: Status, *, legs: tuple[Leg, ...], news: News, reason: str
) -> str:
    """The line for a revision of the slot's episode."""
    price = next((leg for leg in legs if leg.kind == "price"), None)
    cause = _cause(news, legs)
    since = _since(price, now)
    worst = f" (worst {percent(slot.worst_pct)})" if slot.worst_pct is not None else ""
    match status:
        case Status.ARMED:
            return f"{slot.key}: {cause or 'one leg holds'}; the market is shut"
        case Status.STOOD_DOWN:
            return f"{slot.key} stood down: {reason}"
        case Status.RESOLVED if price is not None:
            return f"{slot.key} back to {percent(slot.last_pct)}{since}{worst}"
        case Status.ENDED:
            still = f"{percent(slot.last_pct)}{_foremost(price)}"
            return f"{slot.key} session ended, still {still}{since}{worst}"
        case Status.RESOLVED:
            return f"{slot.key}: over"
        case _:
            return _fired(slot, price, cause, since)


def _fired(slot: Slot, price: Leg | None, cause: str, since: str) -> str:
    if price is None or price.value is None:
        return f"{slot.key}: {cause}" if cause else slot.key
    moved = f"{slot.key} {percent(price.value)}{since}"
    if not cause:
        return moved
    return f"{moved} after {cause}" if (slot.lead_s or 0.0) > 0 else f"{moved}; {cause}"


def _cause(news: News, legs: tuple[Leg, ...]) -> str:
    if news.best is not None and news.best.text:
        return news.best.text
    if news.evidence:
        return news.evidence[0].title
    return next((leg.reason for leg in legs if leg.kind in _BY_REASON and leg.since is not None), "")


def _foremost(price: Leg | None) -> str:
    """The member that a basket names first, beside the mean: ", NVDA -17.0 %,"."""
    members = price.members if price is not None else ()
    if len(members) < 2 or members[0].change_pct is None:  # noqa: PLR2004 - a basket, not a ticker
        return ""
    return f", {members[0].symbol} {percent(members[0].change_pct)},"


def _since(price: Leg | None, now: datetime) -> str:
    if price is None:
        return ""
    days = sorted({m.reference_date for m in price.members if m.reference_date is not None})
    if price.window == "since close" and len(days) == 1:
        return f" {since_close(days[0], now.date())}"
    return f" {price.window.replace('since ', 'since the ')}"


def since_close(day: date, today: date) -> str:
    """`since Friday's close`, or with the date where that would not be plain."""
    if abs((today - day).days) < _WEEK_DAYS:
        return f"since {weekday(day)}'s close"
    return f"since the close of {day}"
