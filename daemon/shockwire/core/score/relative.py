"""Costs told beside another's: "95% cheaper", "20 to 50 times cheaper", "a tenth of the price", "a fraction".

The value is what is left of the other's cost: 0.05 for 95% cheaper. "A fraction of the cost" is a fact
without a value. Only costs and prices of models, training and computing count; a cheaper flight is none.
"""

from __future__ import annotations

from shockwire.core.model import Fact
from shockwire.core.score.amounts import Amount
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names

_TOLD_BY = frozenset(["lex.cheaper", "lex.share_of_cost"])
_TIMES = frozenset(["times", "x", "fold"])
_REACH = 2
_DIGITS = 6


def relative_facts(document: Document, names: Names) -> list[Placed]:
    """Relative costs of a text, in no order."""
    facts: list[Placed] = []
    if document.hits.keys().isdisjoint(_TOLD_BY):
        return facts
    for start, end, _ in document.named("lex.cheaper"):
        amount = next((a for a in document.amounts if 0 <= start - a.end <= _REACH), None)
        share = _left(document, amount, start) if amount is not None else None
        if amount is not None and share is not None and _is_computing(document, start):
            facts.append(_fact(document, names, amount.start, end, share))
    for start, end, share in document.named("lex.share_of_cost"):
        if _is_computing(document, start):
            facts.append(_fact(document, names, start, end, share or None))
    return facts


def _left(document: Document, amount: Amount, cheaper: int) -> float | None:
    """What is left of the cost: of 95 percent less a twentieth, of 20 times less too."""
    value = amount.high if amount.high is not None else amount.value
    if amount.unit == "%":
        left = 1.0 - value / 100.0
    elif not amount.unit and not _TIMES.isdisjoint(document.tokens[amount.end : cheaper]) and value > 1.0:
        left = 1.0 / value
    else:
        return None
    return round(left, _DIGITS) if 0.0 <= left < 1.0 else None


def _is_computing(document: Document, at: int) -> bool:
    sentence = document.sentences[at]
    return any(
        document.named_in(group, one)
        for group in ("lex.computing", "lex.model_tier")
        for one in (sentence - 1, sentence, sentence + 1)
    ) or any(m.by == "model" and document.sentences[m.start] == sentence for m in document.mentions)


def _fact(document: Document, names: Names, start: int, end: int, share: float | None) -> Placed:
    text, span = document.shown(start, end)
    return start, Fact(
        kind="relative_cost",
        value=share,
        unit="of the other's cost",
        subject=names.subject_before(document, start),
        certainty=certainty_at(document, start),
        span=span,
        text=text,
    )
