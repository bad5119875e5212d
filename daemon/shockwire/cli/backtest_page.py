"""A backtest as one page: the price's path with numbered markers, and what each of them is.

The page is one file without scripts, outside requests or fonts; the pictures are inline SVG. Whatever
came from a feed is escaped. A marker's number and shape tell it apart, never its colour alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from shockwire import __version__
from shockwire.cli.backtest_report import lines_of, lines_of_bars, near_line
from shockwire.core.model import Revision, Status
from shockwire.core.plan import named_legs
from shockwire.core.render.words import many
from shockwire.core.rule import PriceLeg
from shockwire.run.advice import advice_for
from shockwire.run.backtest import Alert, Report, RuleReport

_WIDTH, _HEIGHT, _LEFT, _PAD = 860, 220, 56, 22
_POINTS_MOST = 700
_AROUND = timedelta(hours=6)
_SHAPES = {
    Status.ARMED: "M0,-7 L7,6 L-7,6 Z",
    Status.FIRED: "M-6,-6 H6 V6 H-6 Z",
    Status.UPDATED: "M0,-6 L6,0 L0,6 L-6,0 Z",
}
_ENDED = "M0,7 L7,-6 L-7,-6 Z"
_NEAR = "M-5,-5 L5,5 M-5,5 L5,-5"
_STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --dim: #666; --line: #2563eb; --mark: #b91c1c;
  --paper: #fff; --grid: #ddd }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --dim: #a0a0a0; --line: #7aa7ff;
  --mark: #ff8a80; --paper: #161616; --grid: #3a3a3a } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 900px; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2.5rem } h3 { font-size: 1rem }
svg { width: 100%; height: auto; display: block } figure { margin: 1rem 0 }
figcaption, .dim { color: var(--dim) } ol { padding-left: 1.6rem } pre { white-space: pre-wrap }
.path { fill: none; stroke: var(--line); stroke-width: 1.5 } .grid { stroke: var(--grid) }
.mark { fill: var(--mark); stroke: var(--mark); stroke-width: 1.5 } .miss { fill: none; stroke: var(--ink) }
text { fill: var(--ink); font-size: 12px }
"""

