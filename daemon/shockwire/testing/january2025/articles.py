"""What four made-up publishers wrote: the public facts of those days in our words, amid everyday noise.

An entry whose `dated` differs from `at` carries another date than the moment it appeared: old entries
that a feed already holds at the first poll, and a page of the 27th that comes back on the 28th under
a new address and date. Hours that are not known from public sources are marked in a comment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A publisher's feed. `key` is its path on the server."""

    key: str
    publisher: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """One entry: it appears in `feed` at `at`, dated `dated`."""

    feed: str
    at: datetime
    dated: datetime
    title: str
    summary: str

    @property
    def slug(self) -> str:
        """The last part of its address: the instant it appeared, unique within a feed."""
        return f"{self.at:%Y%m%d-%H%M%S}"

    @property
    def link(self) -> str:
        """Its address; the domain is reserved for examples and leads nowhere."""
        return f"https://{self.feed}.example/{self.slug}"


FEEDS = (
    Feed(key="wire-one", publisher="Wire One (demo)"),
    Feed(key="market-desk", publisher="Market Desk (demo)"),
    Feed(key="the-circuit", publisher="The Circuit (demo)"),
    Feed(key="daily-compute", publisher="Daily Compute (demo)"),
)


def _entry(feed: str, at: str, title: str, summary: str, *, dated: str = "") -> Published:
    return Published(feed=feed, at=_utc(at), dated=_utc(dated or at), title=title, summary=summary)


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


_CLIMB = (
    "The assistant's rise has put a known figure back into circulation. The model under it was trained for"
    " about $5.6 million on 2,048 H800 chips, by the developer's own account from late December. Outside"
    " experts have not verified that sum."
)

_BEFORE = (
    _entry(
        "daily-compute",
        "2024-12-26T12:30:00",
        "DeepSeek says it trained V3 for about $5.5 million",
        "The report that came with the open model counts 671 billion parameters, 15 trillion tokens and two"
        " months on 2,048 Nvidia H800 chips. Meta used 16,000 H100 chips for its largest Llama 3.",
    ),
    _entry(
        "wire-one",
        "2025-01-03T18:00:00",
        "Microsoft to spend about $80 billion on AI data centers this fiscal year",
        "The company put the figure into a post on its own site.",
    ),
    _entry(
        "wire-one",
        "2025-01-13T21:10:00",
        "Washington sets out worldwide caps on AI chip exports; Nvidia ends 2% lower",
        "The rule on the diffusion of AI technology sorts countries into three groups."
        " Nvidia closed at $133.23.",
    ),
    _entry(
        "the-circuit",
        "2025-01-20T12:45:00",
        "DeepSeek releases R1 under an MIT licence",
        "Its developer puts the reasoning model level with OpenAI's o1. US share markets are shut today.",
    ),
    _entry(
        "market-desk",
        "2025-01-22T21:10:00",
        "Arm gains 16% and Nvidia 4% after the $500 billion Stargate plan",
        "The venture of OpenAI and its partners wants to spend that sum on data centers over four years.",
    ),
    _entry(
        "daily-compute",
        "2025-01-24T11:30:00",
        "DeepSeek-R1 enters the top three of a public model ranking",
        "Voters in the arena of chat models put it beside systems whose makers keep their weights closed.",
    ),
)

_FRIDAY = (
    _entry(
        "wire-one",
        "2025-01-24T14:12:00",
        "Snack maker recalls salted potato chips over a labelling slip",
        "The bags fail to mention mustard. Nobody has been taken ill, the regulator said.",
    ),
    _entry(  # the hour of the announcement is not known; it was near the US open
        "market-desk",
        "2025-01-24T14:40:00",
        "Meta plans $60 billion to $65 billion of capital spending in 2025 for AI",
        "Mark Zuckerberg wants more than 1.3 million GPUs by the end of the year"
        " and a data center of two gigawatts.",
    ),
    _entry(
        "the-circuit",
        "2025-01-24T15:25:00",
        "App makers and Apple's App Store argue about fees once more",
        "A court hearing on links to outside payment ended without a date for a decision.",
    ),
    _entry(
        "wire-one",
        "2025-01-24T16:50:00",
        "A set of riverboat poker chips brings a record price at auction",
        "The buyer, who collects casino chips, stayed on the telephone and out of sight.",
    ),
    _entry(
        "daily-compute",
        "2025-01-24T18:05:00",
        "University library opens its new reading room after two years of works",
        "Students get 400 more seats, lockers and a quiet floor.",
    ),
    _entry(
        "market-desk",
        "2025-01-24T21:15:00",
        "Nvidia closes 3.1% lower at $142.62 as Wall Street slips from its highs",
        "Dealers named profit taking. Broadcom rose 1.8% and Meta 1.7%.",
    ),
)

_WEEKEND = (
    _entry(
        "the-circuit",
        "2025-01-25T09:30:00",
        "How store charts are made, and why a place in them is worth less than it looks",
        "A primer for developers: downloads, speed, and what nobody outside knows.",
    ),
    _entry(
        "wire-one",
        "2025-01-25T13:20:00",
        "Coastal ferry resumes service after a week of storms",
        "Passengers with old tickets may travel until the end of the month.",
    ),
    _entry(
        "daily-compute",
        "2025-01-25T17:45:00",
        "Review: three note-taking tablets for the patient writer",
        "Battery life differs more than the screens do.",
    ),
    _entry(
        "wire-one",
        "2025-01-26T10:05:00",
        "Underdog wins the city's chess final in 61 moves",
        "The champion had not lost at home for nine years.",
    ),
    _entry(
        "market-desk",
        "2025-01-26T19:30:00",
        "The week ahead: four big technology companies report",
        "The Federal Reserve also meets. Economists expect no change of rates.",
    ),
)

