"""The command line: one module per command, imported only when it is asked for.

A command's module has `configure(parser)` and `run(arguments) -> exit code`. Data goes to stdout,
messages to stderr. Exit codes: 0 ok, 1 finding, 2 usage, 69 unreachable, 75 try later, 78 bad
configuration.
"""

from __future__ import annotations

import argparse
import difflib
import gc
import importlib
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from shockwire import __version__

COMMANDS = {
    "demo": "the shock of January 2025, offline, in under a minute",
    "init": "write a commented configuration and a rule pack",
    "check": "read the configuration and the rules; say everything that is wrong",
    "test": "run the rules' own tests",
    "run": "the daemon, in the foreground",
    "replay": "feed a recorded log through the same code",
    "backtest": "what rules would have told over the recorded log or a tape",
    "record": "write the log to a tape, or down what a source answers",
    "export": "the log, signals or alerts as JSON lines",
    "explain": "why an alert fired, term by term",
    "why-not": "how near a rule came, and what held it back",
    "score": "score a text, with the working",
    "alerts": "list the alerts that were told, or rate one",
    "sources": "list the sources; ask one by hand; record its answer; OPML in and out",
    "sinks": "list the sinks, or send a test message",
    "rules": "list the rules: how they stand, when they fired, what an edit did",
    "silence": "hear nothing of a rule, a ticker or a theme for a while",
    "unsilence": "end a silence before its time",
    "silences": "list what is silenced",
    "ack": "say that somebody looks after an alert",
    "status": "is it alive, what is late",
    "doctor": "what is wrong or soon will be, and the mend for each",
    "backup": "a checked copy of the store, while the daemon runs or not",
    "restore": "put a backup back; the store of before is kept",
    "backfill": "history from the sources: for what is usual, for novelty and backtests",
    "prune": "forget now what is older than `retention` says",
    "config": "show the configuration in force, or its JSON Schema",
}

EX_OK, EX_FINDING, EX_USAGE = 0, 1, 2
EX_UNREACHABLE, EX_TRY_LATER, EX_CONFIG = 69, 75, 78


class _Parser(argparse.ArgumentParser):
    """Says which command or choice was probably meant."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.print_usage(sys.stderr)
        self.exit(EX_USAGE, f"{self.prog}: {message}\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    parser = _parser()
    chosen = next((w for w in words if not w.startswith("-")), None)
    if words[:1] in (["--version"], ["-V"]):
        print(f"shockwire {__version__}")
        return EX_OK
    if chosen is None or words[:1] in (["-h"], ["--help"]):
        parser.print_help()
        return EX_OK if words else EX_USAGE
    if chosen not in COMMANDS:
        near = difflib.get_close_matches(chosen, COMMANDS, n=1)
        hint = f"; did you mean '{near[0]}'?" if near else "; `shockwire --help` lists them"
        print(f"shockwire: there is no command '{chosen}'{hint}", file=sys.stderr)
        return EX_USAGE
    return _run(chosen, words)


def program() -> str:
    """How the user called us, for commands that are to be typed next: `shockwire`, or where it lies."""
    called = Path(sys.argv[0])
    if called.name == "__main__.py":
        return "python -m shockwire"
    found = shutil.which(called.name)
    if found is not None and Path(found).resolve() == called.resolve():
        return called.name
    return str(called)


def _parser() -> argparse.ArgumentParser:
    width = max(map(len, COMMANDS)) + 2
    listing = "\n".join(f"  {name:<{width}}{text}" for name, text in COMMANDS.items())
    return _Parser(
        prog="shockwire",
        usage="shockwire COMMAND [OPTIONS]",
        description="Tells you, once and with the evidence, when news and prices shock together.",
        epilog=f"commands:\n{listing}\n\n`shockwire COMMAND --help` explains one of them.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _run(command: str, words: list[str]) -> int:
    from shockwire.errors import (
        ConfigError,
        DaemonUnreachableError,
        ShockwireError,
        StoreLockedError,
        UsageError,
    )

    gc.disable()  # what an import makes lives on; looking for garbage in it costs a tenth of the start
    module = importlib.import_module(f"shockwire.cli.{command.replace('-', '_')}")
    gc.enable()
    parser = _Parser(prog=f"shockwire {command}", description=COMMANDS[command])
    module.configure(parser)
    words.remove(command)
    arguments = parser.parse_args(words)
    try:
        return int(module.run(arguments))
    except ConfigError as error:
        print(error, file=sys.stderr)
        return EX_CONFIG
    except DaemonUnreachableError as error:
        print(f"shockwire: {error}", file=sys.stderr)
        return EX_UNREACHABLE
    except StoreLockedError as error:
        print(f"shockwire: {error}", file=sys.stderr)
        return EX_TRY_LATER
    except UsageError as error:
        print(f"shockwire {command}: {error}", file=sys.stderr)
        return EX_USAGE
    except ShockwireError as error:
        print(f"shockwire: {error}", file=sys.stderr)
        return EX_FINDING
    except PermissionError as error:  # of a file that was named; what is ours says more
        print(f"shockwire: {error.filename}: {error.strerror}", file=sys.stderr)
        return EX_FINDING
    except BrokenPipeError:  # `| head` closed the pipe: nobody reads any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EX_OK
    except KeyboardInterrupt:
        return 130
