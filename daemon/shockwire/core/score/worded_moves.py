"""Moves of prices that are told without a number: "shares plunge", "Tesla sinks as ...", "lost a third".

A word of direction counts where it stands right beside a price word, or right behind a listed company and
before the end of the phrase, or where only prices move: before the bell, in the worst day for years.
"""

from __future__ import annotations

import math
from bisect import bisect_left

from shockwire.core.model import Fact
from shockwire.core.score.amounts import CURRENCIES
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.document import Document, Placed, end_of
from shockwire.core.score.entities import Names
from shockwire.core.score.forecast import is_forecast
from shockwire.core.score.measures import STRONG, is_quoted
from shockwire.core.score.mover import mover
from shockwire.core.score.phrases import Hit

_BESIDE = 4
_BEHIND = 3
_WORTH = frozenset("market value trillion".split())
_VALUE_REACH = 8  # "gains $380 billion of market value"
_DAY_REACH = 6
_PART_REACH = 4  # "lost more than a fifth"
_SUPERLATIVES = frozenset("best worst biggest steepest largest sharpest".split())
_LOSES = frozenset("lose loses lost losing".split())
_WHERE = frozenset("in near on at draws kills that".split())
_TO_WHOM = frozenset("with to from by".split())  # "Intel loses to AMD" tells of no price
_WHOM = frozenset("thousands users some many most millions hundreds customers everyone hours minutes".split())
_NOT_ABOUT_PRICE = frozenset(", ; : - to for if when".split())
LIGHT = frozenset(  # may stand between a name and its verb
    "heads headed heading ) ( inc corp . plc co ag finally now also briefly again even "
    "posts posted has had suffers suffered sees saw for its their a".split()
)
_FRACTIONS = frozenset("half third quarter fifth sixth tenth record fourth second".split())
_YEAR = 4  # digits
_SESSION_REACH = 3
_SESSIONS = ("lex.session_pre", "lex.session_post")
_RANKED = frozenset("no # number second third fourth fifth sixth seventh eighth ninth tenth last".split())
_PLACES = frozenset("places spots positions ranks rungs slots".split())
_BOUNDARY = frozenset(
    "as on after amid in for to by from before early late following , . ; : - ! ? ( despite and while when "
    "with since again further pre premarket above below past under through today monday tuesday wednesday "
    "thursday friday this ahead over most "
    "at".split()
) | {"\n"}


def worded_move(document: Document, names: Names, hit: Hit) -> Placed | None:
    """The move that a word of direction tells, unless it is of something else than a price."""
    start, end, weight = hit
    if is_forecast(document, start) or document.tokens[start : start + 2] == ["up", "to"]:
        return None
    if not (
        _beside_price(document, start, end)
        or _behind_company(document, names, start, end)
        or _is_day_of_company(document, names, hit)
        or _in_a_session(document, hit)
    ):
        return None
    parts = document.named_between("lex.part_of_value", end, end + _PART_REACH)
    part = next((p for p in parts if _ends_phrase(document, p[1])), None)
    text, span = document.shown(start, part[1] if part else end)
    return start, Fact(
        kind="pct_move" if part else "price_move",
        value=math.copysign(part[2] if part else 1.0, weight),
        unit="%" if part else "",
        subject=mover(document, names, start),
        certainty=certainty_at(document, start),
        span=span,
        text=text,
    )


def tells_part(document: Document, hit: Hit) -> bool:
    """Does it say a part by itself, whatever percentage follows: "fell a fifth, Schneider 9.5 per cent"?"""
    return bool(document.named_between("lex.part_of_value", hit[1], hit[1] + 1))


def _beside_price(document: Document, start: int, end: int) -> bool:
    counted = document.named_in("lex.no_price", document.sentences[start])
    for low, high, _ in document.named_in("lex.price_noun", document.sentences[start]):
        apart = start - high if high <= start else low - end
        if not 0 <= apart <= _BESIDE or document.tokens[max(0, low - 1) : low + 1] == ["market", "share"]:
            continue
        if counted and any(s <= low < e for s, e, _ in counted):
            continue
        between = document.tokens[min(high, end) : max(low, start)]
        if high > start and apart > 1:
            continue
        if _NOT_ABOUT_PRICE.isdisjoint(between) and not any(
            min(high, end) <= s < max(low, start) for s, _, _ in document.named("lex.other_measure")
        ):
            return True
    return False


