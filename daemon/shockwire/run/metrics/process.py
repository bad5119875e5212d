"""Families about the process and the configuration in force."""

from __future__ import annotations

import gc
import os
import platform
import resource
import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path

from shockwire import __version__
from shockwire.run.alarms import MATTERS
from shockwire.run.exposition import Metric, Sample
from shockwire.run.living import Living
from shockwire.run.metrics.scrape import Scrape, maybe, one, stamp
from shockwire.run.vitals import unready

_PAGE = os.sysconf("SC_PAGE_SIZE")


def _build(_: Scrape) -> Iterable[Sample]:
    return [((__version__, platform.python_version(), sqlite3.sqlite_version), 1)]


def _cpu_s(_: Living) -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def resident_bytes() -> int:
    """What the process holds of the machine's memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE


def _open_descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir()) - 1  # the look itself takes one


PROCESS: tuple[Metric[Scrape], ...] = (
    Metric(
        "shockwire_build_info",
        "gauge",
        "Always 1; the labels tell what runs.",
        ("version", "python", "sqlite"),
        _build,
    ),
    Metric(
        "shockwire_ready",
        "gauge",
        "1 while the daemon does its work, as /readyz says.",
        (),
        one(lambda d: float(not unready(d, d.clock.now()))),
    ),
    Metric(
        "shockwire_alarm_open",
        "gauge",
        "1 while the daemon has told of this trouble of its own and it is not over.",
        ("matter",),
        lambda s: [((matter,), float(matter in s.open_matters)) for matter in MATTERS],
    ),
    Metric(
        "shockwire_canary_up",
        "gauge",
        "0 while the daemon's own item from feed to sink is late, 1 else; missing where there is none.",
        (),
        lambda s: maybe(float(not s.daemon.canary.trouble(s.now)) if s.daemon.canary.is_on else None),
    ),
    Metric(
        "shockwire_heartbeats_total",
        "counter",
        "Beats of the heart by what became of them: sent, failed, or withheld for want of life.",
        ("result",),
        lambda s: [((result,), n) for result, n in s.daemon.vitals.beats.items()],
    ),
    Metric(
        "shockwire_canaries_total",
        "counter",
        "Test items sent from feed to sink, by what became of them: arrived or late.",
        ("result",),
        lambda s: [((result,), n) for result, n in s.daemon.canary.counts.items()],
    ),
    Metric(
        "shockwire_canary_seconds",
        "gauge",
        "How long the last test item that arrived took from feed to sink.",
        (),
        lambda s: maybe(s.daemon.canary.took_s),
    ),
    Metric(
        "shockwire_canary_timestamp_seconds",
        "gauge",
        "When the last test item arrived.",
        (),
        lambda s: maybe(stamp(s.daemon.canary.through_at)),
    ),
    Metric(
        "shockwire_pulse_timestamp_seconds",
        "gauge",
        "When something last came through pipeline and writer.",
        (),
        one(lambda d: d.vitals.pulse_at(d.clock.now()).timestamp()),
    ),
    Metric("shockwire_rules", "gauge", "Rules in force.", (), one(lambda d: len(d.bundle.rules))),
    Metric(
        "shockwire_rules_last_good",
        "gauge",
        "Rules whose file has an error: their last good version is in force.",
        (),
        one(lambda d: len(d.in_force.last_good)),
    ),
    Metric(
        "shockwire_config_problems",
        "gauge",
        "Errors and warnings in the newest files.",
        (),
        one(lambda d: len(d.in_force.problems)),
    ),
    Metric(
        "shockwire_config_last_reload_successful",
        "gauge",
        "1 if the last reload took everything over, 0 if it was refused or a rule in it.",
        (),
        one(lambda d: float(d.vitals.last_reload_ok)),
    ),
    Metric(
        "shockwire_config_last_reload_success_timestamp_seconds",
        "gauge",
        "When the configuration was last taken over whole.",
        (),
        lambda s: maybe(stamp(s.daemon.vitals.last_reload_at)),
    ),
    Metric("process_cpu_seconds_total", "counter", "Processor time used, user and system.", (), one(_cpu_s)),
    Metric("process_resident_memory_bytes", "gauge", "Memory held.", (), one(lambda _: resident_bytes())),
    Metric(
        "process_open_fds",
        "gauge",
        "Open descriptors.",
        (),
        one(lambda _: _open_descriptors()),
    ),
    Metric(
        "process_max_fds",
        "gauge",
        "Descriptors that may be open.",
        (),
        one(lambda _: resource.getrlimit(resource.RLIMIT_NOFILE)[0]),
    ),
    Metric("process_threads", "gauge", "Threads of Python's.", (), one(lambda _: threading.active_count())),
    Metric(
        "process_start_time_seconds",
        "gauge",
        "When the daemon started.",
        (),
        one(lambda d: d.vitals.started_at.timestamp()),
    ),
    Metric(
        "python_gc_collections_total",
        "counter",
        "Collections of garbage.",
        ("generation",),
        lambda _: [((str(n),), stats["collections"]) for n, stats in enumerate(gc.get_stats())],
    ),
)
