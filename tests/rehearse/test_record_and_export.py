"""A log becomes a tape or lines, and either tells what the log told."""

from __future__ import annotations

import gzip
import json
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from histories import MONDAY, log, shipped, write_store

from shockwire.cli import main
from shockwire.core.engine import Engine
from shockwire.core.model import Command, Config, Record, Tick
from shockwire.store.tape import read_tape, write_tape


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The state folder of a daemon that ended."""
    folder = tmp_path_factory.mktemp("state")
    write_store(folder / "shockwire.db", log(shipped()))
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("name", ["monday.jsonl", "monday.jsonl.gz"])
def test_a_recorded_tape_replays_to_the_same_alerts(state: Path, tmp_path: Path, name: str, capsys) -> None:
    tape = tmp_path / name
    assert main(["record", str(tape), "--state", str(state)]) == 0
    assert main(["export", "alerts", "--state", str(state)]) == 0
    engine = Engine()
    told = [msgspec.json.encode(r) for record in read_tape(tape) for r in engine.feed(record).revisions]
    exported = capsys.readouterr().out.encode().splitlines()
    assert [json.loads(line) for line in told] == [json.loads(line) for line in exported]
    assert len(told) >= 3


@pytest.mark.slow
def test_a_part_of_a_log_begins_with_the_configuration_that_was_in_force(state: Path, tmp_path: Path) -> None:
    tape = tmp_path / "part.jsonl"
    span = ["--since", "2025-01-27T15:00Z", "--until", "2025-01-27T15:10Z"]
    assert main(["record", str(tape), "--state", str(state), *span]) == 0
    first, *rest = read_tape(tape)
    assert isinstance(first.body, Config)
    assert [record.seen_at for record in rest] == [MONDAY.replace(hour=15, minute=m) for m in range(10)]


@pytest.mark.slow
def test_signals_and_alerts_are_exported_by_span(state: Path, tmp_path: Path, capsys) -> None:
    file = tmp_path / "signals.jsonl.gz"
    assert main(["export", "signals", str(file), "--state", str(state), "--until", "2025-01-27T07:00Z"]) == 0
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        assert [json.loads(line)["publisher"] for line in lines] == ["Wire One", "The Circuit"]
    capsys.readouterr()
    assert main(["export", "alerts", "--state", str(state), "--since", "2025-01-28T00:00Z"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("text", ["yesterday", "2025-01-27T15:00"])
def test_an_instant_without_a_zone_is_refused(tmp_path: Path, capsys, text: str) -> None:
    assert main(["export", "log", "--state", str(tmp_path), "--since", text]) == 1
    assert "expected an instant with a zone" in capsys.readouterr().err


def test_a_folder_without_a_store_says_so(tmp_path: Path, capsys) -> None:
    assert main(["record", str(tmp_path / "t.jsonl"), "--state", str(tmp_path)]) == 1
    assert "there is no store" in capsys.readouterr().err


def test_a_tape_without_a_configuration_says_who_can_judge_it(tmp_path: Path, capsys) -> None:
    tape = tmp_path / "by-hand.jsonl"
    tape.write_text(
        '{"tape": "shockwire", "version": 1}\n'
        '{"seen_at": "2025-01-27T15:00:00Z", "body": {"type": "tick", "id": "t"}}\n'
    )
    assert main(["replay", str(tape)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "1 record replayed" in said.err
    assert f"no rule judged them: `shockwire backtest --tape {tape}` takes your rules" in said.err


def test_the_end_of_a_silence_is_told_by_a_replay_too(tmp_path: Path, capsys) -> None:
    until = MONDAY + timedelta(hours=1)
    wish = {"rule": "chips-down", "until": until.isoformat()}
    bodies = {
        MONDAY: Config(id="c", bundle=shipped()),
        MONDAY + timedelta(minutes=1): Command(id="s", verb="silence", who="me", arguments=wish),
        until: Tick(id="t"),
    }
    tape = tmp_path / "silence.jsonl"
    write_tape(tape, [Record(offset=n, seen_at=at, body=b) for n, (at, b) in enumerate(bodies.items(), 1)])
    assert main(["replay", str(tape)]) == 0
    assert "The silence of rule chips-down has ended" in capsys.readouterr().out
