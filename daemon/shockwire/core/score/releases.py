"""Releases of named AI models: a release word and a model's name near each other.

A name is a known family with a version or a tier ("Claude Opus 4.1", "Qwen3-Coder"), or any name
that the text itself calls a language, image or AI model. A product built on a model ("Claude Code")
is not one.
"""

from __future__ import annotations

import re

from shockwire.core.model import Fact
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.document import Document, Mention, Placed
from shockwire.core.score.entities import Names

_NAME_TOKENS = 6
_VERSION_REACH = 4
_LONGEST_VERSION = 4
_VERSION = re.compile(r"[vrkmx]\d(?:\.\d+)?")
_BEFORE, _AFTER, _WEAK_BEFORE = 12, 6, 5
_APPOSED = 6
_OBJECT_ENDS = frozenset(
    ["\n", ",", ".", ";", ":", "!", "-", "(", "that", "which", "as", "to", "with", "model", "models"]
)
_HEAD_ENDS = frozenset([":", "-", "(", "|", "["])
_CLAUSE_ENDS = frozenset(["\n", ",", ".", ":", ";", "-", "(", "!"])
_SAID_OF_NEW = frozenset(
    "from by open new now lean leaner fast faster small smaller tiny bigger cheap cheaper free".split()
)
_FIRST_SAID = frozenset("open new small smaller tiny".split())  # what only a new model is called
_ARTICLES = frozenset("a an its our the".split())
_NEW_THINGS = frozenset("model models update upgrade successor release version llm parameter".split())
_SHOWN = ["show", "hn", ":"]  # how makers head what they show on Hacker News
_BETWEEN_NAMES = frozenset(["and", ",", "&", "+", "'s", "'"])
_ADJECTIVES = frozenset("new newest latest upgraded updated generation".split())


def release_facts(document: Document, names: Names) -> list[Placed]:
    """Named models: a `release` where the text releases it, else a `model_name`; one fact per name."""
    facts: list[Placed] = []
    models = versioned_models(document) if document.mentions else []
    if not models:
        return facts
    seen: set[str] = set()
    head = _title_head(document, models)
    for mention, end in models:
        if mention.role == "comparator":
            continue
        model = _name(document, mention, end)
        if model in seen:
            continue
        seen.add(model)
        text, span = document.shown(mention.start, end)
        fact = Fact(
            kind="release" if end <= head or _is_released(document, mention, end) else "model_name",
            subject=names.entities[mention.entity].id,
            qualifier=model,
            certainty=certainty_at(document, mention.start),
            span=span,
            text=text,
        )
        facts.append((mention.start, fact))
    return facts


def _name(document: Document, mention: Mention, end: int) -> str:
    """Family, version and tier without what is between: "deepseek-v3.2" of "DeepSeek releases V3.2"."""
    tiers = {start for start, _, _ in document.named("lex.model_tier")}
    tokens = document.tokens
    words = [
        t
        for at, t in enumerate(tokens[mention.start : end], start=mention.start)
        if at < mention.end or at in tiers or any(c.isdigit() for c in t)
    ]
    return "-".join(t for t in words if t[0].isalnum())


def versioned_models(document: Document) -> list[tuple[Mention, int]]:
    """Mentions of model families that carry a version or tier, with the token the name ends at."""
    found: list[tuple[Mention, int]] = []
    models = [m for m in document.mentions if m.by == "model"]
    if not models:
        return found
    tiers = {start for start, _, _ in document.named("lex.model_tier")}
    tokens = document.tokens
    for mention in models:
        end = mention.end
        versioned = any(c.isdigit() for token in tokens[mention.start : end] for c in token)
        if end - mention.start > 1 and len(tokens[end - 1]) == 1:  # "Command R" and "Command R+"
            versioned, end = True, end + (tokens[end : end + 1] == ["+"])
        while end < len(tokens) and end - mention.start < _NAME_TOKENS:
            at = end + 1 if tokens[end] == "-" and end + 1 < len(tokens) else end
            if not (_is_version(tokens[at]) or at in tiers):
                break
            versioned = True
            end = at + 1
        if not versioned and (at := _version_behind(tokens, end)):
            versioned, end = True, at + 1
        if versioned or _is_put_out_bare(document, mention.start, end):
            found.append((mention, end))
    return found


