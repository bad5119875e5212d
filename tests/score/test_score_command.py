"""`shockwire score` as people and machines use it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shockwire.cli import main
from support import ROOT


def test_a_text_is_shown_with_themes_facts_tickers_and_shock(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "--explain", "Nvidia falls 9% in pre-market trading"]) == 0
    shown = capsys.readouterr().out
    for part in ("market_move", "fires", "pct_move", "-9 %", "NVDA", "novelty 1", "falls 9%"):
        assert part in shown


def test_a_ticker_is_told_from_a_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "NVDA"]) == 0
    shown = capsys.readouterr().out
    assert "is a ticker" in shown
    assert "us_chips" in shown
    assert "DeepSeek" in shown


def score_lines(lines: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "shockwire", "score", "--json"],
        input=lines,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT / "daemon")},
    )


def test_json_lines_are_answered_in_order() -> None:
    items = [{"id": "a", "title": "Nvidia falls 9%", "text": ""}, {"id": "b", "title": "", "text": "Nothing"}]
    done = score_lines("".join(json.dumps(i) + "\n" for i in items) + "\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [a["id"] for a in answers] == ["a", "b"]
    assert set(answers[0]) >= {"themes", "tickers", "sentiment", "facts", "shock"}
    assert answers[0]["sentiment"]["label"] == "negative"
    assert answers[0]["facts"][0]["value"] == -9.0


@pytest.mark.parametrize("line", ["not json", "[1, 2]"])
def test_a_bad_line_is_refused_with_its_number(line: str) -> None:
    done = score_lines('{"title": "x"}\n' + line + "\n")
    assert done.returncode == 1
    assert "line 2" in done.stderr
    assert "Traceback" not in done.stderr


def test_nothing_to_score_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", " "]) != 0
    assert "nothing to score" in capsys.readouterr().err


def test_a_configuration_that_is_not_there_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["score", "-C", str(tmp_path / "none.yaml"), "text"]) != 0
    assert "none.yaml" in capsys.readouterr().err
