"""A text that the scorer fails on is reported and means nothing; what comes after it is read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Article, Config, Record

START = datetime(2025, 1, 27, 0, 38, tzinfo=UTC)


def article(name: str, title: str) -> Article:
    return Article(id=name, source="wire", publisher="Wire One", title=title, event_time=START)


def test_a_text_that_can_not_be_scored_is_a_problem_and_not_the_end() -> None:
    engine = Engine()
    engine.feed(Record(offset=1, seen_at=START, body=Config(id="config:1", bundle=shipped_bundle())))
    broken = article("wire:1", None)  # type: ignore[arg-type] - stands for a defect of ours
    outcome = engine.feed(Record(offset=2, seen_at=START, body=broken))
    assert [problem.rule_id for problem in outcome.problems] == ["scorer"]
    assert "wire:1 can't be scored" in outcome.problems[0].error
    good = article("wire:2", "DeepSeek overtakes ChatGPT as No. 1 free app on the US App Store")
    outcome = engine.feed(Record(offset=3, seen_at=START + timedelta(seconds=1), body=good))
    assert outcome.problems == ()
    assert outcome.signal is not None
    assert outcome.signal.shock > 0.5
