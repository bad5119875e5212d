from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from sink_rigs import CANARY, at_work, slack_sink

from shockwire.core.model import Status
from shockwire.deliver.http import retry_after
from shockwire.deliver.slack import Slack
from shockwire.errors import DeliveryError
from shockwire.ports import Secret
from shockwire.testing.builders import delivery, revision
from shockwire.testing.clock import ManualClock
from shockwire.testing.slack import Answer, SlackServer

NOW = datetime(2025, 1, 27, 9, 10, tzinfo=UTC)


async def outcome_of(*answers: Answer, timeout_s: float = 5.0) -> tuple[DeliveryError | None, SlackServer]:
    """What one attempt came to when Slack answers like this."""
    async with SlackServer() as server:
        server.answer(*answers)
        sink = slack_sink(server, timeout=timedelta(seconds=timeout_s))
        async with at_work(sink, clock=ManualClock(NOW)) as connection:
            try:
                await connection.send(delivery())
            except DeliveryError as error:
                return error, server
    return None, server


async def failure_of(*answers: Answer, timeout_s: float = 5.0) -> DeliveryError:
    error, _ = await outcome_of(*answers, timeout_s=timeout_s)
    assert error is not None
    return error


@pytest.mark.parametrize(
    "answer",
    [Answer(), Answer(body='{"ok":true}'), Answer(body=" ok\n"), Answer(body='{"ok":true,"ts":"1.2"}')],
)
async def test_a_yes_is_a_yes(answer: Answer) -> None:
    error, server = await outcome_of(answer)
    assert error is None
    assert server.attempts == 1


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (400, "user_not_found"),
        (403, "action_prohibited"),
        (403, "invalid_token"),
        (404, "channel_not_found"),
        (404, "no_service"),
        (410, "channel_is_archived"),
        (404, "<html>Not Found</html>"),
        (401, ""),
        (200, '{"ok":false,"error":"invalid_auth"}'),
        (200, '{"ok":false,"error":"account_inactive"}'),
        (200, '{"ok":false,"error":"token_revoked"}'),
        (200, '{"ok":false,"error":"not_in_channel"}'),
        (200, '{"ok":false,"error":"is_archived"}'),
        (200, '{"ok":false,"error":"missing_scope"}'),
        (302, ""),
        (301, ""),
    ],
)
async def test_what_only_a_person_can_mend_stops_the_sink(status: int, word: str) -> None:
    error = await failure_of(Answer(status=status, body=word))
    assert (error.retryable, error.is_sink_broken, error.ambiguous) == (False, True, False)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (429, "rate_limited"),
        (429, ""),
        (200, '{"ok":false,"error":"ratelimited"}'),
        (200, '{"ok":false,"error":"rate_limited"}'),
    ],
)
async def test_too_many_messages_wait(status: int, body: str) -> None:
    error = await failure_of(Answer(status=status, body=body, headers={"Retry-After": "7"}))
    assert (error.retryable, error.after_s, error.ambiguous, error.is_sink_broken) == (
        True,
        7.0,
        False,
        False,
    )


@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=500, body="error"),
        Answer(status=502),
        Answer(status=503, headers={"Retry-After": "2"}),
        Answer(status=504),
        Answer(status=408),
        Answer(body='{"ok":false,"error":"fatal_error"}'),
        Answer(body='{"ok":false,"error":"internal_error"}'),
        Answer(body="<html>please log in to the hotel's network</html>"),
        Answer(body=""),
        Answer(body="{broken"),
        Answer(body="[1, 2]"),
        Answer(action="reset"),
        Answer(action="cut", body="o"),
    ],
)
async def test_an_outcome_that_nobody_knows_is_ambiguous(answer: Answer) -> None:
    error = await failure_of(answer)
    assert (error.retryable, error.ambiguous, error.is_sink_broken) == (True, True, False)
    assert error.after_s == (2.0 if "Retry-After" in answer.headers else None)


@pytest.mark.parametrize("status", [400, 405, 415, 422])
async def test_an_unknown_refusal_concerns_this_message_only(status: int) -> None:
    error = await failure_of(Answer(status=status, body="some_new_word"))
    assert (error.retryable, error.is_sink_broken, error.ambiguous) == (False, False, False)


async def test_silence_ends_at_the_time_out_and_is_ambiguous() -> None:
    error = await failure_of(Answer(action="silence"), timeout_s=0.2)
    assert (error.retryable, error.ambiguous) == (True, True)
    assert str(error) == "sink desk: no answer within 0.2 s"


@pytest.mark.parametrize(
    "address", ["http://hooks.slack.invalid/services/x", "http://127.0.0.1:9/services/x"]
)
async def test_a_host_that_is_not_there_is_not_ambiguous(address: str) -> None:
    sink = Slack(name="desk", webhook=Secret(address), timeout=timedelta(seconds=5))
    async with at_work(sink) as connection:
        with pytest.raises(DeliveryError) as caught:
            await connection.send(delivery())
    assert (caught.value.retryable, caught.value.ambiguous) == (True, False)
    assert "services" not in str(caught.value)


async def test_a_server_without_tls_behind_https_is_named_and_not_ambiguous() -> None:
    async with SlackServer() as server:
        sink = slack_sink(server, webhook=Secret(server.url.replace("http:", "https:")))
        async with at_work(sink) as connection:
            with pytest.raises(DeliveryError) as caught:
                await connection.send(delivery())
    assert (caught.value.retryable, caught.value.ambiguous) == (True, False)


