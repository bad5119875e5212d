"""What was seen, to be gone through again: a daemon's log with its stored signals, or a tape without.

A log is read from its file where no daemon runs, and over the control socket where one does. A tape
has no signals; its texts are scored again when it is played.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlencode

from shockwire.core import codec
from shockwire.core.bundle import Bundle
from shockwire.core.canary import without_canary
from shockwire.core.model import Config, DayBars, Record, Signal
from shockwire.errors import DaemonUnreachableError, TapeError
from shockwire.run.client import STORE_FILE, is_served, lines
from shockwire.run.recover import with_signals
from shockwire.store.reader import open_readonly
from shockwire.store.tape import read_bars, read_configs, read_tape

Pair = tuple[Record, Signal | None]
_SQLITE_MAGIC = b"SQLite format 3\x00"
_FAR = "9999-01-01T00:00:00+00:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Records in their order, each with the signal it was scored as, if that is known.

    `pairs(since)` begins with the configuration that was in force then. `running` is the newest. `bars`
    are those of the past that it has anywhere.
    """

    name: str
    pairs: Callable[[datetime | None], Iterator[Pair]]
    bars: Callable[[], Iterator[DayBars]]
    running: Bundle | None


def history_of_file(path: Path) -> History:
    """A tape, or a store that no daemon holds.

    Raises:
        ShockwireError: it is neither, or can't be read.
    """
    try:
        with path.open("rb") as file:
            is_store = file.read(len(_SQLITE_MAGIC)) == _SQLITE_MAGIC
    except OSError as error:
        raise TapeError(f"can't read {path}: {error.strerror}") from error
    if not is_store:
        return History(
            name=str(path),
            pairs=lambda _: ((r, None) for r in read_tape(path)),
            bars=lambda: _bars(read_bars(path)),
            running=_last(path),
        )
    with open_readonly(path) as store:
        running = _bundle(store.config())
    return History(
        name=str(path),
        pairs=lambda since: _of_store(path, since),
        bars=lambda: _bars_of_store(path),
        running=running,
    )


def history_of_state(folder: Path, socket: Path) -> History:
    """The log of the daemon of a state folder and a control socket, whether it runs or not.

    Raises:
        DaemonUnreachableError: no daemon runs, and there is no file either.
    """
    if is_served(socket):
        newest = next(_records(socket, _FAR), None)
        return History(
            name="the running daemon's log",
            pairs=lambda since: _of_daemon(socket, since.isoformat() if since is not None else ""),
            bars=lambda: _bars(map(codec.RECORD.decode, lines(socket, "/v1/export/bars"))),
            running=_bundle(newest),
        )
    if not os.access(folder / STORE_FILE, os.R_OK):
        words = f"no daemon answers on {socket}, and there is no log that you may read in {folder}"
        raise DaemonUnreachableError(words)
    return history_of_file(folder / STORE_FILE)


def _of_store(path: Path, since: datetime | None) -> Iterator[Pair]:
    with open_readonly(path) as store:
        first = 0 if since is None else store.offset_before(since)
        config = store.config(first) if first else None
        if config is not None:
            yield config, None
        yield from with_signals(store, first)


def _bars_of_store(path: Path) -> Iterator[DayBars]:
    with open_readonly(path) as store:
        yield from _bars(store.bars())


def _bars(records: Iterable[Record]) -> Iterator[DayBars]:
    return (record.body for record in records if isinstance(record.body, DayBars))


def _of_daemon(socket: Path, since: str) -> Iterator[Pair]:
    """Two streams of one log, joined by the id of what was scored."""
    query = urlencode({"since": since} if since else {})
    signals = (codec.SIGNAL.decode(line) for line in lines(socket, f"/v1/export/signals?{query}"))
    pending = next(signals, None)
    for record in _records(socket, since):
        if pending is not None and pending.id == record.body.id:
            yield record, pending
            pending = next(signals, None)
        else:
            yield record, None


def _records(socket: Path, since: str) -> Iterator[Record]:
    query = urlencode({"since": since} if since else {})
    return (codec.RECORD.decode(line) for line in lines(socket, f"/v1/export/log?{query}"))


def _last(path: Path) -> Bundle | None:
    newest = None
    for newest in read_configs(path):  # noqa: B007 - the last one counts
        pass
    return _bundle(newest)


def _bundle(record: Record | None) -> Bundle | None:
    if record is None or not isinstance(record.body, Config):
        return None
    return without_canary(record.body.bundle)
