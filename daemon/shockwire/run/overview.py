"""The present picture for sinks that show one: what fires, how strong the news is, how the baskets stand.

It is put together from what was committed, so it shows nothing that a crash could take back. It decides
nothing: a basket's figure is the plain mean of its members' moves against their last close, and None
until one of them was quoted. Sinks get it at most once a second, and at once when an alert changes.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.hidden import is_hidden
from shockwire.core.model import Quotes, Signal, State
from shockwire.core.render.words import short_instant
from shockwire.errors import ShockwireError
from shockwire.ports import Batch, Connection, Overview, ShowsOverview
from shockwire.run.health import SourceHealth, SourceState
from shockwire.run.living import Living
from shockwire.run.orders import give_order

_LOG = logging.getLogger("shockwire.sinks")
_LOOKED_BACK = 1000  # records, for the strongest news before a restart
_SHOWN_FOR = timedelta(hours=24)
_PAUSE = timedelta(seconds=1)
_ABOUT = ("rule", "ticker", "theme", "alert")  # what an order may name
_FAILING = (SourceState.DOWN, SourceState.DEGRADED)


class Gallery:
    """Hands the picture to the connections that show one; an observer of committed batches."""

    def __init__(self, daemon: Living, connections: Iterable[Connection]) -> None:
        self._daemon = daemon
        self._shows = [connection for connection in connections if isinstance(connection, ShowsOverview)]
        before = max(0, daemon.store.last_offset - _LOOKED_BACK)
        self._picture = Picture(signal for _, signal in daemon.store.signals(after=before) if self._shows)

    def committed(self, batch: Batch) -> None:
        """Take note of a batch, and show what came of it."""
        daemon, now = self._daemon, self._daemon.clock.now()
        if not self._shows or not self._picture.note(batch, now):
            return
        health = [watch.health for watch in daemon.watches.values()]
        overview = self._picture.overview(daemon.engine, daemon.bundle, health, now)
        for connection in self._shows:
            connection.show(overview)


async def obey(daemon: Living, verb: str, given: Mapping[str, str], sink: str) -> str:
    """Give an order that came through a sink; a silence that names nothing is for every rule.

    Returns, in words, what came of it.
    """
    who = ", ".join(part for part in (given.get("who", ""), sink) if part)
    is_for_all = verb == "silence" and not any(given.get(kind) for kind in ("rule", "ticker", "theme"))
    orders = [{**given, "rule": rule.id} for rule in daemon.bundle.rules] if is_for_all else [dict(given)]
    done: dict[str, Any] = {}
    try:
        for order in orders:
            done = await give_order(daemon, verb, order, who)
            about = " ".join(f"{kind} {done[kind]}" for kind in _ABOUT if done.get(kind))
            _LOG.info("%s: %s %s. %s", who, verb, about, _words(verb, done))
    except (LookupError, ShockwireError) as error:
        _LOG.warning("%s: %s is refused: %s", who, verb, error)
        return f"Not done: {error}"
    return _words(verb, done)


def _words(verb: str, done: Mapping[str, Any]) -> str:
    match verb:
        case "silence":
            until = short_instant(datetime.fromisoformat(done["until"]), done["at"])
            return f"Silent until {until}. {done['id']} ends it before."
        case "ack":
            return "Acknowledged: it is in your hands."
        case "rate":
            return f"Noted as {done['rating']}; `shockwire stats` and backtests count it."
        case _:
            return "Done."


class Picture:
    """Remembers the last prices and the strongest news of a day."""

    def __init__(self, known: Iterable[Signal] = ()) -> None:
        self._moves: dict[str, float] = {}
        self._shocks: deque[tuple[datetime, float]] = deque()  # falling, so the first is the strongest
        self._shown_at: datetime | None = None
        for signal in known:
            self._note_signal(signal)

    def note(self, batch: Batch, now: datetime) -> bool:
        """Take note of what was committed; True: it is time to show the picture."""
        for record in batch.records:
            if isinstance(record.body, Quotes):
                self._note_quotes(record.body)
        for signal in batch.signals:
            self._note_signal(signal)
        is_news = bool(batch.statuses) or any(not is_hidden(told.rule_id) for told in batch.revisions)
        if not is_news and self._shown_at is not None and now - self._shown_at < _PAUSE:
            return False
        self._shown_at = now
        return True

    def overview(
        self, engine: Engine, bundle: Bundle, sources: Iterable[SourceHealth], now: datetime
    ) -> Overview:
        """The picture now."""
        while self._shocks and now - self._shocks[0][0] > _SHOWN_FOR:
            self._shocks.popleft()
        states = engine.states()
        known = list(sources)
        return Overview(
            firing=tuple(f"{s.rule_id}/{s.key}" for s in states if s.state is State.FIRING),
            armed=tuple(f"{s.rule_id}/{s.key}" for s in states if s.state is State.ARMED),
            shock=self._shocks[0][1] if self._shocks else 0.0,
            failing=tuple(sorted(source.name for source in known if source.state in _FAILING)),
            sources=len(known),
            baskets={name: self._mean(members) for name, members in sorted(bundle.watchlist.baskets.items())},
        )

    def _mean(self, members: Iterable[str]) -> float | None:
        moves = [self._moves[symbol] for symbol in members if symbol in self._moves]
        return sum(moves) / len(moves) if moves else None

    def _note_quotes(self, body: Quotes) -> None:
        for quote in body.quotes:
            if quote.previous_close:
                self._moves[quote.symbol] = (quote.price / quote.previous_close - 1) * 100

    def _note_signal(self, signal: Signal) -> None:
        if signal.history or not signal.shock or is_hidden(signal.source):
            return
        while self._shocks and self._shocks[-1][1] <= signal.shock:
            self._shocks.pop()
        self._shocks.append((signal.seen_at, signal.shock))
