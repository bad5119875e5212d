"""The daemon's own alarms: what ails it is told through the sinks, once when it begins and once after.

They are revisions like any other, so that they lie in the outbox and outlive a crash, but no decision of
the core: a replay doesn't make them. One matter is one alert, whatever it is told about it: "sources" is
one though ten of them are down, and an alarm that was open when the daemon ended is the same one after.
An alarm never is about the way an alarm takes but by the other sinks, so none can set off another.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b

from msgspec.structs import replace

from shockwire import __version__
from shockwire.core.hidden import WATCHDOG
from shockwire.core.identity import ulid
from shockwire.core.model import Revision, Status
from shockwire.ports import Store
from shockwire.run.intake import Intake, IntakeQueue

_LOG = logging.getLogger("shockwire.alarms")
MATTERS = ("sources", "disk", "store", "loop", "rules", "canary")
_RULE = "shockwire-"
_UPDATE_EVERY = timedelta(minutes=15)
_LOOKED_BACK = 500  # alerts, for those of ours that were open
_MOST_WAITING = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What is wrong. `matter` is one of `MATTERS`, or that of a sink or a test."""

    matter: str
    key: str = "shockwire"
    headline: str
    reason: str = ""
    severity: str = "warning"
    status: Status = Status.DAEMON


class Alarms:
    """Tells troubles, and that they are over. `open` names the matters that are not."""

    def __init__(self, intake: IntakeQueue, store: Store) -> None:
        self._intake = intake
        self.waiting: deque[Intake] = deque(maxlen=_MOST_WAITING)  # beyond it the oldest goes
        self._woken = asyncio.Event()
        self.open: dict[tuple[str, str], Revision] = _open_in(store, Status.DAEMON, Status.SOURCE)

    def begin(self, trouble: Trouble, now: datetime, sinks: Sequence[str]) -> None:
        """Tell a trouble; one that is known is told again only as it changes, every 15 minutes at most."""
        before = self.open.get((trouble.matter, trouble.key))
        if before is None:
            _LOG.warning("%s", trouble.headline)
            self._tell(_revision(trouble, now), sinks)
        elif before.headline != trouble.headline and now - before.at >= _UPDATE_EVERY:
            self._tell(_revision(trouble, now, before=before), sinks)

    def end(
        self, matter: str, now: datetime, sinks: Sequence[str], *, headline: str, key: str = "shockwire"
    ) -> None:
        """Tell that a trouble is over, if it was told."""
        before = self.open.pop((matter, key), None)
        if before is None:
            return
        _LOG.info("%s", headline)
        over = Trouble(
            matter=matter,
            key=key,
            headline=headline,
            reason=before.headline,
            severity="info",
            status=before.status,
        )
        self._tell(_revision(over, now, before=before, is_over=True), sinks)

    def once(self, trouble: Trouble, now: datetime, sinks: Sequence[str]) -> None:
        """Tell what has happened and is over, such as a file that was put aside."""
        _LOG.warning("%s", trouble.headline)
        self._tell(_revision(trouble, now, is_over=True), sinks)

    async def run(self) -> None:
        """Hand over what is to be told; the queue to the pipeline may be full for a while."""
        while True:
            while self.waiting:
                await self._intake.give(self.waiting.popleft())
            self._woken.clear()
            await self._woken.wait()

    def _tell(self, revision: Revision, sinks: Sequence[str]) -> None:
        if revision.ended_at is None:
            self.open[revision.rule_id.removeprefix(_RULE), revision.key] = revision
        self.waiting.append(Intake(revision=revision, sinks=tuple(sinks)))
        self._woken.set()


def sink_alarm(
    sink: str, *, is_failing: bool, reason: str, at: datetime, before: Revision | None = None
) -> Revision:
    """What the other sinks are told when a sink fails, or is back: one alert, `before` is what was told."""
    why = reason.removeprefix(f"sink {sink}: ")  # errors name the sink, and so does the headline
    headline = f"Sink '{sink}' fails: {why}" if is_failing else f"Sink '{sink}' delivers again"
    trouble = Trouble(
        matter="sinks",
        key=sink,
        status=Status.SINK,
        severity="warning" if is_failing else "info",
        headline=headline,
        reason=reason,
    )
    return _revision(trouble, at, before=before, is_over=not is_failing)


def open_sink_alarms(store: Store) -> dict[str, Revision]:
    """What was told of sinks that failed, and not yet that they deliver again; by sink."""
    return {key: told for (_, key), told in _open_in(store, Status.SINK).items()}


def test_message(at: datetime, who: str) -> Revision:
    """What `sinks test` sends."""
    trouble = Trouble(
        matter="test",
        key=who,
        status=Status.TEST,
        severity="info",
        headline="Test: if you can read this, alerts will arrive here",
        reason="asked for by a person",
    )
    return _revision(trouble, at)


def watchdog_message(at: datetime, took_s: float) -> Revision:
    """What those are told who expect to hear that a canary came through."""
    trouble = Trouble(
        matter="watchdog",
        status=Status.TEST,
        severity="info",
        headline=f"Watchdog: a test item came the whole way from feed to sink, in {took_s:.1f} s",
        reason="somebody expects this message and alarms when it does not come",
    )
    return replace(_revision(trouble, at, is_over=True), rule_id=WATCHDOG)


def _open_in(store: Store, *statuses: Status) -> dict[tuple[str, str], Revision]:
    """The alarms that were not over when the daemon last ended, newest of each matter."""
    found: dict[tuple[str, str], Revision] = {}
    for told in reversed(store.alerts(limit=_LOOKED_BACK)):
        if told.status in statuses and told.rule_id.startswith(_RULE):
            at = (told.rule_id.removeprefix(_RULE), told.key)
            found.pop(at, None)
            if told.ended_at is None:
                found[at] = told
    return found


def _revision(
    trouble: Trouble, at: datetime, *, before: Revision | None = None, is_over: bool = False
) -> Revision:
    rule_id = _RULE + trouble.matter
    return Revision(
        alert_id=ulid(at, rule_id, trouble.key) if before is None else before.alert_id,
        seq=1 if before is None else before.seq + 1,
        status=trouble.status,
        at=at,
        rule_id=rule_id,
        rule_version=blake2b(rule_id.encode(), digest_size=4).hexdigest(),
        key=trouble.key,
        severity=trouble.severity,
        opened_at=at if before is None else before.opened_at,
        ended_at=at if is_over else None,
        headline=trouble.headline,
        reason=trouble.reason,
        trigger="shell",
        version=__version__,
    )
