"""A Debian that systemd really boots, for as long as a test needs it, and nothing of it stays.

The root file system is made once by `tests/chaos/make-root`; each boot lays a file system in memory over
it, so that the made one never changes. systemd-nspawn starts it with a network of its own (loopback only)
and neither registers it nor needs a systemd outside. Commands enter its namespaces.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from support import ROOT, wait_until

_HOME = Path("opt/shockwire")
_PROGRAM = ("daemon", "rules", "systemd", "deploy", "README.md", "LICENSE", "NOTICE")
_BOOT_S = 120.0
_LAUNCHER = """#!/opt/shockwire/.venv/bin/python
import sys

from shockwire.cli import main

sys.exit(main())
"""


def made_root() -> Path:
    """Where `make-root` puts what is booted."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(os.environ.get("SHOCKWIRE_BOOT_ROOT") or cache / "shockwire" / "bookworm")


class Machine:
    """One that is up. `run` is root's shell in it; paths under `files` are its files, seen from outside."""

    def __init__(self, pid: int, files: Path) -> None:
        self._pid = pid
        self.files = files

    def run(
        self, command: str, *, user: str = "root", check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """A shell's line, run by `user` with a login's environment."""
        entered = ["nsenter", "--target", str(self._pid), "--mount", "--uts", "--ipc", "--net", "--pid", "--"]
        done = subprocess.run(
            [*entered, "runuser", "--login", user, "--shell=/bin/sh", "--command", command],
            check=False,
            capture_output=True,
            text=True,
            timeout=120,
            env={"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"},
        )
        if check and done.returncode != 0:
            raise AssertionError(f"{command}: {done.returncode}\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
        return done

    def shows(self, unit: str, name: str) -> str:
        """One property of a unit, as systemd has it now."""
        return self.run(f"systemctl show --value -p {name} {unit}").stdout.strip()

    def journal(self, unit: str) -> str:
        """Everything that systemd and the unit said of it."""
        return self.run(f"journalctl --no-pager -o cat -u {unit}").stdout

    def write(self, path: str, text: str, mode: int = 0o644) -> None:
        """A file in it."""
        target = self.files / path.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        target.chmod(mode)


@contextlib.contextmanager
def booted(work: Path) -> Iterator[Machine]:
    """A machine that has come up, with the program in /opt/shockwire as `make runtime` leaves it there."""
    with _layered(made_root(), work) as files:
        _install(files)
        with (work / "console").open("wb") as console:
            nspawn = subprocess.Popen(
                [
                    "systemd-nspawn", "--quiet", "--boot", "--register=no", "--keep-unit",
                    "--private-network", "--console=pipe", "--machine=shockwire-test", f"--directory={files}",
                ],
                stdin=subprocess.DEVNULL, stdout=console, stderr=console,
            )  # fmt: skip
        try:
            yield _wait_up(nspawn, files, work / "console")
        finally:
            nspawn.send_signal(signal.SIGTERM)  # to nspawn: an orderly end
            try:
                nspawn.wait(30)
            except subprocess.TimeoutExpired:
                nspawn.kill()
                nspawn.wait()


def _wait_up(nspawn: subprocess.Popen[bytes], files: Path, console: Path) -> Machine:
    def first_process() -> int:
        assert nspawn.poll() is None, console.read_text(errors="replace")[-3000:]
        children = Path(f"/proc/{nspawn.pid}/task/{nspawn.pid}/children").read_text().split()
        return next((int(pid) for pid in children if _is_init(int(pid))), 0)

    machine = Machine(wait_until(first_process, _BOOT_S, what="systemd in the machine"), files)

    def is_up() -> bool:
        state = machine.run("systemctl is-system-running", check=False).stdout.strip()
        return state in ("running", "degraded")

    wait_until(is_up, _BOOT_S, what="the end of the boot")
    return machine


def _is_init(pid: int) -> bool:
    """Whether it is process 1 of its namespace already, and systemd."""
    with contextlib.suppress(OSError):
        status = Path(f"/proc/{pid}/status").read_text()
        is_systemd, is_first = "Name:\tsystemd\n" in status, re.search(r"NSpid:.*\t1\n", status)
        return is_systemd and is_first is not None
    return False


@contextlib.contextmanager
def _layered(lower: Path, work: Path) -> Iterator[Path]:
    layer, files = work / "layer", work / "files"
    layer.mkdir(parents=True)
    files.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1g,mode=755", "tmpfs", layer], check=True)
    try:
        (layer / "upper").mkdir()
        (layer / "work").mkdir()
        options = f"lowerdir={lower},upperdir={layer}/upper,workdir={layer}/work"
        subprocess.run(["mount", "-t", "overlay", "-o", options, "overlay", files], check=True)
        try:
            yield files
        finally:
            subprocess.run(["umount", "--lazy", files], check=True)
    finally:
        subprocess.run(["umount", "--lazy", layer], check=True)


# ---------------------------------------------------------------------------- the program in it


def _install(files: Path) -> None:
    """What `git clone` and `make runtime` do, without a network: the locked packages of here, copied."""
    home = files / _HOME
    home.mkdir(parents=True)
    for name in _PROGRAM:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, home / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, home / name)
    subprocess.run(
        ["chroot", files, "/usr/bin/python3", "-m", "venv", "--without-pip", "/opt/shockwire/.venv"],
        check=True,
    )
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = home / ".venv" / "lib" / version / "site-packages"
    assert packages.is_dir(), f"the made root has another Python than {version}, whose packages are at hand"
    for name in _locked():
        _copy_package(name, packages)
    (packages / "shockwire.pth").write_text("/opt/shockwire/daemon\n")
    launcher = home / ".venv" / "bin" / "shockwire"
    launcher.write_text(_LAUNCHER)
    launcher.chmod(0o755)
    subprocess.run(["chown", "-R", "root:root", home], check=True)


def _locked() -> list[str]:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^([A-Za-z0-9._-]+)==[^;\n]*\\?$", text, re.MULTILINE)


def _copy_package(name: str, target: Path) -> None:
    """One installed package, with its notes; its commands are not needed."""
    distribution = importlib.metadata.distribution(name)
    for file in distribution.files or ():
        if ".." in file.parts or file.suffix == ".pyc":
            continue
        source = Path(str(distribution.locate_file(file)))
        (target / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target / file)
