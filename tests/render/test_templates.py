"""Messages in a person's own words: what fields hold, and that no template costs an alert."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from shockwire.core.model import Status
from shockwire.core.render import Message, message, plain, slack_message, worded_message
from shockwire.core.wording import FIELDS, Template
from shockwire.testing.blockkit import as_seen, findings
from shockwire.testing.builders import evidence, member, news_leg, price_leg, revision

FIRED = revision()
NOW = FIRED.at + timedelta(seconds=2)


def worded(text: str = "", title: str = "", **given: Any) -> Message:
    told = given.pop("told", FIRED)
    return worded_message(told, Template(title=title, text=text, line=7), now=NOW, **given)


def body(note: Message) -> list[str]:
    """The lines of the plain message between its title and the line that names the alert."""
    lines = plain(note).split("\n")
    return lines[1 : lines.index("", 1) if "" in lines else None]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "CRITICAL · us_chips -5.7 % vs Friday close"),
        ("status", "fired"),
        ("severity", "critical"),
        ("SEVERITY", "CRITICAL"),
        ("key", "us_chips"),
        ("move", "-5.7 %"),
        ("since", "since Friday's close"),
        ("lasted", "0 s"),
        ("shock", "0.82"),
        ("lead", "the news led the price by 8 h 30 min"),
        ("headline", "DeepSeek is No. 1 of the free apps in the US"),
        ("link", "https://news.example.com/2025/01/27/1?from=feed&n=1"),
        ("alert", FIRED.alert_id),
        ("revision", "2"),
        ("decided", "27 Jan 2025 09:10 UTC"),
        ("sent", "27 Jan 2025 09:10 UTC"),
        ("explain", f"shockwire explain {FIRED.alert_id}"),
    ],
)
def test_a_field_holds_what_the_reference_says(field: str, value: str) -> None:
    assert body(worded(f"<{{{field}}}>")) in ([f"<{value}>"], [f"< {value}>"])


@pytest.mark.parametrize("status", list(Status))
def test_every_field_is_there_for_every_status_and_none_fails(status: Status) -> None:
    text = "\n".join(f"{name}: {{{name}}}" for name in FIELDS)
    note = worded(text, told=revision(status))
    assert not any("failed" in line for line in note.notes)
    own = [piece.text for line in note.body for piece in line if piece.is_own]
    assert [text.partition(":")[0] for text in own if text.partition(":")[0] in FIELDS] == list(FIELDS)


def test_a_field_of_several_lines_goes_on_below() -> None:
    lines = body(worded("Why {why}\nthen {key}"))
    assert lines[0].startswith("Why news.shock")
    assert lines[-1] == "then us_chips"
    assert len(lines) == 1 + len(FIRED.legs)


def test_a_line_of_which_only_empty_fields_are_left_goes() -> None:
    told = revision(evidence=(), lead_s=None)
    assert body(worded("{key}\n{lead}\n  {evidence}\nLead: {lead}", told=told)) == ["us_chips", "Lead: "]


def test_a_brace_that_is_written_twice_is_a_brace() -> None:
    assert body(worded("{{key}} is {key}")) == ["{key} is us_chips"]


def test_the_label_the_notes_and_the_alerts_name_stay_whatever_a_template_says() -> None:
    late = FIRED.at + timedelta(hours=3)
    note = worded_message(
        FIRED, Template(title="{key}", text="x"), mode="test", possible_repeat=True, now=late
    )
    text = plain(note)
    assert text.startswith("[TEST] us_chips\nmay be a repeat")
    assert "late by 3 h" in text
    assert FIRED.alert_id in text
    assert "information, not advice" in text


@pytest.mark.parametrize(
    ("template", "why"),
    [
        (Template(text="{nobody}", line=7), "field 'nobody' in line 1 is not known"),
        (Template(title="{reason}", text="x", line=7), "its title came out empty"),
        (Template(text="{lead}\n \n{evidence}", line=7), "its text came out empty"),
        (Template(text="{", line=7), "single '{' encountered"),
        (Template(text="x" * 5000, line=7), "expected at most 4,000 characters"),
    ],
)
def test_a_template_that_fails_costs_no_alert_and_the_message_says_so(template: Template, why: str) -> None:
    told = revision(evidence=(), lead_s=None, reason="")
    note, built_in = worded_message(told, template, now=NOW), message(told, now=NOW)
    (failure,) = note.notes
    assert failure.startswith("the template at line 7 of shockwire.yaml failed (")
    assert why in failure
    assert failure.endswith("this is the built-in message")
    assert (note.title, note.sentence, note.body) == (built_in.title, built_in.sentence, ())
    assert failure in plain(note)
    assert "failed" in as_seen(slack_message(note))


def test_in_slack_own_text_may_be_bold_and_what_fields_hold_may_not() -> None:
    told = revision(key="*x*", evidence=(evidence(1, title="<!channel> *b*", link="https://a.example/?a|b"),))
    sent = slack_message(worded("*{key}* <!here> & co\n> quoted\n{evidence}", told=told))
    text = sent["blocks"][1]["text"]["text"]
    assert text.startswith("*∗x∗* &lt;!here&gt; &amp; co\n› quoted\n")  # noqa: RUF001 - look-alikes
    assert "<https://a.example/?a%7Cb|&lt;!channel&gt; ∗b∗>" in text  # noqa: RUF001
    assert list(findings(sent)) == []


def test_a_message_that_is_too_long_is_cut_at_a_line_with_a_sign() -> None:
    told = revision(evidence=tuple(evidence(n, title="long " * 200) for n in range(1, 11)))
    sent = slack_message(worded("{evidence}\n" * 20, told=told))
    assert list(findings(sent)) == []
    assert sent["blocks"][-2]["text"]["text"].endswith("…")


_words = st.one_of(
    st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("<>&*_~`|{}\n")), max_size=80),
    st.sampled_from([f"{{{name}}}" for name in FIELDS]),
    st.sampled_from(["\n", "> ", "<!channel>", "{{", "}}", "x" * 3500, "&" * 3500]),
)
_texts = st.lists(_words, max_size=12).map("".join)
_outside = st.one_of(
    st.sampled_from(["<!channel>", "> q", "*b*", "\ud83d", "&" * 10_000, "\U0001d54f" * 5000]),
    st.text(max_size=40),
)


@pytest.mark.slow
@given(title=_texts, text=_texts, outside=_outside, status=st.sampled_from(list(Status)), many=st.booleans())
def test_slacks_own_models_accept_whatever_a_template_says(
    title: str, text: str, outside: str, status: Status, many: bool
) -> None:
    told = revision(
        status,
        key=outside,
        headline=outside,
        reason=outside,
        evidence=tuple(evidence(n + 1, title=outside, publisher=outside) for n in range(500 if many else 2)),
        legs=(news_leg(reason=outside), price_leg(members=(member(symbol=outside),))),
    )
    note = worded(text, title, told=told)
    assert note.title
    sent = slack_message(note)
    assert list(findings(sent)) == []
    for block in Block.parse_all(sent["blocks"]):
        block.validate_json()
    assert plain(note)
