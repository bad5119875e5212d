# ruff: noqa: E501 - a table has a case a line
from __future__ import annotations

import os
from pathlib import Path

import pytest
from config_files import NO_ENV, read_settings, settings_problems

from shockwire.config.effective import effective

CANARY = "https://hooks.example.org/T0/B0/canary-4711"
SLACK = "sinks: {desk: {kind: slack, webhook: %s}}\n"
MQTT = "sinks: {home: {kind: mqtt, url: '%s', password: '%s'}}\n"


def secret_file(folder: Path, text: str, mode: int = 0o600, name: str = "secret") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def webhook(folder: Path, written: str, env: dict[str, str] | None = None) -> str:
    (sink,) = read_settings(folder, SLACK % written, env={**NO_ENV, **(env or {})}).settings.sinks
    value: str = sink.webhook.reveal()  # type: ignore[attr-defined]
    return value


def test_a_secret_comes_out_of_the_environment(tmp_path: Path) -> None:
    assert webhook(tmp_path, "'${env:HOOK}'", {"HOOK": CANARY}) == CANARY


def test_a_secret_comes_out_of_a_file_without_its_last_newline(tmp_path: Path) -> None:
    path = secret_file(tmp_path, CANARY + "\n")
    assert webhook(tmp_path, f"'${{file:{path}}}'") == CANARY
    assert webhook(tmp_path, "'${file:secret}'") == CANARY  # beside shockwire.yaml


def test_systemds_credentials_come_first_and_may_be_readable(tmp_path: Path) -> None:
    secret_file(tmp_path, "https://other.example.org")
    folder = tmp_path / "credentials"
    path = secret_file(folder, CANARY, 0o444)
    env = {"CREDENTIALS_DIRECTORY": str(folder)}
    assert webhook(tmp_path, "'${file:secret}'", env) == CANARY
    assert webhook(tmp_path, f"'${{file:{path}}}'", env) == CANARY


def test_a_reference_may_be_part_of_a_text_of_any_kind(tmp_path: Path) -> None:
    text = (
        "contact: '${env:ME}'\n"
        "sources: {a: {kind: feed, url: 'https://x.example.org/?key=${env:KEY}', publisher: '$${env:KEY}'}}\n"
    )
    loaded = read_settings(tmp_path, text, env={"ME": "me@example.org", "KEY": "k-4711"})
    (source,) = loaded.settings.sources
    assert source.url == "https://x.example.org/?key=k-4711"  # type: ignore[attr-defined]
    assert source.publisher == "${env:KEY}"  # type: ignore[attr-defined]
    assert loaded.settings.contact == "me@example.org"


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ("${env:GONE}", "environment variable GONE is not set"),
        ("${env:EMPTY}", "environment variable EMPTY is empty"),
        ("${file:/nowhere/at/all}", "secret file /nowhere/at/all can't be read: No such file or directory"),
        ("${vault:x}", "'${vault:x}' is not known; expected ${env:NAME} or ${file:/path}"),
        ("${env:}", "'${env:}' is not known; expected ${env:NAME} or ${file:/path}"),
    ],
)
def test_a_reference_that_leads_nowhere_is_told_once_with_its_place(
    tmp_path: Path, written: str, complaint: str
) -> None:
    env = {**NO_ENV, "EMPTY": ""}
    assert settings_problems(tmp_path, SLACK % f"'{written}'", env=env) == [f"1:38 error {complaint}"]


def test_a_secret_file_that_is_closed_to_us_says_who_may_read_it(tmp_path: Path) -> None:
    closed = Path("/proc/sys/vm/drop_caches")  # to root as well: it can only be written
    if not closed.exists():
        pytest.skip(f"there is no {closed} here")
    [problem] = settings_problems(tmp_path, SLACK % f"'${{file:{closed}}}'")
    assert f"secret file {closed} is closed to uid {os.geteuid()}: do this as root" in problem


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o602])
def test_a_secret_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    secret_file(tmp_path, CANARY, mode)
    assert settings_problems(tmp_path, SLACK % "'${file:secret}'") == [
        "1:38 error secret file secret can be read by others; `chmod 600` it"
    ]


