"""Yahoo's answers as values: which price, of when, against which close, in which money.

Two shapes of spark are met in the wild, a flat one ("v8") and a nested one ("v7"); both are read. A
price is the last close of a bar that is a positive number: null means that nothing traded in the bar,
zero and NaN are faults, which are counted. The reference close is `previousClose`; `chartPreviousClose`
is the close before the *range* and right only because we ask for one day.

Prices in pence, cents and agorot are converted here; nothing behind this module knows them.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any

from msgspec import Struct

from shockwire.collect.past_bars import Bar
from shockwire.collect.quoting import LARGEST, LAST_STAMP, epoch_instant, main_unit, positive


class Series(Struct, frozen=True, kw_only=True):
    """A symbol's day. Prices are in the main unit of `currency`; `faults` counts prices that are none.

    `price` is the last trade, of `time`; None without one. `day_open` opens the regular session.
    """

    symbol: str
    price: float | None
    time: datetime | None
    previous_close: float | None
    currency: str | None
    day_open: float | None = None
    regular_price: float | None = None  # of the regular session, never moved by pre or post
    volume: float | None = None
    faults: int = 0


class _Scan(Struct, kw_only=True):
    """What one pass over a day's bars finds, in the answer's own unit and in epoch seconds."""

    price: float | None = None
    stamp: float = 0.0
    open: float | None = None
    faults: int = 0


class NotKnownError(Exception):
    """Yahoo has no such symbol, or no data for it; the text is Yahoo's."""


class OddAnswerError(Exception):
    """JSON, but not of a shape that Yahoo is known to send; the text says what is odd."""


def spark(payload: Any) -> dict[str, Series]:
    """Every symbol of a spark answer, in either shape.

    Raises:
        NotKnownError: Yahoo knows none of the symbols.
        OddAnswerError: it is neither shape, or another error.
    """
    if not isinstance(payload, dict):
        raise OddAnswerError(f"expected an object, got {type(payload).__name__}")
    nested = payload.get("spark")
    if nested is None and not ("spark" in payload or "finance" in payload):
        flat = {str(k): v for k, v in payload.items() if isinstance(v, dict)}
        return {symbol: _flat(symbol, row) for symbol, row in flat.items()}
    if not isinstance(nested, dict):
        raise OddAnswerError(_error_words(payload.get("finance")) or "its `spark` is not an object")
    rows = nested.get("result")
    if not isinstance(rows, list):
        if isinstance(nested.get("error"), dict) and nested["error"].get("code") == "Not Found":
            raise NotKnownError(_error_words(nested))
        raise OddAnswerError(_error_words(nested) or "its `spark.result` is not a list")
    found = [_nested(row) for row in rows if isinstance(row, dict)]
    return {series.symbol: series for series in found if series.symbol}


def chart(payload: Any) -> Series:
    """The one symbol of a chart answer.

    Raises:
        NotKnownError: Yahoo does not know the symbol.
        OddAnswerError: the answer is not a chart.
    """
    body = payload.get("chart") if isinstance(payload, dict) else None
    if not isinstance(body, dict):
        raise OddAnswerError("it holds no `chart`")
    rows = body.get("result")
    if isinstance(rows, list) and rows and isinstance(rows[0], dict):
        meta = rows[0].get("meta")
        symbol = str(meta.get("symbol", "")) if isinstance(meta, dict) else ""
        return _series(symbol, rows[0], meta if isinstance(meta, dict) else {})
    words = _error_words(body)
    if words:
        raise NotKnownError(words)
    raise OddAnswerError("its `chart.result` is empty and gives no reason")


