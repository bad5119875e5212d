"""Families about the way of the data: intake, engine, writer, and the loop they share."""

from __future__ import annotations

from collections.abc import Iterable

from shockwire.run.exposition import Metric, Sample
from shockwire.run.metrics.scrape import Scrape, one


def _queues(scrape: Scrape) -> Iterable[Sample]:
    return [(("intake",), len(scrape.daemon.intake)), (("writer",), scrape.daemon.store.queued)]


PIPELINE: tuple[Metric[Scrape], ...] = (
    Metric(
        "shockwire_records_total",
        "counter",
        "Records appended to the log.",
        (),
        one(lambda d: d.pipeline.counters.records),
    ),
    Metric(
        "shockwire_duplicates_total",
        "counter",
        "Items that the log already had.",
        (),
        one(lambda d: d.pipeline.counters.duplicates),
    ),
    Metric(
        "shockwire_quarantined_total",
        "counter",
        "Items that could not be logged and were left out.",
        (),
        one(lambda d: d.pipeline.counters.quarantined),
    ),
    Metric(
        "shockwire_batches_total",
        "counter",
        "Transactions of the pipeline, the pulses among them.",
        (),
        one(lambda d: d.pipeline.counters.batches),
    ),
    Metric(
        "shockwire_commit_seconds",
        "histogram",
        "How long a batch waited for its commit.",
        (),
        lambda s: [((), s.daemon.pipeline.tallies.commit)],
    ),
    Metric(
        "shockwire_signals_total",
        "counter",
        "Articles and snapshots scored.",
        (),
        one(lambda d: d.pipeline.counters.signals),
    ),
    Metric(
        "shockwire_decisions_total",
        "counter",
        "Revisions of alerts decided, told or not.",
        ("rule", "status"),
        lambda s: list(s.daemon.pipeline.tallies.decisions.items()),
    ),
    Metric(
        "shockwire_suppressions_total",
        "counter",
        "Revisions that were decided and not told, by the stage that kept them back.",
        ("rule", "reason"),
        lambda s: list(s.daemon.pipeline.tallies.suppressions.items()),
    ),
    Metric(
        "shockwire_rule_errors_total",
        "counter",
        "Errors inside a rule, caught by its guard.",
        ("rule",),
        lambda s: list(s.daemon.pipeline.tallies.rule_errors.items()),
    ),
    Metric(
        "shockwire_rule_keys",
        "gauge",
        "Keys of the rule that are armed, firing or cooling.",
        ("rule", "state"),
        lambda s: list(s.states.items()),
    ),
    Metric("shockwire_queue_items", "gauge", "What waits before a stage.", ("stage",), _queues),
    Metric(
        "shockwire_loop_lag_seconds",
        "histogram",
        "How much later than asked the event loop came round, four times a second.",
        (),
        lambda s: [((), s.daemon.vitals.loop_lag)],
    ),
)
