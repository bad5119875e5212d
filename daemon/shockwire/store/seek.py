"""Finds places in a log that has holes, where old records were pruned."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

Execute = Callable[[str, tuple[int, ...]], sqlite3.Cursor]


def offset_before(execute: Execute, micros: int) -> int:
    """The last record that was seen before an instant; 0: none. Instants never go back in the log."""
    first, last = execute("SELECT min(offset), max(offset) FROM log", ()).fetchone()
    if first is None:
        return 0
    low, high = int(first), int(last) + 1  # the first record at or after the instant lies in here
    while low < high:
        middle = (low + high) // 2
        sql = "SELECT offset, seen_at FROM log WHERE offset <= ? ORDER BY offset DESC LIMIT 1"
        offset, seen_at = execute(sql, (middle,)).fetchone()
        if seen_at < micros:
            low = middle + 1
        else:
            high = int(offset)
    return low - 1
