"""WebSub as its subscriber sees it: finding the hub, the words of a subscription, whose call it was.

A feed that names a hub can be told by it what is new within a second, where a poll takes a minute. The
hub is an address that came out of a feed, so it is asked as such: never at a private address. What it
sends is believed only with the right signature over a secret that only the hub was told; its callback
address can't be guessed either. https://www.w3.org/TR/websub/
"""

from __future__ import annotations

import hmac
import html
import re
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urljoin

from msgspec import Struct

_HEAD_BYTES = 16_384
_LINK = re.compile(rb"<(?:\w{1,20}:)?link\b([^>]{1,1000})>")
_ATTRIBUTE = re.compile(rb"""\b(rel|href)\s{0,9}=\s{0,9}["']([^"']{1,900})["']""")
_LINK_HEADER = re.compile(r"""<([^>]{1,900})>((?:\s*;\s*[\w*-]{1,30}="?[^",;]{0,300}"?){0,9})""")
_REL = re.compile(r"""\brel="?([^";]{1,100})""")
_METHODS = frozenset({"sha1", "sha256", "sha384", "sha512"})
_TOKEN_BYTES = 24
_WANTED_LEASE = timedelta(days=5)
_SHORTEST_LEASE = timedelta(minutes=10)
_LONGEST_LEASE = timedelta(days=30)


class Hub(Struct, frozen=True, array_like=True):
    """Who is to be asked for what: a hub's address, and the address by which it knows the feed."""

    url: str = ""
    topic: str = ""


class Subscription(Struct, frozen=True, array_like=True):
    """What we told a hub: `token` is the last part of the callback's address. Both are secrets."""

    hub: Hub
    token: str
    secret: str

    def __repr__(self) -> str:
        return f"Subscription(hub={self.hub!r}, token='***', secret='***')"


NO_HUB = Hub()


def hub_of(headers: Mapping[str, str], body: bytes, url: str) -> Hub:
    """The hub that an answer names, in its Link header or in the head of the feed; else `NO_HUB`."""
    found: dict[str, str] = {}
    for href, rest in _LINK_HEADER.findall(headers.get("link", "")):
        named = _REL.search(rest)
        for rel in named[1].split() if named else ():
            found.setdefault(rel.lower(), href)
    for link in _LINK.findall(body[:_HEAD_BYTES]):
        attributes = {
            name.decode(): value.decode("utf-8", "replace") for name, value in _ATTRIBUTE.findall(link)
        }
        for rel in attributes.get("rel", "").split():
            found.setdefault(rel.lower(), html.unescape(attributes.get("href", "")))
    hub = urljoin(url, found.get("hub", ""))
    topic = urljoin(url, found.get("self", "")) or url
    return Hub(hub, topic) if found.get("hub") and hub.startswith(("http://", "https://")) else NO_HUB


def subscription_to(hub: Hub) -> Subscription:
    """A new one, with secrets that nobody has seen."""
    return Subscription(hub, secrets.token_urlsafe(_TOKEN_BYTES), secrets.token_urlsafe(_TOKEN_BYTES))


def request_form(subscription: Subscription, callback: str) -> dict[str, str]:
    """What to post to the hub."""
    return {
        "hub.mode": "subscribe",
        "hub.topic": subscription.hub.topic,
        "hub.callback": callback,
        "hub.secret": subscription.secret,
        "hub.lease_seconds": str(int(_WANTED_LEASE.total_seconds())),
    }


def lease_of(query: Mapping[str, str], now: datetime) -> datetime:
    """When to subscribe again: at nine tenths of the lease that the hub granted."""
    text = query.get("hub.lease_seconds", "")
    granted = timedelta(seconds=int(text)) if text.isascii() and text.isdecimal() and len(text) < 12 else None  # noqa: PLR2004
    lease = min(max(granted or _WANTED_LEASE, _SHORTEST_LEASE), _LONGEST_LEASE)
    return now + 0.9 * lease


def is_signed(subscription: Subscription, signature: str, body: bytes) -> bool:
    """Whether a delivery bears the hub's signature (`X-Hub-Signature: sha256=...`)."""
    method, _, given = signature.strip().partition("=")
    if method.lower() not in _METHODS:
        return False
    due = hmac.new(subscription.secret.encode(), body, method.lower()).hexdigest()
    return hmac.compare_digest(due.encode(), given.strip().lower().encode())
