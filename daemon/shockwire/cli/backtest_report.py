"""A backtest as lines for people and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

import msgspec

from shockwire.core.model import Leg, NearLeg, NearMiss, Revision, Truth
from shockwire.core.render.words import many
from shockwire.run.advice import Change, advice_for, busiest, is_confirmed, threshold_for_days
from shockwire.run.backtest import Alert, Report, RuleReport

_EVIDENCE_MOST = 3
_NEAR_MOST = 3
_RATE = "`shockwire alerts rate ID +` (or -) says which alerts were worth it"
_VERDICTS = {True: "confirmed", False: "not confirmed", None: ""}


def lines_of(report: Report, found: Sequence[Change] | None, *, most: int | None) -> Iterator[str]:
    """Everything a person wants to know, rule by rule."""
    if report.first is None or report.last is None:
        yield "nothing was recorded in that span"
        yield from lines_of_bars(report)
        return
    told = report.alerts
    day, count = busiest(report.per_day())
    span = f"{report.first:%Y-%m-%d %H:%M}Z to {report.last:%Y-%m-%d %H:%M}Z"
    yield f"{many(len(report.rules), 'rule')} over {report.days:.1f} days, {span}"
    most_on = f", most on {day}: {count}" if count else ""
    yield f"{many(len(told), 'alert')}, {len(told) / max(report.days, 1):.2f} a day{most_on}"
    yield from lines_of_bars(report)
    if most is not None and count > most:
        yield f"more than {most} a day: " + ", ".join(
            f"{d} ({n})" for d, n in sorted(report.per_day().items()) if n > most
        )
    for of_rule in report.rules.values():
        yield ""
        yield from _rule(of_rule, report, most)
    if found is not None:
        yield ""
        yield from _diff(found)


def lines_of_bars(report: Report) -> Iterator[str]:
    """Which prices nobody recorded, and how finely bars tell them."""
    for size, used in sorted(report.bars.items()):
        days = f"{min(used.days)} to {max(used.days)}"
        yield f"not recorded: prices of {many(len(used.symbols), 'symbol')}, told by bars of {size}, {days}"
    if report.bars:
        yield "  a bar's price is known when the bar ends; between two of them, and of volumes, nothing is"
    if report.bars_before is not None:
        yield f"bars tell prices since {report.bars_before}: --since {report.bars_before}T00:00Z plays them"


def _rule(of_rule: RuleReport, report: Report, most: int | None) -> Iterator[str]:
    told = [alert for alert in of_rule.alerts if alert.is_told]
    yield f"{of_rule.rule.id}: {many(len(told), 'alert')}, {many(of_rule.told, 'message')}"
    for alert in told:
        yield from _alert(of_rule, alert, report)
    if of_rule.held_back:
        stages = ", ".join(f"{count} by {stage}" for stage, count in sorted(of_rule.held_back.items()))
        yield f"  held back: {stages}"
    if of_rule.near:
        yield f"  near misses: {len(of_rule.near)}"
        for miss in of_rule.near[:_NEAR_MOST]:
            yield f"    {near_line(miss)}"
    for advice in advice_for(of_rule, report.ratings):
        yield f"  advice: {advice}"
    if told and all(is_confirmed(of_rule.rule, alert, report.ratings) is None for alert in told):
        yield f"  no advice: nobody rated {'any of them' if len(told) > 1 else 'it'}; {_RATE}"
    if most is not None and (wanted := threshold_for_days(of_rule, most)) is not None:
        of = f"{wanted.kept} of {wanted.of}"
        yield f"  for at most {most} a day: {wanted.leg} {wanted.threshold:g} keeps {of}"
    for problem in dict.fromkeys(of_rule.problems):
        yield f"  ERROR inside the rule: {problem}"


def _alert(of_rule: RuleReport, alert: Alert, report: Report) -> Iterator[str]:
    fired, ratings = alert.fired, report.ratings
    yield f"  {fired.at:%Y-%m-%d %H:%M}Z  {fired.severity:<8}  {fired.key}: {fired.headline}"
    yield "    " + ", ".join(_leg(leg) for leg in fired.legs)
    facts = [_lead(fired), f"worst {alert.worst_pct:+.1f} %" if alert.worst_pct is not None else ""]
    rating = ratings.get(fired.alert_id)
    if size := report.of_bars.get(fired.alert_id):
        facts.append(f"prices of bars ({size}), not recorded")
    facts.append(f"rated {rating}" if rating else _VERDICTS[is_confirmed(of_rule.rule, alert, ratings)])
    if any(facts):
        yield "    " + "; ".join(fact for fact in facts if fact)
    for item in fired.evidence[:_EVIDENCE_MOST]:
        yield f"    {item.seen_at:%m-%d %H:%M}Z  {item.publisher}: {item.title}"
    yield "    " + " -> ".join(_step(revision) for revision in alert.revisions)


def _step(revision: Revision) -> str:
    held = f" [{revision.muted.value}]" if revision.muted else ""
    return f"{revision.status.value} {revision.at:%H:%M}{held}"


def _lead(revision: Revision) -> str:
    if not revision.lead_s or not revision.led_by:
        return ""
    minutes = round(abs(revision.lead_s) / 60)
    span = f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"  # noqa: PLR2004
    return f"the {revision.led_by} led by {span}"


def _leg(leg: Leg) -> str:
    unit = " %" if leg.unit == "%" else ""
    value = "?" if leg.value is None else f"{leg.value:.3g}{unit}"
    wanted = "" if leg.threshold is None else f" {leg.op} {leg.threshold:g}{unit}"
    return f"{leg.name} {value}{wanted}"


def near_line(miss: NearMiss) -> str:
    """One near miss: when, how near, and what held it back."""
    why = "; ".join(_near_leg(leg) for leg in miss.legs if leg.holds_back) or "the order of the legs"
    return f"{miss.at:%Y-%m-%d %H:%M}Z  {miss.key}, {miss.nearness:.0%} of the way: {why}"


def _near_leg(leg: NearLeg) -> str:
    if leg.truth is Truth.UNKNOWN:
        return f"{leg.name} unknown ({leg.reason or 'nothing came'})"
    if leg.is_refused:
        return f"{leg.name} holds"
    value = "nothing" if leg.value is None else f"{leg.value:.3g}"
    wanted = "" if leg.threshold is None else f" of {leg.threshold:g}"
    return f"{leg.name} {value}{wanted}" + (f" ({leg.reason})" if leg.reason else "")


def _diff(found: Sequence[Change]) -> Iterator[str]:
    counts = {how: sum(change.how == how for change in found) for how in ("new", "lost", "changed")}
    yield "against the version in force: " + ", ".join(f"{count} {how}" for how, count in counts.items())
    for change in found:
        shown = change.after or change.before
        if shown is not None:
            sign = {"new": "+", "lost": "-"}.get(change.how, "~")
            what = change.what or f"{shown.fired.severity}  {shown.fired.headline}"
            yield f"{sign} {shown.fired.at:%Y-%m-%d %H:%M}Z  {change.rule_id} {change.key}: {what}"


# ---------------------------------------------------------------------------- for machines


def as_json(report: Report, found: Sequence[Change] | None, *, most: int | None) -> dict[str, Any]:
    """The same for machines; revisions are whole."""
    per_day = report.per_day()
    answer: dict[str, Any] = {
        "first": report.first,
        "last": report.last,
        "days": round(report.days, 3),
        "records": report.records,
        "bars": [
            {
                "size": size,
                "symbols": sorted(used.symbols),
                "first": min(used.days),
                "last": max(used.days),
                "days": len(used.days),
            }
            for size, used in sorted(report.bars.items())
        ],
        "signals": {"reused": report.reused, "scored_again": report.rescored},
        "alerts": len(report.alerts),
        "per_day": per_day,
        "rules": [_rule_json(of_rule, report) for of_rule in report.rules.values()],
    }
    if most is not None:
        answer["over_max_per_day"] = sorted(day for day, count in per_day.items() if count > most)
    if found is not None:
        answer["diff"] = [
            {
                "how": change.how,
                "rule": change.rule_id,
                "key": change.key,
                "what": change.what,
                "before": _id(change.before),
                "after": _id(change.after),
            }
            for change in found
        ]
    return answer


def _id(alert: Alert | None) -> dict[str, Any] | None:
    if alert is None:
        return None
    return {"alert_id": alert.fired.alert_id, "fired_at": alert.fired.at, "severity": alert.fired.severity}


def _rule_json(of_rule: RuleReport, report: Report) -> dict[str, Any]:
    ratings = report.ratings
    return {
        "id": of_rule.rule.id,
        "version": of_rule.rule.version,
        "told": of_rule.told,
        "held_back": of_rule.held_back,
        "alerts": [
            {
                "alert_id": alert.fired.alert_id,
                "key": alert.fired.key,
                "fired_at": alert.fired.at,
                "told": alert.is_told,
                "prices_of_bars": report.of_bars.get(alert.fired.alert_id),
                "confirmed": is_confirmed(of_rule.rule, alert, ratings),
                "worst_pct": alert.worst_pct,
                "shock": alert.shock,
                "lead": str(timedelta(seconds=alert.fired.lead_s)) if alert.fired.lead_s else None,
                "revisions": msgspec.to_builtins(alert.revisions),
            }
            for alert in of_rule.alerts
        ],
        "near_misses": msgspec.to_builtins(of_rule.near),
        "advice": [str(advice) for advice in advice_for(of_rule, ratings)],
        "problems": of_rule.problems,
    }
