"""Apprise against a real receiver: text only, what its answers mean, and its address nowhere."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sink_rigs import CANARY, FAST, at_work

from shockwire.core.model import Status
from shockwire.core.wording import Template
from shockwire.errors import DeliveryError
from shockwire.ports import Secret
from shockwire.testing.broker import free_port
from shockwire.testing.builders import delivery, evidence, revision
from shockwire.testing.receiver import Answer, Receiver

pytest.importorskip("apprise", reason="the extra shockwire[apprise] is not installed")

from shockwire.deliver.apprise import Apprise


def sink(receiver: Receiver, **changes: Any) -> Apprise:
    address = receiver.origin.replace("http://", f"json://me:{CANARY}@")
    return Apprise(**({"name": "all", "url": Secret(f"{address}/{CANARY}"), "timeout": FAST} | changes))


async def outcome(*answers: Answer, **changes: Any) -> tuple[DeliveryError | None, Receiver]:
    async with Receiver() as receiver:
        receiver.answer(*answers)
        async with at_work(sink(receiver, **changes)) as connection:
            try:
                await connection.send(delivery())
            except DeliveryError as error:
                return error, receiver
    return None, receiver


async def test_a_message_is_text_that_mentions_nobody_and_links_nowhere() -> None:
    told = revision(
        evidence=(evidence(1, title="<!channel> @everyone *bold* <https://evil.invalid|Reuters>"),)
    )
    async with Receiver() as receiver, at_work(sink(receiver)) as connection:
        await connection.send(delivery(told))
        (got,) = receiver.messages
    text = got.payload["title"] + got.payload["message"]
    assert "‹!channel›" in text  # noqa: RUF001 - look-alikes
    assert not any(character in text for character in "<>@*")
    assert got.payload["type"] == "failure"
    assert told.alert_id in got.payload["message"]
    assert not got.payload["message"].startswith(got.payload["title"])


@pytest.mark.parametrize(("status", "kind"), [(Status.FIRED, "failure"), (Status.RESOLVED, "success")])
async def test_severity_and_end_are_apprises_kinds(status: Status, kind: str) -> None:
    async with Receiver() as receiver, at_work(sink(receiver)) as connection:
        await connection.send(delivery(revision(status)))
        assert receiver.messages[0].payload["type"] == kind


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer(status=200), None),
        (Answer(status=204, body=""), None),
        (Answer(status=400), (False, False, False)),
        (Answer(status=401), (False, True, False)),
        (Answer(status=403), (False, True, False)),
        (Answer(status=404), (False, True, False)),
        (Answer(status=410), (False, True, False)),
        (Answer(status=429), (True, False, False)),
        (Answer(status=500), (True, False, True)),
        (Answer(status=503), (True, False, True)),
        (Answer(action="reset"), (True, False, True)),
        (Answer(action="silence"), (True, False, True)),
    ],
    ids=lambda value: f"{value.status}-{value.action}" if isinstance(value, Answer) else "",
)
async def test_an_answer_means_what_it_means_for_every_receiver(
    answer: Answer, expected: tuple[bool, bool, bool] | None
) -> None:
    error, _ = await outcome(answer, timeout=timedelta(seconds=0.6 if answer.action == "silence" else 5))
    found = error and (error.retryable, error.is_sink_broken, error.ambiguous)
    assert found == expected


async def test_a_redirect_is_not_followed() -> None:
    """Whoever answers does not choose where the message, and what stands in the address, goes."""
    async with Receiver() as elsewhere:
        error, receiver = await outcome(Answer(status=307, headers={"Location": f"{elsewhere.origin}/x"}))
        assert elsewhere.attempts == 0
    assert error is not None
    assert error.is_sink_broken
    assert receiver.attempts == 1


async def test_a_template_is_told_in_its_words() -> None:
    template = Template(title="{SEVERITY} {key}", text="in my own words: {move}")
    async with Receiver() as receiver, at_work(sink(receiver)) as connection:
        await connection.send(delivery(template=template))
        (got,) = receiver.messages
    assert got.payload["title"] == "CRITICAL us_chips"
    assert "in my own words: -5.7 %" in got.payload["message"]


async def test_nothing_of_its_address_or_an_answer_goes_anywhere() -> None:
    """That its log goes nowhere is part of the contract of all sinks."""
    shown = []
    for answer in (Answer(status=500, body=CANARY), Answer(action="reset"), Answer(status=200)):
        error, _ = await outcome(answer)
        shown.append(repr(error))
    away = Apprise(name="all", url=Secret(f"json://me:{CANARY}@127.0.0.1:{free_port()}/{CANARY}"))
    async with at_work(away) as connection:
        with pytest.raises(DeliveryError, match="can't connect to the service") as caught:
            await connection.send(delivery())
    shown += [repr(caught.value), repr(away), away.describe()]
    assert not any(CANARY in text for text in shown)
    assert not caught.value.ambiguous
    assert away.describe() == "JSON by Apprise"


@pytest.mark.parametrize("url", ["", "no address", f"nosuch://{CANARY}@host", f"slack://{CANARY}"])
def test_an_address_that_apprise_does_not_know_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match="its value is not shown") as caught:
        Apprise(name="all", url=Secret(url))
    assert CANARY not in str(caught.value)
