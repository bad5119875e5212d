"""Edited rules are rebuilt from the log without holding the loop, and nearly all of it before their turn.

`prepare` plays what is stored while the pipeline goes on; `caught_up`, in the pipeline's own turn,
plays the few records that came meanwhile. Both go in slices of a few milliseconds. What comes out is a
function of the log alone (core/rebuild), so a restart and a replay come to the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import chain

from shockwire.core.engine import Engine
from shockwire.core.model import Config, Record, Signal
from shockwire.core.rebuild import Replay, wanted
from shockwire.ports import Store
from shockwire.run.recover import with_signals
from shockwire.run.slices import Slices

_LOOP_HELD_S = 0.004


class Rebuilder:
    """Plays edited rules over the log of a running engine."""

    def __init__(self, engine: Engine, store: Store) -> None:
        self._engine = engine
        self._store = store
        self._replay: Replay | None = None

    async def caught_up(
        self, config: Config, now: datetime, fresh: Iterable[tuple[Record, Signal | None]] = ()
    ) -> Replay | None:
        """The rules that `config` would edit at `now`, played to the end of the log.

        `fresh` are the records that come after the last stored one. None: nothing is to be rebuilt.
        """
        want = wanted(self._engine.bundle, config, now) if config.id != self._engine.config_id else None
        if want is None:
            self._replay = None
            return None
        replay = self._replay
        if replay is None or (replay.config_id, replay.want) != (config.id, want):
            replay = self._replay = Replay(config, want)
        begin = max(replay.after, self._store.offset_before(want.since))
        slices = Slices(_LOOP_HELD_S)
        for record, signal in chain(with_signals(self._store, begin), fresh):
            replay.take(record, signal)
            await slices.pause()
        return replay

    def is_current(self, replay: Replay, config: Config, now: datetime) -> bool:
        """Whether a play begun a moment ago is what is wanted now."""
        return replay.want == wanted(self._engine.bundle, config, now)

    def done(self) -> None:
        """Its configuration is in force; the play is not needed any more."""
        self._replay = None
