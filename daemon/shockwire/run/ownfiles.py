"""What a daemon says of its own files to people who may use it and may not read its secrets.

Under systemd the secrets are the unit's: a member of the group can read the configuration and the rules, and
what they name stays closed. So the daemon reads its files again for whoever asks, and tells what is wrong and
what would be in force, with `***` for every secret; and it asks a source by hand with the key that it holds.
Nothing of it changes what is in force.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, Protocol

import msgspec

from shockwire.clock import Clock
from shockwire.config.coverage import unknowable
from shockwire.config.effective import effective
from shockwire.config.findings import did_you_mean
from shockwire.config.load import Loaded
from shockwire.config.opml import feeds_of
from shockwire.core.bundle import Bundle
from shockwire.core.plan import compile_plans
from shockwire.errors import ConfigError, ShockwireError
from shockwire.plugins import kind_name
from shockwire.ports import Collector, Http
from shockwire.run.blot import blotted
from shockwire.run.checkup import brokers_of
from shockwire.run.explaining import explanations_at
from shockwire.run.inforce import InForce
from shockwire.run.probe import Probe, Prober


class Asked(Protocol):
    """What of a daemon is asked."""

    @property
    def clock(self) -> Clock: ...
    @property
    def http(self) -> Http: ...
    @property
    def in_force(self) -> InForce: ...
    @property
    def bundle(self) -> Bundle: ...
    @property
    def read_files(self) -> Callable[[], Loaded] | None: ...


async def configuration(daemon: Asked) -> dict[str, Any]:
    """What `check` and `config` say, of the files as they stand now; `rows` is empty where they are refused.

    Raises:
        ShockwireError: the daemon was started without files.
    """
    if daemon.read_files is None:
        raise ShockwireError("this daemon was started without a configuration file")
    try:
        loaded = await asyncio.to_thread(daemon.read_files)
    except ConfigError as error:
        return {"problems": [asdict(problem) for problem in error.problems], "rows": []}
    settings = loaded.settings
    return {
        "path": str(loaded.path),
        "problems": [asdict(problem) for problem in loaded.problems],
        "rules": len(loaded.bundle.rules),
        "rule_paths": [str(path) for path in loaded.watched[1:] if path.exists()],
        "routing": msgspec.to_builtins(loaded.bundle.routing),
        "sources": [source.name for source in settings.sources],
        "feeds": [_blotted(asdict(feed)) for feed in feeds_of(settings.sources)],
        "sinks": {sink.name: kind_name(type(sink)) for sink in settings.sinks},
        "brokers": brokers_of(settings.sinks),
        "templates": msgspec.to_builtins(settings.templates),
        "explanations": explanations_at(settings.metrics, settings.metrics.port) if settings.metrics else "",
        "notes": list(unknowable(loaded.bundle, settings.sources)),
        "rows": [_blotted(asdict(row)) for row in effective(loaded)],
    }


async def ask_source(daemon: Asked, name: str) -> dict[str, Any]:
    """One poll of a source by hand, as `sources test` makes it: nothing is stored, no cursor moves.

    Raises:
        LookupError: there is no such source.
    """
    _, probe = await _asked(daemon, name)
    return {**probe.shown(), "words": blotted(probe.words)}


async def record_source(daemon: Asked, name: str) -> dict[str, Any]:
    """What a source was asked and what came, as `sources record` writes it down, with `***` for every secret.

    Raises:
        LookupError: there is no such source.
    """
    source, probe = await _asked(daemon, name)
    return probe.recorded(source)


async def _asked(daemon: Asked, name: str) -> tuple[Collector, Probe]:
    known = {source.name: source for source in daemon.in_force.settings.sources}
    if name not in known:
        raise LookupError(f"there is no source '{name}'{did_you_mean(name, known)}")
    bundle = daemon.bundle
    prober = Prober(
        clock=daemon.clock,
        http=daemon.http,
        markets={market.id: market for market in bundle.markets},
        symbols=compile_plans(bundle).symbols,
    )
    return known[name], await prober.ask(known[name])


def _blotted(value: Any) -> Any:
    if isinstance(value, str):
        return blotted(value)
    if isinstance(value, Mapping):
        return {key: _blotted(item) for key, item in value.items()}
    return [_blotted(item) for item in value] if isinstance(value, (list, tuple)) else value
