"""`sources test`, `sources record`, `check --online`, and OPML in and out, against servers on loopback."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import pytest

from shockwire.cli import EX_CONFIG, EX_FINDING, EX_OK, EX_USAGE, main
from shockwire.config.opml import Subscription, as_opml, as_yaml, read_opml
from shockwire.errors import ConfigError
from shockwire.testing.charts import App, AppleServer
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.loopback import Fault, LoopbackServer
from shockwire.testing.prices import YahooServer

NOW = datetime(2025, 1, 27, 17, 0, tzinfo=UTC)
CANARY = "canary7secret9value3"


class World:
    """Servers in a thread of their own: the commands under test run a loop themselves."""

    def __init__(self) -> None:
        self.feeds = FeedServer(lambda: NOW)
        self.prices = YahooServer(lambda *_: 120.5, lambda: NOW, symbols=("NVDA", "AMD", "ARM"))
        apps = [App(app_id=str(n), name=f"App {n}", developer="Works") for n in range(100)]
        self.charts = AppleServer(lambda *_: apps, lambda: NOW)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="servers")
        self._stack = AsyncExitStack()

    def __enter__(self) -> Self:
        self.feeds.add("/news")
        dated = datetime(2025, 1, 27, 16, 0, tzinfo=UTC)
        self.feeds.publish("/news", Item(title="A chip is new", guid="1", summary="Words.", published=dated))
        self._thread.start()
        self._call(self._start())
        return self

    def __exit__(self, *_: object) -> None:
        self._call(self._stack.aclose())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def config(self, folder: Path) -> str:
        path = folder / "shockwire.yaml"
        path.write_text(
            f"""
sources:
  news:
    kind: feed
    url: "{self.feeds.url}/news?token={CANARY}"
    publisher: Example
    headers: {{X-Token: "{CANARY}"}}
  prices: {{kind: yahoo, base_url: "{self.prices.url}"}}
  charts: {{kind: appstore, base_url: "{self.charts.url}", legacy_base_url: "{self.charts.url}"}}
