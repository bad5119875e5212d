"""A changed configuration is read and taken over: on request, on a hang-up, and whenever it was saved.

A bad rule keeps its last good version, and it is said which; a configuration that can't be read at all
changes nothing. Sources come and go at once; what takes effect at the next start only is named.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from shockwire.clock import Clock
from shockwire.config.load import Loaded
from shockwire.config.settings import Settings
from shockwire.core.bundle import Bundle
from shockwire.errors import ConfigError, Problem
from shockwire.run.blot import learn
from shockwire.run.inforce import InForce
from shockwire.run.notify import notify
from shockwire.run.onsave import SaveWatch
from shockwire.run.rulebook import Edit, last_good_of, with_last_good
from shockwire.run.vitals import Vitals
from shockwire.run.watches import Watches

_LOG = logging.getLogger("shockwire.daemon")
_CHANGED_MEANWHILE = {"reloaded": False, "problems": ["the files were saved again meanwhile"]}

Read = Callable[[], Loaded]
"""Reads the configuration again, on a thread of its own; `ConfigError` where it can't be read at all."""


class Changing(Protocol):
    """What of a daemon a new configuration changes."""

    @property
    def in_force(self) -> InForce: ...
    def examine_rules(self) -> None: ...
    @property
    def vitals(self) -> Vitals: ...
    @property
    def sources(self) -> Watches: ...
    @property
    def is_ending(self) -> bool: ...

    async def put_in_force(self, bundle: Bundle, broken: list[str]) -> None: ...


class Reloading:
    """Reads the configuration again, one at a time; `lock` is held meanwhile."""

    def __init__(self, daemon: Changing, loaded: Loaded, read: Read | None, clock: Clock) -> None:
        self._daemon = daemon
        self._clock = clock
        self._read = read
        self._watched = loaded.watched
        self._saves = SaveWatch(clock, lambda: self._watched)
        self.lock = asyncio.Lock()

    async def reload(self, is_current: Callable[[], bool] = lambda: True) -> dict[str, Any]:
        """Read the configuration again and say what came of it.

        What was read counts only while `is_current` says so: files that changed meanwhile may be halves.
        """
        if self._read is None:
            return {"reloaded": False, "problems": ["this daemon was started without a configuration file"]}
        async with self.lock:
            if self._daemon.is_ending:
                return {"reloaded": False, "problems": ["this daemon is ending"]}
            notify("RELOADING=1", with_time=True)
            try:
                loaded = await asyncio.to_thread(self._read)
            except ConfigError as error:
                if not is_current():
                    return _CHANGED_MEANWHILE
                self._daemon.in_force.problems = error.problems
                self._daemon.vitals.last_reload_ok = False
                self._daemon.examine_rules()
                _log_problems(error.problems)
                _LOG.error("reload refused; the last good configuration stays in force")
                return {"reloaded": False, "problems": [str(problem) for problem in error.problems]}
            finally:
                notify("READY=1")
            return await self._take_over(loaded) if is_current() else _CHANGED_MEANWHILE

    async def on_save(self) -> None:
        """Reload whenever the files were saved; once more if somebody saved while they were read."""
        if self._read is None:
            return
        while True:
            await self._saves.wait_saved()
            _LOG.info("the configuration was saved; reading it again")
            await self.reload(self._saves.is_still_so)

    async def _take_over(self, loaded: Loaded) -> dict[str, Any]:
        learn(loaded.secrets)
        in_force = self._daemon.in_force
        in_force.problems = list(loaded.problems)
        self._watched = loaded.watched
        bundle = with_last_good(loaded, in_force.bundle)
        changed = in_force.is_new(bundle)
        await self._daemon.put_in_force(bundle, last_good_of(loaded, bundle))
        started, ended = await self._daemon.sources.change(loaded.settings.sources)
        _log_problems(loaded.problems)
        for rule in sorted(loaded.broken_rules):
            _LOG.error("rule %s: its last good version stays in force", rule)
        _say_what_waits(in_force.settings, loaded.settings)
        in_force.settings = loaded.settings
        self._daemon.examine_rules()
        self._daemon.vitals.reloaded(self._clock.now(), is_whole=not loaded.broken_rules)
        _LOG.info("reloaded: %d rules, sources started: %s, ended: %s", len(bundle.rules), started, ended)
        return {
            "reloaded": True,
            "rules": len(bundle.rules),
            "changed": changed,
            "kept_last_good": last_good_of(loaded, bundle),
            "rebuilt": sorted(name for name, edit in in_force.edited.items() if edit is Edit.REBUILT),
            "sources_started": started,
            "sources_ended": ended,
            "problems": [str(problem) for problem in loaded.problems],
        }


def _say_what_waits(old: Settings, new: Settings) -> None:
    """Name what was edited and takes effect at the next start only."""
    parts = ("sinks", "node", "state_dir", "contact", "user_agent", "metrics", "deadman", "log")
    waits = [part for part in parts if getattr(new, part) != getattr(old, part)]
    if waits:
        _LOG.warning("changed, and in effect from the next start: %s", ", ".join(waits))


def _log_problems(problems: Iterable[Problem]) -> None:
    for problem in problems:
        _LOG.log(logging.ERROR if problem.level == "error" else logging.WARNING, "%s", problem)
