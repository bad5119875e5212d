"""Backup, restore and prune as an administrator does them: with the daemon running, and without."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest
from daemon_process import running
from storm import companies, write_config

from shockwire.store.reader import open_readonly
from support import child_environment

pytestmark = pytest.mark.slow


async def command(*words: str, cwd: Path) -> tuple[int, str, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "shockwire",
        *words,
        cwd=cwd,
        env=child_environment(),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


async def test_a_copy_is_fetched_from_a_living_daemon_and_put_back_once_it_has_ended(tmp_path: Path) -> None:
    config = write_config(tmp_path, feeds={}, sinks="  term: {kind: console}", firms=companies(2))
    at = ("-C", str(config))
    async with running(config) as daemon:
        code, out, err = await command("backup", "copy.db", *at, cwd=tmp_path)
        assert (code, err) == (0, "")
        assert out.startswith("copy.db  ")
        code, _, err = await command("backup", "copy.db", *at, cwd=tmp_path)
        assert code == 1
        assert "never overwrites" in err
        code, out, _ = await command("prune", "--json", *at, cwd=tmp_path)
        assert (code, json.loads(out)) == (0, {"rows": 0, "freed_bytes": 0})
        code, _, err = await command("restore", "copy.db", *at, cwd=tmp_path)
        assert code == 75
        assert "stop it first" in err
        assert sorted(f.name for f in daemon.state.iterdir() if "backup" in f.name) == []
        assert await daemon.stop() == 0
    with open_readonly(tmp_path / "copy.db") as copy:
        kept = copy.last_offset
    assert kept > 0
    code, out, err = await command("restore", "copy.db", *at, cwd=tmp_path)
    assert (code, err) == (0, "")
    assert f"{kept} records" in out
    assert "the store of before is kept as" in out
    code, out, err = await command("prune", *at, cwd=tmp_path)
    assert (code, out) == (0, "0 rows pruned, 0.0 MB given back to the disk\n")
    code, _, err = await command("backup", str(tmp_path / "kept"), *at, cwd=tmp_path)
    assert code == 0
    assert "no daemon runs" in err
    assert len(list((tmp_path / "kept").glob("shockwire-*Z.db"))) == 1, "the folder was made"
    async with running(config) as daemon:
        assert "missing" not in daemon.words()
