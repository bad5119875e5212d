"""Families about the log and the disk below it."""

from __future__ import annotations

from shockwire.run.disk import room_on
from shockwire.run.exposition import Metric
from shockwire.run.metrics.scrape import Scrape, maybe, one, stamp

STORE: tuple[Metric[Scrape], ...] = (
    Metric(
        "shockwire_log_offset",
        "gauge",
        "The last record of the log.",
        (),
        one(lambda d: d.store.last_offset),
    ),
    Metric(
        "shockwire_log_last_record_timestamp_seconds",
        "gauge",
        "When the last record was seen.",
        (),
        lambda s: maybe(stamp(s.daemon.store.last_seen_at)),
    ),
    Metric(
        "shockwire_store_bytes",
        "gauge",
        "The store's file and its log.",
        (),
        one(lambda d: d.store.size_bytes),
    ),
    Metric(
        "shockwire_store_free_bytes",
        "gauge",
        "Room left on the store's disk.",
        (),
        one(lambda d: room_on(d.in_force.settings.state_dir)["free_bytes"]),
    ),
    Metric(
        "shockwire_store_writable",
        "gauge",
        "1 while commits succeed, 0 while they are tried again.",
        (),
        one(lambda d: float(d.store.fault is None)),
    ),
    Metric(
        "shockwire_snapshot_timestamp_seconds",
        "gauge",
        "How far in time the newest snapshot of the engine reaches.",
        (),
        lambda s: maybe(stamp(s.daemon.pipeline.snapshot_at)),
    ),
    Metric(
        "shockwire_snapshot_lag_records",
        "gauge",
        "Records a restart would have to replay.",
        (),
        one(lambda d: d.pipeline.snapshot_lag),
    ),
)
