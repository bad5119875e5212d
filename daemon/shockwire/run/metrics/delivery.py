"""Families about sinks and the outbox before them."""

from __future__ import annotations

from collections.abc import Iterable

from shockwire.run.exposition import Metric, Sample
from shockwire.run.metrics.scrape import Scrape


def _oldest(scrape: Scrape) -> Iterable[Sample]:
    """0 where nothing waits: a sink without a sample would look like one that is not configured."""
    oldest = dict.fromkeys(scrape.daemon.sink_health, 0.0)
    for waiting in scrape.waiting:
        if waiting.is_undelivered and waiting.sink in oldest:
            age_s = (scrape.now - waiting.oldest_at).total_seconds()
            oldest[waiting.sink] = max(oldest[waiting.sink], age_s)
    return [((sink,), age_s) for sink, age_s in oldest.items()]


def _deliveries(scrape: Scrape) -> Iterable[Sample]:
    results = scrape.daemon.outbox.results()
    return [((sink, result), n) for sink, counts in results.items() for result, n in counts.items()]


DELIVERY: tuple[Metric[Scrape], ...] = (
    Metric(
        "shockwire_sink_up",
        "gauge",
        "1 while the sink takes messages or was not tried, 0 while it fails.",
        ("sink",),
        lambda s: [((h.name,), float(h.state == "ok")) for h in s.daemon.sink_health.values()],
    ),
    Metric(
        "shockwire_deliveries_total",
        "counter",
        "Attempts by what came of them (sent, retry, dead), and rows made one message (expired, folded).",
        ("sink", "result"),
        _deliveries,
    ),
    Metric(
        "shockwire_delivery_seconds",
        "histogram",
        "From decision to the sink's acceptance.",
        ("sink",),
        lambda s: [((sink,), h) for sink, h in s.daemon.outbox.latencies().items()],
    ),
    Metric(
        "shockwire_outbox_messages",
        "gauge",
        "Messages in the outbox that are not done, and dead letters.",
        ("sink", "state"),
        lambda s: [((w.sink, w.state.value), w.count) for w in s.waiting],
    ),
    Metric(
        "shockwire_outbox_oldest_age_seconds",
        "gauge",
        "Age of the oldest message that waits for the sink; 0: none waits.",
        ("sink",),
        _oldest,
    ),
)