async def test_an_answer_of_50_megabytes_is_cut_after_its_beginning() -> None:
    error, server = await outcome_of(Answer(action="huge", body="ok"))
    assert error is None
    assert server.sent_bytes < 25_000_000


async def test_a_redirect_is_not_followed() -> None:
    async with SlackServer() as server:
        server.answer(Answer(status=307, headers={"Location": server.url}))
        async with at_work(slack_sink(server)) as connection:
            with pytest.raises(DeliveryError):
                await connection.send(delivery())
        assert (server.attempts, server.messages) == (1, [])


@pytest.mark.parametrize(
    "word", ["invalid_payload", "invalid_blocks", "msg_too_long", "msg_blocks_too_long", "no_text"]
)
async def test_a_message_that_slack_cannot_lay_out_is_sent_once_more_as_text(word: str) -> None:
    error, server = await outcome_of(Answer(status=400, body=word))
    assert error is None
    assert server.attempts == 2
    (received,) = server.messages
    assert "blocks" not in received.payload
    assert "CRITICAL · us_chips" in received.text
    assert "information, not advice" in received.text


async def test_a_text_that_is_refused_too_is_dead() -> None:
    error, server = await outcome_of(
        Answer(status=400, body="invalid_blocks"), Answer(status=400, body="no_text")
    )
    assert error is not None
    assert (error.retryable, error.is_sink_broken) == (False, False)
    assert server.attempts == 2


async def test_a_retry_after_a_degraded_attempt_does_not_try_blocks_again() -> None:
    """Else a limit of one message a second would never let the second post through."""
    async with SlackServer() as server:
        server.answer(
            Answer(status=400, body="invalid_blocks"), Answer(status=429, headers={"Retry-After": "1"})
        )
        async with at_work(slack_sink(server)) as connection:
            with pytest.raises(DeliveryError) as caught:
                await connection.send(delivery())
            assert caught.value.after_s == 1.0
            await connection.send(delivery(possible_repeat=True))
        assert server.attempts == 3
        assert "blocks" not in server.messages[0].payload


async def test_a_broken_webhook_is_told_in_words() -> None:
    error = await failure_of(Answer(status=404, body="no_service"))
    assert str(error) == (
        "sink desk: Slack answered HTTP 404 no_service: "
        "nothing gets through until somebody renews the webhook"
    )


async def test_an_answer_that_repeats_the_secret_does_not_get_it_into_an_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    errors = [
        await failure_of(
            Answer(status=status, body=f"no such hook {CANARY}", headers={"Location": f"/{CANARY}"})
        )
        for status in (200, 302, 400, 404, 429, 500)
    ]
    assert not [
        e for e in errors if CANARY in str(e) or CANARY in repr(e.__cause__) or CANARY in repr(e.__context__)
    ]
    assert not [r for r in caplog.records if CANARY in r.getMessage()]


@pytest.mark.parametrize(
    "address", ["hooks.slack.com/services/x", "ftp://x/y", "https:///", "https://x:99999/"]
)
def test_a_webhook_that_is_no_web_address_is_refused_without_being_repeated(address: str) -> None:
    with pytest.raises(ValueError, match="webhook must be an http or https address") as caught:
        Slack(name="desk", webhook=Secret(f"{address}{CANARY}" if address else ""))
    assert CANARY not in str(caught.value)


def test_a_slack_sink_describes_itself_by_its_host_only() -> None:
    sink = Slack(name="desk", webhook=Secret(f"https://hooks.slack.com/services/{CANARY}"))
    assert sink.describe() == "Slack webhook at hooks.slack.com"
    assert CANARY not in repr(sink)


async def test_a_cancelled_attempt_leaves_nothing_behind() -> None:
    async with SlackServer() as server:
        server.answer(Answer(action="silence"))
        async with at_work(slack_sink(server)) as connection:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(connection.send(delivery()), name="in flight")
                await server.wait_attempts(1)
                task.cancel()
            assert task.cancelled()
            await connection.send(delivery())
        assert len(server.messages) == 1


async def test_nothing_we_send_is_refused_by_a_checking_slack() -> None:
    async with SlackServer() as server, at_work(slack_sink(server)) as connection:
        for status in Status:
            await connection.send(delivery(revision(status)))
        assert server.problems == []
        assert len(server.messages) == len(Status)


async def test_slack_lets_one_message_a_second_through() -> None:
    clock = ManualClock(NOW)
    async with SlackServer(clock=clock, rate_per_s=1.0) as server:
        async with at_work(slack_sink(server), clock=clock) as connection:
            await connection.send(delivery())
            with pytest.raises(DeliveryError) as caught:
                await connection.send(delivery())
            assert caught.value.after_s == 1.0
            await clock.advance(1)
            await connection.send(delivery())
        assert [message.at for message in server.messages] == [NOW, NOW + timedelta(seconds=1)]


_DATE = {"Date": format_datetime(NOW + timedelta(hours=3), usegmt=True)}


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "30"}, 30.0),
        ({"retry-after": " 0.5 "}, 0.5),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": "-3"}, 0.0),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "inf"}, None),
        ({"Retry-After": "1e300"}, 86_400.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "1" * 5000}, None),
        ({"Retry-After": format_datetime(NOW + timedelta(seconds=90), usegmt=True)}, 90.0),
        ({"Retry-After": format_datetime(NOW - timedelta(seconds=90), usegmt=True)}, 0.0),
        ({"Retry-After": format_datetime(NOW + timedelta(hours=3, seconds=20), usegmt=True), **_DATE}, 20.0),
    ],
)
def test_retry_after_is_read_in_all_its_forms(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, NOW) == seconds
