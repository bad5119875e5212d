"""Compute sizes: GPUs, GPU hours, parameters, tokens, power.

A number counts what stands behind it within a few words, or what the number that it is joined to counts.
"""

from __future__ import annotations

from msgspec.structs import replace

from shockwire.core.score.amounts import Amount, is_year, scale_of
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.stated import amount_fact
from shockwire.core.score.tokens import NUMBER_WORDS

_COUNTED = {
    "gpu_hours": "lex.unit_gpu_hours",  # first: "2.8M H800 GPU hours" names the GPU on the way
    "gpu_count": "lex.unit_gpu",
    "params": "lex.unit_params",
    "tokens": "lex.unit_tokens",
}
_ACTIVE = ("params", "lex.unit_active")
_CARD_HOURS = ("gpu_hours", "lex.unit_hours")
_CHIPS = ("gpu_count", "lex.unit_chips")
_UNITS = frozenset([*_COUNTED.values(), *(group for _, group in (_ACTIVE, _CARD_HOURS, _CHIPS))])
_UNIT_REACH = 5
_HOURS = 1e4  # fewer are hours of work or of a day, not of many cards
_SIZE_REACH = 2
_MODEL_SIZES = frozenset(  # "in four sizes, from 1.5B to 34B"
    "sizes variants checkpoints siblings versions".split()
)
_VERSIONS = frozenset("version variant model sibling one".split())
_SIZED = frozenset("model models active moe mixture llm systems".split())
_FEWEST, _FEWEST_TO_TRAIN = 64.0, 8.0  # "an open model for one GPU" is no size of anything
_MOST = 5e7  # nor is "gpt-oss-120b on a GPU"
_JOINTS = frozenset([("and",), ("or",), ("to",), ("up", "to"), ("of", "its"), ("of", "the")])
_UNSCALED = 1000.0  # "two and seven billion": the two are billions as well
_BEHIND_LATER_SIZE = frozenset(
    [",", ".", ";", ")", "\n", "in", "of", "are", "is", "work", "active", "activated", "at", "per", "for"]
)
_BEHIND_LATER_COUNT = frozenset([",", ".", ";", ")", "\n", "by", "more", "this", "of", "next"])
_BYTES = frozenset(["gb", "tb", "mb"])  # "a single 80 GB GPU"
_LEAST_LATER = 1000.0


def size_facts(document: Document, names: Names) -> list[Placed]:
    """Every size whose unit is said, in the order of the text."""
    fewest = _FEWEST_TO_TRAIN if "lex.money_training_cost" in document.hits else _FEWEST
    return [
        amount_fact(document, names, amount, kind, amount.unit)
        for amount, kind in _kinds(document)
        if kind and not (kind == "gpu_count" and not fewest <= amount.value <= _MOST)
    ]


def _kinds(document: Document) -> list[tuple[Amount, str]]:
    """What each number counts; one that is joined to another shares its unit: "two and seven billion"."""
    found: list[tuple[Amount, str]] = []
    for one in reversed(document.amounts):
        if one.unit:
            found.append((one, "power_gw" if one.unit == "GW" else ""))
            continue
        amount, kind = one, _kind(document, one)
        behind, shared = found[-1] if found else (one, "")
        if shared in ("params", "gpu_count") and tuple(document.tokens[one.end : behind.start]) in _JOINTS:
            is_scaled = amount.is_scaled or not behind.is_scaled or amount.value >= _UNSCALED
            scale = 1.0 if is_scaled else scale_of(behind, document.tokens)
            amount, kind = replace(amount, value=amount.value * scale), kind or shared
        found.append((amount, kind))
    found.reverse()
    return _later_sizes(document, found)


def _later_sizes(document: Document, found: list[tuple[Amount, str]]) -> list[tuple[Amount, str]]:
    """Numbers that go on after parameters: "117 billion parameters; the smaller, with 21 billion, runs"."""
    sized = counted = -2
    for i, (amount, kind) in enumerate(found):
        if kind == "params":
            sized = document.sentences[amount.start]
        elif kind == "gpu_count":
            counted = document.sentences[amount.start]
        elif kind or amount.unit:
            continue
        elif counted >= 0 and _is_later_count(document, amount, counted):
            found[i] = amount, "gpu_count"
        elif (
            sized == document.sentences[amount.start]
            and amount.is_scaled
            and document.behind(amount.end) in _BEHIND_LATER_SIZE
        ):
            found[i] = amount, "params"
    return found


