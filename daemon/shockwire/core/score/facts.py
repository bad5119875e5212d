"""Typed facts: ranks, money by kind, percent moves, compute sizes, releases.

Each reader looks at a number or a phrase the matcher found and decides from the words around it what
it is a number *of*, and whose. Where the words do not say, no fact is made: a wrong kind is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shockwire.core.model import Fact
from shockwire.core.score.amounts import Amount, is_year
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.moves import move_facts
from shockwire.core.score.phrases import Hit
from shockwire.core.score.ranks import rank_facts
from shockwire.core.score.relative import relative_facts
from shockwire.core.score.releases import release_facts
from shockwire.core.score.tokens import NUMBER_WORDS

MONEY_KINDS = (
    "training_cost",
    "capex",
    "contract_value",
    "annual_cost",
    "charge",
    "market_cap_loss",
    "market_cap",
)
_MONEY_GROUPS = {f"lex.money_{kind}": kind for kind in (*MONEY_KINDS, "other")}
_COUNTED = {
    "gpu_hours": "lex.unit_gpu_hours",  # first: "2.8M H800 GPU hours" names the GPU on the way
    "gpu_count": "lex.unit_gpu",
    "params": "lex.unit_params",
    "tokens": "lex.unit_tokens",
}
_ACTIVE = ("params", "lex.unit_active")
_CARD_HOURS = ("gpu_hours", "lex.unit_hours")
_TOOK = ("lex.took", "lex.unit_gpu")
_TO_A_DOLLAR = {"KRW": 1000.0, "JPY": 100.0, "INR": 80.0, "TWD": 30.0, "CNY": 7.0}  # to the nearest ten
_CHIPS = ("gpu_count", "lex.unit_chips")
_UNIT_REACH = 5
_SPENT_REACH = 6
_SPENT_ON = ("on", "for", "into")
_HOURS = 1e4  # fewer are hours of work or of a day, not of many cards
_MODEL_SUM = (1e5, 2e8)  # what training a model may cost: below are prices, above must be said in words
_BARE_REACH = 6
_BEHIND_SUM = frozenset(", . ; : - ) \n on in to for this next over by a deal contract pact capex".split(" "))
_BEHIND_LATER_SUM = frozenset([",", ".", ";", ")", "\n", "in", "and", "before", "after"])
_SIZE_REACH = 2
_MODEL_SIZES = frozenset("sizes variants checkpoints".split())  # "in four sizes, from 1.5B to 34B"
_SIZED = frozenset("model models active moe mixture llm".split())
_CLUSTER = (64.0, 8.0)  # "an open model for one GPU" is no size of anything; eight may train a small one
_LARGEST_CLUSTER = 5e7  # nor is "gpt-oss-120b on a GPU"
_JOINTS = ("and", "or")
_LEAST_USD = {"training_cost": 20.0, "market_cap_loss": 1e9}
_LEAST_FLEET = 1e8
_LEAST = 1e6  # below it a sum is a price or a fee, not a contract


def facts_of(document: Document, names: Names) -> list[Placed]:
    """Every typed fact of a text, in its order."""
    facts = [*rank_facts(document, names), *move_facts(document, names), *release_facts(document, names)]
    facts += relative_facts(document, names)
    if document.amounts:
        facts += _money_facts(document, names)
        facts += _sizes(document, names)
    facts.sort(key=lambda p: (p[0], p[1].kind))
    return facts


def distinct(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Each fact once, where it is said most surely: a long text says it again and again."""
    found: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        same = (fact.kind, fact.value, fact.high, fact.unit, fact.subject, fact.qualifier)
        known = found.get(same)
        if known is None or fact.certainty.factor > known.certainty.factor:
            found[same] = fact
    return tuple(found.values())


# ---------------------------------------------------------------------------- money


def _money_facts(document: Document, names: Names) -> list[Placed]:
    found: list[Placed] = []
    last_kind, last_sentence = "", -2
    for amount in document.amounts:
        sentence = document.sentences[amount.start]
        if not (_is_money(amount) or _is_bare_sum(document, amount, goes_on=sentence == last_sentence)):
            continue
        kind = _money_kind(document, amount)
        if not kind and sentence - last_sentence <= 0:
            kind = last_kind  # "from $30 billion to $37 billion": the rest of a list is of its first kind
        if not kind or amount.value < _LEAST_USD.get(kind, _LEAST):
            continue
        last_kind, last_sentence = kind, sentence
        found.append(_amount_fact(document, names, amount, kind, amount.unit or "USD"))
    return found


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


def _amount_fact(document: Document, names: Names, amount: Amount, kind: str, unit: str) -> Placed:
    text, span = document.shown(amount.start, amount.end)
    return amount.start, Fact(
        kind=kind,
        value=amount.value,
        high=amount.high,
        unit=unit,
        subject=names.subject_before(document, amount.start),
        certainty=certainty_at(document, amount.start),
        span=span,
        text=text,
    )


