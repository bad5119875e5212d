"""What people tell a running daemon: silence, unsilence, ack, rate. Each becomes a Command in the log.

So the log is the audit trail: who asked for what, when, why and until when, and a replay obeys the
same orders at the same instants. An order that can't be meant (a rule nobody has, an alert that is
over) is refused here, before it is a record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Protocol

import msgspec

from shockwire.clock import Clock
from shockwire.config.findings import did_you_mean
from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Command
from shockwire.errors import ShockwireError
from shockwire.ports import Store
from shockwire.run.intake import Intake, IntakeQueue

_DEFAULT_S = 7_200.0
_LONGEST_S = 366 * 86_400.0
_REASON_MOST = 500
_RATINGS = {"+": "useful", "-": "noise"}

Given = Mapping[str, str]


class Ordered(Protocol):
    """What of a daemon an order needs."""

    @property
    def clock(self) -> Clock: ...
    @property
    def store(self) -> Store: ...
    @property
    def engine(self) -> Engine: ...
    @property
    def bundle(self) -> Bundle: ...
    @property
    def intake(self) -> IntakeQueue: ...


async def give_order(daemon: Ordered, verb: str, given: Given, who: str) -> dict[str, Any]:
    """Log an order and return it as it was taken, once it is stored and obeyed.

    Raises:
        LookupError: it names something that is not there.
        ShockwireError: it is no order, or one that makes no sense.
    """
    now = daemon.clock.now()
    match verb:
        case "silence":
            arguments = _silence(daemon, given, now)
        case "unsilence":
            arguments = {"id": _one_of(given.get("id", ""), _silence_ids(daemon), "silence")}
        case "ack":
            arguments = {"alert": _open_alert(daemon, given.get("alert", ""))}
        case "rate":
            arguments = _rating(daemon, given)
        case _:
            raise ShockwireError(f"'{verb}' is no order; there are silence, unsilence, ack and rate")
    arguments["reason"] = given.get("reason", "").strip()[:_REASON_MOST]
    name = blake2b(f"{now.isoformat()} {sorted(arguments.items())}".encode(), digest_size=4).hexdigest()
    command = Command(id=f"{verb}-{name}", verb=verb, who=who, arguments=arguments)
    await daemon.intake.give_and_wait(Intake(bodies=(command,)))
    return {"id": command.id, "at": now, "who": who, **arguments}


def silences_of(daemon: Ordered) -> list[dict[str, Any]]:
    """The silences in force, the one that ends first at the top."""
    now = daemon.clock.now()
    in_force = [silence for silence in daemon.engine.silences() if now < silence.until]
    return [msgspec.to_builtins(s) for s in sorted(in_force, key=lambda s: (s.until, s.id))]


# ---------------------------------------------------------------------------- what is meant


def _silence(daemon: Ordered, given: Given, now: datetime) -> dict[str, str]:
    bundle = daemon.bundle
    known = {
        "rule": [rule.id for rule in bundle.rules],
        "ticker": [*(entity.id for entity in bundle.watchlist.entities), *bundle.watchlist.baskets],
        "theme": [theme.id for theme in bundle.themes],
    }
    wanted = {kind: given[kind] for kind in known if given.get(kind)}
    if what := given.get("what", ""):
        kinds = [kind for kind, names in known.items() if what in names]
        if not kinds:
            hint = did_you_mean(what, [name for names in known.values() for name in names])
            raise LookupError(f"'{what}' is neither a rule nor a ticker, a basket or a theme{hint}")
        wanted.setdefault(kinds[0], what)
    if not wanted:
        raise ShockwireError("say what to silence: a rule, a ticker or a theme")
    for kind, name in wanted.items():
        if name not in known[kind]:
            raise LookupError(f"there is no {kind} '{name}'{did_you_mean(name, known[kind])}")
    for_s = _seconds(given.get("for_s", ""))
    return {**wanted, "until": (now + timedelta(seconds=for_s)).isoformat()}


def _seconds(text: str) -> float:
    if not text:
        return _DEFAULT_S
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _LONGEST_S:
        raise ShockwireError(f'a silence lasts more than nothing and at most a year; got "{text}" seconds')
    return seconds


def _silence_ids(daemon: Ordered) -> list[str]:
    return [silence["id"] for silence in silences_of(daemon)]


def _open_alert(daemon: Ordered, wanted: str) -> str:
    states = [state for state in daemon.engine.states() if state.alert_id]
    return _one_of(wanted.upper(), [state.alert_id for state in states], "open alert")


def _rating(daemon: Ordered, given: Given) -> dict[str, str]:
    known = [revision.alert_id for revision in daemon.store.alerts(limit=1_000)]
    rating = _RATINGS.get(given.get("rating", ""))
    if rating is None:
        raise ShockwireError(f"a rating is + (useful) or - (noise), got '{given.get('rating', '')}'")
    return {"alert": _one_of(given.get("alert", "").upper(), known, "alert"), "rating": rating}


def _one_of(wanted: str, known: Iterable[str], what: str) -> str:
    """The one name that is meant by itself, its beginning, or what comes after its first dash."""
    names = list(known)
    if wanted in names:
        return wanted
    found = [n for n in names if wanted and (n.startswith(wanted) or n.partition("-")[2].startswith(wanted))]
    if len(found) > 1:
        raise LookupError(f"'{wanted}' could be any of {', '.join(found[:5])}")
    if not found:
        there = f"; there are: {', '.join(names[:5])}" if names else f"; there is no {what} now"
        raise LookupError(f"there is no {what} '{wanted}'{there}")
    return found[0]
