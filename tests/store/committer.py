"""A process that writes a store until it is killed: the victim of the crash tests.

    committer.py STORE TASKS [crash=POINT:COUNT] [limit=BYTES] [sync=NORMAL]

Each of TASKS keeps one batch of a record, a signal and an alert under way. What was acknowledged is
printed, an offset a line. `crash` ends the process at once at the COUNTth time a commit reaches a
point. `limit` caps the size of files as a full disk would; when commits fail `full` is printed, and
a line on stdin lifts the cap. `sync` loosens
the store's promise, for tests that must see records lost.
"""

from __future__ import annotations

import asyncio
import os
import resource
import sys
from pathlib import Path

from batches import record, revision, signal
from shockwire.ports import Batch, OutboxRow
from shockwire.store.retrying import Fault
from shockwire.store.sqlite import SqliteStore, StoreOptions


def say(word: object) -> None:
    os.write(1, f"{word}\n".encode())


class Crash:
    def __init__(self, where: str) -> None:
        self.point, _, count = where.partition(":")
        self.left = int(count or 0)

    def __call__(self, point: str) -> None:
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                os._exit(9)


def full_disk(fault: Fault | None) -> None:
    if fault is not None and fault.attempts == 1:
        say("full")
        sys.stdin.readline()
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


async def write(store: SqliteStore, most: int) -> None:
    while store.last_offset < most:
        offset = store.last_offset + 1
        one = record(offset)
        told = revision(f"alert{offset}")
        rows = [OutboxRow(sink="slack", revision=told, due_at=one.seen_at)]
        await store.commit(Batch(records=[one], signals=[signal(offset)], revisions=[told], outbox=rows))
        say(offset)


async def main(path: str, tasks: str, *words: str) -> None:
    named = dict(word.split("=", 1) for word in words)
    if "limit" in named:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(named["limit"]), resource.RLIM_INFINITY))
    probe = Crash(named.get("crash", ""))
    options = StoreOptions(probe=probe, on_fault=full_disk, reserve_bytes=8192)
    store = SqliteStore.open(Path(path), options=options)
    if "sync" in named:
        store._writer._connection.execute(f"PRAGMA synchronous = {named['sync']}")  # noqa: SLF001
    for notice in store.notices:
        say(f"notice {notice}")
    say(f"open {store.last_offset}")
    most = store.last_offset + int(named.get("most", "1000000000"))
    async with asyncio.TaskGroup() as group:
        for _ in range(int(tasks)):
            group.create_task(write(store, most))
    await store.close()
    say("closed")


asyncio.run(main(*sys.argv[1:]))