def _money_kind(document: Document, amount: Amount) -> str:
    """The kind whose words stand nearest; those of neighbouring sentences count a third."""
    scores: dict[str, float] = {}
    sentence = document.sentences[amount.start]
    for group, kind in _MONEY_GROUPS.items():
        if group not in document.hits:
            continue
        for start, end, weight in _around(document, group, sentence):
            apart = abs(document.sentences[start] - sentence)
            distance = max(start - amount.end, amount.start - end, 0)
            score = weight * (1.0 / (1.0 + 0.15 * distance)) * (1.0 if apart == 0 else 0.35)
            if score > scores.get(kind, 0.0):
                scores[kind] = score
    best = max(scores, key=lambda k: (scores[k], k), default="")
    if best == "capex" and _is_spent_on_model(document, amount):
        return "training_cost"
    if scores.get(best, 0.0) < 0.09:  # noqa: PLR2004 - as good as none
        best = ""
    if best in ("", "capex", "contract_value") and _is_sum_of_model(document, amount, best):
        return "training_cost"
    if not best and amount.value >= _LEAST_FLEET and document.named_in("lex.unit_gpu", sentence):
        return "capex"  # "Microsoft's £22bn for Britain buys 23,000 GPUs"
    return "" if best == "other" else best


def _is_sum_of_model(document: Document, amount: Amount, kind: str) -> bool:
    """Is it told beside what a model took: "DBRX: 3,072 H100s and ten million dollars"?"""
    low, high = _MODEL_SUM
    value = amount.value / _TO_A_DOLLAR.get(amount.unit, 1.0)
    sentence = document.sentences[amount.start]
    if not low <= value <= high or document.named_in("lex.unit_tokens", sentence):
        return False  # beside tokens it is a price of its use
    models = [m for m in document.mentions if m.by == "model"]
    if any(document.sentences[m.start] == sentence for m in models) and (
        document.named_in("lex.unit_gpu", sentence)
        or any(document.named_in("lex.money_training_cost", one) for one in (sentence - 1, sentence))
    ):
        return True
    near = () if kind else (sentence - 1, sentence, sentence + 1)
    return all(any(document.named_in(group, one) for one in near) for group in _TOOK) and bool(
        models or "model" in document.tokens
    )


def _is_spent_on_model(document: Document, amount: Amount) -> bool:
    """Is it "ten million dollars and two months on DBRX", "$192 million on compute for Gemini"?"""
    low, high = amount.end, amount.end + _SPENT_REACH
    return "on" in document.tokens[low:high] and any(
        m.by == "model" and low < m.start <= high and document.tokens[m.start - 1] in _SPENT_ON
        for m in document.mentions
    )


def _around(document: Document, name: str, sentence: int) -> Iterator[Hit]:
    for one in (sentence - 1, sentence, sentence + 1):
        yield from document.named_in(name, one)


# ---------------------------------------------------------------------------- compute


def _sizes(document: Document, names: Names) -> list[Placed]:
    found: list[Placed] = []
    trains = "lex.money_training_cost" in document.hits
    fewest, most = _CLUSTER[trains], _LARGEST_CLUSTER
    shared, at = "", -1  # the kind that the number behind has, and where that begins
    for amount in reversed(document.amounts):
        kind = "power_gw" if amount.unit == "GW" else _counted_kind(document, amount)
        if not kind and amount.end == at - 1 and document.tokens[amount.end] in _JOINTS and not amount.unit:
            kind = shared  # "117bn and 21bn parameters"
        shared, at = kind, amount.start
        if kind and not (kind == "gpu_count" and not fewest <= amount.value <= most):
            found.append(_amount_fact(document, names, amount, kind, amount.unit))
    return found


def _counted_kind(document: Document, amount: Amount) -> str:
    if amount.unit or is_year(amount, document.tokens[amount.start]):
        return ""
    if _is_model_size(document, amount):
        return "params"
    nearest, kind = _UNIT_REACH, ""
    sentence = document.sentences[amount.start]
    for name, group in _counted_groups(document, amount, sentence):
        for start, _end, _ in document.named_in(group, sentence):
            distance = start - amount.end
            if 0 <= distance < nearest:
                if any(_is_another_number(document.tokens[t]) for t in range(amount.end, start)):
                    continue
                if name == "gpu_hours":
                    return name
                nearest, kind = distance, name
    return kind


def _counted_groups(document: Document, amount: Amount, sentence: int) -> list[tuple[str, str]]:
    groups = list(_COUNTED.items())
    if "lex.unit_active" in document.hits and "lex.unit_params" in document.hits:
        groups.append(_ACTIVE)
    if amount.value >= _HOURS and document.named_in("lex.unit_gpu", sentence):
        groups.append(_CARD_HOURS)
    if document.named_in("lex.clusters", sentence):
        groups.append(_CHIPS)
    return groups


def _is_another_number(token: str) -> bool:
    """Is it a number of its own, and no memory of a card: "384 A100 80GB GPUs"?"""
    return token in NUMBER_WORDS or (token[0].isdigit() and not token.endswith("gb"))


def _is_model_size(document: Document, amount: Amount) -> bool:
    """Is it a size in the way of "a 685B model", "the 20B image model"?"""
    token = document.tokens[amount.start]
    if amount.end - amount.start != 1 or token[-1] not in "bm" or not token[0].isdigit():
        return False
    if document.named_between("lex.unit_gpu_hours", amount.end, amount.end + 1):
        return False
    if any(m.by == "model" and 0 <= amount.start - m.end <= _SIZE_REACH for m in document.mentions):
        return True  # "Yi-34B", "Gemma 3 270M"
    before = document.tokens[max(0, amount.start - _UNIT_REACH - 1) : amount.start]
    behind = document.tokens[amount.end : amount.end + _UNIT_REACH]
    return not _MODEL_SIZES.isdisjoint(before) or not _SIZED.isdisjoint(behind)
