from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from batches import START, article, records
from shockwire.core.model import Record
from shockwire.errors import TapeError
from shockwire.ports import Batch
from shockwire.store.sqlite import SqliteStore
from shockwire.store.tape import read_tape, write_tape

HEADER = '{"tape": "shockwire", "version": 1}\n'
LINE = '{"seen_at": "2025-01-27T08:15:00Z", "body": {"type": "tick", "id": "t%d"}}\n'


@pytest.mark.parametrize("name", ["log.jsonl", "log.jsonl.gz"])
def test_what_was_written_is_read_again(tmp_path: Path, name: str) -> None:
    assert write_tape(tmp_path / name, records(5, 900), note="a morning") == 896
    assert list(read_tape(tmp_path / name)) == records(5, 900)
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_equal_records_make_equal_files(tmp_path: Path) -> None:
    for name in ("a.gz", "b.gz"):
        write_tape(tmp_path / name, records(1, 50))
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()


async def test_the_log_of_a_store_makes_a_tape(tmp_path: Path, store: SqliteStore) -> None:
    await store.commit(Batch(records=records(1, 700)))
    write_tape(tmp_path / "tape.jsonl", store.records(until=650))
    assert list(read_tape(tmp_path / "tape.jsonl")) == records(1, 650)


def test_a_person_may_leave_offsets_and_defaults_out(tmp_path: Path) -> None:
    body = '{"type": "article", "id": "wire:2", "source": "wire", "publisher": "The Wire"'
    body += ', "title": "Story number 2"}'
    line = f'{{"seen_at": "2025-01-27T08:15:00+00:00", "body": {body}}}\n'
    (tmp_path / "t").write_text(HEADER + "\n" + LINE % 1 + line)
    read = list(read_tape(tmp_path / "t"))
    assert [record.offset for record in read] == [1, 2]
    assert read[1].body == article(2)


def test_a_tape_that_could_not_be_finished_leaves_nothing_behind(tmp_path: Path) -> None:
    def breaks() -> object:
        yield Record(offset=1, seen_at=START, body=article(1))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_tape(tmp_path / "t", breaks())  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", r"t: the file is empty; a tape begins with"),
        ("<html>\n", r"t:1: this is no tape: it should begin with"),
        ('{"tape": "other", "version": 1}\n', r't:1: expected a tape of "shockwire", got one of "other"'),
        ('{"tape": "shockwire", "version": 2}\n', r"t:1: this tape has version 2, .* reads version 1"),
        (HEADER + LINE % 1 + "{\n", r"t:3: .*truncated"),
        (HEADER + LINE.replace("tick", "tock") % 1, r"t:2: this body can't be read: Invalid value 'tock'"),
        (HEADER + LINE.replace("15:00Z", "15:00") % 1, r"t:2: seen_at needs a zone"),
        (HEADER + LINE % 1 + LINE.replace("08:15", "08:14") % 2, r"t:3: seen_at must not go back"),
        (HEADER + '{"offset": 0, ' + LINE[1:] % 1, r"t:2: offsets must rise: 0 comes after 0"),
        (HEADER.replace("1}", '1, "codec": 9}') + LINE % 1, r"t:2: .*codec 9, this shockwire reads codec 1"),
        (HEADER + "\xff\n", r"t:2: "),
    ],
)
def test_a_bad_tape_is_refused_with_its_file_and_line(tmp_path: Path, content: str, complaint: str) -> None:
    (tmp_path / "t").write_bytes(content.encode("latin-1"))
    with pytest.raises(TapeError, match=complaint):
        list(read_tape(tmp_path / "t"))


def test_a_gzip_file_cut_off_is_refused(tmp_path: Path) -> None:
    write_tape(tmp_path / "t.gz", records(1, 500))
    whole = (tmp_path / "t.gz").read_bytes()
    (tmp_path / "t.gz").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(TapeError, match="damaged or cut off"):
        list(read_tape(tmp_path / "t.gz"))
    (tmp_path / "t.gz").write_bytes(b"no gzip at all")
    with pytest.raises(TapeError, match="damaged or cut off"):
        list(read_tape(tmp_path / "t.gz"))


def test_a_tape_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TapeError, match="can't be read: No such file"):
        list(read_tape(tmp_path / "nothing"))
    with pytest.raises(TapeError, match="can't be written: No such file"):
        write_tape(tmp_path / "no" / "folder", [])


def test_the_file_is_ordinary_gzip(tmp_path: Path) -> None:
    write_tape(tmp_path / "t.gz", records(1, 1))
    assert gzip.decompress((tmp_path / "t.gz").read_bytes()).startswith(b'{"tape":"shockwire","version":1')
