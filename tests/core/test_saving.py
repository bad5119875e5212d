"""A snapshot in pieces: the same bytes as in one go, each piece small however large the state."""

from __future__ import annotations

import random
from datetime import timedelta

import msgspec
import pytest
from core_timeline import Timeline, chips_rule, instant, news_rule, ticker_rule

from shockwire.core.bundle import Bundle
from shockwire.core.correlate.stories import Report, Story, StoryBook
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.engine import Engine
from shockwire.core.saving import pieces
from shockwire.core.score.novelty import Memory, Sighting
from shockwire.core.score.watchlist import Watchlist
from shockwire.core.state import EngineState, encoded

AT = instant("15:00")
LARGEST_PIECE = 40_000


def large(count: int) -> EngineState:
    """A state that knows so many of everything that there can be many of."""
    names = [f"S{number}" for number in range(count)]
    report = Report(
        id="r", publisher="p", source="s", title="t", link="", event_time=None, seen_at=AT, wording="w",
        trust=0.5, told=(),
    )  # fmt: skip
    return EngineState(
        config_id="config:1",
        bundle=Bundle(lexicon={"warm": dict.fromkeys(names, 1.0), "cold": {}}),
        memory=Memory(
            seen={name: Sighting(AT, AT + timedelta(hours=1), 3) for name in names},
            families={name: [name] for name in names},
        ),
        stories=StoryBook(
            stories={
                name: Story(id=name, subject="x", first_seen=AT, last_seen=AT, reports=[report] * (count % 7))
                for name in names
            },
            by_event={name: name for name in names},
        ),
        prices={name: SymbolState(price=1.5, confirmed_at=AT, source="prices") for name in names},
        recent=dict.fromkeys(names),
    )


@pytest.mark.parametrize("count", [0, 1, 15, 16, 17, 31, 300, 65_535, 65_536])
def test_the_pieces_of_a_state_are_its_bytes(count: int) -> None:
    state = large(min(count, 300))
    state.recent = dict.fromkeys(map(str, range(count)))
    made = list(pieces(state))
    assert b"".join(made) == encoded(state)
    assert max(map(len, made)) < LARGEST_PIECE


def test_a_story_that_everybody_tells_is_in_pieces_too() -> None:
    state = large(1)
    story = state.stories.stories["S0"]
    report = Report(
        id="r", publisher="p", source="s", title="t" * 2_000, link="", event_time=None, seen_at=AT,
        wording="w", trust=0.5, told=(),
    )  # fmt: skip
    story.reports = [report] * 200
    made = list(pieces(state))
    assert b"".join(made) == encoded(state)
    assert max(map(len, made)) < LARGEST_PIECE


def test_the_pieces_of_an_engine_in_the_middle_of_episodes_restore_it() -> None:
    t = Timeline(chips_rule(), ticker_rule("META"), news_rule())
    t.news("14:58").news("14:59", publisher="wire-b").prices("15:01", NVDA=-4.0, MU=-4.0, AMD=-4.0)
    t.prices_until("15:02", "15:20", META=-5.0)
    data = b"".join(t.engine.snapshot_pieces())
    assert data == t.engine.snapshot()
    assert Engine.restore(data).snapshot() == data


def test_what_is_opened_is_written_as_a_mapping_of_its_fields() -> None:
    for kind in (EngineState, Bundle, Watchlist, StoryBook, Story, Memory):
        config = kind.__struct_config__
        assert kind.__struct_encode_fields__ == kind.__struct_fields__
        assert (config.tag, config.array_like, config.omit_defaults) == (None, False, False)


def test_any_mapping_and_sequence_comes_out_as_it_would_in_one_go() -> None:
    draw = random.Random(5)  # noqa: S311 - repeatable values
    for _ in range(200):
        inner = {str(n): draw.random() for n in range(draw.randrange(40))}
        value: object = draw.choice(
            [
                inner,
                list(inner.items()),
                tuple(inner),
                {"a": inner, "b": {}},
                {name: {"x": number} for name, number in inner.items()},
            ]
        )
        assert b"".join(pieces(value)) == msgspec.msgpack.encode(value)
