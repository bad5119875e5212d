"""The rules of the test session: no network but loopback, no silent skips in CI, no randomness.

The network guard is an audit hook of the interpreter and not a patched function: it sees every
connect and every name look-up of this process, whatever library makes it, and nothing can take it
off again. What it refuses fails the test, even if the code under test handled the error as it
would a real one. Programs that tests start talk to loopback because their configuration says so.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import not_run
import promise_results
from support import MOSQUITTO, ROOT

# ---------------------------------------------------------------------------- randomness

# Deterministic by default; `HYPOTHESIS_PROFILE=explore` looks for new examples on a quiet evening.
# `too_slow` measures the machine, and no test asserts a time.
settings.register_profile(
    "ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("explore", parent=settings.get_profile("ci"), derandomize=False, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# ---------------------------------------------------------------------------- the network guard


class NetworkRefusedError(RuntimeError):
    """A test reached for the world beyond loopback."""


_refused: list[str] = []


def _guard(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo":
        _look_up(arguments[0])
    elif event in ("socket.connect", "socket.sendto"):
        sock, address = arguments[0], arguments[1]
        if isinstance(sock, socket.socket) and sock.family in (socket.AF_INET, socket.AF_INET6):
            _connect(address)


def _look_up(host: object) -> None:
    name = host.decode("idna") if isinstance(host, bytes) else host
    if name is None or not isinstance(name, str) or name in ("", "localhost", socket.gethostname()):
        return
    if _as_ip(name) is not None:  # a literal asks nobody; a connect to it is judged by itself
        return
    if name.endswith(".invalid"):  # RFC 2606: no such name, ever; what a test of DNS failure uses
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    _refuse(f"look up the name {name!r}")


def _connect(address: object) -> None:
    host = address[0] if isinstance(address, tuple) and address else address
    ip = _as_ip(str(host))
    # 0.0.0.0 and :: connect to this machine
    if host in ("localhost", "") or (ip is not None and (ip.is_loopback or ip.is_unspecified)):
        return
    _refuse(f"connect to {address!r}")


def _as_ip(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        ip = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(ip, "ipv4_mapped", None) or ip


def _refuse(what: str) -> None:
    message = f"tests may use loopback only, and this one tried to {what}"
    _refused.append(message)
    raise NetworkRefusedError(message)


sys.addaudithook(_guard)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Fail a test that reached for the world, even where the code swallowed the refusal."""
    _refused.clear()
    yield
    if _refused:
        pytest.fail("; ".join(_refused))


@pytest.fixture
def refused_connections() -> list[str]:
    """What the guard has refused so far; a test that provokes the guard clears it at its end."""
    return _refused


# ---------------------------------------------------------------------------- fixtures


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """Recordings and labelled texts that are no part of the repository, where they are at hand."""
    path = Path(os.environ.get("SHOCKWIRE_SHARED", ROOT.parent / "shared"))
    if not (path / "samples").is_dir():
        pytest.skip("the shared recordings and labelled texts are not beside this checkout")
    return path


@pytest.fixture(scope="session")
def mosquitto() -> str:
    """The path of a real MQTT broker."""
    if MOSQUITTO is None:
        pytest.skip("mosquitto is not installed")
    return MOSQUITTO


# ---------------------------------------------------------------------------- promises

_promises = promise_results.Results()


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(_promises, promise_results.PLUGIN)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        promise_results.mark(item)


def _leave_promises(session: pytest.Session) -> None:
    path = os.environ.get("SHOCKWIRE_PROMISES_TO")
    if path and not hasattr(session.config, "workerinput"):  # the process that has heard of all
        promise_results.write(_promises, Path(path))


# ---------------------------------------------------------------------------- skips


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("needs_mosquitto") and MOSQUITTO is None:
        pytest.skip("mosquitto is not installed")


_skips: list[tuple[str, str]] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail"):
        place = report.longrepr
        reason = place[2] if isinstance(place, tuple) else str(place)
        _skips.append((report.nodeid, reason.removeprefix("Skipped: ")))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _skips:
        count = f"{len(_skips)} test{'s' * (len(_skips) != 1)}"
        terminalreporter.section(f"NOT RUN on this machine: {count}", yellow=True, bold=True)
        for line in not_run.lines(_skips):
            terminalreporter.write_line(line, yellow=not line.startswith(" "))


def pytest_sessionfinish(session: pytest.Session) -> None:
    _leave_promises(session)
    unexpected = [skip for skip in _skips if skip[1] not in not_run.ALLOWED]
    if os.environ.get("CI") != "true" or not unexpected:
        return
    if (reporter := session.config.pluginmanager.get_plugin("terminalreporter")) is not None:
        reporter.section("skipped in CI without being on the list in tests/not_run.py", red=True)
        for nodeid, reason in unexpected:
            reporter.line(f"{nodeid}: {reason}")
    if session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
