from __future__ import annotations

import math
from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from batches import article, record, revision, signal
from shockwire.core import codec
from shockwire.core.bundle import Bundle
from shockwire.core.model import (
    Article,
    ChartEntry,
    ChartSnapshot,
    ClockStep,
    Command,
    Config,
    Quote,
    Quotes,
    Record,
    SourceStatus,
    Tick,
)
from shockwire.core.rule import NamedLeg, PriceLeg, Rule, When
from shockwire.errors import CodecError

NOON = datetime(2025, 1, 27, 12, 0, 0, 123456, tzinfo=UTC)
RULE = Rule(
    id="r",
    version="1",
    when=When(
        terms=(NamedLeg(name="price", leg=PriceLeg(symbols=("NVDA",), direction="falls", threshold_pct=3.0)),)
    ),
)
BODIES = [
    article(1),
    Article(id="x", source="s", publisher="p", title="Ünïcode ☃ \u2028 line\nbreak", event_time=NOON),
    Quotes(
        id="q",
        source="y",
        quotes=(
            Quote(
                symbol="NVDA", price=118.42000000000002, previous_close=142.62, close_date=date(2025, 1, 24)
            ),
        ),
    ),
    ChartSnapshot(
        id="c",
        source="a",
        provider="apple-v2",
        publisher="Apple App Store",
        store="apple",
        country="us",
        list="top-free",
        entries=(ChartEntry(rank=1, app_id="1", name="DeepSeek"),),
    ),
    SourceStatus(id="s", source="y", state="down", http=503, retry_at=NOON),
    Tick(id="t"),
    ClockStep(id="k", step_s=-3600.5),
    Config(id="config", bundle=Bundle(rules=(RULE,), lexicon={"up": {"surge": 0.5}})),
    Command(id="m", verb="silence", arguments={"rule": "chips"}),
]


@pytest.mark.parametrize("body", BODIES, ids=codec.kind)
def test_every_kind_of_body_survives_a_round_trip_on_one_line(body: codec.Body) -> None:
    data = codec.RECORD.encode(Record(offset=7, seen_at=NOON, body=body))
    assert b"\n" not in data
    assert codec.RECORD.decode(data) == Record(offset=7, seen_at=NOON, body=body)
    assert codec.BODY.decode(codec.BODY.encode(body)) == body


def test_signals_and_revisions_survive_a_round_trip() -> None:
    assert codec.SIGNAL.decode(codec.SIGNAL.encode(signal(1))) == signal(1)
    assert codec.REVISION.decode(codec.REVISION.encode(revision())) == revision()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_survive_exactly(price: float) -> None:
    body = Quotes(id="q", source="y", quotes=(Quote(symbol="X", price=price),))
    assert codec.BODY.decode(codec.BODY.encode(body)) == body


def test_equal_values_have_equal_bytes_whatever_the_order_of_their_keys() -> None:
    one = Command(id="m", verb="v", arguments={"a": "1", "b": "2"})
    other = Command(id="m", verb="v", arguments={"b": "2", "a": "1"})
    assert codec.BODY.encode(one) == codec.BODY.encode(other)


@pytest.mark.parametrize("price", [math.nan, math.inf, None, "118.42"])
def test_what_could_be_written_but_not_read_again_is_refused(price: float) -> None:
    body = Quotes(id="q", source="y", quotes=(Quote(symbol="NVDA", price=price),))
    with pytest.raises(CodecError, match=r"this body can't be written: .*price.*NVDA"):
        codec.BODY.encode(body)


def test_what_a_newer_version_wrote_is_refused_in_plain_words() -> None:
    with pytest.raises(CodecError, match="written with codec 2, this shockwire reads codec 1"):
        codec.BODY.decode(b"{}", 2)


def test_damaged_bytes_are_refused_with_what_is_wrong() -> None:
    with pytest.raises(CodecError, match=r"this body can't be read: .*truncated"):
        codec.BODY.decode(b'{"type":"tick"')


def test_a_field_that_this_version_does_not_know_is_ignored() -> None:
    data = msgspec.json.encode({"type": "tick", "id": "t", "colour": "red"})
    assert codec.BODY.decode(data) == Tick(id="t")


def test_a_record_is_readable_by_anybody_who_knows_json() -> None:
    plain = msgspec.json.decode(codec.RECORD.encode(record(1)))
    assert plain["offset"] == 1
    assert plain["seen_at"] == "2025-01-27T08:00:00Z"
    assert plain["body"]["type"] == "article"
