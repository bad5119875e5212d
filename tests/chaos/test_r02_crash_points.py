"""R2, at length: the process is gone (`os._exit`) at the nth time it passes a point, for every n and point.

The points are those of every commit (begun, applied, committed) and those around every send (claimed, sent,
marked). It passes when afterwards everything has arrived in its order, at most one message came twice, and
that one said so.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from kill_rig import Receiver, assert_all_told, courier, receiving

PROMISE = "R2"
ALERTS = 3
MOST = 60  # times that any point is passed in one run

pytestmark = pytest.mark.slow


@pytest.mark.timeout(600)
@pytest.mark.parametrize("point", ["begun", "applied", "committed", "claimed", "sent", "marked"])
async def test_a_crash_at_every_passing_of_a_point_loses_nothing(tmp_path: Path, figures, point: str) -> None:
    repeated = crashes = 0
    for count in range(1, MOST):
        async with receiving(Receiver(storm=False)) as receiver:
            path = tmp_path / f"{count}.db"
            process = await courier(path, receiver, ALERTS, f"crash={point}:{count}")
            has_crashed = await process.wait() == 9
            if has_crashed:
                process = await courier(path, receiver, ALERTS)
                async with asyncio.timeout(60):
                    assert await process.wait() == 0
            assert_all_told(receiver, ALERTS)
            again = Counter((alert, seq) for alert, seq, _ in receiver.taken).total() - 2 * ALERTS
            assert again <= 1
            repeated += again
        if not has_crashed:
            break  # the point is passed fewer times than that
        crashes += 1
    assert crashes >= ALERTS
    figures(f"{point}: {crashes} crashes, lost 0, repeated {repeated}, all marked")
