"""What a sum is of where no word near it says so: what the text around it is about decides.

"Aragon: EUR 15.7bn, the rest waits" under a title about data centres is capital spending; "a year ago it was
$8.7 billion" is of the kind of the sum before it. Only large sums are read like this, and only where the
text tells both of computers and of somebody who builds or buys them.
"""

from __future__ import annotations

from shockwire.core.score.amounts import Amount
from shockwire.core.score.document import Document
from shockwire.core.score.entities import Names

_TO_A_DOLLAR = {"KRW": 1000.0, "JPY": 100.0, "INR": 80.0, "TWD": 30.0, "CNY": 7.0}  # roughly
_LEAST = 1e8  # of dollars: below it a sum may be anything
_NEAR = 1  # sentences
_COMPARED_REACH = 8
_OF_COMPUTERS = frozenset(["data_centers", "ai_lab"])  # tags of who does little else
_COMPUTERS = ("lex.setting_computers", "lex.unit_gpu")
_CONTRACT = ("lex.setting_contract", "lex.setting_pays")


def in_dollars(amount: Amount) -> float:
    """About what a sum is worth in US dollars."""
    return amount.value / _TO_A_DOLLAR.get(amount.unit, 1.0)


class Setting:
    """What a text with sums in it is about."""

    def __init__(self, document: Document, names: Names) -> None:
        self._document = document
        self._names = names

    def kind(self, amount: Amount, before: str) -> str:
        """The kind of a sum that no word tells; `before`: that of the last sum, "" for the first."""
        if before and self._is_compared(amount):
            return before
        if in_dollars(amount) < _LEAST or not self.is_of_computers(amount):
            return ""
        for group, kind in (("lex.setting_contract", "contract_value"), ("lex.setting_builds", "capex")):
            if self._stands_near(group, amount):
                return kind
        return ""

    def is_of_computers(self, amount: Amount) -> bool:
        """Do the title or the sentences around a sum tell of computers or who has nothing else?"""
        return any(self._stands_near(group, amount) for group in _COMPUTERS) or any(
            not _OF_COMPUTERS.isdisjoint(self._names.entities[m.entity].tags)
            and self._is_near(m.start, amount)
            for m in self._document.mentions
        )

    def is_of_contract(self, amount: Amount) -> bool:
        """Do the title or the sentences around a sum tell of a deal between two?"""
        return any(self._stands_near(group, amount) for group in _CONTRACT)

    def is_of_prices(self) -> bool:
        """Does the text tell what companies are worth?"""
        return "lex.price_noun" in self._document.hits or "lex.money_market_cap" in self._document.hits

    def _is_compared(self, amount: Amount) -> bool:
        """Is it said of another time: "a year ago the same line read $8.7 billion"?"""
        sentences = self._document.sentences
        low, high = amount.start - _COMPARED_REACH, amount.end + _COMPARED_REACH
        told = self._document.named_between("lex.another_time", low, high)
        return any(sentences[start] == sentences[amount.start] for start, _, _ in told)

    def _stands_near(self, group: str, amount: Amount) -> bool:
        return any(self._is_near(start, amount) for start, _, _ in self._document.named(group))

    def _is_near(self, at: int, amount: Amount) -> bool:
        """Does a token stand in the title, in the sentence of a sum or in one beside it?"""
        sentence = self._document.sentences[at]
        return sentence == 0 or abs(sentence - self._document.sentences[amount.start]) <= _NEAR
