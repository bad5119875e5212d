"""What Prometheus is told: the right names, documented, bounded, without a secret, to those who may ask."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Iterable
from pathlib import Path

import pytest
from living_daemon import get, living, loaded
from prometheus_client.parser import text_string_to_metric_families

from shockwire.clock import SystemClock
from shockwire.errors import ConfigError
from shockwire.meters import Histogram
from shockwire.run.exposition import Metric, Sample, exposition, lines
from shockwire.run.metrics import METRICS
from shockwire.testing.feeds import FeedServer, Item
from support import ROOT, wait_until_async

_LABELS = {
    "source": "configuration",
    "sink": "configuration",
    "rule": "configuration",
    **dict.fromkeys(("state", "status", "reason", "result", "stage", "generation", "matter"), "ours"),
    **dict.fromkeys(("version", "python", "sqlite"), "of the build"),
}
_UNITS = ("_total", "_seconds", "_bytes", "_info", "_items", "_records", "_messages")
_WITHOUT_UNIT = re.compile(
    r"shockwire_(sources|rules|rule_keys|log_offset|ready|config_problems|rules_last_good)|.*_(up|silent|writable|open"
    r"|successful|fds|threads)"
)
METRICS_ON = "metrics: {port: 0}\n"


def parsed(text: str) -> dict[tuple[str, ...], float]:
    """Every sample under its name and its labels' values."""
    families = text_string_to_metric_families(text)
    return {(s.name, *s.labels.values()): s.value for family in families for s in family.samples}


# ---------------------------------------------------------------------------- names


def test_every_metric_is_documented_and_no_other() -> None:
    page = (ROOT / "deploy" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| `([a-z0-9_]+)` \| (counter|gauge|histogram) \| ([^|]+) \| ([^|]+) \|$", page, re.MULTILINE
    )
    assert rows == [
        (m.name, m.kind, ", ".join(f"`{name}`" for name in m.labels) or "-", m.meaning) for m in METRICS
    ]


def test_names_end_in_their_unit_and_counters_in_total() -> None:
    for metric in METRICS:
        assert metric.name.endswith(_UNITS) or _WITHOUT_UNIT.fullmatch(metric.name), metric.name
        assert metric.name.endswith("_total") == (metric.kind == "counter"), metric.name
        assert {*metric.labels} <= {*_LABELS}, metric.name
    assert len({metric.name for metric in METRICS}) == len(METRICS)


# ---------------------------------------------------------------------------- the format


def _read(_: None) -> Iterable[Sample]:
    return [(('back\\slash "quote"\nline',), 1.5)]


def test_labels_are_escaped_as_prometheus_reads_them() -> None:
    metric = Metric("x_items", "gauge", "Items.", ("source",), _read)
    assert parsed("".join(lines([metric], None))) == {("x_items", 'back\\slash "quote"\nline'): 1.5}


def test_a_histogram_counts_what_lies_at_or_below_each_bound() -> None:
    spread = Histogram(0.1, 1)
    for value in (0.1, 0.5, 7, -3):
        spread.observe(value)
    metric = Metric[None]("x_seconds", "histogram", "Time.", (), lambda _: [((), spread)])
    assert parsed("".join(lines([metric], None))) == {
        ("x_seconds_bucket", "0.1"): 2,
        ("x_seconds_bucket", "1"): 3,
        ("x_seconds_bucket", "+Inf"): 4,
        ("x_seconds_sum",): 7.6,
        ("x_seconds_count",): 4,
    }


async def test_a_large_scrape_lets_the_loop_go_on() -> None:
    metric = Metric[None](
        "x_items", "gauge", "Items.", ("source",), lambda _: (((f"s{n}",), n) for n in range(50_000))
    )
    turns = 0

    async def turn() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        other = group.create_task(turn())
        assert (await exposition([metric], None)).count("\n") == 50_002
        other.cancel()
    assert turns > 3


# ---------------------------------------------------------------------------- a living daemon


