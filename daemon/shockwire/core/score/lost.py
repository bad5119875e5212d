"""Sums that somebody lost: of a company's value, or of its business."""

from __future__ import annotations

from shockwire.core.score.amounts import Amount
from shockwire.core.score.document import Document
from shockwire.core.score.setting import in_dollars

_LOST_REACH = 8
_LOST_BESIDE = 3
_OPEN = ("", "charge", "annual_cost")
_BUSINESS = frozenset(["revenue", "revenues", "sales", "orders", "turnover"])
_LEAST_LOST = 1e10  # of dollars: less is a charge or a loss of business


def is_lost(document: Document, amount: Amount, said: str, *, tells_prices: bool) -> bool:
    """Is it "cost the chipmaker more than $30 billion in market value", or "Apple sheds $310 billion"?

    `said`: the kind that the words near it say; `tells_prices`: does the text tell what companies are worth?
    """
    lost = document.named_between("lex.value_lost", amount.start - _LOST_REACH, amount.start)
    if not lost:
        return False
    if said == "market_cap":
        return document.tokens[amount.end : amount.end + 1] in (["in"], ["of"], ["from"])
    is_beside = amount.start - lost[-1][1] <= (_LOST_BESIDE if said in _OPEN else 0)
    return (
        is_beside and in_dollars(amount) >= _LEAST_LOST and "lex.move_down" in document.hits and tells_prices
    )


def is_business_lost(document: Document, amount: Amount) -> bool:
    """Is it "will cost the toolmaker some $600 million of revenue"?"""
    lost = document.named_between("lex.value_lost", amount.start - _LOST_REACH, amount.start)
    behind = document.tokens[amount.end : amount.end + 2]
    return bool(lost) and behind[:1] in (["of"], ["in"]) and not _BUSINESS.isdisjoint(behind)