sinks: {{console: {{kind: console}}}}
""",
            encoding="utf-8",
        )
        return str(path)

    def _call(self, work: object) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)  # type: ignore[arg-type]

    async def _start(self) -> None:
        for server in self._servers():
            await self._stack.enter_async_context(server)

    def _servers(self) -> tuple[LoopbackServer, ...]:
        return self.feeds, self.prices, self.charts


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with World() as found:
        yield found


@pytest.fixture(autouse=True)
def _mended(world: World) -> None:
    for server in (world.feeds, world.prices, world.charts):
        server.mend()


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(list(words))
    return code, capsys.readouterr().out


# ---------------------------------------------------------------------------- sources test


def test_a_source_that_works_is_said_to_with_what_came(world, tmp_path, capsys):
    code, out = said(capsys, "sources", "test", "news", "-C", world.config(tmp_path))
    assert code == EX_OK
    [_, row] = out.splitlines()
    assert row.startswith("news    feed  works    1 ")
    assert row.endswith('1 entries, all taken as known; newest: "A chip is new" of 2025-01-27 16:00 UTC')


def test_all_sources_are_asked_once_and_prices_for_a_few_symbols(world, tmp_path, capsys):
    before = len(world.prices.asked)
    code, out = said(capsys, "sources", "test", "--all", "--json", "-C", world.config(tmp_path))
    found = {one["name"]: one for one in json.loads(out)}
    assert (code, list(found)) == (EX_OK, ["news", "prices", "charts"])
    assert {one["verdict"] for one in found.values()} <= {"works", "in part"}
    assert len(world.prices.asked) - before == found["prices"]["requests"]
    assert found["charts"]["words"].endswith("apple/us/top-free: number 1 is App 0")


def test_a_source_that_fails_says_why_and_the_others_are_asked_all_the_same(world, tmp_path, capsys):
    world.feeds.break_with(Fault(kind="status", status=410))
    code, out = said(capsys, "sources", "test", "news", "charts", "-C", world.config(tmp_path))
    assert code == EX_FINDING
    assert "answered 410 Gone; asking again will not help" in out
    assert "charts  appstore  works" in out
    assert CANARY not in out


def test_a_source_nobody_knows_is_named_with_those_there_are(world, tmp_path, capsys):
    assert main(["sources", "test", "nws", "-C", world.config(tmp_path)]) == EX_FINDING
    assert "there is no source 'nws'; there are: news, prices, charts" in capsys.readouterr().err


def test_no_name_is_a_question_back(world, tmp_path, capsys):
    assert main(["sources", "test", "-C", world.config(tmp_path)]) == EX_USAGE


# ---------------------------------------------------------------------------- check --online


def test_check_online_asks_every_source_after_reading_the_configuration(world, tmp_path, capsys):
    code, out = said(capsys, "check", "--online", world.config(tmp_path))
    assert code == EX_OK
    assert [line.split()[0] for line in out.splitlines() if "works" in line or "in part" in line]
    world.charts.break_with(Fault(kind="status", status=500))
    code, out = said(capsys, "check", "--online", "--json", world.config(tmp_path))
    assert code == EX_FINDING
    assert [p["verdict"] for p in json.loads(out)["probes"]][2] == "fails"


# ---------------------------------------------------------------------------- record


def test_a_recording_holds_what_came_and_no_secret(world, tmp_path, capsys):
    world.feeds.add("/echo")
    out = tmp_path / "news.json"
    assert main(["sources", "record", "news", "--out", str(out), "-C", world.config(tmp_path)]) == EX_OK
    text = out.read_text()
    recorded = json.loads(text)
    [exchange] = recorded["exchanges"]
    assert exchange["request"]["path"] == "/news"
    assert exchange["request"]["query"] == "token=***"
    assert exchange["request"]["headers"] == ["a-im", "accept", "x-token"]
    assert exchange["response"]["status"] == 200
    assert "<title>A chip is new</title>" in exchange["response"]["body"]
    assert (recorded["kind"], recorded["verdict"]) == ("feed", "works")
    assert CANARY not in text + capsys.readouterr().err


def test_record_with_the_name_of_a_source_writes_down_its_answer(world, tmp_path, capsys):
    """And with anything else it writes a tape, as ever: here there is no log to write."""
    out, config = tmp_path / "news.json", world.config(tmp_path)
    assert main(["record", "news", "-o", str(out), "-C", config]) == EX_OK
    assert json.loads(out.read_text())["verdict"] == "works"
    for tape in ("nws", "news.jsonl", str(tmp_path / "news")):
        assert main(["record", tape, "-C", config, "--state", str(tmp_path)]) == EX_FINDING
        assert "there is no store" in capsys.readouterr().err


def test_a_secret_that_a_server_repeats_is_blotted_out(world, tmp_path, capsys):
    echo = f"<rss><channel><item><title>{CANARY}</title></item></channel></rss>".encode()
    world.feeds.break_with(Fault(kind="body", body=echo, headers={"ETag": f'"{CANARY}"'}))
    code, out = said(capsys, "sources", "record", "news", "-C", world.config(tmp_path))
    assert code == EX_OK
    assert CANARY not in out
    assert "<title>***</title>" in json.loads(out)["exchanges"][0]["response"]["body"]


def test_a_failure_is_recorded_in_words(world, tmp_path, capsys):
    world.feeds.break_with(Fault(kind="status", status=503))
    code, out = said(capsys, "sources", "record", "news", "-C", world.config(tmp_path))
    assert code == EX_FINDING
    assert json.loads(out)["exchanges"][0]["error"]["status"] == 503


# ---------------------------------------------------------------------------- OPML

OPML = """<?xml version="1.0"?>
<opml version="1.0"><head/><body>
  <outline text="Chips">
    <outline text="Example: News &amp; more" type="rss" xmlUrl="https://e.example/a.xml"/>
    <outline title="Example: News &amp; more" xmlURL="https://e.example/b?x=${y}"/>
    <outline text="Again" xmlUrl="https://e.example/a.xml"/>
  </outline>
  <outline text="No address" htmlUrl="https://e.example/"/>
  <outline text="A file" xmlUrl="file:///etc/passwd"/>
  <outline xmlUrl="http://plain.example/feed"/>
