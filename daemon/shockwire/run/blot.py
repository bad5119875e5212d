"""Blots the values of loaded secrets out of texts that are about to be logged, stored or shown.

Errors of sources and sinks never carry their own secrets; this is the net below, for those that a
person put into an address. A secret is known as it is and as it stands in an address. The registry is
the process's, since what one reload brought may show in what the next one logs.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

_SHORTEST = 4  # blotting out shorter values would riddle ordinary words
_known: list[str] = []


def learn(secrets: Iterable[str]) -> None:
    """Know these values from here on."""
    values = {form for secret in secrets for form in (secret, quote(secret), quote(secret, safe=""))}
    wanted = {*_known, *(value for value in values if len(value) >= _SHORTEST)}
    _known[:] = sorted(wanted, key=lambda value: (-len(value), value))  # the longest first


def blotted(text: str) -> str:
    """The text with `***` where a secret stood."""
    for secret in _known:
        if secret in text:
            text = text.replace(secret, "***")
    return text
