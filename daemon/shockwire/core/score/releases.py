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
_VERSION = re.compile(r"[vrk]\d(?:\.\d+)?")
_BEFORE, _AFTER, _WEAK_BEFORE = 12, 6, 5
_ADJECTIVES = frozenset("new newest latest upgraded updated generation".split())


def release_facts(document: Document, names: Names) -> list[Placed]:
    """Named models: a `release` where the text releases it, else a `model_name`; one fact per name."""
    facts: list[Placed] = []
    seen: set[str] = set()
    for mention, end in versioned_models(document):
        if mention.role == "comparator":
            continue
        model = _name(document, mention, end)
        if model in seen:
            continue
        seen.add(model)
        facts.append(
            (
                mention.start,
                Fact(
                    kind="release" if _is_released(document, mention, end) else "model_name",
                    subject=names.entities[mention.entity].id,
                    qualifier=model,
                    certainty=certainty_at(document, mention.start),
                    span=document.span(mention.start, end),
                    text=document.words(mention.start, end),
                ),
            )
        )
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
    tiers = {start for start, _, _ in document.named("lex.model_tier")}
    tokens = document.tokens
    found: list[tuple[Mention, int]] = []
    for mention in document.mentions:
        if mention.by != "model":
            continue
        end = mention.end
        versioned = any(c.isdigit() for c in tokens[end - 1])
        while end < len(tokens) and end - mention.start < _NAME_TOKENS:
            token = tokens[end]
            is_version = token[0].isdigit() or (len(token) <= 4 and any(c.isdigit() for c in token))  # noqa: PLR2004 - "r1", "v3", "4o"
            if token == "-" and end + 1 < len(tokens) and tokens[end + 1][0].isalnum():
                end += 1
                continue
            if not (is_version or end in tiers):
                break
            versioned = True
            end += 1
        if not versioned and (at := _version_behind(tokens, end)):
            versioned, end = True, at + 1
        if versioned:
            found.append((mention, end))
    return found


def _version_behind(tokens: list[str], end: int) -> int:
    """Where its version stands a few words behind a family's name, as in "DeepSeek releases V3.2"; else 0."""
    near = range(end, min(end + _VERSION_REACH, len(tokens)))
    return next((at for at in near if _VERSION.fullmatch(tokens[at])), 0)


def _is_released(document: Document, mention: Mention, end: int) -> bool:
    start = mention.start
    if (
        end <= document.title_end
        and start == 0
        and (end == document.title_end or document.tokens[end] == ":")
    ):
        return True
    sentence = document.sentences[start]
    for low, high, _ in document.named("lex.releases"):
        if document.sentences[low] != sentence:
            continue
        if (
            0 <= start - high <= _BEFORE
            or 0 <= low - end <= _AFTER
            or (low < start and end < high)
            or start < low <= high < end
        ):
            return True
    return any(
        document.sentences[low] == sentence
        and 0 <= start - high <= _WEAK_BEFORE
        and _has_actor(document, low, high, mention)
        for low, high, _ in document.named("lex.releases_weak")
    )


def _has_actor(document: Document, low: int, high: int, model: Mention) -> bool:
    """Does somebody stand right before the verb ("xAI shows Grok 3"), or is it an adjective ("new Qwen")?"""
    if document.tokens[high - 1] in _ADJECTIVES:
        return model.end <= document.title_end
    return any(m is not model and 0 <= low - m.end <= 1 for m in document.mentions)
