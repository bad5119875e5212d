"""The one wrapper round vaderSentiment: its compound score, loaded at the first text that needs it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any


@lru_cache(maxsize=1)
def _analyzer() -> Any:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # type: ignore[import-untyped]  # noqa: PLC0415

    return SentimentIntensityAnalyzer()


def polarity_scores(text: str) -> dict[str, float]:
    """VADER's dictionary for a text: neg, neu, pos and compound."""
    scores: dict[str, float] = _analyzer().polarity_scores(text)
    return scores


def compound(text: str) -> float:
    """VADER's compound score, -1 to 1."""
    return polarity_scores(text)["compound"]
