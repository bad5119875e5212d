"""Ranks of apps in store charts: "No. 1", "#2", "second place", "52nd", "tops", "from 31".

A number is a rank only where the text speaks of a store's chart within a sentence of it.
"""

from __future__ import annotations

from itertools import compress, count, pairwise

from shockwire.core.model import Fact
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names

_CHART = frozenset(["lex.chart", "lex.chart_weak"])
_GONE_BY = 2
_LIST_REACH = 7
_ORDINALS = {
    w: float(n)
    for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
_PLACES = frozenset("place spot position slot rank placed ranked".split())
_BEFORE_ORDINAL = frozenset(
    "from been was is were are came ranked ranks finished only now still sits stands placed at comes just "
    "with ( overall and to in into reaches reached reach hits hit rank ranks takes took enters entered "
    "climbs climbed remains it remained stays stayed stood finishes ends ended lands landed holds : went "
    "goes".split()
)
_BEFORE_NUMBER = _BEFORE_ORDINAL | frozenset("from to in it ranking rank position".split())
_APART_IN_LIST = 2  # "2nd, 1st and 4th"
_LONGEST_CHART = 2000
_PLACED_REACH = 3  # "came in at four", "moved up to 24"
_NUMBERED_OTHERWISE = frozenset(
    "office room suite phone telephone hotline flight bus tram line route road highway house apartment flat "
    "unit seat page issue volume chapter episode season gate platform bill article section case file "
    "order model version floor building street pier booth stand hall desk ticket serial account".split()
)
_PLACING = frozenset(
    "languished languishes stood stands sat sits ranked ranks debuted debuts peaked peaks hovered stalled "
    "lingered entered came comes coming climbed climbs rose rises jumped jumps moved moves slid slides "
    "slipped slips fell falls dropped drops sank leapt shot up down back".split()
)
_NO_PLACE_BEHIND = frozenset(  # "the second in a week", "per second", "a third of", "on the 5th"
    "the a an its their his her our this that each every per one two another on january february march april "
    "may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov "
    "dec".split()
)
_AFTER_PLACE = frozenset("today there now globally again from at is was this yesterday last".split())
_SUPERLATIVES = frozenset("most biggest largest highest best busiest hottest favourite favorite".split())
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday "
    "earlier before ago last previous week month recently".split()
)
_TIME_REACH = 5
_REACH = 2  # sentences
_AFTER_ORDINAL = frozenset(
    ", . ; : ) - \n and in on by behind overall among worldwide with most within after when while since "
    "ahead despite as".split()
) | {"\n"}


def rank_facts(document: Document, names: Names) -> list[Placed]:
    """Positions in charts, each with the app it belongs to."""
    if document.hits.keys().isdisjoint(_CHART):
        return []
    charts = {document.sentences[start] for group in _CHART for start, _, _ in document.named(group)}
    found = sorted(
        {
            *_numbered(document),
            *_worded(document),
            *_ordinals(document),
            *_bare_pairs(document),
            *_bare_places(document),
        }
    )
    read: list[tuple[int, int, float, str, bool]] = []  # start, end, rank, subject, is it over
    past = -1
    gone = (-1, -1)  # sentence and end of the last rank that is over
    for start, end, rank in found:
        if start < past or not _is_near(document.sentences[start], charts):
            continue
        past = end
        charts.add(document.sentences[start])  # a list goes on over several sentences
        is_past = _is_past(document, start, end) or _goes_on(document, gone, start)
        gone = (document.sentences[start], end) if is_past else gone
        read.append((start, end, rank, names.app_before(document, start), is_past))
    return [
        _fact(document, start, end, rank, subject, is_past=is_past or _is_then(document, read, at))
        for at, (start, end, rank, subject, is_past) in enumerate(read)
    ]


def _is_near(sentence: int, charts: set[int]) -> bool:
    """Does a text speak of a chart in a sentence or near it?"""
    return any(abs(sentence - chart) <= _REACH for chart in charts)


