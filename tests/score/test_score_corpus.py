"""How good the scorer is, on our own texts and, where they are at hand, on labelled ones of others."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest

from shockwire.cli.score import as_json
from shockwire.core.score.novelty import first_impacts, shock_of, shock_terms, sum_terms
from shockwire.core.score.scorer import Scorer

THEMES = ("app_rank", "ai_cost", "chip_control", "model_release", "market_move")


def theme_f1(rows: list[dict[str, Any]], answers: list[dict[str, Any]], theme: str) -> float:
    hit = false = missed = 0
    for row, answer in zip(rows, answers, strict=True):
        wanted, found = theme in row["labels"], answer["themes"].get(theme, 0.0) >= 0.5
        if theme in row.get("labels_opt", ()) and not wanted:
            continue
        hit, false, missed = (
            hit + (wanted and found),
            false + (found and not wanted),
            missed + (wanted and not found),
        )
    return 2 * hit / max(1, 2 * hit + false + missed)


def ticker_figures(rows: list[dict[str, Any]], answers: list[dict[str, Any]]) -> tuple[float, float]:
    hit = found = wanted = 0
    for row, answer in zip(rows, answers, strict=True):
        if row.get("tickers_checked", True) and row["labels"]:
            named = {t for t, v in answer["tickers"].items() if v["relevance"] >= 0.5}
            hit, found, wanted = (
                hit + len(named & set(row["tickers"])),
                found + len(named),
                wanted + len(row["tickers"]),
            )
    return hit / max(1, found), hit / max(1, wanted)


def share_of_false_alarms(rows: list[dict[str, Any]], answers: list[dict[str, Any]]) -> float:
    strict = [a for r, a in zip(rows, answers, strict=True) if not r["labels"] and not r.get("labels_opt")]
    return sum(any(v >= 0.5 for v in a["themes"].values()) for a in strict) / max(1, len(strict))


def test_our_own_texts_are_read_as_they_were_meant(scorer: Scorer, own_items: list[dict[str, Any]]) -> None:
    answers = [as_json(scorer.read_text(i["title"], i["text"])) for i in own_items]
    scores = [theme_f1(own_items, answers, theme) for theme in THEMES]
    precision, recall = ticker_figures(own_items, answers)
    assert sum(scores) / len(scores) >= 0.93
    assert min(scores) >= 0.85
    assert precision >= 0.95
    assert recall >= 0.92
    assert share_of_false_alarms(own_items, answers) <= 0.03


def test_texts_that_no_rule_was_written_for_reach_the_floor(
    scorer: Scorer, unseen_items: list[dict[str, Any]]
) -> None:
    answers = [as_json(scorer.read_text(i["title"], i["text"])) for i in unseen_items]
    scores = [theme_f1(unseen_items, answers, theme) for theme in THEMES]
    precision, recall = ticker_figures(unseen_items, answers)
    assert sum(scores) / len(scores) >= 0.9
    assert min(scores) >= 0.82
    assert precision >= 0.85
    assert recall >= 0.85
    assert share_of_false_alarms(unseen_items, answers) <= 0.08


@pytest.fixture(scope="module")
def labelled(shared_dir: Path) -> list[dict[str, Any]]:
    path = shared_dir / "corpus" / "dev.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_labelled_texts_of_others_reach_the_floor(scorer: Scorer, labelled: list[dict[str, Any]]) -> None:
    answers = [as_json(scorer.read_text(i["title"], i["text"])) for i in labelled]
    scores = [theme_f1(labelled, answers, theme) for theme in THEMES]
    precision, recall = ticker_figures(labelled, answers)
    assert sum(scores) / len(scores) >= 0.9
    assert min(scores) >= 0.85
    assert precision >= 0.92
    assert recall >= 0.88
    assert share_of_false_alarms(labelled, answers) <= 0.05


def test_terms_reproduce_every_score_of_the_labelled_texts(
    scorer: Scorer, labelled: list[dict[str, Any]]
) -> None:
    for item in labelled:
        reading = scorer.read_text(item["title"], item["text"])
        impacts = first_impacts(reading)
        assert all(sum_terms(p.terms) == p.value for p in reading.themes)
        assert sum_terms(reading.sentiment_terms) == reading.sentiment
        assert sum_terms(shock_terms(impacts)) == shock_of(impacts)


@pytest.mark.slow
def test_ordinary_headlines_raise_no_shock(scorer: Scorer, shared_dir: Path) -> None:
    with (shared_dir / "corpus" / "sentfin_train.csv").open(encoding="utf-8", newline="") as file:
        titles = [row["Title"] for row in csv.DictReader(file)]
    loud = [t for t in titles if as_json(scorer.read_text(t, ""))["shock"] >= 0.6]
    assert len(loud) * 10_000 / len(titles) <= 5, loud


@pytest.mark.slow
def test_headlines_whose_companies_agree_get_their_label(scorer: Scorer, shared_dir: Path) -> None:
    """The model was trained on these, so this guards the reader of the weights, not their worth."""
    right = total = 0
    with (shared_dir / "corpus" / "sentfin_train.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            labels = set(re.findall(r": '(positive|negative|neutral)'", row["Decisions"]))
            if len(labels) == 1:
                total += 1
                right += scorer.read_text(row["Title"], "").label.removeprefix("very ") in labels
    assert right / total >= 0.9
