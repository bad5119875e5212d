"""Over real HTTP, the process killed, the receiver misbehaving: none lost, every repeat marked."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest
from kill_rig import Receiver, assert_all_told, courier, receiving


@pytest.mark.slow
@pytest.mark.promise("R1")
async def test_kill_9_in_a_storm_loses_nothing_and_every_repeat_says_so(tmp_path: Path) -> None:
    alerts, kills = 120, 8
    async with receiving(Receiver()) as receiver:
        for kill in range(1, kills + 1):
            process = await courier(tmp_path / "s.db", receiver, alerts)
            await receiver.wait_requests(kill * 20)
            process.send_signal(signal.SIGKILL)
            await process.wait()
        process = await courier(tmp_path / "s.db", receiver, alerts)
        async with asyncio.timeout(40):
            assert await process.wait() == 0
    assert_all_told(receiver, alerts)
    assert len(receiver.after_ok) <= kills


@pytest.mark.slow
@pytest.mark.promise("R2")
@pytest.mark.parametrize("point", ["claimed", "sent", "marked"])
async def test_a_crash_at_any_point_of_an_attempt_repeats_at_most_one_and_says_so(
    tmp_path: Path, point: str
) -> None:
    async with receiving(Receiver(storm=False)) as receiver:
        for count in (1, 4):
            process = await courier(tmp_path / "s.db", receiver, 10, f"crash={point}:{count}")
            assert await process.wait() == 9
        process = await courier(tmp_path / "s.db", receiver, 10)
        async with asyncio.timeout(40):
            assert await process.wait() == 0
    assert_all_told(receiver, 10)
    assert len(receiver.after_ok) == (2 if point == "sent" else 0)
