"""Image, compose file, manifests and proxy, each before the judge that its own world has for it."""

from __future__ import annotations

import base64
import http.client
import os
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml

from support import ROOT, child_environment, wait_until

DEPLOY = ROOT / "deploy"
KUBERNETES = DEPLOY / "kubernetes"
BESIDE = Path(sys.executable).parent  # where the dev group's programs lie
SECRETS = {
    "METRICS_TOKEN": "an-ordinary-token-of-32-letters-",
    "SLACK_WEBHOOK": "https://hooks.slack.com/services/T0/B0/x",
}


def judged(*words: str | Path, folder: Path = ROOT) -> None:
    """A program that must find nothing."""
    done = subprocess.run(words, cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_hadolint_finds_nothing_in_the_dockerfile() -> None:
    judged(BESIDE / "hadolint", DEPLOY / "Dockerfile")


@pytest.mark.slow
def test_the_compose_file_is_one_by_the_specification() -> None:
    judged(BESIDE / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", DEPLOY / "compose.yaml")


def test_everything_that_compose_mounts_is_shipped_or_said_to_be_made() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    made = (DEPLOY / "README.md").read_text(encoding="utf-8")
    for name, service in compose["services"].items():
        assert service["restart"] == "unless-stopped"
        assert "mem_limit" in service, name
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            assert source in compose["volumes"] or (DEPLOY / source).exists() or source == "./config"
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", ())), name
    for secret in compose["secrets"].values():
        assert secret["file"].removeprefix("./") in made


# ---------------------------------------------------------------------------- Kubernetes


def kustomization() -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load((KUBERNETES / "kustomization.yaml").read_text())
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", kustomization()["resources"])
def test_each_manifest_is_valid_and_has_no_unknown_key(name: str) -> None:
    judged(BESIDE / "kubernetes-validate", "--strict", KUBERNETES / name)


def test_the_kustomization_names_what_is_there_and_forgets_nothing() -> None:
    kustomize = yaml.safe_load((KUBERNETES / "kustomization.yaml").read_text())
    files = {path.name for path in KUBERNETES.glob("*.yaml")} - {"kustomization.yaml"}
    assert {*kustomize["resources"]} == files
    (configuration,) = kustomize["configMapGenerator"]
    assert {*configuration["files"]} == {f"config/{path.name}" for path in (KUBERNETES / "config").iterdir()}
    (secrets,) = kustomize["secretGenerator"]
    stateful = yaml.safe_load((KUBERNETES / "statefulset.yaml").read_text())["spec"]
    pod = stateful["template"]["spec"]
    assert pod["volumes"][0]["configMap"]["name"] == configuration["name"]
    assert pod["containers"][0]["envFrom"][0]["secretRef"]["name"] == secrets["name"]
    assert secrets["envs"] == ["secrets.env"]


@pytest.mark.slow
def test_what_kustomize_makes_of_it_is_valid_and_hangs_together(tmp_path: Path) -> None:
    """As `kubectl apply -k` would send it, names with their hashes and all."""
    builders = {"kubectl": ("kubectl", "kustomize"), "kustomize": ("kustomize", "build")}
    build = next((words for name, words in builders.items() if shutil.which(name)), None)
    if build is None:
        pytest.skip("neither kubectl nor kustomize is installed")
    folder = shutil.copytree(
        KUBERNETES, tmp_path / "kubernetes", ignore=shutil.ignore_patterns("secrets.env")
    )
    shutil.copy(folder / "secrets.env.example", folder / "secrets.env")
    done = subprocess.run([*build, folder], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (tmp_path / "made.yaml").write_text(done.stdout)
    judged(BESIDE / "kubernetes-validate", "--strict", tmp_path / "made.yaml")
    made = {one["kind"]: one for one in yaml.safe_load_all(done.stdout)}
    pod = made["StatefulSet"]["spec"]["template"]["spec"]
    assert pod["volumes"][0]["configMap"]["name"] == made["ConfigMap"]["metadata"]["name"]
    assert pod["containers"][0]["envFrom"][0]["secretRef"]["name"] == made["Secret"]["metadata"]["name"]
    assert {one["metadata"].get("namespace") for kind, one in made.items() if kind != "Namespace"} == {
        "shockwire"
    }


def test_the_pod_is_one_and_may_nothing() -> None:
    stateful = yaml.safe_load((KUBERNETES / "statefulset.yaml").read_text())["spec"]
    pod = stateful["template"]["spec"]
    (container,) = pod["containers"]
    assert stateful["replicas"] == 1, "one store, one writer"
    assert pod["securityContext"]["runAsUser"] == 10001, "as in the image"
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    paths = {kind: container[f"{kind}Probe"]["httpGet"]["path"] for kind in ("liveness", "readiness")}
    assert paths == {"liveness": "/healthz", "readiness": "/readyz"}


def test_the_pods_configuration_is_good() -> None:
    example = (KUBERNETES / "secrets.env.example").read_text().splitlines()
    assert {line.partition("=")[0] for line in example if not line.startswith("#")} == {*SECRETS}
    judged(
        "env", *(f"{name}={value}" for name, value in (child_environment() | SECRETS).items()),
        sys.executable, "-m", "shockwire", "check", "-C", KUBERNETES / "config" / "shockwire.yaml",
    )  # fmt: skip


# ---------------------------------------------------------------------------- the proxy


class _Daemon(BaseHTTPRequestHandler):
    """Answers in shockwire's place with what it was asked."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{self.headers['Host']} {self.path}".encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def upstream() -> Iterator[int]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Daemon) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


@contextmanager
def proxied(nginx: str, folder: Path, upstream: int) -> Iterator[int]:
    """The example at work, on a port of its own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    example = (DEPLOY / "nginx" / "shockwire.conf").read_text().replace("/etc/nginx/", f"{folder}/")
    example = example.replace("9443", f"127.0.0.1:{port}").replace("127.0.0.1:9469", f"127.0.0.1:{upstream}")
    (folder / "shockwire.passwd").write_text("ada:{PLAIN}ordinary\n")
    (folder / "nginx.conf").write_text(
        f"daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log stderr;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{example}}}\n"
    )
    judged(nginx, "-t", "-p", folder, "-c", folder / "nginx.conf")
    with subprocess.Popen([nginx, "-p", folder, "-c", folder / "nginx.conf"]) as process:
        try:
            wait_until(lambda: is_open(port), what="nginx")
            yield port
        finally:
            process.terminate()


def is_open(port: int) -> bool:
    with socket.socket() as sock:
        return sock.connect_ex(("127.0.0.1", port)) == 0


def fetched(trusted: Path, port: int, path: str, *headers: tuple[str, str]) -> tuple[int, str]:
    context = ssl.create_default_context(cafile=trusted)
    asked = http.client.HTTPSConnection("127.0.0.1", port, context=context)
    asked.request("GET", path, headers=dict(headers))
    answer = asked.getresponse()
    text = answer.read().decode()
    asked.close()
    return answer.status, text


@pytest.mark.slow
def test_nginx_lets_through_what_is_asked_with_the_password_and_nothing_else(
    tmp_path: Path, upstream: int
) -> None:
    nginx, openssl = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin"), shutil.which("openssl")
    if nginx is None or openssl is None:
        pytest.skip("nginx is not installed")
    judged(
        openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-subj", "/CN=shockwire.example.org", "-addext", "subjectAltName=IP:127.0.0.1",
        "-keyout", tmp_path / "shockwire.key", "-out", (trusted := tmp_path / "shockwire.pem"),
    )  # fmt: skip
    ada = ("Authorization", "Basic " + base64.b64encode(b"ada:ordinary").decode())
    with proxied(nginx, tmp_path, upstream) as port:
        assert fetched(trusted, port, "/healthz") == (200, "localhost /healthz")
        for path in ("/metrics", "/alerts/01JJK0ZC80T2V4X6Z8B0D2F4H6"):
            assert fetched(trusted, port, path)[0] == 401
            assert fetched(trusted, port, path, ada) == (200, f"localhost {path}")
        assert fetched(trusted, port, "/v1/status", ada)[0] == 404
