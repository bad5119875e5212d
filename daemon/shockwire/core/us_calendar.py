"""Holidays and early closes of the US stock exchanges, by rule (NYSE Rule 7.2 and its yearly notices)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_DAY = timedelta(days=1)


@lru_cache(maxsize=256)
def us_holidays(year: int) -> frozenset[date]:
    """Days on which NYSE and Nasdaq stay closed all day, by the rules since 1998."""
    days = [
        _nth(year, 1, 0, 3),  # Martin Luther King Day
        _nth(year, 2, 0, 3),  # Presidents' Day
        easter(year) - timedelta(days=2),  # Good Friday
        _last_monday_of_may(year),  # Memorial Day
        _observed(date(year, 7, 4)),
        _nth(year, 9, 0, 1),  # Labor Day
        _nth(year, 11, 3, 4),  # Thanksgiving
        _observed(date(year, 12, 25)),
    ]
    if year >= 2022:  # noqa: PLR2004 - the first year NYSE kept Juneteenth
        days.append(_observed(date(year, 6, 19)))
    new_year = date(year, 1, 1)
    if new_year.weekday() != 5:  # noqa: PLR2004 - a Saturday's is not moved into the old year's books
        days.append(_observed(new_year))
    return frozenset(days)


@lru_cache(maxsize=256)
def us_early_closes(year: int) -> frozenset[date]:
    """Days on which the regular session ends at 13:00, by the rules since 2013."""
    days = [_nth(year, 11, 3, 4) + _DAY]
    # A Friday before a Saturday holiday is the observed holiday itself.
    days += [d for d in (date(year, 7, 3), date(year, 12, 24)) if d.weekday() < 4]  # noqa: PLR2004
    return frozenset(days)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _observed(day: date) -> date:
    return day + {5: -_DAY, 6: _DAY}.get(day.weekday(), timedelta())


def _nth(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def _last_monday_of_may(year: int) -> date:
    last = date(year, 5, 31)
    return last - timedelta(days=last.weekday())
