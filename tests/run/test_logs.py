"""What the daemon writes: nothing secret, nothing forged, whole lines."""

from __future__ import annotations

import json
import logging
import sys

import pytest

from shockwire.run import blot, logs

SECRET = "xoxb-canary-0123456789"
HOSTILE = "headline\r\n2025-01-27 00:00:00Z error: forged \x1b[31mred\x1b[0m \x9b0m"


@pytest.mark.parametrize("form", ["human", "json", "journal"])
def test_a_secret_shows_in_no_message_no_argument_and_no_trace(
    capfd: pytest.CaptureFixture[str], form: str
) -> None:
    blot.learn([SECRET])
    logs.configure(level="debug", form=form)
    log = logging.getLogger("shockwire.test")
    log.warning("token %s", SECRET)
    try:
        int(f"https://hooks.example/{SECRET}")
    except ValueError:
        log.exception("failed")
    written = capfd.readouterr().err
    assert SECRET not in written
    assert "***" in written
    assert "ValueError" in written


@pytest.mark.parametrize("form", ["human", "json", "journal"])
def test_a_headline_can_not_write_a_line_of_its_own(capfd: pytest.CaptureFixture[str], form: str) -> None:
    logs.configure(level="info", form=form)
    logging.getLogger("shockwire.test").info("seen: %s", HOSTILE)
    written = capfd.readouterr().err
    assert len(written.splitlines()) == 1
    assert "\x1b" not in written
    assert "forged" in written


def test_json_lines_are_json(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(level="info", form="json")
    logging.getLogger("shockwire.test").warning("a %s", "b")
    entry = json.loads(capfd.readouterr().err)
    assert (entry["level"], entry["message"], entry["logger"]) == ("warning", "a b", "shockwire.test")


def test_the_journal_gets_priorities_and_no_time_of_ours(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(level="info", form="journal")
    logging.getLogger("shockwire.test").error("gone")
    assert capfd.readouterr().err == "<3>gone\n"


def test_under_the_journal_auto_means_journal(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JOURNAL_STREAM", "8:12345")
    logs.configure(level="info", form="auto")
    logging.getLogger("shockwire.test").info("up")
    assert capfd.readouterr().err.startswith("<6>")
    assert sys.stderr is not None
