"""`sinks test NAME --as STATUS` and `explain --as`: what a sink's reader would see, without a daemon."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from shockwire.cli import EX_FINDING, EX_OK, main
from shockwire.core.model import Mode, Status
from shockwire.ports import Batch, OutboxRow
from shockwire.store.sqlite import SqliteStore
from shockwire.testing.builders import ALERT_ID, revision

SETTINGS = """
state: state
rules: []
sinks:
  desk: {kind: slack, webhook: "https://hooks.invalid/services/x"}
  home: {kind: mqtt, url: "mqtt://127.0.0.1:9"}
  term: {kind: console}
templates:
  - sink: term
    status: [fired]
    title: "{SEVERITY} {key} {move}"
    text: "in my own words: {reason}"
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "shockwire.yaml"
    path.write_text(SETTINGS, encoding="utf-8")
    return path


@pytest.mark.parametrize("status", list(Status))
def test_a_sample_of_every_kind_of_message_is_shown_and_says_test(
    config: Path, capsys: pytest.CaptureFixture[str], status: Status
) -> None:
    assert main(["sinks", "test", "desk", "--as", status.value, "-C", str(config)]) == EX_OK
    assert capsys.readouterr().out.startswith(("│ [TEST] ", "│ TEST · "))


def test_a_sample_is_laid_out_and_worded_as_its_sink_does(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sinks", "test", "home", "--as", "resolved", "-C", str(config)]) == EX_OK
    assert json.loads(capsys.readouterr().out)["event_type"] == "resolved"
    assert main(["sinks", "test", "term", "--as", "fired", "-C", str(config)]) == EX_OK
    out = capsys.readouterr().out
    assert out.startswith("[TEST] CRITICAL us_chips -5.7 %\n")
    assert "in my own words: " in out


@pytest.mark.parametrize(
    "words", [["sinks", "test", "desk", "--as", "fired"], ["explain", "last", "--as", "slack"]]
)
def test_the_page_that_explains_an_alert_is_linked_as_the_daemon_links_it(
    config: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    asyncio.run(_keep_one(config.parent / "state", "live"))
    page = f"http://127.0.0.1:9469/alerts/{ALERT_ID}"
    assert main([*words, "--json", "-C", str(config)]) == EX_OK
    assert page not in capsys.readouterr().out
    config.write_text(SETTINGS + "metrics: {}\n", encoding="utf-8")
    assert main([*words, "--json", "-C", str(config)]) == EX_OK
    assert page in capsys.readouterr().out


def test_a_sample_for_a_sink_that_is_not_there_names_those_that_are(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sinks", "test", "dsk", "--as", "fired", "-C", str(config)]) == EX_FINDING
    assert "there is no sink 'dsk'; there are: desk, home, term" in capsys.readouterr().err


@pytest.mark.parametrize(("mode", "label"), [("demo", "[DEMO] "), ("live", "")])
def test_an_alert_of_a_demos_store_is_explained_as_one(
    config: Path, capsys: pytest.CaptureFixture[str], mode: Mode, label: str
) -> None:
    asyncio.run(_keep_one(config.parent / "state", mode))
    assert main(["explain", ALERT_ID, "--as", "slack", "-C", str(config)]) == EX_OK
    assert capsys.readouterr().out.startswith(f"│ {label}CRITICAL · us_chips")


def test_words_that_may_be_newer_than_the_alert_are_said_to_be(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_keep_one(config.parent / "state", "live"))
    assert main(["explain", ALERT_ID, "--as", "text", "--sink", "term", "-C", str(config)]) == EX_OK
    out, err = capsys.readouterr()
    assert "in my own words: " in out
    assert "note: in the words of today's `templates`; it was told in those of its time" in err


async def _keep_one(folder: Path, mode: Mode) -> None:
    folder.mkdir()
    store = SqliteStore.open(folder / "shockwire.db")
    told = revision(seq=1)
    row = OutboxRow(sink="desk", revision=told, due_at=told.at, mode=mode)
    await store.commit(Batch(revisions=[told], outbox=[row]))
    await store.close()
