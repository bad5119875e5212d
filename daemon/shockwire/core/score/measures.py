"""What a percentage is a percentage of: a price, or another measure.

The last measure named before the number decides ("shares", an index, a listed company; or "revenue",
"shipments"), and what stands right behind it: "8% of sales", "5% cheaper".
"""

from __future__ import annotations

from bisect import bisect_left

from shockwire.core.score.amounts import Amount
from shockwire.core.score.document import Document, Mention, start_of
from shockwire.core.score.entities import Names
from shockwire.core.score.phrases import Hit

_SESSIONS = {f"lex.session_{session}": session for session in ("pre", "post", "futures", "close")}
_BESIDE = 4
_CURRENCY = 3
_FAR = 40
_BEHIND = 3
_LONGEST_PART = 200
_TAKEN = 2
_DEAREST_SHARE = 10_000
_NOT_TAKEN = frozenset("in of for to from at".split())  # "a 24% rise in Broadcom's sales"
_ENDS = frozenset([",", ".", ";", ":", "-", "\n", "as", "after", "on", "in"])
STRONG = 1.2  # of words of direction: "plunges", not "falls"
_STRONGEST, _A_VERB = 1.4, 0.8
_BESIDE_VERB = 2  # "lost about 7.4 %"
_ON_A_DAY = 3
_HELD, _HELD_REACH = frozenset("share shares votes voting stock".split()), 4
_LINKS = frozenset(
    "was were is are itself ended ends closed closes finished finishes settled settles opened about nearly "
    "some almost around roughly up to as much at least ) the day week session".split()
)
_COMPANY = frozenset(
    "company firm group giant retailer bank lender stock shares foundry owner operator developer chain "
    "streamer parent conglomerate".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday yesterday today bell".split())
_DAY_REACH = 4
_OF = frozenset(
    "of in on drop fall rise jump increase decline lower higher plunge slump dive surge leap slide crash "
    "tumble decrease gain".split()
)


def is_price(document: Document, names: Names, anchor: int, amount: Amount, word: Hit | None) -> bool:
    """Is it a percentage of a price? `anchor`: the first token of it and its word of direction."""
    if _is_held(document, amount):
        return False
    if _is_compared(document, amount) and not _past(word, amount) > amount.end:  # "took 12% off Oracle"
        return _is_of_company(document, names, amount)
    return (
        not _is_other_measure(document, names, anchor, amount, word)
        or _is_told_of_company(document, names, amount, word)
        or _takes(document, names, amount, word)
        or _is_plunge(document, amount, word)
    )


def is_told_plainly(document: Document, amount: Amount, word: Hit | None, *, among_moves: bool) -> bool:
    """Is it who, verb, percentage: "Hasbro slipped 1.7 percent", of a day or `among_moves` of others?

    So the companies that nobody watches are read as well; no other measure may stand before the verb.
    """
    if word is None or abs(word[2]) < _A_VERB or not 0 <= amount.start - word[1] <= _BESIDE_VERB:
        return False
    if _is_held(document, amount) or _is_compared(document, amount):
        return False
    low, _ = document.sentence_span(amount.start)
    behind = document.tokens[amount.end : amount.end + _ON_A_DAY]
    if not (among_moves or not DAYS.isdisjoint(behind)):
        return False
    measured = document.named_between("lex.other_measure", low, amount.end + _BEHIND)
    opened = _opened(document, low, word[0])
    return all(opened < start < word[0] for start, _, _ in measured)


def _opened(document: Document, low: int, at: int) -> int:
    """The comma that a clause inside begins with: "Dell, which cut its forecast, climbed"; else `at`."""
    if document.tokens[at - 1 : at] != [","]:
        return at
    return next((i for i in range(at - 2, low, -1) if document.tokens[i] == ","), at)


def _is_other_measure(document: Document, names: Names, at: int, amount: Amount, word: Hit | None) -> bool:
    """Is the last measure named before (or right behind) the number something else than a price?"""
    low, high = _part(document, at)
    past = _past(word, amount)
    near = document.named_between("lex.price_noun", low, high)
    price = max([e for _, e, _ in near if e <= amount.end + _BESIDE], default=-1)
    for mention in reversed(mentions_between(document, low, max(at, past + 1))):
        if (mention.end <= at or mention.start == past) and is_quoted(names, mention):
            price = max(price, mention.end - 1)
            break
    price = max(price, _behind_apposition(document, names, low, at))
    _, sentence_end = document.sentence_span(at)
    other = [
        e
        for s, e, _ in document.named_between("lex.other_measure", low, sentence_end)
        if (e <= amount.start or _is_of(document, amount, s)) and not any(b <= s < f for b, f, _ in near)
    ]
    if at < amount.start or not _is_strong(document, amount):
        amounts = document.amounts
        before = amounts[bisect_left(amounts, low, key=start_of) : bisect_left(amounts, at, key=start_of)]
        is_share = bool(near) and near[0][1] <= at  # "the shares touched $207.05, up 2.8 percent"
        other += [
            a.end
            for a in before
            if a.end <= at and len(a.unit) == _CURRENCY and not (is_share and a.value < _DEAREST_SHARE)
        ]
    if (
        price < 0
    ):  # nothing in the sentence: the shares, or a pronoun for them, may follow the sentence before
        price = max([0 for _, e, _ in document.named("lex.price_noun") if 0 <= low - e <= _FAR], default=-1)
    if price < 0 and document.tokens[low] in ("it", "they", "which"):
        is_told = session_of(document, amount) or _is_to_a_price(document, amount)
        is_told = is_told or bool(document.named_between("lex.market_place", amount.end, amount.end + 2))
        price = low if is_told else price
    return price < 0 or max(other, default=-1) >= price


def _behind_apposition(document: Document, names: Names, low: int, at: int) -> int:
    """The end of what is told between a name and its verb: "Nvidia, whose sales beat forecasts, rose"."""
    opened = _opened(document, low, at)
    is_named = any(m.end == opened and is_quoted(names, m) for m in mentions_between(document, low, opened))
    return at if is_named and opened < at else -1


def _is_to_a_price(document: Document, amount: Amount) -> bool:
    """Does it say what a share costs now: "it gained 3 percent to $164.42"?"""
    return document.tokens[amount.end : amount.end + 1] == ["to"] and any(
        a.start == amount.end + 1 and len(a.unit) == _CURRENCY and a.value < _DEAREST_SHARE
        for a in document.amounts
    )


def _past(word: Hit | None, amount: Amount) -> int:
    """Where the company stands in "knocks 8% off Arm": right behind a phrase that holds the number."""
    return word[1] if word is not None and word[0] < amount.start < word[1] else -1


def _takes(document: Document, names: Names, amount: Amount, word: Hit | None) -> bool:
    """Is it a move that does something to a company: "a 24% surge took Broadcom past $1 trillion"?"""
    if word is not None and word[0] < amount.start < word[1]:  # "cost Meta 9%"
        is_value = document.tokens[word[1] - 1] in ("value", "worth")  # "costs it 16 per cent of its value"
        first = 0 if is_value else word[0]
        return any(is_quoted(names, m) for m in mentions_between(document, first, amount.start))
    if word is None or word[0] != amount.end:
        return False
    if not DAYS.isdisjoint(document.tokens[max(0, amount.start - 1) : amount.start]):  # "Friday's 24.4% gain"
        return True
    behind = [m for m in mentions_between(document, word[1], word[1] + _TAKEN + 1) if is_quoted(names, m)]
    if document.tokens[word[1] : word[1] + 1] == ["for"]:  # "a 17% plunge for Nvidia"
        return any(m.end >= len(document.tokens) or document.tokens[m.end] in _ENDS for m in behind)
    return bool(behind) and _NOT_TAKEN.isdisjoint(document.tokens[word[1] : word[1] + 1])


def _is_strong(document: Document, amount: Amount) -> bool:
    """Does a word of direction stand right behind the number: "after a 24% leap"?"""
    return any(
        weight >= 1.0
        for group in ("lex.move_up", "lex.move_down")
        for _, _, weight in document.named_between(group, amount.end, amount.end + 1)
    )


def _is_plunge(document: Document, amount: Amount, word: Hit | None) -> bool:
    """Is it a fall that only prices have, told of a day: "with a plunge of 23 per cent on Tuesday"?"""
    if word is None or abs(word[2]) < _STRONGEST:
        return False
    low, _ = document.sentence_span(amount.start)
    behind = document.tokens[amount.end : amount.end + _DAY_REACH]
    is_timed = not DAYS.isdisjoint(behind) or bool(
        document.named_between("lex.market_place", amount.end, amount.end + 2)
    )
    return is_timed and not document.named_between("lex.other_measure", low, amount.end)


def _is_told_of_company(document: Document, names: Names, amount: Amount, word: Hit | None) -> bool:
    """Is it told of a company that the text named: "the burger maker plunged 12%", "Minus 48 percent."?

    A word kept for prices is enough, or the day or the hours it is told of.
    """
    if word is None or not _names_a_price(document, names, word[0]):
        return False
    low, high = document.sentence_span(amount.start)
    begun = min(word[0], amount.start)
    subject = document.tokens[low:begun]
    if not subject or subject[-1:] == ["-"]:  # "Down 9.6%: that was the verdict"
        return max(word[1], amount.end) >= high or document.tokens[max(word[1], amount.end)] in _ENDS
    company = document.tokens[low : max(begun, word[1])]
    is_company = any(t in _COMPANY or t.endswith("maker") for t in company)
    if abs(word[2]) >= STRONG:
        return is_company or (subject[-1] in (",", "and") and _begins_with_one(document, names, low))
    is_timed = bool(session_of(document, amount)) or not DAYS.isdisjoint(document.tokens[low:high])
    is_other = subject[-1] != "," and document.named_between("lex.other_measure", low, amount.start)
    return is_company and is_timed and not is_other


def _names_a_price(document: Document, names: Names, at: int) -> bool:
    """Is a company of the title, or one named before, at an exchange?"""
    return any(
        (m.end <= document.title_end or m.end <= at) and is_quoted(names, m) for m in document.mentions
    )


def _begins_with_one(document: Document, names: Names, low: int) -> bool:
    """Does a sentence begin with who is quoted: "Microsoft lost $357 billion of its value, tumbling 10%"?"""
    return any(is_quoted(names, m) for m in mentions_between(document, low, low + 2))


def is_quoted(names: Names, mention: Mention) -> bool:
    """Has what is named a price of its own?"""
    entity = names.entities[mention.entity]
    return entity.kind in ("listed", "index") or "quoted" in entity.tags


def _is_of(document: Document, amount: Amount, measure: int) -> bool:
    """Is the number of the measure behind it: "8% of sales", "a 12% drop in sales", "5% market share"?"""
    between = document.tokens[amount.end : measure]
    return measure >= amount.end and len(between) <= _BEHIND and all(t in _OF for t in between)


def _is_compared(document: Document, amount: Amount) -> bool:
    """Is it "5% cheaper", "20% more"?"""
    return bool(document.named_between("lex.other_after", amount.end, amount.end + 1))


def _is_of_company(document: Document, names: Names, amount: Amount) -> bool:
    """Does it stand right behind who is quoted: "Advantest was 5.9 percent cheaper"?"""
    tokens = document.tokens
    at = amount.start
    while at > 0 and tokens[at - 1] in _LINKS:
        at -= 1
    if at == amount.start:
        return False
    is_named = any(
        m.end == at and is_quoted(names, m) for m in mentions_between(document, max(0, at - 6), at)
    )
    is_named = is_named or any(
        e == at for _, e, _ in document.named_between("lex.price_noun", max(0, at - 6), at)
    )
    return is_named and tokens[amount.end + 1 : amount.end + 2] != ["to"]  # "5% cheaper to run"


def _is_held(document: Document, amount: Amount) -> bool:
    """Is it a part of a company: "its holding has risen to 5.2 % of the share capital"?"""
    behind = document.tokens[amount.end : amount.end + _HELD_REACH]
    return behind[:1] == ["of"] and not _HELD.isdisjoint(behind)


def _part(document: Document, at: int) -> tuple[int, int]:
    """The part of the sentence between semicolons that token `at` is in."""
    low, high = document.sentence_span(at)
    low, high = max(low, at - _LONGEST_PART), min(high, at + _LONGEST_PART)
    before, behind = document.tokens[low:at], document.tokens[at:high]
    if ";" in before:
        low = at - before[::-1].index(";")
    if ";" in behind:
        high = at + behind.index(";")
    return low, high


def mentions_between(document: Document, low: int, high: int) -> list[Mention]:
    """Mentions that begin in tokens [low, high)."""
    mentions = document.mentions
    return mentions[bisect_left(mentions, low, key=start_of) : bisect_left(mentions, high, key=start_of)]


def session_of(document: Document, amount: Amount) -> str:
    """The session a move is told of: pre, post, futures, close, or "" where the sentence names none."""
    best, distance = "", 99
    if document.hits.keys().isdisjoint(_SESSIONS):
        return best
    sentence = document.sentences[amount.start]
    for group, session in _SESSIONS.items():
        for s, e, _ in document.named_in(group, sentence):
            apart = min(abs(s - amount.end), abs(amount.start - e))
            if apart < distance:
                best, distance = session, apart
    return best
