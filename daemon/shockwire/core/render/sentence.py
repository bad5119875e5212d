"""The two things everybody reads: the title and the one sentence below it, for every status.

A title starts with what matters most on a phone's lock screen: how bad, what, how far. Severity
is a word, never only a colour. Nothing here advises or predicts.
"""

from __future__ import annotations

import re
from datetime import date
from typing import assert_never

from shockwire.core.model import Evidence, Leg, Mode, Muted, Revision, Status, Truth
from shockwire.core.render.words import (
    amount,
    clean,
    clean_name,
    count,
    duration,
    finite,
    percent,
    shorten,
    weekday,
)

_WINDOW = re.compile(r"\b(?:since (?:close|open|news)|over \d+\w+)\b")
_SPOKEN = {"since close": "since the close", "since open": "since the open", "since news": "since the news"}
_MEMBERS_NAMED = 3
_WEEK_DAYS = 7


def label(revision: Revision, mode: Mode) -> str:
    """`DEMO`, `REPLAY`, `TEST` or `SHADOW` where the message is not about the world as it is now."""
    if mode != "live":
        return mode.upper()
    if revision.status is Status.TEST:
        return "TEST"
    return "SHADOW" if revision.muted is Muted.SHADOW else ""


def title(revision: Revision) -> str:
    """One line, without the label."""
    key = clean_name(revision.key)
    severity = clean_name(revision.severity).upper()
    match revision.status:
        case Status.ARMED:
            return f"{key.upper()} ARMED · market {_market(revision)}: {shorten(cause(revision), 80)}"
        case Status.FIRED:
            return f"{severity} · {_picture(revision)}"
        case Status.UPDATED:
            return f"{severity} · {_picture(revision)} · update"
        case Status.RESOLVED:
            return " · ".join(["RESOLVED", key, *_history(revision)])
        case Status.ENDED:
            since = _against(price_leg(revision), revision)
            return f"SESSION ENDED · {key} still {percent(last_move(revision))}{since}"
        case Status.STOOD_DOWN:
            return f"STOOD DOWN · {key}: {clean(revision.reason) or 'the other leg did not follow'}"
        case Status.TEST | Status.SILENCE | Status.DIGEST | Status.SOURCE | Status.SINK | Status.DAEMON:
            return _own_title(revision)
        case _:
            assert_never(revision.status)


def sentence(revision: Revision) -> str:
    """What happened, in plain words."""
    match revision.status:
        case Status.ARMED:
            return f"{_news(revision)} The price has not followed yet: the market is {_market(revision)}."
        case Status.FIRED | Status.UPDATED:
            return _fired(revision)
        case Status.RESOLVED:
            return _over(revision, "The condition holds no more.")
        case Status.ENDED:
            return _over(revision, "The day's last session ended, and the condition still held.")
        case Status.STOOD_DOWN:
            return f"Nothing fired: {clean(revision.reason) or 'the other leg did not follow in time'}."
        case Status.TEST | Status.SILENCE | Status.DIGEST | Status.SOURCE | Status.SINK | Status.DAEMON:
            return _own_sentence(revision)
        case _:
            assert_never(revision.status)


def _own_title(revision: Revision) -> str:
    """Of what the daemon says of itself."""
    key, what = clean_name(revision.key), clean(revision.headline)
    match revision.status:
        case Status.TEST:
            return f"TEST · {what or 'this is a test message'}"
        case Status.SILENCE:
            return f"SILENCE ENDED · {key}"
        case Status.DIGEST:
            return f"DIGEST · {what}"
        case _:
            word = "RESOLVED" if _is_recovery(revision) else clean_name(revision.severity).upper()
            return f"{word} · {what or clean(revision.reason) or f'{revision.status.value} {key}'}"


def _is_recovery(revision: Revision) -> bool:
    """Of what the daemon says of itself: the end of what was told; what was over at once is none."""
    return revision.ended_at is not None and revision.ended_at > revision.opened_at


def _own_sentence(revision: Revision) -> str:
    match revision.status:
        case Status.TEST:
            return "If you can read this, alerts will reach you here."
        case Status.SILENCE:
            return f"{clean(revision.headline)}. {clean(revision.reason)}."
        case Status.DIGEST:
            return f"{_why(revision)}."
        case Status.SOURCE:
            return _about_source(revision)
        case Status.DAEMON:
            return _about_daemon(revision)
        case _:
            return _about_sink(revision)


def cause(revision: Revision) -> str:
    """The strongest report's headline, else the engine's own line."""
    if revision.evidence:
        return clean(_strongest(revision).title)
    return clean(revision.headline or revision.reason)


def spoken_window(leg: Leg, revision: Revision) -> str:
    """`since Friday's close` where the day of the reference is known, `over 30m`, or ""."""
    window = clean_name(leg.window)
    if not window and (found := _WINDOW.search(leg.expression)):
        window = found.group()
    if window == "since close" and (day := _reference_day(leg)) is not None:
        near = abs((revision.at.date() - day).days) < _WEEK_DAYS
        return f"since {weekday(day)}'s close" if near else f"since the close of {day.isoformat()}"
    return _SPOKEN.get(window, window)


def _reference_day(leg: Leg) -> date | None:
    """The one day whose close all members are measured against; None: several, or none known."""
    days = {m.reference_date for m in leg.members} - {None}
    return days.pop() if len(days) == 1 else None


