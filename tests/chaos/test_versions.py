"""Upgrade and downgrade in the middle of episodes: nothing is lost, repeated unmarked, or decided again.

The next version is this one, copied, with another version number, another engine version and one
more step of the schema. Both live on one store by turns, each killed or ended at a random moment,
while alerts are decided and delivered.
"""

from __future__ import annotations

import random
import re
import shutil
import signal
import sqlite3
from pathlib import Path

import pytest
from daemon_process import DaemonProcess
from storm import GrowingFeed, StormySlack, alert_id, companies, repeats, write_config

from shockwire.store.reader import open_readonly
from support import ROOT, wait_until_async

PROMISE = "R19"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

POINTS = 20
ALERTS = 200
_STEP = """    (
        "ALTER TABLE outbox ADD COLUMN note TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE later (x INTEGER) STRICT",
    ),
)


def migrate("""


def next_version(folder: Path) -> Path:
    """A source root that holds the version after this one."""
    root = folder / "next"
    shutil.copytree(ROOT / "daemon", root, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "rules", root / "shockwire" / "_rules")
    package = root / "shockwire"
    _change(package / "__init__.py", r'__version__ = "[^"]+"', '__version__ = "99.0.0"')
    _change(package / "core" / "engine.py", r'VERSION = "(\d+)"', 'VERSION = "next"')
    _change(package / "store" / "schema.py", r"(?<=,\n)\)\n\n\ndef migrate\(", _STEP)
    return root


def _change(path: Path, pattern: str, new: str) -> None:
    text, count = re.subn(pattern, lambda _: new, path.read_text(encoding="utf-8"))
    assert count == 1, f"{path}: expected {pattern!r} once"
    path.write_text(text, encoding="utf-8")


def decided(store: Path) -> dict[tuple[str, int], bytes]:
    """Every revision, as it was stored."""
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as connection:
        rows = connection.execute("SELECT alert_id, seq, body FROM revisions").fetchall()
    connection.close()
    return {(alert, seq): body for alert, seq, body in rows}


async def test_versions_change_twenty_times_in_the_middle_of_everything(tmp_path: Path, figures) -> None:
    chance = random.Random(19)  # noqa: S311 - repeatable moments, no secret
    firms = companies(ALERTS)
    later = next_version(tmp_path)
    async with GrowingFeed(firms, a_poll=5) as feeds, StormySlack(seed=19, calm=24) as slack:
        sink = f"  desk: {{kind: slack, webhook: '{slack.url}', rate_per_s: 60, burst: 5}}"
        config = write_config(
            tmp_path, feeds={"wire": feeds.add("/wire", most=2 * ALERTS)}, sinks=sink, firms=firms
        )
        store = tmp_path / "state" / "shockwire.db"
        before: dict[tuple[str, int], bytes] = {}
        kills = 0
        for point in range(POINTS + 1):
            environment = {"PYTHONPATH": str(later)} if point % 2 else {}
            daemon = await DaemonProcess.start(config, **environment)
            try:
                await daemon.wait_ready()
                wanted = ALERTS if point == POINTS else min(ALERTS, (point + 1) * 9 + chance.randint(-3, 3))
                await wait_until_async(
                    lambda wanted=wanted: len({alert_id(m) for m in slack.messages}) >= wanted,
                    120,
                    what=f"{wanted} alerts",
                )
            finally:
                if chance.random() < 0.5 and point < POINTS:
                    kills += 1
                    await daemon.kill()
                else:
                    await daemon.stop(signal.SIGTERM)
            now = decided(store)
            assert {key: now.get(key) for key in before} == before, "something was decided again"
            before = now
        again = repeats(slack.messages)
        assert all("repeat" in message.text for message in again)
        assert (
            len({alert_id(message) for message in slack.messages})
            == ALERTS
            == len({alert for alert, _ in before})
        )
        with open_readonly(store) as reader:
            assert {row.state.value for row in reader.deliveries(limit=9999)} == {"sent"}
    figures(
        f"{POINTS} changes of version, {kills} of them by kill -9, {ALERTS} alerts: lost 0, "
        f"repeats {len(again)}, all marked; {len(before)} revisions unchanged to the byte"
    )
