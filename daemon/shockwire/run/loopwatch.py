"""Sees from a thread of its own when the event loop stands, and names the line that holds it.

A loop that stands can't tell of itself. The thread looks at the loop's last beat; when that is seconds old
it logs the stack of the loop's thread, whose last line of ours is what hangs, and notes it in a file beside
the store: should the watchdog end the daemon, the next one tells of it. One that goes on tells by itself.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import time
import traceback
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from shockwire.run.vitals import Vitals

_LOG = logging.getLogger("shockwire.loop")
_LOOK_EVERY_S = 0.5
HELD_S = 5.0
_OURS = f"{Path(__file__).parent.parent}/"


@dataclass(frozen=True, slots=True)
class Stall:
    """The loop stood for so long, last seen at this line."""

    held_s: float
    where: str

    def words(self) -> str:
        """For a person."""
        return f"the event loop stood for {self.held_s:.0f} s at {self.where}"


class LoopWatch:
    """Watches the thread that enters it, until it leaves. `stalls` are those that are over, oldest first."""

    def __init__(self, vitals: Vitals, note: Path, *, held_s: float = HELD_S) -> None:
        self._vitals = vitals
        self._note = note
        self._held_s = held_s
        self._loop_thread = 0
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="loop-watch", daemon=True)
        self.stalls: deque[Stall] = deque(maxlen=10)
        self.standing_at = ""  # while it stands
        self.before = _read(note)

    def __enter__(self) -> Self:
        self._loop_thread = threading.get_ident()
        self._forget()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ending.set()
        self._thread.join(2 * _LOOK_EVERY_S)

    def _watch(self) -> None:
        held = 0.0
        while not self._ending.wait(min(_LOOK_EVERY_S, self._held_s / 2)):
            stood_s = time.monotonic() - self._vitals.loop_beat_s
            if stood_s >= self._held_s:
                self.standing_at = self.standing_at or self._tell(stood_s)
                held = stood_s
            elif self.standing_at:
                self._forget()
                _LOG.error("the event loop turns again; it stood for %.0f s at %s", held, self.standing_at)
                self.stalls.append(Stall(held, self.standing_at))
                self.standing_at = ""

    def _tell(self, stood_s: float) -> str:
        frame = sys._current_frames().get(self._loop_thread)  # noqa: SLF001 - the one way to another thread's stack
        stack = traceback.extract_stack(frame)
        ours = [line for line in stack if line.filename.startswith(_OURS)]
        last = (ours or list(stack))[-1]
        where = f"{last.filename.removeprefix(_OURS)}:{last.lineno} in {last.name}"
        _LOG.critical("the event loop has stood for %.0f s at %s", stood_s, where)
        for line in "".join(traceback.format_list(stack[-12:])).splitlines():
            _LOG.critical("%s", line)  # one by one: a line break in a message is escaped, as it may be forged
        with contextlib.suppress(OSError):
            self._note.write_text(where, encoding="utf-8")
        return where

    def _forget(self) -> None:
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)


def _read(note: Path) -> str:
    """Where the daemon before this one stood when it was ended; "" if it did not."""
    try:
        return note.read_text(encoding="utf-8")[:200]
    except (OSError, UnicodeDecodeError):
        return ""
