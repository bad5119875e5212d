"""The image is built and run, as nobody, where there is a builder and a base image to build on.

    SHOCKWIRE_IMAGE_BASE=localhost/base make test ARGS=tests/house/test_image.py

The base is an image with Python 3.11 or newer and venv that buildah already has. The build needs a network
for the locked packages, which is why the suite leaves it out where no base is named.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from support import ROOT

BASE = os.environ.get("SHOCKWIRE_IMAGE_BASE", "")
NAME = "localhost/shockwire-tested"
# The daemon within, without a network: it is up, and healthy, and all that it wrote is its own.
LIFE = """
set -e
test "$(id -u):$(id -g)" = 10001:10001
! touch /opt/shockwire/x 2>/dev/null
printf 'sinks: {term: {kind: console}}\\nrules: []\\n' > /tmp/shockwire.yaml
shockwire run -C /tmp/shockwire.yaml >/tmp/log 2>&1 &
daemon=$!
for n in $(seq 60); do shockwire status --alive --state /data 2>/dev/null && break; sleep 1; done
shockwire status --alive --state /data
test "$(stat -c %a:%u /data/shockwire.db)" = 600:10001
kill $daemon
wait $daemon
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(
        not BASE or shutil.which("buildah") is None,
        reason="the image is built only with buildah and a base named by SHOCKWIRE_IMAGE_BASE",
    ),
]


def buildah(*words: str) -> str:
    """What it printed; chroot isolation needs no runtime and no privileges beyond root's own."""
    env = {**os.environ, "BUILDAH_ISOLATION": "chroot"}
    done = subprocess.run(["buildah", *words], cwd=ROOT, env=env, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout.strip()


@pytest.fixture(scope="module")
def image() -> Iterator[str]:
    buildah("bud", "--build-arg", f"BASE={BASE}", "-f", "deploy/Dockerfile", "-t", NAME, ".")
    yield NAME
    buildah("rmi", NAME)


def test_the_image_runs_as_nobody_and_says_how_it_is(image: str) -> None:
    container = buildah("from", image)
    try:
        assert "it lives" in buildah("run", container, "--", "sh", "-c", LIFE)
    finally:
        buildah("rm", container)
