"""`shockwire export WHAT [FILE]`: the log, what was scored, or what was decided, as JSON lines.

`alerts` has a line for each revision, the muted ones among them, with the whole trace; `signals` one
for each text that was scored, with its terms. A name that ends in .gz is gzipped.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections.abc import Iterator
from pathlib import Path

from shockwire.cli.access import add_config_option, add_span_options, export_lines, moment
from shockwire.errors import ShockwireError


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "what", choices=["log", "signals", "alerts"], metavar="WHAT", help="log, signals or alerts"
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to (default: stdout)")
    add_span_options(parser)


def run(arguments: argparse.Namespace) -> int:
    since, until = moment(arguments.since, "--since"), moment(arguments.until, "--until")
    lines = export_lines(arguments, arguments.what, since, until)
    if arguments.file is None:
        sys.stdout.buffer.writelines(lines)
        sys.stdout.flush()
    else:
        count = _write(arguments.file, lines)
        print(f"{count} lines in {arguments.file}", file=sys.stderr)
    return 0


def _write(path: Path, lines: Iterator[bytes]) -> int:
    count = 0
    draft = path.with_name(path.name + ".part")
    try:
        with gzip.open(draft, "wb") if path.suffix == ".gz" else draft.open("wb") as file:
            for line in lines:
                file.write(line)
                count += 1
        draft.replace(path)
    except OSError as error:
        raise ShockwireError(f"can't write {path}: {error.strerror or error}") from error
    finally:
        draft.unlink(missing_ok=True)
    return count
