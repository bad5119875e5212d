"""How often a host is asked, and how long it is left alone after it said no.

One gap between two requests to a host, whoever sends them; after a 429 or 503 nobody asks it before
its Retry-After has passed, or, when it named none, before a wait that doubles from half a minute to
an hour. The wait is lengthened by up to a tenth, hashed from the host's name: else all hosts behind
one failing network would be asked again in the same second.

A provider's budget (so many requests a minute) is kept over all sources that share it: who finds it
spent waits for his turn, and gives up where that is more than a minute away.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import blake2b

from shockwire.clock import Clock, rest_until
from shockwire.errors import SourceError
from shockwire.ports import Budget

LONGEST_WAIT_S = 3_600.0
_FIRST_WAIT_S = 30.0
_LONGEST_TURN = timedelta(minutes=1)
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Host:
    next_turn: datetime = _NEVER
    closed_until: datetime = _NEVER
    closed_because: int = 0
    refusals: int = 0


class Pace:
    """The turns of all hosts."""

    def __init__(self, clock: Clock, *, gap_s: float) -> None:
        self._clock = clock
        self._gap = timedelta(seconds=gap_s)
        self._hosts: dict[str, _Host] = {}
        self._spent: dict[str, deque[datetime]] = {}

    async def turn(self, host: str) -> None:
        """Return when `host` may be asked.

        Raises:
            SourceError: it said no a moment ago; `after_s` is what is left of the wait.
        """
        state = self._hosts.setdefault(host, _Host())
        now = self._clock.now()
        if state.closed_until > now:
            until = f"{state.closed_until:%H:%M:%S} UTC"
            raise SourceError(
                f"{host} answered {state.closed_because} and is left alone until {until}",
                after_s=(state.closed_until - now).total_seconds(),
                status=state.closed_because,
            )
        slot = max(now, state.next_turn)
        state.next_turn = slot + self._gap
        if slot > now:
            await rest_until(self._clock, slot)

    async def spend(self, budget: Budget) -> None:
        """Return when one more request is within the budget; it is then spent.

        Raises:
            SourceError: that is more than a minute away.
        """
        spent, period = self._spent.setdefault(budget.name, deque()), timedelta(seconds=budget.per_s)
        now = self._clock.now()
        while spent and spent[0] + period <= now:
            spent.popleft()
        turn = now if len(spent) < budget.requests else spent[len(spent) - budget.requests] + period
        if turn - now > _LONGEST_TURN:
            raise SourceError(
                f"the budget of {budget.requests} requests in {budget.per_s:g} s is spent until "
                f"{turn:%H:%M:%S} UTC",
                after_s=(turn - now).total_seconds(),
            )
        spent.append(turn)
        if turn > now:
            await rest_until(self._clock, turn)

    def refused(self, host: str, status: int, asked_s: float | None) -> float:
        """Note a 429 or 503; returns for how many seconds the host is left alone."""
        state = self._hosts.setdefault(host, _Host())
        state.refusals += 1
        wait_s = asked_s
        if wait_s is None:
            wait_s = min(_FIRST_WAIT_S * 2.0 ** min(state.refusals - 1, 10), LONGEST_WAIT_S) * _jitter(host)
        state.closed_because = status
        state.closed_until = max(state.closed_until, self._clock.now() + timedelta(seconds=wait_s))
        return wait_s

    def welcomed(self, host: str) -> None:
        """Note an answer: the next refusal begins with a short wait again."""
        state = self._hosts.get(host)
        if state is not None:
            state.refusals = 0


def retry_after_s(value: str | None, date: str | None, now: datetime) -> float | None:
    """Retry-After in seconds: a number, or a date relative to the server's own Date; capped at an hour."""
    if value is None:
        return None
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        until = _http_date(text)
        if until is None:
            return None
        seconds = (until - (_http_date(date or "") or now)).total_seconds()
    if not seconds >= 0:  # NaN too
        return 0.0 if seconds < 0 else None
    return min(seconds, LONGEST_WAIT_S)


def _http_date(text: str) -> datetime | None:
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when


def _jitter(host: str) -> float:
    return 1.0 + 0.1 * int.from_bytes(blake2b(host.encode(), digest_size=2).digest()) / 65_536