def bars(payload: Any) -> tuple[list[Bar], str | None]:
    """The bars of a chart answer over many days, and their currency. Raises as `chart` does.

    A bar without a close was traded in by nobody; one without an open began where it closed.
    """
    chart(payload)  # whatever is wrong with it, is wrong with it here too
    row = payload["chart"]["result"][0]
    meta = row.get("meta")
    currency, unit = _money(meta.get("currency") if isinstance(meta, dict) else None)
    columns = _columns(row)
    times, closes = _list(row.get("timestamp")), _list(columns.get("close"))
    opens, volumes = _list(columns.get("open")), _list(columns.get("volume"))
    found: list[Bar] = []
    for i, (stamp, raw) in enumerate(zip(times, closes, strict=False)):
        close, start = positive(raw), positive(stamp)
        if close is None or start is None or start > LAST_STAMP:
            continue
        opened = (positive(opens[i]) if i < len(opens) else None) or close
        volume = (positive(volumes[i]) if i < len(volumes) else None) or 0.0
        found.append(Bar(int(start), opened * unit, close * unit, volume))
    return found, currency


# ---------------------------------------------------------------------------- shapes


def _flat(symbol: str, row: dict[str, Any]) -> Series:
    columns = {"timestamp": row.get("timestamp"), "indicators": {"quote": [{"close": row.get("close")}]}}
    return _series(str(row.get("symbol") or symbol), columns, row)


def _nested(row: dict[str, Any]) -> Series:
    responses = row.get("response")
    first = responses[0] if isinstance(responses, list) and responses else {}
    first = first if isinstance(first, dict) else {}
    meta = first.get("meta")
    return _series(str(row.get("symbol") or ""), first, meta if isinstance(meta, dict) else {})


def _series(symbol: str, row: dict[str, Any], meta: dict[str, Any]) -> Series:
    currency, unit = _money(meta.get("currency"))
    found = _scan(_list(row.get("timestamp")), _columns(row), _regular_start(meta))

    def money(price: float | None) -> float | None:
        return None if price is None else price * unit

    return Series(
        symbol=symbol,
        price=money(found.price),
        time=epoch_instant(found.stamp),
        previous_close=money(positive(meta.get("previousClose")) or positive(meta.get("chartPreviousClose"))),
        currency=currency,
        day_open=money(found.open),
        regular_price=money(positive(meta.get("regularMarketPrice"))),
        volume=positive(meta.get("regularMarketVolume")),
        faults=found.faults,
    )


def _scan(times: list[Any], columns: dict[str, Any], regular_start: float | None) -> _Scan:
    """One pass, since a day of one-minute bars comes by at every poll; bars may be out of order."""
    closes, opens = _list(columns.get("close")), _list(columns.get("open"))
    found, price, last, begin, opened = _Scan(), None, 0.0, math.inf, None
    regular = math.inf if regular_start is None else regular_start
    for i, (stamp, close) in enumerate(zip(times, closes, strict=False)):
        if close is None:  # nothing traded
            continue
        # `positive`, written out: of each bar of the day twice at every poll
        if not (
            (type(close) is float or type(close) is int)
            and (type(stamp) is int or type(stamp) is float)
            and 0 < close < LARGEST
            and 0 < stamp <= LAST_STAMP
        ):
            found.faults += 1
            continue
        if stamp >= last:
            price, last = close, stamp
        if regular <= stamp < begin and i < len(opens) and (first := positive(opens[i])) is not None:
            opened, begin = first, stamp
    found.price, found.stamp, found.open = None if price is None else float(price), float(last), opened
    return found


def _columns(row: dict[str, Any]) -> dict[str, Any]:
    indicators = row.get("indicators")
    quotes = indicators.get("quote") if isinstance(indicators, dict) else None
    first = quotes[0] if isinstance(quotes, list) and quotes else None
    return first if isinstance(first, dict) else {}


def _regular_start(meta: dict[str, Any]) -> float | None:
    period = meta.get("currentTradingPeriod")
    regular = period.get("regular") if isinstance(period, dict) else None
    return positive(regular.get("start")) if isinstance(regular, dict) else None


def _money(currency: Any) -> tuple[str | None, float]:
    if not isinstance(currency, str) or not currency:
        return None, 1.0
    return main_unit(currency)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _error_words(body: Any) -> str:
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return ""
    return str(error.get("description") or error.get("code") or "an error without a description")
