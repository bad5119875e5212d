"""The one HTTP client of all collectors: polite, bounded, suspicious.

What it does for everybody: conditional requests, one pace per host, Retry-After and back-off by
host, a total time-out, a cap on decompressed bytes, redirects followed by hand with every hop
checked, no connection to a private address unless a person wrote that host into the configuration,
and every failure turned into a `SourceError` with words and without secrets.

Two connectors for requests: one for hosts the owner named, one that refuses private addresses at the
socket. They share nothing, so a kept-alive connection of the first can never serve a redirect that only
the second may follow. A third is for websockets, whose handshakes have to be watched for redirects.

Time-outs run on the loop's real time, since the world does; waits for a host's turn run on the
injected clock and let go of it. While a request is under way the clock is held.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from types import TracebackType
from typing import Self

import aiohttp
from yarl import URL

from shockwire import __version__
from shockwire.clock import Clock, holding
from shockwire.collect import failures
from shockwire.collect.address import address, host_key, next_hop
from shockwire.collect.body import ACCEPT_ENCODING, read_body, too_large
from shockwire.collect.guard import public_socket
from shockwire.collect.pace import GAP_S, Pace, retry_after_s
from shockwire.collect.payload import redact_url
from shockwire.collect.proxy import proxy_for
from shockwire.collect.resolver import Resolver
from shockwire.collect.socket import PING_EVERY_S, Plug, refuse_redirects, socket_to
from shockwire.errors import SourceError
from shockwire.ports import Budget, Ledger, Response, Socket, Validators

MAX_REDIRECTS = 5
MAX_HEADER_BYTES = 65_536  # Yahoo's are longer than aiohttp's default of 8190
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_BUSY = frozenset({429, 503})
_NOT_MODIFIED = 304
_ERROR_BODY_BYTES = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ask:
    """One request as it was wanted; hops differ in their address only."""

    headers: dict[str, str]
    known: Validators
    max_bytes: int
    expect: tuple[int, ...]
    timeout_s: float
    form: Mapping[str, str] | None = None  # posted, where there is one


class _Use(Enum):
    """What a session is for: hosts the owner named, any others, websockets (of named hosts)."""

    NAMED = auto()
    PUBLIC = auto()
    SOCKET = auto()


@dataclass(slots=True)
class _Progress:
    """How far a request came, for the words of a time-out."""

    status: int | None = None


class HttpClient:
    """One client for all sources; an async context manager, or call `close`.

    `contact` goes into the User-Agent: an address or mail at which a site's operator finds the
    owner; `user_agent` takes the place of our name. `gap_s` is the least time between two
    requests to one host; an open websocket is pinged every `ping_every_s`. `env` names proxies, as the
    environment does (proxy.py); `ledger` remembers over a restart what was spent of budgets. `asked_before`:
    a daemon before this one may have asked any host a moment ago, so that each is left alone for a gap.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        user_agent: str = "",
        contact: str = "",
        gap_s: float = GAP_S,
        connections_per_host: int = 2,
        ping_every_s: float = PING_EVERY_S,
        env: Mapping[str, str] | None = None,
        ledger: Ledger | None = None,
        asked_before: bool = False,
    ) -> None:
        if not (user_agent + contact).isprintable():
            raise ValueError("user_agent and contact: expected printable text, got a control character")
        self._clock = clock
        self._env = dict(env or {})  # os.environ decodes what it is asked for each time, at every request
        self._pace = Pace(clock, gap_s=gap_s, ledger=ledger, asked_before=asked_before)
        self._per_host = connections_per_host
        self._ping_every_s = ping_every_s
        self._slots: dict[str, asyncio.Semaphore] = {}
        self._sessions: dict[_Use, aiohttp.ClientSession] = {}
        name = user_agent or f"shockwire/{__version__}"
        self._user_agent = f"{name} ({contact})" if contact else name

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close every connection; the client may be used again and opens new ones then."""
        sessions, self._sessions = self._sessions, {}
        for session in sessions.values():
            await session.close()

    async def get(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        validators: Validators | None = None,
        max_bytes: int = 5_000_000,
        timeout_s: float = 20.0,
        accept: str = "*/*",
        expect: tuple[int, ...] = (),
        trusted_hosts: frozenset[str] | None = None,
        budget: Budget | None = None,
    ) -> Response:
        """Ask once; see `ports.Http`."""
        target = _start(url)
        if target.user is not None and headers is not None and "Authorization" in headers:
            target = target.with_user(None)  # there is one way to say who we are; aiohttp refuses two
        if budget is not None:
            await self._pace.spend(budget)
        trusted = frozenset({target.host or ""}) if trusted_hosts is None else trusted_hosts
        ask = _Ask(
            headers=self._headers(accept, validators, headers),
            known=validators or Validators(),
            max_bytes=max_bytes,
            expect=expect,
            timeout_s=timeout_s,
        )
        return await self._follow(target, ask, trusted)

    async def post(
        self,
        url: str,
        *,
        form: Mapping[str, str],
        timeout_s: float = 20.0,
        trusted_hosts: frozenset[str] | None = None,
    ) -> Response:
        """Post a form once; see `ports.Http`."""
        target = _start(url)
        ask = _Ask(
            headers=self._headers("*/*", None, None),
            known=Validators(),
            max_bytes=_ERROR_BODY_BYTES,
            expect=(),
            timeout_s=timeout_s,
            form=form,
        )
        trusted = frozenset({target.host or ""}) if trusted_hosts is None else trusted_hosts
        response = await self._hop(target, ask, is_trusted=(target.host or "") in trusted)
        if response.status in _REDIRECTS:
            raise SourceError(f"{redact_url(url)} redirected what was posted to it", status=response.status)
        return response

    def socket(
        self, url: str, *, headers: Mapping[str, str] | None = None, max_bytes: int = 1_000_000
    ) -> AbstractAsyncContextManager[Socket]:
        """A websocket; see `ports.Http`."""
        plug = Plug(
            clock=self._clock,
            pace=self._pace,
            env=self._env,
            session=self._session(_Use.SOCKET),
            ping_every_s=self._ping_every_s,
        )
        return socket_to(
            plug, url, headers={"User-Agent": self._user_agent} | dict(headers or {}), max_bytes=max_bytes
        )

    # ------------------------------------------------------------------------ hops

    async def _follow(self, target: URL, ask: _Ask, trusted: frozenset[str]) -> Response:
        start, seen, is_for_good = target, {target}, True
        for _ in range(MAX_REDIRECTS + 1):
            response = await self._hop(target, ask, is_trusted=(target.host or "") in trusted)
            if response.status not in _REDIRECTS:
                if not is_for_good or target == start:
                    return response
                return dataclasses.replace(response, moved_to=str(target))
            is_for_good = is_for_good and response.status in _FOR_GOOD
            onward = next_hop(target, response, redact_url(str(start)))
            if onward in seen:
                raise SourceError(f"{redact_url(str(start))} is a redirect loop", status=response.status)
            if onward.origin() != target.origin():  # what was meant for one is told to nobody else
                kept = {k: v for k, v in ask.headers.items() if k in _FOR_ANYBODY}
                ask = dataclasses.replace(ask, headers=kept)
            seen.add(onward)
            target = onward
        raise SourceError(
            f"{redact_url(str(start))} redirected more than {MAX_REDIRECTS} times", status=response.status
        )

    async def _hop(self, target: URL, ask: _Ask, *, is_trusted: bool) -> Response:
        host = host_key(target)
        await self._pace.turn(host)
        progress = _Progress()
        async with self._slot(host):
            await self._pace.go(host)
            with holding(self._clock):
                try:
                    async with asyncio.timeout(ask.timeout_s):
                        return await self._exchange(target, ask, progress, is_trusted=is_trusted)
                except TimeoutError:
                    what = "gave no answer" if progress.status is None else "did not end its answer"
                    raise SourceError(
                        f"{redact_url(str(target))} {what} within {ask.timeout_s:g} s", status=progress.status
                    ) from None
                except (aiohttp.ClientError, OSError, UnicodeError) as error:
                    where = redact_url(str(target))
                    raise failures.client_error(where, error, status=progress.status) from None

    async def _exchange(self, target: URL, ask: _Ask, progress: _Progress, *, is_trusted: bool) -> Response:
        proxy = proxy_for(target, self._env, is_trusted=is_trusted)
        is_named = is_trusted or proxy is not None  # a person named the proxy
        session = self._session(_Use.NAMED if is_named else _Use.PUBLIC)
        method = "GET" if ask.form is None else "POST"
        async with session.request(
            method, target, headers=ask.headers, data=ask.form, allow_redirects=False, proxy=proxy
        ) as answer:
            status = progress.status = answer.status
            headers = {name.lower(): value for name, value in answer.headers.items()}
            body = b""
            if status in _REDIRECTS or status == _NOT_MODIFIED:
                pass
            elif 200 <= status < 300 or status in ask.expect:  # noqa: PLR2004
                body = await _whole_body(answer, ask, target)
            else:
                raise await self._refusal(answer, target, headers)
        self._pace.welcomed(host_key(target))
        return Response(
            status=status,
            url=str(target),
            headers=headers,
            body=body,
            validators=_validators(headers, ask, status),
        )

    async def _refusal(
        self, answer: aiohttp.ClientResponse, target: URL, headers: dict[str, str]
    ) -> SourceError:
        where, status = redact_url(str(target)), answer.status
        try:
            body = await read_body(
                answer.content,
                encoding=headers.get("content-encoding", ""),
                max_bytes=_ERROR_BODY_BYTES,
                where=where,
            )
        except SourceError:
            body = b""  # the status is the news, not that its page is too long
        error = failures.status_error(where, status, headers, body)
        if status in _BUSY:
            asked_s = retry_after_s(headers.get("retry-after"), headers.get("date"), self._clock.wall())
            error.after_s = self._pace.refused(
                host_key(target), status, asked_s if asked_s is not None else error.after_s
            )
        return error

    # ------------------------------------------------------------------------ parts

    def _slot(self, host: str) -> asyncio.Semaphore:
        slot = self._slots.get(host)
        if slot is None:
            slot = self._slots[host] = asyncio.Semaphore(self._per_host)
        return slot

    def _session(self, use: _Use) -> aiohttp.ClientSession:
        session = self._sessions.get(use)
        if session is None:
            session = self._sessions[use] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=100,
                    keepalive_timeout=75,
                    resolver=Resolver(),
                    socket_factory=public_socket if use is _Use.PUBLIC else None,
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None),  # asyncio.timeout bounds each hop as a whole
                auto_decompress=False,
                max_line_size=MAX_HEADER_BYTES,
                max_field_size=MAX_HEADER_BYTES,
                # Those of requests are followed by hand; tracing all costs a tenth of an unchanged poll.
                trace_configs=[refuse_redirects()] if use is _Use.SOCKET else [],
            )
        return session

    def _headers(
        self, accept: str, validators: Validators | None, more: Mapping[str, str] | None
    ) -> dict[str, str]:
        headers = {"User-Agent": self._user_agent, "Accept": accept, "Accept-Encoding": ACCEPT_ENCODING}
        if validators is not None:
            headers |= {"If-None-Match": validators.etag} if validators.etag else {}
            headers |= {"If-Modified-Since": validators.last_modified} if validators.last_modified else {}
        return headers | dict(more or {})


_FOR_ANYBODY = frozenset({"User-Agent", "Accept", "Accept-Encoding"})


async def _whole_body(answer: aiohttp.ClientResponse, ask: _Ask, target: URL) -> bytes:
    where = redact_url(str(target))
    encoding = answer.headers.get("Content-Encoding", "")
    if not encoding and (answer.content_length or 0) > ask.max_bytes:
        raise too_large(where, ask.max_bytes)
    return await read_body(answer.content, encoding=encoding, max_bytes=ask.max_bytes, where=where)


def _validators(headers: Mapping[str, str], ask: _Ask, status: int) -> Validators:
    known = ask.known if status == _NOT_MODIFIED else Validators()  # a 304 may bring only one, or none
    return Validators(
        etag=headers.get("etag") or known.etag,
        last_modified=headers.get("last-modified") or known.last_modified,
    )


@lru_cache(maxsize=4_096)  # each address is asked again and again
def _start(url: str) -> URL:
    return address(url, redact_url(url))
