"""How near a rule comes without firing: the best of each rule and minute, for `why-not`.

A leg is as near as its share of what it wants, from 0 to 1; one of which nothing is known counts
half, so that a rule which only a stale price kept back comes out near. A condition is as near as
its terms are on average, and only what is near by half is kept: with two legs, one that holds. What
must `not` be brings nobody nearer, it only holds back: a rule that nothing else held back came half the
way. Where nothing is known of any leg that is wanted, as before the first price of a day, nothing came
near.

Only an improvement is given out, by a hundredth at least, so a minute makes a few at most; the
store keeps the last of each rule and minute. Nothing here decides anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from msgspec import Struct

from shockwire.core.correlate.prices import Judged
from shockwire.core.episode import Slot
from shockwire.core.judge import LegView, View
from shockwire.core.model import NearLeg, NearMiss, State, Truth
from shockwire.core.plan import Plan, named_legs
from shockwire.core.rule import Group, NamedLeg, NewsLeg, PriceLeg
from shockwire.core.spans import span_words

LEAST = 0.5
_STEP = 0.01
_ALMOST = 0.99  # whatever did not hold
_MINUTE_S = 60
_LACKING_MOST = 3
_ROUNDING = 1e-6  # nearness is rounded to it


class Nearest(Struct, frozen=True, kw_only=True, gc=False):
    """The best of a rule's current minute, counted from 1970."""

    minute: int
    nearness: float


class Try(Struct, frozen=True, gc=False):
    """A story that was not enough for a news leg: what it had."""

    shock: float
    publishers: int


def wanted(nearest: Nearest | None, now: datetime, least: float = LEAST) -> float:
    """How near a rule must come now to be worth keeping, where `least` is in any minute."""
    if nearest is None or nearest.minute != minute_of(now):
        return least
    return nearest.nearness + _STEP


def share_wanted(nearest: Nearest | None, minute: int) -> float:
    """The same for a minute, as a share of what a rule asks: at most the whole, since that fires."""
    if nearest is None or nearest.minute != minute:
        return LEAST
    return min(nearest.nearness + _STEP, 1.0)


def minute_of(now: datetime) -> int:
    """Minutes since 1970."""
    return int(now.timestamp()) // _MINUTE_S


def near_miss(
    plan: Plan, slot: Slot, view: View, now: datetime, *, tries: Mapping[str, Try], least: float
) -> NearMiss | None:
    """The miss, if it is near enough; None also where nothing was missed."""
    if slot.state not in (State.IDLE, State.ARMED) or view.truth is Truth.TRUE:
        return None
    shares = {name: _share(plan, name, leg, tries.get(name)) for name, leg in view.legs.items()}
    nearness = _nearness(plan, view, shares)
    if nearness < least:
        return None
    return NearMiss(
        at=now,
        rule_id=slot.rule,
        key=slot.key,
        nearness=nearness,
        legs=tuple(_leg(plan, leg, tries.get(name), now) for name, leg in view.legs.items()),
    )


def nearest_possible(plan: Plan, value: float | None) -> float:
    """How near a rule comes at most while its price leg is false at `value`: as near as if all else held."""
    leg = plan.price_leg
    wanted_terms = sum(not _is_not(term) for term in plan.rule.when.terms)
    share = _price_share(leg, value) if leg is not None else _ALMOST
    return (wanted_terms - 1 + share) / wanted_terms + _ROUNDING


def _nearness(plan: Plan, view: View, shares: Mapping[str, float]) -> float:
    wanted_terms = [term for term in plan.rule.when.terms if not _is_not(term)]
    wanted_legs = [named.name for term in wanted_terms for named in named_legs(term)]
    if all(view.legs[name].truth is Truth.UNKNOWN for name in wanted_legs):
        return 0.0
    mean = sum(_term(term, shares) for term in wanted_terms) / len(wanted_terms)
    let_through = min((_term(term, shares) for term in plan.rule.when.terms if _is_not(term)), default=1.0)
    return round(min(mean * max(let_through, LEAST), _ALMOST), 6)


def _is_not(term: NamedLeg | Group) -> bool:
    return isinstance(term, Group) and term.op == "not"


def _term(term: NamedLeg | Group, shares: Mapping[str, float]) -> float:
    if isinstance(term, NamedLeg):
        return shares[term.name]
    of_legs = [shares[named.name] for named in named_legs(term)]
    if term.op == "any":
        return max(of_legs)
    if term.op == "not":
        return min(1 - share for share in of_legs)
    return sum(of_legs) / len(of_legs)


def _share(plan: Plan, name: str, leg: LegView, tried: Try | None) -> float:
    if leg.truth is Truth.TRUE:
        return 1.0
    if leg.truth is Truth.UNKNOWN:
        return LEAST if leg.price is None or not leg.price.is_shut else 0.0
    if leg.raw is Truth.TRUE:
        return _ALMOST  # it holds, but not for long enough
    spec = plan.legs[name]
    if isinstance(spec, PriceLeg) and leg.price is not None:
        return _price_share(spec, leg.price.value)
    if isinstance(spec, NewsLeg) and tried is not None:
        of_shock = tried.shock / spec.shock if spec.shock > 0 else 1.0
        return min(of_shock, tried.publishers / spec.publishers, _ALMOST)
    return 0.0


def _price_share(spec: PriceLeg, value: float | None) -> float:
    if value is None:
        return 0.0
    toward = {"falls": -value, "rises": value}.get(spec.direction, abs(value))
    return max(min(toward / spec.threshold_pct, _ALMOST), 0.0)


def _leg(plan: Plan, leg: LegView, tried: Try | None, now: datetime) -> NearLeg:
    spec = plan.legs[leg.name]
    value: float | None = None
    threshold: float | None = None
    reason = leg.reason
    if isinstance(spec, PriceLeg):
        value = leg.price.value if leg.price is not None else None
        threshold = -spec.threshold_pct if spec.direction == "falls" else spec.threshold_pct
        reason = _price_reason(spec, leg, now)
    elif isinstance(spec, NewsLeg):
        value, threshold = tried.shock if tried is not None else None, spec.shock
        if tried is not None and spec.publishers > 1:
            reason = f"{tried.publishers} of {spec.publishers} publishers"
    elif leg.point is not None:
        value = leg.point.value
    return NearLeg(leg.name, leg.truth, value, threshold, reason)


def _price_reason(spec: PriceLeg, leg: LegView, now: datetime) -> str:
    """Why a price leg is unknown; or what it lacked where the move itself was enough."""
    if leg.price is None:
        return ""
    if leg.raw is Truth.TRUE and leg.truth is Truth.FALSE and leg.since is not None:
        return f"for {span_words(int((now - leg.since).total_seconds()))} of {span_words(spec.for_s)}"
    lacking = [f"{_of_whom(spec, m)}{what}" for m in leg.price.members for what in _lacking(spec, m)]
    return leg.price.reason or "; ".join(lacking[:_LACKING_MOST])


def _lacking(spec: PriceLeg, member: Judged) -> Iterator[str]:
    """Sigmas and volumes are measured of moves that are enough; which of the two was not."""
    if spec.sigma is not None and member.sigmas is not None and member.sigmas < spec.sigma:
        yield f"{member.sigmas:.3g} of {spec.sigma:g} sigma"
    if spec.volume is not None and member.volumes is not None and member.volumes < spec.volume:
        yield f"{member.volumes:.3g} of {spec.volume:g} times its usual volume"


def _of_whom(spec: PriceLeg, member: Judged) -> str:
    return f"{member.symbol}: " if spec.basket else ""
