from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sink_rigs import CANARY, as_read, at_work, certificates, mail_sink

from shockwire.core.model import Status
from shockwire.deliver.mail import Email
from shockwire.errors import DeliveryError
from shockwire.ports import Secret
from shockwire.testing.broker import free_port
from shockwire.testing.builders import delivery, evidence, revision
from shockwire.testing.smtp import MailServer

PLAIN: dict[str, Any] = {"security": "none", "host": "127.0.0.1"}


async def outcome_of(server: MailServer, sink: Email | None = None) -> DeliveryError | str:
    async with at_work(sink or mail_sink(server.port, None, **PLAIN)) as connection:
        try:
            return await connection.send(delivery())
        except DeliveryError as error:
            return error


async def failure_of(server: MailServer, sink: Email | None = None) -> DeliveryError:
    error = await outcome_of(server, sink)
    assert isinstance(error, DeliveryError)
    return error


@pytest.mark.parametrize("ways", ["PLAIN LOGIN", "LOGIN", "XOAUTH2 PLAIN"])
@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_letter_goes_encrypted_and_with_a_login(security: str, ways: str) -> None:
    made = await certificates()
    server = MailServer(
        certificate=(made.cert, made.key),
        is_tls_from_the_start=security == "tls",
        login=("me", CANARY),
        ways=ways,
    )
    async with server:
        assert await outcome_of(server, mail_sink(server.port, made, security=security)) == "250"
        assert server.letters[0].is_encrypted
        assert server.letters[0].recipients == ["desk@example.org"]


async def test_a_letter_reads_like_the_message_and_belongs_to_its_episode() -> None:
    async with MailServer() as server, at_work(mail_sink(server.port, None, **PLAIN)) as connection:
        for status in (Status.FIRED, Status.RESOLVED):
            await connection.send(delivery(revision(status)))
        fired, resolved = (envelope.letter for envelope in server.letters)
        assert fired["Subject"] == "CRITICAL · us_chips -5.7 % vs Friday close"
        assert fired["Message-ID"] == "<01JJK0ZC80T2V4X6Z8B0D2F4H6-2@example.org>"
        assert fired["References"] == resolved["References"] == "<01JJK0ZC80T2V4X6Z8B0D2F4H6@example.org>"
        assert fired["Auto-Submitted"] == "auto-generated"
        assert (fired["Importance"], resolved["Importance"]) == ("high", None)
        assert "us_chips fell 5.7 % since Friday's close" in as_read(server.letters[0])


async def test_a_publisher_can_neither_end_the_letter_nor_add_a_header() -> None:
    evil = "x\r\nBcc: all@example.org\r\n.\r\nMAIL FROM:<evil@example.org>\r\n"
    told = revision(key=evil, headline=evil, reason=evil, evidence=(evidence(1, title=f".{evil}"),))
    async with MailServer() as server:
        async with at_work(mail_sink(server.port, None, **PLAIN)) as connection:
            await connection.send(delivery(told))
        assert len(server.letters) == 1
        assert server.letters[0].letter["Bcc"] is None
        assert server.commands.count("MAIL") == 1


@pytest.mark.parametrize(
    ("step", "reply", "is_retryable", "is_broken", "is_ambiguous"),
    [
        ("greeting", "421 too busy", True, False, False),
        ("greeting", "554 go away", False, True, False),
        ("greeting", "HTTP/1.1 400 Bad Request", True, False, False),
        ("ehlo", "501 no", False, True, False),
        ("mail", "451 later", True, False, False),
        ("mail", "550 not from here", False, True, False),
        ("rcpt", "450 greylisted", True, False, False),
        ("rcpt", "550 nobody here", False, True, False),
        ("data", "451 later", True, False, False),
        ("message", "451 later", True, False, False),
        ("message", "452 disk full", True, False, False),
        ("message", "554 looks like spam", False, False, False),
        ("message", "reset", True, False, True),
        ("data", "reset", True, False, False),
        ("mail", "reset", True, False, False),
    ],
)
async def test_every_reply_has_its_meaning(
    step: str, reply: str, is_retryable: bool, is_broken: bool, is_ambiguous: bool
) -> None:
    async with MailServer() as server:
        server.fail(step, reply)
        error = await failure_of(server)
    assert (error.retryable, error.is_sink_broken, error.ambiguous) == (
        is_retryable,
        is_broken,
        is_ambiguous,
    )


