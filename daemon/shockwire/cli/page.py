"""`shockwire score URL`: one page, fetched by the collectors' own client, cut down to its article.

A page says itself where its article is: in `<article>`, else in `<main>`, else somewhere in its body. The
title is the one it gives to be shared, else its heading, else the window's. What a script would load later
is not there. The host that was typed may be a private address, as in a configuration; one that a redirect
names may not.
"""

from __future__ import annotations

import asyncio
import codecs
import html
import re

from shockwire.clock import SystemClock
from shockwire.core.score.text import plain_text
from shockwire.errors import SourceError
from shockwire.ports import Response

_MOST_BYTES = 5_000_000
_HEAD_BYTES = 4_096
_TEXTS = ("text/html", "application/xhtml+xml", "text/plain")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_SHARED = re.compile(r"<meta\b[^>]{0,200}\bproperty\s*=\s*[\"']og:title[\"'][^>]{0,600}>", re.IGNORECASE)
_CONTENT = re.compile(r"\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_LONGEST_TITLE = 500


def fetch(url: str, *, user_agent: str = "", contact: str = "") -> tuple[str, str]:
    """Title and text of the article at `url`.

    Raises:
        SourceError: no page came; the words are fit for a user.
    """
    page, is_markup = _page(asyncio.run(_get(url, user_agent, contact)))
    return article_of(page, is_markup=is_markup)


async def _get(url: str, user_agent: str, contact: str) -> Response:
    from shockwire.collect.http import HttpClient  # heavy: a text alone needs no client

    async with HttpClient(SystemClock(), user_agent=user_agent, contact=contact) as http:
        return await http.get(url, max_bytes=_MOST_BYTES, accept="text/html, text/plain;q=0.8")


def _page(response: Response) -> tuple[str, bool]:
    """The page as text, and whether it is markup."""
    given = next((v for k, v in response.headers.items() if k.lower() == "content-type"), "text/html")
    kind = given.partition(";")[0].strip().lower()
    if kind not in _TEXTS:
        raise SourceError(f"expected a page (text/html), got {kind or 'nothing'}", retryable=False)
    head = response.body[:_HEAD_BYTES].decode("ascii", errors="replace")
    named = _CHARSET.search(given) or _CHARSET.search(head)
    return response.body.decode(_known(named.group(1) if named else "utf-8"), errors="replace"), (
        kind != "text/plain"
    )


def _known(charset: str) -> str:
    try:
        return codecs.lookup(charset).name
    except LookupError:
        return "utf-8"


def article_of(page: str, *, is_markup: bool = True) -> tuple[str, str]:
    """Title and text of a page's article."""
    if not is_markup:
        title, _, text = page.strip().partition("\n")
        return title.strip()[:_LONGEST_TITLE], text.strip()
    lower = page.lower()
    if len(lower) != len(page):  # a few letters grow in lower case; offsets must agree
        page = lower
    title = _shared_title(page) or _inside(page, lower, "h1") or _inside(page, lower, "title")
    text = plain_text(
        _part(page, lower, "article") or _part(page, lower, "main") or _part(page, lower, "body") or page
    )
    plain_title = " ".join(plain_text(title).split())[:_LONGEST_TITLE]
    return plain_title, text.removeprefix(plain_title).strip()


def _shared_title(page: str) -> str:
    tag = _SHARED.search(page)
    content = _CONTENT.search(tag.group()) if tag else None
    return html.escape(html.unescape(content.group(1) or content.group(2) or "")) if content else ""


def _inside(page: str, lower: str, tag: str) -> str:
    """What the first such element holds."""
    start, end = _opened(lower, tag), -1
    if start >= 0:
        end = lower.find(f"</{tag}", start)
    return page[start:end] if end >= 0 else ""


def _part(page: str, lower: str, tag: str) -> str:
    """From the first such element to the end of the last: an article may hold others."""
    start, end = _opened(lower, tag), lower.rfind(f"</{tag}")
    return page[start:end] if 0 <= start < end else ""


def _opened(lower: str, tag: str) -> int:
    """The offset behind the first opening tag of this name, -1 if there is none."""
    at = lower.find(f"<{tag}")
    while at >= 0 and lower[at + len(tag) + 1 : at + len(tag) + 2].isalnum():
        at = lower.find(f"<{tag}", at + 1)
    end = lower.find(">", at) if at >= 0 else -1
    return end + 1 if end >= 0 else -1
