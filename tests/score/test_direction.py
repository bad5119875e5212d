"""Which way a text points."""

from __future__ import annotations

import pytest

from shockwire.core.score.scorer import Scorer


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The operating loss narrowed to 2 million euros from 5 million.", "positive"),
        ("Costs rose in every division, the company said.", "negative"),
        ("Net sales decreased by a tenth from last year.", "negative"),
        ("Pretax profit rose to 9 million euros from 4 million.", "positive"),
        (
            "Operating profit totalled EUR 21.1 million, compared to EUR 18.6 million a year earlier.",
            "positive",
        ),
        ("The loss amounted to EUR 3 million against EUR 1 million in the year before.", "negative"),
        ("Sales did not grow in the quarter.", "negative"),
        ("The company has 1,200 employees in nine countries.", "neutral"),
        ("The agreement covers maintenance of the network until May.", "neutral"),
        ("Shares plunge as chip maker misses estimates", "negative"),
        ("Bank's bad loans fall, profit doubles", "positive"),
        ("Brokerage downgrades steel maker to sell", "negative"),
        ("Index closes at a record high", "positive"),
    ],
)
def test_a_sentence_points_where_a_reader_would_say(scorer: Scorer, text: str, label: str) -> None:
    assert scorer.read_text(text, "").label.removeprefix("very ") == label


@pytest.mark.parametrize(
    ("text", "up", "down"),
    [
        ("Palantir surges while Snowflake slumps", "PLTR", "SNOW"),
        ("Alphabet shares gain 3% but Meta loses 11%", "GOOGL", "META"),
        ("Micron jumps as Intel tumbles", "MU", "INTC"),
    ],
)
def test_companies_that_move_apart_are_told_apart(scorer: Scorer, text: str, up: str, down: str) -> None:
    directions = {t.ticker: t.direction for t in scorer.read_text(text, "").tickers}
    assert directions[up] > 0.15
    assert directions[down] < -0.15


def test_companies_in_a_list_move_together(scorer: Scorer) -> None:
    directions = {
        t.ticker: t.direction for t in scorer.read_text("Nvidia, AMD and Micron tumble", "").tickers
    }
    assert all(directions[t] < -0.15 for t in ("NVDA", "AMD", "MU"))
