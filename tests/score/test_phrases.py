"""The phrase language of the YAML files."""

from __future__ import annotations

import pytest

from shockwire.core.score.phrases import Hit, PhraseError, PhraseMatcher, forms_of, inflections
from shockwire.core.score.pieces import Cut
from shockwire.core.score.scorer import Scorer
from shockwire.core.score.text import lowered, normalise


def found(matcher: PhraseMatcher, text: str) -> dict[str, list[Hit]]:
    cut = Cut(lowered(normalise(text)))
    return matcher.find(cut.tokens, cut.shapes)


def finds(phrase: str, text: str) -> bool:
    return bool(found(PhraseMatcher({"x": {phrase: 1.0}}), text))


@pytest.mark.parametrize(
    ("phrase", "text", "is_there"),
    [
        ("app store", "The App-Store is down", True),
        ("app store", "the app and the store", False),
        ("ban~", "They banned it", True),
        ("ban~", "a banner", False),
        ("(top|lead~) the chart", "leading the chart", True),
        ("cost [a lot] to train", "cost to train", True),
        ("cost [a lot] to train", "cost a lot to train", True),
        ("ban~ ... exports", "bans most of its exports", True),
        ("ban~ ... exports", "bans it. Exports rose", False),
        ("no. <num>", "No. 1", True),
        ("apple store", "Apple\u2019s store", True),
        ("disney+", "Disney+ wins", True),
        ("(a (b|c)|d) e", "a c e", True),
    ],
)
def test_a_phrase_stands_for_its_wordings(phrase: str, text: str, *, is_there: bool) -> None:
    assert finds(phrase, text) is is_there


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("(a|b", "is not closed"),
        ("a)", "does not belong"),
        ("...", "holds no word"),
        ("", "holds no word"),
        ("a ...", "may not end with a gap"),
        ("<num> apps", "must begin with a word"),
        (" ".join(["(a|b|c|d|e|f|g|h|i|j)"] * 5), "split it"),
    ],
)
def test_a_phrase_that_cannot_be_read_says_why(phrase: str, why: str) -> None:
    with pytest.raises(PhraseError, match=why):
        forms_of(phrase)


def test_inflections_follow_the_rules_of_english_spelling() -> None:
    assert {"ban", "bans", "banned", "banning"} <= set(inflections("ban"))
    assert {"rely", "relies", "relied", "relying"} <= set(inflections("rely"))
    assert {"raise", "raises", "raised", "raising"} <= set(inflections("raise"))


def test_families_of_models_are_found_with_their_number_attached() -> None:
    matcher = PhraseMatcher({"m": {"qwen": 1.0}}, {"qwen": "m"})
    assert found(matcher, "qwen2.5") == {"m": [(0, 1, 1.0)]}
    assert found(matcher, "quench2") == {}


def test_the_heaviest_phrase_counts_where_several_of_a_name_meet() -> None:
    matcher = PhraseMatcher({"x": {"cost (it|them)": 0.9, "cost it": 1.2, "(costs|cost) it": 0.3}})
    assert found(matcher, "it cost it dear") == {"x": [(1, 3, 1.2)]}


def test_longer_phrases_are_found_the_first_time_and_every_time() -> None:
    matcher = PhraseMatcher(
        {"a": {"top spot": 1.0, "top of the (chart|list)": 2.0}, "b": {"top ... chart": 1.0}}
    )
    tokens = "top of the chart".split()
    found = {"a": [(0, 4, 2.0)], "b": [(0, 4, 1.0)]}
    assert [matcher.find(tokens, "wwww") for _ in range(3)] == [found] * 3
    assert matcher.find(["top", "spot"], "ww") == {"a": [(0, 2, 1.0)]}


def test_no_phrase_of_the_lexicon_is_hidden_by_another_of_its_group(scorer: Scorer) -> None:
    """Of two phrases for the same words the first of the alphabet counts, whatever their weights."""
    for group, phrases in scorer.bundle.lexicon.items():
        wordings = [(phrase, set(forms_of(phrase))) for phrase in phrases]
        hidden = [p for p, own in wordings if any(p != q and own <= other for q, other in wordings)]
        assert hidden == [], group