@pytest.mark.parametrize(
    ("data", "why"), [(b"", "empty"), (b"\n", "empty"), (b"x" * 70_000, "larger than 64 KiB")]
)
def test_a_secret_file_that_holds_no_secret_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    secret_file(tmp_path, data.decode())
    assert settings_problems(tmp_path, SLACK % "'${file:secret}'") == [
        f"1:38 error secret file secret is {why}"
    ]


def test_a_secret_in_the_file_is_a_warning_and_strictly_an_error(tmp_path: Path) -> None:
    message = "'webhook' is a secret and stands in the file; write ${env:NAME} or ${file:/path}"
    assert settings_problems(tmp_path, SLACK % CANARY) == [f"1:38 warning {message}"]
    assert settings_problems(tmp_path, SLACK % CANARY, strict=True) == [f"1:38 error {message}"]


def test_a_password_in_an_address_is_a_secret_too(tmp_path: Path) -> None:
    text = "sources: {wire: {kind: feed, url: '%s'}}\n"
    message = "'url' holds a secret and stands in the file; write ${env:NAME} or ${file:/path}"
    assert settings_problems(tmp_path, text % "https://me:canary-4711@example.org/rss") == [
        f"1:35 warning {message}"
    ]
    assert settings_problems(tmp_path, text % "https://example.org/a:b@c") == []


def test_a_secret_of_digits_keeps_its_text(tmp_path: Path) -> None:
    text = "sinks: {home: {kind: mqtt, url: 'mqtt://localhost', password: 000660}}\n"
    (sink,) = read_settings(tmp_path, text).settings.sinks
    assert sink.password.reveal() == "000660"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        SLACK % "'${env:CANARY}' , timeout: '${env:CANARY}'",
        SLACK % "'${env:CANARY}', burst: '${env:CANARY}'",
        SLACK % "'${env:CANARY}', in_flight: ['${env:CANARY}']",
        SLACK % "'x${env:CANARY}'",
        MQTT % ("http://${env:CANARY}", "x"),
        MQTT % ("mqtt://${env:CANARY}:pw@host", "${env:CANARY}"),
        "node: '${env:CANARY} x'\n",
        "timezone: '${env:CANARY}'\n",
        "log: {level: '${env:CANARY}'}\n",
        "rules: '${env:CANARY}'\n",
        "sources: {a: {kind: '${env:CANARY}'}}\n",
        "sources: {a: {preset: '${env:CANARY}'}}\n",
        "sources: {a: {kind: appstore, lists: ['${env:CANARY}'], limit: '${env:CANARY}'}}\n",
        "sources: {a: '${env:CANARY}'}\n",
        "routes: {critical: '${env:CANARY}'}\n",
        SLACK % "canary'4711",
        MQTT % ("mqtt://h/canary-4711", "canary-4711"),
    ],
)
def test_no_message_holds_the_value_of_a_secret(tmp_path: Path, text: str) -> None:
    with_quote = "canary'4711"
    for canary in ("canary-4711", with_quote, "7"):
        found = settings_problems(tmp_path, text, env={**NO_ENV, "CANARY": canary})
        if canary == "7":
            continue  # too short to be told from the line and column; it must only not crash
        assert found
        if "env:" in text:
            assert not [line for line in found if canary in line or "canary" in line]


def test_secrets_are_handed_on_for_the_log_filter_only(tmp_path: Path) -> None:
    loaded = read_settings(tmp_path, SLACK % "'${env:HOOK}'", env={**NO_ENV, "HOOK": CANARY})
    assert loaded.secrets == (CANARY,)
    assert CANARY not in repr(loaded)


def test_the_effective_configuration_shows_no_secret(tmp_path: Path) -> None:
    text = (
        "sources: {a: {kind: feed, url: 'https://x.example.org/?key=${env:KEY}', headers: {A: '${env:KEY}'}}}\n"
        + SLACK % "'${env:HOOK}'"
    )
    rows = effective(read_settings(tmp_path, text, env={**NO_ENV, "HOOK": CANARY, "KEY": "canary-key"}))
    shown = {".".join(row.path): row.value for row in rows}
    assert shown["sinks.desk.webhook"] == "***"
    assert shown["sources.a.url"] == "***"
    assert shown["sources.a.headers"] == "***"
    assert "canary" not in str(rows)
