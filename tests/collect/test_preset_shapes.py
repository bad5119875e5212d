"""Shipped presets of official feeds read what such a feed looks like; the wording is ours."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from shockwire.config.load import load
from shockwire.core.model import Article
from shockwire.plugins import collector_kind, sink_kind
from shockwire.ports import Collector
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import LoopbackServer

WHITE_HOUSE = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Presidential Actions</title><link>https://www.whitehouse.gov</link>
<lastBuildDate>{built}</lastBuildDate>{items}</channel></rss>"""
ACTION = """<item><title>Adjusting Imports of Widgets {n}</title>
<link>https://www.whitehouse.gov/presidential-actions/2025/01/widgets-{n}/</link>
<dc:creator><![CDATA[Office]]></dc:creator><pubDate>Fri, 24 Jan 2025 22:02:00 +0000</pubDate>
<guid isPermaLink="false">https://www.whitehouse.gov/?post_type=presidential-action&#038;p={n}</guid>
<description><![CDATA[<p>By the authority vested &#8230;</p>]]></description>
<content:encoded><![CDATA[<p>By the authority vested, a duty of 25 percent.</p>]]></content:encoded></item>"""

ARXIV = """<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
<channel><title>cs.CL updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.CL</link>
<lastBuildDate>{built}</lastBuildDate>
<skipDays><day>Sunday</day><day>Saturday</day></skipDays>{items}</channel></rss>"""
PAPER = """<item><title>A Smaller Model {n}</title><link>https://arxiv.org/abs/2501.0000{n}</link>
<description>arXiv:2501.0000{n}v1 Announce Type: new
Abstract: We train a model for less.</description>
<guid isPermaLink="false">oai:arXiv.org:2501.0000{n}v1</guid><category>cs.CL</category>
<pubDate>Mon, 27 Jan 2025 00:00:00 -0500</pubDate><arxiv:announce_type>new</arxiv:announce_type>
<dc:creator>A. Author, B. Author</dc:creator></item>"""

PRESS = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>
<title>Press corner</title><link>https://ec.europa.eu/commission/presscorner</link>
<pubDate>{built}</pubDate>{items}</channel></rss>"""
RELEASE = """<item><title>Commission asks for views on widgets {n}</title>
<link>https://ec.europa.eu/commission/presscorner/detail/en/ip_25_{n}</link>
<description>European Commission Press release Brussels, 27 Jan 2025</description>
<pubDate>Mon, 27 Jan 2025 11:00:00 +0100</pubDate><guid>IP/25/{n}</guid></item>"""

SHAPES = {
    "whitehouse-actions": (WHITE_HOUSE, ACTION, "The White House", "Adjusting Imports of Widgets 3"),
    "arxiv-cl": (ARXIV, PAPER, "arXiv", "A Smaller Model 3"),
    "eu-press": (PRESS, RELEASE, "European Commission", "Commission asks for views on widgets 3"),
}


class Site(LoopbackServer):
    """A feed of so many items; every answer says that it was built anew, under new validators."""

    shape, item, count = "", "", 2

    async def answer(self, request: web.Request) -> web.Response:
        del request
        numbers = range(self.count, 0, -1)
        built = f"Mon, 27 Jan 2025 17:00:{len(self.asked):02} +0000"
        body = self.shape.format(built=built, items="".join(self.item.format(n=n) for n in numbers))
        headers = {"ETag": f'"{len(self.asked)}"', "Content-Type": "application/rss+xml; charset=UTF-8"}
        return web.Response(text=body, headers=headers)


@pytest.fixture
async def site(clock: ManualClock) -> AsyncIterator[Site]:
    async with Site(clock.now) as running:
        yield running


def preset(name: str, url: str, folder: Path) -> Collector:
    path = folder / "shockwire.yaml"
    path.write_text(f"sources: {{subject: {{preset: {name}, url: '{url}'}}}}\n", encoding="utf-8")
    loaded = load(path, collector_kind=collector_kind, sink_kind=sink_kind, env={})
    return loaded.settings.sources[0]


@pytest.mark.parametrize("name", SHAPES)
async def test_an_official_feed_is_read_and_only_what_is_new_in_it_is_news(site, poll, tmp_path, name):
    site.shape, site.item, publisher, title = SHAPES[name]
    source = preset(name, f"{site.url}/feed", tmp_path)
    first = await poll(source)
    assert [article.baseline for article in first.bodies] == [True, True]
    again = await poll(source, first.cursor)
    assert again.bodies == ()
    site.count = 3
    [article] = (await poll(source, again.cursor or first.cursor)).bodies
    assert isinstance(article, Article)
    assert (article.title, article.publisher, article.baseline) == (title, publisher, False)
    assert article.summary
    assert article.link.startswith("https://")
    assert article.event_time is not None
