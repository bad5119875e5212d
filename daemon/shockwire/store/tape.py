r"""Tapes: a log in a file, to be kept, shown around, edited and replayed.

A tape is UTF-8 text, a JSON value on each line, gzipped where its name ends in `.gz`:

    {"tape": "shockwire", "version": 1, "codec": 1, "made_by": "0.1.0", "note": ""}
    {"offset": 1, "seen_at": "2025-01-27T08:15:00Z", "body": {"type": "article", "id": "...", ...}}
    {"offset": 2, "seen_at": "2025-01-27T08:15:02Z", "body": {"type": "quotes", "id": "...", ...}}

The first line says what it is: `tape` and `version` (of this layout) must be there, `codec` is that
of the bodies (default 1), the rest is for people. Every other line is a record of the log: the
instant it was seen (RFC 3339 with a zone) and the body, whose `type` is article, quotes, chart,
source, tick, clock_step, config or command; its fields are those of `core/observed.py`, and those with
a default may be left out. Offsets rise and instants never go back. A person who writes a tape may
leave the offsets out; then lines count from 1. Blank lines are skipped.

Both ways are streams: a tape of any length needs the memory of one line.
"""

from __future__ import annotations

import contextlib
import gzip
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Literal, cast

import msgspec

from shockwire import __version__
from shockwire.core import codec
from shockwire.core.model import Config, DayBars, Record
from shockwire.errors import CodecError, TapeError

VERSION = 1
_LINE_LIMIT_BYTES = 64 * 1024 * 1024  # a configuration is one record; more is no line of ours


class _Header(msgspec.Struct, kw_only=True):
    tape: str
    version: int
    codec: int = codec.VERSION
    made_by: str = ""
    note: str = ""


class _Line(msgspec.Struct, kw_only=True):
    seen_at: datetime
    body: msgspec.Raw
    offset: int | None = None


_HEADER = msgspec.json.Decoder(_Header)
_LINE = msgspec.json.Decoder(_Line)


def write_tape(path: Path, records: Iterable[Record], *, note: str = "") -> int:
    """Write a tape and return how many records it has; a half-written one never bears the name.

    Raises:
        TapeError: the file can't be written.
    """
    draft = path.with_name(path.name + ".part")
    count = 0
    try:
        with _open(draft, "wb", is_zipped=path.suffix == ".gz") as file:
            header = _Header(tape="shockwire", version=VERSION, made_by=__version__, note=note)
            file.write(msgspec.json.encode(header) + b"\n")
            for record in records:
                file.write(codec.RECORD.encode(record) + b"\n")
                count += 1
        draft.replace(path)
    except OSError as error:
        raise TapeError(f"{path}: can't be written: {error.strerror or error}") from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()
    return count


def read_tape(path: Path) -> Iterator[Record]:
    """The records of a tape, one after another.

    Raises:
        TapeError: it can't be read, or a line is not what it should be; names file and line.
    """
    with _reading(path) as file:
        yield from _records_of(path, _numbered_lines(path, file))


def read_configs(path: Path) -> Iterator[Record]:
    """The configurations of a tape alone; the other lines are passed over unread."""
    return _read_only(path, Config, b'"config"')


def read_bars(path: Path) -> Iterator[Record]:
    """The bars of the past alone, in the same way."""
    return _read_only(path, DayBars, b'"bars"')


def _read_only(path: Path, kind: type[Config | DayBars], word: bytes) -> Iterator[Record]:
    """Records of a kind, whose lines all have this word in them."""
    with _reading(path) as file:
        named = (
            (number, data) for number, data in _numbered_lines(path, file) if number == 1 or word in data
        )
        yield from (record for record in _records_of(path, named) if isinstance(record.body, kind))


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[IO[bytes]]:
    try:
        with _open(path, "rb", is_zipped=path.suffix == ".gz") as file:
            yield file
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise TapeError(f"{path}: the gzip file is damaged or cut off: {error}") from error
    except OSError as error:
        raise TapeError(f"{path}: can't be read: {error.strerror or error}") from error


@contextlib.contextmanager
def _open(path: Path, mode: Literal["rb", "wb"], *, is_zipped: bool) -> Iterator[IO[bytes]]:
    with path.open(mode) as file:
        if not is_zipped:
            yield file
            return
        # No name and no time in the gzip header: equal records make equal files.
        with gzip.GzipFile(filename="", mode=mode, fileobj=file, mtime=0) as zipped:
            yield cast("IO[bytes]", zipped)


def _records_of(path: Path, lines: Iterator[tuple[int, bytes]]) -> Iterator[Record]:
    version = _codec_version(path, next(lines, None))
    last: Record | None = None
    for number, data in lines:
        try:
            record = _record(data, version, following=last)
        except (msgspec.MsgspecError, CodecError, UnicodeDecodeError, ValueError) as error:
            raise TapeError(f"{path}:{number}: {error}") from error
        yield record
        last = record


def _numbered_lines(path: Path, file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    number = 0
    while data := file.readline(_LINE_LIMIT_BYTES):
        number += 1
        if len(data) == _LINE_LIMIT_BYTES:
            raise TapeError(f"{path}:{number}: this line is longer than {_LINE_LIMIT_BYTES} bytes")
        if data.strip():
            yield number, data


def _codec_version(path: Path, first: tuple[int, bytes] | None) -> int:
    expected = '{"tape": "shockwire", "version": 1}'
    if first is None:
        raise TapeError(f"{path}: the file is empty; a tape begins with {expected}")
    number, data = first
    try:
        header = _HEADER.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"this is no tape: it should begin with {expected}: {error}"
        raise TapeError(f"{path}:{number}: {message}") from error
    if header.tape != "shockwire":
        raise TapeError(f'{path}:{number}: expected a tape of "shockwire", got one of "{header.tape}"')
    if header.version != VERSION:
        raise TapeError(
            f"{path}:{number}: this tape has version {header.version}, this shockwire reads version {VERSION}"
        )
    return header.codec


def _record(data: bytes, version: int, *, following: Record | None) -> Record:
    line = _LINE.decode(data)
    if line.seen_at.tzinfo is None:
        seen_at = line.seen_at.isoformat()
        raise ValueError(f"seen_at needs a zone, such as 2025-01-27T08:15:00Z; it was {seen_at}")
    last_offset = following.offset if following else 0
    offset = last_offset + 1 if line.offset is None else line.offset
    if offset <= last_offset:
        raise ValueError(f"offsets must rise: {offset} comes after {last_offset}")
    if following is not None and line.seen_at < following.seen_at:
        raise ValueError(f"seen_at must not go back: {line.seen_at} comes after {following.seen_at}")
    return Record(offset=offset, seen_at=line.seen_at, body=codec.BODY.decode(bytes(line.body), version))
