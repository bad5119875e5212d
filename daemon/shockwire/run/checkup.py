"""What can be wrong with a machine, a configuration and a daemon, looked for before it shows; with the mend.

Each check is a plain function that looks and changes nothing. It says `ok`, `warn` (worth knowing; works all
the same), or `fail`, and for the last two what to do. Checks of a running daemon read its own answers, the
others work without one.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import sqlite3
import stat
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from shockwire.config.load import Loaded
from shockwire.config.models_settings import LEAST_MB
from shockwire.core.render.words import many
from shockwire.errors import Problem
from shockwire.ports import Sink
from shockwire.run.client import STORE_FILE
from shockwire.run.disk import existing, little_room, room_on
from shockwire.store.opening import WAL_LIMIT_BYTES
from shockwire.store.reserve import SIZE_BYTES

_MB = 1_000_000
_BESIDE_BYTES = SIZE_BYTES + WAL_LIMIT_BYTES  # the reserve, and a write-ahead log as large as it may become
_WAITS_LONG_S = 10.0  # before a sink counts as failing it has failed for longer
_OLDEST_SQLITE = (3, 37, 0)  # STRICT tables
_OLDEST_PYTHON = (3, 11)
_STA_UNSYNC = 0x0040
_TIME_ERROR = 5
_TIMEX_BYTES, _TIMEX_STATUS_AT = 256, 40  # struct timex of a 64-bit Linux, with room to spare
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_MOSQUITTO_CONF = Path("/etc/mosquitto/mosquitto.conf")


@dataclass(frozen=True, slots=True)
class Check:
    """What one look found."""

    name: str
    verdict: Literal["ok", "warn", "fail"]
    words: str
    mend: str = ""

    def shown(self) -> dict[str, str]:
        """For `--json`."""
        return asdict(self)


def machine_checks() -> Iterator[Check]:
    """Of the interpreter and the clock."""
    yield _python()
    yield _sqlite()
    yield _clock(_clock_status())


def folder_checks(state_dir: Path) -> Iterator[Check]:
    """Whether the store can be kept where it shall lie, and read by nobody else."""
    folder = existing(state_dir)
    if not os.access(folder, os.W_OK | os.X_OK):
        mend = f"run it as the user who owns it, or: chown -R USER {folder}"
        yield Check("state folder", "fail", f"{folder} can't be written by uid {os.geteuid()}", mend)
    else:
        yield Check("state folder", "ok", str(state_dir))
    for path in (state_dir / STORE_FILE, state_dir / f"{STORE_FILE}-wal"):
        if path.exists() and (mode := path.stat().st_mode) & _OTHERS:
            words = f"others may read {path} (mode {stat.S_IMODE(mode):o}): it holds what you watch"
            yield Check("permissions", "warn", words, f"chmod 600 {path}")


def put_aside(state_dir: Path) -> list[str]:
    """The damaged stores that lie there, in words; what belongs to one counts with it."""
    if not os.access(state_dir, os.R_OK):
        return []
    sizes: dict[str, int] = defaultdict(int)
    for kept in state_dir.glob(f"{STORE_FILE}.corrupt-*"):
        sizes[str(kept).removesuffix("-shm").removesuffix("-wal")] += kept.stat().st_size
    return [f"{kept} ({size // _MB:,} MB)" for kept, size in sorted(sizes.items())]


def aside_checks(kept: Iterable[str]) -> Iterator[Check]:
    """Of stores that were put aside, for as long as they lie there."""
    mend = "look at the disk; `shockwire restore` puts a backup back; delete it when nobody needs it"
    for one in kept:
        yield Check("store", "warn", f"a damaged store was put aside as {one}", mend)


def store_size(state_dir: Path) -> int:
    """Bytes that the store there takes now."""
    path = state_dir / STORE_FILE
    return path.stat().st_size if os.access(path, os.F_OK) else 0


def disk_check(where: str, disk: Mapping[str, int], store_bytes: int, max_mb: int | None) -> Check:
    """Whether there is room, now and for a store as large as `retention.max_mb` allows (None: unknown)."""
    free, little = disk["free_bytes"], little_room(disk["size_bytes"])
    words = f"{free // _MB:,} MB left for {where}"
    if free < little:
        mend = "free some, or lower `retention:` and run `shockwire prune`"
        return Check("disk", "fail", words, mend)
    if max_mb is None:
        return Check("disk", "ok", words)
    fits_mb = (free + store_bytes - little - _BESIDE_BYTES) // _MB
    if fits_mb >= max_mb:
        return Check("disk", "ok", f"{words}, enough for a store of {max_mb:,} MB (`retention.max_mb`)")
    words += f", but the store may become {max_mb:,} MB large (`retention.max_mb`)"
    if fits_mb >= LEAST_MB:
        mend = f"`retention: {{max_mb: {fits_mb - fits_mb % 10}}}` fits, or give it a larger disk"
        return Check("disk", "warn", words, mend)
    needed = (LEAST_MB * _MB + little + _BESIDE_BYTES) // _MB
    mend = f"name a folder on a larger disk as `state:`; {needed} MB must be free for the smallest store"
    return Check("disk", "fail", f"{words}: this disk is too small", mend)


def problem_checks(problems: Iterable[Problem]) -> Iterator[Check]:
    """Of what was said when the files were read, whether they can be used or not."""
    for problem in problems:
        verdict: Literal["warn", "fail"] = "fail" if problem.level == "error" else "warn"
        yield Check("configuration", verdict, str(problem), "edit it; `shockwire check` reads it with you")


def configuration_checks(loaded: Loaded) -> Iterator[Check]:
    """What reading the configuration said, secrets' modes among it, and what the broker can't tell."""
    yield from problem_checks(loaded.problems)
    if not loaded.problems:
        words = f"{many(len(loaded.bundle.rules), 'rule')} in force if started now"
        yield Check("configuration", "ok", words)
    state_dir = Path(loaded.settings.state_dir)
    yield disk_check(
        str(state_dir), room_on(state_dir), store_size(state_dir), loaded.settings.retention.max_mb
    )
    yield _descriptors(len(loaded.settings.sources))
    yield from ends_checks(
        len(loaded.settings.sources), len(loaded.settings.sinks), brokers_of(loaded.settings.sinks)
    )


def brokers_of(sinks: Iterable[Sink]) -> dict[str, str]:
    """The hosts of the brokers among the sinks, by the sink's name."""
    return {sink.name: str(getattr(sink, "host", "")) for sink in sinks if type(sink).__name__ == "Mqtt"}


