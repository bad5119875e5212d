"""`shockwire explain ALERT`: the whole trace of one alert, from the trace that was stored with it.

`--as` shows instead what a kind of sink made of its newest revision: `slack` as a reader sees it there,
`mqtt` the JSON that machines get, `text` what a terminal, a mail or a phone shows; `--sink` in the words
that sink has in `templates`.
"""

from __future__ import annotations

import argparse
import json

import msgspec

from shockwire.cli.access import add_config_option, ask_or_read, print_json
from shockwire.core.explain import explain_lines
from shockwire.core.model import Revision
from shockwire.core.summary import alert_summary
from shockwire.core.wording import Template
from shockwire.errors import ShockwireError


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "alert", metavar="ALERT", help="the alert's id, or the beginning of it; `last` for the newest"
    )
    parser.add_argument(
        "--as",
        dest="form",
        choices=["text", "slack", "mqtt"],
        help="the newest message as this kind of sink tells it",
    )
    parser.add_argument("--sink", metavar="NAME", help="with --as: in the words this sink has in `templates`")
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
    from shockwire.core.render import payload, plain, slack_message, worded_message
    from shockwire.testing.blockkit import as_seen

    if arguments.form == "mqtt":
        return json.dumps(payload(revision), indent=2, ensure_ascii=False)
    note = worded_message(revision, _words(arguments, revision))
    if arguments.form == "text":
        return plain(note)
    body = slack_message(note)
    return json.dumps(body, indent=2, ensure_ascii=False) if arguments.json else as_seen(body)


def _words(arguments: argparse.Namespace, revision: Revision) -> Template | None:
    """The template that the configuration has for a sink."""
    if arguments.sink is None:
        return None
    from shockwire.config.load import load
    from shockwire.core.wording import template_for
    from shockwire.plugins import collector_kind, sink_kind

    settings = load(
        arguments.config, collector_kind=collector_kind, sink_kind=sink_kind, partial=True
    ).settings
    names = [sink.name for sink in settings.sinks]
    if arguments.sink not in names:
        raise ShockwireError(f"there is no sink '{arguments.sink}'; there are: {', '.join(sorted(names))}")
    return template_for(settings.templates, arguments.sink, revision.status)


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
