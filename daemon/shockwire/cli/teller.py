"""How the demo's beats look: dated lines for a person, JSON lines for a program."""

from __future__ import annotations

import json
import os
import sys
import textwrap
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Protocol, TextIO

from shockwire.cli.story import Beat

_WIDTH = 100
_INDENT = " " * 19
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_RESET = "\x1b[0m"
_COLOURS = {
    "armed": "\x1b[33m",
    "fired": "\x1b[1;31m",
    "updated": "\x1b[31m",
    "ended": "\x1b[36m",
    "resolved": "\x1b[32m",
    "stood_down": "\x1b[36m",
    "quiet": "\x1b[32m",
    "turned": "\x1b[32m",
    "market": "\x1b[2m",
    "slack": "\x1b[2m",
    "mqtt": "\x1b[2m",
}
_LABELS = {"stood_down": "STOOD DOWN", "turned": "SILENT", "quiet": "SILENT"}
_LOUD = ("armed", "fired", "updated", "ended", "resolved", "stood_down", "quiet", "turned")


class Teller(Protocol):
    """Shows beats, and lines about the demo itself."""

    def tell(self, beat: Beat) -> None: ...

    def say(self, lines: Iterable[str]) -> None: ...

    def finish(self, result: dict[str, object]) -> None: ...


class PlainTeller:
    """A line per beat, details below it; a message as its reader would see it stands in a frame."""

    def __init__(self, stream: TextIO, *, is_coloured: bool) -> None:
        self._stream = stream
        self._is_coloured = is_coloured

    def tell(self, beat: Beat) -> None:
        date = f"{_DAYS[beat.at.weekday()]} {beat.at.day} Jan {beat.at:%H:%M}"
        if beat.kind in ("slack", "mqtt"):
            self._frame(beat)
            return
        label = f"{_LABELS.get(beat.kind, beat.kind.upper())}  " if beat.kind in _LOUD else ""
        first, *rest = textwrap.wrap(label + beat.text, _WIDTH - len(_INDENT)) or [""]
        self._print(f"{date:<17}  " + self._colour(first, beat.kind))
        for line in rest:
            self._print(_INDENT + self._colour(line, beat.kind))
        for detail in beat.detail:
            for line in textwrap.wrap(detail, _WIDTH - len(_INDENT) - 2):
                self._print(f"{_INDENT}  {line}")

    def say(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._print(line)

    def finish(self, result: dict[str, object]) -> None:
        """A person has read it all already."""

    def _frame(self, beat: Beat) -> None:
        self._print(_INDENT + self._colour(beat.text, beat.kind))
        for detail in beat.detail:
            for line in detail.splitlines():
                self._print(f"{_INDENT}  {line}".rstrip())
        self._print("")

    def _colour(self, text: str, kind: str) -> str:
        colour = _COLOURS.get(kind, "") if self._is_coloured else ""
        return f"{colour}{text}{_RESET}" if colour else text

    def _print(self, line: str) -> None:
        print(line, file=self._stream, flush=True)


class JsonTeller:
    """One JSON object per beat and a last one with the result."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def tell(self, beat: Beat) -> None:
        words = {"at": _iso(beat.at), "kind": beat.kind, "text": beat.text, "detail": list(beat.detail)}
        self._write({**words, **beat.data})

    def say(self, lines: Iterable[str]) -> None:
        """Words for people have no place among JSON lines."""

    def finish(self, result: dict[str, object]) -> None:
        self._write({"kind": "result", **result})

    def _write(self, value: dict[str, object]) -> None:
        print(json.dumps({"mode": "demo", **value}, default=str), file=self._stream, flush=True)


def teller(*, is_json: bool, is_plain: bool) -> Teller:
    """The teller for stdout as it is: colours only on a terminal and where nobody forbade them."""
    if is_json:
        return JsonTeller(sys.stdout)
    is_coloured = not is_plain and "NO_COLOR" not in os.environ and sys.stdout.isatty()
    return PlainTeller(sys.stdout, is_coloured=is_coloured)


def compact_json(value: object) -> str:
    """Indented JSON in which a list or an object of plain values stands on one line."""
    return "\n".join(_json_lines(value, ""))


def _json_lines(value: object, indent: str) -> Iterator[str]:
    flat = json.dumps(value, ensure_ascii=False)
    inner = f"{indent}  "
    if not isinstance(value, (dict, list)) or (indent and len(inner) + len(flat) <= _WIDTH):
        yield flat
    elif isinstance(value, list) and all(isinstance(item, (int, float)) for item in value):
        yield from textwrap.wrap(flat, _WIDTH, subsequent_indent=inner, break_long_words=False)
    else:
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        entries = _entries(value)
        yield opening
        for number, (name, item) in enumerate(entries):
            first, *rest = _json_lines(item, inner)
            lines = [inner + name + first, *rest]
            lines[-1] += "," if number < len(entries) - 1 else ""
            yield from lines
        yield indent + closing


def _entries(value: dict[str, object] | list[object]) -> list[tuple[str, object]]:
    if isinstance(value, list):
        return [("", item) for item in value]
    return [(f"{json.dumps(name)}: ", item) for name, item in value.items()]


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