Path = list[tuple[datetime, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    at: datetime
    shape: str
    is_miss: bool
    text: str


def page(report: Report) -> str:
    """The whole page."""
    head = next(lines_of(report, None, most=None), "")
    parts = [
        "<!doctype html>",
        '<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        f"<title>Backtest: {escape(head)}</title><style>{_STYLE}</style>",
        f"<h1>What would have been told</h1><p>{escape(head)}</p>",
    ]
    parts += [f"<p>{escape(line)}</p>" for line in lines_of_bars(report)]
    for of_rule in report.rules.values():
        parts += _rule(of_rule, report)
    parts.append(
        f'<p class="dim">shockwire {__version__}; times are UTC. A backtest is no promise.</p></html>'
    )
    return "\n".join(parts)


def _rule(of_rule: RuleReport, report: Report) -> Iterator[str]:
    rule = of_rule.rule
    told = [alert for alert in of_rule.alerts if alert.is_told]
    yield f"<h2>{escape(rule.id)}</h2><p>{escape(rule.description)}</p>"
    counts = f"{many(len(told), 'alert')}, {many(of_rule.told, 'message')}"
    yield f"<p>{counts}; near misses: {len(of_rule.near)}.</p>"
    for advice in advice_for(of_rule, report.ratings):
        yield f"<p>Advice: {escape(str(advice))}.</p>"
    for key in _keys(of_rule):
        path = _path_of(of_rule, key, report)
        marks = [_fired(a) for a in told if a.fired.key == key]
        marks += [
            _Mark(at=miss.at, shape=_NEAR, is_miss=True, text=f"near miss: {near_line(miss)}")
            for miss in of_rule.near
            if miss.key == key
        ]
        yield from _figure(f"{key} over the whole span", path, marks)
    for alert in of_rule.alerts:
        yield from _alert(of_rule, alert, report)


def _alert(of_rule: RuleReport, alert: Alert, report: Report) -> Iterator[str]:
    fired = alert.fired
    held = f" (held back: {fired.muted.value})" if not fired.tell else ""
    yield f"<h3>{fired.at:%Y-%m-%d %H:%M} {escape(fired.severity)}: {escape(fired.headline)}{held}</h3>"
    if size := report.of_bars.get(fired.alert_id):
        yield f"<p>Its prices are those of bars ({size}): they were not recorded.</p>"
    begin, end = alert.revisions[0].at - _AROUND, alert.last.at + _AROUND
    path = [point for point in _path_of(of_rule, fired.key, report) if begin <= point[0] <= end]
    yield from _figure(fired.key, path, [_revision(revision) for revision in alert.revisions])
    if fired.evidence:
        yield "<ul>"
        for item in fired.evidence:
            yield f"<li>{item.seen_at:%m-%d %H:%M} {escape(item.publisher)}: {escape(item.title)}</li>"
        yield "</ul>"


def _keys(of_rule: RuleReport) -> list[str]:
    keys = [alert.fired.key for alert in of_rule.alerts] + [miss.key for miss in of_rule.near]
    return sorted(set(keys))


def _fired(alert: Alert) -> _Mark:
    fired = alert.fired
    text = f"{fired.severity}: {fired.headline}"
    return _Mark(at=fired.at, shape=_SHAPES[Status.FIRED], is_miss=False, text=text)


def _revision(revision: Revision) -> _Mark:
    held = f" (held back: {revision.muted.value})" if revision.muted else ""
    why = f": {revision.reason}" if revision.reason else ""
    text = f"{revision.status.value}{held}{why}"
    return _Mark(at=revision.at, shape=_SHAPES.get(revision.status, _ENDED), is_miss=False, text=text)


# ---------------------------------------------------------------------------- the picture


def _path_of(of_rule: RuleReport, key: str, report: Report) -> Path:
    """The mean move of the key's symbols since the span began, in percent."""
    symbols = _symbols(of_rule, key)
    paths = [report.paths[symbol] for symbol in symbols if symbol in report.paths]
    instants = sorted({at for path in paths for at, _ in path})
    mean: Path = []
    for at in instants[:: max(1, len(instants) // _POINTS_MOST)]:
        moves = [move for path in paths if (move := _move(path, at)) is not None]
        if moves:
            mean.append((at, sum(moves) / len(moves)))
    return mean


def _symbols(of_rule: RuleReport, key: str) -> tuple[str, ...]:
    for term in of_rule.rule.when.terms:
        for named in named_legs(term):
            if isinstance(named.leg, PriceLeg):
                return named.leg.symbols if named.leg.basket else (key,)
    return ()


def _move(path: Path, at: datetime) -> float | None:
    index = bisect_right(path, at, key=lambda point: point[0])
    return (path[index - 1][1] / path[0][1] - 1) * 100 if index else None


def _figure(title: str, path: Path, marks: Sequence[_Mark]) -> Iterator[str]:
    ordered = sorted(marks, key=lambda mark: mark.at)
    yield f"<figure><figcaption>{escape(title)}</figcaption>"
    yield _svg(title, path, ordered) if len(path) > 1 else '<p class="dim">no prices in this span</p>'
    yield "<ol>"
    yield from (f"<li>{mark.at:%Y-%m-%d %H:%M} {escape(mark.text)}</li>" for mark in ordered)
    yield "</ol></figure>"


def _svg(title: str, path: Path, marks: Sequence[_Mark]) -> str:
    first, last = path[0][0], path[-1][0]
    low, high = min(v for _, v in path), max(v for _, v in path)
    high = high if high > low else low + 1.0
    span_s = (last - first).total_seconds() or 1.0

    def x(at: datetime) -> float:
        part = min(1.0, max(0.0, (at - first).total_seconds() / span_s))
        return round(_LEFT + part * (_WIDTH - _LEFT - _PAD), 1)

    def y(value: float) -> float:
        return round(_PAD + (high - value) / (high - low) * (_HEIGHT - 2 * _PAD), 1)

    points = " ".join(f"{x(at)},{y(value)}" for at, value in path)
    lines = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}, price path">',
        *_grid(low, high, y),
        f'<polyline class="path" points="{points}"/>',
    ]
    times = [at for at, _ in path]
    for number, mark in enumerate(marks, 1):
        value = path[min(bisect_left(times, mark.at), len(path) - 1)][1]
        kind = "mark miss" if mark.is_miss else "mark"
        place = f"translate({x(mark.at)},{y(value)})"
        lines.append(f'<path class="{kind}" transform="{place}" d="{mark.shape}"/>')
        lines.append(f'<text x="{x(mark.at) + 8}" y="{y(value) - 8}">{number}</text>')
    lines.append(f'<text x="{_LEFT}" y="{_HEIGHT - 4}">{first:%Y-%m-%d %H:%M}</text>')
    lines.append(
        f'<text x="{_WIDTH - _PAD}" y="{_HEIGHT - 4}" text-anchor="end">{last:%Y-%m-%d %H:%M}</text>'
    )
    return "\n".join([*lines, "</svg>"])


def _grid(low: float, high: float, y: Callable[[float], float]) -> Iterator[str]:
    for value in (low, (low + high) / 2, high):
        yield f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _PAD}" y1="{y(value)}" y2="{y(value)}"/>'
        yield f'<text x="{_LEFT - 6}" y="{y(value) + 4}" text-anchor="end">{value:+.1f} %</text>'