async def test_a_scrape_tells_what_the_daemon_did(tmp_path: Path) -> None:
    async with FeedServer(SystemClock().now) as server:
        feed = server.add("wire.xml")
        server.publish("wire.xml", Item(title="An old headline"))
        settings = f"""{METRICS_ON}sources:
  wire: {{kind: feed, url: "{feed}?key=sk-canary-0815", publisher: Wire, every: 1s}}
sinks:
  desk: {{kind: webhook, url: "{server.url}/hook?token=sk-canary-4711"}}
"""
        async with living(tmp_path, settings) as daemon:
            await wait_until_async(lambda: daemon.watches["wire"].health.polls > 1, what="two polls")
            status, text = await get("/metrics", port=daemon.metrics_server.port)
            over_the_socket = await get("/metrics", socket=tmp_path / "state" / "ctl.sock")
    found = parsed(text)
    assert status == over_the_socket[0] == 200
    assert {name for name, *_ in parsed(over_the_socket[1])} == {name for name, *_ in found}
    assert found["shockwire_source_polls_total", "wire"] >= 2
    assert found["shockwire_source_items_total", "wire"] == 1
    assert found["shockwire_source_up", "wire"] == 1
    assert found["shockwire_sink_up", "desk"] == 1
    assert found["shockwire_outbox_oldest_age_seconds", "desk"] == 0
    assert found["shockwire_rules",] == 1
    assert found["shockwire_ready",] == 1
    assert found["shockwire_config_last_reload_successful",] == 1
    assert found["shockwire_log_offset",] == found["shockwire_records_total",] >= 2
    assert found["shockwire_deliveries_total", "desk", "sent"] == 0
    assert "sk-canary" not in text


async def test_health_is_told_on_both_ways(tmp_path: Path) -> None:
    async with living(tmp_path, METRICS_ON) as daemon:
        for path in ("/healthz", "/readyz"):
            assert await get(path, port=daemon.metrics_server.port) == (200, "ok\n")
            assert await get(path, socket=tmp_path / "state" / "ctl.sock") == (200, "ok\n")


async def test_a_name_of_somebody_elses_page_is_refused(tmp_path: Path) -> None:
    async with living(tmp_path, "metrics: {port: 0, hosts: [inside.example]}\n") as daemon:
        port = daemon.metrics_server.port
        assert (await get("/metrics", port=port, Host=f"attacker.example:{port}"))[0] == 421
        assert (await get("/metrics", port=port, Host=f"inside.example:{port}"))[0] == 200
        assert (await get("/metrics", port=port, Host=f"[::1]:{port}"))[0] == 200


async def test_figures_behind_a_token_are_told_to_those_who_know_it(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("sk-canary-token\n")
    (tmp_path / "token").chmod(0o600)
    async with living(tmp_path, 'metrics: {address: 127.0.0.1, port: 0, token: "${file:token}"}\n') as daemon:
        port = daemon.metrics_server.port
        assert (await get("/metrics", port=port))[0] == 401
        assert (await get("/metrics", port=port, Authorization="Bearer wrong"))[0] == 401
        status, text = await get("/metrics", port=port, Authorization="Bearer sk-canary-token")
        assert status == 200
        assert "sk-canary-token" not in text
        assert (await get("/healthz", port=port))[0] == 200


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "192.0.2.7", "shockwire.example"])
def test_an_address_that_others_reach_wants_a_token(tmp_path: Path, address: str) -> None:
    with pytest.raises(ConfigError, match=r"yaml:3:20.*expected a token beside it"):
        loaded(tmp_path, f'metrics: {{address: "{address}"}}\n')


async def test_a_port_that_is_taken_stops_nothing_else(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        async with living(tmp_path, f"metrics: {{port: {port}}}\n") as daemon:
            assert f"metrics can't listen on 127.0.0.1:{port}" in daemon.metrics_server.trouble
            assert (await get("/readyz", socket=tmp_path / "state" / "ctl.sock"))[0] == 200