def _is_later_count(document: Document, amount: Amount, counted: int) -> bool:
    """Does a number go on after GPUs: "35,000 H100s at work and expects 85,000 by December"?"""
    return (
        document.sentences[amount.start] - counted <= 1
        and not amount.is_scaled
        and amount.value >= _LEAST_LATER
        and document.behind(amount.end) in _BEHIND_LATER_COUNT
        and not is_year(amount, document.tokens[amount.start])
    )


def _kind(document: Document, amount: Amount) -> str:
    """What a number without a unit of its own counts."""
    if is_year(amount, document.tokens[amount.start]) or document.behind(amount.end) in _BYTES:
        return ""
    if _is_model_size(document, amount) or _is_version(document, amount):
        return "params"
    if document.hits.keys().isdisjoint(_UNITS):
        return ""
    nearest, kind = _UNIT_REACH, ""
    sentence = document.sentences[amount.start]
    for name, group in _groups(document, amount, sentence):
        for start, _end, _ in document.named_in(group, sentence):
            distance = start - amount.end
            if document.tokens[start - 1] == "per":  # "uses 12.9 billion per token"
                continue
            if 0 <= distance < nearest:
                if any(_is_another_number(document.tokens[t]) for t in range(amount.end, start)):
                    continue
                if name == "gpu_hours":
                    return name
                nearest, kind = distance, name
    return kind


def _groups(document: Document, amount: Amount, sentence: int) -> list[tuple[str, str]]:
    groups = list(_COUNTED.items())
    if "lex.unit_active" in document.hits and "lex.unit_params" in document.hits:
        groups.append(_ACTIVE)
    if amount.value >= _HOURS and document.named_in("lex.unit_gpu", sentence):
        groups.append(_CARD_HOURS)
    if document.named_in("lex.clusters", sentence):
        groups.append(_CHIPS)
    return groups


def _is_joined(document: Document, amount: Amount) -> bool:
    """Is it written on to a word: "OPT-175B"?"""
    low, _ = document.span(amount.start, amount.end)
    return document.text[max(0, low - 1) : low] == "-" and document.tokens[amount.start - 1].isalpha()


def _is_another_number(token: str) -> bool:
    """Is it a number of its own, and no memory of a card: "384 A100 80GB GPUs"?"""
    return token in NUMBER_WORDS or (token[0].isdigit() and not token.endswith("gb"))


def _is_version(document: Document, amount: Amount) -> bool:
    """Is it "a 32-billion version" of a model that the text names?"""
    following = document.tokens[amount.end : amount.end + 1]
    before = document.tokens[max(0, amount.start - _UNIT_REACH) : amount.start]
    is_joined = before[-1:] in (["of"], ["with"], ["and"])
    is_of_one = is_joined and not _VERSIONS.isdisjoint(before)  # "a smaller sibling of 30 billion"
    return (
        amount.is_scaled
        and (is_of_one or not _VERSIONS.isdisjoint(following))
        and any(m.by == "model" for m in document.mentions)
    )


def _is_model_size(document: Document, amount: Amount) -> bool:
    """Is it a size in the way of "a 685B model", "the 20B image model"?"""
    token = document.tokens[amount.start]
    if amount.end - amount.start != 1 or token[-1] not in "bm" or not token[0].isdigit():
        return False
    if document.named_between("lex.unit_gpu_hours", amount.end, amount.end + 1):
        return False
    if token.endswith("b") and _is_joined(document, amount) and document.named("lex.models"):
        return True  # "MPT-7B", where the text tells of models
    if any(m.by == "model" and 0 <= amount.start - m.end <= _SIZE_REACH for m in document.mentions):
        return True  # "Yi-34B", "Gemma 3 270M"
    before = document.tokens[max(0, amount.start - _UNIT_REACH - 1) : amount.start]
    behind = document.tokens[amount.end : amount.end + _UNIT_REACH]
    return not _MODEL_SIZES.isdisjoint((*before, *behind)) or not _SIZED.isdisjoint(behind)
