"""Collects what is wrong with a person's files, and says it in words they can act on.

Everything is found in one go and told in the order of the files. Values that came out of a secret
are blotted out of every message before it is kept.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any

from shockwire.config.yaml import Map, Mark, Seq
from shockwire.errors import ConfigError, Problem

_SHOWN = 40
_FEW = 12
_SHORTEST_HIDDEN = 4


class Findings:
    """Problems so far. A file's rank is the order in which it was first named."""

    def __init__(self) -> None:
        self._problems: dict[Problem, None] = {}
        self._files: dict[str, int] = {}
        self._hidden: set[str] = set()

    def reading(self, file: str) -> None:
        """Take note of a file, so that its problems are told in its turn."""
        self._files.setdefault(file, len(self._files))

    def hide(self, value: str) -> None:
        """Blot this value out of every message from here on."""
        if value:
            self._hidden.update((value, repr(value)[1:-1]))

    def add(self, file: str, mark: Mark, message: str, *, level: str = "error") -> None:
        self.reading(file)
        for value in sorted(self._hidden, key=lambda v: (-len(v), v)):
            message = message.replace(value, "***")
        self._problems[
            Problem(file=file, line=mark.line, column=mark.column, level=level, message=message)
        ] = None

    def error(self, file: str, mark: Mark, message: str) -> None:
        self.add(file, mark, message)

    def warning(self, file: str, mark: Mark, message: str) -> None:
        self.add(file, mark, message, level="warning")

    def extend(self, error: ConfigError) -> None:
        for problem in error.problems:
            self.reading(problem.file)
            self._problems[problem] = None

    @property
    def errors(self) -> int:
        return sum(problem.level == "error" for problem in self._problems)

    def listed(self) -> list[Problem]:
        """All of them, in file order."""
        return sorted(
            self._problems, key=lambda p: (self._files[p.file], p.line, p.column, p.level, p.message)
        )

    @property
    def hidden(self) -> tuple[str, ...]:
        """The secret values met so far; too short a value would blot out half of every log line."""
        return tuple(sorted(value for value in self._hidden if len(value) >= _SHORTEST_HIDDEN))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`"; did you mean 'within'?"`, or nothing where no known word is near."""
    by_fold = {name.casefold(): name for name in sorted(known, reverse=True)}
    near = difflib.get_close_matches(str(word)[:80].casefold(), list(by_fold), n=1, cutoff=0.6)
    return f"; did you mean '{by_fold[near[0]]}'?" if near else ""


def or_these(word: str, known: Iterable[str]) -> str:
    """As `did_you_mean`; where nothing is near, all the names there are, if they are few."""
    names = sorted(known)
    few = f"; there are: {', '.join(names)}" if 0 < len(names) <= _FEW else ""
    return did_you_mean(word, names) or few


def got(keys: Iterable[str]) -> str:
    """Which of some keys are there, for a message that says which are wanted."""
    return f", got {' and '.join(f'{key}:' for key in keys) or 'none'}"


def shown(value: Any) -> str:
    """A wrong value as a message repeats it: short, on one line."""
    if isinstance(value, Map):
        return "keys with values"
    if isinstance(value, (Seq, list, tuple)):
        return "a list"
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def walk(root: Map | Seq, path: tuple[Any, ...]) -> Iterator[tuple[Map | Seq, Any]]:
    """Each container on the way along a path, with the key or index that is taken in it.

    Words in the path that lead nowhere (a union's branch, an index into what was no list) are passed
    over.
    """
    node: Any = root
    for step in path:
        is_key = isinstance(node, Map) and step in node
        if is_key or (isinstance(node, Seq) and isinstance(step, int) and 0 <= step < len(node)):
            yield node, step
            node = node[step]


def place_of(root: Map | Seq, path: tuple[Any, ...]) -> tuple[str, Mark, Any]:
    """File, mark and value at a path; where it ends early, of the last thing on the way.

    Where the last word is a key that is not there, the place is that of the mapping.
    """
    file, mark, value = root.file, root.mark, root
    for node, step in walk(root, path):
        file = node.file_of(step) if isinstance(node, Map) else node.file
        mark, value = node.value_marks[step], node[step]
    return file, mark, value
