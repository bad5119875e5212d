"""How much was traded, beside what is usual by this time of the session.

A quote tells the day's volume so far. Of a symbol that a leg's `volume` names, it is kept at every
quarter of an hour of a session, and what a session of an earlier day had by the same time is found
between two of these marks. Usual is the mean of the last 20 sessions of the same name; before 10
nobody can say.

Traps: providers count differently (one exchange's own volume is a fortieth of the whole tape's), so
volumes are compared with those of the same source only; a volume that runs backwards within a session is a
provider's correction or a restart of its count, and its curve begins anew; a session that is joined late
has no marks before, and does not count for them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from msgspec import Struct

from shockwire.core.correlate.usual import LEAST, SESSIONS
from shockwire.core.market import Window

STEP_S = 900.0
"""How far a curve's marks are apart."""

_UNKNOWN = -1.0  # a mark at which nobody was looking


class Curve(Struct, kw_only=True):
    """One session of one day: the volume at each multiple of 15 minutes, -1 where it is not known."""

    day: date
    marks: list[float] = []


class Volumes(Struct, kw_only=True):
    """What one symbol's usual volume is told from. `curves`: by source and session, oldest day first."""

    source: str = ""
    start: datetime | None = None  # of the session the last volume was told in
    session: str = ""
    elapsed_s: float = 0.0  # of that session, when it was told
    value: float = 0.0
    curves: dict[str, list[Curve]] = {}


def keep_volume(volumes: Volumes, volume: float, source: str, window: Window, now: datetime) -> None:
    """A quote tells the day's volume so far: marks that have passed since the last one are filled in."""
    if not (math.isfinite(volume) and volume >= 0):
        return
    elapsed = (now - window.start).total_seconds()
    goes_on = (volumes.source, volumes.start) == (source, window.start) and volume >= volumes.value
    if not goes_on:
        _end_session(volumes)
        _begin(volumes, source, window, elapsed)
    marks = volumes.curves[curve_name(source, window.session)][-1].marks
    passed = int(elapsed // STEP_S)
    while len(marks) <= passed:
        at = len(marks) * STEP_S
        is_seen = goes_on and at >= volumes.elapsed_s
        # Between two quotes it is taken to have grown evenly.
        share = (at - volumes.elapsed_s) / (elapsed - volumes.elapsed_s) if is_seen else 0.0
        at_start = volume if at == elapsed else _UNKNOWN
        marks.append(volumes.value + (volume - volumes.value) * share if is_seen else at_start)
    volumes.source, volumes.start, volumes.session = source, window.start, window.session
    volumes.elapsed_s, volumes.value = elapsed, volume


def _begin(volumes: Volumes, source: str, window: Window, elapsed: float) -> None:
    curves = volumes.curves.setdefault(curve_name(source, window.session), [])
    if curves and curves[-1].day == window.day:
        curves.pop()  # it was begun before, and its count does not go on
    curves.append(Curve(day=window.day))
    del curves[: -(SESSIONS + 1)]
    if window.session == "regular" and elapsed < STEP_S:
        # Some providers' count begins with this session; what came before is small beside it.
        curves[-1].marks.append(0.0)


def _end_session(volumes: Volumes) -> None:
    """The last volume of a session stands at its end."""
    if volumes.start is None:
        return
    curves = volumes.curves.get(curve_name(volumes.source, volumes.session))
    if curves:
        curves[-1].marks.append(volumes.value)


def curve_name(source: str, session: str) -> str:
    """Under which name the curves of a session as a source counts it are kept."""
    return f"{session} {source}"


def times_usual(
    volumes: Volumes | None,
    window: Window,
    now: datetime,
    history: Mapping[str, Sequence[Curve]] | None = None,
) -> tuple[float | None, str]:
    """The session's volume so far as a multiple of the usual one by now; or why nobody can say.

    `history`: curves by name that were not seen; they count for the days of which nothing was.
    """
    if volumes is None or volumes.start != window.start:
        return None, "nobody has told a volume in this session"
    at = (now - window.start).total_seconds()
    name = curve_name(volumes.source, window.session)
    by_day: dict[date, float] = {}
    for curve in (*(history or {}).get(name, ()), *volumes.curves.get(name, [])):
        volume = _by(curve.marks, at) if curve.day < window.day else None
        if volume is not None:
            by_day[curve.day] = volume
    known = [by_day[day] for day in sorted(by_day)[-SESSIONS:]]
    if len(known) < LEAST:
        return None, f"{len(known)} of at least {LEAST} sessions are known, to tell what volume is usual"
    usual = sum(known) / len(known)
    return (round(volumes.value / usual, 6), "") if usual > 0 else (None, "it is not traded at this time")


def _by(marks: Sequence[float], at: float) -> float | None:
    """What a session had by so many seconds; None where nobody was looking."""
    place = int(at // STEP_S)
    if place >= len(marks):
        return None
    before, after = marks[place], marks[min(place + 1, len(marks) - 1)]
    if _UNKNOWN in (before, after):
        return None
    return before + (after - before) * (at / STEP_S - place)
