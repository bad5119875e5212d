"""Families about sources: what they bring, how late, and how they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from shockwire.run.exposition import Metric, Sample
from shockwire.run.health import LIVE, SourceHealth, SourceState
from shockwire.run.metrics.scrape import Read, Scrape, stamp

_UP = (SourceState.OK, SourceState.SILENT, SourceState.STANDBY)


def _each_source(read: Callable[[SourceHealth], float | None]) -> Read:
    return lambda s: [((h.name,), value) for h in s.sources if (value := read(h)) is not None]


def _source_states(scrape: Scrape) -> Iterable[Sample]:
    states = [health.state for health in scrape.sources]
    return [((state.value,), states.count(state)) for state in SourceState]


SOURCES: tuple[Metric[Scrape], ...] = (
    Metric("shockwire_sources", "gauge", "Sources by their state.", ("state",), _source_states),
    Metric(
        "shockwire_source_up",
        "gauge",
        "1 while the source answers or stands by, 0 while it starts, fails in part, is down or gone.",
        ("source",),
        _each_source(lambda h: float(h.state in _UP)),
    ),
    Metric(
        "shockwire_source_silent",
        "gauge",
        "1 while the source answers but has had nothing new for unusually long.",
        ("source",),
        _each_source(lambda h: float(h.state is SourceState.SILENT)),
    ),
    Metric(
        "shockwire_source_polls_total",
        "counter",
        "Polls of the source.",
        ("source",),
        _each_source(lambda h: h.polls),
    ),
    Metric(
        "shockwire_source_stream_up",
        "gauge",
        "1 while the source's stream is set up, 0 while it is down; missing where there is none.",
        ("source",),
        _each_source(lambda h: float(h.stream == LIVE) if h.stream else None),
    ),
    Metric(
        "shockwire_source_pushes_total",
        "counter",
        "Messages of the source's stream that brought something.",
        ("source",),
        _each_source(lambda h: h.pushes if h.stream else None),
    ),
    Metric(
        "shockwire_source_unchanged_polls_total",
        "counter",
        "Polls that found nothing new.",
        ("source",),
        _each_source(lambda h: h.unchanged),
    ),
    Metric(
        "shockwire_source_not_modified_polls_total",
        "counter",
        "Polls that the server answered with 304: the cheap ones.",
        ("source",),
        _each_source(lambda h: h.not_modified),
    ),
    Metric(
        "shockwire_source_failures_total",
        "counter",
        "Polls that failed.",
        ("source",),
        _each_source(lambda h: h.failures),
    ),
    Metric(
        "shockwire_source_items_total",
        "counter",
        "Articles, batches of quotes and snapshots that the source brought.",
        ("source",),
        _each_source(lambda h: h.items),
    ),
    Metric(
        "shockwire_source_lateness_seconds",
        "gauge",
        "Median from publication to sight, of the source's last hundred dated articles.",
        ("source",),
        _each_source(lambda h: h.lateness_s),
    ),
    Metric(
        "shockwire_source_interval_seconds",
        "gauge",
        "How often the source is asked.",
        ("source",),
        _each_source(lambda h: h.every_s),
    ),
    Metric(
        "shockwire_source_last_success_timestamp_seconds",
        "gauge",
        "When the source last answered as it should.",
        ("source",),
        _each_source(lambda h: stamp(h.last_ok_at)),
    ),
    Metric(
        "shockwire_source_last_item_timestamp_seconds",
        "gauge",
        "When the source last brought something.",
        ("source",),
        _each_source(lambda h: stamp(h.last_item_at)),
    ),
    Metric(
        "shockwire_item_lateness_seconds",
        "histogram",
        "From publication to sight, of every dated article.",
        (),
        lambda s: [((), s.daemon.vitals.lateness)],
    ),
)
