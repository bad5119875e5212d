"""Nothing a publisher writes can ping, lie, dress up or break a message in Slack."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import ActionsBlock, Block, ContextBlock, HeaderBlock, SectionBlock
from slack_sdk.models.blocks.block_elements import ButtonElement

from shockwire.core.model import Evidence, Part, Revision, Status
from shockwire.core.render import Message, message, slack_message, slack_text, worded_message
from shockwire.core.render.slack import escape
from shockwire.core.wording import Template
from shockwire.deliver.slack_bot import explained, laid_out
from shockwire.testing.blockkit import as_seen, findings, texts_of
from shockwire.testing.builders import evidence, member, news_leg, price_leg, revision

PAGE = "http://127.0.0.1:9469/alerts/01JJKGCQJ0DK9TF3HNP6JDRC1J"
HOSTILE = [
    "<!channel> chips are falling",
    "<!here|here> look",
    "<!everyone>",
    "<!subteam^S012345|desk> sell",
    "<@U012AB3CD> wrote this",
    "<#C024BE7LR|general>",
    "<https://evil.example|Reuters: all clear>",
    "<mailto:bob@example.com|write>",
    "<tel:+15550100|call>",
    "<slack://open?team=T1|open>",
    "<!date^1392734382^{date}|never>",
    "< !channel>",
    "&lt;!channel&gt;",
    "&amp;lt;!channel&amp;gt;",
    "&#60;!channel&#62;",
    "A & B <C> D",
    "*CRITICAL* all clear",
    "_emphasis_ and ~struck~",
    "`code` and ```block```",
    "```\n<!channel>\n```",
    "> a quotation",
    "&gt; a quotation",
    ">>> a long quotation",
    "• a forged bullet\n• another",
    "line one\nCRITICAL · forged second line",
    "carriage\rreturn",
    "tab\tand\vvertical\ffeed",
    "\x1b[2J\x1b[1;31mred",
    "\x00nul and \x07bell",
    "right-to-left \u202etxt.exe",
    "isolates \u2066hidden\u2069",
    "zero\u200bwidth\u200djoin\ufeff",
    "line\u2028separator\u2029paragraph",
    "lone surrogate \ud83d alone",
    "emoji :tada: :rotating_light: 🚨🚨",
    "flag 🏴\U000e0067\U000e0062\U000e007f",
    "@channel @here @everyone",
    "https://evil.example/bare and evil.example",
    "|pipe|pipe|",
    "a>b|c<d",
    "% %3C %7C %s %(x)s {0} {title} ${x}",
    '{"text": "<!channel>"}',
    "'; DROP TABLE alerts; --",
    "<script>alert(1)</script>",
    "\u0301\u0301\u0301 zalgo" + "\u0300" * 300,
    "\U0001d54f" * 5000,
    "<" * 10_000,
    "&" * 10_000,
    "x" * 10_000,
    "",
    "   ",
    "\n\n\n",
]


def test_there_are_enough_hostile_headlines() -> None:
    assert len(HOSTILE) >= 40


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_only_ever_text(text: str, status: Status) -> None:
    """In every place that comes from outside, at once, for every status."""
    told = revision(
        status,
        key=text,
        headline=text,
        reason=text,
        rule_id=text,
        previous={text: text},
        evidence=(evidence(1, title=text, publisher=text, link=f"https://example.com/{text}"),),
        legs=(news_leg(name=text, reason=text), price_leg(members=(member(symbol=text, currency=text),))),
        parts=(Part(theme=text, value=0.5),),
    )
    body = slack_message(message(told))
    assert list(findings(body)) == []
    for rendered in (*_markdown(body), body["text"]):
        assert all(link.startswith("https://example.com/") for link in _links(rendered))
        assert not set("~`") & set(re.sub(r"<[^<>|]*", "<", rendered))
    json.dumps(body, ensure_ascii=False).encode()


@pytest.mark.parametrize("text", HOSTILE)
def test_escaping_does_not_show(text: str) -> None:
    """What is displayed is the text itself, character by character; only look-alikes differ."""
    like = str.maketrans({"∗": "*", "ˍ": "_", "∼": "~", "ˋ": "`", "›": ">"})  # noqa: RUF001 - what escape puts in
    assert html.unescape(escape(text)).translate(like) == text


def test_an_underscore_inside_a_word_stays() -> None:
    assert escape("us_chips and ai_cost, not _this_") == "us_chips and ai_cost, not ˍthisˍ"


def test_slack_turns_nothing_into_links_or_mentions_by_itself() -> None:
    body = slack_message(message(revision()))
    assert (body["unfurl_links"], body["unfurl_media"], body["link_names"]) == (False, False, False)
    assert all(
        text["verbatim"] is True
        for block in body["blocks"]
        for text in texts_of(block)
        if text["type"] == "mrkdwn"
    )


def test_evidence_is_cut_with_a_count() -> None:
    many = tuple(
        evidence(n, title="long headline " * 100, link="https://example.com/" + "x" * 900)
        for n in range(1, 501)
    )
    body = slack_message(message(revision(evidence=many)))
    assert list(findings(body)) == []
    shown = as_seen(body).count("(example.com)")
    assert 0 < shown <= 10
    assert f"and {500 - shown} more reports" in as_seen(body)


def test_a_message_as_it_is_meant_has_every_part() -> None:
    seen = as_seen(slack_message(message(revision())), width=300)
    for part in (
        "CRITICAL · us_chips -5.7 % vs Friday close",
        "Why",
        "Parts of the score",
        "███████░░░ 0.71 app_rank",
        "NVDA  █",
        "5 s old",
        "DeepSeek is No. 1 of the free apps in the US (news.example.com)",
        "(+4 similar)",
        "the news led the price by 8 h 30 min",
        "revision 2 ·",
        "shockwire explain 01JJK0ZC80T2V4X6Z8B0D2F4H6",
        "information, not advice",
    ):
        assert part in seen


def test_the_fall_back_text_is_whole_and_has_no_pictures() -> None:
    text = slack_text(message(revision()))["text"]
    assert "█" not in text
    for part in ("CRITICAL", "news.shock", "NVDA", "Example Wire", "information, not advice"):
        assert part in text


_text = st.text(st.one_of(st.characters(), st.sampled_from("<>&*_~`|@!\n\r\x1b\u202e\ud800")), max_size=60)
_long = st.one_of(_text, st.builds(lambda t, n: (t * n)[:10_000], _text, st.integers(1, 4000)))
_number = st.one_of(st.none(), st.floats(width=32))


@st.composite
def _revisions(draw: st.DrawFn) -> Revision:
    texts = draw(st.lists(_long, min_size=1, max_size=4))
    reports: tuple[Evidence, ...] = tuple(
        evidence(
            n + 1,
            title=texts[n % len(texts)],
            publisher=texts[-1],
            link=f"https://example.com/{texts[0][:80]}",
        )
        for n in range(draw(st.sampled_from([0, 1, 3, 10, 50, 500])))
    )
    legs = tuple(
        price_leg(
            name=text, reason=text, value=draw(_number), members=(member(symbol=text, price=draw(_number)),)
        )
        for text in draw(st.lists(_long, max_size=12))
    )
    return revision(
        draw(st.sampled_from(list(Status))),
        key=draw(_long),
        headline=texts[0],
        reason=draw(_long),
        evidence=reports,
        legs=legs,
        parts=tuple(Part(theme=text, value=0.3) for text in draw(st.lists(_long, max_size=12))),
        previous=draw(st.dictionaries(_long, _long, max_size=4)),
        shock=draw(_number),
        worst_pct=draw(_number),
        lead_s=draw(_number),
    )


@pytest.mark.slow
@given(_revisions())
def test_slacks_own_models_accept_every_message(told: Revision) -> None:
    body = slack_message(message(told, possible_repeat=True, page=PAGE))
    assert list(findings(body)) == []
    blocks = Block.parse_all(body["blocks"])
    assert len(blocks) == len(body["blocks"])
    for block in blocks:
        assert isinstance(block, HeaderBlock | SectionBlock | ContextBlock)
        block.validate_json()
        for text in (getattr(block, "text", None), *(getattr(block, "fields", None) or ())):
            if text is not None:
                text.validate_json()


_FIELDS = "title sentence headline reason why scores prices evidence link changes key rule explain".split()
_worded = st.lists(st.one_of(st.sampled_from([f"{{{name}}}" for name in _FIELDS]), _long), max_size=12)


@st.composite
def _notes(draw: st.DrawFn) -> tuple[Message, Revision]:
    """A message in the built-in words or in somebody's own, some of which fail."""
    told = draw(_revisions())
    template = Template(title="".join(draw(_worded)), text="\n".join(draw(_worded)))
    chosen = draw(st.sampled_from([None, template]))
    return worded_message(
        told, chosen, mode=draw(st.sampled_from(["live", "demo"])), possible_repeat=True, page=PAGE
    ), told


@pytest.mark.slow
@given(_notes())
def test_slacks_own_models_accept_every_message_of_a_bot(drawn: tuple[Message, Revision]) -> None:
    """With templates and buttons, also as the plain text that is left when Slack refuses the blocks."""
    note, told = drawn
    body = laid_out(note, told, has_buttons=True)
    assert list(findings(body)) == []
    json.dumps(body, ensure_ascii=False).encode()
    blocks = Block.parse_all(body["blocks"])
    assert 0 < len(blocks) == len(body["blocks"]) <= 50
    for block in blocks:
        assert isinstance(block, HeaderBlock | SectionBlock | ContextBlock | ActionsBlock)
        block.validate_json()
        for element in getattr(block, "elements", None) or ():
            if isinstance(element, ButtonElement):
                element.validate_json()
    for form in (body, explained(note)):
        assert 0 < len(form["text"]) <= 40_000


def _markdown(body: dict[str, Any]) -> list[str]:
    return [t["text"] for block in body["blocks"] for t in texts_of(block) if t["type"] == "mrkdwn"]


def _links(text: str) -> set[str]:
    return {token.partition("|")[0] for token in re.findall(r"<([^<>]*)>", text)}
