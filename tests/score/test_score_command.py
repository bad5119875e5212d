"""`shockwire score` as people and machines use it."""

from __future__ import annotations

import json
import os
import select
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


def test_the_most_relevant_ticker_comes_first_with_the_relevance_of_its_shock(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["score", "--explain", "DeepSeek's app is No. 1 in the US App Store"]) == 0
    table, _, shocks = capsys.readouterr().out.partition("tickers ")[2].partition("shock (")
    rows = [line.split() for line in table.splitlines()[1:] if line.strip() and not line.startswith("   ")]
    shown = [float(row[1]) for row in rows]
    assert shown == sorted(shown, reverse=True)
    both = [row for row in rows if f"  {row[0]} " in shocks]  # the lists are cut off in their own orders
    assert "NVDA" in [row[0] for row in both]
    for row in both:
        terms = shocks.partition(f"  {row[0]} ")[2].split("direction")[0]
        assert f"x relevance {float(row[1]):g}" in terms


@pytest.mark.parametrize("word", ["nvda", "$NVDA", "Nvidia", "nvidia"])
def test_a_ticker_or_a_name_in_any_case_is_no_text(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", word]) == 0
    assert "NVDA is a ticker" in capsys.readouterr().out


@pytest.mark.parametrize("word", ["DeepSeek", "deepseek", "SK Hynix"])
def test_a_watched_name_without_a_ticker_is_explained(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", word]) == 0
    assert "is an entity of the watchlist" in capsys.readouterr().out


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


def test_on_a_terminal_every_line_is_answered_at_once() -> None:
    screen, terminal = os.openpty()
    with (
        os.fdopen(screen) as shown,
        subprocess.Popen(
            [sys.executable, "-m", "shockwire", "score", "--json"],
            stdin=subprocess.PIPE,
            stdout=terminal,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT / "daemon")},
        ) as scoring,
    ):
        os.close(terminal)
        assert scoring.stdin is not None
        print('{"id": "a", "title": "Nvidia falls 9%"}', file=scoring.stdin, flush=True)
        assert select.select([shown], [], [], 60)[0]
        assert json.loads(shown.readline())["id"] == "a"
        scoring.stdin.close()
        assert scoring.wait(60) == 0


@pytest.mark.parametrize("line", ["not json", "[1, 2]"])
def test_a_bad_line_is_refused_with_its_number(line: str) -> None:
    done = score_lines('{"title": "x"}\n' + line + "\n")
    assert done.returncode == 1
    assert "line 2" in done.stderr
    assert len(done.stdout.splitlines()) == 1  # what stood before it is answered
    assert "Traceback" not in done.stderr


def test_nothing_to_score_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", " "]) != 0
    assert "nothing to score" in capsys.readouterr().err


def test_a_configuration_that_is_not_there_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["score", "-C", str(tmp_path / "none.yaml"), "text"]) != 0
    assert "none.yaml" in capsys.readouterr().err
