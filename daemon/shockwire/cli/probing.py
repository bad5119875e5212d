"""What `sources test`, `sources record` and `check --online` share: sources asked once by hand."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote

from shockwire.cli.loading import load_here, service_socket
from shockwire.clock import SystemClock
from shockwire.config.load import Loaded
from shockwire.core.plan import compile_plans
from shockwire.errors import ShockwireError
from shockwire.ports import Collector
from shockwire.run.blot import learn
from shockwire.run.client import ask
from shockwire.run.probe import Probe, Prober

_ASKED_AT_ONCE = 8


def load_settings(path: Path | None) -> Loaded:
    """The configuration; rules that can't be read don't matter here."""
    return load_here(path, partial=True)


def named(loaded: Loaded, names: Sequence[str]) -> list[Collector]:
    """The sources of these names; all of them where none is given.

    Raises:
        ShockwireError: there is no such source; the message names those there are.
    """
    known = {source.name: source for source in loaded.settings.sources}
    unknown = [name for name in names if name not in known]
    if unknown:
        there = ", ".join(known) or "none"
        raise ShockwireError(f"there is no source '{unknown[0]}'; there are: {there}")
    return [known[name] for name in names] if names else list(known.values())


def probe(loaded: Loaded, sources: Sequence[Collector]) -> list[Probe]:
    """Ask each source once, now."""
    return asyncio.run(_probe(loaded, sources))


def probes_of(path: Path | None, names: Sequence[str]) -> list[dict[str, Any]]:
    """Sources asked once, as `Probe.shown` has them; by the daemon itself where its keys are closed to us."""
    socket = service_socket(path)
    if socket is not None:
        return probes_by(socket, names)
    loaded = load_settings(path)
    return [found.shown() for found in probe(loaded, named(loaded, names))]


def probes_by(socket: Path, names: Sequence[str] = ()) -> list[dict[str, Any]]:
    """The same, by the daemon that listens there; all of its sources where none is named."""
    asked = names or [source["name"] for source in ask(socket, "/v1/sources")]
    with ThreadPoolExecutor(_ASKED_AT_ONCE) as pool:
        return list(pool.map(lambda name: _asked_by(socket, name, "test"), asked))


def recording_of(path: Path | None, name: str) -> dict[str, Any]:
    """What a source answers, as `Probe.recorded` has it; asked by the daemon as `probes_of` does."""
    socket = service_socket(path)
    if socket is not None:
        return _asked_by(socket, name, "record")
    loaded = load_settings(path)
    [source] = named(loaded, [name])
    [found] = probe(loaded, [source])
    learn(loaded.secrets)
    return found.recorded(source)


def source_names(path: Path | None) -> list[str]:
    """The names of the sources, whoever asks.

    Raises:
        ConfigError: there is no configuration, or none that can be used.
    """
    socket = service_socket(path)
    if socket is not None:
        return [source["name"] for source in ask(socket, "/v1/sources")]
    return [source.name for source in load_settings(path).settings.sources]


def _asked_by(socket: Path, name: str, verb: str) -> dict[str, Any]:
    return dict(ask(socket, f"/v1/sources/{quote(name, safe='')}/{verb}", method="POST", is_long=True))


def probe_rows(probes: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    """A table for people."""
    heading = ["source", "kind", "verdict", "requests", "took", "what came"]
    return [
        heading,
        *(
            [p["name"], p["kind"], p["verdict"], str(p["requests"]), f"{p['took_s']:.1f} s", p["words"]]
            for p in probes
        ),
    ]


def add_json_option(parser: argparse.ArgumentParser) -> None:
    """`--json`, as every command that reads has it."""
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


async def _probe(loaded: Loaded, sources: Sequence[Collector]) -> list[Probe]:
    from shockwire.collect.http import HttpClient  # heavy: `check` alone needs no client

    clock, settings = SystemClock(), loaded.settings
    async with HttpClient(
        clock, user_agent=settings.user_agent, contact=settings.contact, env=os.environ
    ) as http:
        prober = Prober(
            clock=clock,
            http=http,
            markets={market.id: market for market in loaded.bundle.markets},
            symbols=compile_plans(loaded.bundle).symbols,
        )
        return await prober.ask_all(sources)
