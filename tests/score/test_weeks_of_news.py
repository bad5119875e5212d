"""December 2024 to September 2025, told day by day: what is news is news once, what is retold is not.

The public facts of those weeks in our own words, through the real engine with the shipped rules, themes
and watchlist. Prices stand still, so whatever a rule says here it says for the news alone.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Article, Config, Record, Revision, Signal
from shockwire.core.score.novelty import shock_of

FIRES = 0.6
V3 = "DeepSeek says training its V3 model took $5.5 million of computing"
RETOLD = (
    "DeepSeek's V3, trained for about $5.5 million, tops another ranking",
    "How a $5.58 million model came to rival the giants",
    "Five things to know about DeepSeek, whose V3 model cost $5.6 million to train",
    "The $5.5 million question: was DeepSeek V3 really trained for so little?",
    "Explained: DeepSeek and the model that it trained for under $6 million",
    "DeepSeek trained V3 for $5.5 million, a late-December report showed",
)
SUNDAY = "DeepSeek overtakes ChatGPT to become the No. 1 free app on Apple's US App Store"
CRASH = "Nvidia sinks 17% as DeepSeek's rise shakes AI stocks"
CRASH_TEXT = (
    "Nvidia lost $593 billion of market value on Monday, a record for one day, after the app of China's"
    " DeepSeek reached number 1 of the US App Store. Its developer puts the cost of training at"
    " $5.6 million."
)


class Weeks:
    """Articles fed one by one; what each was scored, and what was told."""

    def __init__(self) -> None:
        self._engine = Engine()
        self._offset = 0
        self.told: list[Revision] = []
        body = Config(id="shipped", bundle=shipped_bundle())
        self._feed(body, datetime(2024, 12, 20, tzinfo=UTC))

    def read(
        self, at: datetime, title: str, summary: str = "", *, publisher: str = "", age_h: float = 0
    ) -> Signal:
        """The signal of one article, seen at `at` and dated `age_h` earlier."""
        publisher = publisher or f"Publisher {self._offset}"
        signal = self._feed(
            Article(
                id=f"a{self._offset}",
                source="wire",
                publisher=publisher,
                title=title,
                summary=summary,
                link=f"https://wire.example/{self._offset}",
                event_time=at - timedelta(hours=age_h),
            ),
            at,
        )
        assert signal is not None
        return signal

    def _feed(self, body: Article | Config, at: datetime) -> Signal | None:
        self._offset += 1
        outcome = self._engine.feed(Record(offset=self._offset, seen_at=at, body=body))
        self.told += [revision for revision in outcome.revisions if revision.tell]
        return outcome.signal


def shock(signal: Signal, theme: str, ticker: str = "NVDA") -> float:
    """What one article adds to the shock of a theme for a ticker."""
    return shock_of(i for i in signal.impacts if i.theme == theme and i.ticker == ticker)


@pytest.fixture
def weeks() -> Weeks:
    return Weeks()


def test_the_cost_of_26_december_is_news_once_and_not_every_day_until_the_crash(weeks: Weeks) -> None:
    first = weeks.read(datetime(2024, 12, 26, 12, 10, tzinfo=UTC), V3)
    assert shock(first, "ai_cost") >= FIRES
    begins = datetime(2024, 12, 28, 9, 0, tzinfo=UTC)
    again = [
        weeks.read(begins + timedelta(days=day, hours=n), text, publisher=f"Paper {(day + n) % 9}")
        for day in range(30)
        for n, text in enumerate(RETOLD)
    ]
    assert max(shock(signal, "ai_cost") for signal in again) < FIRES / 2


def test_the_rank_of_that_sunday_is_news_after_a_month_of_talk_about_the_cost(weeks: Weeks) -> None:
    for day in range(30):
        at = datetime(2024, 12, 26, 12, 10, tzinfo=UTC) + timedelta(days=day)
        weeks.read(at, V3 if day == 0 else RETOLD[day % len(RETOLD)])
    assert shock(weeks.read(datetime(2025, 1, 27, 0, 37, tzinfo=UTC), SUNDAY), "app_rank") >= FIRES


@pytest.mark.parametrize("dated_h", [0, 90], ids=["re-dated to the 31st", "dated the 27th"])
def test_a_page_of_the_27th_that_comes_back_on_the_31st_raises_nothing(weeks: Weeks, dated_h: float) -> None:
    weeks.read(datetime(2024, 12, 26, 12, 10, tzinfo=UTC), V3)
    weeks.read(datetime(2025, 1, 27, 0, 37, tzinfo=UTC), SUNDAY)
    weeks.read(datetime(2025, 1, 27, 21, 5, tzinfo=UTC), CRASH, CRASH_TEXT)
    told = {revision.alert_id for revision in weeks.told}
    page = weeks.read(
        datetime(2025, 1, 31, 15, 0, tzinfo=UTC), CRASH, CRASH_TEXT, publisher="The Circuit", age_h=dated_h
    )
    assert page.shock < FIRES / 2
    assert {revision.alert_id for revision in weeks.told} == told


def test_the_disclosure_of_september_is_new_after_eight_months(weeks: Weeks) -> None:
    weeks.read(datetime(2024, 12, 26, 12, 10, tzinfo=UTC), V3)
    signal = weeks.read(
        datetime(2025, 9, 18, 9, 0, tzinfo=UTC), "DeepSeek says its R1 model cost just $294,000 to train"
    )
    assert shock(signal, "ai_cost") >= FIRES
