"""What the scorer's tests share: the shipped scorer, and texts of our own with what they say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.score.scorer import Scorer

OWN_ITEMS = Path(__file__).with_name("own_items.jsonl")
UNSEEN_ITEMS = Path(__file__).with_name("unseen_items.jsonl")


@pytest.fixture(scope="session")
def scorer() -> Scorer:
    """The scorer on the rules that are shipped."""
    return Scorer(shipped_bundle())


@pytest.fixture(scope="session")
def own_items() -> list[dict[str, Any]]:
    """Headlines with a line of text, written for these tests, with themes and tickers."""
    return [json.loads(line) for line in OWN_ITEMS.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="session")
def unseen_items() -> list[dict[str, Any]]:
    """The same kind of texts, which no rule was written for: whoever tunes on them takes their worth away."""
    return [json.loads(line) for line in UNSEEN_ITEMS.read_text(encoding="utf-8").splitlines()]
