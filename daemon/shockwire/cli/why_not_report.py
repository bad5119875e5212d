"""What came of asking why a rule did not fire, as lines for people and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from shockwire.core.model import NearLeg, NearMiss, Revision, Status, Truth
from shockwire.core.plan import named_legs
from shockwire.core.render.words import many
from shockwire.core.rule import PriceLeg, Rule
from shockwire.units import format_duration

_DAY = timedelta(days=1)
_MORE_MOST = 3
_LASTING = timedelta(minutes=30)  # misses nearer to each other in time than that are one
_VERDICTS = {Truth.TRUE: "holds", Truth.FALSE: "FAILS", Truth.UNKNOWN: "unknown"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one rule came to in a span."""

    rule: Rule
    evaluations: int
    misses: list[NearMiss]  # newest first, as they are stored
    revisions: list[Revision]

    @property
    def fired(self) -> list[Revision]:
        return [r for r in self.revisions if r.status is Status.FIRED and r.tell]

    @property
    def held_back(self) -> list[Revision]:
        return [r for r in self.revisions if r.muted]

    @property
    def episodes(self) -> list[NearMiss]:
        """The nearest of each stretch of minutes, nearest first."""
        best: list[NearMiss] = []
        last: dict[str, datetime] = {}
        place: dict[str, int] = {}
        for miss in sorted(self.misses, key=lambda m: m.at):
            goes_on = miss.key in last and miss.at - last[miss.key] <= _LASTING
            last[miss.key] = miss.at
            if not goes_on:
                place[miss.key] = len(best)
                best.append(miss)
            elif miss.nearness > best[place[miss.key]].nearness:
                best[place[miss.key]] = miss
        return sorted(best, key=lambda m: (-m.nearness, m.at, m.key))


def lines_of(answer: Answer, span: str) -> Iterator[str]:
    """The nearest misses of a span (`span`: in words), what was told in it, and what was held back."""
    episodes, fired = answer.episodes, answer.fired
    said = f"fired {len(fired)} times" if len(fired) > 1 else "fired once" if fired else "did not fire"
    asked = answer.evaluations
    span = f"{span} ({asked:,} evaluation{'s'[: asked != 1]})"
    if not episodes:
        yield f"{answer.rule.id} {said} {span}. Nothing else came near: no leg held, or none was known."
    else:
        best = episodes[0]
        yield (
            f"{answer.rule.id} {said} {span}. Nearest: {best.at:%Y-%m-%d %H:%M:%S} UTC,"
            f" {best.key}, {best.nearness:.0%} of the way"
        )
        yield from _legs(best.legs, answer.rule)
        if more := _more(episodes):
            yield more
    yield from (_told(revision) for revision in fired)
    yield from (_held(revision) for revision in answer.held_back)
    if episodes and (line := _with(answer, episodes[0])):
        yield line


def _legs(legs: Sequence[NearLeg], rule: Rule) -> Iterator[str]:
    width = max(len(leg.name) for leg in legs)
    for leg in legs:
        unit = " %" if _is_price(rule, leg.name) else ""
        yield f"  {leg.name:<{width}}  {_measured(leg, unit):<22}  {_verdict(leg, unit)}"
    if not any(leg.holds_back for leg in legs) and rule.when.order != "any":
        yield f"  {'order':<{width}}  {rule.when.order:<22}  FAILS, they held in another"


def _is_price(rule: Rule, name: str) -> bool:
    named = {n.name: n.leg for term in rule.when.terms for n in named_legs(term)}
    return isinstance(named.get(name), PriceLeg)


def _measured(leg: NearLeg, unit: str) -> str:
    if leg.value is None and leg.truth is Truth.TRUE and leg.threshold is not None:
        return f"at least {leg.threshold:g}{unit}"
    value = "nothing" if leg.value is None else f"{leg.value:.3g}{unit}"
    return value if leg.threshold is None else f"{value} of {leg.threshold:g}{unit}"


def _verdict(leg: NearLeg, unit: str) -> str:
    if leg.is_refused and leg.truth is not Truth.UNKNOWN:
        return "FAILS, it must not hold" if leg.truth is Truth.TRUE else "does not hold, as wanted"
    words = [_VERDICTS[leg.truth]]
    if leg.truth is Truth.FALSE and leg.value is not None and leg.threshold is not None:
        lacking = abs(leg.threshold) - abs(leg.value)
        if lacking > 0:
            words.append(f"short by {lacking:.2g}{' points' if unit else ''}")
    if leg.reason:
        words.append(leg.reason)
    return ", ".join(words)


def _more(episodes: Sequence[NearMiss]) -> str:
    others = episodes[1:]
    if not others:
        return ""
    shown = ", ".join(f"{m.at:%m-%d %H:%M} {m.key} {m.nearness:.0%}" for m in others[:_MORE_MOST])
    return f"{len(others)} more near miss{'es' if len(others) > 1 else ''}: {shown}" + (
        ", ..." if len(others) > _MORE_MOST else ""
    )


def _told(revision: Revision) -> str:
    return f"fired {revision.at:%Y-%m-%d %H:%M} UTC: {revision.headline} (alert {revision.alert_id})"


def _held(revision: Revision) -> str:
    by = f", {revision.muted_by}" if revision.muted_by else f", {revision.reason}" if revision.reason else ""
    what = f"{revision.status.value} {revision.at:%Y-%m-%d %H:%M} UTC, {revision.key}"
    return f"held back: {what}: {revision.muted.value}{by} (alert {revision.alert_id})"


def _with(answer: Answer, best: NearMiss) -> str:
    """What a threshold at the nearest miss would have made of the others that are stored."""
    failing = [leg for leg in best.legs if leg.holds_back]
    if len(failing) != 1 or failing[0].value is None or failing[0].threshold is None:
        return ""
    wanted = failing[0]
    if wanted.value is None or abs(wanted.value) >= abs(wanted.threshold or 0.0):
        return ""
    unit = " %" if _is_price(answer.rule, wanted.name) else ""
    reached = [miss for miss in answer.episodes if _reaches(miss, wanted)]
    span = max((m.at for m in answer.misses), default=best.at) - min(m.at for m in answer.misses)
    days = format_duration(max(timedelta(days=-(-span // _DAY)), _DAY))
    return f"With {wanted.name} {wanted.value:.3g}{unit}: {many(len(reached), 'alert')} more in {days}"


def _reaches(miss: NearMiss, wanted: NearLeg) -> bool:
    others = not any(leg.holds_back for leg in miss.legs if leg.name != wanted.name)
    own = next((leg.value for leg in miss.legs if leg.name == wanted.name), None)
    return others and own is not None and wanted.value is not None and abs(own) >= abs(wanted.value)


def as_json(answer: Answer) -> dict[str, Any]:
    """Everything that is known, for machines."""
    return {
        "rule": answer.rule.id,
        "evaluations": answer.evaluations,
        "fired": [{"at": r.at, "alert_id": r.alert_id, "headline": r.headline} for r in answer.fired],
        "near_misses": [
            {
                "at": miss.at,
                "key": miss.key,
                "nearness": miss.nearness,
                "legs": [{name: getattr(leg, name) for name in leg.__struct_fields__} for leg in miss.legs],
            }
            for miss in answer.episodes
        ],
        "held_back": [
            {
                "at": r.at,
                "alert_id": r.alert_id,
                "key": r.key,
                "status": r.status,
                "stage": r.muted,
                "by": r.muted_by,
            }
            for r in answer.held_back
        ],
    }
