"""What `sources test`, `sources record` and `check --online` share: sources asked once by hand."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

from shockwire.clock import SystemClock
from shockwire.config.load import Loaded, load
from shockwire.core.plan import compile_plans
from shockwire.errors import ShockwireError
from shockwire.plugins import collector_kind, sink_kind
from shockwire.ports import Collector
from shockwire.run.probe import Probe, Prober


def load_settings(path: Path | None) -> Loaded:
    """The configuration; rules that can't be read don't matter here."""
    return load(path, collector_kind=collector_kind, sink_kind=sink_kind, partial=True)


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


def probe_rows(probes: Sequence[Probe]) -> list[list[str]]:
    """A table for people."""
    heading = ["source", "kind", "verdict", "requests", "took", "what came"]
    return [
        heading,
        *(
            [p.name, p.kind, p.verdict.value, str(len(p.exchanges)), f"{p.took_s:.1f} s", p.words]
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
