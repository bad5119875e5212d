"""Reads a person's YAML safely, into plain values that remember where they stand.

One pass over the events of PyYAML's C parser builds the tree, so nothing is ever constructed that
was not checked first. Refused are the things that make YAML dangerous or surprising: anchors and
aliases (a 486-byte file of merge keys keeps other loaders busy for half a minute), tags, merge
keys, several documents, equal keys, more than 256 KiB, 16 levels or 20,000 nodes.

Scalars are read as YAML 1.2 reads them, and less: true, false, null, whole and decimal numbers.
`ON`, `16:00` and `2025-01-24` are text. Even a number or a `TRUE` keeps its text beside it
(`texts`): where the schema wants text, the ticker `000660` is text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from shockwire.errors import ConfigError, Problem

MAX_BYTES = 256 * 1024
MAX_DEPTH = 16
MAX_NODES = 20_000
_MAX_PROBLEMS = 100  # one file; a person reads no more at once
_MAX_DIGITS = 18  # longer than any amount; `int` refuses more than 4,300 digits

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml may be missing; only events are used
_UNPRINTABLE = re.compile("[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(rf"[-+]?\d{{1,{_MAX_DIGITS}}}", re.ASCII)
_DECIMAL = re.compile(r"[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d{1,3})?", re.ASCII)


class Mark(NamedTuple):
    """A place in a file; line and column count from 1."""

    line: int
    column: int


class Map(dict[str, Any]):
    """A mapping with the places of its keys and values, and the text of scalars that are no text.

    `files` names the file of keys that were laid in from another one.
    """

    __slots__ = ("file", "files", "key_marks", "mark", "texts", "value_marks")

    def __init__(self, file: str, mark: Mark) -> None:
        super().__init__()
        self.file = file
        self.mark = mark
        self.key_marks: dict[str, Mark] = {}
        self.value_marks: dict[str, Mark] = {}
        self.texts: dict[str, str] = {}
        self.files: dict[str, str] = {}

    def file_of(self, key: str) -> str:
        """The file a key stands in."""
        return self.files.get(key, self.file)

    def put(self, key: str, value: Any, like: Map) -> None:
        """Set a key as it stands in another mapping, places and text included."""
        self[key] = value
        self.key_marks[key] = like.key_marks[key]
        self.value_marks[key] = like.value_marks[key]
        self.files[key] = like.file_of(key)
        self.texts.pop(key, None)
        if key in like.texts:
            self.texts[key] = like.texts[key]

    def without(self, keys: frozenset[str]) -> Map:
        """A shallow copy without these keys."""
        copy = Map(self.file, self.mark)
        for key, value in self.items():
            if key not in keys:
                copy.put(key, value, self)
        return copy


class Seq(list[Any]):
    """A list with the places of its items, and the text of scalars that are no text."""

    __slots__ = ("file", "mark", "texts", "value_marks")

    def __init__(self, file: str, mark: Mark) -> None:
        super().__init__()
        self.file = file
        self.mark = mark
        self.value_marks: list[Mark] = []
        self.texts: dict[int, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One file, read. `root` is empty when the file is."""

    file: str
    root: Map
    data: bytes


def read(path: Path, *, shown: str | None = None) -> Document:
    """Read a file; `shown` is what messages call it.

    Raises:
        ConfigError: it can't be read or is not the YAML described above; all that is wrong with it.
    """
    file = shown or str(path)
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise _failed(file, f"can't be read: {error.strerror or error}") from error
    return parse(data, file=file)


def parse(data: bytes, *, file: str) -> Document:
    """Read YAML out of bytes. Raises `ConfigError` as `read` does."""
    if len(data) > MAX_BYTES:
        raise _failed(file, f"is larger than {MAX_BYTES // 1024} KiB; no file of rules needs to be")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise _failed(file, "is not UTF-8 text from here on", Mark(line, column)) from error
    if found := _UNPRINTABLE.search(text):
        mark = _mark_at(text, found.start())
        raise _failed(file, f"holds the control character U+{ord(found[0]):04X}", mark)
    return Document(file=file, root=_Composer(file).compose(text), data=data)


