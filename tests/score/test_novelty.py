"""The first report of a fact counts in full, the fiftieth hardly at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from shockwire.core.score.novelty import Memory, first_impacts, impacts, shock_of, shock_terms, sum_terms
from shockwire.core.score.scorer import Scorer

START = datetime(2024, 12, 26, 12, 10, tzinfo=UTC)
COST = "DeepSeek trained its V3 model for $5.5 million"


def novelty_of(scorer: Scorer, memory: Memory, text: str, when: datetime) -> float:
    found = impacts(scorer.read_text(text, ""), memory, when)
    return max(i.novelty for i in found)


def test_repeats_within_a_day_decay_and_later_ones_hardly_count(scorer: Scorer) -> None:
    memory = Memory()
    told = [novelty_of(scorer, memory, COST, START + timedelta(hours=h)) for h in (0, 1, 2, 30, 31)]
    assert told[:3] == [1.0, 0.75, 0.5625]
    assert all(n <= 0.1 for n in told[3:])


def test_a_public_figure_does_not_cry_every_day(scorer: Scorer) -> None:
    memory = Memory()
    shocks = [
        shock_of(
            i
            for i in impacts(scorer.read_text(COST, ""), memory, START + timedelta(days=d))
            if i.ticker == "NVDA"
        )
        for d in range(32)
    ]
    assert shocks[0] >= 0.6
    assert max(shocks[2:]) < 0.1


@pytest.mark.parametrize(
    "text", ["Training V3 cost DeepSeek EUR 5.24M", "DeepSeek trained V3 for $5.58 million"]
)
def test_a_number_that_differs_by_little_is_the_same_number(scorer: Scorer, text: str) -> None:
    memory = Memory()
    novelty_of(scorer, memory, COST, START)
    assert novelty_of(scorer, memory, text, START + timedelta(days=3)) <= 0.1


def test_a_changed_value_is_new_again(scorer: Scorer) -> None:
    memory = Memory()
    told = [novelty_of(scorer, memory, f"Nvidia falls {p}% on Monday", START) for p in (9, 14, 17, 17)]
    assert told == [1.0, 1.0, 1.0, 0.75]


def test_a_rank_is_new_when_it_reaches_another_step(scorer: Scorer) -> None:
    memory = Memory()
    told = [
        novelty_of(scorer, memory, f"DeepSeek is No. {r} in the App Store", START) for r in (9, 8, 3, 1, 1)
    ]
    assert told == [1.0, 0.75, 1.0, 1.0, 0.75]


def test_a_new_status_is_new(scorer: Scorer) -> None:
    memory = Memory()
    considered = "US may ban exports of Nvidia's H20 chips to China"
    announced = "US bans exports of Nvidia's H20 chips to China"
    assert novelty_of(scorer, memory, considered, START) == 1.0
    assert novelty_of(scorer, memory, announced, START + timedelta(days=40)) == 1.0


def test_facts_are_forgotten_after_ninety_days(scorer: Scorer) -> None:
    memory = Memory()
    novelty_of(scorer, memory, COST, START)
    assert novelty_of(scorer, memory, COST, START + timedelta(days=91)) == 1.0


def test_memory_survives_a_snapshot(scorer: Scorer) -> None:
    memory = Memory()
    novelty_of(scorer, memory, COST, START)
    restored = msgspec.msgpack.decode(msgspec.msgpack.encode(memory), type=Memory)
    assert restored == memory
    assert novelty_of(scorer, restored, COST, START + timedelta(hours=1)) == 0.75


def test_the_memory_forgets_what_nobody_asks_for(scorer: Scorer) -> None:
    memory = Memory()
    for day in range(1_500):
        impacts(
            scorer.read_text(f"Nvidia falls {1 + day % 40}% on Monday", ""),
            memory,
            START + timedelta(days=day),
        )
    assert len(memory.seen) < 200


def test_a_shock_combines_distinct_events_and_its_parts_add_up(scorer: Scorer) -> None:
    reading = scorer.read_text(
        "DeepSeek leads the App Store",
        "It trained its model for $5.6 million. Nvidia fell 12% in pre-market trading.",
    )
    own = [i for i in first_impacts(reading) if i.ticker == "NVDA"]
    rest = 1.0
    for impact in own:
        rest *= 1 - impact.value
    assert len(own) >= 2
    assert shock_of(own) == pytest.approx(1 - rest, abs=1e-6)
    assert sum_terms(shock_terms(own)) == shock_of(own)


def test_the_same_event_counts_once_in_a_shock(scorer: Scorer) -> None:
    own = [i for i in first_impacts(scorer.read_text(COST, "")) if i.ticker == "NVDA"]
    assert shock_of([*own, *own]) == shock_of(own)
    assert shock_of([]) == 0.0
