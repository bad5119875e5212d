"""A feed's other way in: its hub tells what is new, and the pull goes on watching the feed.

A subscription lasts for a lease and is renewed before its end; its secrets are kept with the feed's cursor,
so that what a hub sends after a restart is still understood. Whatever goes wrong is an error of the
stream: the source says so, it is tried again later, and meanwhile the feed is pulled as ever.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from datetime import datetime, timedelta

import msgspec

from shockwire.clock import sleep_for, wait_set
from shockwire.collect import feed_cursor
from shockwire.collect.payload import host_of, printable, redact_url
from shockwire.collect.websub import Subscription, is_signed, lease_of, request_form, subscription_to
from shockwire.errors import SourceError
from shockwire.ports import Call, Context, Hooks, Inbox, Poll, Response

_LOOK_S = 60.0  # until the first poll has told whether there is a hub
_CONFIRM = timedelta(seconds=60)

Contexts = Callable[[], Context]
Read = Callable[[Context, Response], Awaitable[Poll]]


async def subscribed(contexts: Contexts, hooks: Hooks, url: str, read: Read) -> AsyncGenerator[Poll, None]:
    """What the hub of the feed at `url` delivers; `read` makes a poll of a delivery."""
    while (known := feed_cursor.glance(contexts().cursor, url)) is None or not known.hub.url:
        await sleep_for(contexts().clock, _LOOK_S)
    kept = known.push
    subscription = kept if kept is not None and kept.hub == known.hub else subscription_to(known.hub)
    with hooks.open(subscription.token) as inbox:
        inbox.topic = subscription.hub.topic
        while True:
            until = await _subscribe(contexts(), inbox, subscription, url)
            yield _begun(contexts(), subscription, url, until)
            async for poll in _deliveries(contexts, inbox, subscription, until, read):
                yield poll


async def _subscribe(context: Context, inbox: Inbox, subscription: Subscription, url: str) -> datetime:
    """Ask the hub and wait for its question whether that was us; returns when to ask again."""
    hub = redact_url(subscription.hub.url)
    await context.http.post(
        subscription.hub.url,
        form=request_form(subscription, inbox.address),
        trusted_hosts=frozenset({host_of(url)}),  # a hub anywhere else is an address out of a feed
    )
    call = await _next(context, inbox, context.clock.now() + _CONFIRM)
    if call is None:
        words = f"the hub {hub} did not confirm the subscription within {_CONFIRM.total_seconds():g} s"
        raise SourceError(f"{words}; can it reach {redact_url(inbox.address)}?")
    return _lease(context, call, hub)


def _begun(context: Context, subscription: Subscription, url: str, until: datetime) -> Poll:
    known = feed_cursor.glance(context.cursor, url)
    note = f"{redact_url(subscription.hub.url)} delivers; renewed {until:%Y-%m-%d %H:%M} UTC"
    if known is None or known.push == subscription:
        return Poll(note=note)
    return Poll(cursor=feed_cursor.dump(msgspec.structs.replace(known, push=subscription)), note=note)


async def _deliveries(
    contexts: Contexts, inbox: Inbox, subscription: Subscription, until: datetime, read: Read
) -> AsyncGenerator[Poll, None]:
    hub = redact_url(subscription.hub.url)
    while (call := await _next(contexts(), inbox, until)) is not None:
        if call.query:
            until = _lease(contexts(), call, hub)
        elif is_signed(subscription, call.headers.get("x-hub-signature", ""), call.body):
            response = Response(status=200, url=subscription.hub.topic, headers=call.headers, body=call.body)
            yield await read(contexts(), response)


async def _next(context: Context, inbox: Inbox, until: datetime) -> Call | None:
    """The next call; None when it is `until` first."""
    while (call := inbox.take()) is None:
        if not await wait_set(context.clock, inbox.arrived, until):
            return None
    return call


def _lease(context: Context, call: Call, hub: str) -> datetime:
    """When to renew.

    Raises:
        SourceError: the hub said no, or delivered before it was told anything.
    """
    if call.query.get("hub.mode") == "denied":
        reason = printable(call.query.get("hub.reason", ""), 80)
        raise SourceError(
            f"the hub {hub} refused the subscription{f': {reason}' if reason else ''}", retryable=False
        )
    return lease_of(call.query, context.clock.now())
