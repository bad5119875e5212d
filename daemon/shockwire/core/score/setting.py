"""What a sum is of where no word near it says so: what the text around it is about decides.

"Aragon: EUR 15.7bn, the rest waits" under a title about data centres is capital spending; "a year
ago it was $8.7 billion" is of the kind of the sum before it. Only large sums are read like this, and only
where the text tells both of computers and of somebody who builds or buys them.
"""

from __future__ import annotations

from shockwire.core.score.amounts import Amount
from shockwire.core.score.document import Document

_TO_A_DOLLAR = {"KRW": 1000.0, "JPY": 100.0, "INR": 80.0, "TWD": 30.0, "CNY": 7.0}  # roughly
_LEAST = 1e8  # of dollars: below it a sum may be anything
_NEAR = 1  # sentences
_COMPARED_REACH = 8


def in_dollars(amount: Amount) -> float:
    """About what a sum is worth in US dollars."""
    return amount.value / _TO_A_DOLLAR.get(amount.unit, 1.0)


def kind_of_setting(document: Document, amount: Amount, before: str) -> str:
    """The kind of a sum that no word tells; `before`: that of the last sum, "" for the first."""
    sentence = document.sentences[amount.start]
    if before and _is_compared(document, amount):
        return before
    if in_dollars(amount) < _LEAST or not is_of_computers(document, amount):
        return ""
    for group, kind in (("lex.setting_contract", "contract_value"), ("lex.setting_builds", "capex")):
        if _stands_near(document, group, sentence):
            return kind
    return ""


def is_of_computers(document: Document, amount: Amount) -> bool:
    """Do the title or the sentences around a sum tell of computers or what is built for them?"""
    sentence = document.sentences[amount.start]
    return any(_stands_near(document, group, sentence) for group in ("lex.setting_computers", "lex.unit_gpu"))


def is_of_contract(document: Document, amount: Amount) -> bool:
    """Do the title or the sentences around a sum tell of a deal between two?"""
    sentence = document.sentences[amount.start]
    return any(
        _stands_near(document, group, sentence) for group in ("lex.setting_contract", "lex.setting_pays")
    )


def is_of_prices(document: Document) -> bool:
    """Does the text tell what companies are worth?"""
    return "lex.price_noun" in document.hits or "lex.money_market_cap" in document.hits


def _is_compared(document: Document, amount: Amount) -> bool:
    """Is it said of another time: "a year ago the same line read $8.7 billion"?"""
    low, high = amount.start - _COMPARED_REACH, amount.end + _COMPARED_REACH
    at = document.sentences[amount.start]
    return any(
        document.sentences[start] == at
        for start, _, _ in document.named_between("lex.another_time", low, high)
    )


def _stands_near(document: Document, group: str, sentence: int) -> bool:
    """In the title, in the sentence or in one beside it?"""
    return any(
        at == 0 or abs(at - sentence) <= _NEAR
        for at in (document.sentences[start] for start, _, _ in document.named(group))
    )
