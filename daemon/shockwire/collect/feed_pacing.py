"""How often a feed is asked: what its tier allows, what its server and the feed itself ask for.

A tier is a range: the schedule asks at its quick end while the source usually has something new at this
hour and nearer to its slow end while it has not. Whatever a server (Cache-Control) or a feed (ttl,
updatePeriod, skipHours, skipDays) wishes is heeded as a lower bound, and only up to a cap: one wrong
number, copied from an example years ago, must not silence a source of alerts for half a day.

The wishes of a feed stand in its head, before the entries; they are read with expressions of bounded
length, since the head of a body that holds nothing new is not parsed at all.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal

from msgspec import Struct

from shockwire.ports import Response

Tier = Literal["fast", "news", "slow"]
TIERS: dict[Tier, tuple[float, float]] = {"fast": (30.0, 60.0), "news": (60.0, 120.0), "slow": (300.0, 900.0)}
"""The shortest and the longest interval of each tier, in seconds."""

MOST_PATIENCE_S = 300.0
_HEAD_BYTES = 16_384
_MAX_AGE = re.compile(r"max-age\s*=\s*\"?(\d{1,9})")
_SECONDS = re.compile(r"[0-9]{1,9}")
_TTL = re.compile(rb"<ttl>\s{0,20}(\d{1,6})\s{0,20}</ttl>")
_PERIOD = re.compile(rb"<\w{1,20}:updatePeriod>\s{0,20}(hourly|daily|weekly|monthly|yearly)\s{0,20}<")
_FREQUENCY = re.compile(rb"<\w{1,20}:updateFrequency>\s{0,20}(\d{1,4})\s{0,20}<")
_SKIP_HOURS = re.compile(rb"<skipHours>(.{0,2000}?)</skipHours>", re.DOTALL)
_SKIP_DAYS = re.compile(rb"<skipDays>(.{0,1000}?)</skipDays>", re.DOTALL)
_HOUR = re.compile(rb"<hour>\s{0,20}(\d{1,2})\s{0,20}</hour>")
_DAY = re.compile(rb"<day>\s{0,20}([A-Z][a-z]{5,8})\s{0,20}</day>")
_PERIODS_S = {
    b"hourly": 3_600,
    b"daily": 86_400,
    b"weekly": 604_800,
    b"monthly": 2_592_000,
    b"yearly": 31_536_000,
}
_DAYS = (b"Monday", b"Tuesday", b"Wednesday", b"Thursday", b"Friday", b"Saturday", b"Sunday")
_HOURS_A_DAY = 24


class Wish(Struct, frozen=True, array_like=True, omit_defaults=True):
    """What a feed's own head asks of its readers. `hours` and `days` (Monday first) are bit sets, in UTC."""

    ttl_s: int = 0
    hours: int = 0
    days: int = 0

    def wait_s(self, now: datetime, cap_s: float) -> float:
        """For how long the feed wishes not to be asked, capped."""
        is_skipped = self.hours >> now.hour & 1 or self.days >> now.weekday() & 1
        return cap_s if is_skipped else min(float(self.ttl_s), cap_s)


NO_WISH = Wish()


def wish_of(body: bytes, head_ends: int | None = None) -> Wish:
    """What the head of a feed asks for; `head_ends` is where its first entry begins, if that is known."""
    head = body[: _HEAD_BYTES if head_ends is None else min(head_ends, _HEAD_BYTES)]
    ttl, period = _TTL.search(head), _PERIOD.search(head)
    frequency = _FREQUENCY.search(head)
    ttl_s = int(ttl[1]) * 60 if ttl else 0
    if period:
        times = max(1, int(frequency[1])) if frequency else 1
        ttl_s = max(ttl_s, _PERIODS_S[period[1]] // times)
    return Wish(ttl_s=ttl_s, hours=_hours(head), days=_days(head))


def patience_s(response: Response, wish: Wish, *, interval_s: float, now: datetime) -> float | None:
    """How long to wait before the next request; None if no longer than our own interval."""
    cap_s = max(MOST_PATIENCE_S, 2 * interval_s)
    wait_s = max(min(_fresh_s(response), cap_s), wish.wait_s(now, cap_s))
    return wait_s if wait_s > interval_s else None


def _fresh_s(response: Response) -> float:
    """How long the server says that its answer stays as it is: asked before, a cache gives the same."""
    control = response.headers.get("cache-control", "").lower()
    found = _MAX_AGE.search(control)
    if found is None or "no-cache" in control or "no-store" in control:
        return 0.0
    age = _SECONDS.fullmatch(response.headers.get("age", "").strip())
    return float(found[1]) - (float(age[0]) if age else 0.0)


def _hours(head: bytes) -> int:
    found = _SKIP_HOURS.search(head)
    named = {int(hour) % _HOURS_A_DAY for hour in _HOUR.findall(found[1])} if found else set()
    return sum(1 << hour for hour in named)  # 24 is how some write midnight


def _days(head: bytes) -> int:
    found = _SKIP_DAYS.search(head)
    named = set(_DAY.findall(found[1])) if found else set()
    return sum(1 << number for number, day in enumerate(_DAYS) if day in named)
