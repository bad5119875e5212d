"""`shockwire run`: the daemon in the foreground, until SIGTERM or Ctrl-C; SIGHUP reloads."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal
import sys
from pathlib import Path

from shockwire.clock import SystemClock
from shockwire.config.load import Loaded, load
from shockwire.errors import ShockwireError
from shockwire.plugins import collector_kind, sink_kind
from shockwire.run import logs
from shockwire.run.daemon import Daemon


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-C", "--config", type=Path, metavar="FILE", help="the configuration (default: searched)"
    )
    parser.add_argument(
        "--log-level", choices=["debug", "info", "warning", "error"], help="instead of log.level"
    )
    parser.add_argument(
        "--log-format", choices=["auto", "human", "json", "journal"], help="instead of log.format"
    )


def run(arguments: argparse.Namespace) -> int:
    loaded = _load(arguments.config, partial=False)
    log = loaded.settings.log
    logs.configure(
        level=arguments.log_level or log.level,
        form=arguments.log_format or log.format,
        secrets=loaded.secrets,
    )
    for problem in loaded.problems:
        print(problem, file=sys.stderr)
    try:
        asyncio.run(_live(loaded, arguments.config))
    except BaseExceptionGroup as group:
        raise _reason(group) from None
    return 0


def _reason(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """What a person should read of a group of errors: the one that was meant for them, if there is one."""
    meant = group.subgroup(ShockwireError)
    if meant is None:
        return group
    error: BaseException = meant
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _load(path: Path | None, *, partial: bool) -> Loaded:
    return load(path, collector_kind=collector_kind, sink_kind=sink_kind, partial=partial)


async def _live(loaded: Loaded, path: Path | None) -> None:
    clock = SystemClock()
    daemon = Daemon(loaded, clock=clock, reload=lambda: _load(path, partial=True))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, daemon.stop)
    async with asyncio.TaskGroup() as group:
        hangups = group.create_task(_reload_on_hangup(daemon), name="reload")
        await daemon.run(_settle)
        hangups.cancel()


async def _reload_on_hangup(daemon: Daemon) -> None:
    asked = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, asked.set)
    while True:
        await asked.wait()
        asked.clear()
        await daemon.reload()


def _settle() -> None:
    """What was built for the start stays for good: keep it out of every later collection."""
    gc.collect()
    gc.freeze()
