"""A store's chart and a price list on an ordinary day: places that change hands, prices that hardly do."""

from __future__ import annotations

import random
from decimal import Decimal

_TOP = ("ChatGPT", "Threads", "TikTok", "Temu", "Google Gemini", "Instagram", "WhatsApp Messenger", "CapCut")
_OTHERS = tuple(
    f"{first} {second}"
    for first in ("Maple", "Cedar", "Pebble", "Lantern", "Harvest", "Comet", "Willow", "Quartz", "Saffron")
    for second in ("Notes", "Weather", "Recipes", "Budget", "Fitness", "Puzzle", "Radio", "Scanner", "Travel")
)
_CHALLENGERS = (("DeepSeek", 38), ("Kimi", 61), ("Manus", 74))  # about where they stand
_SWAPS = 12
_LISTS = (
    ("deepseek-chat", "1.10"),
    ("gpt-5-mini", "2.00"),
    ("claude-haiku-5", "4.00"),
    ("mistral-small", "0.30"),
)
_CUT_ON = {17: ("mistral-small", "0.24"), 41: ("gpt-5-mini", "1.60")}  # a fifth, as lists do


def chart_of(dice: random.Random) -> tuple[str, ...]:
    """The names of a chart, best first: the usual ones, with neighbours that changed places."""
    names = [*_TOP, *_OTHERS]
    for name, place in _CHALLENGERS:
        names.insert(place + dice.randrange(-6, 7), name)
    for _ in range(_SWAPS):
        place = dice.randrange(len(names) - 1)
        names[place], names[place + 1] = names[place + 1], names[place]
    return tuple(names)


def list_prices(number: int) -> tuple[tuple[str, str, Decimal], ...]:
    """Subject, metric and USD per million tokens on the `number`th trading day."""
    prices = dict(_LISTS)
    for day, (subject, value) in _CUT_ON.items():
        if number >= day:
            prices[subject] = value
    return tuple((subject, "output", Decimal(value)) for subject, value in prices.items())
