"""The same news in other clothes is the same news, and nothing a page holds brings the scorer down."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shockwire.cli.score import as_json
from shockwire.config.load_rules import shipped_bundle
from shockwire.core.score.novelty import first_impacts, shock_of, shock_terms, sum_terms
from shockwire.core.score.scorer import Scorer
from support import ROOT

BOILERPLATE = (
    "\nSign up for our newsletter to get the best stories of the day.\n"
    "Read more: Airline cancels flights on 3 January after strike\n"
    "Related stories\nApple shares fall 5% after court ruling\nDeepSeek tops the App Store\n"
)

CLOTHES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "curly quotes and other dashes": lambda s: (
        s.replace("'", "\u2019").replace(" - ", " — ").replace("-", "\u2011")
    ),
    "spaces that do not break": lambda s: s.replace(" ", "\u00a0"),
    "invisible marks": lambda s: "\u200e" + s.replace(" ", " \u200b"),
    "short units": lambda s: s.replace(" billion", "bn").replace(" percent", "%").replace(" per cent", "%"),
    "markup": lambda s: "<p>" + s.replace("&", "&amp;").replace("<", "&lt;") + "</p>",
}


@pytest.mark.parametrize("clothes", sorted(CLOTHES))
def test_other_clothes_move_the_shock_by_two_hundredths_at_most(
    scorer: Scorer, own_items: list[dict[str, Any]], clothes: str
) -> None:
    change = CLOTHES[clothes]
    for item in own_items[::2]:
        if clothes == "short units" and "a billion" in item["title"]:
            continue  # "abn dollars" is nobody's way of writing
        plain = as_json(scorer.read_text(item["title"], item["text"]))["shock"]
        dressed = as_json(scorer.read_text(change(item["title"]), change(item["text"])))["shock"]
        assert abs(plain - dressed) <= 0.02, item["title"]


def test_boilerplate_under_an_article_moves_nothing(scorer: Scorer, own_items: list[dict[str, Any]]) -> None:
    for item in own_items:
        plain = as_json(scorer.read_text(item["title"], item["text"]))["shock"]
        longer = as_json(scorer.read_text(item["title"], item["text"] + BOILERPLATE))["shock"]
        assert abs(plain - longer) <= 0.02, item["title"]


def test_terms_add_up_to_what_they_explain(scorer: Scorer, own_items: list[dict[str, Any]]) -> None:
    for item in own_items:
        reading = scorer.read_text(item["title"], item["text"])
        for presence in reading.themes:
            assert sum_terms(presence.terms) == presence.value
        assert sum_terms(reading.sentiment_terms) == reading.sentiment
        for view in reading.tickers:
            assert not view.terms or sum_terms(view.terms) == view.relevance
        impacts = first_impacts(reading)
        for ticker in {i.ticker for i in impacts}:
            own = [i for i in impacts if i.ticker == ticker]
            assert sum_terms(shock_terms(own)) == shock_of(own)


def test_direction_terms_of_each_ticker_add_up_to_its_direction(
    scorer: Scorer, own_items: list[dict[str, Any]]
) -> None:
    for item in own_items[::3]:
        reading = scorer.read_text(item["title"], item["text"])
        terms = scorer.direction_terms(item["title"], item["text"])
        assert list(terms) == [view.ticker for view in reading.tickers]
        for view in reading.tickers:
            assert sum_terms(terms[view.ticker]) == view.direction, item["title"]


def test_a_text_without_a_word_has_no_direction_terms(scorer: Scorer) -> None:
    assert scorer.direction_terms(" ", "<p> </p>", ("NVDA",)) == {}


HOSTILE = {
    "no space": "a" * 100_000,
    "right-to-left marks": "\u202e\u202bNvidia falls\u200f 9%" * 2_000,
    "emoji": "😀" * 10_000,
    "unbalanced markup": "<div><p><b>Nvidia <<<>>> falls 9%" * 2_000,
    "digits": "9" * 50_000,
    "ranges": "$1-2-3-4-5 billion to " * 3_000,
    "gaps": "bans bans bans bans " * 5_000,
    "full stops": ". " * 50_000,
    "companies": "Nvidia, AMD and " * 5_000,
    "percents": "down 5%, up 6%, " * 4_000,
    "nul and surrogates": "\x00\ufffd\U0010ffff" * 5_000,
    "growing letters": "İ" * 10_000 + " Nvidia falls 9%",
    "body of 5 MB": "Nvidia fell 9% on Monday. " * 200_000,
    "entities": "&amp;&lt;" * 50_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_hostile_text_is_read_like_any_other(scorer: Scorer, kind: str) -> None:
    reading = scorer.read_text("A title", HOSTILE[kind])
    assert -1.0 <= reading.sentiment <= 1.0
    assert scorer.read_text(HOSTILE[kind][:5_000], "").tickers is not None


@lru_cache(maxsize=1)
def shipped_scorer() -> Scorer:
    """The same as the fixture, which hypothesis may not be given."""
    return Scorer(shipped_bundle())


@given(title=st.text(max_size=120), body=st.text(max_size=300))
def test_any_text_gives_a_reading_within_its_bounds(title: str, body: str) -> None:
    answer = as_json(shipped_scorer().read_text(title, body))
    assert all(0.0 <= v <= 1.0 for v in answer["themes"].values())
    assert all(
        0.0 <= t["relevance"] <= 1.0 and -1.0 <= t["sentiment"] <= 1.0 for t in answer["tickers"].values()
    )
    assert -1.0 <= answer["sentiment"]["score"] <= 1.0
    assert 0.0 <= answer["shock"] <= 1.0


_WORDS = (
    "Nvidia DeepSeek Meta Apple Huawei shares fell rose 9% $65 billion No. 1 #2 from 31 App Store chart "
    "free app export ban chips license China trained for cost $5.6 million model releases R1 parameters "
    ", . : ; - not"
).split()


@given(st.lists(st.sampled_from(_WORDS), max_size=40))
def test_any_order_of_telling_words_gives_a_reading(words: list[str]) -> None:
    reading = shipped_scorer().read_text(" ".join(words), "")
    for presence in reading.themes:
        assert sum_terms(presence.terms) == presence.value
    assert sum_terms(reading.sentiment_terms) == reading.sentiment


def test_two_processes_with_other_hash_seeds_agree_byte_for_byte(own_items: list[dict[str, Any]]) -> None:
    lines = "".join(json.dumps({k: i[k] for k in ("id", "title", "text")}) + "\n" for i in own_items)
    answers = {
        subprocess.run(
            [sys.executable, "-m", "shockwire", "score", "--json"],
            input=lines,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "daemon")},
        ).stdout
        for seed in ("0", "4711")
    }
    assert len(answers) == 1
    assert answers.pop().count("\n") == len(own_items)
