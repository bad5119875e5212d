"""Makes .venv what a lock file says: `python3 .ci/venv.py runtime`, or `... dev`.

A stamp in .venv holds what it was made from (the lock's hash, the interpreter, the folder). Where it
still fits there is nothing to do: no pip, no network. The dev lock holds everything of the runtime
lock, so a .venv made for the tests serves the daemon too; one made for the daemon is added to. Where
a stamp no longer fits, .venv is made anew, so that nothing stale stays importable.

The project itself is not installed but put on the path (`shockwire.pth`, and a launcher beside it):
no build backend is needed, and an edit is in force at once.
"""

from __future__ import annotations

import hashlib
import importlib.util
import re
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCKS = {"runtime": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}

LAUNCHER = f"""#!{PYTHON}
import sys

from shockwire.cli import main

sys.exit(main())
"""


def main(kind: str) -> int:
    """Make .venv fit for `kind` ("runtime" or "dev") and return the exit code."""
    fitting = [name for name in LOCKS if _stamp(name) == _wanted(name)]
    works = _runs(PYTHON, "-c", "import pip")
    if works and (kind in fitting or "dev" in fitting):
        return 0
    lock = LOCKS[kind]
    count = len(re.findall(r"^[A-Za-z0-9]\S*==", lock.read_text(), re.MULTILINE))
    _say(f"setting up .venv: installing {count} packages, about {10 + count // 2} s ...")
    begun = time.monotonic()
    if not (works and fitting):
        _make_venv()
    _install(lock)
    _put_on_path()
    _stamp_file(kind).write_text(_wanted(kind))
    _say(f"setting up .venv: done in {time.monotonic() - begun:.0f} s")
    return 0


def _stamp_file(kind: str) -> Path:
    return VENV / f"{kind}.stamp"


def _stamp(kind: str) -> str:
    return _stamp_file(kind).read_text() if _stamp_file(kind).exists() else ""


def _wanted(kind: str) -> str:
    version = ".".join(map(str, sys.version_info[:3]))
    return f"{hashlib.sha256(LOCKS[kind].read_bytes()).hexdigest()} python {version} in {ROOT}\n"


def _make_venv() -> None:
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        _fail(f"{sys.executable} has no venv", "as root: apt-get install python3-venv")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", VENV], cwd=ROOT) != 0:
        _fail(f"could not make {VENV}", "on Debian, as root: apt-get install python3-venv")


def _install(lock: Path) -> None:
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if subprocess.call([*pip, "--no-deps", "--prefer-binary", "--require-hashes", "-r", lock], cwd=ROOT) != 0:
        _fail(
            f"pip could not install what {lock.name} lists",
            "the first set-up needs a network; the same command again goes on where this one stopped",
        )


def _put_on_path() -> None:
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(VENV)}))
    (packages / "shockwire.pth").write_text(f"{ROOT / 'daemon'}\n")
    launcher = VENV / "bin" / "shockwire"
    launcher.write_text(LAUNCHER)
    launcher.chmod(0o755)


def _runs(*command: str | Path) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _fail(what: str, remedy: str) -> None:
    _say(f"error: {what}\n       {remedy}")
    sys.exit(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
