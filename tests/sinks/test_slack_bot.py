"""Slack with a bot token: threads, edits, and nothing twice."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from sink_rigs import FAST, at_work

from shockwire.core.model import Status
from shockwire.deliver.slack import Slack
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Secret
from shockwire.testing.builders import delivery, evidence, revision
from shockwire.testing.receiver import Answer
from shockwire.testing.slack_api import CHANNEL, TOKEN, SlackApi

FIRED, UPDATED, RESOLVED = Status.FIRED, Status.UPDATED, Status.RESOLVED


def bot(server: SlackApi, **changes: Any) -> Slack:
    fields = {
        "name": "desk",
        "token": Secret(TOKEN),
        "channel": CHANNEL,
        "api_url": server.url,
        "timeout": FAST,
    }
    return Slack(**(fields | changes))


@asynccontextmanager
async def channel(**options: Any):
    async with SlackApi(**options) as server, at_work(bot(server)) as connection:
        yield server, connection


async def episode(connection: Connection, *statuses: Status) -> str:
    """Tell an alert through these statuses, as the outbox would; returns the first receipt."""
    first = ""
    for status in statuses:
        receipt = await connection.send(delivery(revision(status), first_receipt=first))
        first = first or receipt
    return first


# ---------------------------------------------------------------------------- threads and edits


async def test_an_episode_is_one_thread_and_its_first_message_shows_how_things_stand() -> None:
    async with channel() as (server, connection):
        await episode(connection, Status.ARMED, FIRED, UPDATED, RESOLVED)
        (parent,) = server.parents()
        replies = server.channel[1:]
        assert [one.thread_ts for one in replies] == [parent.ts] * 3
        assert [one.is_broadcast for one in replies] == [True, False, False]
        assert "ARMED" in parent.payload["text"]
        assert "RESOLVED" in parent.text
        assert len(parent.edits) == 3
        assert server.problems == []


async def test_alerts_about_one_story_share_a_thread_and_keep_their_own_first_message() -> None:
    async with channel() as (server, connection):
        first = await episode(connection, FIRED)
        other = revision(alert_id="01JJK0ZC80T2V4X6Z8B0D2F4H7")
        second = await connection.send(delivery(other, story_receipt=first))
        await connection.send(delivery(revision(RESOLVED, alert_id=other.alert_id), first_receipt=second))
        parent, reply, end = server.channel
        assert (reply.thread_ts, end.thread_ts) == (parent.ts, parent.ts)
        assert "RESOLVED" in reply.text
        assert "RESOLVED" not in parent.text


async def test_a_thread_that_somebody_deleted_becomes_a_message_of_its_own() -> None:
    async with channel() as (server, connection):
        first = await episode(connection, FIRED)
        server.channel.clear()
        receipt = await connection.send(delivery(revision(RESOLVED), first_receipt=first))
        assert [one.name for one in server.parents()] == [(revision().alert_id, revision(RESOLVED).seq)]
        assert receipt.endswith(server.channel[0].ts)


# ---------------------------------------------------------------------------- nothing twice


@pytest.mark.parametrize("statuses", [(FIRED,), (FIRED, UPDATED)])
@pytest.mark.parametrize(
    "lost",
    [
        Answer(status=500),
        Answer(action="reset"),
        Answer(action="cut"),
        Answer(body='{"ok":false,"error":"fatal_error"}'),
    ],
)
async def test_what_arrived_in_an_attempt_of_unknown_outcome_is_not_sent_again(
    statuses: tuple[Status, ...], lost: Answer
) -> None:
    async with channel() as (server, connection):
        *before, last = statuses
        first = await episode(connection, *before) if before else ""
        answers = iter([lost])
        server.after = lambda method: next(answers, None) if method == "chat.postMessage" else None
        attempt = delivery(revision(last), first_receipt=first)
        with pytest.raises(DeliveryError) as caught:
            await connection.send(attempt)
        assert caught.value.ambiguous
        again = delivery(revision(last), first_receipt=first, possible_repeat=True)
        receipt = await connection.send(again)
        assert [one.name[1] for one in server.channel] == [revision(status).seq for status in statuses]
        assert receipt.endswith(server.channel[-1].ts)


async def test_what_did_not_arrive_is_sent_and_not_marked_as_a_repeat() -> None:
    async with channel() as (server, connection):
        await connection.send(delivery(possible_repeat=True))
        assert server.calls == ["conversations.history", "chat.postMessage"]
        assert "repeat" not in server.channel[0].text


async def test_an_edit_whose_outcome_is_unknown_repeats_the_edit_and_not_the_reply() -> None:
    async with channel() as (server, connection):
        first = await episode(connection, FIRED)
        answers = iter([Answer(status=502)])
        server.after = lambda method: next(answers, None) if method == "chat.update" else None
        told = revision(RESOLVED)
        with pytest.raises(DeliveryError) as caught:
            await connection.send(delivery(told, first_receipt=first))
        assert (caught.value.retryable, caught.value.ambiguous) == (True, True)
        await connection.send(delivery(told, first_receipt=first, possible_repeat=True))
        assert len(server.channel) == 2
        assert "RESOLVED" in server.channel[0].text


async def test_a_message_that_may_not_be_edited_any_more_is_no_failure() -> None:
    async with channel() as (server, connection):
        first = await episode(connection, FIRED)
        server.answer()
        refusal = Answer(body='{"ok":false,"error":"edit_window_closed"}')
        server.after = lambda method: refusal if method == "chat.update" else None
        await connection.send(delivery(revision(RESOLVED), first_receipt=first))
        assert len(server.channel) == 2


async def test_the_message_is_found_behind_hundreds_of_others() -> None:
    async with channel() as (server, connection):
        await connection.send(delivery())
        for number in range(450):
            server.channel.append(
                type(server.channel[0])(f"{server.channel[0].ts}{number}", {"text": "chat"})
            )
        await connection.send(delivery(possible_repeat=True))
        assert server.calls.count("conversations.history") == 3
        assert server.calls.count("chat.postMessage") == 1


async def test_without_the_right_to_read_a_repeat_is_marked_as_with_a_webhook(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with channel(scopes=("write",)) as (server, connection):
        await connection.send(delivery(possible_repeat=True))
        await connection.send(delivery(possible_repeat=True))
        assert server.calls == ["conversations.history", "chat.postMessage", "chat.postMessage"]
        assert "may be a repeat" in server.channel[0].text
    assert "may not read the channel (missing_scope)" in caplog.text


# ---------------------------------------------------------------------------- answers


@pytest.mark.parametrize(
    "word", ["invalid_auth", "token_revoked", "not_in_channel", "is_archived", "missing_scope"]
)
async def test_what_a_person_must_mend_stops_the_sink_and_shows_no_token(word: str) -> None:
    async with channel() as (server, connection):
        server.answer(Answer(body=f'{{"ok":false,"error":"{word}"}}'))
        with pytest.raises(DeliveryError, match=word) as caught:
            await connection.send(delivery())
        assert caught.value.is_sink_broken
        assert TOKEN not in f"{caught.value} {connection!r} {bot(server)!r}"


async def test_too_fast_is_waited_for_and_is_not_ambiguous() -> None:
    async with channel() as (server, connection):
        server.answer(Answer(status=429, headers={"Retry-After": "3"}))
        with pytest.raises(DeliveryError) as caught:
            await connection.send(delivery())
        assert (caught.value.after_s, caught.value.ambiguous) == (3.0, False)


async def test_a_read_that_fails_waits_and_sends_nothing() -> None:
    async with channel() as (server, connection):
        server.answer(Answer(status=500))
        with pytest.raises(DeliveryError) as caught:
            await connection.send(delivery(possible_repeat=True))
        assert (caught.value.retryable, caught.value.ambiguous) == (True, False)
        assert server.channel == []


async def test_blocks_that_slack_refuses_become_plain_text_once() -> None:
    async with channel() as (server, connection):
        server.answer(Answer(body='{"ok":false,"error":"msg_blocks_too_long"}'))
        await connection.send(delivery())
        assert "blocks" not in server.channel[0].payload
        assert "plain text" in server.channel[0].text


async def test_hostile_and_long_texts_are_taken() -> None:
    told = revision(evidence=tuple(evidence(n, title="<!channel> " + "x" * 10_000) for n in range(1, 501)))
    async with channel() as (server, connection):
        await connection.send(delivery(told))
        assert server.problems == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"channel": "#alerts"}, "the id of a channel"),
        ({"channel": ""}, "the id of a channel"),
        ({"webhook": Secret("https://x.invalid")}, "one of the two ways"),
        ({"token": Secret("")}, "one of the two ways"),
        ({"token": Secret("a\nb")}, "token must be one line"),
        ({"api_url": "slack"}, "api_url must be"),
    ],
)
def test_a_bot_that_cannot_work_is_refused(changes: dict[str, Any], words: str) -> None:
    fields = {"name": "desk", "token": Secret(TOKEN), "channel": CHANNEL, "timeout": timedelta(seconds=1)}
    with pytest.raises(ValueError, match=words):
        Slack(**(fields | changes))
