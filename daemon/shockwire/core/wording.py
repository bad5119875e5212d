"""A person's own words for messages: which template a sink and a status have, and what a template may say.

A template is text with fields in braces, `{key} {move}`, and `{{` for a brace. There is nothing else in
it: no expression, no attribute, no format, so it can read no file, run for no time and reach nothing but
the fields. Parsing tells what is wrong with one; what the fields hold stands in render/template.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from string import Formatter

from msgspec import Struct

from shockwire.core.decided import Status
from shockwire.errors import TemplateError

TEXT_LIMIT = 4_000  # characters of a template
FIELDS_LIMIT = 100  # fields of a template

FIELDS: dict[str, str] = {
    "title": "the built-in title",
    "sentence": "what happened, in one sentence",
    "reason": "why this message was sent",
    "status": "fired, updated ...",
    "severity": "info, warning, critical",
    "SEVERITY": "the same in capitals",
    "key": "what the alert is about: a ticker, a basket, a company",
    "move": "-12.5 %: the move that counts",
    "since": "since Friday's close: what the move is measured from",
    "worst": "-16.9 %: the worst move of the episode",
    "lasted": "3 h 20 min: how long it lasted, or lasts so far",
    "shock": "0.94: the score of the news",
    "publishers": "how many publishers reported",
    "symbols": "NVDA, MU, AMD: those that hold, the largest move first",
    "price": "118.42 USD: the last price of the first of them",
    "path": "▇▅▃▁: its price path",
    "lead": "the news led the price by 8 h",
    "headline": "the strongest report's headline",
    "link": "the address of the first report",
    "description": "the rule's description",
    "rule": "the rule's id",
    "alert": "the alert's id",
    "revision": "the number of the message within the alert",
    "decided": "27 Jan 2025 09:10 UTC",
    "sent": "the same of the moment of sending",
    "changes": "was -> now, a line each",
    "why": "value, threshold and window, a line for each leg",
    "scores": "the parts of the score, a line each",
    "prices": "price paths, a line each",
    "evidence": "publisher, time, score, linked headline, a line each",
    "explain": "the command that explains the alert",
    "page": "the address of the page that explains it",
}
"""Every field, and what it holds; one that has nothing to say is empty."""

OF_ALERTS = (
    Status.ARMED,
    Status.FIRED,
    Status.UPDATED,
    Status.RESOLVED,
    Status.ENDED,
    Status.STOOD_DOWN,
)


class Template(Struct, frozen=True, kw_only=True):
    """Words for the messages of some sinks and statuses; an empty `title` or `text` is the built-in one."""

    sinks: tuple[str, ...] = ()  # none: all
    statuses: tuple[str, ...] = tuple(status.value for status in OF_ALERTS)
    title: str = ""
    text: str = ""
    line: int = 0  # of shockwire.yaml


class Token(Struct, frozen=True):
    """A piece of a parsed template: text of its own, or the name of a field."""

    text: str = ""
    field: str = ""


def template_for(templates: Iterable[Template], sink: str, status: Status) -> Template | None:
    """The first template that is meant for this."""
    return next(
        (t for t in templates if (not t.sinks or sink in t.sinks) and status.value in t.statuses), None
    )


@lru_cache(maxsize=256)
def parsed(text: str) -> tuple[Token, ...]:
    """The tokens of a template.

    Raises:
        TemplateError: it is no template; the message says where and what would be.
    """
    if len(text) > TEXT_LIMIT:
        raise TemplateError(f"expected at most {TEXT_LIMIT:,} characters, got {len(text):,}")
    try:
        tokens = tuple(_tokens(text))
    except ValueError as error:  # a single brace
        raise TemplateError(f"{str(error).lower()}; a brace that is meant is written twice") from None
    if sum(bool(token.field) for token in tokens) > FIELDS_LIMIT:
        raise TemplateError(f"expected at most {FIELDS_LIMIT} fields")
    return tokens


def _tokens(text: str) -> Iterator[Token]:
    line = 1
    for own, name, form, conversion in Formatter().parse(text):
        if own:
            yield Token(text=own)
        line += own.count("\n")
        if name is None:
            continue
        if name not in FIELDS:
            raise TemplateError(f"field '{name[:40]}' in line {line} is not known", field=name)
        if form or conversion:
            raise TemplateError(f"field '{name}' in line {line} takes no format: only {{{name}}}")
        yield Token(field=name)
