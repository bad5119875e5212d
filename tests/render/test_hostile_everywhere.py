"""The list of hostile texts, in every form a message has: a terminal, a mail, a push, JSON, Slack."""

from __future__ import annotations

import json
from typing import Any

import pytest
from slack_sdk.models.blocks import Block
from test_slack_blocks import HOSTILE

from shockwire.core.model import Revision
from shockwire.core.render import message, payload_json, plain, slack_message, slack_text, worded_message
from shockwire.core.wording import FIELDS, Template
from shockwire.deliver.slack_buttons import buttons_for
from shockwire.testing.blockkit import findings
from shockwire.testing.builders import evidence, member, price_leg, revision

ALL_FIELDS = Template(title="{key} {headline}", text="\n".join(f"{{{name}}}" for name in FIELDS))


def hostile(text: str) -> Revision:
    return revision(
        key=text,
        headline=text,
        description=text,
        rule_id=text,
        evidence=(evidence(1, title=text, publisher=text, link=f"https://example.com/{text}"),),
        legs=(price_leg(name=text, reason=text, members=(member(symbol=text, currency=text),)),),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_no_control_or_direction_character_reaches_a_terminal_a_mail_or_a_phone(text: str) -> None:
    told = hostile(text)
    for note in (message(told), worded_message(told, ALL_FIELDS)):
        shown = plain(note)
        assert all(c.isprintable() or c == "\n" for c in shown + note.title)
        assert "\n" not in note.title
        shown.encode()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_machine_gets_json_that_it_can_read(text: str) -> None:
    body: dict[str, Any] = json.loads(payload_json(hostile(text)).decode())
    assert all(item["link"] == "" or item["link"].isascii() for item in body["evidence"])
    assert len(body["evidence"][0]["title"]) <= 1000


@pytest.mark.parametrize("text", HOSTILE)
def test_slack_takes_it_from_a_webhook_a_bot_and_a_template(text: str) -> None:
    told = hostile(text)
    for note in (message(told), worded_message(told, ALL_FIELDS)):
        sent = slack_message(note)
        assert list(findings(sent)) == []
        assert list(findings(slack_text(note))) == []
        blocks = [*sent["blocks"][:-1], *buttons_for(told), *sent["blocks"][-1:]]
        for block in Block.parse_all(blocks):
            block.validate_json()
