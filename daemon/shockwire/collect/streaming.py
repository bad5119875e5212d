"""What streams of prices have in common: which symbols they carry, and a frame of trades as quotes.

A plan allows so many symbols at a time. What armed and firing rules need goes first, and what is carried
already stays before what is not, so that nothing is dropped and taken up again for no reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from shockwire.core.model import Quote
from shockwire.ports import Context

LOOK_S = 2.0
"""How often a stream looks whether other symbols are wanted."""


@dataclass(slots=True)
class Following:
    """The symbols a stream carries; at most `most`."""

    most: int
    held: set[str] = field(default_factory=set)

    def changes(self, wanted: Iterable[str], interest: frozenset[str]) -> tuple[list[str], list[str]]:
        """What to subscribe and what to give up, in the order of the alphabet; they count as done."""
        ranked = sorted({*wanted}, key=lambda s: (s not in interest, s not in self.held, s))
        chosen = {*ranked[: self.most]}
        added, dropped = sorted(chosen - self.held), sorted(self.held - chosen)
        self.held = chosen
        return added, dropped

    def halve(self) -> bool:
        """The provider carries fewer than was thought: begin again with half; False: nothing is left."""
        self.most //= 2
        self.held.clear()
        return self.most > 0


class Glance:
    """How things are, looked at every two seconds at most: a busy stream has a thousand messages in them."""

    def __init__(self, context: Callable[[], Context]) -> None:
        self._context = context
        self.now = context()
        self._at = self.now.clock.now()

    def is_due(self) -> bool:
        """Look again if it is time to; says whether it was."""
        at = self.now.clock.now()
        if at - self._at < timedelta(seconds=LOOK_S):
            return False
        self.now, self._at = self._context(), at
        return True


def newest(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The newest of each symbol, oldest first: trades of one frame may come in any order."""
    found: dict[str, Quote] = {}
    for quote in quotes:
        known = found.get(quote.symbol)
        if known is None or _time(quote) >= _time(known):
            found[quote.symbol] = quote
    return tuple(sorted(found.values(), key=lambda q: (_time(q), q.symbol)))


def _time(quote: Quote) -> datetime:
    assert quote.time is not None  # noqa: S101 - a trade without its instant is no quote of a stream
    return quote.time