_MONDAY = (
    _entry(
        "wire-one",
        "2025-01-27T00:37:40",
        "DeepSeek passes ChatGPT to become No. 1 free app on Apple's US App Store",
        "The Chinese developer's AI assistant now leads the American download chart."
        " It was in 31st place on Friday.",
    ),
    _entry(  # the figure was public; the hour of this piece is ours
        "the-circuit",
        "2025-01-27T06:10:00",
        "DeepSeek tops the App Store, and its $5.6 million training bill is read again",
        _CLIMB,
    ),
    _entry(
        "market-desk",
        "2025-01-27T08:15:00",
        "European technology shares fall 4.5% as DeepSeek's rise unsettles chip investors",
        "ASML loses 8.7% in Amsterdam, Siemens Energy 17.7% and Schneider Electric 8.1%."
        " Nasdaq futures are down 3.1%.",
    ),
    _entry(
        "wire-one",
        "2025-01-27T09:06:00",
        "Nvidia down 6.9% before the bell after DeepSeek takes No. 1 on the App Store",
        "AMD falls 3.7%, Micron 6.4%, Microsoft and Meta 3.3% each. Nasdaq futures lose 3%.",
    ),
    _entry(
        "market-desk",
        "2025-01-27T09:41:00",
        "ASML's loss grows to 11.5%, Europe's technology index is down 5.8%",
        "Siemens Energy trades 17.4% lower, Schneider Electric 8.1%."
        " A free Chinese AI app leads Apple's US chart.",
    ),
    _entry(
        "wire-one",
        "2025-01-27T10:20:00",
        "Rail line reopens after a landslide",
        "Trains run at half speed for the first days.",
    ),
    _entry(
        "daily-compute",
        "2025-01-27T10:45:00",
        "DeepSeek's free app is now No. 1 on the US App Store, with an open model behind it",
        "R1 came out a week ago under the MIT licence. Its maker says it matches OpenAI's o1.",
    ),
    _entry(
        "market-desk",
        "2025-01-27T11:04:00",
        "Midday in Europe: Siemens Energy 14% lower, the broad market loses half a percent",
        "The STOXX 600 stands 0.54% down; makers of power equipment lead the losers.",
    ),
    _entry(
        "wire-one",
        "2025-01-27T11:56:00",
        "Nvidia falls 12.3% and Broadcom 14.3% before the open",
        "Micron is down 8.4%, Microsoft 5.8%, Meta 4.7% and Alphabet 4.6%. The volatility index reads 21.3.",
    ),
    _entry(  # "as much as" 14 % before the open; the hour is ours
        "daily-compute",
        "2025-01-27T13:10:00",
        "Nvidia loses as much as 14% in early trading over DeepSeek",
        "Microsoft was down by up to 7%, Meta by 5%. Nasdaq futures fell 3.5%.",
    ),
    _entry(
        "market-desk",
        "2025-01-27T14:36:00",
        "Wall Street opens: Nvidia starts at $124.80, 12.5% below Friday's close",
        "Broadcom opens 12.8% lower, TSMC 11.2%, Arm 8.4% and Micron 8.1%.",
    ),
    _entry(
        "the-circuit",
        "2025-01-27T15:35:00",
        "Meta turns a loss of 5% into a gain within the first hour",
        "Cheaper models help those who use them, the argument goes. Apple is up too.",
    ),
    _entry(
        "wire-one",
        "2025-01-27T17:15:00",
        "Bakery chain recalls chocolate chip biscuits",
        "A piece of wire was found in one packet.",
    ),
    _entry(
        "market-desk",
        "2025-01-27T19:54:00",
        "Chip index loses 10%; Broadcom down 18.4% at $199.60",
        "AMD falls 7.9%. Meta is nearly unchanged.",
    ),
    _entry(
        "wire-one",
        "2025-01-27T21:06:00",
        "Nvidia closes 17% lower and loses $593 billion of value, the most any company lost in a day",
        "The Nasdaq ends 3.1% down and the S&P 500 1.5%; the Dow gains 0.7%. The chip index drops 9.2%.",
    ),
    _entry(
        "daily-compute",
        "2025-01-27T22:20:00",
        "Power producers hit as hard as chips: Vistra down 28%, GE Vernova and Constellation 21%",
        "They had been bought as suppliers of AI data centers.",
    ),
)

_TUESDAY = (
    _entry(
        "daily-compute",
        "2025-01-28T05:28:32",
        "Yesterday in AI: DeepSeek was No. 1 on the US App Store and Nvidia lost 17%",
        "A summary of Monday for those who slept.",
    ),
    _entry(
        "market-desk",
        "2025-01-28T06:22:00",
        "What happened on Monday: how a free app cost chip makers a record sum",
        "Nvidia fell 17% yesterday, Broadcom 17.4%."
        " DeepSeek's app had reached the top of the US chart on Sunday.",
    ),
    _entry(  # the same text once more, under a new address and with today's date
        "the-circuit",
        "2025-01-28T10:15:00",
        "DeepSeek tops the App Store, and its $5.6 million training bill is read again",
        _CLIMB,
    ),
    _entry(
        "wire-one",
        "2025-01-28T13:40:00",
        "Town hall clock stopped for repairs",
        "The mayor asks everybody to look at the station instead.",
    ),
    _entry(
        "market-desk",
        "2025-01-28T21:05:00",
        "Nvidia wins back 8.9% and closes at $128.99",
        "TSMC gains 5.3%, Broadcom 2.6%; Micron loses another 3.1%.",
    ),
)

ARTICLES: tuple[Published, ...] = tuple(
    sorted((*_BEFORE, *_FRIDAY, *_WEEKEND, *_MONDAY, *_TUESDAY), key=lambda entry: entry.at)
)
