"""How numbers, times, texts and links are written, the same everywhere.

Numbers are en-US with an ASCII minus and a space before the per cent sign; times are UTC and say
so; months are spelled here, because strftime asks the machine's locale. `clean` and `safe_link`
are the door for everything a publisher wrote.
"""

from __future__ import annotations

import functools
import math
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime
from urllib.parse import quote, urlsplit, urlunsplit

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BLOCKS = "▁▂▃▄▅▆▇█"
_LINK_LIMIT = 1000
_TEXT_LIMIT, _NAME_LIMIT = 2000, 32
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def finite(value: float | None) -> float | None:
    """The number, or None where there is none that could be shown."""
    return value if value is not None and math.isfinite(value) else None


def percent(value: float | None) -> str:
    """`-12.5 %`, always with a sign unless it rounds to nothing."""
    number = finite(value)
    if number is None:
        return "?"
    text = f"{number:+,.1f}"
    return f"{'0.0' if text in ('-0.0', '+0.0') else text} %"


def amount(value: float | None, unit: str = "") -> str:
    """A leg's value or threshold in its unit: `-3.0 %`, `No. 1`, `0.71`, `3 publishers`."""
    number = finite(value)
    if number is None:
        return "?"
    if unit == "%":
        return percent(number)
    if unit == "rank":
        return f"No. {number:,.0f}"
    if unit:
        return f"{number:,g} {unit}"
    return f"{number:,.0f}" if number == int(number) and abs(number) > 1 else f"{number:,.2f}"


def price(value: float | None, currency: str | None = None) -> str:
    """`118.42 USD`; four places below one."""
    number = finite(value)
    if number is None:
        return "?"
    text = f"{number:,.2f}" if abs(number) >= 1 else f"{number:,.4f}"
    return f"{text} {currency}" if currency else text


def duration(seconds: float) -> str:
    """`45 s`, `12 min`, `3 h 20 min`, `2 d 4 h`: two units at most."""
    whole = round(abs(seconds))
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min"
    big, small, names = (_HOUR, _MINUTE, ("h", "min")) if whole < _DAY else (_DAY, _HOUR, ("d", "h"))
    rest = whole % big // small
    return f"{whole // big} {names[0]}" + (f" {rest} {names[1]}" if rest else "")


def instant(when: datetime, *, seconds: bool = False) -> str:
    """`27 Jan 2025 09:10 UTC`."""
    utc = when.astimezone(UTC)
    clock = f"{utc:%H:%M:%S}" if seconds else f"{utc:%H:%M}"
    return f"{utc.day} {_MONTHS[utc.month - 1]} {utc.year} {clock} UTC"


def short_instant(when: datetime, near: datetime) -> str:
    """`27 Jan 09:10 UTC`: the year only where it is another one than that of `near`."""
    utc = when.astimezone(UTC)
    if utc.year != near.astimezone(UTC).year:
        return instant(when)
    return f"{utc.day} {_MONTHS[utc.month - 1]} {utc:%H:%M} UTC"


def weekday(day: date) -> str:
    """`Friday`."""
    return _DAYS[day.weekday()]


def count(number: int, noun: str) -> str:
    """`1 publisher`, `3 publishers`, `no publishers`."""
    if number == 0:
        return f"no {noun}s"
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def many(number: int, noun: str) -> str:
    """`1 rule`, `3 rules`, `0 rules`: as `count`, in lines of figures."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def clean(text: str) -> str:
    """One printable line: no control, direction or zero-width characters, no lone surrogates.

    What is longer than any message shows is cut first, so that nobody's text costs us time.
    """
    return clean_name(text) if len(text) <= _NAME_LIMIT else _clean(text[:_TEXT_LIMIT])


def _clean(text: str) -> str:
    if not text.isprintable():
        text = "".join(c if c.isprintable() else "" if unicodedata.category(c) == "Cf" else " " for c in text)
    return " ".join(text.split())


clean_name = functools.lru_cache(maxsize=4096)(_clean)
"""`clean` for what the owner or we named (a rule, a symbol, a unit): remembered, whatever its length.

The same few names stand in every alert, half a hundred times.
"""


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut with an ellipsis."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


@functools.lru_cache(maxsize=1024)  # an alert's links are asked for by every sink and revision
def safe_link(url: str) -> str:
    """The link in plain ASCII if it is http or https and names a host and nobody, else "".

    A user name before the host ("https://bank.example@evil.example") is only ever a disguise, and
    a host in other letters is shown as what it is (xn--).
    """
    if not url or len(url) > _LINK_LIMIT:
        return ""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # no URL, no port number, or no host name that IDNA can write
        return ""
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc or not _is_host(host):
        return ""
    place = f"[{host}]{port}" if ":" in host else f"{host}{port}"
    safe = "%/:?#[]@!$&'()*+,;=~-._"
    rest = (quote(part, safe=safe, errors="replace") for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, place, *rest))


def _is_host(host: str) -> bool:
    return all(c.isalnum() or c in "-._:" for c in host)


def spark(prices: Sequence[float]) -> str:
    """The path of a price as a line of blocks; flat where it never moved."""
    values = [p for p in prices if math.isfinite(p)]
    if not values:
        return ""
    low, high = min(values), max(values)
    if high <= low:
        return _BLOCKS[3] * len(values)
    return "".join(_BLOCKS[int((v - low) / (high - low) * 7 + 0.5)] for v in values)


def bar(value: float, cells: int = 10) -> str:
    """A share of one as filled cells."""
    full = round(max(0.0, min(1.0, finite(value) or 0.0)) * cells)
    return "█" * full + "░" * (cells - full)
