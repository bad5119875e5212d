"""`shockwire explain ALERT`: the whole trace of one alert, from the trace that was stored with it.

`--as` shows instead what a kind of sink made of its newest revision: `slack` as a reader sees it there,
`mqtt` the JSON that machines get, `text` what a terminal, a mail or a phone shows; `--sink` in the words
that sink has in `templates` today, which may be others than it was told in: a note says so.
"""

from __future__ import annotations

import argparse
import sys

import msgspec

from shockwire.cli.access import add_config_option, ask_or_read, print_json
from shockwire.cli.shown import FORMS, page_for, shown, words_of
from shockwire.core.explain import explain_lines
from shockwire.core.model import Mode, Revision
from shockwire.core.summary import alert_summary
from shockwire.errors import ShockwireError


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "alert", metavar="ALERT", help="the alert's id, or the beginning of it; `last` for the newest"
    )
    parser.add_argument(
        "--as",
        dest="form",
        choices=FORMS,
        help="the newest message as this kind of sink tells it",
    )
    parser.add_argument(
        "--sink", metavar="NAME", help="with --as: in the words this sink has in `templates` today"
    )
    parser.add_argument("--json", action="store_true", help="the stored trace, for machines")


def run(arguments: argparse.Namespace) -> int:
    alert_id = _whole_id(arguments)
    trace = ask_or_read(
        arguments, f"/v1/alerts/{alert_id}", lambda store: msgspec.to_builtins(store.alert(alert_id))
    )
    if arguments.json and not arguments.form:
        print_json(trace)
        return 0
    revisions = [msgspec.convert(revision, Revision, strict=False) for revision in trace]
    print(_told(revisions[-1], arguments) if arguments.form else "\n".join(explain_lines(revisions)))
    return 0


def _told(revision: Revision, arguments: argparse.Namespace) -> str:
    words = words_of(arguments, arguments.sink, revision)[1] if arguments.sink is not None else None
    if words is not None:
        note = "in the words of today's `templates`; it was told in those of its time"
        print(f"note: {note}", file=sys.stderr)
    mode = _mode(revision.alert_id, arguments)
    page = page_for(arguments, revision)
    return shown(revision, arguments.form, words, mode=mode, page=page, is_raw=arguments.json)


def _mode(alert_id: str, arguments: argparse.Namespace) -> Mode:
    """In which mode it was told: a demo's alert is shown as one. What was told to nobody is shown as live."""
    rows = ask_or_read(
        arguments,
        f"/v1/alerts/{alert_id}/deliveries",
        lambda store: [{"mode": row.mode} for row in store.deliveries(alert_id=alert_id, limit=1)],
        is_quiet=True,
    )
    return msgspec.convert(rows[0]["mode"], Mode) if rows else "live"


def _whole_id(arguments: argparse.Namespace) -> str:
    limit = 1000
    known = ask_or_read(
        arguments,
        f"/v1/alerts?limit={limit}",
        lambda store: [alert_summary(revision) for revision in store.alerts(limit=limit)],
        is_quiet=True,
    )
    wanted = arguments.alert
    if wanted == "last":  # what the daemon said of itself, a test or a sink's alarm, has no trace
        found = [alert["alert_id"] for alert in known if not alert["rule"].startswith("shockwire-")][:1]
    else:
        found = [alert["alert_id"] for alert in known if alert["alert_id"].startswith(wanted.upper())]
    if not found:
        raise ShockwireError(f"there is no alert '{wanted}'; `shockwire alerts` lists them")
    if len(found) > 1:
        raise ShockwireError(f"'{wanted}' could be any of {', '.join(found[:5])}")
    return str(found[0])
