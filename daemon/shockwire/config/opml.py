"""OPML, in which feed readers hand over their lists: read into YAML for shockwire.yaml, and written.

Import makes text for a person to look at and paste, since the file is the person's own; folders become
comments. Export writes the feeds that are configured. A file with a DOCTYPE is refused: no reader writes
one, and entities are how XML grows beyond measure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from xml.etree import ElementTree as ET
from xml.sax.saxutils import quoteattr

from shockwire.errors import ConfigError, Problem

_MOST_BYTES = 5_000_000
_DEEPEST = 50
_LONGEST_NAME = 40
_WORDS = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """One feed of a list."""

    url: str
    title: str
    folder: str = ""


class Named(Protocol):
    """What every source has."""

    @property
    def name(self) -> str: ...


def read_opml(path: Path, tell: Callable[[str], None] = lambda _: None) -> list[Subscription]:
    """The feeds of a file, each address once, in its order. `tell` hears of those that can't be asked.

    Raises:
        ConfigError: it can't be read, is no OPML, or holds no feed.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _refusal(path, f"can't be read: {error.strerror or error}") from error
    if len(data) > _MOST_BYTES:
        raise _refusal(path, f"is larger than {_MOST_BYTES // 1_000_000} MB")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise _refusal(path, "has a DOCTYPE, which is refused; no feed reader writes one")
    try:
        root = ET.fromstring(data)  # noqa: S314 - without a DOCTYPE there is no entity to expand
    except ET.ParseError as error:
        line, column = error.position
        raise _refusal(path, f"is not XML: {error.msg}", line, column + 1) from error
    body = root.find("body")
    if root.tag.lower() != "opml" or body is None:
        raise _refusal(path, f"expected <opml> with a <body>, got <{root.tag}>")
    found: dict[str, Subscription] = {}
    for one in _outlines(body, tell, "", 0):
        found.setdefault(one.url, one)
    if not found:
        raise _refusal(path, "holds no feed (an outline with an xmlUrl)")
    return list(found.values())


def as_yaml(subscriptions: Iterable[Subscription], taken: Iterable[str] = ()) -> str:
    """Text for shockwire.yaml. `taken`: names that are there already."""
    names = set(taken)
    lines, folder = ["sources:"], ""
    for one in subscriptions:
        if one.folder != folder:
            folder = one.folder
            lines.append(f"  # {folder}" if folder else "  # without a folder")
        name = _name(one, names)
        names.add(name)
        lines += [
            f"  {name}:",
            "    kind: feed",
            f"    url: {_quoted(one.url)}",
            *([f"    publisher: {_quoted(one.title)}"] if one.title else []),
        ]
    return "\n".join(lines) + "\n"


def feeds_of(sources: Iterable[Named]) -> list[Subscription]:
    """The feeds among the configured sources: those that have an address."""
    return [
        Subscription(url=url, title=getattr(source, "publisher", "") or source.name)
        for source in sources
        if isinstance(url := getattr(source, "url", None), str)
    ]


def as_opml(subscriptions: Iterable[Subscription]) -> str:
    """The text of an OPML 2.0 file."""
    outlines = [
        f'    <outline type="rss" text={quoteattr(one.title)} title={quoteattr(one.title)}'
        f" xmlUrl={quoteattr(one.url)}/>"
        for one in subscriptions
    ]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<opml version="2.0">',
            "  <head><title>shockwire</title></head>",
            "  <body>",
            *outlines,
            "  </body>",
            "</opml>\n",
        ]
    )


def _outlines(
    node: ET.Element, tell: Callable[[str], None], folder: str, depth: int
) -> Iterator[Subscription]:
    if depth > _DEEPEST:
        return
    for outline in node:
        if outline.tag.lower() != "outline":
            continue
        attributes = {name.lower(): value for name, value in outline.attrib.items()}
        title = _line(attributes.get("title") or attributes.get("text") or "")
        given = (attributes.get("xmlurl") or "").strip()
        url = _web_address(given)
        if url:
            yield Subscription(url=url, title=title, folder=folder)
            continue
        if given:
            tell(f"left out: {title or 'an outline'}, since {_line(given)!r} is no address of the web")
        yield from _outlines(outline, tell, f"{folder} / {title}" if folder else title, depth + 1)


def _web_address(given: str) -> str:
    """The address with its scheme as everybody writes it; feed: is what some readers call http:."""
    scheme, colon, rest = given.partition(":")
    if scheme.lower() == "feed":
        scheme, colon, rest = f"http:{rest}".partition(":") if rest.startswith("//") else rest.partition(":")
    url = f"{scheme.lower()}{colon}{rest}"
    is_web = url.startswith(("http://", "https://")) and url.isprintable() and " " not in url
    return url if is_web else ""


def _line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200]


def _name(one: Subscription, taken: set[str]) -> str:
    words = _WORDS.findall(one.title.casefold()) or _WORDS.findall(one.url.partition("://")[2].casefold())
    stem = "-".join(words)[:_LONGEST_NAME].strip("-") or "feed"
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def _quoted(text: str) -> str:
    """A YAML scalar: JSON's quotes are YAML's; `${` would be a reference."""
    return json.dumps(text, ensure_ascii=False).replace("${", "$${")


def _refusal(path: Path, message: str, line: int = 0, column: int = 0) -> ConfigError:
    problem = Problem(file=str(path), line=line, column=column, level="error", message=message)
    return ConfigError([problem])
