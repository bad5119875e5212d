"""Markup to text, and what of a page is not the article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shockwire.core.score.pieces import Cut
from shockwire.core.score.text import (
    MAX_READ,
    plain_text,
    without_boilerplate,
)
from shockwire.core.score.tokens import sentence_numbers, split_tokens, tokens_of, undotted


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Nvidia &amp; AMD fell</p><p>5 &lt; 7</p>", "Nvidia & AMD fell\n5 < 7"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<script>var x = '<p>no</p>'</script>yes", "yes"),
        ("<style>p {}</style><!-- no <b>comment</b> -->yes", "yes"),
        ("<nav>Home | News</nav><article>Story</article>", "Story"),
        ("5 < 7 and <b>bold</b>", "5 < 7 and bold"),
        ("<p>never closed", "never closed"),
        ("a <unknown", "a unknown"),
        ("&#8217;&nbsp;&bogus;", "\u2019 &bogus;"),
        ("", ""),
    ],
)
def test_markup_becomes_its_text(markup: str, text: str) -> None:
    assert plain_text(markup) == text


@pytest.mark.parametrize(
    "markup", ["<" * 300_000, "<script>" * 40_000, "<!--" * 80_000, "<a" * 150_000, "&" * 300_000]
)
def test_hostile_markup_is_read_once_through(markup: str) -> None:
    """Each of these takes minutes where a scanner looks ahead from every tag; here, a moment."""
    plain_text(markup)


def test_lists_of_other_stories_and_notices_are_cut() -> None:
    body = (
        "Nvidia fell.\nSign up for our newsletter\nAMD fell too. Read more: an airline's strike\n"
        "Related stories\nDeepSeek tops the App Store"
    )
    assert without_boilerplate(body) == "Nvidia fell.\nAMD fell too."


def test_a_long_text_is_read_to_its_thousandth_word_and_no_word_is_halved() -> None:
    body = without_boilerplate("Sign up for our newsletter\n" + "Nvidia fell. " * 2_000)
    assert MAX_READ - 20 < len(body) <= MAX_READ
    assert body.endswith(("Nvidia", "fell."))
    assert len(without_boilerplate("a" * 100_000)) == MAX_READ


def test_sentences_end_where_they_end() -> None:
    cut = Cut("nvidia corp. was no. 1. then it fell?! yes")
    tokens = cut.tokens
    numbers = sentence_numbers(tokens, cut.shapes)
    assert len(numbers) == len(tokens)
    assert numbers[tokens.index("then")] == 1
    assert numbers[tokens.index("yes")] == 2


@pytest.mark.parametrize(
    "text", ["nvidia's s&p 500 - u.s. stocks, don't", "s's s 's - -5% a-b -- s", "$60-65bn (up 9%) qwen2.5's"]
)
def test_a_token_s_span_is_where_it_stands(text: str) -> None:
    tokens, offsets = split_tokens(text)
    assert tokens
    assert [text[low:high] for low, high in zip(offsets[1::3], offsets[2::3], strict=False)] == tokens


@given(st.text(alphabet="abz019 .,'-$%!s\n_u", max_size=60))
def test_the_fast_tokens_of_ascii_are_the_tokens(text: str) -> None:
    assert tokens_of(text) == tokens_of("é\n" + text)[2:]


@given(st.text(alphabet="abz019 .,'-$%!sué\n_", max_size=60))
def test_a_text_cut_at_its_spaces_has_the_same_tokens_in_the_same_places(text: str) -> None:
    tokens, offsets = split_tokens(text)
    cut = Cut(text)
    assert cut.tokens == undotted(tokens)
    assert len(cut.shapes) == len(tokens)
    assert [cut.span(at, at + 1) for at in range(len(tokens))] == list(
        zip(offsets[1::3], offsets[2::3], strict=False)
    )
