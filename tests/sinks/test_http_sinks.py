"""The sinks that post JSON: what every answer means, and what each of them promises by itself."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from sink_rigs import CANARY, HTTP_KINDS, at_work, http_server, http_sink

from shockwire.core.model import Status
from shockwire.core.render import dedup_key
from shockwire.deliver.alertmanager import Alertmanager
from shockwire.deliver.ntfy import Ntfy
from shockwire.deliver.pagerduty import PagerDuty
from shockwire.deliver.webhook import Webhook, signature
from shockwire.errors import DeliveryError
from shockwire.ports import Secret, TakesAcknowledgements
from shockwire.testing.broker import free_port
from shockwire.testing.builders import delivery, evidence, revision
from shockwire.testing.clock import ManualClock
from shockwire.testing.hooks import AlertmanagerServer, NtfyServer, PagerDutyServer, WebhookServer
from shockwire.testing.receiver import Answer, Receiver
from support import wait_until_async

NOW = datetime(2025, 1, 27, 9, 10, tzinfo=UTC)


async def outcome_of(
    kind: str, *answers: Answer, timeout_s: float = 5.0
) -> tuple[DeliveryError | None, Receiver]:
    """What one attempt comes to when the receiver answers like this."""
    clock = ManualClock(NOW)
    async with http_server(kind, clock=clock) as server:
        server.answer(*answers)
        sink = http_sink(kind, server.origin, timeout=timedelta(seconds=timeout_s))
        async with at_work(sink, clock=clock) as connection:
            try:
                await connection.send(delivery())
            except DeliveryError as error:
                return error, server
    return None, server


async def failure_of(kind: str, *answers: Answer, timeout_s: float = 5.0) -> DeliveryError:
    error, _ = await outcome_of(kind, *answers, timeout_s=timeout_s)
    assert error is not None
    return error


# ---------------------------------------------------------------------------- the table


@pytest.mark.parametrize("kind", HTTP_KINDS)
async def test_where_nothing_listens_is_told_in_the_systems_words(kind: str) -> None:
    port = free_port()
    async with at_work(http_sink(kind, f"http://127.0.0.1:{port}")) as connection:
        with pytest.raises(DeliveryError) as caught:
            await connection.send(delivery())
    assert str(caught.value).endswith(f": can't connect to 127.0.0.1:{port} (Connection refused)")


@pytest.mark.parametrize("kind", HTTP_KINDS)
@pytest.mark.parametrize("status", [200, 201, 202, 204])
async def test_any_2xx_is_a_yes(kind: str, status: int) -> None:
    error, server = await outcome_of(kind, Answer(status=status, body=""))
    assert (error, server.attempts) == (None, 1)


@pytest.mark.parametrize("kind", HTTP_KINDS)
@pytest.mark.parametrize("status", [301, 302, 307, 401, 403, 404, 405, 410])
async def test_what_only_a_person_can_mend_stops_the_sink(kind: str, status: int) -> None:
    error = await failure_of(kind, Answer(status=status, headers={"Location": "/elsewhere"}))
    assert (error.retryable, error.is_sink_broken, error.ambiguous) == (False, True, False)


@pytest.mark.parametrize("kind", HTTP_KINDS)
@pytest.mark.parametrize("status", [400, 413, 415, 422])
async def test_a_message_that_is_refused_is_dead_and_the_sink_lives(kind: str, status: int) -> None:
    error = await failure_of(kind, Answer(status=status, body="no"))
    assert (error.retryable, error.is_sink_broken, error.ambiguous) == (False, False, False)


@pytest.mark.parametrize("kind", HTTP_KINDS)
@pytest.mark.parametrize(
    "answer",
    [
        *(Answer(status=status) for status in (408, 409, 425, 500, 502, 503, 504, 507)),
        Answer(action="reset"),
        Answer(action="cut"),
    ],
    ids=lambda answer: f"{answer.status}-{answer.action}",
)
async def test_what_may_have_arrived_is_ambiguous(kind: str, answer: Answer) -> None:
    error = await failure_of(kind, answer)
    assert (error.retryable, error.ambiguous, error.is_sink_broken) == (True, True, False)


@pytest.mark.parametrize("kind", HTTP_KINDS)
async def test_silence_ends_with_the_time_out_and_is_ambiguous(kind: str) -> None:
    error = await failure_of(kind, Answer(action="silence"), timeout_s=0.2)
    assert error.ambiguous


@pytest.mark.parametrize("kind", HTTP_KINDS)
@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90.0),
        ("soon", None),
        ("", None),
    ],
)
async def test_retry_after_is_honoured_in_every_form(
    kind: str, status: int, header: str, wait_s: float | None
) -> None:
    headers = {"Retry-After": header, "Date": format_datetime(NOW, usegmt=True)}
    error = await failure_of(kind, Answer(status=status, headers=headers))
    assert (error.retryable, error.after_s) == (True, wait_s)


@pytest.mark.parametrize("kind", HTTP_KINDS)
async def test_an_answer_of_50_mb_is_not_read_to_its_end(kind: str) -> None:
    error, server = await outcome_of(kind, Answer(action="huge"))
    assert error is None
    assert server.sent_bytes < 20_000_000


@pytest.mark.parametrize("kind", HTTP_KINDS)
async def test_what_the_receiver_says_is_not_repeated(kind: str) -> None:
    error = await failure_of(kind, Answer(status=400, body=f"you sent {CANARY}"))
    assert CANARY not in str(error)


@pytest.mark.parametrize("kind", HTTP_KINDS)
async def test_hostile_and_endless_texts_are_taken(kind: str) -> None:
    told = revision(
        evidence=tuple(evidence(n, title="<!channel> \u202e" + "x" * 10_000) for n in range(1, 501)),
        headline="y" * 5000,
    )
    async with http_server(kind) as server, at_work(http_sink(kind, server.origin)) as connection:
        await connection.send(delivery(told))
        assert server.problems == []
        assert len(server.messages) == 1


# ---------------------------------------------------------------------------- addresses and secrets


@pytest.mark.parametrize("kind", HTTP_KINDS)
@pytest.mark.parametrize("address", ["", "ftp://x.invalid", "http://", "no address", "http://x:99999/"])
def test_an_address_that_is_none_is_refused_without_repeating_it(kind: str, address: str) -> None:
    value = Secret(address) if kind == "webhook" else address
    with pytest.raises(ValueError, match="url must be an http or https address with a host"):
        http_sink(kind, "http://x.invalid", url=value)


def test_a_header_that_would_split_the_request_is_refused() -> None:
    with pytest.raises(ValueError, match="token must be one line"):
        Ntfy(name="n", topic=Secret("t"), token=Secret("a\r\nX-Evil: 1"))
    with pytest.raises(ValueError, match="'X-Token' must be one line"):
        Webhook(name="n", url=Secret("http://x.invalid"), headers={"X-Token": Secret("a\nb")})
    with pytest.raises(ValueError, match="set by shockwire itself"):
        Webhook(name="n", url=Secret("http://x.invalid"), headers={"idempotency-key": Secret("a")})


# ---------------------------------------------------------------------------- webhook


async def test_a_webhook_gets_the_payload_of_mqtt_signed_and_named() -> None:
    async with WebhookServer(secret="s3cret") as server:
        sink = Webhook(
            name="desk",
            url=Secret(server.origin),
            secret=Secret("s3cret"),
            headers={"X-Token": Secret("abc")},
        )
        async with at_work(sink) as connection:
            assert await connection.send(delivery()) == "01JJK0ZC80T2V4X6Z8B0D2F4H6-2"
            await connection.send(delivery(possible_repeat=True))
        first, again = server.messages
        assert server.problems == []
        assert first.payload["event_type"] == "fired"
        assert first.headers["x-token"] == "abc"
        assert first.headers["idempotency-key"] == again.headers["idempotency-key"]
        assert again.payload["possible_repeat"] is True


async def test_a_wrong_signature_is_refused_by_the_receiver_and_stops_the_sink() -> None:
    async with WebhookServer(secret="s3cret") as server:
        sink = Webhook(name="desk", url=Secret(server.origin), secret=Secret("another"))
        async with at_work(sink) as connection:
            with pytest.raises(DeliveryError) as caught:
                await connection.send(delivery())
        assert caught.value.is_sink_broken
        assert server.problems == ["the signature is not right"]


def test_the_signature_is_the_documented_one() -> None:
    """The example in rules/README.md: printf '%s' '1737968400.{}' | openssl dgst -sha256 -hmac key."""
    assert signature("key", "1737968400", b"{}") == (
        "93e4033159ab2ee150e50d034de904c650b96e7efc3555797156e730d136f37a"
    )


# ---------------------------------------------------------------------------- PagerDuty


async def test_an_episode_is_triggered_updated_and_resolved_under_one_key() -> None:
    async with PagerDutyServer() as server, at_work(http_sink("pagerduty", server.origin)) as connection:
        seen = []
        for status in (Status.ARMED, Status.FIRED, Status.UPDATED, Status.RESOLVED):
            await connection.send(delivery(revision(status)))
            seen.append(dict(server.alerts))
        key = "deepseek-chip-shock/us_chips/2025-01-27"
        assert seen == [{key: "triggered"}] * 3 + [{key: "resolved"}]
        assert server.messages[1].payload["payload"]["severity"] == "critical"
        assert server.messages[1].payload["links"][0]["href"].startswith("https://news.example.com/")
        assert server.problems == []


async def test_what_a_person_took_into_their_hands_is_acknowledged_there_when_pagerduty_answers() -> None:
    clock = ManualClock(NOW)
    async with (
        PagerDutyServer(clock=clock) as server,
        at_work(http_sink("pagerduty", server.origin), clock=clock) as connection,
    ):
        assert isinstance(connection, TakesAcknowledgements)
        await connection.send(delivery())
        server.answer(Answer(status=500), Answer(status=429, headers={"Retry-After": "30"}))
        connection.acknowledge(revision())
        for _ in range(2):
            await wait_until_async(lambda: clock.next_wake is not None)
            await clock.advance(40)
        await server.wait_messages(2)
        assert list(server.alerts.values()) == ["acknowledged"]
        await connection.send(delivery(revision(Status.RESOLVED)))
        assert list(server.alerts.values()) == ["resolved"]
        assert server.problems == []


async def test_a_sink_that_works_again_resolves_what_its_failure_triggered() -> None:
    async with PagerDutyServer() as server, at_work(http_sink("pagerduty", server.origin)) as connection:
        failing = revision(Status.SINK, alert_id="01A")
        await connection.send(delivery(failing))
        await connection.send(delivery(revision(Status.SINK, alert_id="01B", ended_at=NOW)))
        assert list(server.alerts.values()) == ["resolved"]


async def test_a_wrong_routing_key_needs_a_person_and_not_a_dead_letter() -> None:
    async with PagerDutyServer() as server:
        sink = PagerDuty(name="pager", routing_key=Secret("too-short"), url=server.url)
        async with at_work(sink) as connection:
            with pytest.raises(DeliveryError, match="does not accept the routing key") as caught:
                await connection.send(delivery())
        assert caught.value.is_sink_broken


async def test_the_summary_and_the_event_keep_pagerdutys_limits() -> None:
    told = revision(
        reason="r" * 100_000,
        evidence=tuple(evidence(n, title="€" * 1900, publisher="€" * 1900) for n in range(1, 11)),
        legs=tuple(leg for leg in revision().legs for _ in range(2000)),
    )
    async with PagerDutyServer() as server, at_work(http_sink("pagerduty", server.origin)) as connection:
        await connection.send(delivery(told))
        assert server.problems == []
        event = server.messages[0].payload
        assert "left_out" in event["payload"]["custom_details"]
        assert event["payload"]["custom_details"]["id"] == told.alert_id


# ---------------------------------------------------------------------------- Alertmanager


async def test_a_firing_alert_lasts_until_it_is_resolved() -> None:
    clock = ManualClock(NOW)
    async with AlertmanagerServer(clock=clock) as server:
        sink = http_sink("alertmanager", server.origin, labels={"team": "desk"})
        async with at_work(sink, clock=clock) as connection:
            told = revision(at=NOW, fired_at=NOW)
            assert await connection.send(delivery(told)) == dedup_key(told)
            assert server.firing(NOW + timedelta(minutes=59)) == [
                {
                    "alertname": "deepseek-chip-shock",
                    "key": "us_chips",
                    "severity": "critical",
                    "dedup_key": "deepseek-chip-shock/us_chips/2025-01-27",
                    "shockwire": "true",
                    "team": "desk",
                }
            ]
            await connection.send(delivery(revision(Status.RESOLVED)))
            assert server.firing(NOW + timedelta(hours=4)) == []
            assert len(server.alerts) == 1
        assert server.problems == []


async def test_a_higher_severity_ends_the_alert_under_the_old_one() -> None:
    clock = ManualClock(NOW)
    async with AlertmanagerServer(clock=clock) as server:
        async with at_work(http_sink("alertmanager", server.origin), clock=clock) as connection:
            await connection.send(delivery(revision(severity="warning")))
            await connection.send(delivery(revision(Status.UPDATED, severity="critical")))
        firing = server.firing(NOW + timedelta(minutes=1))
        late = [labels["severity"] for labels in server.firing(NOW + timedelta(hours=6))]
        assert {labels["severity"] for labels in firing} >= {"critical"}
        assert late == []
        assert len(server.alerts) == 2


def test_two_hosts_name_an_episode_alike_and_its_alarms_without_a_day() -> None:
    one = revision(alert_id="01A", opened_at=datetime(2025, 1, 27, 0, 40, tzinfo=UTC))
    other = revision(alert_id="01B", opened_at=datetime(2025, 1, 27, 0, 52, tzinfo=UTC))
    assert dedup_key(one) == dedup_key(other)
    assert dedup_key(revision(Status.SINK)) == "sink/desk"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"url": "http://me:secret@x.invalid"}, "must not hold a user name"),
        ({"labels": {"alertname": "x"}}, "no label of your own"),
        ({"labels": {"not-a-label": "x"}}, "no label of your own"),
        ({"refresh_every": timedelta(hours=1)}, "at most half of `holds_for`"),
    ],
)
def test_an_alertmanager_that_cannot_work_is_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Alertmanager(**({"name": "am", "url": "http://x.invalid:9093"} | changes))


# ---------------------------------------------------------------------------- ntfy


async def test_a_push_has_title_priority_tags_and_a_link() -> None:
    async with NtfyServer() as server:
        sink = Ntfy(name="phone", topic=Secret("alerts"), url=server.origin)
        async with at_work(sink) as connection:
            assert await connection.send(delivery()) == "sPs71M8A2T"
            await connection.send(delivery(revision(Status.RESOLVED)))
        fired, resolved = (m.payload for m in server.messages)
        assert fired["title"] == "CRITICAL · us_chips -5.7 % vs Friday close"
        assert (fired["priority"], resolved["priority"]) == (5, 2)
        assert fired["tags"] == ["rotating_light", "fired"]
        assert fired["click"].startswith("https://news.example.com/")
        assert not fired["message"].startswith(fired["title"])


async def test_a_long_push_is_cut_at_a_line_and_still_names_its_alert() -> None:
    told = revision(evidence=tuple(evidence(n, title="é" * 290) for n in range(1, 11)))
    async with NtfyServer() as server:
        async with at_work(Ntfy(name="p", topic=Secret("a"), url=server.origin)) as connection:
            await connection.send(delivery(told))
        text = server.messages[0].payload["message"]
        assert server.problems == []
        assert "…" in text.split("\n")
        assert told.alert_id in text.split("\n")[-2]
        assert text.endswith("information, not advice")


@pytest.mark.parametrize("topic", ["", "a b", "x" * 65, "a/b"])
def test_a_topic_that_is_none_is_refused_without_repeating_it(topic: str) -> None:
    with pytest.raises(ValueError, match="its value is not shown"):
        Ntfy(name="p", topic=Secret(topic))


def test_the_answer_of_pagerduty_is_json() -> None:
    assert json.loads(PagerDutyServer.yes.body)["status"] == "success"
