"""`shockwire backtest [RULE...]`: what rules would have told over the recorded log or a tape.

RULE is the id of a rule in force, or a file or folder of rules that nobody has saved anywhere yet.
Prices that nobody recorded are told by the bars that `shockwire backfill` brought, and said to be.
Exit code 1 when `--max-per-day` is exceeded, or a rule had an error.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Self

from msgspec.structs import replace

from shockwire.cli import EX_FINDING, EX_OK
from shockwire.cli.access import (
    add_config_option,
    daemon_socket,
    moment,
    print_json,
    state_dir,
    write_text,
)
from shockwire.cli.backtest_report import as_json, lines_of
from shockwire.cli.loading import load_here, service_socket
from shockwire.config.findings import did_you_mean
from shockwire.config.load import find_config
from shockwire.config.load_rules import load_bundle_only
from shockwire.core.bundle import Bundle
from shockwire.errors import ConfigError, ShockwireError
from shockwire.run.advice import busiest, changes, differing
from shockwire.run.backtest import WARM_UP, Report, run_all
from shockwire.run.history import History, history_of_file, history_of_state


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "rules", nargs="*", metavar="RULE", help="ids of rules, or files of rules (default: all in force)"
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--log", type=Path, metavar="FILE", help="a store (default: the daemon's own log)")
    source.add_argument("--tape", type=Path, metavar="FILE", help="a tape: .jsonl or .jsonl.gz")
    parser.add_argument("--since", metavar="TIME", help="from here on: 2025-01-01T00:00Z, or 30d before now")
    parser.add_argument("--until", metavar="TIME", help="up to here, not included")
    parser.add_argument(
        "--diff", action="store_true", help="against the version in force: new, lost, changed"
    )
    parser.add_argument("--max-per-day", type=int, metavar="N", help="a day with more alerts is a finding")
    parser.add_argument("--json", action="store_true", help="the whole result, for machines")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with the prices and markers")


def run(arguments: argparse.Namespace) -> int:
    history = _history(arguments)
    candidate = _candidate(arguments, history)
    since, until = moment(arguments.since, "--since"), moment(arguments.until, "--until")
    sets, among = [candidate], frozenset[str]()
    if arguments.diff:
        running = _running(arguments, history, candidate)
        among = differing(running, candidate)  # the others would do the same again
        differ = tuple(rule for rule in running.rules if rule.id in among)
        sets += [replace(running, rules=differ)] if differ else []
    begun = time.perf_counter()
    with _Progress() as progress, _without_collector():
        pairs = history.pairs(since - WARM_UP if since is not None else None)
        report, *others = run_all(
            pairs, sets, bars=history.bars(), since=since, until=until, on_progress=progress.show
        )
    took_s = time.perf_counter() - begun
    before = others[0] if others else Report(rules={})
    found = changes(before, report, among=among) if arguments.diff else None
    if arguments.html is not None:
        _write_page(arguments.html, report)
    if arguments.json:
        print_json(as_json(report, found, most=arguments.max_per_day))
    else:
        print("\n".join(lines_of(report, found, most=arguments.max_per_day)))
        print(f"{history.name}: {report.records} records in {took_s:.1f} s", file=sys.stderr)
    return _exit_code(report, arguments.max_per_day)


def _exit_code(report: Report, most: int | None) -> int:
    is_too_much = most is not None and busiest(report.per_day())[1] > most
    has_errors = any(of_rule.problems for of_rule in report.rules.values())
    return EX_FINDING if is_too_much or has_errors else EX_OK


# ---------------------------------------------------------------------------- what is played


def _history(arguments: argparse.Namespace) -> History:
    path = arguments.log or arguments.tape
    if path is not None:
        return history_of_file(path)
    return history_of_state(state_dir(arguments), daemon_socket(arguments))


def _candidate(arguments: argparse.Namespace, history: History) -> Bundle:
    """The rules that are asked about, in the world of their files."""
    files = [Path(word) for word in arguments.rules if Path(word).exists()]
    ids = [word for word in arguments.rules if not Path(word).exists()]
    if files and not ids:
        return load_bundle_only(files).bundle
    whole = load_bundle_only(files).bundle if files else _in_force(arguments, history)
    if not ids:
        return whole
    known = [rule.id for rule in whole.rules]
    for name in ids:
        if name not in known:
            hint = did_you_mean(name, known)
            raise ShockwireError(f"'{name}' is neither a rule nor a file of rules{hint}")
    return replace(whole, rules=tuple(rule for rule in whole.rules if rule.id in ids))


def _in_force(arguments: argparse.Namespace, history: History) -> Bundle:
    """The configuration's rules; without one those of the log."""
    try:
        path = arguments.config or find_config()
    except ConfigError:
        if history.running is None:
            raise
        return history.running
    socket = service_socket(arguments.config)
    if socket is not None and (running := history_of_state(state_dir(arguments), socket).running) is not None:
        return running  # the service took over what was saved; its secrets are closed to us
    return load_here(path).bundle


def _running(arguments: argparse.Namespace, history: History, candidate: Bundle) -> Bundle:
    """The version in force of the rules that are asked about; for a bare tape that of the configuration."""
    running = history.running
    if running is None:
        try:
            running = load_here(arguments.config or find_config()).bundle
        except ConfigError as error:
            message = f"{history.name} names no configuration: there is no version to compare with"
            raise ShockwireError(message) from error
    asked = {name for rule in candidate.rules for name in (rule.id, *rule.formerly)}
    return replace(running, rules=tuple(r for r in running.rules if r.id in asked))


def _write_page(path: Path, report: Report) -> None:
    from shockwire.cli.backtest_page import page

    write_text(path, page(report))


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """A play makes millions of values and no cycles; looking for those is a tenth of its time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class _Progress:
    """Where the play stands, on a terminal only."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def show(self, count: int, at: datetime) -> None:
        if self._is_shown:
            print(f"\r{count:>10,} records  {at:%Y-%m-%d %H:%M}Z ", end="", file=sys.stderr, flush=True)

    def __exit__(self, *_: object) -> None:
        if self._is_shown:
            print("\r" + " " * 42 + "\r", end="", file=sys.stderr, flush=True)