def ends_checks(sources: int, sinks: int, brokers: Mapping[str, str]) -> Iterator[Check]:
    """Whether anything is watched and anybody told, and what is known of the brokers."""
    if not sinks:
        yield Check("sinks", "fail", "nobody is told: there is no sink", "add one under `sinks:`")
    if not sources:
        yield Check("sources", "fail", "nothing is watched: there is no source", "add one under `sources:`")
    for name, host in brokers.items():
        yield broker_check(name, host)


def broker_check(sink: str, host: str, conf: Path = _MOSQUITTO_CONF) -> Check:
    """Whether a broker keeps what it acknowledged. MQTT can't ask; a local Mosquitto's file tells."""
    name, mend = (
        "broker",
        "`persistence true`, `autosave_on_changes true`, `autosave_interval 1`: deploy/mosquitto.conf",
    )
    if host in _LOOPBACK and conf.is_file() and os.access(conf, os.R_OK):
        said = _settings(conf)
        if said.get("persistence") != "true":
            return Check(name, "warn", f"{sink}: {conf} keeps nothing through a restart", mend)
        if said.get("autosave_on_changes") != "true":
            return Check(
                name, "warn", f"{sink}: {conf} saves every half hour: a crash loses what it took since", mend
            )
        return Check(name, "ok", f"{sink}: {conf} keeps what it acknowledged")
    words = f"{sink}: whether the broker at {host} keeps what it acknowledged can't be asked over MQTT"
    return Check(name, "warn", words, f"look at its configuration for {mend}")


def configuration_checks_by_daemon(status: Mapping[str, Any]) -> Iterator[Check]:
    """What the daemon said when it read its files: not everybody who asks may read its secrets."""
    for problem in status["config_problems"]:
        mend = "edit it; the daemon takes it when it is saved"
        yield Check("configuration", "fail" if " error " in problem else "warn", problem, mend)
    if not status["config_problems"]:
        words = f"{many(status['rules'], 'rule')} in force, as the daemon read them"
        yield Check("configuration", "ok", words)
    disk = status["disk"]
    yield disk_check(disk["state_dir"], disk, status["log"]["size_bytes"], disk["max_mb"])
    yield from aside_checks(status["store"]["put_aside"])


