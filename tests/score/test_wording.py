"""Copies share a wording, also where each is signed with another name."""

from __future__ import annotations

import pytest

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.model import Article
from shockwire.core.score.scorer import Scorer
from shockwire.core.score.wording import unsigned_wording

_TITLE = "Chip maker halts a plant"


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer(shipped_bundle())


@pytest.mark.parametrize(
    ("title", "publisher", "is_copy"),
    [
        (_TITLE, "Example News", True),
        (f"{_TITLE} - Example News", "Example News", True),
        (f"{_TITLE} | example news", "Example News", True),
        (f"Example News: {_TITLE}", "Example News", True),
        (f"{_TITLE} - Other Daily", "Example News", False),  # somebody else's name is a word like any other
        (f"{_TITLE} Example News", "Example News", False),
        ("Example News", "Example News", False),
    ],
)
def test_a_publishers_own_name_is_no_part_of_his_wording(
    scorer: Scorer, title: str, publisher: str, *, is_copy: bool
) -> None:
    first = scorer.read(Article(id="a", source="s", publisher="First", title=_TITLE, summary="Some words."))
    other = scorer.read(Article(id="b", source="s", publisher=publisher, title=title, summary="Some words."))
    assert (first.wording == other.wording) is is_copy


@pytest.mark.parametrize(
    "copy",
    [
        f"BREAKING!!! {_TITLE}",
        f"UPDATE 2-{_TITLE}",
        f"JUST IN - {_TITLE}",
        f"Report: {_TITLE}",
        f"{_TITLE.upper()}: REPORT",
        f"{_TITLE} - reblog",
        f"{_TITLE} (via a blog of rumours)",
    ],
)
def test_labels_round_a_copy_are_no_part_of_its_wording(scorer: Scorer, copy: str) -> None:
    assert scorer.read_text(copy, "").wording == scorer.read_text(_TITLE, "").wording


@pytest.mark.parametrize("other", ["2 chip makers halt a plant", f"{_TITLE} via", "Breaking news", "Report"])
def test_words_that_are_no_label_stay(scorer: Scorer, other: str) -> None:
    wordings = {scorer.read_text(text, "").wording for text in (_TITLE, "Chip makers halt a plant", other)}
    assert len(wordings) == 3


def test_nobodys_name_and_odd_letters_sign_nothing() -> None:
    assert unsigned_wording("A title", "", "") is None
    assert unsigned_wording("A title - ßİ", "", "ßİ") is None  # a letter that folds into two
