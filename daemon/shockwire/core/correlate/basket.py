"""Many symbols, one leg: how the members' truths become the leg's, and what its value is.

Three-valued and honest about it: a leg is true when enough fresh members hold, unknown while the
members nobody knows about could still complete it, else false. Its value is the mean move of the
members that hold. A leg that `moves` is judged downwards and upwards apart, and the way in which
more members hold counts: two up and one down are not three in the same direction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from msgspec import Struct

from shockwire.core.correlate.history import NO_HISTORY, History
from shockwire.core.correlate.prices import (
    Judged,
    freshness,
    holds,
    judge_benchmark,
    judge_symbol,
    reference_of,
)
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.market import Market, is_named, window_at
from shockwire.core.model import Truth
from shockwire.core.rule import PriceLeg

_NAMED_UNKNOWN = 3
_NOTHING_TOLD: Mapping[str, History] = MappingProxyType({})
_INSTANT = timedelta(microseconds=1)
_SIGNS = {"falls": (-1,), "rises": (1,)}
_EITHER = (-1, 1)
_Whole = tuple[Truth, float | None, int, datetime]  # truth, value, sign and `until` of a view


class PriceView(Struct, frozen=True, kw_only=True, gc=False):
    """A price leg at an instant. `until`: the last instant for which this stands without another quote."""

    truth: Truth
    value: float | None = None
    sign: int = 0
    until: datetime
    reason: str = ""
    members: tuple[Judged, ...] = ()
    session: str = "closed"
    is_shut: bool = False  # none of the sessions the leg names is open


def judge_price(
    leg: PriceLeg,
    symbols: Sequence[str],
    prices: Mapping[str, SymbolState],
    *,
    now: datetime,
    market: Market,
    news: dict[str, float | None] | None = None,
    histories: Mapping[str, History] = _NOTHING_TOLD,
) -> PriceView:
    """The leg over these symbols, at `now`."""
    window = window_at(market, now)
    if window is None or not is_named(window, leg.sessions):
        shut = (
            "the market is shut"
            if window is None
            else f"the {window.session} session is not one of the rule's"
        )
        members = tuple(Judged(s, Truth.UNKNOWN, reason="the market is shut") for s in symbols)
        session = window.session if window is not None else "closed"
        return PriceView(
            truth=Truth.UNKNOWN, until=now, reason=shut, members=members, session=session, is_shut=True
        )
    benchmark = judge_benchmark(
        leg,
        prices.get(leg.versus),
        now=now,
        market=market,
        window=window,
        news=news,
        history=histories.get(leg.versus, NO_HISTORY),
    )
    members = tuple(
        judge_symbol(
            leg,
            s,
            prices.get(s),
            now=now,
            market=market,
            window=window,
            news=news,
            benchmark=benchmark,
            history=histories.get(s, NO_HISTORY),
        )
        for s in symbols
    )
    whole = _mean if leg.match == "mean" else _alone if len(members) == 1 else _count
    truth, value, sign, until = whole(leg, members, now)
    return PriceView(
        truth=truth,
        value=value,
        sign=sign,
        until=min(until, window.end - _INSTANT),  # a session's edge is a gap, whatever comes at it
        reason=_reason(members) if truth is Truth.UNKNOWN else "",
        members=members,
        session=window.session,
    )


def may_hold(
    leg: PriceLeg,
    symbols: Sequence[str],
    prices: Mapping[str, SymbolState],
    *,
    now: datetime,
    market: Market,
    share: float = 1.0,
) -> bool:
    """Whether the leg could be true now, asked cheaply: False is certain, True needs judging.

    With a `share`, whether it could come so near.

    Most quotes move nothing near a threshold. Freshness is not looked at, it could only say no.
    """
    window = window_at(market, now)
    if window is None or not is_named(window, leg.sessions):
        return False
    if leg.match == "mean":
        return True

    def change_of(symbol: str) -> float | None:
        state = prices.get(symbol)
        if state is None:
            return None
        reference = reference_of(leg, symbol, state, now=now, market=market, window=window)[0]
        return round((state.price / reference - 1) * 100, 6) if reference is not None else None

    off = change_of(leg.versus) if leg.versus else 0.0
    if off is None:
        return False
    needed = members_needed(leg, len(symbols))
    for symbol in symbols:
        change = change_of(symbol)
        if change is not None and holds(leg, round(change - off, 6) if leg.versus else change, share):
            needed -= 1
            if needed <= 0:
                return True
    return False


def too_few_known(
    leg: PriceLeg, symbols: Sequence[str], prices: Mapping[str, SymbolState], *, now: datetime, market: Market
) -> bool:
    """Whether so few members are fresh that the leg can only be unknown, while its market is open.

    Asked cheaply, as long as quotes come too seldom: True is certain.
    """
    window = window_at(market, now)
    if window is None or not is_named(window, leg.sessions):
        return False
    known = 0
    for symbol in symbols:
        state = prices.get(symbol)
        if state is not None and not freshness(leg, state, now=now, window=window)[1]:
            known += 1
    if leg.match == "mean":
        return known < _half(len(symbols))
    return known < members_needed(leg, len(symbols)) <= len(symbols) - known


def _half(size: int) -> int:
    return -(-size // 2)


def members_needed(leg: PriceLeg, size: int) -> int:
    """How many of so many members must hold; not asked of a mean."""
    if leg.match == "all":
        return size
    return leg.match if isinstance(leg.match, int) else 1


def _alone(leg: PriceLeg, members: tuple[Judged, ...], now: datetime) -> _Whole:
    """What `_count` comes to for one member, as most legs have."""
    only = members[0]
    if only.truth is not Truth.FALSE:
        return _count(leg, members, now)
    return Truth.FALSE, only.change_pct, _signs(leg)[0], only.expires or now


def _signs(leg: PriceLeg) -> tuple[int, ...]:
    return _SIGNS.get(leg.direction, _EITHER)


def _count(leg: PriceLeg, members: tuple[Judged, ...], now: datetime) -> _Whole:
    needed = members_needed(leg, len(members))
    unknown = sum([m.truth is Truth.UNKNOWN for m in members])
    sign, hold = _most_holding(leg, members)
    if len(hold) >= needed:
        # It stands until so many of them have expired that fewer than needed are left.
        until = sorted((m.expires or now for m in hold), reverse=True)[needed - 1]
        return Truth.TRUE, _mean_of(hold), sign, until
    if len(hold) + unknown >= needed:
        return Truth.UNKNOWN, None, 0, now
    changes = sorted([m.change_pct * sign for m in members if m.change_pct is not None], reverse=True)
    # How near it came: the move of the member that would have completed it.
    value = round(changes[min(needed, len(changes)) - 1] * sign, 6) if changes else None
    return Truth.FALSE, value, sign, _false_until(members, needed, sign, now)


def _most_holding(leg: PriceLeg, members: tuple[Judged, ...]) -> tuple[int, list[Judged]]:
    """The way in which most members hold, by the leg's direction, and those who do."""
    holding = [(sign, [m for m in members if _holds(m, sign)]) for sign in _signs(leg)]
    if len(holding) == 1:
        return holding[0]
    return max(holding, key=lambda way: (len(way[1]), abs(_mean_of(way[1]) or 0.0), -way[0]))


