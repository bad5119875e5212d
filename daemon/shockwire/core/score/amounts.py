"""Numbers as people write them: money, percent, counts, ranges, number words.

"$60-65 billion", "EUR 5.24M", "US$400m", "two hundred ninety-four thousand dollars", "35 billion to
40 billion", "nine percent", "300MW", "2,048 GPUs": each becomes one `Amount` in full units. What the
amount is *of* (a training cost, a fall) is decided elsewhere, from the words around it.
"""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from shockwire.core.score.memo import Memo
from shockwire.core.score.tokens import COUNTING, NUMBER, NUMBER_WORDS

CURRENCIES = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "sterling": "GBP",
    "¥": "JPY", "jpy": "JPY", "yen": "JPY",
    "yuan": "CNY", "rmb": "CNY", "cny": "CNY", "renminbi": "CNY",
    "won": "KRW", "krw": "KRW", "₩": "KRW",
    "₹": "INR", "rs": "INR", "inr": "INR", "rupee": "INR", "rupees": "INR",
    "s$": "SGD", "sgd": "SGD", "a$": "AUD", "aud": "AUD", "c$": "CAD", "cad": "CAD",
    "hk$": "HKD", "hkd": "HKD",
    "nt$": "TWD", "twd": "TWD", "chf": "CHF", "franc": "CHF", "francs": "CHF", "au$": "AUD", "ca$": "CAD",
    "r$": "BRL", "reais": "BRL", "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR",
    "ringgit": "MYR", "baht": "THB", "rupiah": "IDR", "kronor": "SEK", "krona": "SEK", "crowns": "SEK",
    "kroner": "NOK", "zloty": "PLN", "shekel": "ILS", "shekels": "ILS", "nis": "ILS", "pesos": "MXN",
}  # fmt: skip
_PREFIXED = frozenset("us hk nt au ca r".split())  # also with a space after them
_NATIONAL = {  # "34 billion Swedish crowns", "5 billion new Taiwan dollars"
    "swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "czech": "CZK", "swiss": "CHF", "us": "USD",
    "canadian": "CAD", "australian": "AUD", "singapore": "SGD", "taiwan": "TWD", "kong": "HKD",
    "indian": "INR", "mexican": "MXN", "brazilian": "BRL", "saudi": "SAR",
}  # fmt: skip
_SCALES = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6,
    "b": 1e9, "bn": 1e9, "bln": 1e9, "billion": 1e9, "billions": 1e9,
    "t": 1e12, "tn": 1e12, "tr": 1e12, "trn": 1e12, "trillion": 1e12, "trillions": 1e12,
    "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7,
}  # fmt: skip
_PERCENT = frozenset(["%", "percent", "pct", "percentage"])
_UNITS = {
    "mw": ("GW", 1e-3), "megawatt": ("GW", 1e-3), "megawatts": ("GW", 1e-3),
    "gw": ("GW", 1.0), "gigawatt": ("GW", 1.0), "gigawatts": ("GW", 1.0),
}  # fmt: skip
_ORDINALS = frozenset(["st", "nd", "rd", "th"])
_SMALL = {
    w: float(n)
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
} | {
    w: float(10 * n)
    for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_STARTS = re.compile(f"[{NUMBER}{COUNTING}]")
_AFTER_ARTICLE = frozenset(w for w in (*_SCALES, *_UNITS) if len(w) > 3)  # noqa: PLR2004 - "a m" is nothing
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)*)([a-z]*)")
_EUROPEAN = re.compile(r"\d{1,3},\d{1,2}")
_MOST_DIGITS = 18
_MOST = 120  # of one text: who reads them looks at the words around each
_MOST_BEFORE_BLANK = 1e6
_AND_A_HALF = ["and", "a", "half"]
_LAST_JOINTS = frozenset(["and", "or"])
_JOINTS = _LAST_JOINTS | {","}
_MOST_PERCENT = 100.0  # "the Nasdaq 100 and 3 percent of all funds" are no list
_YEARS = (1900.0, 2100.0)


class Amount(Struct, frozen=True):
    """A number of the text. `unit` is a currency code, "%", "GW", "th" for an ordinal, or ""."""

    start: int
    end: int
    value: float
    high: float | None = None
    unit: str = ""
    is_scaled: bool = False  # it had a "million" or the like
    is_signed: bool = False  # it had a plus or minus of its own


