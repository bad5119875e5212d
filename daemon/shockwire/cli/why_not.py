"""`shockwire why-not [RULE]`: how near a rule came without telling anything, and what held it back.

The best of each rule and minute is kept for 14 days. `--ticker` asks every rule that looks at it,
`--at` for the half hour around an instant. What was decided and not told is listed with its reason.
"""

from __future__ import annotations

import argparse
from datetime import datetime, timedelta
from urllib.parse import urlencode

import msgspec

from shockwire.cli import EX_OK
from shockwire.cli.access import (
    add_config_option,
    ask_or_read,
    daemon_socket,
    export_lines,
    moment,
    print_json,
    state_dir,
)
from shockwire.cli.why_not_report import Answer, as_json, lines_of
from shockwire.config.findings import did_you_mean
from shockwire.core import codec
from shockwire.core.bundle import Bundle
from shockwire.core.model import NearMiss, Revision
from shockwire.core.plan import named_legs
from shockwire.core.rule import PriceLeg, Rule
from shockwire.errors import ShockwireError
from shockwire.run.evaluations import evaluations
from shockwire.run.exporting import NEAR_MISSES_MOST
from shockwire.run.history import history_of_state

_AROUND = timedelta(minutes=30)


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("rule", nargs="?", metavar="RULE", help="a rule's id (default: all)")
    parser.add_argument("--ticker", metavar="TICKER", help="only rules that look at it")
    parser.add_argument("--at", metavar="TIME", help="the half hour around an instant")
    parser.add_argument("--since", metavar="TIME", help="from here on: an instant, or 7d (default 24h)")
    parser.add_argument("--json", action="store_true", help="everything that is stored, for machines")


def run(arguments: argparse.Namespace) -> int:
    since, until, span = _span(arguments)
    rules = _asked(arguments)
    revisions = [codec.REVISION.decode(line) for line in export_lines(arguments, "alerts", since, until)]
    seen = _seen(arguments, since, until)
    answers = [
        Answer(
            rule=rule,
            evaluations=evaluations(rule, seen),
            misses=_misses(arguments, rule, since, until),
            revisions=[r for r in revisions if r.rule_id == rule.id and _is_asked(arguments, r)],
        )
        for rule in rules
    ]
    if arguments.json:
        print_json([as_json(answer) for answer in answers])
    else:
        print("\n".join(line for answer in answers for line in lines_of(answer, span)))
    return EX_OK


def _is_asked(arguments: argparse.Namespace, revision: Revision) -> bool:
    members = {m.symbol for leg in revision.legs for m in leg.members}
    return arguments.ticker is None or arguments.ticker in {revision.key, *members}


def _span(arguments: argparse.Namespace) -> tuple[datetime, datetime | None, str]:
    at = moment(arguments.at, "--at")
    if at is not None:
        return at - _AROUND, at + _AROUND, f"around {at:%Y-%m-%d %H:%M} UTC"
    since = moment(arguments.since or "24h", "--since")
    if since is None:
        raise AssertionError  # a text was given
    is_instant = arguments.since is not None and ":" in arguments.since
    span = f"since {since:%Y-%m-%d %H:%M} UTC" if is_instant else f"in the last {arguments.since or '24h'}"
    return since, None, span


def _asked(arguments: argparse.Namespace) -> list[Rule]:
    history = history_of_state(state_dir(arguments), daemon_socket(arguments))
    bundle = history.running or Bundle()
    rules = [rule for rule in bundle.rules if arguments.rule in (None, rule.id)]
    if not rules:
        hint = did_you_mean(arguments.rule or "", [rule.id for rule in bundle.rules])
        raise ShockwireError(f"no rule '{arguments.rule}' is in force{hint}")
    if arguments.ticker is None:
        return rules
    looking = [rule for rule in rules if arguments.ticker in _symbols(rule)]
    if not looking:
        raise ShockwireError(f"no rule looks at {arguments.ticker}")
    return looking


def _symbols(rule: Rule) -> set[str]:
    return {name for leg in _price_legs(rule) for name in (*leg.symbols, leg.basket) if name}


def _price_legs(rule: Rule) -> list[PriceLeg]:
    legs = [named.leg for term in rule.when.terms for named in named_legs(term)]
    return [leg for leg in legs if isinstance(leg, PriceLeg)]


def _misses(
    arguments: argparse.Namespace, rule: Rule, since: datetime, until: datetime | None
) -> list[NearMiss]:
    query = {"rule": rule.id, "since": since.isoformat()} | ({"until": until.isoformat()} if until else {})
    found = ask_or_read(
        arguments,
        f"/v1/near-misses?{urlencode(query)}",
        lambda store: [
            msgspec.to_builtins(miss)
            for miss in store.near_misses(rule=rule.id, since=since, until=until, limit=NEAR_MISSES_MOST)
        ],
        is_quiet=True,
    )
    misses = [msgspec.convert(miss, NearMiss, strict=False) for miss in found]
    ticker = arguments.ticker
    return misses if ticker is None else [miss for miss in misses if miss.key in _keys(rule, ticker)]


def _seen(arguments: argparse.Namespace, since: datetime, until: datetime | None) -> dict[str, int]:
    """How many records of each kind came in the span."""
    query = urlencode({"since": since.isoformat()} | ({"until": until.isoformat()} if until else {}))
    found = ask_or_read(
        arguments, f"/v1/seen?{query}", lambda store: store.seen(since=since, until=until), is_quiet=True
    )
    return msgspec.convert(found, dict[str, int])


def _keys(rule: Rule, ticker: str) -> set[str]:
    """The keys of a rule that are about a ticker: itself, or baskets that hold it."""
    return {ticker} | {leg.basket for leg in _price_legs(rule) if ticker in leg.symbols}
