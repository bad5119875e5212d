"""Silences: how they begin, and how their end is told.

A silence ends by itself or is taken back. Either is told once, with how much it kept back and what
is still open, so that nobody goes on trusting a quiet that is over. That is a notice: a revision of
no rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from shockwire.core.episode import Slot
from shockwire.core.identity import ulid
from shockwire.core.model import Command, Revision, State, Status
from shockwire.core.muting import is_about
from shockwire.core.plan import Plan
from shockwire.core.render.words import count, percent
from shockwire.core.scene import Silence
from shockwire.core.state import EngineState

_DEFAULT = timedelta(hours=2)
_RULE = "shockwire-silences"
_NAMED = 3


def silence_of(command: Command, now: datetime) -> Silence:
    """The silence a person asked for: by rule, ticker and theme, all of which must fit."""
    given = command.arguments
    return Silence(
        id=command.id,
        since=now,
        until=_instant(given.get("until", "")) or now + _DEFAULT,
        rule=given.get("rule", ""),
        ticker=given.get("ticker", ""),
        theme=given.get("theme", ""),
        reason=given.get("reason", ""),
        who=command.who,
    )


def first_end(state: EngineState) -> datetime | None:
    """When the next silence ends."""
    return min((silence.until for silence in state.silences), default=None)


def end_silences(
    state: EngineState,
    gone: Iterable[Silence],
    plans: Mapping[str, Plan],
    *,
    now: datetime,
    trigger: str,
    by: str = "",
    version: str,
) -> list[Revision]:
    """Take silences off; what is told of each."""
    ended = sorted(gone, key=lambda s: (s.until, s.id))
    state.silences = tuple(s for s in state.silences if s not in ended)
    slots = [slot for rule in sorted(state.slots) for _, slot in sorted(state.slots[rule].items())]
    return [
        _notice(
            silence,
            [s for s in slots if _is_open(s, silence, plans)],
            now,
            trigger=trigger,
            by=by,
            version=version,
        )
        for silence in ended
    ]


def _is_open(slot: Slot, silence: Silence, plans: Mapping[str, Plan]) -> bool:
    return slot.state is State.FIRING and slot.rule in plans and is_about(plans[slot.rule], slot, silence)


def _notice(
    silence: Silence, still: list[Slot], now: datetime, *, trigger: str, by: str, version: str
) -> Revision:
    about = _about(silence)
    how = f"was taken back{f' by {by}' if by else ''}" if by or now < silence.until else "has ended"
    kept = f"{count(silence.kept, 'message')} kept back" if silence.kept else "it kept nothing back"
    named = ", ".join(f"{s.rule} {s.key} {percent(s.last_pct)}" for s in still[:_NAMED])
    more = f" and {len(still) - _NAMED} more" if len(still) > _NAMED else ""
    is_open = f"still firing: {named}{more}" if still else "nothing it was about is firing"
    why = f" ({silence.reason})" if silence.reason else ""
    return Revision(
        alert_id=ulid(silence.since, _RULE, silence.id),
        seq=1,
        status=Status.SILENCE,
        at=now,
        rule_id=_RULE,
        rule_version=version,
        key=about,
        severity="warning" if still else "info",
        opened_at=silence.since,
        ended_at=now,
        headline=f"The silence of {about}{why} {how}; {kept}; {is_open}",
        reason=f"{silence.who or 'somebody'} asked for it on {silence.since:%Y-%m-%d %H:%M} UTC",
        trigger=trigger,
        version=version,
    )


def _about(silence: Silence) -> str:
    parts = (("rule", silence.rule), ("ticker", silence.ticker), ("theme", silence.theme))
    return ", ".join(f"{what} {name}" for what, name in parts if name) or "everything"


def _instant(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
