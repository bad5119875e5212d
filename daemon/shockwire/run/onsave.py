"""Sees that somebody saved the configuration: files are looked at on the clock, and left to settle.

Editors write files in halves, or write another one and rename it. So a change counts only once
nothing has changed any more for `SETTLE_S`; a file that is empty or gone gets `MISSING_S` to come
back. What is read then may still be wrong: that is the reload's business, which keeps the last
good version of each rule.

Looking means `stat`, of a few dozen files, twice a second: under a millisecond, on every file system,
without a library. A change of a file in the very instant of the last look shows by its size or inode.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

from shockwire.clock import Clock, sleep_for
from shockwire.config.shipped import rule_files

LOOK_S = 0.5
SETTLE_S = 1.0
MISSING_S = 5.0

Seen = dict[Path, tuple[int, int, int]]  # mtime in ns, size, inode


class SaveWatch:
    """Waits for the next save. `paths` names the files and folders of the configuration in force."""

    def __init__(self, clock: Clock, paths: Callable[[], Iterable[Path]]) -> None:
        self._clock = clock
        self._paths = paths
        self._known = look(paths())

    async def wait_saved(self) -> None:
        """Return once the files are other than they were at the last return, and at rest."""
        while True:
            await sleep_for(self._clock, LOOK_S)
            if look(self._paths()) != self._known:
                break
        self._known = await self._settled()

    def is_still_so(self) -> bool:
        """Whether nothing was saved since; else what was read may be half of it."""
        return look(self._paths()) == self._known

    async def _settled(self) -> Seen:
        seen, since = look(self._paths()), self._clock.now()
        while not _is_settled(self._known, seen, self._clock.now() - since):
            await sleep_for(self._clock, LOOK_S)
            now_seen = look(self._paths())
            if now_seen != seen:
                seen, since = now_seen, self._clock.now()
        return seen


def look(paths: Iterable[Path]) -> Seen:
    """Every file of these files and folders, as it stands on the disk."""
    seen: Seen = {}
    for path in paths:
        with contextlib.suppress(OSError):  # gone in this very moment
            files = rule_files(path) if path.is_dir() else [path]
            for file in files:
                seen.update(_state_of(file))
    return seen


def _state_of(file: Path) -> Seen:
    try:
        stat = file.stat()
    except OSError:
        return {}
    return {file: (stat.st_mtime_ns, stat.st_size, stat.st_ino)}


def _is_settled(before: Seen, seen: Seen, rest: timedelta) -> bool:
    is_missing = any(file not in seen or not seen[file][1] for file in before)
    return rest >= timedelta(seconds=MISSING_S if is_missing else SETTLE_S)
