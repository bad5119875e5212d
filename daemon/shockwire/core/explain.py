"""The whole trace of an alert for a person: what was told, why, and every number behind it.

Read from the revisions as they were stored: nothing is judged again, so what is explained is what
was decided, whatever the rules say today. The terms shown add up to the score shown, and each
line that compares two numbers shows both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shockwire.core.model import Evidence, Leg, Member, Muted, Part, Revision, Truth
from shockwire.core.render.words import (
    amount,
    clean,
    count,
    duration,
    instant,
    percent,
    price,
    safe_link,
    spark,
)

_VERDICT = {Truth.TRUE: "holds", Truth.FALSE: "FAILS", Truth.UNKNOWN: "unknown"}


def explain_lines(revisions: Sequence[Revision]) -> list[str]:
    """The trace of one alert, its revisions in any order; no revisions, no lines."""
    ordered = sorted(revisions, key=lambda r: r.seq)
    if not ordered:
        return []
    return [line.rstrip() for line in (*_head(ordered), *_history(ordered), *_trace(_telling(ordered)))]


def _telling(revisions: Sequence[Revision]) -> Revision:
    """The revision that says why: the last that fired or updated, else the last."""
    fired = [r for r in revisions if r.fired_at is not None and r.ended_at is None]
    return fired[-1] if fired else revisions[-1]


def _head(revisions: Sequence[Revision]) -> Iterator[str]:
    last = revisions[-1]
    file = f" in {clean(last.rule_file)}" if last.rule_file else ""
    yield f"alert {last.alert_id}: {clean(last.headline)}"
    yield f"rule  {clean(last.rule_id)}{file}, version {last.rule_version}, key {clean(last.key)}"
    if last.description:
        yield f"      {clean(last.description)}"


def _history(revisions: Sequence[Revision]) -> Iterator[str]:
    yield ""
    yield "what happened"
    for r in revisions:
        by = f" ({clean(r.muted_by)})" if r.muted_by else ""
        told = _told(r) + by
        yield f"  {instant(r.at, seconds=True)}  {r.status.value:<10}  {clean(r.severity):<8}  {told}"
        if r.reason:
            yield f"      {clean(r.reason)}"
        was = ", ".join(f"{clean(name)} {clean(value)}" for name, value in sorted(r.previous.items()))
        if was:
            yield f"      before: {was}"
        yield f"      caused by {clean(r.trigger) or 'an unnamed record'}"
    last = revisions[-1]
    if last.fired_at is not None and last.ended_at is not None:
        lasted = duration((last.ended_at - last.fired_at).total_seconds())
        yield f"  lasted {lasted}, worst {percent(last.worst_pct)}, last {percent(last.last_pct)}"


def _told(r: Revision) -> str:
    if not r.tell:
        return f"not told: {_stage(r.muted)}"
    return "told later" if r.muted is Muted.HOURS else "told"


def _stage(muted: Muted) -> str:
    return {
        Muted.EDITED: "it began before the rule was edited",
        Muted.TELL: "the rule does not tell this",
        Muted.SHADOW: "the rule is in shadow mode",
        Muted.SUPPRESSED: "another rule's alert covers it",
        Muted.SILENCE: "silenced",
        Muted.LIMIT: "the rule's limit",
        Muted.COOLDOWN: "cooldown",
        Muted.PACE: "too soon after the last update",
        Muted.ROUTE: "no sink is to be told",
    }.get(muted, "no stage was named")


def _trace(r: Revision) -> Iterator[str]:
    yield ""
    yield f"the condition, as judged at {instant(r.at, seconds=True)}"
    for leg in r.legs:
        yield from _leg(leg)
    yield from _score(r)
    yield from _reports(r)
    yield from _lead(r)
    yield ""
    yield f"decided by engine {r.version}"


def _leg(leg: Leg) -> Iterator[str]:
    threshold = f" {leg.op} {amount(leg.threshold, leg.unit)}" if leg.threshold is not None else ""
    window = f"  {clean(leg.window)}" if leg.window else ""
    yield f"  {clean(leg.name):<16} {amount(leg.value, leg.unit)}{threshold}{window}  {_VERDICT[leg.truth]}"
    yield f"      {clean(leg.expression)}"
    times = [f"since {instant(leg.since, seconds=True)}"] if leg.since is not None else []
    times += [f"as of {instant(leg.as_of, seconds=True)}"] if leg.as_of is not None else []
    if times:
        yield f"      {', '.join(times)}"
    if leg.reason:
        yield f"      {clean(leg.reason)}"
    for member in leg.members:
        yield f"      {_member(member)}"


def _member(m: Member) -> str:
    if m.truth is Truth.UNKNOWN:
        return f"{clean(m.symbol):<8} unknown: {clean(m.reason)}"
    of_day = f" of {m.reference_date}" if m.reference_date is not None else ""
    compared = f"{price(m.price, m.currency)} against {price(m.reference)}{of_day}"
    seen = f", confirmed {m.confirmed_at:%H:%M:%S} UTC" if m.confirmed_at is not None else ""
    traded = f", last trade {m.traded_at:%H:%M:%S} UTC" if m.traded_at is not None else ""
    verdict = _VERDICT[m.truth]
    compared += f", less the benchmark's {percent(m.versus_pct)}" if m.versus_pct is not None else ""
    compared += f", {m.sigmas:.1f} sigma" if m.sigmas is not None else ""
    compared += f", {m.volumes:.1f} times its usual volume" if m.volumes is not None else ""
    path = f"  {spark(m.spark)}" if m.spark else ""
    return f"{clean(m.symbol):<8} {percent(m.change_pct)}  {verdict}: {compared}{seen}{traded}{path}"


def _score(r: Revision) -> Iterator[str]:
    if r.shock is None:
        return
    yield ""
    yield f"the score, {r.shock:.6f}: what each event added"
    for part in r.parts:
        yield from _part(part)
    total = round(sum(part.value for part in r.parts), 6)
    yield f"  {total:+.6f} = " + " ".join(f"{part.value:+.6f}" for part in r.parts)


def _part(part: Part) -> Iterator[str]:
    yield f"  {part.value:+.6f}  {clean(part.theme)}"
    for term in part.terms:
        yield f"    {term.value:+.6f}  {clean(term.text or term.name)}"


def _reports(r: Revision) -> Iterator[str]:
    if not r.evidence:
        return
    yield ""
    yield f"the evidence, {count(r.publishers, 'publisher')} in all"
    for item in r.evidence:
        yield from _report(item)


def _report(e: Evidence) -> Iterator[str]:
    similar = f", and {e.similar} similar" if e.similar else ""
    yield f"  {e.shock:.6f}  {clean(e.publisher)}: {clean(e.title)}{similar}"
    dated = f", dated {instant(e.event_time)}" if e.event_time is not None else ""
    seen = instant(e.seen_at, seconds=True)
    yield f"            {clean(e.theme)}, {clean(e.certainty)}, seen {seen}{dated}"
    link = safe_link(e.link)
    if link:
        yield f"            {link}"


def _lead(r: Revision) -> Iterator[str]:
    if r.lead_s is None:
        return
    yield ""
    span = duration(r.lead_s)
    if r.led_by == "news":
        yield f"the news led the price by {span}"
    elif r.led_by == "price":
        yield f"the price led the news by {span}"
    else:
        yield "news and price came at the same instant"
