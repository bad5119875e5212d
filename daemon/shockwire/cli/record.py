"""`shockwire record TAPE`: write the log, or a part of it, to a tape that `replay` and `backtest` read.

A tape is a file of JSON lines, gzipped where its name ends in .gz; store/tape.py documents it. It
begins with the configuration in force, so a replay needs nothing else.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from shockwire.cli.access import add_config_option, add_span_options, export_lines, moment
from shockwire.core import codec
from shockwire.store.tape import write_tape


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("tape", type=Path, metavar="TAPE", help="the file to write: .jsonl or .jsonl.gz")
    add_span_options(parser)
    parser.add_argument("--note", default="", metavar="WORDS", help="a word about it, for people")


def run(arguments: argparse.Namespace) -> int:
    since, until = moment(arguments.since, "--since"), moment(arguments.until, "--until")
    lines = export_lines(arguments, "log", since, until)
    count = write_tape(arguments.tape, (codec.RECORD.decode(line) for line in lines), note=arguments.note)
    print(f"{count} records in {arguments.tape}", file=sys.stderr)
    return 0
