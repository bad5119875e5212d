"""A daemon in a network that is broken under it. Run in namespaces of its own, by test_r08_network.py.

Five feeds, each with an address of its own on this machine. Once all are well, one's packets vanish, one's
connections are torn, one's name is asked of a name server that never answers, and two stay as they are. What
was seen of it is written to stdout as one JSON object.
"""

from __future__ import annotations

import asyncio
import json
import re
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path

from aiohttp import ClientSession, UnixConnector, web
from daemon_process import DaemonProcess, running

from shockwire.run.client import ask
from support import wait_until_async

PORT = 8080
EVERY_S = 6.0
SICK = {"hole": "10.9.0.2", "torn": "10.9.0.3", "name": "10.9.0.4"}
WELL = {"well": "10.9.0.5", "named": "10.9.0.6"}
NAMES = {"name": "wire.test", "named": "other.test"}
INTERVALS_BROKEN = 6


class Feeds:
    """One server for all of them; it knows when each was asked."""

    def __init__(self) -> None:
        self.asked: dict[str, list[float]] = {address: [] for address in (*SICK.values(), *WELL.values())}
        self.torn = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        sock: socket.socket = request.transport.get_extra_info("socket")
        address = sock.getsockname()[0]
        self.asked[address].append(time.monotonic())
        if address == self.torn:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            request.transport.abort()
        items = "".join(
            f"<item><title>Harbour note {n}</title></item>" for n in range(len(self.asked[address]))
        )
        body = f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>"
        return web.Response(text=body, content_type="application/rss+xml", headers={"Connection": "close"})


def run(*command: str) -> None:
    subprocess.run(command, check=True)


def make_network(folder: Path) -> None:
    """All addresses on `lo`; at the other end of `void` nobody takes anything, and asks for no address."""
    run("ip", "link", "set", "lo", "up")
    run("ip", "link", "add", "void", "type", "veth", "peer", "name", "nobody")
    run("ip", "addr", "add", "10.9.0.1/24", "dev", "void")
    run("ip", "link", "set", "nobody", "arp", "off", "up")
    run("ip", "link", "set", "void", "arp", "off", "up")
    for address in (*SICK.values(), *WELL.values()):
        run("ip", "addr", "add", f"{address}/32", "dev", "lo")
    write_hosts(folder, ("name", "named"))
    (folder / "resolv.conf").write_text("nameserver 10.9.0.53\n")
    for name in ("hosts", "resolv.conf"):
        run("mount", "--bind", str(folder / name), f"/etc/{name}")


def write_hosts(folder: Path, names: tuple[str, ...]) -> None:
    """The names that are known without asking."""
    known = "".join(f"{(SICK | WELL)[name]} {NAMES[name]}\n" for name in names)
    (folder / "hosts").write_text(f"127.0.0.1 localhost\n{known}")


def write_config(folder: Path) -> Path:
    hosts = SICK | WELL | NAMES
    sources = "".join(
        f"  {name}: {{kind: feed, url: 'http://{host}:{PORT}/', every: {EVERY_S:g}s, timeout: 4s}}\n"
        for name, host in hosts.items()
    )
    (folder / "rules.yaml").write_text("rules: []\n")
    path = folder / "shockwire.yaml"
    path.write_text(f"state: state\nrules: rules.yaml\nsources:\n{sources}sinks: {{t: {{kind: console}}}}\n")
    return path


async def main(folder: Path) -> None:
    make_network(folder)
    feeds = Feeds()
    app = web.Application()
    app.router.add_get("/", feeds.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "0.0.0.0", PORT).start()
    try:
        async with running(write_config(folder)) as daemon:
            sys.stdout.write(json.dumps(await watch(daemon, feeds, folder)) + "\n")
    finally:
        await runner.cleanup()


async def watch(daemon: DaemonProcess, feeds: Feeds, folder: Path) -> dict[str, object]:
    """Break it, and see how soon each sick source is told and how the well ones do."""
    await wait_until_async(lambda: all(len(asked) > 1 for asked in feeds.asked.values()), 60, what="all well")
    lags = await lag_counts(daemon)
    broken_at = time.monotonic()
    run("ip", "addr", "del", f"{SICK['hole']}/32", "dev", "lo")
    feeds.torn = SICK["torn"]
    write_hosts(folder, ("named",))
    told: dict[str, float] = {}
    while time.monotonic() < broken_at + INTERVALS_BROKEN * EVERY_S:
        states = {
            row["name"]: row["state"]
            for row in await asyncio.to_thread(ask, socket_of(daemon), "/v1/sources")
        }
        for name in (*SICK, *WELL):
            if states[name] != "ok":
                told.setdefault(name, round((time.monotonic() - broken_at) / EVERY_S, 2))
        await asyncio.sleep(0.2)
    after = await lag_counts(daemon)
    gaps = [
        b - a
        for address in WELL.values()
        for a, b in zip(feeds.asked[address], feeds.asked[address][1:], strict=False)
        if b > broken_at
    ]
    return {
        "told_after_intervals": told,
        "longest_gap_intervals": round(max(gaps) / EVERY_S, 2),
        "polls_of_the_well": len(gaps),
        "beats": after[1] - lags[1],
        "late_beats": (after[1] - after[0]) - (lags[1] - lags[0]),
    }


def socket_of(daemon: DaemonProcess) -> Path:
    return daemon.state / "ctl.sock"


async def lag_counts(daemon: DaemonProcess) -> tuple[int, int]:
    """How often the loop was late by at most 50 ms, and how often it was looked at."""
    connector = UnixConnector(str(socket_of(daemon)))
    async with ClientSession(connector=connector) as session, session.get("http://d/metrics") as response:
        text = await response.text()
    buckets = dict(re.findall(r'shockwire_\w*lag\w*_bucket\{le="([^"]+)"\} (\d+)', text))
    return int(buckets["0.05"]), int(buckets["+Inf"])


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
