from __future__ import annotations

import io
import sys

import pytest
from sink_rigs import at_work

from shockwire.core.model import Status
from shockwire.deliver.console import Console
from shockwire.testing.builders import delivery, evidence, revision


async def printed(capsys: pytest.CaptureFixture[str], sink: Console, status: Status = Status.FIRED) -> str:
    async with at_work(sink) as connection:
        await connection.send(delivery(revision(status)))
    captured = capsys.readouterr()
    return captured.out if sink.stream == "stdout" else captured.err


async def test_a_message_is_a_block_below_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    text = await printed(capsys, Console(name="screen"))
    lines = text.splitlines()
    assert lines[0] == "─" * 100
    assert lines[1] == "CRITICAL · us_chips -5.7 % vs Friday close"
    assert lines[-1] == "information, not advice"


async def test_nothing_is_coloured_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\x1b" not in await printed(capsys, Console(name="screen"))


@pytest.mark.parametrize(
    ("status", "code"), [(Status.FIRED, "31"), (Status.ARMED, "33"), (Status.TEST, "36")]
)
async def test_colour_follows_severity_and_stands_on_title_and_headings_only(
    capsys: pytest.CaptureFixture[str], status: Status, code: str
) -> None:
    lines = (await printed(capsys, Console(name="screen", color="always"), status)).splitlines()
    assert lines[1].startswith(f"\x1b[1;{code}m")
    plain = [line for line in lines[2:] if "\x1b" in line]
    assert set(plain) <= {
        f"\x1b[1m{h}\x1b[0m" for h in ("why", "parts of the score", "price path", "evidence", "who led")
    }


async def test_a_narrow_console_wraps_words_and_keeps_links_whole(capsys: pytest.CaptureFixture[str]) -> None:
    text = await printed(capsys, Console(name="screen", width=40))
    assert all(len(line) <= 40 or "https://" in line for line in text.splitlines())
    assert "https://news.example.com/2025/01/27/1?from=feed&n=1\n" in text


async def test_standard_error_is_the_other_choice(capsys: pytest.CaptureFixture[str]) -> None:
    assert "CRITICAL" in await printed(capsys, Console(name="screen", stream="stderr"))


async def test_a_terminal_that_knows_no_block_characters_still_gets_the_words() -> None:
    raw = io.BytesIO()
    page = io.TextIOWrapper(raw, encoding="ascii")
    before, sys.stdout = sys.stdout, page
    try:
        async with at_work(Console(name="screen", color="never", width=100)) as connection:
            sys.stdout = before
            await connection.send(delivery(revision(evidence=(evidence(1, title="Nvidia\u2019s rival"),))))
    finally:
        sys.stdout = before
    assert b"us_chips fell 5.7 % since Friday's close" in raw.getvalue()
    assert b"Nvidia?s rival" in raw.getvalue()
