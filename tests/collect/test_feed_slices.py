"""The slice rule against feedparser itself: entries cut out alone mean what they mean in their feed."""

from __future__ import annotations

import gc
import io
import warnings
from datetime import UTC, datetime
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shockwire.collect.feed_reader import Job, read
from shockwire.collect.slices import TooDeepError, cut
from shockwire.testing.feeds import Item, render

URL = "https://a.example/feed"
EXAMPLES = max(400, settings().max_examples)  # more in the profile that explores
DATE = datetime(2025, 1, 27, 12, 0, tzinfo=UTC)

ITEMS = [
    Item(
        title="Harbor opens & shuts",
        link="https://a.example/1",
        guid="g1",
        summary="<p>Ships &lt;3.</p>",
        published=DATE,
    ),
    Item(
        title="Bridge",
        link="https://a.example/2",
        guid="g2",
        content="<div>Long <b>text</b>.</div>",
        updated=DATE,
    ),
    Item(title="Ärger im Zoo", link="https://a.example/3", summary="Ein Löwe.", published=DATE),
    Item(title="Without a link", guid="g4", summary="Words."),
]

RICH_RSS = b"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"
 xml:base="https://b.example/">
<channel><title>Desk</title><atom:link href="https://a.example/feed" rel="self"/><language>en</language>
<item><title><![CDATA[A <b>bold</b> title]]></title><link>/relative</link><guid>1</guid>
<dc:creator>Ann</dc:creator>
<media:content url="https://i.example/1.jpg"><media:title>A picture</media:title>
<media:description>Its caption</media:description></media:content>
<description>&lt;p&gt;One&lt;/p&gt;</description><category domain="t">chips</category>
<enclosure url="https://i.example/a.mp3" length="1" type="audio/mpeg"/></item>
<item xml:base="https://c.example/"><title>Two</title><link>two</link>
<pubDate>Mon, 27 Jan 2025 12:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>Long &amp; wide</p>]]></content:encoded>
<source url="https://s.example/">The Source</source></item>
<item><title>Three</title><guid isPermaLink="true">https://a.example/3</guid>
<comments>https://a.example/3#c</comments></item>
</channel></rss>
"""

RICH_ATOM = b"""<?xml version="1.0"?>
<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:title type="html">Desk &amp;amp; Co</a:title>
<a:id>urn:feed</a:id>
<a:entry><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <i>nice</i> one</div></a:title>
<a:id>urn:1</a:id><a:link rel="alternate" href="/1"/>
<a:author><a:name>Ann</a:name><a:email>ann@a.example</a:email></a:author><a:updated>2025-01-27T12:00:00Z</a:updated></a:entry>
<a:entry><a:title>Two</a:title><a:id>urn:2</a:id><a:content type="html">&lt;p&gt;Text&lt;/p&gt;</a:content>
<a:category term="x"/></a:entry>
</a:feed>
"""

DOCUMENTS = {
    "rss": render("rss", "Desk", ITEMS, URL),
    "atom": render("atom", "Desk", ITEMS, URL),
    "rdf": render("rdf", "Desk", ITEMS, URL),
    "rich rss": RICH_RSS,
    "rich atom": RICH_ATOM,
}

FRAGMENTS = [  # what a broken or hostile feed may hold, anywhere
    *(
        "<item>",
        "</item>",
        "<item/>",
        "<entry>",
        "</entry>",
        "<channel>",
        "</channel>",
        "<title>",
        "</title>",
        "<title/>",
    ),
    *(
        "<description>x</description>",
        "<link>https://d.example/</link>",
        "<guid>9</guid>",
        "<id>9</id>",
        "text",
        "&amp;",
    ),
    *(
        "<!-- a comment -->",
        "<?pi here?>",
        "<![CDATA[",
        "]]>",
        "<author><name>N</name></author>",
        "<a><b></b></a>",
    ),
    *(
        '<content type="xhtml"><p>t</p></content>',
        "<source><title>S</title></source>",
        '<x xml:base="https://e.example/"/>',
    ),
    *(
        '<item rdf:about="u">',
        "<image><title>i</title><url>u</url></image>",
        "<textinput><title>t</title></textinput>",
    ),
    *(
        "<item><title>new</title></item>",
        "<entry><title>new</title></entry>",
        "&undefined;",
        "\x0b",
        "<x:y>",
        " ",
    ),
]


def by_feedparser(body: bytes) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return feedparser.parse(
            io.BytesIO(body),
            response_headers={"content-type": "application/xml; charset=utf-8", "content-location": URL},
            sanitize_html=False,
            resolve_relative_uris=False,
        )


def differences(body: bytes) -> list[str]:
    """Where an entry cut out alone differs from the same entry of the whole; [] also where nothing is cut."""
    try:
        pieces = cut(body)
        whole = by_feedparser(body)
    except (TooDeepError, AttributeError, IndexError, KeyError, TypeError, ValueError):
        return []  # feedparser's own trips: there is nothing to compare with
    if pieces is None:
        return []
    count = len(pieces.ranges)
    everything = by_feedparser(pieces.only(list(range(count))))
    if everything.bozo or len(everything.entries) != count:
        return []  # then the reader takes the whole body, too
    found = []
    for i in range(count):
        alone = by_feedparser(pieces.only([i]))
        if alone.bozo or len(alone.entries) != 1:
            continue
        if dict(alone.entries[0]) != dict(whole.entries[i]):
            found.append(f"entry {i}: {alone.entries[0]} != {whole.entries[i]}")
    return found


@pytest.mark.parametrize("name", DOCUMENTS)
def test_ordinary_feeds_are_cut_into_their_entries(name):
    pieces = cut(DOCUMENTS[name])
    assert pieces is not None
    assert len(pieces.ranges) == len(by_feedparser(DOCUMENTS[name]).entries)
    assert differences(DOCUMENTS[name]) == []


@pytest.mark.slow
@settings(max_examples=EXAMPLES)
@given(
    name=st.sampled_from(sorted(DOCUMENTS)),
    changes=st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 30), st.sampled_from(FRAGMENTS)), min_size=1, max_size=3
    ),
)
def test_whatever_is_done_to_a_feed_its_slices_mean_the_same(name, changes):
    body = DOCUMENTS[name]
    for where, length, fragment in changes:
        at = int(where * len(body))
        at = body.rfind(b">", 0, at) + 1 if length % 2 else at  # often at a tag's end, where it hurts most
        body = body[:at] + fragment.encode() + body[at + (length if length % 3 == 0 else 0) :]
    assert differences(body) == []


@pytest.mark.parametrize(
    "body",
    [
        b"<rss><channel><item/></channel></rss>",
        b"<rss><channel><item><title>a</title></item>stray text<item><title>b</title></item></channel></rss>",
        b"<rss><channel><item><title>a</title></item><x/><item><title>b</title></item></channel></rss>",
        b"<rss><channel><item><title>a<link>b</link></title></item></channel></rss>",
        b"<rss><channel><item><item><title>a</title></item></item></channel></rss>",
        b"<rss><channel><x><item><title>a</title></item></x></channel></rss>",
        b"<rss><channel><title>no entries</title></channel></rss>",
        b"<rss><channel><item><title>a</title></item></channel>",
        b'<!DOCTYPE rss SYSTEM "x"><rss><channel><item><title>a</title></item></channel></rss>',
        b"<other><channel><item><title>a</title></item></channel></other>",
        b"<feed><item><title>a</title></item></feed>",
        b"<rss><channel><item><x:title>a</x:title></item></channel></rss>",
        b"",
    ],
)
def test_unusual_documents_are_read_whole(body):
    assert cut(body) is None


def test_what_follows_the_last_entry_is_kept():
    body = DOCUMENTS["rss"].replace(b"</channel>", b"<generator>late</generator></channel>")
    pieces = cut(body)
    assert pieces is not None
    assert b"late" in pieces.only([0])


def test_only_entries_that_are_not_known_are_read():
    first = read(Job(body=DOCUMENTS["rss"], content_type="application/rss+xml", url=URL))
    known = frozenset(first.slices[1:])
    again = read(Job(body=DOCUMENTS["rss"], content_type="application/rss+xml", url=URL, known=known))
    assert again.entries == first.entries[:1]
    assert (again.total, again.slices) == (4, first.slices)


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-16", "windows-1252"])
def test_a_feed_in_another_encoding_is_cut_as_well(charset):
    text = DOCUMENTS["rss"].decode().replace("utf-8", charset)
    parsed = read(Job(body=text.encode(charset), content_type=f"application/xml; charset={charset}", url=URL))
    assert [entry.title for entry in parsed.entries][2] == "Ärger im Zoo"
    assert parsed.slices


def test_an_entry_that_trips_feedparser_is_set_aside_and_the_others_are_read():
    """A position without a place is a KeyError in feedparser 6.0."""
    trip = Item(title="Trip", guid="t", raw='<pos xmlns="http://www.opengis.net/gml"></pos>')
    parsed = read(
        Job(body=render("rss", "Desk", [*ITEMS, trip], URL), content_type="application/rss+xml", url=URL)
    )
    assert [entry.title for entry in parsed.entries] == [item.title for item in ITEMS]
    assert (parsed.set_aside, parsed.error) == (1, "")


@pytest.mark.parametrize(
    "body",
    [render("rss", "Desk", ITEMS, URL), b"<feed><entry/></feed>", b"<rss>&"],
    ids=["cut", "odd", "broken"],
)
def test_a_parser_is_gone_when_a_feed_is_cut(body):
    """Thousands are read between two collections of garbage, and each has its buffers."""
    cut(body)
    gc.collect()
    gc.disable()
    try:
        cut(body)
        assert gc.collect() == 0
    finally:
        gc.enable()
