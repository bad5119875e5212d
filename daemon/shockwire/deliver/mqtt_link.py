"""The way to an MQTT broker: TLS, a trial connection, and words for what is wrong with it.

aiomqtt connects in a thread that nothing can cancel, and a TLS handshake that never answers would
hold up a shutdown for a minute. So the way is tried with asyncio first, which is cancelled at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl

from shockwire.errors import DeliveryError

_WRONG_LOGIN = (4, 5, 134, 135)  # of MQTT 3.1.1 and 5


def tls_context(*, ca: str, cert: str, key: str) -> ssl.SSLContext:
    """A context that checks the broker's name and chain; blocks while it reads files."""
    context = ssl.create_default_context(cafile=ca or None)
    if cert:
        context.load_cert_chain(cert, key)
    return context


async def probe(host: str, port: int, tls: ssl.SSLContext | None, timeout_s: float) -> None:
    """Connect, shake hands and leave; raises what the network raises."""
    async with asyncio.timeout(timeout_s):
        _, writer = await asyncio.open_connection(host, port, ssl=tls)
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


def trouble(error: BaseException, who: str, place: str) -> DeliveryError:
    """Why there is no session, in words that say what to look at; never with a secret.

    A refused login and a bad certificate need a person, but the session keeps trying: brokers are
    repaired too.
    """
    code = getattr(getattr(error, "rc", None), "value", getattr(error, "rc", None))
    needs_person = code in _WRONG_LOGIN or isinstance(error, ssl.SSLError)
    return DeliveryError(
        f"{who}: {place}: {_words(error, code)}", retryable=True, is_sink_broken=needs_person
    )


def _words(error: BaseException, code: int | None) -> str:
    match error:
        case _ if code in _WRONG_LOGIN:
            return "the broker refused the login: check `username` and `password`"
        case ssl.SSLCertVerificationError():
            return f"the broker's certificate is not accepted: {error.verify_message} (see `ca`)"
        case ssl.SSLError():
            return f"TLS failed: {error.reason or 'no reason given'} (is this the broker's TLS port?)"
        case socket.gaierror():
            return "there is no such host"
        case ConnectionRefusedError():
            return "nothing listens there (connection refused)"
        case FileNotFoundError() | PermissionError():
            return "a file named by `ca`, `cert` or `key` can't be read"
        case TimeoutError():
            return "no answer in time"
        case OSError():
            return f"can't connect ({error.strerror or 'no route'})"
        case _ if "timed out" in str(error):
            return "it accepts connections but does not answer as an MQTT broker"
        case _ if code is not None:
            return f"the broker ended the session (code {code})"
        case _:
            return "the connection to the broker was lost"
