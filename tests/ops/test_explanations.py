"""The page behind a message's link: the whole trace, on this machine only, whatever a headline holds."""

from __future__ import annotations

import html
from pathlib import Path

import aiohttp
import pytest
from living_daemon import get, living

from shockwire.config.models_settings import MetricsModel
from shockwire.core.explain import explain_lines
from shockwire.ports import Batch, OutboxRow, Secret
from shockwire.run.explaining import explanations_at, has_explanations
from shockwire.testing.builders import evidence, revision
from shockwire.testing.hooks import WebhookServer

HOSTILE = (
    '</pre><script>alert("x")</script> & <img src=x onerror=y> https://bank.example@evil.example/?a=1&b=2'
)


async def test_a_link_leads_to_what_explain_prints(tmp_path: Path) -> None:
    told = revision(evidence=(evidence(1, title=HOSTILE),))
    async with living(tmp_path, "metrics: {port: 0}\n") as daemon:
        await daemon.store.commit(Batch(revisions=[told]))
        page = daemon.metrics_server.page_of(told)
        assert page == f"http://127.0.0.1:{daemon.metrics_server.port}/alerts/{told.alert_id}"
        async with aiohttp.ClientSession() as session, session.get(page) as answer:
            status, text, headers = answer.status, await answer.text(), answer.headers
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "<script" not in text
    assert "<img" not in text
    assert text.count("<a href=") == text.count('<a href="https://news.example.com/') == 1
    for line in explain_lines([told]):
        assert html.escape(line.strip()) in _without_links(text)


def _without_links(text: str) -> str:
    while '<a href="' in text:
        before, _, rest = text.partition('<a href="')
        shown, _, after = rest.partition(">")[2].partition("</a>")
        text = before + shown + after
    return text


async def test_messages_lead_there_while_it_is_served(tmp_path: Path) -> None:
    async with WebhookServer() as server:
        settings = f"metrics: {{port: 0}}\nsinks:\n  desk: {{kind: webhook, url: '{server.origin}/'}}\n"
        async with living(tmp_path, settings) as daemon:
            told = revision()
            row = OutboxRow(sink="desk", revision=told, due_at=daemon.clock.now())
            await daemon.store.commit(Batch(revisions=[told], outbox=[row]))
            daemon.outbox.wake()
            link = (await server.wait_messages(1))[0].payload["links"]["explain"]
            async with aiohttp.ClientSession() as session, session.get(link) as answer:
                assert answer.status == 200
                assert told.alert_id in await answer.text()


async def test_what_is_not_there_is_said_in_words_and_nothing_is_taken(tmp_path: Path) -> None:
    async with living(tmp_path, "metrics: {port: 0}\n") as daemon:
        port = daemon.metrics_server.port
        for name in ("01JJKGCQJ0DK9TF3HNP6JDRC1J", "x", "..%2f..%2fetc%2fpasswd", "%3Cscript%3E"):
            status, text = await get(f"/alerts/{name}", port=port)
            assert status == 404
            assert text == "there is no such alert; `shockwire alerts` lists those that are kept\n"
        assert (await get("/alerts/x", port=port, Host="attacker.example"))[0] == 421
        async with aiohttp.ClientSession() as session:
            for method in ("POST", "PUT", "DELETE"):
                async with session.request(method, f"http://127.0.0.1:{port}/alerts/x") as answer:
                    assert answer.status == 405


async def test_without_a_listener_there_is_no_link(tmp_path: Path) -> None:
    async with living(tmp_path) as daemon:
        assert daemon.metrics_server.page_of(revision()) == ""


@pytest.mark.parametrize(
    ("settings", "base"),
    [
        (MetricsModel(), "http://127.0.0.1:9469/alerts"),
        (MetricsModel(address="localhost"), "http://localhost:9469/alerts"),
        (MetricsModel(address="::1"), "http://[::1]:9469/alerts"),
        (MetricsModel(token=Secret("sk-canary-token")), ""),  # a link can't carry it
        (MetricsModel(address="192.0.2.7", token=Secret("sk-canary-token")), ""),
    ],
)
def test_a_link_is_for_this_machine_and_needs_no_token(settings: MetricsModel, base: str) -> None:
    assert explanations_at(settings, settings.port) == base
    assert has_explanations(settings) == bool(base)
