"""How near a condition came: how much of the way each leg went that did not hold."""

from __future__ import annotations

from collections.abc import Sequence

from shockwire.core.model import Leg, Truth

_ALMOST = 0.99


def margin_of(legs: Sequence[Leg]) -> float | None:
    """The least of the way that any leg went, from 0 to 1; None where nothing is known to fail."""
    failing = [way_of(leg) for leg in legs if leg.truth is Truth.FALSE]
    if not failing or any(leg.truth is Truth.UNKNOWN for leg in legs):
        return None
    return min(failing)


def way_of(leg: Leg) -> float:
    """How much of its way a leg went: 1 where it holds, 0.92 at -4.6 % of -5 %."""
    if leg.truth is Truth.TRUE:
        return 1.0
    value, wanted = leg.value, leg.threshold
    if value is None or wanted is None or wanted == 0:
        return 0.0
    if leg.unit == "rank":  # a rank is better the smaller it is
        return min(_ALMOST, wanted / value) if value > 0 else 0.0
    # Where the value is there and the leg fails all the same, too few members hold, or not for long enough.
    return max(0.0, min(_ALMOST, value / wanted))


def shortfall(leg: Leg) -> str:
    """What a leg lacks, in words."""
    if leg.value is None or leg.threshold is None:
        return leg.reason or "nothing came"
    lacking = abs(leg.threshold - leg.value)
    if way_of(leg) >= _ALMOST:
        return leg.reason or "too few members"
    unit = " points" if leg.unit == "%" else f" {leg.unit}" if leg.unit else ""
    return f"short by {lacking:.3g}{unit}"
