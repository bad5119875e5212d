"""Addresses as they are asked: what is none, where a redirect leads, and by what name a host is paced."""

from __future__ import annotations

from functools import lru_cache

from yarl import URL

from shockwire.collect.payload import redact_url
from shockwire.errors import SourceError
from shockwire.ports import Response

WEB = {"http": 80, "https": 443}
SOCKETS = {"ws": 80, "wss": 443}
_PORTS = WEB | SOCKETS


def address(url: str, where: str, schemes: dict[str, int] = WEB) -> URL:
    """The address, without its fragment; `where` is how messages name it.

    Raises:
        SourceError: it is none, or its scheme is not one of `schemes`.
    """
    try:
        target = URL(url)
    except ValueError:
        raise SourceError(f"{where} is not an address that can be asked", retryable=False) from None
    if target.scheme not in schemes or not target.host:
        kind = "an http or https" if schemes is WEB else "a ws or wss"
        raise SourceError(f"{where} is not {kind} address", retryable=False)
    return target.with_fragment(None)


def next_hop(target: URL, response: Response, where: str) -> URL:
    """Where a redirect leads. Raises `SourceError` where that is nowhere."""
    location = response.headers.get("location", "")
    if not location:
        raise SourceError(f"{where} redirected to nowhere", status=response.status)
    try:
        onward = target.join(URL(location))
    except ValueError:
        raise SourceError(
            f"{where} redirected to something that is no address", status=response.status
        ) from None
    return address(str(onward), f"{where} redirected to {redact_url(str(onward))}, which")


@lru_cache(maxsize=4_096)  # each address is asked again and again
def host_key(target: URL) -> str:
    """A host's name, with its port where that is not the usual one."""
    default = _PORTS[target.scheme]
    return f"{target.host}" if target.port in (default, None) else f"{target.host}:{target.port}"
