"""The unit, the image and the broker's configuration are what their comments say."""

from __future__ import annotations

import configparser
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import aiomqtt
import pytest
import yaml

from support import ROOT, wait_until

DEPLOY = ROOT / "deploy"
UNIT = ROOT / "systemd" / "shockwire.service"

# ---------------------------------------------------------------------------- systemd


def unit() -> dict[str, list[str]]:
    """Every setting of the unit; a key may stand there more than once."""
    settings: dict[str, list[str]] = {}
    for line in UNIT.read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"([A-Za-z]+)=(.*)", line):
            settings.setdefault(match[1], []).append(match[2])
    return settings


def test_the_unit_has_no_setting_twice_by_accident() -> None:
    repeated = {key for key, values in unit().items() if len(values) > 1}
    assert repeated == {"Environment", "SystemCallFilter"}
    assert configparser.ConfigParser(strict=False, interpolation=None, delimiters="=").read(UNIT)


def test_the_unit_waits_for_ready_watches_and_leaves_a_bad_configuration_alone() -> None:
    settings = unit()
    assert settings["Type"] == ["notify"]
    assert settings["RestartPreventExitStatus"] == ["78"]
    assert settings["ExecReload"] == ['/bin/sh -c "kill -HUP $MAINPID"'], "a minimal system has no /bin/kill"
    assert int(settings["WatchdogSec"][0]) >= 10
    assert settings["LimitCORE"] == ["0"], "a core file would hold the secrets"


def test_the_unit_shuts_out_what_the_daemon_does_not_need() -> None:
    """At most 1.2 of 10; what a lax unit gets is 9 (systemd's own reckoning)."""
    if not (analyze := shutil.which("systemd-analyze")):
        pytest.skip("systemd-analyze is not installed")
    command = [analyze, "security", "--offline=yes", "--threshold=12", "--no-pager", UNIT]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-400:] + done.stderr
    print(done.stdout[-80:])  # noqa: T201 - the figure, for `pytest -s`


# ---------------------------------------------------------------------------- containers


def copied_into_the_image() -> set[str]:
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    lines = re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE)
    return {source for line in lines for source in line.split()[:-1]}


def test_the_image_copies_only_what_is_there_and_runs_as_nobody() -> None:
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    assert [source for source in copied_into_the_image() if not (ROOT / source).exists()] == []
    assert re.search(r"^USER 10001:10001$", text, re.MULTILINE)
    assert re.findall(r"^(?:ENTRYPOINT|CMD)\b(.*)$", text, re.MULTILINE) == [' ["shockwire"]', ' ["run"]']


def test_the_image_gets_no_more_than_it_copies() -> None:
    """An allow-list: a new file with a secret in it can't slip into the image."""
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert lines[1] == "*"
    assert {line[1:] for line in lines if line.startswith("!")} == copied_into_the_image()


def test_compose_mounts_files_that_exist_and_publishes_no_broker() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    services = compose["services"]
    assert all(service["read_only"] for service in services.values())
    assert "ports" not in services["mosquitto"], "it lets anybody in"
    for volume in services["mosquitto"]["volumes"]:
        source = volume.split(":")[0]
        assert source in compose["volumes"] or (DEPLOY / source).is_file()


# ---------------------------------------------------------------------------- the broker


class Broker:
    """The shipped mosquitto.conf at work: only its port and its folders are other ones."""

    def __init__(self, program: str, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        text = (DEPLOY / "mosquitto.conf").read_text(encoding="utf-8")
        text = text.replace("listener 1883", f"listener {self.port} 127.0.0.1\nuser root")
        text = text.replace("/mosquitto/data/", f"{folder}/").replace(
            "/mosquitto/config/acl", str(DEPLOY / "acl")
        )
        self._file = folder / "mosquitto.conf"
        self._file.write_text(text)
        self._program = program

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[bytes]]:
        """Until the end of the block, and then killed as by a power cut."""
        with subprocess.Popen([self._program, "-c", self._file], stdout=subprocess.DEVNULL) as process:
            try:
                wait_until(self._accepts, what="the broker accepts connections")
                yield process
            finally:
                process.kill()

    def _accepts(self) -> bool:
        with socket.socket() as sock:
            return sock.connect_ex(("127.0.0.1", self.port)) == 0

    def client(self, identifier: str) -> aiomqtt.Client:
        return aiomqtt.Client("127.0.0.1", self.port, identifier=identifier, clean_session=False)


@pytest.mark.slow
@pytest.mark.needs_mosquitto
async def test_the_broker_keeps_what_it_acknowledged_through_a_kill(mosquitto: str, tmp_path: Path) -> None:
    """It writes a few milliseconds after its answer; without our lines, half an hour after it."""
    broker = Broker(mosquitto, tmp_path)
    topic = "shockwire/cellar/alerts"
    alerts = [f"alert {number} of 50".encode() for number in range(50)]
    with broker.running():
        async with broker.client("reader") as reader:
            await reader.subscribe(topic, qos=1)
        async with broker.client("writer") as writer:
            for alert in alerts:
                await writer.publish(topic, alert, qos=1)
        database = tmp_path / "mosquitto.db"
        wait_until(
            lambda: database.exists() and alerts[-1] in database.read_bytes(), what="the last is on disk"
        )
    with broker.running():
        async with broker.client("reader") as reader:
            kept = [await anext(aiter(reader.messages)) for _ in alerts]
    assert [message.payload for message in kept] == alerts


@pytest.mark.slow
@pytest.mark.needs_mosquitto
async def test_the_broker_takes_no_other_topics(mosquitto: str, tmp_path: Path) -> None:
    broker = Broker(mosquitto, tmp_path)
    with broker.running():
        async with broker.client("somebody") as client:
            await client.subscribe("#", qos=1)
            await client.publish("elsewhere/topic", "not for you", qos=1)
            await client.publish("shockwire/cellar/alerts", "for you", qos=1)
            assert (await anext(aiter(client.messages))).payload == b"for you"
