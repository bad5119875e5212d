"""`shockwire sources`: every source and how it is; asked once by hand; feeds from and for other readers.

sources                     how they are, as the daemon sees them
sources test NAME ...       one real request each, daemon or not; --all for all of them
sources record NAME         what a source answers, without secrets, to show it to others
sources import FILE         an OPML file as YAML to paste into shockwire.yaml
sources export              the configured feeds as OPML
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from shockwire.cli import EX_FINDING, EX_OK, EX_USAGE
from shockwire.cli.access import add_config_option, ask_daemon, print_json, print_table, write_text

_ACTIONS = ("list", "test", "record", "import", "export")


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "action",
        nargs="?",
        choices=_ACTIONS,
        default="list",
        help="list (default); test: ask once, daemon or not; record: write down what came; "
        "import: OPML to YAML; export: OPML",
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="sources to test, or the file to import")
    parser.add_argument("--all", action="store_true", help="test every source")
    parser.add_argument("-o", "--out", type=Path, metavar="FILE", help="where to record (default: stdout)")
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


def run(arguments: argparse.Namespace) -> int:
    match arguments.action:
        case "test":
            return _test(arguments)
        case "record":
            return _record(arguments)
        case "import":
            return _import(arguments)
        case "export":
            return _export(arguments)
        case _:
            return _list(arguments)


# ---------------------------------------------------------------------------- list


def _list(arguments: argparse.Namespace) -> int:
    sources = ask_daemon(arguments, "/v1/sources")
    if arguments.json:
        print_json(sources)
    else:
        heading = ["source", "kind", "every", "state", "polls", "unchanged", "304", "items", "late"]
        print_table([[*heading, "last answer", "in words"], *(_row(source) for source in sources)])
    return EX_FINDING if any(source["state"] == "down" for source in sources) else EX_OK


def _row(source: dict[str, Any]) -> list[str]:
    return [
        source["name"],
        source["kind"] + (" (experimental)" if source.get("experimental") else ""),
        f"{source['every_s']:g} s",
        source["state"],
        str(source["polls"]),
        _share(source["unchanged"], source["polls"]),
        _share(source["not_modified"], source["polls"]),
        str(source["items"]),
        _lateness(source["lateness_s"]),
        (source["last_ok_at"] or "never")[:19],
        source["reason"] or source["note"],
    ]


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"


def _lateness(seconds: float | None) -> str:
    """From publication to sight: in seconds, minutes or hours."""
    if seconds is None:
        return "-"
    for size, unit in ((3600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} s"


# ---------------------------------------------------------------------------- test


def _test(arguments: argparse.Namespace) -> int:
    from shockwire.cli.probing import probe_rows, probes_of

    if not arguments.names and not arguments.all:
        print("shockwire sources test: which source? name some, or --all", file=sys.stderr)
        return EX_USAGE
    probes = probes_of(arguments.config, arguments.names)
    if arguments.json:
        print_json(probes)
    else:
        print_table(probe_rows(probes))
    return EX_FINDING if any(found["verdict"] == "fails" for found in probes) else EX_OK


# ---------------------------------------------------------------------------- record


def _record(arguments: argparse.Namespace) -> int:
    if len(arguments.names) != 1:
        print("shockwire sources record: expected the name of one source", file=sys.stderr)
        return EX_USAGE
    return record(arguments.config, arguments.names[0], arguments.out)


def record(config: Path | None, name: str, out: Path | None) -> int:
    """Ask a source once and write down what it answers, without secrets."""
    from shockwire.cli.probing import recording_of

    told = recording_of(config, name)
    text = json.dumps(told, indent=1, ensure_ascii=False) + "\n"
    if out is None:
        sys.stdout.write(text)
    else:
        write_text(out, text)
        print(f"wrote  {out}; look into it before you pass it on", file=sys.stderr)
    print(f"{name} {told['verdict']}: {told['words']}", file=sys.stderr)
    return EX_FINDING if told["verdict"] == "fails" else EX_OK


# ---------------------------------------------------------------------------- OPML


def _import(arguments: argparse.Namespace) -> int:
    from shockwire.config.opml import as_yaml, read_opml

    if len(arguments.names) != 1:
        print("shockwire sources import: expected one OPML file", file=sys.stderr)
        return EX_USAGE
    found = read_opml(Path(arguments.names[0]), lambda words: print(words, file=sys.stderr))
    sys.stdout.write(as_yaml(found, _taken(arguments)))
    print(f"{len(found)} feeds; paste them into shockwire.yaml, then `shockwire check`", file=sys.stderr)
    return EX_OK


def _taken(arguments: argparse.Namespace) -> list[str]:
    """Names the configuration has already; none where there is no configuration yet."""
    from shockwire.cli.probing import source_names
    from shockwire.errors import ConfigError

    try:
        return source_names(arguments.config)
    except ConfigError:
        if arguments.config is not None:
            raise
        return []


def _export(arguments: argparse.Namespace) -> int:
    from shockwire.cli.loading import told_by_service
    from shockwire.cli.probing import load_settings
    from shockwire.config.opml import Subscription, as_opml, feeds_of

    told = told_by_service(arguments.config, partial=True)
    if told is not None:
        feeds = [Subscription(**feed) for feed in told["feeds"]]
    else:
        feeds = feeds_of(load_settings(arguments.config).settings.sources)
    sys.stdout.write(as_opml(feeds))
    return EX_OK
