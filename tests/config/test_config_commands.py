"""`check`, `init` and `config` as a user meets them: real processes' entry point, real files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from config_files import write

from shockwire.cli import main
from shockwire.config.shipped import rule_files, shipped_rules_dir
from support import ROOT

GOOD = "rules: [{id: r, when: {news: {theme: ai_cost}}}]\n"
BAD = "rules:\n  - id: r\n    when:\n      withn: 8h\n      news: {theme: ai_csot}\n"
WARNS = "rules: [{id: r, when: {news: {theme: ai_cost, direction: agree}}}]\n"


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(words)
    out, err = capsys.readouterr()
    return code, out, err


# ---------------------------------------------------------------------------- check


def test_check_of_good_rules_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, GOOD)
    assert run(capsys, "check", str(path)) == (0, "1 rule: all good\n", "")


def test_check_prints_every_finding_and_ends_with_78(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, BAD)
    code, out, err = run(capsys, "check", str(path))
    assert (code, err) == (78, "")
    assert out == (
        f"{path}:4:7  error    unknown key 'withn'; did you mean 'within'?\n"
        f"{path}:5:21  error    theme 'ai_csot' is not known; did you mean 'ai_cost'?\n"
        "2 errors, 0 warnings\n"
    )


def test_check_with_warnings_only_is_good_unless_strict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, WARNS)
    code, out, _ = run(capsys, "check", str(path))
    assert code == 0
    assert out.endswith("1 rule: 0 errors, 1 warning\n")
    assert run(capsys, "check", "--strict", str(path))[0] == 1


def test_check_speaks_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, BAD)
    code, out, _ = run(capsys, "check", "--json", str(path))
    found = json.loads(out)
    assert code == 78
    assert (found["errors"], found["warnings"]) == (2, 0)
    assert found["problems"][0] == {
        "file": str(path), "line": 4, "column": 7, "level": "error",
        "message": "unknown key 'withn'; did you mean 'within'?",
    }  # fmt: skip


def test_check_takes_a_folder_of_rules_and_a_configuration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, GOOD, "rules/a.yaml")
    config = write(tmp_path, "sinks: {c: {kind: console}}\n", "shockwire.yaml")
    assert run(capsys, "check", str(tmp_path / "rules")) == (0, "1 rule: all good\n", "")
    for words in ([str(config)], [str(tmp_path)], ["-C", str(config)]):
        assert run(capsys, "check", *words) == (0, "1 rule, 0 sources, 1 sink: all good\n", "")


def test_rules_are_checked_against_the_sinks_of_a_named_configuration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = write(tmp_path, GOOD.replace("id: r,", "id: r, notify: desc,"))
    config = write(tmp_path, "sinks: {desk: {kind: console}}\n", "shockwire.yaml")
    assert run(capsys, "check", str(rules))[0] == 0
    code, out, _ = run(capsys, "check", "-C", str(config), str(rules))
    assert code == 78
    assert "sink 'desc' is not known; did you mean 'desk'?" in out


def test_a_configuration_under_another_name_is_known_by_its_keys(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "sinks: {c: {kind: console}}\n", "other.yaml")
    assert run(capsys, "check", str(path))[1].endswith("1 sink: all good\n")


@pytest.mark.parametrize("content", [b"\xff", b"a: [", b"", b"\x00", b"x" * 300_000])
def test_check_of_rubbish_shows_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "rubbish.yaml"
    path.write_bytes(content)
    code, out, err = run(capsys, "check", str(path))
    assert code == (78 if content else 0)
    assert "Traceback" not in out + err


def test_check_of_a_missing_file_ends_with_78(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "check", str(tmp_path / "gone.yaml"))
    assert (code, "no such file" in out) == (78, True)


# ---------------------------------------------------------------------------- init


def test_init_writes_what_check_finds_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "new"
    code, out, _ = run(capsys, "init", str(folder))
    assert code == 0
    assert f"wrote  {folder / 'shockwire.yaml'}" in out
    assert f"check -C {folder / 'shockwire.yaml'}" in out
    code, out, _ = run(capsys, "check", "--strict", "-C", str(folder / "shockwire.yaml"))
    assert (code, out.splitlines()[-1]) == (0, "18 rules, 12 sources, 1 sink: all good")


def test_init_copies_only_rules_unless_all_is_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "init", str(tmp_path / "a"))
    assert sorted(path.name for path in (tmp_path / "a/rules").glob("*.yaml")) == [
        "challengers.yaml",
        "chips.yaml",
        "cloud.yaml",
        "companies.yaml",
        "moves.yaml",
        "own.yaml",
        "power.yaml",
    ]
    with_rules = {p.name for p in rule_files(shipped_rules_dir()) if "\nrules:\n" in p.read_text()}
    assert with_rules == {path.name for path in (tmp_path / "a/rules").glob("*.yaml")} - {"own.yaml"}
    assert run(capsys, "test", "-C", str(tmp_path / "a/shockwire.yaml"))[0] == 0
    run(capsys, "init", "--pack", "all", str(tmp_path / "b"))
    assert (tmp_path / "b/rules/watchlist.yaml").is_file()
    assert run(capsys, "check", str(tmp_path / "b"))[0] == 0


def test_init_overwrites_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = write(tmp_path, "node: mine\n", "shockwire.yaml")
    code, out, _ = run(capsys, "init", str(tmp_path))
    assert code == 0
    assert f"kept   {mine} (it was there)" in out
    assert mine.read_text() == "node: mine\n"
    assert (tmp_path / "rules/chips.yaml").is_file()


def test_init_where_it_may_not_write_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = write(tmp_path, "", "file")
    code, _, err = run(capsys, "init", str(blocked / "below"))
    assert code == 1
    assert err.startswith(f"shockwire: can't write {blocked}")


@pytest.mark.slow
def test_every_preset_that_init_comments_out_exists(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "init", str(tmp_path))
    path = tmp_path / "shockwire.yaml"
    lines = path.read_text().replace('contact: ""', 'contact: "desk@example.org"').splitlines()
    sample = [
        line.replace("# ", "", 1) if line.lstrip().startswith("# ") and "{" in line else line
        for line in lines
    ]
    path.write_text("\n".join(sample) + "\n")
    for name in ("mqtt_password", "webhook_secret"):
        (tmp_path / name).write_text("x")
        (tmp_path / name).chmod(0o600)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "daemon"),
        "SLACK_WEBHOOK": "https://h.example.org/x",
        "ALPACA_KEY": "x",
        "ALPACA_SECRET": "x",
        "SLACK_TOKEN": "xoxb-x",
        "PAGERDUTY_KEY": "x",
        "NTFY_TOPIC": "x",
        "WEBHOOK_URL": "https://h.example.org/y",
    }
    done = subprocess.run(
        [sys.executable, "-m", "shockwire", "check", "--strict", str(tmp_path)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "18 rules, 15 sources, 9 sinks: all good"


# ---------------------------------------------------------------------------- config


def test_config_shows_every_value_with_its_origin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = write(
        tmp_path,
        """
        node: home
        sources:
          p: {preset: yahoo, every: 30s}
        sinks:
          desk: {kind: slack, webhook: "${file:hook}"}
        """,
        "shockwire.yaml",
    )
    hook = write(tmp_path, "https://hooks.example.org/canary\n", "hook")
    hook.chmod(0o600)
    code, out, err = run(capsys, "config", "--effective", "-C", str(config))
    assert (code, err) == (0, "")
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert f"node: home # {config}:1" in lines
    assert "timezone: UTC # default" in lines
    assert f'every: "30s" # {config}:3' in lines
    assert any(line.startswith("kind: yahoo # ") and "sources.yaml:" in line for line in lines)
    assert f'webhook: "***" # {config}:5' in lines
    assert any(line.startswith("deepseek-chip-shock: ") and "chips.yaml:" in line for line in lines)
    assert "canary" not in out
    assert yaml.safe_load(out)["sources"]["p"]["every"] == "30s"


def test_config_speaks_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = write(tmp_path, "node: home\n", "shockwire.yaml")
    _, out, _ = run(capsys, "config", "--json", "-C", str(config))
    rows = [json.loads(line) for line in out.splitlines()]
    assert rows[0] == {"path": ["node"], "value": "home", "origin": f"{config}:1"}


def test_config_of_a_bad_file_ends_with_78(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = write(tmp_path, "nod: home\n", "shockwire.yaml")
    code, out, err = run(capsys, "config", "-C", str(config))
    assert (code, out) == (78, "")
    assert "did you mean 'node'?" in err


def test_check_says_which_price_legs_of_the_pack_can_not_be_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "init", str(tmp_path))
    code, out, _ = run(capsys, "check", "--strict", "-C", str(tmp_path / "shockwire.yaml"))
    notes = [line for line in out.splitlines() if line.startswith("note: ")]
    assert code == 0
    night = "note: rule 'night-trading-in-chips': no source tells prices of the overnight session"
    assert [line for line in notes if line.startswith(night)]
    [early] = [line for line in notes if "'deepseek-chip-shock'" in line]
    assert "in the pre session source 'prices' asks every 5m until the rule is armed" in early
