"""Everything the daemon measures, as one table: what `/metrics` shows and deploy/README.md explains.

Labels are names out of the configuration (source, sink, rule) or words of ours (state, result, reason,
stage), so their number is bounded and nothing that came from outside, and no secret, can stand in one.
Counters begin at the start of the process, a source's also when it was edited.
"""

from __future__ import annotations

from shockwire.run.exposition import Metric
from shockwire.run.metrics.delivery import DELIVERY
from shockwire.run.metrics.pipeline import PIPELINE
from shockwire.run.metrics.process import PROCESS
from shockwire.run.metrics.scrape import Scrape
from shockwire.run.metrics.sources import SOURCES
from shockwire.run.metrics.store import STORE

__all__ = ["METRICS", "Scrape"]

METRICS: tuple[Metric[Scrape], ...] = (*SOURCES, *PIPELINE, *DELIVERY, *STORE, *PROCESS)
