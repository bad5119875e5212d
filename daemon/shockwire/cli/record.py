"""`shockwire record TAPE | SOURCE`: the log on a tape, or what a source answers, to show it to others.

    record monday.jsonl.gz       the log, or a part of it, for `replay` and `backtest`
    record prices -o prices.json one real request to the source `prices`, without secrets

What is the name of a configured source is one; everything else, and whatever has a slash in it or ends in
.jsonl or .jsonl.gz, is a tape. A tape is a file of JSON lines, gzipped where its name ends in .gz;
store/tape.py documents it. It begins with the configuration in force, so a replay needs nothing else.
`sources record` does the same for a source.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from shockwire.cli.access import add_config_option, add_span_options, export_lines, moment
from shockwire.core import codec
from shockwire.store.tape import write_tape

_TAPES = (".jsonl", ".jsonl.gz")


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "what", metavar="TAPE|SOURCE", help="the file to write (.jsonl, .jsonl.gz), or a source to ask once"
    )
    add_span_options(parser)
    parser.add_argument("--note", default="", metavar="WORDS", help="a word about a tape, for people")
    parser.add_argument(
        "-o", "--out", type=Path, metavar="FILE", help="where to write a source's answer (default: stdout)"
    )


def run(arguments: argparse.Namespace) -> int:
    if _is_source(arguments.what, arguments.config):
        from shockwire.cli.sources import record

        return record(arguments.config, arguments.what, arguments.out)
    since, until = moment(arguments.since, "--since"), moment(arguments.until, "--until")
    lines = export_lines(arguments, "log", since, until)
    tape = Path(arguments.what)
    count = write_tape(tape, (codec.RECORD.decode(line) for line in lines), note=arguments.note)
    print(f"{count} records in {tape}", file=sys.stderr)
    return 0


def _is_source(word: str, config: Path | None) -> bool:
    if "/" in word or word.endswith(_TAPES):
        return False
    from shockwire.cli.probing import source_names
    from shockwire.errors import ConfigError

    try:
        return word in source_names(config)
    except ConfigError:  # a tape needs none, and whoever meant a source hears of it from `check`
        return False
