"""`shockwire replay TAPE`: a recorded log through the same code; the alerts are the same, to the byte.

A tape is a file of JSON lines (or its gzip), or a daemon's own store. Nothing is sent: what would
have been told is printed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from shockwire.core.engine import Engine
from shockwire.core.hidden import is_hidden
from shockwire.core.model import Config, Record, Revision, Signal
from shockwire.core.rebuild import feed
from shockwire.core.render.words import many
from shockwire.errors import TapeError, UsageError
from shockwire.run.client import STORE_FILE
from shockwire.store.reader import open_readonly
from shockwire.store.tape import read_tape

_UNJUDGED = (
    "no configuration is in it, so no rule judged them: `shockwire backtest --tape {tape}` takes your rules"
)
_SQLITE_MAGIC = b"SQLite format 3\x00"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "tape", type=Path, metavar="TAPE", help="a tape (.jsonl, .jsonl.gz) or a store (shockwire.db)"
    )
    parser.add_argument(
        "--speed", type=float, default=0.0, metavar="N", help="N times real time (default: at once)"
    )
    parser.add_argument("--until", metavar="TIME", help="stop before this instant, e.g. 2025-01-27T14:30Z")
    parser.add_argument("--all", action="store_true", help="show what was held back, too")
    parser.add_argument("--json", action="store_true", help="whole revisions, one JSON object a line")


def run(arguments: argparse.Namespace) -> int:
    until = _instant(arguments.until)
    pace = _Pace(arguments.speed)
    count = 0
    with ExitStack() as stack:
        engine, is_configured = Engine(), False
        signals: dict[int, Signal] = {}

        def past(since: datetime, before: int) -> Iterator[tuple[Record, Signal | None]]:
            """The tape again: an edit in it rebuilds rules from what lies before."""
            with ExitStack() as again:
                for record in _records(arguments.tape, again):
                    if record.offset >= before:
                        return
                    if record.seen_at >= since:
                        yield record, signals.get(record.offset)

        for record in _records(arguments.tape, stack):
            if until is not None and record.seen_at >= until:
                break
            pace.wait(record.seen_at)
            count += 1
            is_configured |= isinstance(record.body, Config)
            outcome = feed(engine, record, None, past)
            if outcome.signal is not None:
                signals[record.offset] = outcome.signal
            for revision in (*outcome.revisions, *outcome.notices):
                _show(revision, arguments)
    print(f"{many(count, 'record')} replayed", file=sys.stderr)
    if count and not is_configured:
        print(_UNJUDGED.format(tape=arguments.tape), file=sys.stderr)
    return 0


def _records(path: Path, stack: ExitStack) -> Iterator[Record]:
    if path.is_dir():
        path = _store_in(path)
    try:
        with path.open("rb") as file:
            is_store = file.read(len(_SQLITE_MAGIC)) == _SQLITE_MAGIC
    except OSError as error:
        raise TapeError(f"can't read {path}: {error.strerror}") from error
    return stack.enter_context(open_readonly(path)).records() if is_store else read_tape(path)


def _store_in(folder: Path) -> Path:
    """The store of a state folder, or of the folder that a demo kept."""
    for path in (folder / STORE_FILE, folder / "state" / STORE_FILE):
        if path.is_file():
            return path
    raise TapeError(f"{folder} is a folder without a store ({STORE_FILE}) in it")


def _show(revision: Revision, arguments: argparse.Namespace) -> None:
    if is_hidden(revision.rule_id) or not (revision.tell or arguments.all):
        return
    if arguments.json:
        sys.stdout.buffer.write(msgspec.json.encode(revision) + b"\n")
    else:
        held = f"  (held back: {revision.muted})" if revision.muted else ""
        what = f"{revision.status:<10}  {revision.severity:<8}  {revision.headline}{held}"
        print(f"{revision.at:%Y-%m-%d %H:%M:%S}Z  {what}")
    sys.stdout.flush()


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None or not _FIRST_YEAR < instant.year < _LAST_YEAR:
        raise UsageError(f'--until: expected an instant with a zone such as 2025-01-27T14:30Z, got "{text}"')
    return instant.astimezone(UTC)


_FIRST_YEAR, _LAST_YEAR = 1970, 9000  # beyond them another zone's date may not exist


class _Pace:
    """Waits between records so that a tape plays at `speed` times real time; 0 never waits."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._began: tuple[float, datetime] | None = None

    def wait(self, seen_at: datetime) -> None:
        if self._speed <= 0:
            return
        if self._began is None:
            self._began = (time.monotonic(), seen_at)
        began, first = self._began
        due = began + (seen_at - first).total_seconds() / self._speed
        time.sleep(max(0.0, due - time.monotonic()))
