"""`shockwire score URL`: a page is fetched, and what is scored is its article."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from shockwire.cli import EX_UNREACHABLE, main
from shockwire.cli.page import article_of
from shockwire.cli.score import is_address

PAGE = """<!DOCTYPE html><html><head><title>Chips slide | A Paper</title>
<meta property="og:title" content="Nvidia falls 9% as a rival&#8217;s app climbs"></head>
<body><nav>Home Markets</nav><p>Apple shares rise 4%</p>
<article><h1>Nvidia falls 9%</h1><p>The shares fell before the open.</p>
<aside>DeepSeek tops the App Store</aside><p>The chip index lost 5%.</p></article>
<footer>Tesla shares fell 8%</footer></body></html>"""


@pytest.fixture
async def site() -> AsyncIterator[str]:
    async def page(request: web.Request) -> web.StreamResponse:
        if request.path == "/story":
            return web.Response(text=PAGE, content_type="text/html")
        if request.path == "/plain":
            return web.Response(text="Nvidia falls 9%\nAnd AMD 3%.", content_type="text/plain")
        if request.path == "/paper.pdf":
            return web.Response(body=b"%PDF-1.7", content_type="application/pdf")
        if request.path == "/inside":
            raise web.HTTPFound("http://127.0.0.2:9/story")
        raise web.HTTPNotFound

    app = web.Application()
    app.router.add_get("/{path:.*}", page)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


def test_the_article_of_a_page_is_what_the_page_says_it_is() -> None:
    title, text = article_of(PAGE)
    assert title == "Nvidia falls 9% as a rival\u2019s app climbs"
    assert text == "Nvidia falls 9%\nThe shares fell before the open.\nThe chip index lost 5%."


@pytest.mark.parametrize(
    ("page", "title", "text"),
    [
        ("<h1>One</h1><main><p>Two</p></main><p>Three</p>", "One", "Two"),
        ("<title>One</title><body><p>Two</p></body>", "One", "Two"),
        ("<TITLE>One</TITLE><BODY><articles>no</articles><p>Two", "One", "no Two"),
        ("<p>Only text", "", "Only text"),
        ("", "", ""),
    ],
)
def test_a_page_that_says_less_is_read_all_the_same(page: str, title: str, text: str) -> None:
    found = article_of(page)
    assert (found[0], " ".join(found[1].split())) == (title, text)


@pytest.mark.parametrize(
    ("text", "is_one"), [("https://a.example/x", True), ("see https://a.example", False)]
)
def test_an_address_stands_alone(text: str, is_one: bool) -> None:
    assert is_address(text) is is_one


async def test_a_page_is_scored_like_a_text(site: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert await asyncio.to_thread(main, ["score", "--json", f"{site}/story"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["tickers"].keys() & {"NVDA", "AAPL", "TSLA"} == {"NVDA"}
    assert {-9.0, -5.0} <= {fact["value"] for fact in answer["facts"]}


async def test_plain_text_has_its_title_in_the_first_line(
    site: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(main, ["score", f"{site}/plain"]) == 0
    assert "NVDA" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "said"), [("/none", "404"), ("/paper.pdf", "application/pdf"), ("/inside", "127.0.0.2")]
)
async def test_a_page_that_cannot_be_had_is_said(
    site: str, path: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A redirect to a private address that nobody typed is one of them."""
    assert await asyncio.to_thread(main, ["score", f"{site}{path}"]) == EX_UNREACHABLE
    assert said in capsys.readouterr().err