def amounts_of(tokens: list[str], shapes: str) -> list[Amount]:
    """The amounts of a text, in its order, a range as one; of a hostile text no more than the first."""
    found: list[Amount] = []
    past = 0
    for match in _STARTS.finditer(shapes):
        at = match.start()
        if at < past:
            continue
        token = tokens[at]
        if shapes[at] == NUMBER:
            amount = _ranged(tokens, at)
        elif token in NUMBER_WORDS:
            amount = _spelled(tokens, at)
        elif token == "trillion":
            amount = _trillion(tokens, at)
        elif "".join(tokens[at + 1 : at + 2]) in (_UNITS if token == "first" else _AFTER_ARTICLE):
            # "a billion", "half a gigawatt", "the first gigawatt"
            is_half = at > 0 and tokens[at - 1] == "half"
            amount = _completed(tokens, at, at + 1, 0.5 if is_half else 1.0, is_scaled=False)
        else:
            continue
        if amount is not None:
            if amount.unit == "%":
                _share_percent(tokens, found, amount)
            found.append(amount)
            past = amount.end
            if len(found) == _MOST:
                break
    return found


def _trillion(tokens: list[str], at: int) -> Amount | None:
    """A trillion that counts itself: "the trillion-dollar club", "an open trillion-parameter model"."""
    is_many = tokens[at - 1 : at] in (["multi"], ["-"])
    if is_many or tokens[at + 1 : at + 2] not in (["dollar"], ["parameter"]):
        return None
    return _completed(tokens, at, at + 1, _SCALES["trillion"], is_scaled=True)


def _share_percent(tokens: list[str], found: list[Amount], last: Amount) -> None:
    """Make percentages of the bare numbers that share the word of the last: "0.3, 0.5 and 0.9 percent"."""
    joints = _LAST_JOINTS
    at = last.start
    for i in range(len(found) - 1, -1, -1):
        bare = found[i]
        is_listed = bare.end == at - 1 and tokens[bare.end] in joints
        if not is_listed or bare.unit or bare.is_scaled or bare.value >= _MOST_PERCENT:
            return
        found[i] = replace(bare, unit="%")
        joints, at = _JOINTS, bare.start


def _read(token: str) -> tuple[float, str] | None:
    """The value of a token's digits and what is written right behind them: 60 and "bn" of "60bn"."""
    match = _NUMBER.match(token)
    value = _plain(match.group(1)) if match else None
    return (value, match.group(2)) if match is not None and value is not None else None


_known = Memo(_read)


def _plain(digits: str) -> float | None:
    if len(digits) > _MOST_DIGITS:
        return None
    if digits.count(".") > 1:
        return None  # a version or a date
    if _EUROPEAN.fullmatch(digits):
        return float(digits.replace(",", "."))
    return float(digits.replace(",", ""))


def _ranged(tokens: list[str], at: int) -> Amount | None:
    low = _single(tokens, at)
    if low is None or low.unit == "th":
        return low
    high = _upper(tokens, low)
    if high is None:
        return low
    same_unit = low.unit or high.unit
    if (low.unit and high.unit and low.unit != high.unit) or not (same_unit or high.is_scaled):
        return low
    value = low.value
    if high.is_scaled and not low.is_scaled and high.value > value:
        value *= scale_of(high, tokens)
    if not value < high.value <= value * 20 or (low.is_scaled and not high.is_scaled):
        return low
    return Amount(low.start, high.end, value, high.value, same_unit, high.is_scaled, low.is_signed)


def _upper(tokens: list[str], low: Amount) -> Amount | None:
    at = low.end
    if tokens[at : at + 1] not in (["-"], ["to"], ["and"]):
        return None
    if tokens[at] == "and" and (
        low.start == 0 or (tokens[low.start - 1] != "between" and tokens[max(0, low.start - 2)] != "between")
    ):
        return None
    if tokens[at] == "to" and low.start > 0 and tokens[max(0, low.start - 2) : low.start].count("from"):
        return None  # a change from one to another, not a range
    at += 1
    while at < len(tokens) and (tokens[at] in CURRENCIES or tokens[at] in _PREFIXED):
        at += 1
    return _single(tokens, at) if at < len(tokens) and tokens[at][0].isdigit() else None


def scale_of(amount: Amount, tokens: list[str]) -> float:
    """What its "million" or the like stands for, 1 without one."""
    for token in tokens[amount.start : amount.end]:
        suffix = _NUMBER.fullmatch(token)
        scale = _SCALES.get(token) or (_SCALES.get(suffix.group(2)) if suffix else None)
        if scale:
            return scale
    return 1.0


def _single(tokens: list[str], at: int) -> Amount | None:
    read = _known[tokens[at]]
    if read is None:
        return None
    value, suffix = read
    if suffix in _ORDINALS:
        return Amount(at, at + 1, value, None, "th")
    if suffix in _UNITS:
        unit, factor = _UNITS[suffix]
        return Amount(at, at + 1, value * factor, None, unit)
    if suffix and suffix not in _SCALES:
        return None if suffix != "pc" else Amount(at, at + 1, value, None, "%")
    end = at + 1
    while not suffix and value < _MOST_BEFORE_BLANK and tokens[end : end + 1] == ["000"]:  # "10 000"
        value, end = value * 1e3, end + 1
    return _completed(tokens, at, end, value * _SCALES.get(suffix, 1.0), is_scaled=bool(suffix))