def _fact(document: Document, start: int, end: int, rank: float, subject: str, *, is_past: bool) -> Placed:
    text, span = document.shown(start, end)
    return start, Fact(
        kind="rank_from" if is_past else "rank",
        value=rank,
        unit="rank",
        subject=subject,
        certainty=certainty_at(document, start),
        span=span,
        text=text,
    )


def _numbered(document: Document) -> list[tuple[int, int, float]]:
    found: list[tuple[int, int, float]] = []
    for start, end, _ in document.named("lex.rank_numbered"):
        digits = document.tokens[end - 1].rstrip("stndrh").replace(",", "")
        is_other = start > 0 and document.tokens[start - 1] in _NUMBERED_OTHERWISE
        if digits.isdigit() and 0 < int(digits[:6]) <= _LONGEST_CHART and not is_other:
            found.append((start, end, float(digits)))
    return found


def _worded(document: Document) -> list[tuple[int, int, float]]:
    found = [(start, end, rank) for start, end, rank in document.named("lex.rank_worded")]
    tokens = document.tokens
    if _ORDINALS.keys().isdisjoint(tokens):
        return found
    ordinals = compress(count(), map(_ORDINALS.__contains__, tokens))
    ends = {m.end for m in document.mentions}
    for at in ordinals:
        rank = _ORDINALS[tokens[at]]
        following = document.behind(at + 1)
        stands_alone = (
            tokens[max(0, at - 1) : at + 1] != ["at", "first"]
            and (at in ends or (at > 0 and tokens[at - 1] in _BEFORE_ORDINAL))
            and following in _AFTER_ORDINAL
        )
        is_left = following == "to" and at > 0 and tokens[at - 1] == "from"  # "from first to fourth"
        is_apposed = at > 0 and tokens[at - 1] == "," and following in ("on", "in", "among", "overall")
        if (
            stands_alone
            or is_left
            or is_apposed
            or following in _PLACES
            or following in _SUPERLATIVES
            or (rank > 1 and _is_place(document, at, at + 1))
        ):
            found.append((at, at + 2 if following in _PLACES else at + 1, rank))
    return found


def _ordinals(document: Document) -> list[tuple[int, int, float]]:
    """Numbers such as "52nd", where the words beside them make them a place and not a date."""
    ordinals = [a for a in document.amounts if a.unit == "th" and 0 < a.value <= _LONGEST_CHART]
    found: list[tuple[int, int, float]] = []
    if not ordinals:
        return found
    tokens = document.tokens
    ends = {m.end for m in document.mentions}
    for amount in ordinals:
        before = tokens[amount.start - 1] if amount.start else ""
        following = tokens[amount.end] if amount.end < len(tokens) else ""
        is_listed = bool(found) and before in (",", "and") and amount.start - found[-1][1] <= _APART_IN_LIST
        is_apposed = before == "," and following in ("on", "in", "among", "overall")
        if (
            before in _BEFORE_NUMBER
            or amount.start in ends
            or following in _PLACES
            or is_listed
            or is_apposed
            or _is_place(document, amount.start, amount.end)
        ):
            found.append((amount.start, amount.end, amount.value))
    return found


def _bare_pairs(document: Document) -> list[tuple[int, int, float]]:
    """Bare numbers that a chart's app moves between: "from 31 to 1 in Apple's free chart"."""
    found: list[tuple[int, int, float]] = []
    if len(document.amounts) < 2:  # noqa: PLR2004 - a pair is two
        return found
    charted = {document.sentences[start] for start, _, _ in document.named("lex.chart")}
    for one, two in pairwise(document.amounts):
        if one.unit or two.unit:
            continue
        words = document.tokens[max(0, one.start - 1) : one.start] + document.tokens[one.end : two.start]
        if (
            words in (["from", "to"], ["to", "from"])
            and document.sentences[two.start] in charted
            and all(not a.is_scaled and 1 <= a.value <= _LONGEST_CHART for a in (one, two))
        ):
            found += [(one.start, one.end, one.value), (two.start, two.end, two.value)]
    return found