def _behind_company(document: Document, names: Names, start: int, end: int) -> bool:
    following = document.behind(end)
    worth = document.tokens[end : end + _VALUE_REACH]
    is_value = following in CURRENCIES and not _WORTH.isdisjoint(worth)
    is_part = bool(document.named_between("lex.part_of_value", end, end + _PART_REACH)) or (
        following == "a" and not _FRACTIONS.isdisjoint(document.tokens[end + 1 : end + 2])
    )
    if document.tokens[start] in _LOSES and following in _TO_WHOM:
        return False
    if (document.tokens[start].startswith("declin") and following == "to") or (
        document.tokens[start] == "crash" and following in _WHERE
    ):
        return False  # "Oracle declined to comment", "Tesla crash in California"
    if following == "for" and not _WHOM.isdisjoint(document.tokens[end + 1 : end + 3]):
        return False  # "WhatsApp and Facebook down for thousands"
    inside = document.tokens[start + 1 : end]
    if not CURRENCIES.keys().isdisjoint(inside) and _WORTH.isdisjoint(worth):
        return False  # "TSMC adds $100 billion to Arizona"
    if not (following in _BOUNDARY or _is_of_a_price(document, end) or is_value or is_part) or _is_rank(
        document, end
    ):
        return False
    mentions = document.mentions
    for mention in mentions[bisect_left(mentions, start - _BEHIND, key=end_of) :]:
        if mention.end > start:
            break
        if all(t in LIGHT for t in document.tokens[mention.end : start]):
            before = document.tokens[mention.start - 1] if mention.start else ""
            is_part_of = before in ("in", "of", "at")  # "revenue at Intel fell"
            return is_quoted(names, mention) and mention.by in ("alias", "guarded") and not is_part_of
    return False


def _is_of_a_price(document: Document, at: int) -> bool:
    """Is the number there a percentage or points, and not a year: "trims 2025 outlook"?"""
    token = document.behind(at)
    return token[0].isdigit() and not (len(token) == _YEAR and token.startswith("20"))


def _is_day_of_company(document: Document, names: Names, hit: Hit) -> bool:
    """Is it "best day in a year for Nvidia", "worst week since 2020 for Intel"?"""
    start, end, _ = hit
    if document.tokens[start] not in _SUPERLATIVES:
        return False
    return any(
        end < m.start <= end + _DAY_REACH and document.tokens[m.start - 1] == "for" and is_quoted(names, m)
        for m in document.mentions
    )


def _in_a_session(document: Document, hit: Hit) -> bool:
    """Is it told of hours in which only prices move: "craters in premarket", "soars after hours"?"""
    _, end, weight = hit
    return abs(weight) >= STRONG and any(
        document.tokens[past : past + 1] != ["of"]  # "after hours of rain"
        for group in _SESSIONS
        for _, past, _ in document.named_between(group, end, end + _SESSION_REACH)
    )


def _is_rank(document: Document, at: int) -> bool:
    """Is it a place in a list and not a price: "slid to 21st", "falls from No. 2", "climbs 28 places"?"""
    tokens = document.tokens[at : at + 3]
    if not _PLACES.isdisjoint(tokens[1:2]):
        return True
    return tokens[:1] in (["to"], ["from"]) and any(
        t in _RANKED or (t[0].isdigit() and t.endswith(("st", "nd", "rd", "th"))) for t in tokens[1:]
    )


def _ends_phrase(document: Document, at: int) -> bool:
    """Does no noun follow: "lost a third in a day", not "gains a third order"?"""
    following = document.behind(at)
    return following in _BOUNDARY or following in ("of", "and", "or")
