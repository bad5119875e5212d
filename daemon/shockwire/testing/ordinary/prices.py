"""Prices of ordinary days: a walk with a market, sectors and a share's own luck, and gaps where they come.

Daily moves are the sum of three independent ones: the market's, the sector's, the share's own. Each is
drawn from a mixture, one in ten twice as wide, so that bad days come as often as they do. A part of a day's
move is its gap overnight. Once a quarter a share reports, and opens up to a tenth away. Volumes
grow through a day like those of real shares, more at its ends, and are twice the usual on wild days.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

MARKET = 0.008  # a day, as a fraction
SECTORS: dict[str, tuple[float, float, tuple[str, ...]]] = {
    # sector's own daily deviation, a share's own, members
    "chips": (0.011, 0.015, ("NVDA", "AVGO", "AMD", "MU", "TSM", "ASML", "ARM", "MRVL", "INTC", "QCOM")),
    "tools": (0.012, 0.013, ("AMAT", "LRCX", "KLAC", "TER", "ENTG", "ONTO", "ACMR")),
    "memory": (0.013, 0.017, ("WDC", "SNDK", "STX")),
    "big": (0.004, 0.011, ("AAPL", "MSFT", "GOOGL", "AMZN", "META", "TSLA")),
    "cloud": (0.008, 0.022, ("ORCL", "CRWV")),
    "servers": (0.012, 0.019, ("DELL", "SMCI", "HPE", "ANET", "CSCO")),
    "power": (0.013, 0.016, ("CEG", "VST", "GEV", "TLN", "NRG", "ETN", "PWR", "VRT")),
    "reactors": (0.025, 0.035, ("OKLO", "SMR")),
    "index": (0.0, 0.002, ("SOXX",)),
}
_WITH_CHIPS = {"index": 0.9, "tools": 0.7, "memory": 0.6, "servers": 0.5, "power": 0.2}
_GAP = 0.35  # a night's part of a day's variance
_REPORTS_EVERY = 63  # trading days
_WILD = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One share's trading day: gap and close as fractions of the close before, and how much is traded."""

    gap: float
    close: float
    times_usual: float


class Walk:
    """Draws days, one after another, for every share."""

    def __init__(self, seed: int, sectors: Sequence[str] = ()) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a made-up market
        self._sectors = {name: SECTORS[name] for name in SECTORS if not sectors or name in sectors}
        self.symbols = tuple(sorted(s for _, _, members in self._sectors.values() for s in members))
        self._reports = {s: self._random.randrange(_REPORTS_EVERY) for s in self.symbols}

    def day(self, number: int) -> dict[str, Day]:
        """The next trading day, the `number`th."""
        market = self._drawn(MARKET)
        sectors = {name: self._drawn(own) for name, (own, _, _) in SECTORS.items()}
        days = {}
        for name, (_, own, members) in self._sectors.items():
            common = market + sectors[name] + self._led(name, sectors)
            for symbol in members:
                days[symbol] = self._share(symbol, number, common=common, own=own)
        return days

    def _led(self, sector: str, sectors: dict[str, float]) -> float:
        """What chips do, tools, memory, servers and the index do too."""
        return _WITH_CHIPS.get(sector, 0.0) * sectors["chips"]

    def _share(self, symbol: str, number: int, *, common: float, own: float) -> Day:
        luck = self._drawn(own)
        gap = _GAP * (common + luck)
        times = math.exp(self._random.gauss(0.0, 0.25))
        if number % _REPORTS_EVERY == self._reports[symbol] and symbol != "SOXX":
            surprise = self._random.gauss(0.0, 3.5 * own)
            gap, luck, times = gap + surprise, luck + surprise, times * 2.5
        return Day(gap=gap, close=common + luck, times_usual=times * (1 + 10 * abs(common + luck)))

    def _drawn(self, size: float) -> float:
        wide = 2.6 if self._random.random() < _WILD else 1.0
        return self._random.gauss(0.0, size * wide)


def path(day: Day, steps: int, size: float, dice: random.Random) -> list[float]:
    """A session's way from its gap to its close, as fractions of the close before: small steps."""
    walk = [0.0]
    for _ in range(steps):
        walk.append(walk[-1] + dice.gauss(0.0, size / math.sqrt(steps)))
    return [
        day.gap + (day.close - day.gap) * n / steps + walk[n] - walk[-1] * n / steps for n in range(steps + 1)
    ]


def traded_by(share: float) -> float:
    """What part of a day's volume is traded by a part of the session: more at its beginning and its end."""
    return 0.7 * share + 0.3 * (share + 0.32 * math.sin(2 * math.pi * share))


def sector_sizes(symbols: Sequence[str]) -> dict[str, float]:
    """Each share's own deviation within a day."""
    return {s: own for _, own, members in SECTORS.values() for s in members if s in symbols}