def _against(leg: Leg | None, revision: Revision) -> str:
    """The window as a title has it, where each letter counts: ` vs Friday close`, ` over 30m`."""
    since = _since(leg, revision)
    if since.endswith("'s close"):  # of a day that is named
        return since.replace(" since ", " vs ", 1).replace("'s close", " close")
    return since.replace(" since the ", " vs the ", 1)


def price_leg(revision: Revision) -> Leg | None:
    """The price leg whose move the message is about: the first with a value, else the first."""
    first = None
    for leg in revision.legs:
        if leg.kind == "price":
            if finite(leg.value) is not None:
                return leg
            first = first or leg
    return first


def last_move(revision: Revision) -> float | None:
    """The move of the episode as it is now, else that of its price leg, in percent."""
    leg = price_leg(revision)
    return revision.last_pct if finite(revision.last_pct) is not None else leg.value if leg else None


def _since(leg: Leg | None, revision: Revision) -> str:
    window = spoken_window(leg, revision) if leg else ""
    return f" {window}" if window else ""


def _picture(revision: Revision) -> str:
    leg, key = price_leg(revision), clean_name(revision.key)
    if leg is not None and finite(leg.value) is not None:
        return f"{key} {percent(leg.value)}{_against(leg, revision)}"
    return f"{key}: {shorten(cause(revision), 100)}"


def _market(revision: Revision) -> str:
    # An armed episode is told only while the price's market is shut; untold ones are listed too.
    shut = revision.tell or any(m.session == "closed" for leg in revision.legs for m in leg.members)
    return "shut" if shut else "open"


def _fired(revision: Revision) -> str:
    leg = price_leg(revision)
    if leg is None or finite(leg.value) is None:
        return _news(revision)
    value = leg.value or 0.0
    verb = "fell" if value < 0 else "rose" if value > 0 else "did not move:"
    moved = f"{clean_name(revision.key)} {verb} {abs(value):,.1f} %{_since(leg, revision)}{_members(leg)}"
    told = _told(revision)
    return f"{moved}, while {told}." if told else f"{moved}."


def _members(leg: Leg) -> str:
    if len(leg.members) < 2:  # noqa: PLR2004 - a single ticker is the key itself
        return ""
    holding = [m for m in leg.members if m.truth is Truth.TRUE]
    moves = sorted(holding, key=lambda m: (-abs(finite(m.change_pct) or 0.0), m.symbol))[:_MEMBERS_NAMED]
    named = ", ".join(f"{clean_name(m.symbol)} {percent(m.change_pct)}" for m in moves)
    unknown = sum(m.truth is Truth.UNKNOWN for m in leg.members)
    blind = f"; {unknown} unknown" if unknown else ""
    return f" ({len(holding)} of {len(leg.members)}: {named}{blind})" if named else ""


def _told(revision: Revision) -> str:
    if not revision.evidence:
        return ""
    best = _strongest(revision)
    who = count(max(revision.publishers, 1), "publisher")
    return f'{who} reported: "{shorten(clean(best.title), 160)}" ({clean(best.publisher)})'


def _news(revision: Revision) -> str:
    told = _told(revision)
    shock = finite(revision.shock)
    score = f" (shock {amount(shock)})" if shock is not None else ""
    if told:
        return f"News about {clean_name(revision.key)}{score}: {told}."
    return f"{clean(revision.headline or revision.reason) or clean_name(revision.key)}{score}."


def _history(revision: Revision) -> list[str]:
    worst = finite(revision.worst_pct)
    return ([f"worst {percent(worst)}"] if worst is not None else []) + _lasted(revision)


def _lasted(revision: Revision) -> list[str]:
    start = revision.fired_at or revision.opened_at
    return [f"lasted {duration(((revision.ended_at or revision.at) - start).total_seconds())}"]


def _over(revision: Revision, what: str) -> str:
    last = last_move(revision)
    now = [f"now {percent(last)}{_since(price_leg(revision), revision)}"] if finite(last) is not None else []
    facts = "; ".join([*now, *_history(revision)])
    # That a session ended is said already, and how far the price is follows.
    is_news = revision.reason and not (revision.status is Status.ENDED and "session" in revision.reason)
    why = f" ({clean(revision.reason)})" if is_news else ""
    return f"{what}{why} {clean_name(revision.key)}: {facts}."


def _about_source(revision: Revision) -> str:
    if revision.ended_at is not None:
        return f"It delivers again: {_why(revision)}."
    return f"No news from here means nothing until it is back: {_why(revision)}."


def _about_daemon(revision: Revision) -> str:
    over = (
        "That is over"
        if revision.ended_at is not None
        else "Until it is mended alerts may be late or missing"
    )
    why = clean(revision.reason)
    return f"{over}: {why}." if why else f"{over}."


def _about_sink(revision: Revision) -> str:
    if revision.ended_at is not None:
        return f"It takes messages again: {_why(revision)}."
    return f"Messages for this sink wait or fail: {_why(revision)}."


def _why(revision: Revision) -> str:
    """The reason, without the lines that the evidence below tells one by one (a digest's)."""
    lines = (revision.reason or revision.headline).split("\n")
    kept = [clean(line) for line in (lines[0], *lines[1 + len(revision.evidence) :])]
    return "; ".join(line for line in kept if line) or "no reason was given"


def _strongest(revision: Revision) -> Evidence:
    return max(revision.evidence, key=lambda e: finite(e.shock) or 0.0)
