"""`shockwire score`: what a text says, per theme and per ticker, with the working.

`--json` reads JSON lines {id, title, text} and judges each alone, as if nothing had ever been seen:
novelty is 1. A running daemon remembers, so the shock it gives the same text may be smaller.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from shockwire.cli import EX_UNREACHABLE
from shockwire.core.bundle import Bundle
from shockwire.core.model import Impact, Presence, Reading, Term, TickerView
from shockwire.core.score.novelty import first_impacts, shock_of, shock_terms
from shockwire.core.score.presence import FIRES
from shockwire.core.score.scorer import Scorer
from shockwire.core.score.watchlist import Entity, Watchlist
from shockwire.errors import ShockwireError, SourceError

_MOST_TICKERS = 12

Pointing = dict[str, tuple[Term, ...]]
"""Ticker -> why the text points the way it does for it."""

_SCALES = ((1e9, "bn"), (1e6, "m"))
_TOGETHER = 32  # lines that are read at once: in tens they take a quarter less time than one by one


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument(
        "text",
        nargs="*",
        help="a text, the address of a page, or - for standard input; a ticker or name: what is known of it",
    )
    parser.add_argument(
        "--json", action="store_true", help="JSON lines {id, title, text} on standard input, one answer each"
    )
    parser.add_argument("--explain", action="store_true", help="show every term of every number")
    parser.add_argument(
        "-C", "--config", metavar="FILE", help="take themes, watchlist and words from this configuration"
    )


def run(arguments: argparse.Namespace) -> int:
    """Score what was given."""
    text = " ".join(arguments.text).strip()
    gc.disable()  # everything that is read and built now lives on: there is no garbage to look for
    try:
        bundle, settings = _loaded(arguments.config)
        entity = _ticker(text, bundle.watchlist)
        if entity is not None:
            _write(_known(entity, bundle.watchlist, as_json=arguments.json))
            return 0
        scorer = Scorer(bundle)
    finally:
        gc.freeze()  # neither now nor at the end
        gc.enable()
    if arguments.json and (not arguments.text or text == "-"):
        _answer_lines(scorer)
        return 0
    if is_address(text):
        from shockwire.cli.page import fetch  # heavy: a text alone asks nobody

        try:
            title, body = fetch(text, **settings)
        except SourceError as error:
            print(f"shockwire score: {error}", file=sys.stderr)
            return EX_UNREACHABLE
    else:
        given = text if arguments.text and text != "-" else sys.stdin.read()
        title, _, body = given.strip().partition("\n")
    if not title and not body:
        raise ShockwireError(
            'there is nothing to score; expected a text, as in: shockwire score "Nvidia falls 9 %"'
        )
    reading = scorer.read_text(title, body)
    pointing = scorer.direction_terms(title, body) if arguments.explain else None
    _write([json.dumps(as_json(reading))] if arguments.json else _shown(reading, pointing))
    return 0


def is_address(text: str) -> bool:
    """Is it the address of a page and nothing else?"""
    return text.startswith(("http://", "https://")) and not any(c.isspace() for c in text)


def _write(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")


def _loaded(config: str | None) -> tuple[Bundle, dict[str, str]]:
    """The bundle, and the names a page is asked for with."""
    if config is None:
        from shockwire.config.load_rules import shipped_world

        return shipped_world(), {}
    from shockwire.cli.loading import load_here, rules_of, told_by_service

    told = told_by_service(Path(config), partial=True)
    if told is not None:
        return rules_of(told).bundle, {}
    loaded = load_here(Path(config), partial=True)
    return loaded.bundle, {"user_agent": loaded.settings.user_agent, "contact": loaded.settings.contact}


# ---------------------------------------------------------------------------- for machines


def _answer_lines(scorer: Scorer) -> None:
    """Answer every line; what stands before one that is no item is answered first."""
    together = 1 if sys.stdout.isatty() else _TOGETHER  # on a terminal somebody waits for each answer
    waiting: list[dict[str, Any]] = []
    try:
        for number, line in enumerate(sys.stdin, start=1):
            if line.strip():
                waiting.append(_item(line, number))
            if len(waiting) == together:
                items, waiting = waiting, []
                _write(_answers(scorer, items))
    finally:
        _write(_answers(scorer, waiting))


def _item(line: str, number: int) -> dict[str, Any]:
    try:
        item = json.loads(line)
    except ValueError as error:
        raise ShockwireError(
            f"standard input, line {number}: expected a JSON object with id, title, text: {error}"
        ) from error
    if not isinstance(item, dict):
        raise ShockwireError(
            f"standard input, line {number}: expected a JSON object, got {type(item).__name__}"
        )
    return item


def _answers(scorer: Scorer, items: list[dict[str, Any]]) -> list[str]:
    texts = [(str(item.get("title") or ""), str(item.get("text") or ""), ()) for item in items]
    return [
        json.dumps({"id": item.get("id", ""), **as_json(reading)})
        for item, reading in zip(items, scorer.read_texts(texts), strict=True)
    ]


def as_json(reading: Reading) -> dict[str, Any]:
    """A reading as `score --json` gives it."""
    return {
        "themes": {p.theme: p.value for p in reading.themes},
        "tickers": {
            t.ticker: {"relevance": t.relevance, "sentiment": t.direction, "role": t.role}
            for t in reading.tickers
        },
        "sentiment": {"score": reading.sentiment, "label": reading.label.removeprefix("very ")},
        "facts": [
            {
                "kind": f.kind,
                "value": f.value if f.high is None else [f.value, f.high],
                "unit": f.unit,
                "subject": f.subject,
                "text": f.text,
                "certainty": f.certainty.value,
                "span": list(f.span),
            }
            for f in reading.facts
            if f.value is not None
        ],
        "events": [{"key": e.key, "theme": e.theme, "certainty": e.certainty.value} for e in reading.events],
        "shock": highest_shock(first_impacts(reading)),
    }


def highest_shock(impacts: Iterable[Impact]) -> float:
    """The highest shock over themes and tickers."""
    return max((shock_of(group) for group in _by_ticker(impacts).values()), default=0.0)


def _by_ticker(impacts: Iterable[Impact]) -> dict[str, list[Impact]]:
    groups: dict[str, list[Impact]] = {}
    for impact in impacts:
        groups.setdefault(impact.ticker, []).append(impact)
    return groups


# ---------------------------------------------------------------------------- for people


def _shown(reading: Reading, pointing: Pointing | None) -> list[str]:
    every_term = pointing is not None
    lines = ["themes"]
    lines += [
        line
        for p in reading.themes
        if p.value > 0 or every_term
        for line in _theme_lines(p, every_term=every_term)
    ]
    if not any(p.value > 0 for p in reading.themes):
        lines.append("  none: nothing in it is news of a theme")
    lines += ["", f"sentiment  {reading.sentiment:+.3f}  {reading.label}"]
    if every_term:
        lines += _term_lines(reading.sentiment_terms)
    if reading.facts:
        lines += ["", "facts"]
        lines += [
            f"  {f.kind:<15} {_value(f.value, f.high, f.unit):<18} {f.subject or '-':<12} "
            f'{f.certainty.value:<10} "{f.text}"'
            for f in reading.facts
        ]
    if reading.tickers:
        lines += ["", "tickers         relevance  direction  role"]
        lines += [
            line for t in _most_relevant(reading)[:_MOST_TICKERS] for line in _ticker_lines(t, pointing)
        ]
    return lines + _shock_lines(reading, every_term=every_term)


def _most_relevant(reading: Reading) -> list[TickerView]:
    """The tickers for people, the most relevant first, each with the relevance that its shock is made with.

    For machines a ticker that is only moved stays below 0.5, since the text is not about it.
    """
    moved: dict[str, float] = {}
    for event in reading.events:
        for ticker, relevance in event.relevances.items():
            moved[ticker] = max(relevance, moved.get(ticker, 0.0))
    views = [
        replace(t, relevance=moved[t.ticker]) if t.role == "affected" and t.ticker in moved else t
        for t in reading.tickers
    ]
    return sorted(views, key=lambda t: (-t.relevance, t.role == "affected", t.ticker))


def _theme_lines(presence: Presence, *, every_term: bool) -> list[str]:
    mark = "fires" if presence.value >= FIRES else ""
    return [
        f"  {presence.theme:<15} {presence.value:.3f}  {mark}".rstrip(),
        *(_term_lines(presence.terms) if every_term else []),
    ]


def _ticker_lines(view: TickerView, pointing: Pointing | None) -> list[str]:
    line = f"  {view.ticker:<14} {view.relevance:.3f}      {view.direction:+.3f}     {view.role}"
    if pointing is None:
        return [line]
    terms = pointing.get(view.ticker, ())
    lines = [line, *_term_lines(view.terms)]
    return [*lines, f"      direction {view.direction:+.3f} is", *_term_lines(terms)] if terms else lines


def _term_lines(terms: Iterable[Term]) -> list[str]:
    return [
        f"      {t.value:+.6f}  {t.name}{f'  {chr(34)}{t.text}{chr(34)}' if t.text else ''}" for t in terms
    ]


def _shock_lines(reading: Reading, *, every_term: bool) -> list[str]:
    groups = _by_ticker(first_impacts(reading))
    ranked = sorted(
        ((shock_of(group), who, group) for who, group in groups.items()), key=lambda g: (-g[0], g[1])
    )
    if not ranked:
        return ["", "shock  0.000"]
    lines = ["", "shock (as a first report)"]
    for shock, who, group in ranked[:_MOST_TICKERS]:
        lines.append(f"  {who:<14} {shock:.3f}")
        if every_term:
            lines += [f"      {t.value:+.6f}  {t.text}" for t in shock_terms(group)]
    if len(ranked) > _MOST_TICKERS:
        lines.append(f"  and {len(ranked) - _MOST_TICKERS} more")
    return lines


def _value(value: float | None, high: float | None, unit: str) -> str:
    if value is None:
        return "-"
    size, word = next(((v, w) for v, w in _SCALES if abs(value) >= v), (1.0, ""))
    shown = f"{value / size:,.6g}{word}"
    if high is not None:
        shown += f" to {_value(high, None, '')}"
    return f"{shown} {unit}".strip()


# ---------------------------------------------------------------------------- a ticker instead of a text


def _ticker(text: str, watchlist: Watchlist) -> Entity | None:
    """Who is meant where a ticker or a name is all that is given, in whatever case: that is no news."""
    wanted = text.removeprefix("$").casefold()
    if not wanted or wanted == "-":
        return None
    ids = (e for e in watchlist.entities if e.id.casefold() == wanted)
    names = (
        e
        for e in watchlist.entities
        if any(n.casefold() == wanted for n in (e.name, *e.aliases, *e.guarded, *e.apps))
    )
    return next(ids, None) or next(names, None)


def _known(entity: Entity, watchlist: Watchlist, *, as_json: bool) -> list[str]:
    baskets = sorted(name for name, members in watchlist.baskets.items() if entity.id in members)
    moved_by = sorted({e.name for e in watchlist.entities for m in e.moves if m.ticker == entity.id})
    known = {
        "name": entity.name,
        "kind": entity.kind,
        "also called": [*entity.aliases, *entity.guarded],
        "products": [*entity.products],
        "models": [*entity.models],
        "apps": [*entity.apps],
        "tags": [*entity.tags],
        "baskets": baskets,
        "market": entity.market,
        "moved by news about": moved_by,
        "moves": [f"{m.ticker} {m.direction * m.relevance:+g}" for m in entity.moves],
    }
    if as_json:
        return [json.dumps({"id": entity.id, **known})]
    what = "a ticker" if entity.kind == "listed" else f"an entity of the watchlist ({entity.kind})"
    lines = [f"{entity.id} is {what}, not a text; this is what is known about it:"]
    lines += [
        f"  {label:<20} {', '.join(v) if isinstance(v, list) else v}" for label, v in known.items() if v
    ]
    return [*lines, '  to score a text about it, write one: shockwire score "' + entity.name + ' falls 9 %"']
