"""Which way a text points."""

from __future__ import annotations

from pathlib import Path

import pytest

from shockwire.core.score.scorer import Scorer

HERE = Path(__file__).parent
_MOVES = {
    "rose by 12 % year on year": "positive",
    "more than doubled": "positive",
    "was EUR 3 mn, up from EUR 2 mn": "positive",
    "was higher than a year ago": "positive",
    "decreased": "negative",
    "went down to EUR 2 mn from EUR 3 mn": "negative",
    "was smaller than a year ago": "negative",
    "shrank": "negative",
}


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
        ("Pretax profit totalled EUR 6 million, compared to a loss of EUR 2 million a year ago.", "positive"),
        ("The loss was EUR 3 million, compared to a loss of EUR 8 million a year ago.", "positive"),
        ("The company slipped to an operating loss of EUR 2 million.", "negative"),
        ("Its loss widened and its share fell 12%.", "negative"),
        ("The layoffs may concern up to 80 people in the firm.", "negative"),
        ("The firm declined to comment.", "neutral"),
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


def test_news_of_companies_points_where_a_reader_would_say(scorer: Scorer) -> None:
    """Sentences of our own in the way small companies report: most of them say nothing good or bad."""
    labels = {"p": "positive", "n": "negative", "u": "neutral"}
    lines = (HERE / "company_news.txt").read_text(encoding="utf-8").splitlines()
    told = [line.split("|", 1) for line in lines]
    right = sum(scorer.read_text(text, "").label.removeprefix("very ") == labels[k] for k, text in told)
    assert right / len(told) >= 0.93


def test_a_verdict_on_one_company_is_none_on_the_other(scorer: Scorer) -> None:
    directions = {
        t.ticker: t.direction for t in scorer.read_text("Bullish on Nvidia, bearish on Intel", "").tickers
    }
    assert directions["NVDA"] > 0.15
    assert directions["INTC"] < -0.15


@pytest.mark.parametrize("noun", ["Operating profit", "Profit before taxes", "Turnover", "The equity ratio"])
def test_what_is_good_when_it_grows_points_where_it_moves(scorer: Scorer, noun: str) -> None:
    for told, label in _MOVES.items():
        assert scorer.read_text(f"{noun} {told}.", "").label.removeprefix("very ") == label, told


@pytest.mark.parametrize("noun", ["Net debt", "The loss before taxes", "Personnel expenses", "Gearing"])
def test_what_is_bad_when_it_grows_points_the_other_way(scorer: Scorer, noun: str) -> None:
    other = {"positive": "negative", "negative": "positive"}
    for told, label in _MOVES.items():
        assert scorer.read_text(f"{noun} {told}.", "").label.removeprefix("very ") == other[label], told
