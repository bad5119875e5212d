"""JSON Feed (jsonfeed.org, versions 1 and 1.1), which feedparser does not read.

Its items become the same entries as those of RSS and Atom. An id may be a number although the standard
wants text; an item without an id is known by its link, as everywhere.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from shockwire.collect.feed_entry import MAX_ENTRIES, Entry, Parsed, text_of, too_many, web_link
from shockwire.collect.payload import decoded
from shockwire.core.score.text import plain_text

_STANDARD = "jsonfeed.org/version/1"
_MAX_TITLE = 1_000


def is_json(body: bytes) -> bool:
    """Whether a body begins as an object of JSON does."""
    return body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read(body: bytes) -> Parsed:
    """The entries of a JSON Feed; `error` says why there are none."""
    try:
        payload = decoded(body.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return Parsed(error="is broken JSON where a feed was expected")
    if not isinstance(payload, dict) or _STANDARD not in str(payload.get("version", "")):
        return Parsed(error="is JSON, but no JSON Feed: its `version` does not say so")
    rows = payload.get("items")
    if not isinstance(rows, list):
        return Parsed(error="is a JSON Feed without a list of `items`")
    entries = [_entry(row) for row in rows[:MAX_ENTRIES] if isinstance(row, dict)]
    odd = len(rows[:MAX_ENTRIES]) - len(entries)
    return Parsed(
        entries=tuple(entries),
        total=len(rows),
        set_aside=odd,
        flaw=too_many(len(rows)),
    )


def _entry(row: dict[str, Any]) -> Entry:
    raw_id = row.get("id")
    is_named = isinstance(raw_id, str | int | float) and not isinstance(raw_id, bool)
    return Entry(
        slice=b"",
        id=str(raw_id).strip() if is_named else "",
        link=web_link(_string(row, "url")) or web_link(_string(row, "external_url")),
        title=" ".join(plain_text(_string(row, "title")).split())[:_MAX_TITLE],
        text=text_of(
            [
                _string(row, "summary"),
                _string(row, "content_text"),
                plain_text(_string(row, "content_html")),
            ]
        ),
        published=_instant(row.get("date_published")),
        updated=_instant(row.get("date_modified")),
        source="",
    )


def _string(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return value.strip() if isinstance(value, str) else ""


def _instant(value: Any) -> datetime | None:
    try:
        found = datetime.fromisoformat(value)
        return found.astimezone(UTC) if found.tzinfo is not None else None
    except (TypeError, ValueError, OverflowError):
        return None
