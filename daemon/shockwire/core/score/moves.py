"""Moves of stocks, indices and futures in percent, as things that happened.

A percentage is a move where the last thing named before it is a price ("shares", "stock", an index, a
listed company) and not another measure ("revenue", "shipments"); its sign comes from the nearest
word of direction. Moves without a number are read by `worded_moves`.
"""

from __future__ import annotations

from bisect import bisect_left

from msgspec.structs import replace

from shockwire.core.model import Fact
from shockwire.core.score.amounts import Amount
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.document import Document, Mention, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.forecast import is_forecast
from shockwire.core.score.measures import is_price, is_told_plainly, mentions_between, session_of
from shockwire.core.score.mover import can_move, mover
from shockwire.core.score.phrases import Hit
from shockwire.core.score.worded_moves import LIGHT, tells_part, worded_move

_BEFORE, _AFTER = 9, 4
_LONGEST_PHRASE = 24
_OWN_CLAUSE = frozenset([",", ";", "while", "but", "and"])
_LONGEST_NAME = 3
_AMONG = 2  # sentences
_NAMED_SOON = 2
_MOST_BARE = 60.0
_BEHIND_BARE = frozenset([",", ".", ";", "and", "in", "on", "\n"])
_LIST_JOINTS = frozenset([",", "and"])
_JOINTS = frozenset([(",",), ("and",), (",", "and")])
_PRICED = frozenset(["lex.price_noun", "lex.session_pre", "lex.session_post"])


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
        if hit[0] not in used or tells_part(document, hit):
            fact = worded_move(document, names, hit)
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
    following = document.behind(amount.end)
    return (
        document.sentences[last.start] == document.sentences[amount.start]
        and following in _BEHIND_BARE
        and (
            any(
                m.end == start and can_move(names, m)
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
    named = [m for m in mentions_between(document, one.end, two.start) if can_move(names, m)]
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
    return (not before or before[-1] in _LIST_JOINTS) and (is_apposed or all(t in LIGHT for t in behind))


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
            movers = [m for m in mentions_between(document, low, run[0].start) if can_move(names, m)]
            if len(movers) == len(run):
                subjects = [names.entities[m.entity].id for m in movers]
                found |= {a.start: s for a, s in zip(run, subjects, strict=True)}
    return found


def _is_listed(document: Document, one: Amount, two: Amount) -> bool:
    return tuple(document.tokens[one.end : two.start]) in _JOINTS


def _direction_words(document: Document) -> list[Hit]:
    up = [hit for hit in document.named("lex.move_up") if not _is_up_to(document, hit)]
    found = [*up, *[(s, e, -w) for s, e, w in document.named("lex.move_down")]]
    if len(found) > 1:
        found.sort()
        return [h for i, h in enumerate(found) if not i or h[1] > found[i - 1][1]]
    return found


def _is_up_to(document: Document, hit: Hit) -> bool:
    """Is it the "up to" of "save up to 40 %"?"""
    behind = document.tokens[hit[0] : hit[0] + 3]
    return behind[:2] == ["up", "to"] and behind[-1][0].isdigit()


def _percent(
    document: Document, names: Names, amount: Amount, word: Hit | None, used: set[int], *, is_told: bool
) -> Placed | None:
    if word is None and not amount.is_signed:
        return None
    anchor = min(amount.start, word[0]) if word and not amount.is_signed else amount.start
    if is_forecast(document, anchor) or not (is_told or is_price(document, names, anchor, amount, word)):
        return None
    sign = 1.0 if amount.is_signed else (1.0 if word and word[2] > 0 else -1.0)
    if word:
        used.add(word[0])
    value = sign * (amount.high if amount.high is not None else amount.value)
    return amount.start, Fact(
        kind="pct_move",
        value=value,
        unit="%",
        subject=mover(document, names, amount.start if word and word[1] <= amount.start else anchor),
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