</body></opml>
"""


def test_opml_becomes_sources_with_names_of_their_own(tmp_path, capsys):
    (tmp_path / "list.opml").write_text(OPML)
    config = tmp_path / "shockwire.yaml"
    config.write_text("sources: {example-news-more: {preset: scmp}}\n")
    code, out = said(capsys, "sources", "import", str(tmp_path / "list.opml"), "-C", str(config))
    assert code == EX_OK
    assert out == (
        "sources:\n"
        "  # Chips\n"
        "  example-news-more-2:\n"
        "    kind: feed\n"
        '    url: "https://e.example/a.xml"\n'
        '    publisher: "Example: News & more"\n'
        "  example-news-more-3:\n"
        "    kind: feed\n"
        '    url: "https://e.example/b?x=$${y}"\n'
        '    publisher: "Example: News & more"\n'
        "  # without a folder\n"
        "  plain-example-feed:\n"
        "    kind: feed\n"
        '    url: "http://plain.example/feed"\n'
    )
    config.write_text(out)
    assert main(["check", str(config)]) == EX_OK


def test_addresses_of_a_list_are_read_as_readers_write_them_and_others_told(tmp_path, capsys):
    urls = ("HTTPS://a.example/X", "feed://b.example/", "feed:https://c.example/", "mailto:d", "feed:feed:x")
    outlines = "".join(f'<outline text="{n}" xmlUrl="{url}"/>' for n, url in enumerate(urls))
    (tmp_path / "list.opml").write_text(f"<opml><body>{outlines}</body></opml>")
    assert main(["sources", "import", str(tmp_path / "list.opml")]) == EX_OK
    told = capsys.readouterr()
    shown = [line.partition(": ")[2].strip('"') for line in told.out.splitlines() if " url: " in line]
    assert shown == ["https://a.example/X", "http://b.example/", "https://c.example/"]
    assert "left out: 3, since 'mailto:d' is no address of the web\n" in told.err
    assert "left out: 4, since 'feed:feed:x' is no address of the web\n" in told.err


def test_what_is_exported_is_what_is_imported(tmp_path, capsys):
    config = tmp_path / "shockwire.yaml"
    feeds = [
        Subscription(url='https://e.example/a?b=1&c="2"', title="Ä <b>"),
        Subscription(url="https://f.example/", title="F"),
    ]
    config.write_text(as_yaml(feeds))
    code, out = said(capsys, "sources", "export", "-C", str(config))
    (tmp_path / "out.opml").write_text(out)
    assert code == EX_OK
    assert read_opml(tmp_path / "out.opml") == feeds
    assert as_opml(feeds) == out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is not XML"),
        ("<opml><body></opml>", "is not XML: mismatched tag"),
        ("<html><body/></html>", "expected <opml> with a <body>, got <html>"),
        ("<opml><body><outline text='x'/></body></opml>", "holds no feed"),
        ('<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>', "has a DOCTYPE, which is refused"),
        (
            "<opml><body>" + "<outline text='x'>" * 500 + "</outline>" * 500 + "</body></opml>",
            "holds no feed",
        ),
    ],
)
def test_what_is_no_opml_is_refused_in_words(tmp_path, text, words, capsys):
    path = tmp_path / "x.opml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=words):
        read_opml(path)
    assert main(["sources", "import", str(path)]) == EX_CONFIG


def test_a_list_that_is_not_there_is_said_not_to_be(tmp_path):
    with pytest.raises(ConfigError, match="can't be read: No such file"):
        read_opml(tmp_path / "none.opml")
