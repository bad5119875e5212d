"""Sums of money by what they are of: a training cost, capital spending, a contract, a charge, a value.

The kind whose words stand nearest wins. Where none stands near, what the sum is told beside decides (a
model and its cards; a fleet of GPUs), or the sum before it in a list; else no fact is made, for a wrong
kind is worse than none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from shockwire.core.score.amounts import Amount
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.lost import is_business_lost, is_lost
from shockwire.core.score.setting import Setting, in_dollars
from shockwire.core.score.stated import amount_fact
from shockwire.core.score.training import is_of_model, is_of_training

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
_FARTHEST = 200  # tokens: what stands there has faded, and a sentence may be as long as a text
_DEAREST = 1e6  # what one thing may cost
_SET_AGAINST = ("up from", "down from", "compared with", "compared to", "versus", "against")
_BARE_REACH = 6
_BEHIND_SUM = frozenset(", . ; : - ) \n on in to for this next over by a deal contract pact capex".split(" "))
_BEHIND_LATER_SUM = frozenset(
    [",", ".", ";", ")", "\n", "in", "and", "before", "after", "for", "from", "to", "this"]
)
_TAKEN_FOR = ("", "capex", "contract_value", "charge")  # what the words near a training's cost may say
_LEAST_FLEET = 1e8
_NO_CONTRACT = 6e11  # what costs more than any contract so far is a company's worth
_LEAST_USD = {"training_cost": 20.0, "market_cap_loss": 4e8}
_LEAST = 1e6  # below it a sum is a price or a fee, not a contract


def money_facts(document: Document, names: Names) -> list[Placed]:
    """Every sum whose kind is said, in the order of the text."""
    setting = Setting(document, names)
    found: list[Placed] = []
    last_kind, last_sentence = "", -2
    spent = ""  # the last kind that was not a value of a company
    for amount in document.amounts:
        sentence = document.sentences[amount.start]
        is_next = sentence - last_sentence <= 1
        if not (_is_money(amount) or _is_bare_sum(document, amount, goes_on=is_next)):
            continue
        kind = _kind(document, setting, amount)
        if not kind or (kind == "other" and _is_set_against(document, amount)):
            if sentence == last_sentence:
                kind = last_kind  # "from $30 billion to $37 billion": the rest of a list is of its first kind
            elif not kind and spent == "training_cost" and is_next and is_of_model(document, amount):
                kind = spent  # "GPT-4 cost an estimated $78 million. Gemini Ultra came to $191 million"
        kind = kind or setting.kind(amount, spent)
        if kind in ("", "other") or amount.value < _LEAST_USD.get(kind, _LEAST):
            continue
        last_kind, last_sentence = kind, sentence
        spent = spent if kind in _VALUES else kind
        found.append(amount_fact(document, names, amount, kind, amount.unit or "USD"))
    return found


def _is_set_against(document: Document, amount: Amount) -> bool:
    """Is it told to compare: "$100 billion this year, up from $83 billion"?"""
    before = " ".join(document.tokens[max(0, amount.start - 2) : amount.start])
    return before.endswith(_SET_AGAINST)


def _is_money(amount: Amount) -> bool:
    return len(amount.unit) == 3  # noqa: PLR2004 - ISO currency codes


def _is_bare_sum(document: Document, amount: Amount, *, goes_on: bool) -> bool:
    """Is it a sum that leaves its currency out: "to spend 65 billion on AI", "signs 300 billion deal"?

    Or one that `goes_on` after another: "22.4 billion dollars, following 11.9bn in March and 4bn in May".
    """
    if amount.unit or not amount.is_scaled:
        return False
    following = document.behind(amount.end)
    if goes_on and following in _BEHIND_LATER_SUM:
        return True
    spent = document.named_between("lex.spends", amount.start - _BARE_REACH, amount.end + 1)
    return following in _BEHIND_SUM and any(e <= amount.start or s == amount.end for s, e, _ in spent)


def _kind(document: Document, setting: Setting, amount: Amount) -> str:
    """The kind that the words near it say ("other": none of ours), or what it is told beside; else ""."""
    said = _said(document, amount)
    if said != "contract_value" and is_lost(document, amount, said, tells_prices=setting.is_of_prices()):
        return "market_cap_loss"
    if said == "other":
        return "charge" if is_business_lost(document, amount) else said
    if said in _TAKEN_FOR and is_of_training(document, amount, said):
        return "training_cost"
    if said == "contract_value":
        return _of_contract(setting, amount)
    sentence = document.sentences[amount.start]
    if not said and amount.value >= _LEAST_FLEET and document.named_in("lex.unit_gpu", sentence):
        return "capex"  # "Microsoft's £22bn for Britain buys 23,000 GPUs"
    return said


def _of_contract(setting: Setting, amount: Amount) -> str:
    """What a sum is of whose words say a contract: they are common words, and it takes two to sign one."""
    if amount.value >= _NO_CONTRACT and amount.unit in ("USD", ""):
        return "market_cap" if setting.is_of_prices() else setting.kind(amount, "")
    if setting.is_of_contract(amount):
        return "contract_value"
    return setting.kind(amount, "") or ("contract_value" if setting.is_of_computers(amount) else "")


def _said(document: Document, amount: Amount) -> str:
    """The kind whose words stand nearest; those of neighbouring sentences count a third."""
    scores: dict[str, float] = {}
    sentences = document.sentences
    sentence = sentences[amount.start]
    low = max(bisect_left(sentences, sentence - 1), amount.start - _FARTHEST)
    high = min(bisect_right(sentences, sentence + 1), amount.end + _FARTHEST)
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
