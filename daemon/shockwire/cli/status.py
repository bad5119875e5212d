"""`shockwire status`: is it alive, what is late.

Exit code 1 when something is wrong, 69 when nobody answers.
"""

from __future__ import annotations

import argparse
from typing import Any

from shockwire.cli.access import add_config_option, ask_daemon, daemon_socket, print_json
from shockwire.core.hidden import CANARY
from shockwire.run.client import ailments

_MB = 1e6


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")
    parser.add_argument(
        "--alive", action="store_true", help="only whether a restart would help (1: yes), for health checks"
    )


def run(arguments: argparse.Namespace) -> int:
    if arguments.alive:
        said = ailments(daemon_socket(arguments))
        print(said or "it lives", end="" if said else "\n")
        return 1 if said else 0
    answer = ask_daemon(arguments, "/v1/status")
    if arguments.json:
        print_json(answer)
    else:
        print("\n".join(_lines(answer)))
    return 1 if _troubles(answer) else 0


def _lines(a: dict[str, Any]) -> list[str]:
    count = a["counters"]
    log = a["log"]
    size = f"{log['size_bytes'] / _MB:.1f} MB"
    memory = f"{a['rss_bytes'] / _MB:.0f} MB"
    through = ", ".join(
        f"{count[key]} {word}"
        for key, word in (
            ("records", "records"),
            ("signals", "scored"),
            ("told", "told"),
            ("duplicates", "duplicates"),
        )
    )
    lines = [
        f"shockwire {a['version']} is up ({a['mode']}, pid {a['pid']}, {_age(a['uptime_s'])}, {memory})",
        f"rules    {a['rules']} in force; {_counts(a['states']) or 'all idle'}",
        f"sources  {_counts(a['sources']) or 'none'}; {_polls(a['polls'])}",
        f"sinks    {', '.join(f'{name} {state}' for name, state in sorted(a['sinks'].items())) or 'none'}",
        f"log      {log['offset']} records, {size}, last {(log['seen_at'] or 'never')[:19]}",
        f"since the start: {through}",
        f"decided: {_counts(a['decisions']) or 'nothing'}; sent: {_results(a['deliveries']) or 'nothing'}",
        f"kept back: {_pairs(a['suppressions']) or 'nothing'}",
        f"waiting  {a['queue']} before the pipeline; {_waiting(a['oldest_waiting_s']) or 'no message'}",
        f"paces    {_paces(a)}",
        f"canary   {_canary(a['canary'])}",
        f"reload   {'ok' if a['reload']['ok'] else 'NOT taken over whole'}, {str(a['reload']['at'])[:19]}",
    ]
    if budget := a.get("budget"):
        over = "; it is exceeded, nothing is held back" if budget["spent"] > budget["count"] else ""
        lines.append(
            f"budget   {budget['spent']} of {budget['count']} alerts in {_span(budget['per_s'])}{over}"
        )
    return lines + [f"trouble  {trouble}" for trouble in _troubles(a)]


def _troubles(a: dict[str, Any]) -> list[str]:
    troubles = [f"sink {name} is {state}" for name, state in sorted(a["sinks"].items()) if state != "ok"]
    if a["store"]["trouble"]:
        troubles.append(a["store"]["trouble"])
    if a["sources"].get("down"):
        troubles.append(f"{a['sources']['down']} sources are down; `shockwire sources` says why")
    for sink, states in sorted(a["outbox"].items()):
        if states.get("dead"):
            troubles.append(f"{states['dead']} messages to {sink} could not be delivered")
    return [*troubles, *a["troubles"], *a["config_problems"]]


def _pairs(table: dict[str, int]) -> str:
    return ", ".join(f"{count} by {name}" for name, count in table.items())


def _waiting(oldest_s: dict[str, float]) -> str:
    return ", ".join(f"{sink} for {age_s:.0f} s" for sink, age_s in sorted(oldest_s.items()))


def _paces(a: dict[str, Any]) -> str:
    lag, lateness = _at_most(a["loop_lag_s"]), _at_most(a["lateness_s"])
    snapshot, behind = a["snapshot"]["at"], a["snapshot"]["lag"]
    since = f"the snapshot of {snapshot[:19]}" if snapshot else "the beginning, no snapshot yet"
    return f"loop lag {lag} (99 %), lateness {lateness} (median), {behind} records since {since}"


def _polls(polls: dict[str, int]) -> str:
    share = f", {polls['not_modified'] / polls['all']:.0%} answered with 304" if polls["all"] else ""
    return f"{polls['all']} polls{share}"


def _results(deliveries: dict[str, dict[str, int]]) -> str:
    """By sink; that of the test items is nobody's."""
    shown = {
        sink: results
        for sink, results in sorted(deliveries.items())
        if sink != CANARY and any(results.values())
    }
    return ", ".join(
        f"{sink} {'/'.join(f'{count} {result}' for result, count in sorted(results.items()) if count)}"
        for sink, results in shown.items()
    )


def _canary(canary: dict[str, Any]) -> str:
    """How the daemon's own item went its way."""
    if canary["state"] == "off":
        return "off"
    late = f"; {canary['late']} late since the start" if canary["late"] else ""
    if canary["at"] is None:
        return f"no test item has arrived yet{late}"
    return f"a test item came from feed to sink in {canary['took_s']:.1f} s, {str(canary['at'])[:19]}{late}"


def _at_most(seconds: float | None) -> str:
    return "unknown" if seconds is None else f"<= {seconds:g} s"


def _counts(table: dict[str, int]) -> str:
    return ", ".join(f"{count} {state}" for state, count in sorted(table.items()))


def _span(seconds: float) -> str:
    hours = seconds / 3_600
    return f"{hours:g} h" if hours >= 1 else f"{seconds / 60:g} min"


def _age(seconds: float) -> str:
    minutes, _ = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return (
        f"up {hours} h {minutes:02d} min"
        if hours
        else f"up {minutes} min"
        if minutes
        else f"up {seconds:.0f} s"
    )
