"""The rows that every sink that posts must have, Slack in both ways and Apprise among them.

What each status means is shown beside each kind; here is what no kind may lack. Apprise tells no headers, so
what a receiver asked to wait is lost on it, and it reads an answer to its end.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from sink_rigs import (
    CANARY,
    HAS_APPRISE,
    HTTP_KINDS,
    apprise_sink,
    at_work,
    certificates,
    http_server,
    http_sink,
    mail_sink,
    slack_sink,
)

from shockwire.deliver.mqtt import Mqtt
from shockwire.deliver.slack import Slack
from shockwire.errors import DeliveryError
from shockwire.ports import Secret, Sink
from shockwire.testing.builders import delivery
from shockwire.testing.clock import ManualClock
from shockwire.testing.receiver import Answer, Receiver
from shockwire.testing.slack import SlackServer
from shockwire.testing.slack_api import CHANNEL, TOKEN, SlackApi
from shockwire.testing.smtp import MailServer

NOW = datetime(2025, 1, 27, 9, 10, tzinfo=UTC)
SLACK = ("slack", "slack bot")
APPRISE = ("apprise",) if HAS_APPRISE else ()
ALL = (*HTTP_KINDS, *SLACK, *APPRISE)
WITH_HEADERS = (*HTTP_KINDS, *SLACK)


def receiver(kind: str, clock: ManualClock) -> Receiver:
    match kind:
        case "slack":
            return SlackServer(clock=clock)
        case "slack bot":
            return SlackApi(clock=clock)
        case "apprise":
            return Receiver(clock=clock)
        case _:
            return http_server(kind, clock=clock)


def sink_at(kind: str, server: Receiver, timeout: timedelta) -> Sink:
    if isinstance(server, SlackServer):
        return slack_sink(server, timeout=timeout)
    if isinstance(server, SlackApi):
        token = Secret(TOKEN)
        return Slack(name="desk", token=token, channel=CHANNEL, api_url=server.url, timeout=timeout)
    if kind == "apprise":
        return apprise_sink(server.origin, timeout=timeout)
    return http_sink(kind, server.origin, timeout=timeout)


async def outcome(kind: str, answer: Answer, timeout_s: float = 5.0) -> tuple[DeliveryError | None, Receiver]:
    """What one attempt comes to when the receiver answers like this."""
    clock = ManualClock(NOW)
    async with receiver(kind, clock) as server:
        server.answer(answer)
        async with at_work(sink_at(kind, server, timedelta(seconds=timeout_s)), clock=clock) as connection:
            try:
                await connection.send(delivery())
            except DeliveryError as error:
                return error, server
    return None, server


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize(
    "answer",
    [
        *(Answer(status=status) for status in (500, 502, 503, 504)),
        Answer(action="reset"),
        Answer(action="silence"),
    ],
    ids=lambda answer: f"{answer.status}-{answer.action}",
)
async def test_an_outcome_that_nobody_knows_is_ambiguous_for_every_kind(kind: str, answer: Answer) -> None:
    error, _ = await outcome(kind, answer, timeout_s=0.5 if answer.action == "silence" else 5.0)
    assert error is not None
    assert (error.retryable, error.ambiguous, error.is_sink_broken) == (True, True, False)


@pytest.mark.parametrize("kind", WITH_HEADERS)
async def test_an_answer_that_is_cut_off_in_its_middle_is_ambiguous_for_every_kind(kind: str) -> None:
    error, _ = await outcome(kind, Answer(action="cut", body="{"))
    assert error is not None
    assert (error.retryable, error.ambiguous) == (True, True)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_what_needs_a_person_stops_every_kind(kind: str, status: int) -> None:
    error, _ = await outcome(kind, Answer(status=status))
    assert error is not None
    assert (error.retryable, error.is_sink_broken, error.ambiguous) == (False, True, False)


@pytest.mark.parametrize("kind", WITH_HEADERS)
@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90.0),
        ("-3", 0.0),
        ("soon", None),
    ],
)
async def test_retry_after_is_honoured_in_every_form_by_every_kind(
    kind: str, header: str, wait_s: float | None
) -> None:
    headers = {"Retry-After": header, "Date": format_datetime(NOW, usegmt=True)}
    error, _ = await outcome(kind, Answer(status=429, headers=headers))
    assert error is not None
    assert (error.retryable, error.ambiguous, error.after_s) == (True, False, wait_s)


@pytest.mark.parametrize("kind", WITH_HEADERS)
async def test_an_answer_of_50_mb_is_not_read_to_its_end_by_any_kind(kind: str) -> None:
    _, server = await outcome(kind, Answer(action="huge"))
    assert server.sent_bytes < 20_000_000


@pytest.mark.parametrize("kind", ALL)
async def test_no_kind_repeats_what_a_receiver_said(kind: str) -> None:
    for status in (400, 403, 429, 500):
        error, _ = await outcome(kind, Answer(status=status, body=json.dumps({"you sent": CANARY})))
        assert error is not None
        assert CANARY not in str(error)


@pytest.mark.parametrize("kind", ALL)
async def test_an_attempt_of_every_kind_can_be_cancelled_in_flight(kind: str) -> None:
    clock = ManualClock(NOW)
    async with receiver(kind, clock) as server:
        server.answer(Answer(action="silence"))
        async with at_work(sink_at(kind, server, timedelta(seconds=5)), clock=clock) as connection:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(connection.send(delivery()), name="in flight")
                await server.wait_attempts(1)
                task.cancel()
            assert task.cancelled()
            await connection.send(delivery())  # nothing of it is left behind
        assert len(server.messages) == 1


# ---------------------------------------------------------------------------- those that do not post


async def failure(sink: Sink, clock: ManualClock | None = None) -> DeliveryError:
    async with at_work(sink, clock=clock) as connection:
        with pytest.raises(DeliveryError) as caught:
            await connection.send(delivery())
    return caught.value


@pytest.mark.parametrize("step", ["greeting", "message"])
async def test_a_mail_server_that_talks_without_end_is_cut_off(step: str) -> None:
    made = await certificates()
    async with MailServer(certificate=(made.cert, made.key), login=("me", CANARY)) as server:
        server.fail(step, f"250 {CANARY}" + "x" * 5_000_000)
        error = await failure(mail_sink(server.port, made))
    assert error.retryable
    assert error.ambiguous is (step == "message")
    assert CANARY not in str(error)
    assert len(str(error)) < 300


@pytest.mark.parametrize("said", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x00" * 1000, b"\xff" * 5_000_000])
async def test_a_broker_that_talks_nonsense_is_no_session_and_not_ambiguous(said: bytes) -> None:
    async with talking(said) as port:
        clock = ManualClock(NOW)
        sink = Mqtt(name="home", url=f"mqtt://127.0.0.1:{port}", timeout=timedelta(seconds=0.5))
        error = await failure(sink, clock)
    assert (error.retryable, error.ambiguous) == (True, False)


@asynccontextmanager
async def talking(said: bytes) -> AsyncIterator[int]:
    """A server that says one thing to everybody."""
    writers: list[asyncio.StreamWriter] = []

    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        writer.write(said)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        await server.wait_closed()