def _false_until(members: tuple[Judged, ...], needed: int, sign: int, now: datetime) -> datetime:
    """False needs more than size - needed members known not to hold; it lasts until too few are left."""
    against = [m.expires or now for m in members if m.truth is not Truth.UNKNOWN and not _holds(m, sign)]
    at = min(len(members) - needed, len(against) - 1)
    against.sort(reverse=True)
    return against[at] if against else now


def _holds(member: Judged, sign: int) -> bool:
    return member.truth is Truth.TRUE and (member.change_pct or 0.0) * sign > 0


def _mean(leg: PriceLeg, members: tuple[Judged, ...], now: datetime) -> _Whole:
    fresh = [m for m in members if m.truth is not Truth.UNKNOWN]
    half = _half(len(members))
    if not fresh or len(fresh) < half:
        return Truth.UNKNOWN, None, 0, now
    value = _mean_of(fresh) or 0.0
    signed = {"falls": value <= -leg.threshold_pct, "rises": value >= leg.threshold_pct}
    is_held = signed.get(leg.direction, abs(value) >= leg.threshold_pct)
    until = sorted((m.expires or now for m in fresh), reverse=True)[half - 1]
    truth = Truth.TRUE if is_held else Truth.FALSE
    return truth, value, 1 if value > 0 else -1, until


def _mean_of(members: Sequence[Judged]) -> float | None:
    changes = [m.change_pct for m in members if m.change_pct is not None]
    return round(sum(changes) / len(changes), 6) if changes else None


def _reason(members: tuple[Judged, ...]) -> str:
    unknown = [m for m in members if m.truth is Truth.UNKNOWN]
    if not unknown:
        return ""
    if len(members) == 1:
        return unknown[0].reason
    named = "; ".join(f"{m.symbol}: {m.reason}" for m in unknown[:_NAMED_UNKNOWN])
    more = f"; and {len(unknown) - _NAMED_UNKNOWN} more" if len(unknown) > _NAMED_UNKNOWN else ""
    return named + more
