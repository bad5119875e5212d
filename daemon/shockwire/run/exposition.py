"""Writes metrics in Prometheus' text format, a slice at a time.

The format is two comment lines a family and one line a sample (text-based format 0.0.4), so it is written
here: the client library renders 10,000 samples in one piece, which holds the loop for 50 ms and more; this
lets the loop go on every 3 ms, and takes less (benchmarks/scrape.py). Tests read what comes out with that
library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from shockwire.meters import Histogram
from shockwire.run.slices import Slices

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_LOOP_HELD_S = 0.003
_LINES_A_LOOK = 16  # between two looks at the time
_ESCAPES = str.maketrans({"\\": r"\\", "\n": r"\n", '"': r"\""})

Sample = tuple[tuple[str, ...], float | Histogram]
"""Values of the labels, and the figure."""

T = TypeVar("T")


@dataclass(frozen=True)  # no slots: a generic class that has them can't be made as Metric[X](...) in 3.11
class Metric(Generic[T]):
    """One family: its name with the unit in it, what it means, its labels' names, and how it is read."""

    name: str
    kind: Literal["counter", "gauge", "histogram"]
    meaning: str
    labels: tuple[str, ...]
    read: Callable[[T], Iterable[Sample]]


def lines(metrics: Iterable[Metric[T]], of: T) -> Iterator[str]:
    """Every line, each with its line feed."""
    for metric in metrics:
        yield f"# HELP {metric.name} {metric.meaning}\n# TYPE {metric.name} {metric.kind}\n"
        for values, figure in metric.read(of):
            if isinstance(figure, Histogram):
                yield from _histogram(metric, values, figure)
            else:
                yield f"{metric.name}{_labels(metric.labels, values)} {_number(figure)}\n"


async def exposition(metrics: Iterable[Metric[T]], of: T) -> str:
    """The whole text; the loop goes on between slices of it."""
    parts: list[str] = []
    slices = Slices(_LOOP_HELD_S)
    for number, line in enumerate(lines(metrics, of)):
        parts.append(line)
        if number % _LINES_A_LOOK == 0:
            await slices.pause()
    return "".join(parts)


def _histogram(metric: Metric[T], values: tuple[str, ...], figure: Histogram) -> Iterator[str]:
    names, labels = (*metric.labels, "le"), _labels(metric.labels, values)
    count = 0
    for bound, count in figure.cumulative():
        yield f"{metric.name}_bucket{_labels(names, (*values, _number(bound)))} {count}\n"
    yield f"{metric.name}_sum{labels} {_number(figure.total)}\n{metric.name}_count{labels} {count}\n"


def _labels(names: tuple[str, ...], values: tuple[str, ...]) -> str:
    if not names:
        return ""
    if len(names) == 1:  # nearly every sample: a source's
        return f'{{{names[0]}="{_escaped(values[0])}"}}'
    pairs = zip(names, values, strict=True)
    return "{" + ",".join(f'{name}="{_escaped(value)}"' for name, value in pairs) + "}"


def _escaped(value: str) -> str:
    is_plain = "\\" not in value and '"' not in value and "\n" not in value
    return value if is_plain else value.translate(_ESCAPES)


def _number(value: float) -> str:
    if value == float("inf"):
        return "+Inf"
    return str(int(value)) if value == int(value) else repr(value)