def resolve(text: str) -> Any:
    """The value of a plain scalar: None, bool, int, float, or the text itself."""
    if text in _NULL:
        return None
    if text in _BOOLEAN:
        return _BOOLEAN[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        number = float(text)
        return number if math.isfinite(number) else text
    return text


class _StopReadingError(Exception):
    """Nothing that follows in this file can be trusted."""


class _Composer:
    """Builds the tree from events on an explicit stack, so depth costs no recursion."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._problems: list[Problem] = []
        self._stack: list[Map | Seq] = []
        self._key: list[tuple[str, Mark] | None] = []  # of each open mapping: the key that waits for a value
        self._root: Any = None
        self._nodes = 0
        self._documents = 0

    def compose(self, text: str) -> Map:
        try:
            for event in _events(text):
                self._take(event)
        except _StopReadingError:
            pass
        except yaml.MarkedYAMLError as error:
            self._complain(_mark_of(error.problem_mark), _in_words(error, text))
        except yaml.YAMLError as error:
            self._complain(Mark(0, 0), f"is not YAML: {error}")
        if not self._problems and self._root is not None and not isinstance(self._root, Map):
            self._complain(Mark(1, 1), "expected keys with values at the top of the file")
        if self._problems:
            raise ConfigError(self._problems)
        return self._root if isinstance(self._root, Map) else Map(self._file, Mark(1, 1))

    def _take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._stack.pop()
            self._key.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._complain(_mark_of(event.start_mark), "aliases (*name) are not allowed; write it out")
            self._add(None, "", _mark_of(event.start_mark))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._complain(_mark_of(event.start_mark), "a second document (---) is not allowed in a file")
                raise _StopReadingError

    def _check(self, event: Any, mark: Mark) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._complain(mark, f"more than {MAX_NODES} values in one file")
            raise _StopReadingError
        if event.anchor is not None:
            self._complain(mark, "anchors (&name) are not allowed; write it out")
        if event.tag is not None:
            self._complain(mark, f"tags ({event.tag}) are not allowed")

    def _scalar(self, event: Any) -> None:
        mark = _mark_of(event.start_mark)
        self._check(event, mark)
        text = event.value
        is_plain = not event.style
        if self._stack and isinstance(self._stack[-1], Map) and self._key[-1] is None:
            self._begin_key(text, mark, is_plain=is_plain)
        else:
            self._add(resolve(text) if is_plain else text, text, mark)

    def _begin_key(self, text: str, mark: Mark, *, is_plain: bool) -> None:
        if is_plain and text == "<<":
            self._complain(mark, "merge keys (<<) are not allowed; write it out")
        elif is_plain and not text:
            self._complain(mark, "a key is missing before the colon")
        self._key[-1] = (text, mark)

    def _open(self, event: Any) -> None:
        mark = _mark_of(event.start_mark)
        self._check(event, mark)
        if len(self._stack) >= MAX_DEPTH:
            self._complain(mark, f"nested deeper than {MAX_DEPTH} levels")
            raise _StopReadingError
        if self._stack and isinstance(self._stack[-1], Map) and self._key[-1] is None:
            self._complain(mark, "a key must be text")
            raise _StopReadingError
        is_map = isinstance(event, yaml.MappingStartEvent)
        node: Map | Seq = Map(self._file, mark) if is_map else Seq(self._file, mark)
        self._add(node, "", mark)
        self._stack.append(node)
        self._key.append(None)

    def _add(self, value: Any, text: str, mark: Mark) -> None:
        if not self._stack:
            self._root = value
            return
        top = self._stack[-1]
        if isinstance(top, Seq):
            if not isinstance(value, (str, Map, Seq)):
                top.texts[len(top)] = text
            top.append(value)
            top.value_marks.append(mark)
            return
        waiting, self._key[-1] = self._key[-1], None
        if waiting is None:  # an alias where a key should be: already complained about
            self._key[-1] = ("", mark)
            return
        key, key_mark = waiting
        if key in top:
            first = top.key_marks[key].line
            self._complain(key_mark, f"key '{key}' stands here and in line {first}; which one is meant?")
            return
        if not isinstance(value, (str, Map, Seq)):
            top.texts[key] = text
        top[key] = value
        top.key_marks[key] = key_mark
        top.value_marks[key] = mark

    def _complain(self, mark: Mark, message: str) -> None:
        self._problems.append(
            Problem(file=self._file, line=mark.line, column=mark.column, level="error", message=message)
        )
        if len(self._problems) >= _MAX_PROBLEMS:
            raise _StopReadingError


def _events(text: str) -> Iterator[Any]:
    return yaml.parse(text, Loader=_LOADER)


def _mark_of(mark: Any) -> Mark:
    return Mark(mark.line + 1, mark.column + 1) if mark is not None else Mark(0, 0)


def _mark_at(text: str, index: int) -> Mark:
    return Mark(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _in_words(error: yaml.MarkedYAMLError, text: str) -> str:
    mark = error.problem_mark
    lines = text.split("\n")
    if (
        mark is not None
        and mark.line < len(lines)
        and lines[mark.line][mark.column : mark.column + 1] == "\t"
    ):
        return "a tab can't indent YAML; use spaces"
    context = f" ({error.context})" if error.context else ""
    return f"is not YAML here: {error.problem or 'it can not be read'}{context}"


def _failed(file: str, message: str, mark: Mark | None = None) -> ConfigError:
    line, column = mark or (0, 0)
    return ConfigError([Problem(file=file, line=line, column=column, level="error", message=message)])
