"""What a symbol's form tells: its market, whether it is one share class of several, its unit of money.

Providers name the same thing in their own ways; ours is Yahoo's, with a point before a share class
(BRK.B) as exchanges write it. A form tells enough that no collector needs a table of symbols.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from shockwire.core.market import US, Market

# Exchanges that quote in pence, cents or agorot.
_MINOR_SUFFIXES = ("L", "JO", "TA", "IL")
_MARKETS = {"DE": "xetra", "AS": "amsterdam", "L": "london", "T": "tokyo"}
CLASS_SHARES = ("A", "B")

_T = TypeVar("_T")


def market_of(symbol: str, markets: Mapping[str, Market]) -> Market | None:
    """The market of a symbol by its form; None where nobody described one."""
    if symbol.endswith("-USD"):
        return markets.get("24x7")
    if symbol.endswith("=F"):
        return markets.get("cme")
    suffix = symbol.rpartition(".")[2] if "." in symbol else ""
    if suffix and suffix not in CLASS_SHARES:
        return markets.get(_MARKETS.get(suffix, suffix.lower()))
    return markets.get("us", US)


def is_minor(symbol: str) -> bool:
    """Whether its exchange quotes in hundredths of the currency."""
    return symbol.rpartition(".")[2] in _MINOR_SUFFIXES and "." in symbol


def is_us_share(symbol: str, markets: Mapping[str, Market]) -> bool:
    """Whether it is listed in the United States, and no index, currency or future."""
    market = market_of(symbol, markets)
    return market is not None and market.id == US.id and symbol[:1].isalpha()


def batches(items: Sequence[_T], most: int) -> Iterator[Sequence[_T]]:
    """The items, at most `most` at a time."""
    for i in range(0, len(items), most):
        yield items[i : i + most]


def turn(symbols: Sequence[str], most: int, slot: int) -> list[str]:
    """As many as may be asked, beginning elsewhere at each poll; `slot` counts the polls."""
    if most <= 0 or not symbols:
        return []
    start = slot * most % len(symbols) if len(symbols) > most else 0
    return [*symbols[start:], *symbols[:start]][:most]
