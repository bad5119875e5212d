"""Moves of stocks, indices and futures, as things that happened.

A percentage is a move where the last thing named before it is a price ("shares", "stock", an index, a
listed company) and not another measure ("revenue", "shipments"); its sign comes from the nearest
word of direction. A move without a number is read where such a word stands right beside a price word,
or right behind a listed company and before the end of the phrase ("Tesla sinks as ...").
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from itertools import pairwise

from msgspec.structs import replace

from shockwire.core.model import Fact
from shockwire.core.score.amounts import CURRENCIES, Amount
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.document import Document, Mention, Placed, end_of, start_of
from shockwire.core.score.entities import Names
from shockwire.core.score.measures import (
    DAYS,
    STRONG,
    is_price,
    is_quoted,
    is_told_plainly,
    mentions_between,
    session_of,
)
from shockwire.core.score.phrases import Hit

_BEFORE, _AFTER = 9, 4
_BESIDE = 4
_BEHIND = 3
_LONGEST_PHRASE = 24
_WORTH = frozenset("market value trillion".split())
_VALUE_REACH = 8  # "gains $380 billion of market value"
_DAY_REACH = 6
_PART_REACH = 4  # "lost more than a fifth"
_SUPERLATIVES = frozenset("best worst biggest steepest largest sharpest".split())
_CAUSES = frozenset("after as on amid because since".split())
_MUCH = {"much", "many"}  # "as much as" is no cause
_LOSES = frozenset("lose loses lost losing".split())
_WHERE = frozenset("in near on at draws kills that".split())
_TO_WHOM = frozenset("with to from by".split())  # "Intel loses to AMD" tells of no price
_WHOM = frozenset("thousands users some many most millions hundreds customers everyone hours minutes".split())
_NOT_ABOUT_PRICE = frozenset(", ; : - to for if when".split())
_LIGHT = frozenset(
    "heads headed heading ) ( inc corp . plc co ag finally now also briefly again even "
    "posts posted has had suffers suffered sees saw for its their a".split()
)
_FRACTIONS = frozenset("half third quarter fifth sixth tenth record fourth second".split())
_OWN_CLAUSE = frozenset([",", ";", "while", "but", "and"])
_LONGEST_NAME = 3
_YEAR = 4  # digits
_NOT_YET_REACH = 8
_AMONG = 2  # sentences
_SOON = 3
_TOLD_REACH = 8
_NAMED_SOON = 2
_MOST_BARE = 60.0
_BEHIND_BARE = frozenset([",", ".", ";", "and", "in", "\n"])
_LIST_JOINTS = frozenset([",", "and"])
_JOINTS = frozenset([(",",), ("and",), (",", "and")])
_SESSION_REACH = 3
_SESSIONS = ("lex.session_pre", "lex.session_post")
_PRICED = frozenset(["lex.price_noun", *_SESSIONS])
_RANKED = frozenset("no # number second third fourth fifth sixth seventh eighth ninth tenth last".split())
_PLACES = frozenset("places spots positions ranks rungs slots".split())
_BOUNDARY = frozenset(
    "as on after amid in for to by from before early late following , . ; : - ! ? ( despite and while when "
    "with since again further pre premarket above below past under through today monday tuesday wednesday "
    "thursday friday this ahead over most "
    "at".split()
) | {"\n"}


def move_facts(document: Document, names: Names) -> list[Placed]:
    """Percent moves with their sign, and moves without a number (kind `price_move`, value +1 or -1)."""
    moved = _direction_words(document)
    facts: list[Placed] = []
    used: set[int] = set()
    last: tuple[Hit, Amount] | None = None
    percents = _percentages(document, names, moved)
    in_turn = _told_in_turn(document, names, percents) if len(percents) > 1 else {}
    for amount in percents:
        word = _nearest(document, amount, moved)
        goes_on = word is None and last is not None and _goes_on(document, names, last[1], amount)
        if goes_on and last is not None:
            word = last[0]
        among = bool(facts) and document.sentences[amount.start] - document.sentences[facts[-1][0]] <= _AMONG
        is_told = goes_on or is_told_plainly(document, amount, word, among_moves=among)
        fact = _percent(document, names, amount, word, used, is_told=is_told)
        last = (word, amount) if word is not None else None
        if fact is not None:
            at, told = fact
            facts.append((at, replace(told, subject=in_turn[at]) if at in in_turn else told))
    if not document.mentions and document.hits.keys().isdisjoint(_PRICED):
        return facts  # without a price, a company or an exchange's hours no word alone tells of a move
    for hit in moved:
        if hit[0] not in used or _is_part(document, hit):
            fact = _wordly(document, names, hit)
            if fact is not None:
                facts.append(fact)
    return facts


def _percentages(document: Document, names: Names, moved: list[Hit]) -> list[Amount]:
    """Every percentage, also one that leaves its sign out: "down 16.8 percent, and Pinterest 10.3"."""
    found: list[Amount] = []
    for amount in document.amounts:
        if amount.unit == "%":
            found.append(amount)
        elif found and _is_bare_percentage(document, names, moved, found[-1], amount):
            found.append(replace(amount, unit="%"))
    return found


def _is_bare_percentage(
    document: Document, names: Names, moved: list[Hit], last: Amount, amount: Amount
) -> bool:
    if amount.unit or amount.is_scaled or amount.value >= _MOST_BARE:
        return False
    tokens = document.tokens
    start = amount.start - (tokens[amount.start - 1] == "by")
    following = tokens[amount.end] if amount.end < len(tokens) else "."
    return (
        document.sentences[last.start] == document.sentences[amount.start]
        and following in _BEHIND_BARE
        and (
            any(
                m.end == start and _moves(names, m)
                for m in mentions_between(document, last.end, amount.start)
            )
            or any(last.end <= s < start <= e <= amount.end for s, e, _ in moved)
        )
    )


def _goes_on(document: Document, names: Names, one: Amount, two: Amount) -> bool:
    """Does a list go on whose word was said before: "fell 9.5 per cent and ASML seven percent"?"""
    if document.sentences[one.start] != document.sentences[two.start]:
        return False
    between = document.tokens[one.end : two.start]
    named = [m for m in mentions_between(document, one.end, two.start) if _moves(names, m)]
    measured = [start for start, _, _ in document.named_between("lex.other_measure", one.end, two.start)]
    if not between or any(start < named[-1].start for start in measured if named):
        return False
    if named and _is_listed_name(document, one, two, named[-1]):
        return True
    if measured or between[0] not in _LIST_JOINTS:
        return False
    if len(between) <= _LONGEST_NAME and all(t.isalpha() for t in between[1:]):
        return True
    return (
        len(named) == 1 and named[0].start - one.end <= _NAMED_SOON
    )  # "and Take-Two, a publisher, nearly 8%"


def _is_listed_name(document: Document, one: Amount, two: Amount, last: Mention) -> bool:
    """Is only a name between them, whatever ends the first: "5.74% on counting day, the Nifty 5.93%"?"""
    tokens = document.tokens
    before, behind = tokens[one.end : last.start], tokens[last.end : two.start]
    if before[-1:] == ["the"]:
        before = before[:-1]
    is_apposed = behind[:1] == [","] and behind[-1:] == [","]  # "Synopsys, which withdrew its forecast, 9.6%"
    return (not before or before[-1] in _LIST_JOINTS) and (is_apposed or all(t in _LIGHT for t in behind))


def _is_part(document: Document, hit: Hit) -> bool:
    """Does it say a part by itself, whatever percentage follows: "fell a fifth, Schneider 9.5 per cent"?"""
    return bool(document.named_between("lex.part_of_value", hit[1], hit[1] + 1))


def _told_in_turn(document: Document, names: Names, percents: list[Amount]) -> dict[int, str]:
    """Whose each of some listed percentages is: "Nvidia and AMD fell 1.9 and 1.4 percent"."""
    found: dict[int, str] = {}
    at = 0
    while at < len(percents):
        last = at
        while last + 1 < len(percents) and _is_listed(document, percents[last], percents[last + 1]):
            last += 1
        run = percents[at : last + 1]
        at = last + 1
        if len(run) > 1:
            low, _ = document.sentence_span(run[0].start)
            movers = [m for m in mentions_between(document, low, run[0].start) if _moves(names, m)]
            if len(movers) == len(run):
                subjects = [names.entities[m.entity].id for m in movers]
                found |= {a.start: s for a, s in zip(run, subjects, strict=True)}
    return found


def _is_listed(document: Document, one: Amount, two: Amount) -> bool:
    return tuple(document.tokens[one.end : two.start]) in _JOINTS


def _direction_words(document: Document) -> list[Hit]:
    found = [*document.named("lex.move_up"), *[(s, e, -w) for s, e, w in document.named("lex.move_down")]]
    if len(found) > 1:
        found.sort()
        return [h for i, h in enumerate(found) if not i or h[1] > found[i - 1][1]]
    return found


def _percent(
    document: Document, names: Names, amount: Amount, word: Hit | None, used: set[int], *, is_told: bool
) -> Placed | None:
    if word is None and not amount.is_signed:
        return None
    anchor = min(amount.start, word[0]) if word and not amount.is_signed else amount.start
    if _is_forecast(document, anchor) or not (is_told or is_price(document, names, anchor, amount, word)):
        return None
    sign = 1.0 if amount.is_signed else (1.0 if word and word[2] > 0 else -1.0)
    if word:
        used.add(word[0])
    value = sign * (amount.high if amount.high is not None else amount.value)
    return amount.start, Fact(
        kind="pct_move",
        value=value,
        unit="%",
        subject=_mover(document, names, amount.start if word and word[1] <= amount.start else anchor),
        qualifier=session_of(document, amount),
        certainty=certainty_at(document, amount.start),
        span=document.span(amount.start, amount.end),
        text=document.words(min(anchor, amount.start), amount.end),
    )


def _nearest(document: Document, amount: Amount, moved: list[Hit]) -> Hit | None:
    best: Hit | None = None
    distance = 99.0
    first = bisect_left(moved, (amount.start - _LONGEST_PHRASE, 0, 0.0))
    for hit in moved[first : bisect_left(moved, (amount.end + _AFTER + 1, 0, 0.0))]:
        start, end, _ = hit
        if document.sentences[start] != document.sentences[amount.start]:
            continue
        if start < amount.start < end or amount.start < start < amount.end:
            return hit  # one phrase: "off 1.5%", "0.8% weaker"
        if end <= amount.start and amount.start - end <= _BEFORE:
            apart = float(amount.start - end)
        elif start >= amount.end and start - amount.end <= _AFTER:
            if not _OWN_CLAUSE.isdisjoint(document.tokens[amount.end : start]):
                continue  # "the Nasdaq 3.07%, while the Dow gained": the other's word
            apart = (start - amount.end) + 1.5
        else:
            continue
        between = document.tokens[min(end, amount.end) : max(start, amount.start)]
        apart += 3.0 * between.count(",") + 6.0 * between.count(";")
        if apart < distance:
            best, distance = hit, apart
    return best


def _is_forecast(document: Document, at: int) -> bool:
    for said, _, _ in document.named_in("lex.not_yet", document.sentences[at]):
        if abs(said - at) <= _NOT_YET_REACH and _is_said_of(document, said, at):
            return True
    return False


def _is_said_of(document: Document, start: int, at: int) -> bool:
    """Does a "could" tell of the move at a token, and is it not in a clause of its own?"""
    tokens = document.tokens
    if tokens[start] == "before":  # "down more than 10% before it recovered" has happened
        return 0 < at - start <= _SOON
    if start > at:
        inside = pairwise(tokens[at : start + 1])
        return not any(t in _CAUSES and not {t, following} & _MUCH for t, following in inside)
    if ":" in tokens[start:at] or "," in tokens[max(start, at - 2) : at]:
        return False  # "Nvidia, which some said could retreat, finished 6 percent lower"
    is_told = not DAYS.isdisjoint(tokens[at : at + _TOLD_REACH])
    return not (tokens[start] == "to" and is_told)  # "enough for the shares to climb 7% on Thursday"


def _wordly(document: Document, names: Names, hit: Hit) -> Placed | None:
    start, end, weight = hit
    if _is_forecast(document, start) or document.tokens[start : start + 2] == ["up", "to"]:
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
        subject=_mover(document, names, start),
        certainty=certainty_at(document, start),
        span=span,
        text=text,
    )


def _ends_phrase(document: Document, at: int) -> bool:
    """Does no noun follow: "lost a third in a day", not "gains a third order"?"""
    following = document.tokens[at] if at < len(document.tokens) else "."
    return following in _BOUNDARY or following in ("of", "and", "or")


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
    following = document.tokens[end] if end < len(document.tokens) else "."
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
        if all(t in _LIGHT for t in document.tokens[mention.end : start]):
            before = document.tokens[mention.start - 1] if mention.start else ""
            is_part_of = before in ("in", "of", "at")  # "revenue at Intel fell"
            return is_quoted(names, mention) and mention.by in ("alias", "guarded") and not is_part_of
    return False


def _is_of_a_price(document: Document, at: int) -> bool:
    """Is the number there a percentage or points, and not a year: "trims 2025 outlook"?"""
    token = document.tokens[at] if at < len(document.tokens) else "."
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


def _mover(document: Document, names: Names, at: int) -> str:
    """The company or index named last before a token; else the first one after it in its sentence."""
    mentions = document.mentions
    past = bisect_right(mentions, at, key=start_of)
    for mention in reversed(mentions[:past]):
        if mention.end <= at and _moves(names, mention):
            return names.entities[mention.entity].id
    sentence = document.sentences[at]
    for mention in mentions[max(0, past - 1) :]:
        if document.sentences[mention.start] > sentence:
            break
        if mention.end > at and document.sentences[mention.start] == sentence and _moves(names, mention):
            return names.entities[mention.entity].id
    return ""


def _moves(names: Names, mention: Mention) -> bool:
    return mention.role not in ("venue", "mention") and is_quoted(names, mention)
