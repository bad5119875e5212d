"""Tells systemd how the daemon is: READY, RELOADING, STOPPING, WATCHDOG. Without systemd it is silent.

The protocol is one datagram of lines to the socket named in `$NOTIFY_SOCKET` (sd_notify(3)), so no
library is needed. A manager that has gone away is no reason for the daemon to fail: what could
not be told is dropped, and the watchdog's silence then says the rest.
"""

from __future__ import annotations

import contextlib
import os
import socket
import time


def notify(*lines: str, with_time: bool = False) -> None:
    """Send `lines` such as "READY=1" or "STATUS=12 sources, 1 degraded".

    `with_time` adds the monotonic clock in microseconds, which RELOADING=1 must carry.
    """
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return
    if with_time:
        lines += (f"MONOTONIC_USEC={time.monotonic_ns() // 1000}",)
    with (
        contextlib.suppress(OSError),
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sock,
    ):
        # "@" stands for the NUL byte that begins an abstract socket's name
        sock.connect("\0" + address[1:] if address.startswith("@") else address)
        sock.sendall("\n".join(lines).encode())


def watchdog_interval_s() -> float | None:
    """Within how many seconds systemd wants a WATCHDOG=1; None if it does not watch this process."""
    usec, pid = os.environ.get("WATCHDOG_USEC", ""), os.environ.get("WATCHDOG_PID", "")
    if not usec.isdigit() or int(usec) == 0 or pid not in ("", str(os.getpid())):
        return None
    return int(usec) / 1_000_000
