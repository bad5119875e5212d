"""Twenty ways to make a rule cry wolf. Each is what a daemon would see of it, in our own wording.

In most of them the chips really fall, on a day that is bad for reasons of its own: without that the
price leg alone would keep a hoax from firing, and nothing would be shown of the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

from shockwire.core.model import (
    Article,
    Body,
    ChartEntry,
    ChartSnapshot,
    Quote,
    Quotes,
    SourceStatus,
)

Seen = tuple[datetime, Body]
DAY = date(2025, 3, 18)  # a Tuesday
CLOSES = {
    "NVDA": 120.0,
    "AVGO": 190.0,
    "AMD": 105.0,
    "MU": 100.0,
    "TSM": 175.0,
    "ASML": 720.0,
    "ARM": 115.0,
    "MRVL": 70.0,
}
_BAD_DAY = dict.fromkeys(CLOSES, -6.5)
_BAN = "US bans sales of all Nvidia AI chips to China with immediate effect"
_CHEAP = "DeepSeek trained its new model for $900,000 and it beats every rival"
_RANK = "DeepSeek is the No. 1 free app on Apple's US App Store"
_PASSING = f"{_RANK}, passing ChatGPT"


def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """An instant of the day in UTC; New York opens at 13:30 then."""
    return datetime(DAY.year, DAY.month, DAY.day, hour, minute, tzinfo=UTC) + timedelta(days=days)


def item(
    when: datetime, publisher: str, title: str, *, dated: datetime | None = None, text: str = ""
) -> Seen:
    """One item of a feed."""
    name = f"{publisher}-{when:%d%H%M%S}-{len(title)}"
    return when, Article(
        id=name,
        source=publisher.lower().replace(" ", "-"),
        publisher=publisher,
        title=title,
        link=f"https://example.org/{name}",
        event_time=dated or when,
    )


def said_by(publishers: Sequence[str], titles: Sequence[str], *, hour: int = 14, days: int = 0) -> list[Seen]:
    """One item of each publisher, five minutes apart."""
    said = enumerate(zip(publishers, titles, strict=True))
    return [item(at(hour, 5 * n, days=days), publisher, title) for n, (publisher, title) in said]


def prices(
    begin: datetime, end: datetime, moves: dict[str, float], *, source: str = "prices", **fields: object
) -> list[Seen]:
    """These moves against the close, each minute."""
    seen: list[Seen] = []
    when = begin
    while when <= end:
        quotes = tuple(
            Quote(symbol=s, price=CLOSES[s] * (1 + m / 100), previous_close=CLOSES[s], time=when, **fields)
            for s, m in moves.items()
        )
        seen.append((when, Quotes(id=f"{source}-{when:%d%H%M%S}", source=source, quotes=quotes)))
        when += timedelta(minutes=1)
    return seen


def chart(when: datetime, *, rank: int | None, provider: str = "apple-v2", words: str = "App") -> Seen:
    """A chart of a hundred apps, with DeepSeek at its rank."""
    names = [f"{words} {n}" for n in range(1, 101)]
    if rank is not None:
        names[rank - 1] = "DeepSeek"
    entries = tuple(ChartEntry(rank=r, app_id=name, name=name) for r, name in enumerate(names, 1))
    return when, ChartSnapshot(
        id=f"{provider}-{when:%d%H%M}",
        source="charts",
        provider=provider,
        publisher="Apple App Store",
        store="apple",
        country="us",
        list="top-free",
        entries=entries,
    )


def a_bad_day() -> list[Seen]:
    """Every chip maker 6.5 % down all day."""
    return prices(at(13, 30), at(16), _BAD_DAY)


def calm(begin: int = 13, end: int = 16) -> list[Seen]:
    """A day on which nothing moves."""
    return prices(at(begin, 30), at(end), dict.fromkeys(CLOSES, -0.4))


def true_news() -> list[Seen]:
    """A report that is true and told by two: what is fake is the price."""
    return [item(at(8), "Reuters", _RANK), item(at(8, 20), "CNBC", _PASSING)]


# ---------------------------------------------------------------------------- the words are fake


def one_blog_on_a_calm_day() -> list[Seen]:
    return [item(at(14), "Moon Blog", _BAN), *calm()]


def one_blog_on_a_bad_day() -> list[Seen]:
    return [item(at(14), "Moon Blog", _BAN), *a_bad_day()]


def a_blog_that_says_it_three_times() -> list[Seen]:
    again = (
        "Ban on AI chips for China: Nvidia sales stopped by the US",
        "Confirmed: US chip ban is in force",
    )
    return [*said_by(("Moon Blog",) * 3, (_BAN, *again)), *a_bad_day()]


def copies_of_one_wording() -> list[Seen]:
    names = ("Moon Blog", "Star Blog", "Comet Blog", "Nova Blog", "Dust Blog", "Ring Blog")
    return [*(item(at(14, 4 * n), name, _BAN) for n, name in enumerate(names)), *a_bad_day()]


def copies_with_a_name_appended() -> list[Seen]:
    names = ("Moon Blog", "Star Blog", "Comet Blog")
    copies = (item(at(14, 4 * n), name, f"{_BAN} - {name}") for n, name in enumerate(names))
    return [*copies, *a_bad_day()]


def rewrites_by_those_who_pass_on_anything() -> list[Seen]:
    return [
        item(at(14), "Reddit", _BAN),
        item(at(14, 6), "Hacker News", "All AI chip exports by Nvidia to China banned by the US"),
        item(at(14, 9), "r/stocks", "Nvidia done for: the US stops every AI chip sale to China"),
        *a_bad_day(),
    ]


def a_wire_named_in_the_title() -> list[Seen]:
    said = (f"Reuters: {_BAN}", "Bloomberg News - chip ban: Nvidia's China sales stopped, US says")
    return [*said_by(("Moon Blog",) * 2, said), *a_bad_day()]


def a_name_that_looks_like_a_wire() -> list[Seen]:
    return [
        item(at(14), "Reuters Newswire 24", _BAN),
        item(at(14, 5), "Reuters Newswire 24", _CHEAP),
        *a_bad_day(),
    ]


def markup_that_shouts() -> list[Seen]:
    title = f"<!channel> *URGENT* {_BAN} <https://evil.example|Reuters>"
    return [item(at(14), "Moon Blog", title), *a_bad_day()]


def a_rumour_of_what_could_be() -> list[Seen]:
    said = (
        "Opinion: the US could one day ban every AI chip for China",
        "What if Washington banned all AI chip exports? A thought experiment",
        "Could a total chip ban come? Analysts doubt it",
    )
    names = ("Reuters", "CNBC", "TechCrunch")
    return [
        *(item(at(14, 5 * n), name, t) for n, (name, t) in enumerate(zip(names, said, strict=True))),
        *a_bad_day(),
    ]


def a_story_that_is_denied() -> list[Seen]:
    said = (
        "Commerce Department denies report of a ban on Nvidia's AI chips",
        "No ban on AI chips, US says, calling a blog's report false",
    )
    names = ("Reuters", "CNBC")
    return [
        *(item(at(14, 5 * n), name, t) for n, (name, t) in enumerate(zip(names, said, strict=True))),
        *a_bad_day(),
    ]


# ---------------------------------------------------------------------------- the date is fake


def a_page_with_a_new_date() -> list[Seen]:
    """Told a week ago, while nothing fell; today it comes back under a new date, from others."""
    told = [
        item(at(9, days=-7), "Reuters", _RANK),
        item(at(9, 30, days=-7), "CNBC", _PASSING),
    ]
    again = [
        item(at(14), "Moon Blog", _RANK),
        item(at(14, 9), "Yahoo Finance", "DeepSeek now No. 1 in the App Store"),
    ]
    return [*told, *again, *a_bad_day()]


def pages_of_last_month() -> list[Seen]:
    old = at(9, days=-20)
    return [
        item(at(14), "Reuters", _RANK, dated=old),
        item(at(14, 9), "CNBC", _PASSING, dated=old),
        *a_bad_day(),
    ]


def a_figure_everybody_knows() -> list[Seen]:
    told = [
        item(at(9, days=-9), "Reuters", "DeepSeek says it trained its V3 model for $5.6 million"),
        item(at(10, days=-9), "CNBC", "DeepSeek's V3 model cost $5.6 million to train"),
    ]
    again = [
        item(at(14), "Benzinga", "DeepSeek's V3 model was trained for just $5.6 million"),
        item(at(14, 9), "Seeking Alpha", "The $5.6 million training cost of DeepSeek's V3 model"),
    ]
    return [*told, *again, *a_bad_day()]


def recaps_of_a_famous_day() -> list[Seen]:
    said = (
        "A look back at January 2025, when DeepSeek topped the App Store and Nvidia lost 17 percent",
        "Two months ago DeepSeek, which previously topped the App Store, caused a sell-off",
    )
    names = ("Reuters", "CNBC")
    return [
        *(item(at(14, 5 * n), name, t) for n, (name, t) in enumerate(zip(names, said, strict=True))),
        *a_bad_day(),
    ]


# ---------------------------------------------------------------------------- the chart is fake


def a_chart_that_cannot_be_true() -> list[Seen]:
    """A page of strangers with DeepSeek on top, served once instead of the chart; a blog believes it."""
    charts = [chart(at(h), rank=40) for h in (8, 9, 10, 11, 12, 13)]
    return [
        *charts,
        chart(at(14), rank=1, words="Stranger"),
        item(at(14, 2), "Moon Blog", _RANK),
        *a_bad_day(),
    ]


def a_chart_of_a_provider_never_seen() -> list[Seen]:
    charts = [chart(at(h), rank=40) for h in (12, 13)]
    first = chart(at(14), rank=1, provider="apple-legacy")
    return [*charts, first, item(at(14, 2), "Moon Blog", _RANK), *a_bad_day()]


# ---------------------------------------------------------------------------- the price is fake


def a_thin_print_before_the_opening() -> list[Seen]:
    print_ = prices(at(8, 30), at(8, 30), {"NVDA": -17.0})
    others = prices(at(8, 31), at(9), {"NVDA": -0.5, "AMD": -0.3, "MU": 0.1})
    return [*true_news(), *print_, *others, *calm()]


def thin_prints_of_two() -> list[Seen]:
    two = prices(at(8, 30), at(9, 30), {"NVDA": -9.0, "ARM": -12.0, "AMD": -0.5, "MU": -0.2, "AVGO": 0.1})
    return [*true_news(), *two, *calm()]


def the_night_market_alone() -> list[Seen]:
    night = prices(at(5), at(7, 55), _BAD_DAY)
    return [
        item(at(4), "Reuters", _RANK),
        item(at(4, 20), "CNBC", _PASSING),
        *night,
        *calm(),
    ]


def a_split_of_three() -> list[Seen]:
    split = prices(at(13, 30), at(16), {"NVDA": -90.0, "AVGO": -90.0, "AMD": -50.0, "MU": -0.3, "TSM": 0.4})
    return [*true_news(), *prices(at(19, days=-1), at(19, 59, days=-1), dict.fromkeys(CLOSES, 0.0)), *split]


def prices_that_nobody_confirms() -> list[Seen]:
    """A source gives a crash once and dies; the news completes twenty minutes later."""
    crash = prices(at(13, 31), at(13, 31), _BAD_DAY)
    dead = at(13, 32), SourceStatus(id="dead", source="prices", state="down", reason="HTTP 503")
    late = [item(at(13, 50), "Reuters", _RANK), item(at(14), "CNBC", _PASSING)]
    return [*crash, dead, *late]


def shares_that_are_halted() -> list[Seen]:
    return [*true_news(), *prices(at(13, 30), at(16), _BAD_DAY, halted=True)]


def a_close_of_another_day() -> list[Seen]:
    return [*true_news(), *prices(at(13, 30), at(16), _BAD_DAY, close_date=date(2025, 3, 14))]


HOAXES: tuple[Callable[[], list[Seen]], ...] = (
    one_blog_on_a_calm_day,
    one_blog_on_a_bad_day,
    a_blog_that_says_it_three_times,
    copies_of_one_wording,
    copies_with_a_name_appended,
    rewrites_by_those_who_pass_on_anything,
    a_wire_named_in_the_title,
    a_name_that_looks_like_a_wire,
    markup_that_shouts,
    a_rumour_of_what_could_be,
    a_story_that_is_denied,
    a_page_with_a_new_date,
    pages_of_last_month,
    a_figure_everybody_knows,
    recaps_of_a_famous_day,
    a_chart_that_cannot_be_true,
    a_chart_of_a_provider_never_seen,
    a_thin_print_before_the_opening,
    thin_prints_of_two,
    the_night_market_alone,
    a_split_of_three,
    prices_that_nobody_confirms,
    shares_that_are_halted,
    a_close_of_another_day,
)
