"""Sums told beside a model: what its training took.

"DBRX: 3,072 H100s and ten million dollars", "what R1 cost: $294,000", "$192 million on compute for Gemini".
"""

from __future__ import annotations

from shockwire.core.score.amounts import Amount
from shockwire.core.score.document import Document, Mention
from shockwire.core.score.measures import mentions_between
from shockwire.core.score.setting import in_dollars
from shockwire.core.score.tokens import NUMBERED

_TOOK = ("lex.took", "lex.unit_gpu")
_MODEL_SUM = (1e5, 2e8)  # what training a model may cost: below are prices, above must be said in words
_SPENT_REACH = 6
_COST_REACH = 5
_VERSION = 2  # tokens behind a family's name: "Kimi K2 Thinking cost"
_MADE = frozenset("built build made make created create developed trained".split())
_SPENT_ON = frozenset(["on", "for", "into"])


def is_of_training(document: Document, amount: Amount, said: str) -> bool:
    """Is a sum what a training took, whatever the words near it say (`said`: the kind they say)?"""
    is_spent = said in ("capex", "contract_value")
    return (
        (is_spent and _is_spent_on_model(document, amount))
        or (is_spent and bool(document.named_in("lex.training_run", document.sentences[amount.start])))
        or _is_sum_of_model(document, amount, said)
    )


def _is_sum_of_model(document: Document, amount: Amount, kind: str) -> bool:
    """Is it told beside what a model took: "DBRX: 3,072 H100s and ten million dollars"?"""
    low, high = _MODEL_SUM
    value = in_dollars(amount)
    sentence = document.sentences[amount.start]
    if not low <= value <= high or document.named_in("lex.unit_tokens", sentence):
        return False  # beside tokens it is a price of its use
    models = [m for m in document.mentions if m.by == "model"]
    if any(document.sentences[m.start] == sentence for m in models) and (
        any(document.named_in("lex.unit_gpu", one) for one in (sentence, sentence + 1))
        or any(
            document.named_in("lex.money_training_cost", one)
            for one in (sentence - 1, sentence, sentence + 1)
        )
    ):
        return True
    if _is_cost_of(document, amount, models):
        return True
    is_trained = any(document.named_in("lex.money_training_cost", one) for one in (sentence, sentence + 1))
    if kind not in ("", "charge", "contract_value" if is_trained else "") or not (
        models or "model" in document.tokens
    ):
        return False
    near = (sentence - 1, sentence, sentence + 1)
    return all(any(document.named_in(group, one) for one in near) for group in _TOOK)


def _is_cost_of(document: Document, amount: Amount, models: list[Mention]) -> bool:
    """Is it told as the cost of a model named right before: "what R1 cost: $294,000"?"""
    costs = document.named_between("lex.took", amount.start - _COST_REACH, amount.start)
    return any(
        0 <= start - m.end <= _VERSION or document.shapes[start - 1 : start] == NUMBERED  # "R1 cost"
        for start, _, _ in costs
        for m in models
    )


def is_of_model(document: Document, amount: Amount) -> bool:
    """Is a model named before it in its sentence?"""
    low, _ = document.sentence_span(amount.start)
    return any(m.by == "model" for m in mentions_between(document, low, amount.start))


def _is_spent_on_model(document: Document, amount: Amount) -> bool:
    """Is it "ten million dollars and two months on DBRX", "$192 million on compute for Gemini"?"""
    low, high = amount.end, amount.end + _SPENT_REACH
    before = document.tokens[max(0, amount.start - _SPENT_REACH) : amount.start]
    if "for" in before and not _MADE.isdisjoint(before):  # "we built DBRX in two months for $10m"
        return any(
            m.by == "model" for m in mentions_between(document, amount.start - _SPENT_REACH, amount.start)
        )
    behind = document.tokens[low:high]
    if "model" in behind and "on" in behind[: behind.index("model")]:  # "$6 million spent on the base model"
        return in_dollars(amount) <= _MODEL_SUM[1]
    return "on" in behind and any(
        m.by == "model" and low < m.start <= high and not _SPENT_ON.isdisjoint(document.tokens[low : m.start])
        for m in document.mentions
    )
