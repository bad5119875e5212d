"""What some tests of this folder need of the machine, each as a mark that skips and says what is missing.

pytestmark = needs_mount          or   @needs_netns
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest
from booted import made_root

from support import MOSQUITTO


def _works(*command: str) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True, timeout=20).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


@functools.cache
def has_mount() -> bool:
    """Whether a tmpfs can be mounted, tried in a mount namespace of its own."""
    return os.geteuid() == 0 and _works(
        "unshare", "--mount", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"
    )


@functools.cache
def has_loop() -> bool:
    """Whether files can be mounted as disks."""
    return has_mount() and shutil.which("mkfs.ext4") is not None and _works("losetup", "--find")


@functools.cache
def has_netns() -> bool:
    """Whether a network namespace of our own can be made."""
    return _works("unshare", "--net", "ip", "link", "set", "lo", "up")


def has_prometheus() -> bool:
    """Whether Prometheus is installed."""
    return shutil.which("prometheus") is not None


def has_broker() -> bool:
    """Whether Mosquitto is installed."""
    return MOSQUITTO is not None


@functools.cache
def has_boot() -> bool:
    """Whether a made root file system can be booted: there is one, and systemd-nspawn, and we are root."""
    return has_mount() and shutil.which("systemd-nspawn") is not None and (made_root() / "etc/made").exists()


def overview() -> list[str]:
    """What there is here of all that, a line each: what is missing says how it is to be had."""
    return [f"{what}: {'there' if is_there() else f'MISSING ({how})'}" for is_there, what, how in _NEEDS]


_NEEDS = (
    (has_mount, "a tmpfs of our own (R6)", "root, and the right to mount"),
    (has_loop, "files as disks (R3)", "root, mkfs.ext4, loop devices"),
    (has_netns, "a network of our own (R8, F2)", "root or user namespaces, iproute2"),
    (has_boot, "a booted systemd (R16)", "root, systemd-container, `tests/chaos/make-root`"),
    (has_prometheus, "Prometheus (R18)", "Debian's package prometheus"),
    (has_broker, "a broker (R1, R4)", "Debian's package mosquitto"),
)


def _needing(is_there: Callable[[], bool], what: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(sys.platform != "linux" or not is_there(), reason=f"needs {what}")


needs_mount = _needing(has_mount, "root and the right to mount a tmpfs")
needs_loop = _needing(has_loop, "root, mkfs.ext4 and loop devices")
needs_netns = _needing(has_netns, "root (or user namespaces), iproute2 and network namespaces")
needs_boot = _needing(
    has_boot, "root, systemd-nspawn (systemd-container), and what tests/chaos/make-root makes"
)
