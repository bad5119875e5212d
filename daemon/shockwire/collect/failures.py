"""What went wrong with a request, in the words of a user, and whether asking again can help.

The one place that knows aiohttp's exceptions. A message names the address without its secrets, what
happened, and never a class of ours or theirs.
"""

from __future__ import annotations

import ssl
from http import HTTPStatus
from typing import Any

import aiohttp

from shockwire.collect.guard import PrivateAddressError
from shockwire.collect.payload import html_words, json_of, looks_like_html, printable, redact_url
from shockwire.errors import SourceError
from shockwire.ports import Response

_CHALLENGE_WAIT_S = 3_600.0
_HELPLESS = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.GONE, HTTPStatus.PAYMENT_REQUIRED})

# X509 verification codes (openssl/x509_vfy.h)
_CERTIFICATES = {
    9: "is not valid yet",
    10: "has expired",
    18: "is self-signed",
    19: "is signed by an authority that is not trusted",
    20: "is signed by an authority that is not known",
    21: "cannot be verified",
    62: "belongs to another host",
    64: "belongs to another address",
}


def status_error(where: str, status: int, headers: dict[str, str], body: bytes) -> SourceError:
    """The error for an answer with a status that is of no use; `headers` have lower-case names."""
    words = f"{where} answered {status_words(status)}"
    if status in (HTTPStatus.FORBIDDEN, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.TOO_MANY_REQUESTS):
        if "challenge" in headers.get("cf-mitigated", ""):
            return SourceError(
                f"{words}: Cloudflare asks for a challenge that only a browser passes",
                after_s=_CHALLENGE_WAIT_S,
                status=status,
            )
        if looks_like_html(body):
            words = f"{words} with {html_words(body)}"
    return SourceError(words, retryable=status not in _HELPLESS, status=status)


def json_or_status(response: Response, *, expected: str) -> Any:
    """The JSON of an answer whose status may be an error that its provider explains in it.

    Raises:
        SourceError: it is none; an error is then told by its status alone.
    """
    try:
        return json_of(response, expected=expected)
    except SourceError:
        if response.status < HTTPStatus.BAD_REQUEST:
            raise
    raise status_error(
        redact_url(response.url), response.status, dict(response.headers), response.body
    ) from None


def status_words(status: int) -> str:
    """`404 Not Found`."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def client_error(where: str, error: Exception, *, status: int | None) -> SourceError:
    """The error for a request that broke: no name, no connection, no TLS, no whole answer.

    What was asked for has no part in that: of a query of twenty symbols it is told nothing.
    """
    words, retryable = _proxy_words(error) or _words(error)
    return SourceError(f"{where.partition('?')[0]} {words}", retryable=retryable, status=status)


def _proxy_words(error: Exception) -> tuple[str, bool] | None:
    """What is wrong with the proxy on the way; None where it did its part."""
    match error:
        case aiohttp.ClientProxyConnectionError():
            return f"can't be asked: the proxy {_connect_words(error.os_error)[0]}", True
        case aiohttp.ClientHttpProxyError():
            return f"can't be asked: the proxy answered {status_words(error.status)}", True
        case _:
            return None


def _words(error: Exception) -> tuple[str, bool]:
    match error:
        case aiohttp.ClientConnectorDNSError():
            return "has a host name that is not known (DNS)", True
        case aiohttp.ClientConnectorCertificateError():
            return _certificate_words(error.certificate_error), True
        case aiohttp.ClientConnectorSSLError():
            reason = getattr(error.os_error, "reason", None) or str(error.os_error)
            return f"could not agree on TLS: {printable(str(reason).replace('_', ' ').lower(), 80)}", True
        case aiohttp.ClientConnectorError():
            return _connect_words(error.os_error)
        case aiohttp.ServerDisconnectedError():
            return "closed the connection without an answer", True
        case aiohttp.ClientPayloadError():
            return "broke off in the middle of its answer", True
        case aiohttp.ClientResponseError():
            return f"answered something that is not proper HTTP: {printable(error.message, 80)}", True
        case aiohttp.InvalidURL() | ValueError():
            return "is not an address that can be asked", False
        case OSError():
            return f"lost the connection ({_os_words(error)})", True
        case _:
            return f"could not be read ({type(error).__name__})", True


def _connect_words(error: OSError) -> tuple[str, bool]:
    if isinstance(error, PrivateAddressError) or "is not a public address" in str(error):
        return "leads to a private address, which only the configuration may name", True
    if isinstance(error, ConnectionRefusedError):
        return "refused the connection", True
    if isinstance(error, ConnectionResetError):
        return "broke the connection off before a word was said", True
    return f"cannot be reached ({_os_words(error)})", True


def _os_words(error: OSError) -> str:
    return printable((error.strerror or str(error) or type(error).__name__).lower(), 80)


def _certificate_words(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"has a certificate that {_CERTIFICATES.get(error.verify_code, 'cannot be verified')}"
    return "has a certificate that cannot be verified"
