"""Sums of money by what they are of: a training cost, capital spending, a contract, a charge, a value.

The kind whose words stand nearest wins. Where none stands near, what the sum is told beside decides (a
model and its cards; a fleet of GPUs), or the sum before it in a list; else no fact is made, for a wrong
kind is worse than none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from shockwire.core.score.amounts import Amount
from shockwire.core.score.document import Document, Mention, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.measures import mentions_between
from shockwire.core.score.setting import (
    in_dollars,
    is_of_computers,
    is_of_contract,
    is_of_prices,
    kind_of_setting,
)
from shockwire.core.score.stated import amount_fact

_KINDS = (
    "training_cost",
    "capex",
    "contract_value",
    "annual_cost",
    "charge",
    "market_cap_loss",
    "market_cap",
    "other",
)
_VALUES = ("market_cap", "market_cap_loss")
_GROUPS = {f"lex.money_{kind}": kind for kind in _KINDS} | {"lex.money_price": "other"}
_FADES, _NEXT_SENTENCE, _AS_GOOD_AS_NONE = 0.15, 0.35, 0.09
_TOOK = ("lex.took", "lex.unit_gpu")
_DEAREST = 1e6  # what one thing may cost
_MODEL_SUM = (1e5, 2e8)  # what training a model may cost: below are prices, above must be said in words
_SPENT_REACH = 6
_COST_REACH = 5
_MADE = frozenset("built build made make created create developed trained".split())
_SPENT_ON = frozenset(["on", "for", "into"])
_BARE_REACH = 6
_BEHIND_SUM = frozenset(", . ; : - ) \n on in to for this next over by a deal contract pact capex".split(" "))
_BEHIND_LATER_SUM = frozenset([",", ".", ";", ")", "\n", "in", "and", "before", "after", "for", "from", "to"])
_LOST_REACH = 8
_LOST_BESIDE = 3
_LEAST_LOST = 1e10  # of dollars: less is a charge or a loss of business
_LEAST_FLEET = 1e8
_NO_CONTRACT = 6e11  # what costs more than any contract so far is a company's worth
_LEAST_USD = {"training_cost": 20.0, "market_cap_loss": 4e8}
_LEAST = 1e6  # below it a sum is a price or a fee, not a contract


def money_facts(document: Document, names: Names) -> list[Placed]:
    """Every sum whose kind is said, in the order of the text."""
    found: list[Placed] = []
    last_kind, last_sentence = "", -2
    spent = ""  # the last kind that was not a value of a company
    for amount in document.amounts:
        sentence = document.sentences[amount.start]
        if not (_is_money(amount) or _is_bare_sum(document, amount, goes_on=sentence == last_sentence)):
            continue
        kind = _kind(document, amount)
        if sentence == last_sentence and (
            not kind or (kind == "other" and _is_set_against(document, amount))
        ):
            kind = last_kind  # "from $30 billion to $37 billion": the rest of a list is of its first kind
        if (
            not kind
            and spent == "training_cost"
            and sentence - last_sentence <= 1
            and _is_of_model(document, amount)
        ):
            kind = spent  # "GPT-4 cost an estimated $78 million. Gemini Ultra came to $191 million"
        kind = kind or kind_of_setting(document, amount, spent)
        if kind in ("", "other") or amount.value < _LEAST_USD.get(kind, _LEAST):
            continue
        last_kind, last_sentence = kind, sentence
        spent = spent if kind in _VALUES else kind
        found.append(amount_fact(document, names, amount, kind, amount.unit or "USD"))
    return found


def _is_set_against(document: Document, amount: Amount) -> bool:
    """Is it told to compare: "$100 billion this year, up from $83 billion"?"""
    before = document.tokens[max(0, amount.start - 2) : amount.start]
    return before in (["up", "from"], ["down", "from"], ["compared", "with"], ["compared", "to"]) or before[
        -1:
    ] in (["versus"], ["against"])


def _is_money(amount: Amount) -> bool:
    return len(amount.unit) == 3  # noqa: PLR2004 - ISO currency codes


def _is_bare_sum(document: Document, amount: Amount, *, goes_on: bool) -> bool:
    """Is it a sum that leaves its currency out: "to spend 65 billion on AI", "signs 300 billion deal"?

    Or one that `goes_on` after another: "22.4 billion dollars, following 11.9bn in March and 4bn in May".
    """
    if amount.unit or not amount.is_scaled:
        return False
    following = document.tokens[amount.end] if amount.end < len(document.tokens) else "."
    if goes_on and following in _BEHIND_LATER_SUM:
        return True
    spent = document.named_between("lex.spends", amount.start - _BARE_REACH, amount.end + 1)
    return following in _BEHIND_SUM and any(e <= amount.start or s == amount.end for s, e, _ in spent)


def _kind(document: Document, amount: Amount) -> str:
    """The kind that the words near it say ("other": none of ours), or what it is told beside; else ""."""
    said = _said(document, amount)
    sentence = document.sentences[amount.start]
    if said in ("capex", "contract_value") and _is_spent_on_model(document, amount):
        return "training_cost"
    if said in ("", "market_cap", "charge", "annual_cost") and _is_lost(document, amount, said):
        return "market_cap_loss"
    if said in ("capex", "contract_value") and document.named_in("lex.training_run", sentence):
        return "training_cost"
    if said == "contract_value" and amount.value >= _NO_CONTRACT and amount.unit in ("USD", ""):
        return "market_cap" if is_of_prices(document) else kind_of_setting(document, amount, "")
    if said in ("", "capex", "contract_value", "charge") and _is_sum_of_model(document, amount, said):
        return "training_cost"
    if said == "contract_value" and not is_of_contract(document, amount):
        return kind_of_setting(document, amount, "") or (said if is_of_computers(document, amount) else "")
    if not said and amount.value >= _LEAST_FLEET and document.named_in("lex.unit_gpu", sentence):
        return "capex"  # "Microsoft's £22bn for Britain buys 23,000 GPUs"
    return said


def _said(document: Document, amount: Amount) -> str:
    """The kind whose words stand nearest; those of neighbouring sentences count a third."""
    scores: dict[str, float] = {}
    sentences = document.sentences
    sentence = sentences[amount.start]
    low, high = bisect_left(sentences, sentence - 1), bisect_right(sentences, sentence + 1)
    for group, kind in _GROUPS.items():
        if group not in document.hits or (group == "lex.money_price" and in_dollars(amount) > _DEAREST):
            continue
        for start, end, weight in document.named_between(group, low, high):
            distance = max(start - amount.end, amount.start - end, 0)
            near = 1.0 if sentences[start] == sentence else _NEXT_SENTENCE
            score = weight * near / (1.0 + _FADES * distance)
            if score > scores.get(kind, 0.0):
                scores[kind] = score
    if not scores:
        return ""
    best = max(scores, key=lambda k: (scores[k], k))
    return best if scores[best] >= _AS_GOOD_AS_NONE else ""


def _is_lost(document: Document, amount: Amount, said: str) -> bool:
    """Is it "cost the chipmaker more than $30 billion in market value", or "Apple sheds $310 billion"?"""
    lost = document.named_between("lex.value_lost", amount.start - _LOST_REACH, amount.start)
    if not lost:
        return False
    if said == "market_cap":
        return document.tokens[amount.end : amount.end + 1] in (["in"], ["of"], ["from"])
    is_beside = amount.start - lost[-1][1] <= _LOST_BESIDE
    return (
        is_beside
        and in_dollars(amount) >= _LEAST_LOST
        and "lex.move_down" in document.hits
        and is_of_prices(document)
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
    return any(0 <= start - m.end <= 1 for start, _, _ in costs for m in models)


def _is_of_model(document: Document, amount: Amount) -> bool:
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
