"""Logs for people, for machines and for the journal, with nothing secret and nothing forged in them.

Three formats: `human` (a terminal), `json` (one object a line), `journal` (syslog priority prefix,
no time of its own). Control characters from outside are escaped, so that a headline can't write a
log line or colour a terminal; the values of loaded secrets are blotted out wherever they appear.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from datetime import UTC, datetime

from shockwire.run.blot import blotted

_PRIORITY = {"DEBUG": 7, "INFO": 6, "WARNING": 4, "ERROR": 3, "CRITICAL": 2}
_ESCAPES = {code: f"\\x{code:02x}" for code in [*range(32), 127, *range(0x80, 0xA0)]} | {ord("\n"): "\\n"}


def configure(*, level: str, form: str) -> None:
    """Send the `shockwire` logger to stderr in the given form; `form` auto picks by where stderr goes."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_FORMATTERS[_form(form)]())
    handler.addFilter(_Blotter())
    logger = logging.getLogger("shockwire")
    logger.handlers[:] = [handler]
    logger.setLevel(level.upper())
    logger.propagate = False
    # A library's complaint belongs in our log, not raw on a terminal.
    logging.getLogger("asyncio").handlers[:] = [handler]


def _form(form: str) -> str:
    if form != "auto":
        return form
    return "journal" if os.environ.get("JOURNAL_STREAM") else "human"


class _Blotter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        if record.exc_info:
            text += "\n" + logging.Formatter().formatException(record.exc_info)
            record.exc_info = None
        record.msg, record.args = blotted(text), None
        return True


def one_line(text: str) -> str:
    """Escape what could break or forge a line: control characters, CR, LF, ESC."""
    return text.translate(_ESCAPES)


class _Human(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        when = datetime.fromtimestamp(record.created, UTC)
        mark = "" if record.levelno < logging.WARNING else f"{record.levelname.lower()}: "
        return f"{when:%Y-%m-%d %H:%M:%S}Z {mark}{one_line(record.getMessage())}{_trace(self, record)}"


class _Journal(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        text = one_line(record.getMessage()) + _trace(self, record)
        return "\n".join(f"<{_PRIORITY[record.levelname]}>{line}" for line in text.split("\n"))


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            entry["trace"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False, default=str)


def _trace(formatter: logging.Formatter, record: logging.LogRecord) -> str:
    if not record.exc_info:
        return ""
    lines = formatter.formatException(record.exc_info).split("\n")
    return "".join("\n    " + one_line(line) for line in lines)


_FORMATTERS: dict[str, type[logging.Formatter]] = {"human": _Human, "json": _Json, "journal": _Journal}
