"""Texts, prices and list prices as a program of somebody's own writes them: plain objects, checked.

The keys are ours and the same wherever such an object comes in: posted to us, or read out of any JSON by
paths. Every error is a `ValueError` whose words say the key, what was expected and what was found.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

from shockwire.collect.items import Item
from shockwire.collect.payload import printable
from shockwire.collect.quoting import (
    LARGEST,
    LAST_STAMP,
    close_date_of,
    main_unit,
    session_of,
    trade_time,
    usual_currency,
)
from shockwire.collect.quoting import instant as rfc_instant
from shockwire.collect.symbols import market_of
from shockwire.core.market import Market
from shockwire.core.model import Quote
from shockwire.core.score.text import plain_text

ARTICLE = ("title", "text", "link", "publisher", "symbols", "time", "id")
QUOTE = ("symbol", "price", "currency", "previous_close", "time")
PRICE_LIST = ("subject", "metric", "value")
_LONGEST_TEXT = 20_000
_LONGEST_NAME = 200
_MILLISECONDS = 100_000_000_000  # as seconds that is the year 5138, as milliseconds 1973

_T = TypeVar("_T")


def item_of(row: Mapping[str, Any]) -> Item:
    """A text: `title`, and if there are `text`, `link`, `publisher`, `symbols`, `time`, `id`."""
    title, text = _needed(row, "title", _text), _maybe(row, "text", _text) or ""
    link = _maybe(row, "link", _link) or ""
    ident = row.get("id")
    if ident is not None and (type(ident) not in (str, int) or not str(ident).strip()):
        raise _odd("id", "a text or a number", ident)
    title = " ".join(plain_text(title).split())
    if not title:
        raise ValueError("title: expected words, found only markup")
    return Item(
        id=str(ident) if ident is not None else f"{link} {title} {text}",
        title=title,
        text=plain_text(text)[:_LONGEST_TEXT],
        link=link,
        publisher=(_maybe(row, "publisher", _text) or "")[:_LONGEST_NAME],
        symbols=_maybe(row, "symbols", _symbols) or (),
        published=_maybe(row, "time", instant),
    )


def quote_of(row: Mapping[str, Any], markets: Mapping[str, Market], now: datetime) -> Quote:
    """A price: `symbol`, `price`, and if there are `currency`, `previous_close`, `time`."""
    symbol = _needed(row, "symbol", _symbol)
    market, told = market_of(symbol, markets), _maybe(row, "time", instant)
    at = None if told is None else trade_time(told, now)
    session, day = session_of(market, at or now)
    written = _maybe(row, "currency", _text)
    currency, unit = main_unit(written) if written else (usual_currency(symbol, market), 1.0)
    previous, close_date = _maybe(row, "previous_close", price), close_date_of(market, session, day)
    return Quote(
        symbol=symbol,
        price=_needed(row, "price", price) * unit,
        currency=currency,
        previous_close=None if previous is None else previous * unit,
        close_date=None if previous is None else close_date,
        session=session,
        time=at,
    )


def price_list_of(row: Mapping[str, Any]) -> tuple[str, str, Decimal]:
    """A list price: `subject`, `metric`, `value` in USD per million tokens."""
    return (
        _needed(row, "subject", _text)[:_LONGEST_NAME],
        _needed(row, "metric", _text)[:_LONGEST_NAME],
        _needed(row, "value", _decimal),
    )


# ---------------------------------------------------------------------------- values


def instant(value: Any) -> datetime:
    """ISO 8601 with a zone, or seconds or milliseconds since 1970."""
    try:
        if isinstance(value, str):
            if (found := rfc_instant(value)) is not None:
                return found
        elif type(value) in (int, float) and 0 < value < LARGEST and (s := _seconds(value)) <= LAST_STAMP:
            return datetime.fromtimestamp(s, UTC)
    except ValueError:
        pass
    raise ValueError(f"expected an instant such as 2025-01-27T14:30:00Z or seconds since 1970, {_got(value)}")


def price(value: Any) -> float:
    """A number above zero, or a text that is one."""
    try:
        found = float(value) if isinstance(value, str) or type(value) in (int, float) else math.nan
    except (ValueError, OverflowError):  # a whole number of a thousand digits is no float
        found = math.nan
    if not 0 < found < LARGEST:
        raise ValueError(f"expected a number above zero, {_got(value)}")
    return found


def _seconds(value: float) -> float:
    return value / 1_000 if value >= _MILLISECONDS else value


def _decimal(value: Any) -> Decimal:
    price(value)
    try:
        return Decimal(str(value))
    except InvalidOperation:
        raise ValueError(f"expected a number above zero, {_got(value)}") from None


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"expected a text, {_got(value)}")
    return value.strip()


def _link(value: Any) -> str:
    text = _text(value)
    if not text.startswith(("https://", "http://")) or not text.isprintable() or " " in text:
        raise ValueError(f"expected an http or https address, {_got(value)}")
    return text


def _symbol(value: Any) -> str:
    text = _text(value)
    if len(text) > 20 or not text.isascii() or not text.isprintable() or " " in text:  # noqa: PLR2004
        raise ValueError(f"expected a ticker such as NVDA, {_got(value)}")
    return text


def _symbols(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.replace(",", " ").split()
    if not isinstance(value, list):
        raise ValueError(f"expected a list of tickers, {_got(value)}")  # noqa: TRY004 - as all here
    return tuple(_symbol(one) for one in value)


def _needed(row: Mapping[str, Any], key: str, read: Callable[[Any], _T]) -> _T:
    found = _maybe(row, key, read)
    if found is None:
        raise ValueError(f"{key}: it is needed, and is missing")
    return found


def _maybe(row: Mapping[str, Any], key: str, read: Callable[[Any], _T]) -> _T | None:
    value = row.get(key)
    if value is None:
        return None
    try:
        return read(value)
    except ValueError as error:
        raise ValueError(f"{key}: {error}") from None


def _odd(key: str, expected: str, value: Any) -> ValueError:
    return ValueError(f"{key}: expected {expected}, {_got(value)}")


def _got(value: Any) -> str:
    return f"got {found(value)}"


def found(value: Any) -> str:
    """In words, what stands there instead: a short value as it is, else its kind."""
    match value:
        case None:
            return "nothing"
        case dict():
            return f"an object with the keys {printable(', '.join(map(str, value)) or 'none at all', 100)}"
        case list():
            return f"a list of {len(value)}"
        case str():
            return f'"{printable(value, 40)}"'
        case _:
            return printable(str(value), 40)
