"""`shockwire run`: the daemon in the foreground, until SIGTERM or Ctrl-C; SIGHUP reloads."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from dataclasses import replace
from pathlib import Path

from shockwire.clock import SystemClock
from shockwire.config.load import Loaded, load
from shockwire.core.model import Config
from shockwire.errors import ConfigError, ShockwireError, StoreError
from shockwire.plugins import collector_kind, sink_kind
from shockwire.run import blot, logs
from shockwire.run.allocator import give_back_large
from shockwire.run.client import STORE_FILE
from shockwire.run.daemon import Daemon
from shockwire.run.garbage import settle
from shockwire.run.rulebook import last_good_of, with_last_good
from shockwire.run.supervise import supervised
from shockwire.store.reader import open_readonly


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
    try:
        loaded = _loaded_or_last_good(arguments.config)
    except ConfigError as error:
        from shockwire.cli.loading import hidden_from_here  # else nobody needs it at a start

        if hidden := hidden_from_here(error, arguments.config):
            print(f"note: {hidden}", file=sys.stderr)
        raise
    blot.learn(loaded.secrets)
    log = loaded.settings.log
    logs.configure(
        level=arguments.log_level or log.level,
        form=arguments.log_format or log.format,
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


def _loaded_or_last_good(path: Path | None) -> Loaded:
    """The configuration; a rule that can't be read stands as it last could, if the store knows it.

    A machine that restarts in the night must not stay silent because of an edit in the evening.
    """
    try:
        return _load(path, partial=False)
    except ConfigError as error:
        loaded = _load(path, partial=True)
        try:
            with open_readonly(Path(loaded.settings.state_dir) / STORE_FILE) as store:
                record = store.config()
        except StoreError:
            raise error from None
        if record is None or not isinstance(record.body, Config):
            raise
        whole = with_last_good(loaded, record.body.bundle)
        kept = last_good_of(loaded, whole)
        if not kept or not {*loaded.broken_rules} <= {*kept}:
            raise
        return replace(loaded, bundle=whole, broken_rules=tuple(kept))


async def _live(loaded: Loaded, path: Path | None) -> None:
    give_back_large()
    clock = SystemClock()
    daemon = Daemon(loaded, clock=clock, reload=lambda: _load(path, partial=True))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, daemon.stop)
    hung_up = asyncio.Event()  # before anybody can know that we are there: else a hang-up would end us
    loop.add_signal_handler(signal.SIGHUP, hung_up.set)
    async with asyncio.TaskGroup() as group:
        work = supervised("reload", lambda: _reload_on_hangup(daemon, hung_up), clock)
        hangups = group.create_task(work, name="reload")
        await daemon.run(settle)
        hangups.cancel()


async def _reload_on_hangup(daemon: Daemon, hung_up: asyncio.Event) -> None:
    while True:
        await hung_up.wait()
        hung_up.clear()
        await daemon.reload()