def daemon_checks(
    status: Mapping[str, Any], sources: Iterable[Mapping[str, Any]], sinks: Iterable[Mapping[str, Any]]
) -> Iterator[Check]:
    """Of the answers of a daemon that runs."""
    yield Check("daemon", "ok", f"shockwire {status['version']} runs, pid {status['pid']}")
    for trouble in status["troubles"]:
        yield Check("daemon", "fail", trouble, "`shockwire status` tells more; the log has the details")
    for source in sources:
        if source["state"] in ("down", "gone", "silent"):
            mend = f"`shockwire sources test {source['name']}` asks it by hand"
            yield Check("source", "fail", f"{source['name']} is {source['state']}: {source['reason']}", mend)
        elif source["state"] == "degraded":
            yield Check("source", "warn", f"{source['name']} works in part: {source['reason']}")
    for sink in sinks:
        if sink["state"] != "ok":
            mend = f"`shockwire sinks test {sink['name']}` tries it"
            yield Check("sink", "fail", f"{sink['name']} is {sink['state']}: {sink['reason']}", mend)
        elif (age_s := status["oldest_waiting_s"].get(sink["name"], 0.0)) > _WAITS_LONG_S:
            words = f"a message to {sink['name']} has waited for {age_s:.0f} s"
            yield Check("sink", "warn", words, "`shockwire sinks` tells how it is")
        if dead := sink["outbox"].get("dead"):
            mend = "`shockwire alerts --dead` lists them, and can send them again"
            yield Check("sink", "fail", f"{dead} messages to {sink['name']} could not be delivered", mend)


def _python() -> Check:
    words = f"Python {platform.python_version()}"
    if sys.version_info < _OLDEST_PYTHON:
        return Check("python", "fail", words, "install Python 3.11 or newer")
    return Check("python", "ok", words)


def _sqlite() -> Check:
    words = f"SQLite {sqlite3.sqlite_version}"
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        return Check(
            "sqlite", "fail", f"{words} has no STRICT tables", "use a Python with SQLite 3.37 or newer"
        )
    return Check("sqlite", "ok", words)


def _clock(status: tuple[int, int] | None) -> Check:
    """By the kernel's word; None: it was not to be had."""
    if status is None:
        mend = "look with `timedatectl`"
        return Check("clock", "warn", "whether the clock is kept by a time server can't be asked here", mend)
    state, flags = status
    if state == _TIME_ERROR or flags & _STA_UNSYNC:
        mend = "timedatectl set-ntp true (or install chrony)"
        return Check("clock", "warn", "the kernel says that no time server keeps the clock", mend)
    return Check("clock", "ok", "kept by a time server")


def _clock_status() -> tuple[int, int] | None:
    """The state and flags that adjtimex(2) tells anybody; it is asked to change nothing."""
    if not sys.platform.startswith("linux") or sys.maxsize < 2**32:
        return None
    timex = ctypes.create_string_buffer(_TIMEX_BYTES)
    try:
        state = ctypes.CDLL(None).adjtimex(timex)
    except (AttributeError, OSError):
        return None
    flags = int.from_bytes(timex.raw[_TIMEX_STATUS_AT : _TIMEX_STATUS_AT + 4], sys.byteorder)
    return None if state < 0 else (state, flags)


def _descriptors(sources: int) -> Check:
    most, needed = resource.getrlimit(resource.RLIMIT_NOFILE)[0], 100 + sources
    words = f"{most} descriptors may be open, about {needed} are needed"
    if most != resource.RLIM_INFINITY and most < needed:
        return Check("descriptors", "fail", words, "ulimit -n 4096, or LimitNOFILE=4096 in the unit")
    return Check("descriptors", "ok", words)


def _settings(conf: Path) -> dict[str, str]:
    """What a mosquitto.conf and the files of its `include_dir` say; Debian wants what is added in there."""
    said = dict(_pairs(conf.read_text(encoding="utf-8", errors="replace")))
    for included in sorted(Path(said.get("include_dir", "/nowhere")).glob("*.conf")):
        if os.access(included, os.R_OK):
            said |= _pairs(included.read_text(encoding="utf-8", errors="replace"))
    return said


def _pairs(conf: str) -> Iterator[tuple[str, str]]:
    for line in conf.splitlines():
        key, _, value = line.strip().partition(" ")
        if key and not key.startswith("#"):
            yield key, value.strip()