def _is_version(token: str) -> bool:
    """Is it a number, or short with one in it: "4.5", "r1", "4o"?"""
    return token[0].isdigit() or (len(token) <= _LONGEST_VERSION and any(c.isdigit() for c in token))


def _version_behind(tokens: list[str], end: int) -> int:
    """Where its version stands a few words behind a family's name, as in "DeepSeek releases V3.2"; else 0."""
    near = range(end, min(end + _VERSION_REACH, len(tokens)))
    return next((at for at in near if _VERSION.fullmatch(tokens[at])), 0)


def _is_put_out_bare(document: Document, start: int, end: int) -> bool:
    """Is a bare name all that is released: "debuts Sora, which ...", not "launches Claude for Excel"?

    Or all that comes out: "Gemini is here, in three sizes", or what is new: "its new Codestral model".
    """
    tokens = document.tokens
    if start and tokens[start - 1] in _ADJECTIVES and tokens[end : end + 1] in (["model"], ["models"]):
        return True
    sentence = document.sentences[start]
    released = document.named_in("lex.releases", sentence)
    if end < len(tokens) and tokens[end] not in _OBJECT_ENDS:
        return start == 0 and any(low == end and _ends_at(tokens, high) for low, high, _ in released)
    if start == 0 and tokens[end : end + 1] == [":"] and "model" in tokens[end + 1 : end + _APPOSED]:
        return True  # "Luminous: a model for lawyers"
    if (
        start == 0
        and tokens[end : end + 1] == [","]
        and not _FIRST_SAID.isdisjoint(tokens[end + 1 : end + 2])
    ):
        return True
    shown = document.named_in("lex.releases_of_a_name", sentence)
    return any(0 <= start - high <= 1 for _, high, _ in released) or any(
        start == high and _ends_at(tokens, end) for _, high, _ in shown
    )


def _ends_at(tokens: list[str], at: int) -> bool:
    """Does a clause end there?"""
    return at >= len(tokens) or tokens[at] in _CLAUSE_ENDS


def _title_head(document: Document, models: list[tuple[Mention, int]]) -> int:
    """Token up to which the title names models and their makers and nothing else; 0 if it says more there.

    The head ends with the title, or at a colon, a dash or a bracket: "Qwen4 - faster and cheaper"; or at a
    comma, where what follows is said of something new: "Qwen4, open and fast".
    """
    tokens, title_end = document.tokens, document.title_end
    at = len(_SHOWN) if tokens[: len(_SHOWN)] == _SHOWN else 0
    named = {at for m in document.mentions if m.start < title_end for at in range(m.start, m.end)}
    named |= {at for m, end in models if m.start < title_end for at in range(m.start, end)}
    while at < title_end and (at in named or tokens[at] in _BETWEEN_NAMES):
        at += 1
    if at == title_end or tokens[at] in _HEAD_ENDS:
        return at
    if tokens[at] == "out" and _ends_at(tokens, at + 1):
        return at
    is_apposed = tokens[at] in _ARTICLES and not _NEW_THINGS.isdisjoint(tokens[at + 1 : at + 4])
    return at if at and tokens[at - 1] == "," and (is_apposed or tokens[at] in _SAID_OF_NEW) else 0


def _is_released(document: Document, mention: Mention, end: int) -> bool:
    start = mention.start
    sentence = document.sentences[start]
    for low, high, _ in document.named("lex.releases"):
        if document.sentences[low] != sentence:
            continue
        if (
            0 <= start - high <= _BEFORE
            or 0 <= low - end <= (_AFTER if start else _BEFORE)
            or (low < start and end < high)
            or start < low <= high < end
        ):
            return True
    if any(high == start for _, high, _ in document.named_in("lex.releases_of_a_name", sentence)):
        return True
    return any(
        document.sentences[low] == sentence
        and (mention.end == low < end or 0 <= start - high <= _WEAK_BEFORE)
        and _has_actor(document, low, high, mention)
        for low, high, _ in document.named("lex.releases_weak")
    )


def _has_actor(document: Document, low: int, high: int, model: Mention) -> bool:
    """Does somebody stand right before the verb ("xAI shows Grok 3"), or is it an adjective ("new Qwen")?

    The family's name may itself be its maker's: "MiniMax drops M2".
    """
    if document.tokens[high - 1] in _ADJECTIVES:
        return model.end <= document.title_end
    return model.end == low or any(m is not model and 0 <= low - m.end <= 1 for m in document.mentions)
