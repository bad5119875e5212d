"""The paths by which a person says where in a JSON answer something stands.

    data.items          names, one after the other; a leading `$.` may stand
    quotes[0].last      an element by its number, from the end with a minus: [-1]
    meta["last.price"]  a name that holds a point or another odd character
    $                   the whole
    =Example News       not a path: these very words

No wildcards and no conditions: one path, one value. A path that leads nowhere says how far it came and
what stands there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_STEP = re.compile(r"""\.?([A-Za-z_@][\w@$-]*)|\[(-?\d{1,6})\]|\["([^"]+)"\]|\['([^']+)'\]""")


class PathError(ValueError):
    """A path leads nowhere, or is none."""


@dataclass(frozen=True, slots=True)
class Path:
    """A path that was read; `constant` takes its place."""

    text: str
    steps: tuple[str | int, ...] = ()
    constant: str | None = None

    def of(self, value: Any) -> Any:
        """What stands there; None where a name is missing.

        Raises:
            PathError: on the way stands something that has no such names or elements.
        """
        if self.constant is not None:
            return self.constant
        for at, step in enumerate(self.steps):
            if isinstance(step, str) and isinstance(value, dict):
                value = value.get(step)
            elif isinstance(step, int) and isinstance(value, list):
                value = value[step] if -len(value) <= step < len(value) else None
            elif value is not None:
                raise PathError(f"{self.text}: {self._way(at)} is {_kind(value)}, and has no {_named(step)}")
            if value is None:
                return None
        return value

    def _way(self, steps: int) -> str:
        return "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in self.steps[:steps])[1:] or "it"


def parse_path(text: str) -> Path:
    """Raises `PathError` where it is no path; the words say where it ends to be one."""
    if text.startswith("="):
        return Path(text, constant=text[1:])
    rest = text.strip()
    if rest == "$":
        return Path(text)
    rest = rest.removeprefix("$.") if rest.startswith("$.") else rest.removeprefix("$")
    steps: list[str | int] = []
    at = 0
    while at < len(rest):
        step = _STEP.match(rest, at)
        if step is None or (at == 0 and rest.startswith(".")):
            raise PathError(
                f'expected a path such as data.items[0].title, got "{text[:60]}"; '
                f'what it means from "{rest[at : at + 20]}" on is not known'
            )
        name, index, *quoted = step.groups()
        steps.append(int(index) if index is not None else name or next(q for q in quoted if q is not None))
        at = step.end()
    if not steps:
        raise PathError("expected a path such as data.items[0].title, got nothing")
    return Path(text, tuple(steps))


def _kind(value: Any) -> str:
    match value:
        case dict():
            return "an object"
        case list():
            return f"a list of {len(value)}"
        case str():
            return "a text"
        case bool():
            return str(value).lower()
        case _:
            return "a number"


def _named(step: str | int) -> str:
    return f"element [{step}]" if isinstance(step, int) else f"name `{step}`"
