"""Alerts as readable blocks on a terminal or in a journal.

The message arrives clean: no control character that a publisher wrote can move the cursor or
colour the screen. Colour is ours alone, on the title and the headings, and off where the stream
is no terminal, NO_COLOR is set or the terminal is dumb.
"""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from dataclasses import dataclass
from typing import Literal, TextIO

from shockwire.clock import Clock
from shockwire.core.model import Mode
from shockwire.core.render import HEADINGS, Message, plain
from shockwire.deliver.note import note_of
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery

_DEFAULT_WIDTH = 100
_NARROWEST = 30
_COLORS = {"critical": "\x1b[1;31m", "warning": "\x1b[1;33m", "info": "\x1b[1;36m"}
_BOLD, _RESET = "\x1b[1m", "\x1b[0m"


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """The daemon's own output. `width` 0 means: as wide as the terminal, else 100."""

    name: str
    stream: Literal["stdout", "stderr"] = "stdout"
    color: Literal["auto", "always", "never"] = "auto"
    width: int = 0
    rate_per_s: float = 1000.0
    burst: int = 1000
    in_flight: int = 1

    def describe(self) -> str:
        """In words, for `sinks`."""
        return f"this process's {self.stream}"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        stream = sys.stdout if self.stream == "stdout" else sys.stderr
        return _Printer(self, clock, stream)


class _Printer:
    def __init__(self, sink: Console, clock: Clock, stream: TextIO) -> None:
        self._name = sink.name
        self._clock = clock
        self._stream = stream
        self._is_coloured = sink.color == "always" or (sink.color == "auto" and _takes_color(stream))
        self._width = sink.width or _terminal_width(stream)

    async def run(self) -> None:
        """Nothing to keep up."""

    async def send(self, delivery: Delivery) -> str:
        note = note_of(delivery, self._clock)
        text = _block(note, width=self._width, is_coloured=self._is_coloured)
        encoding = self._stream.encoding or "utf-8"
        try:
            # A terminal that knows no "█" still gets the words.
            self._stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
            self._stream.flush()
        except (OSError, ValueError) as error:  # ValueError: the stream was closed
            reason = f"sink {self._name}: nobody reads this output any more ({type(error).__name__})"
            raise DeliveryError(reason, retryable=False, is_sink_broken=True) from error
        return ""

    async def close(self) -> None:
        """The stream is not ours."""


def _block(note: Message, *, width: int, is_coloured: bool) -> str:
    lines = [part for line in plain(note).split("\n") for part in _wrapped(line, width)]
    titles = len(_wrapped(note.title, width))
    if is_coloured:
        color = _COLORS.get(note.severity, _BOLD)
        lines = [_coloured(t, color if n < titles else "") for n, t in enumerate(lines)]
    rule = "─" * min(width, _DEFAULT_WIDTH)
    return "\n".join([rule, *lines])


def _coloured(line: str, color: str) -> str:
    style = color or (_BOLD if line in HEADINGS else "")
    return f"{style}{line}{_RESET}" if style else line


def _wrapped(line: str, width: int) -> list[str]:
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.wrap(
        line,
        max(width, _NARROWEST),
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    ) or [""]


def _takes_color(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _terminal_width(stream: TextIO) -> int:
    return shutil.get_terminal_size((_DEFAULT_WIDTH, 24)).columns if stream.isatty() else _DEFAULT_WIDTH
