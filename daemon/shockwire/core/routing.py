"""Which sinks a revision goes to, and when each is told: the last stages before the outbox.

    the rule's `notify`, else the first route that takes it (and those after it, where one goes on),
    else every sink -> and whoever was told of the alert before -> quiet hours, digests -> the outbox

A pure function of the revision, the bundle and who was told so far, asked once, when the revision is
decided: a replay of the log gives the same. Nothing is lost here. What no route takes goes to every sink;
where a route says "nobody" the revision names the stage `route` and which route it was; what waits names
the stage `hours` if every sink waits, and is told then.

What breaks through quiet hours and digests: the severity `through` and worse; the arming of a rule that
may become that severe, since whoever is woken by the alert itself has no time left to look; a test.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from shockwire.core.bundle import Bundle
from shockwire.core.hours import end_of, next_at, next_multiple
from shockwire.core.market import US, session_at
from shockwire.core.measure import SEVERITIES
from shockwire.core.model import Muted, Revision, Status
from shockwire.core.route import Quiet, Route, Routing

_NO_QUIET = Quiet(hours="")


class Way(Struct, frozen=True, kw_only=True):
    """One sink that is told, and when. `held_by`: what makes it wait, "" for nothing."""

    sink: str
    due_at: datetime
    held_by: str = ""


class Routed(Struct, frozen=True, kw_only=True):
    """Where a revision goes. `muted` is ROUTE with no ways, HOURS where all of them wait."""

    ways: tuple[Way, ...] = ()
    muted: Muted = Muted.NO
    by: str = ""


def routed(revision: Revision, bundle: Bundle, now: datetime, following: Iterable[str] = ()) -> Routed:
    """Where a revision that is to be told goes. `following`: sinks that are told of its alert already."""
    routing = bundle.routing
    taken = [] if revision.notify else taken_by(revision, bundle, now)
    is_unrouted = not revision.notify and not taken
    named = dict.fromkeys(revision.notify or (sink for route in taken for sink in route.to))
    sinks = {*(routing.sinks if is_unrouted else named), *(set(following) & set(routing.sinks))}
    if not sinks and taken:
        return Routed(muted=Muted.ROUTE, by=f"{route_words(taken[0])} tells nobody")
    ways = tuple(_way(sink, revision, bundle, now, taken) for sink in sorted(sinks))
    return _told(ways)


def sent_to(sinks: Iterable[str], revision: Revision, bundle: Bundle, now: datetime) -> Routed:
    """The same where it is known who is to be told."""
    return _told(tuple(_way(sink, revision, bundle, now, ()) for sink in sinks))


def taken_by(revision: Revision, bundle: Bundle, now: datetime) -> list[Route]:
    """The routes that take a revision, in their order; none: no route does."""
    found = []
    for route in bundle.routing.routes:
        if _takes(route, revision, bundle, now):
            found.append(route)
            if not route.goes_on:
                break
    return found


def route_words(route: Route) -> str:
    """`the route at line 14 of shockwire.yaml`."""
    return f"the route at line {route.line} of shockwire.yaml"


def breaks_through(revision: Revision, bundle: Bundle) -> bool:
    """Whether quiet hours and digests let a revision pass."""
    through = _rank((bundle.routing.quiet or _NO_QUIET).through)
    if revision.status is Status.TEST or _rank(revision.severity) >= through:
        return True
    if revision.status is not Status.ARMED:
        return False
    rungs = (rung for rule in bundle.rules if rule.id == revision.rule_id for rung in rule.severity)
    return any(_rank(rung.severity) >= through for rung in rungs)


def _told(ways: tuple[Way, ...]) -> Routed:
    if not ways or not all(way.held_by for way in ways):
        return Routed(ways=ways)
    first = min(ways, key=lambda way: (way.due_at, way.sink))
    return Routed(ways=ways, muted=Muted.HOURS, by=first.held_by)


def _way(sink: str, revision: Revision, bundle: Bundle, now: datetime, taken: Iterable[Route]) -> Way:
    if breaks_through(revision, bundle):
        return Way(sink=sink, due_at=now)
    routing = bundle.routing
    own = [route for route in taken if sink in route.to]
    due_at, why = now, ""
    if own and all(route.has_digest for route in own):
        due_at = min(_digest_at(route, now, routing.zone) for route in own)
        why = f"the digest of {_instant(due_at)}"
    ends = _quiet_until(sink, due_at, routing)
    if ends is not None:
        due_at, why = ends, f"quiet hours until {_instant(ends)}"
    return Way(sink=sink, due_at=due_at, held_by=why)


def _digest_at(route: Route, now: datetime, zone: str) -> datetime:
    return next_at(route.digest_at, now, zone) if route.digest_at else next_multiple(route.digest_s, now)


def _quiet_until(sink: str, now: datetime, routing: Routing) -> datetime | None:
    quiet = routing.quiet
    if quiet is None or (quiet.sinks and sink not in quiet.sinks):
        return None
    return end_of(quiet.hours, now, routing.zone)


def _takes(route: Route, revision: Revision, bundle: Bundle, now: datetime) -> bool:
    return (
        (not route.severities or revision.severity in route.severities)
        and (not route.rules or revision.rule_id in route.rules)
        and (not route.tickers or not _subjects(revision).isdisjoint(route.tickers))
        and (not route.themes or not _themes(revision).isdisjoint(route.themes))
        and (not route.sessions or _session(route, bundle, now) in route.sessions)
        and (not route.hours or end_of(route.hours, now, bundle.routing.zone) is not None)
    )


def _subjects(revision: Revision) -> set[str]:
    """The key, and every ticker of a basket that is the key."""
    return {revision.key, *(member.symbol for leg in revision.legs for member in leg.members)}


def _themes(revision: Revision) -> set[str]:
    """The themes of its reports, and the foremost part of its score."""
    foremost = max(revision.parts, key=lambda part: (part.value, part.theme), default=None)
    return {*(item.theme for item in revision.evidence), *([foremost.theme] if foremost else [])}


def _session(route: Route, bundle: Bundle, now: datetime) -> str:
    market = next((market for market in bundle.markets if market.id == route.market), US)
    return session_at(market, now)[0]


def _rank(severity: str) -> int:
    """Its place from mild to severe; a severity nobody knows waits for nobody."""
    return SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