@pytest.mark.parametrize(("step", "is_ambiguous"), [("greeting", False), ("rcpt", False), ("message", True)])
async def test_silence_ends_with_the_time_out(step: str, is_ambiguous: bool) -> None:
    async with MailServer() as server:
        server.fail(step, "silent")
        error = await failure_of(
            server, mail_sink(server.port, None, **PLAIN, timeout=timedelta(seconds=0.3))
        )
    assert (error.retryable, error.ambiguous) == (True, is_ambiguous)
    assert "no answer in time" in str(error)


async def test_one_bad_address_among_two_does_not_keep_the_other_from_being_told() -> None:
    async with MailServer() as server:
        server.fail("rcpt", "550 nobody here")
        sink = mail_sink(server.port, None, **PLAIN, to=("gone@example.org", "here@example.org"))
        assert await outcome_of(server, sink) == "250, 1 of 2 recipients refused"
        assert server.letters[0].recipients == ["here@example.org"]


async def test_nobody_is_told_twice_because_another_was_put_off() -> None:
    async with MailServer() as server:
        server.fail("rcpt", "250 ok", "451 later")
        sink = mail_sink(server.port, None, **PLAIN, to=("here@example.org", "later@example.org"))
        assert (await failure_of(server, sink)).retryable
        assert server.letters == []


async def test_a_wrong_password_needs_a_person_and_is_not_repeated() -> None:
    made = await certificates()
    async with MailServer(certificate=(made.cert, made.key), login=("me", "another")) as server:
        error = await failure_of(server, mail_sink(server.port, made))
    assert error.is_sink_broken
    assert "535" in str(error)
    assert CANARY not in str(error)


async def test_a_server_without_tls_gets_no_password() -> None:
    made = await certificates()
    async with MailServer(login=("me", CANARY)) as server:
        error = await failure_of(server, mail_sink(server.port, made))
        assert error.is_sink_broken
        assert "offers no STARTTLS" in str(error)
        assert "AUTH" not in server.commands


async def test_a_certificate_that_is_not_trusted_or_for_another_host_is_refused() -> None:
    made = await certificates()
    async with MailServer(certificate=(made.cert, made.key)) as server:
        for changes in ({"ca": ""}, {"host": "127.0.0.1"}):
            error = await failure_of(server, mail_sink(server.port, made, **changes))
            assert error.is_sink_broken
            assert "certificate is not accepted" in str(error)
        assert server.letters == []


async def test_what_came_before_the_handshake_is_refused() -> None:
    made = await certificates()
    async with MailServer(certificate=(made.cert, made.key)) as server:
        server.fail("starttls", "220 go ahead\r\n250-mail.invalid\r\n250 AUTH PLAIN")
        error = await failure_of(server, mail_sink(server.port, made))
    assert "between STARTTLS and the handshake" in str(error)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"to": ()}, "at least one address"),
        ({"to": ("nobody",)}, "an address such as"),
        ({"sender": "a@b.org>\r\nRCPT TO:<x@y.org"}, "an address such as"),
        ({"username": "me", "security": "none"}, "may not travel without TLS"),
        ({"port": 70_000}, "must name a mail server"),
    ],
)
def test_a_mailbox_that_cannot_work_is_refused(changes: dict[str, Any], words: str) -> None:
    fields = {"name": "post", "host": "x.invalid", "to": ("a@b.org",), "sender": "s@b.org"}
    with pytest.raises(ValueError, match=words):
        Email(**(fields | changes))


async def test_a_server_that_is_not_there_is_told_by_name_and_port() -> None:
    port = free_port()
    async with at_work(mail_sink(port, None, **PLAIN, password=Secret(CANARY))) as connection:
        with pytest.raises(DeliveryError, match=f"127.0.0.1:{port}: nothing listens there"):
            await connection.send(delivery())
