"""How often a host is asked, and how long it is left alone after it said no.

One gap between two requests to a host, whoever sends them. It is kept between the requests, not between
the instants they were meant for (a twentieth of it aside): where a loop that stood, or a wait for a
connection, made one go late, the next does not follow at once.

After a 429 or 503 nobody asks a host before its Retry-After has passed, or, when it named none, before a
wait that doubles from half a minute to an hour; who waits for his turn meanwhile hears of it. The wait is
lengthened by up to a tenth, hashed from the host's name: else all hosts behind one failing network would
be asked again in the same second.

A provider's budget (so many requests a minute) is kept over all sources that share it: who finds it
spent waits for his turn, and gives up where that is more than a minute away. What is spent is written
down before the request goes out (`Ledger`): a daemon that is killed and started again knows of it. Budgets
of some seconds are not, since no start is as quick.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import blake2b

import msgspec

from shockwire.clock import Clock, rest_until
from shockwire.errors import SourceError
from shockwire.ports import Budget, Ledger

GAP_S = 1.0  # between two requests to a host, unless a test says otherwise
LONGEST_WAIT_S = 3_600.0
_FIRST_WAIT_S = 30.0
_LONGEST_TURN = timedelta(minutes=1)
_SLACK = 0.05  # of the gap: else a source asked once a gap falls behind by every wake-up that is late
_SHORTEST_KEPT_S = 10.0
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Host:
    next_turn: datetime
    free_at: datetime = _NEVER  # nearly a gap after the last request that went out
    closed_until: datetime = _NEVER
    closed_because: int = 0
    refusals: int = 0


class Pace:
    """The turns of all hosts.

    `asked_before`: a daemon before this one may have asked any of them a moment ago.
    """

    def __init__(
        self, clock: Clock, *, gap_s: float, ledger: Ledger | None = None, asked_before: bool = False
    ) -> None:
        self._clock = clock
        self._ledger = ledger
        self._gap = timedelta(seconds=gap_s)
        self._first_turn = clock.now() + self._gap if asked_before else _NEVER
        self._hosts: dict[str, _Host] = {}
        self._spent: dict[str, deque[datetime]] = {}

    async def turn(self, host: str) -> None:
        """Return when it is one's turn to ask `host`; `go` is still to be waited for.

        Raises:
            SourceError: it said no a moment ago; `after_s` is what is left of the wait.
        """
        state = self._host(host)
        now = self._clock.now()
        self._check_open(host, state, now)
        slot = max(now, state.next_turn)
        state.next_turn = slot + self._gap
        if slot - now > self._gap * _SLACK:
            await rest_until(self._clock, slot)

    async def go(self, host: str) -> None:
        """Return when a request may go out, which it must do at once: the last look before it.

        Raises:
            SourceError: it said no since the turn; `after_s` is what is left of the wait.
        """
        state = self._host(host)
        while state.free_at > (now := self._clock.now()):
            await rest_until(self._clock, state.free_at)
        self._check_open(host, state, now)
        state.free_at = now + self._gap * (1 - _SLACK)

    def _host(self, host: str) -> _Host:
        state = self._hosts.get(host)
        if state is None:
            state = self._hosts[host] = _Host(next_turn=self._first_turn)
        return state

    @staticmethod
    def _check_open(host: str, state: _Host, now: datetime) -> None:
        if state.closed_until > now:
            until = f"{state.closed_until:%H:%M:%S} UTC"
            raise SourceError(
                f"{host} answered {state.closed_because} and is left alone until {until}",
                after_s=(state.closed_until - now).total_seconds(),
                status=state.closed_because,
            )

    async def spend(self, budget: Budget) -> None:
        """Return when one more request is within the budget; it is then spent, and that is written down.

        Raises:
            SourceError: that is more than a minute away.
        """
        now = self._clock.now()
        turn = max(self._turn_of(one, now) for one in _all(budget))
        for one in _all(budget):
            spent = self._spent[one.name]
            self._spent[one.name] = deque(sorted([*spent, *[turn] * one.cost]))  # another may wait longer
        if self._ledger is not None:
            for one in _all(budget):
                if one.per_s >= _SHORTEST_KEPT_S:
                    await self._ledger.keep(one.name, _dump(self._spent[one.name]))
        if turn > now:
            await rest_until(self._clock, turn)

    def _turn_of(self, budget: Budget, now: datetime) -> datetime:
        """When it allows one more request."""
        spent, period = self._known(budget), timedelta(seconds=budget.per_s)
        while spent and spent[0] + period <= now:
            spent.popleft()
        left = budget.requests - budget.cost
        if left < 0:
            raise SourceError(f"a request of {budget.cost} is more than the budget of {budget.requests}")
        turn = now if len(spent) <= left else spent[len(spent) - left - 1] + period
        if turn - now > _LONGEST_TURN:
            raise SourceError(
                f"the budget of {budget.requests} requests in {budget.per_s:g} s is spent until "
                f"{turn:%H:%M:%S} UTC",
                after_s=(turn - now).total_seconds(),
            )
        return turn

    def _known(self, budget: Budget) -> deque[datetime]:
        if budget.name not in self._spent:
            raw = None if self._ledger is None else self._ledger.spent(budget.name)
            self._spent[budget.name] = _load(raw)
        return self._spent[budget.name]

    def refused(self, host: str, status: int, asked_s: float | None) -> float:
        """Note a 429 or 503; returns for how many seconds the host is left alone."""
        state = self._host(host)
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


def _all(budget: Budget) -> Iterator[Budget]:
    while True:
        yield budget
        if budget.also is None:
            return
        budget = budget.also


def _dump(spent: Iterable[datetime]) -> bytes:
    return msgspec.msgpack.encode([at.timestamp() for at in spent])


def _load(raw: bytes | None) -> deque[datetime]:
    """What was kept, oldest first; nothing where that can't be read."""
    try:
        stamps = msgspec.msgpack.decode(raw, type=list[float]) if raw is not None else []
        return deque(datetime.fromtimestamp(stamp, UTC) for stamp in sorted(stamps))
    except (msgspec.DecodeError, ValueError, OverflowError, OSError):
        return deque()


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