def _completed(tokens: list[str], start: int, end: int, value: float, *, is_scaled: bool) -> Amount:
    """Read scale, unit and sign around a number that stands at tokens [start, end)."""
    end, scale = _scale(tokens, end)
    value, is_scaled = value * scale, is_scaled or scale > 1.0
    if is_scaled and tokens[end : end + 1] == ["-"] and "".join(tokens[end + 1 : end + 2]) in CURRENCIES:
        end += 1  # "a ten-billion-dollar order"
    following = tokens[end] if end < len(tokens) else ""
    if following in _PERCENT or (following == "per" and tokens[end + 1 : end + 2] == ["cent"]):
        return _signed(tokens, start, end + (2 if following == "per" else 1), value, "%", is_scaled=False)
    if following in _UNITS:
        unit, factor = _UNITS[following]
        return Amount(start, end + 1, value * factor, None, unit, is_scaled)
    end, unit = _currency(tokens, end)
    if start > 0 and tokens[start - 1] in CURRENCIES:
        start, unit = start - 1, CURRENCIES[tokens[start - 1]]
        if start > 0 and tokens[start] == "$" and tokens[start - 1] in _PREFIXED:
            start, unit = start - 1, CURRENCIES[tokens[start - 1] + "$"]
    elif start > 1 and tokens[start - 1] == "-" and tokens[start - 2] in CURRENCIES:
        start, value, unit = start - 2, -value, CURRENCIES[tokens[start - 2]]
    elif start > 1 and tokens[start - 1] == "." and tokens[start - 2] == "rs":
        start, unit = start - 2, "INR"
    return Amount(start, end, value, None, unit, is_scaled)


def _currency(tokens: list[str], at: int) -> tuple[int, str]:
    """The token behind "dollars", "US dollars" or "new Taiwan dollars" at a token, and which they are."""
    if at < len(tokens) and tokens[at] in CURRENCIES and len(tokens[at]) > 1:
        return at + 1, CURRENCIES[tokens[at]]
    for nation in range(at, min(at + 2, len(tokens) - 1)):
        if tokens[nation] in _NATIONAL and tokens[nation + 1] in CURRENCIES and len(tokens[nation + 1]) > 1:
            return nation + 2, _NATIONAL[tokens[nation]]
    return at, ""


def _scale(tokens: list[str], at: int) -> tuple[int, float]:
    """The factor of "million", "-crore" or "lakh crore" at a token, and the token behind it."""
    end, scale = at + (tokens[at : at + 1] == ["-"]), 1.0
    while end < len(tokens) and len(tokens[end]) > 1 and (factor := _SCALES.get(tokens[end])):
        end, scale = end + 1, scale * factor
    return (end, scale) if scale > 1.0 else (at, 1.0)


def _signed(tokens: list[str], start: int, end: int, value: float, unit: str, *, is_scaled: bool) -> Amount:
    sign = tokens[start - 1] if start > 0 else ""
    if sign in ("-", "+") and not (start > 1 and _is_below(tokens[start - 2], value)):
        return Amount(start - 1, end, -value if sign == "-" else value, None, unit, is_scaled, is_signed=True)
    return Amount(start, end, value, None, unit, is_scaled)


def _is_below(token: str, value: float) -> bool:
    """May a range begin there: "3 - 5 %", not "the S&P 500 -1.5%"?"""
    low = _known[token]
    return low is not None and low[0] < value


def _spelled(tokens: list[str], at: int) -> Amount | None:
    total, group, end, words = 0.0, 0.0, at, 0
    while end < len(tokens):
        token = tokens[end]
        if token in _SMALL:
            group += _SMALL[token]
        elif token == "hundred" and group:
            group *= 100
        elif token == "thousand" and group:
            total, group = total + group * 1e3, 0.0
        elif (
            token == "and"
            and words
            and tokens[end - 1] in ("hundred", "thousand")
            and tokens[end + 1 : end + 2]
            and tokens[end + 1] in _SMALL
        ):
            pass
        else:
            break
        end, words = end + 1, words + 1
    value = total + group
    if value and tokens[end : end + 3] == _AND_A_HALF:
        value, end = value + 0.5, end + 3
    return _completed(tokens, at, end, value, is_scaled=total > 0) if value else None


def is_year(amount: Amount, token: str) -> bool:
    """Could this bare number, written like `token`, be a year?"""
    return (
        not amount.unit
        and not amount.is_scaled
        and "," not in token
        and _YEARS[0] <= amount.value <= _YEARS[1]
    )
