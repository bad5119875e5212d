"""A price leg as messages and traces show it: its members, what was measured against what, its path."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from shockwire.core.correlate.prices import Judged
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.episode import Slot
from shockwire.core.judge import LegView
from shockwire.core.model import Leg, Member, Truth
from shockwire.core.plan import Plan
from shockwire.core.rule import PriceLeg
from shockwire.core.spans import span_words

_SPARK_MOST = 24
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def window_words(leg: PriceLeg) -> str:
    """`since close` or `over 30m`."""
    return f"over {span_words(leg.over_s)}" if leg.over_s is not None else f"since {leg.since}"


def price_leg(
    plan: Plan, slot: Slot, spec: PriceLeg, judged: LegView, prices: Mapping[str, SymbolState]
) -> Leg:
    """A price leg with its members."""
    price = judged.price
    members = price.members if price is not None else ()
    shown = tuple(_member(m, prices.get(m.symbol)) for m in members)
    as_of = [m.confirmed_at for m in shown if m.confirmed_at is not None]
    falls = spec.direction == "falls" or (spec.direction == "moves" and price is not None and price.sign < 0)
    return Leg(
        name=judged.name,
        kind="price",
        expression=_price_words(plan, slot, spec),
        truth=judged.truth,
        value=price.value if price is not None else None,
        op="<=" if falls else ">=",
        threshold=-spec.threshold_pct if falls else spec.threshold_pct,
        unit="%",
        window=window_words(spec),
        since=judged.since,
        as_of=max(as_of, default=None),
        reason=_price_reason(spec, judged),
        members=shown,
    )


def _price_words(plan: Plan, slot: Slot, spec: PriceLeg) -> str:
    symbols = plan.symbols(spec, slot.key)
    who = spec.basket or ", ".join(symbols)
    much = f"{window_words(spec)} {spec.direction} {spec.threshold_pct:g} %"
    much += f" beside {spec.versus}" if spec.versus else ""
    much += f" and {spec.sigma:g} sigma" if spec.sigma is not None else ""
    much += f" on {spec.volume:g} times its usual volume" if spec.volume is not None else ""
    if len(symbols) > 1:
        many = {"any": "any of", "all": "all of", "mean": "the mean of"}.get(
            str(spec.match), f"at least {spec.match} of"
        )
        much += f", {many} {len(symbols)}"
    held = f", for {span_words(spec.for_s)}" if spec.for_s else ""
    return f"{who} {much}{held}, in {'/'.join(spec.sessions) or 'any session'}"


def _price_reason(spec: PriceLeg, judged: LegView) -> str:
    if judged.price is not None and judged.price.reason:
        return judged.price.reason
    if judged.raw is Truth.TRUE and judged.truth is not Truth.TRUE and judged.since is not None:
        return f"holds since {judged.since:%H:%M:%S} UTC, not yet for {span_words(spec.for_s)}"
    return ""


def _member(judged: Judged, state: SymbolState | None) -> Member:
    if state is None:
        return Member(symbol=judged.symbol, truth=judged.truth, reason=judged.reason)
    shut = judged.truth is Truth.UNKNOWN and judged.reason == "the market is shut"
    return Member(
        symbol=judged.symbol,
        truth=judged.truth,
        price=state.price,
        reference=judged.reference,
        reference_date=judged.reference_date,
        change_pct=judged.change_pct,
        currency=state.currency,
        session="closed" if shut else state.session,
        confirmed_at=state.confirmed_at,
        traded_at=state.traded_at,
        reason=judged.reason,
        versus_pct=judged.versus_pct,
        sigmas=judged.sigmas,
        volumes=judged.volumes,
        spark=_spark(judged, state),
    )


def _spark(judged: Judged, state: SymbolState) -> tuple[float, ...]:
    """From the reference to now; points of the day the price belongs to."""
    begin = (
        state.session_start.replace(hour=0, minute=0, second=0) if state.session_start is not None else _EPOCH
    )
    path = [price for at, price in state.path or () if at >= begin]
    first = [judged.reference] if judged.reference is not None else []
    last = [state.price] if not path or path[-1] != state.price else []
    return (*first, *(path + last)[-(_SPARK_MOST - 1) :])
