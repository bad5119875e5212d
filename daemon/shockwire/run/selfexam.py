"""Looks at the daemon twice a minute, and at its configuration whenever that was read: what ails it is told.

What is looked at: sources that are down for long, hang, or are silent for longer than is usual, the room on
the disk, commits that fail, an event loop that stood, rules that can't be read, a canary that is late. Each
is one matter with one alert; see `alarms`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from shockwire.clock import sleep_for
from shockwire.core.model import Status
from shockwire.core.render.words import many
from shockwire.run.alarms import Alarms, Trouble
from shockwire.run.disk import little_room, room_on
from shockwire.run.health import SourceHealth, SourceState
from shockwire.run.living import Living
from shockwire.run.loopwatch import LoopWatch

_EVERY_S = 30.0
_DOWN_FOR = timedelta(minutes=5)  # a server's restart is nobody's business
_NAMED = 5
_TROUBLED = (SourceState.DOWN, SourceState.GONE, SourceState.SILENT)
_UNSETTLED = (*_TROUBLED, SourceState.STARTING)  # after a restart nobody knows yet whether all is well
_MB = 1_000_000


class SelfExam:
    """Of one daemon, by its alarms."""

    def __init__(self, daemon: Living, alarms: Alarms, watch: LoopWatch) -> None:
        self._daemon = daemon
        self._alarms = alarms
        self._watch = watch

    async def run(self) -> None:
        """Look for as long as it runs; what happened before the start is told first."""
        self.look_back()
        self.look_at_rules()
        while True:
            self.look()
            await sleep_for(self._daemon.clock, _EVERY_S)

    def look(self) -> None:
        """One look at everything that changes by itself."""
        now = self._daemon.clock.now()
        self._look_at_sources(now)
        self._look_at_disk(now)
        self._look_at_store(now)
        self._look_at_canary(now)
        while self._watch.stalls:
            stall = self._watch.stalls.popleft()
            self._alarms.once(Trouble(matter="loop", headline=_first_up(stall.words())), now, self.sinks())

    def look_back(self) -> None:
        """Tell of what the start found."""
        now = self._daemon.clock.now()
        for notice in self._daemon.store.notices:
            trouble = Trouble(matter="store", headline=_first_up(notice), severity="critical")
            self._alarms.once(trouble, now, self.sinks())
        if self._watch.before:
            headline = (
                f"The daemon before this one was ended while its event loop stood at {self._watch.before}"
            )
            self._alarms.once(Trouble(matter="loop", headline=headline), now, self.sinks())

    def look_at_rules(self) -> None:
        """Tell of errors in the newest files, with file, line and column, and that they are mended."""
        now, in_force = self._daemon.clock.now(), self._daemon.in_force
        errors = [str(problem) for problem in in_force.problems if problem.level == "error"]
        if not errors:
            self._alarms.end("rules", now, self.sinks(), headline="The configuration is good again")
            return
        kept = f"; the last good version of {', '.join(in_force.last_good)} stays in force"
        headline = f"{many(len(errors), 'error')} in the configuration{kept if in_force.last_good else ''}"
        self._begin(Trouble(matter="rules", headline=headline, reason="\n".join(errors[:_NAMED])), now)

    def sinks(self) -> Sequence[str]:
        """Who is told: every sink that works, or all of them where none does."""
        health = self._daemon.sink_health.values()
        return tuple(sorted(h.name for h in health if h.state == "ok") or sorted(h.name for h in health))

    def _look_at_sources(self, now: datetime) -> None:
        health = {name: watch.health for name, watch in self._daemon.watches.items()}
        long = sorted(name for name, source in health.items() if _is_without_news(source, now))
        if all(source.state not in _UNSETTLED for source in health.values()):
            headline = "Every source delivers again"
            self._alarms.end("sources", now, self.sinks(), headline=headline, key="sources")
        elif long:
            reasons = [
                f"{name} is {health[name].state.value}: {health[name].reason}" for name in long[:_NAMED]
            ]
            more = f" and {len(long) - _NAMED} more" if len(long) > _NAMED else ""
            headline = f"{many(len(long), 'source')} without news: {', '.join(long[:_NAMED])}{more}"
            trouble = Trouble(
                matter="sources",
                key="sources",
                headline=headline,
                reason="\n".join(reasons),
                status=Status.SOURCE,
            )
            self._begin(trouble, now)

    def _look_at_disk(self, now: datetime) -> None:
        disk = room_on(self._daemon.in_force.settings.state_dir)
        free, little = disk["free_bytes"], little_room(disk["size_bytes"])
        if free >= 2 * little:
            self._alarms.end("disk", now, self.sinks(), headline="The store's disk has room again")
        elif free < little:
            severity = "critical" if free < little // 10 else "warning"
            headline = f"The store's disk is filling: {free // _MB:,} MB left"
            reason = "free some, or lower `retention:` and run `shockwire prune`"
            self._begin(Trouble(matter="disk", headline=headline, reason=reason, severity=severity), now)

    def _look_at_store(self, now: datetime) -> None:
        if (fault := self._daemon.store.fault) is None:
            self._alarms.end("store", now, self.sinks(), headline="The store takes commits again")
        else:
            headline = f"The store can't commit: {fault.reason}"
            self._begin(Trouble(matter="store", headline=headline, severity="critical"), now)

    def _look_at_canary(self, now: datetime) -> None:
        canary = self._daemon.canary
        canary.look(now)
        if trouble := canary.trouble(now):
            headline = "The canary is late: alerts may be late too, or not come at all"
            self._begin(Trouble(matter="canary", headline=headline, reason=trouble, severity="critical"), now)
        elif canary.took_s is not None:
            headline = f"The canary is through again, in {canary.took_s:.1f} s"
            self._alarms.end("canary", now, self.sinks(), headline=headline)

    def _begin(self, trouble: Trouble, now: datetime) -> None:
        self._alarms.begin(trouble, now, self.sinks())


def _is_without_news(source: SourceHealth, now: datetime) -> bool:
    """Whether it is worth an alarm. Who hung, is silent or is gone was waited for long enough before."""
    if source.state is SourceState.DOWN and source.failing_since is not None:
        return now - source.failing_since >= _DOWN_FOR
    return source.state in _TROUBLED


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
