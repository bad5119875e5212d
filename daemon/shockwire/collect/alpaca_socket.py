"""How Alpaca's streams are spoken with: every message is a list, a log-in comes first, errors have numbers.

One connection is allowed for an account and feed; whoever comes second is refused (406), for as long as
the first one lives. After our own connection broke that may be some seconds, so 406 is tried again.
"""

from __future__ import annotations

from typing import Any

from shockwire.collect.payload import printable
from shockwire.errors import SourceError
from shockwire.ports import Secret, Socket

_REPLY_S = 10.0
_GREETINGS = 10  # messages in which the answer must be
SYMBOL_LIMIT = 405
NOT_ALLOWED = (409, 410)
_WORDS = {
    400: "it did not understand us",
    401: "we are not logged in",
    402: "key or secret are wrong",
    404: "the log-in took too long",
    405: "that is more symbols than the plan carries",
    406: "another program is connected with this account, and the plan allows one connection",
    407: "we read too slowly",
    409: "the plan does not include this",
    410: "this feed does not carry that",
    500: "it failed inside",
}
_HELPLESS = (402, 409)
_TAKEN, _TAKEN_WAIT_S = 406, 30.0


async def log_in(socket: Socket, key: Secret, secret: Secret) -> None:
    """Wait to be greeted, say who we are, wait to be believed.

    Raises:
        SourceError: that did not happen.
    """
    await _wait_word(socket, "connected")
    await socket.send({"action": "auth", "key": key.reveal(), "secret": secret.reveal()})
    await _wait_word(socket, "authenticated")


def rows_of(message: Any) -> list[dict[str, Any]]:
    """The rows of one message. Raises `SourceError` where it is no list."""
    if not isinstance(message, list):
        shown = printable(str(message), 60)
        raise SourceError(f"Alpaca's stream sent {shown} where a list was expected")
    return [row for row in message if isinstance(row, dict)]


def error_of(row: dict[str, Any]) -> SourceError:
    """An error row as ours."""
    code = row.get("code")
    code = code if isinstance(code, int) else 0
    said = printable(str(row.get("msg") or "no reason"), 80)
    words = f"Alpaca's stream refused ({code} {said})" + (f": {_WORDS[code]}" if code in _WORDS else "")
    return SourceError(
        words, retryable=code not in _HELPLESS, after_s=_TAKEN_WAIT_S if code == _TAKEN else None
    )


async def _wait_word(socket: Socket, word: str) -> None:
    for _ in range(_GREETINGS):
        message = await socket.receive(_REPLY_S)
        if message is None:
            break
        for row in rows_of(message):
            if row.get("T") == "error":
                raise error_of(row)
            if row.get("T") == "success" and row.get("msg") == word:
                return
    raise SourceError(f'Alpaca\'s stream did not say "{word}" within {_REPLY_S:g} s')
