"""Which proxy a request goes through, as the environment says: HTTPS_PROXY, HTTP_PROXY, NO_PROXY.

The names are those everybody uses, in small letters or capitals. Loopback is always asked directly. Behind a
proxy the guard against private addresses sees the proxy's address only, so what can be told from the
target itself, a literal address, is checked before; names are the proxy's to judge.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping

from yarl import URL

from shockwire.collect.guard import is_public
from shockwire.errors import SourceError


def proxy_for(target: URL, env: Mapping[str, str], *, is_trusted: bool) -> URL | None:
    """The proxy for an address, or None.

    Raises:
        SourceError: the proxy is none that can be used, or the target is a private address.
    """
    name = f"{target.scheme}_proxy"
    written = (env.get(name) or env.get(name.upper()) or "").strip()
    host = target.host or ""
    if not written or _is_direct(host, env.get("no_proxy") or env.get("NO_PROXY") or ""):
        return None
    try:
        proxy = URL(written if "://" in written else f"http://{written}")
    except ValueError:
        proxy = URL()
    if proxy.scheme not in ("http", "https") or not proxy.host:
        words = f"{name.upper()} in the environment is no http:// address, so {host} can't be asked"
        raise SourceError(words, retryable=False)
    if not is_trusted and _is_address(host) and not is_public(host):
        words = f"{host} is a private address, which only the configuration may name"
        raise SourceError(words)
    return proxy


def _is_direct(host: str, exceptions: str) -> bool:
    if host == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback):
        return True
    for one in exceptions.replace(",", " ").split():
        suffix = one.partition(":")[0].removeprefix("*").removeprefix(".").lower()
        if one == "*" or host == suffix or (suffix and host.endswith(f".{suffix}")):
            return True
    return False


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