def _bare_places(document: Document) -> list[tuple[int, int, float]]:
    """Bare numbers that an app is placed at: "came in at four", "languished at 131", "up to 24 from 70"."""
    tokens = document.tokens
    found: list[tuple[int, int, float]] = []
    for one in document.amounts:
        if one.unit or one.is_scaled or not 1 <= one.value <= _LONGEST_CHART:
            continue
        before = tokens[max(0, one.start - _PLACED_REACH) : one.start]
        following = document.behind(one.end)
        is_listed = bool(found) and one.start - found[-1][1] <= _APART_IN_LIST + 1 and before[-1:] == ["at"]
        is_placed = is_listed or (before[-1:] in (["at"], ["to"]) and not _PLACING.isdisjoint(before))
        is_left = before[-1:] == ["from"] and (
            before[-2:-1] in (["up"], ["down"]) or "".join(before[-2:-1])[:1].isdigit()
        )
        if (is_placed or is_left) and (following in _AFTER_ORDINAL or following == "from"):
            found.append((one.start, one.end, one.value))
    return found


def _is_place(document: Document, start: int, end: int) -> bool:
    """Does an ordinal stand by itself: "sits in ninth", "no better than 585th today"?"""
    tokens = document.tokens
    following = document.behind(end)
    before = tokens[start - 1] if start else "the"
    is_ended = (
        following in _AFTER_ORDINAL or following in _AFTER_PLACE or tokens[end : end + 2] == ["of", "all"]
    )
    is_named = before == "the" and "".join(tokens[max(0, start - 2) : start - 1]) in ("was", "is", "ranked")
    return is_ended and (is_named or before not in _NO_PLACE_BEHIND)


def _goes_on(document: Document, gone: tuple[int, int], start: int) -> bool:
    """Is this number of the same past: "it had been 52nd and Twitter 39th"?"""
    sentence, end = gone
    if sentence != document.sentences[start] or start - end > _LIST_REACH:
        return False
    between = document.tokens[end:start]
    joint = next((i for i, t in enumerate(between) if t in ("and", "with")), len(between))
    return len(between) > joint + 1 and "now" not in between  # "and first in Japan" is said of today


def _is_past(document: Document, start: int, end: int) -> bool:
    """Does it tell where it stood before: "from 31", "had been 52nd", "was #2 on Sunday"?"""
    if not document.tokens[end - 1][0].isdigit():
        return any(0 <= start - past <= 1 for _, past, _ in document.named("lex.rank_was"))
    if document.tokens[start - 1 : start] == ["to"]:  # "from 31 to 1"
        return False
    return any(0 <= start - past <= _GONE_BY for _, past, _ in document.named("lex.rank_was"))


def _is_then(document: Document, read: list[tuple[int, int, float, str, bool]], at: int) -> bool:
    """Is it a "was No. 12" beside another rank of the same app? Alone, it is simply how news is told."""
    start, end, rank, subject, _ = read[at]
    is_told = _is_told_then(document, start)
    if not (is_told or document.tokens[max(0, start - 1)] == "was") or not _is_dated(document, start, end):
        return False
    return any(
        s == subject
        and r != rank
        and not over
        and not _is_left(document, begin)
        and (is_told or not _is_told_then(document, begin))
        for begin, _, r, s, over in read
    )


def _is_told_then(document: Document, start: int) -> bool:
    """Is it told in words of the past: "it stood at 131", "last Friday in 352nd place"?"""
    return any(
        0 <= start - past <= 1 or low < start < past for low, past, _ in document.named("lex.rank_was_then")
    )


def _is_dated(document: Document, start: int, end: int) -> bool:
    """Is it "160th on Monday", "on Monday it was 160th"?"""
    tokens = document.tokens
    return not _TIMES.isdisjoint(
        tokens[max(0, start - _TIME_REACH) : start] + tokens[end : end + _TIME_REACH]
    )


def _is_left(document: Document, start: int) -> bool:
    """Is it only what an app is no longer in: "drifts out of the top ten"?"""
    return document.tokens[max(0, start - 2) : start] == ["out", "of"]
