"""The alert rules do what their unit tests say, and look only at what the daemon tells."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
import yaml

from shockwire.run.metrics import METRICS
from support import ROOT

FOLDER = ROOT / "deploy" / "prometheus"
NAMES = {metric.name for metric in METRICS} | {
    f"{metric.name}_{part}"
    for metric in METRICS
    if metric.kind == "histogram"
    for part in ("bucket", "sum", "count")
}


def promtool(*words: str) -> subprocess.CompletedProcess[str]:
    """Prometheus's own judge, in the folder of the rules."""
    if (program := shutil.which("promtool")) is None:
        pytest.skip("promtool is not installed (Debian's package prometheus)")
    return subprocess.run([program, *words], cwd=FOLDER, check=False, capture_output=True, text=True)


@pytest.mark.parametrize(
    "words",
    [
        ("check", "config", "--syntax-only", "prometheus.yml"),
        ("check", "rules", "alerts.yml"),
        ("test", "rules", "alerts.test.yml", "down.test.yml"),
    ],
    ids=["the scrape configuration", "the rules", "the rules' tests"],
)
def test_promtool_finds_nothing(words: tuple[str, ...]) -> None:
    done = promtool(*words)
    assert done.returncode == 0, done.stdout + done.stderr


def rules() -> dict[str, dict[str, str]]:
    groups = yaml.safe_load((FOLDER / "alerts.yml").read_text(encoding="utf-8"))["groups"]
    return {rule["alert"]: rule for group in groups for rule in group["rules"]}


def test_every_rule_looks_at_metrics_that_exist() -> None:
    for rule in rules().values():
        named = set(re.findall(r"\b(?:shockwire|process|python)_[a-z_]+", rule["expr"]))
        assert named <= NAMES, rule["alert"]
        assert named or "up{" in rule["expr"], rule["alert"]


def test_every_rule_has_a_test_and_words_for_people() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.test.yml"))
    assert {*re.findall(r"alertname: (\w+)", text)} == {*rules()}
    for rule in rules().values():
        is_watchdog = rule["alert"] == "ShockwireWatchdog"
        assert rule["labels"]["severity"] in (("none",) if is_watchdog else ("warning", "critical"))
        assert {"summary", "description"} == {*rule["annotations"]}


def test_every_state_that_means_trouble_has_a_rule() -> None:
    """A gauge that says "up", "writable", "late" and the like is there to be looked at."""
    looked_at = " ".join(rule["expr"] for rule in rules().values())
    telling = re.compile(
        r".*_(up|silent|writable|open|ready|successful|last_good|lag_records)$|.*errors_total$"
    )
    names = [metric.name for metric in METRICS if telling.fullmatch(metric.name)]
    assert [name for name in names if not re.search(rf"\b{name}\b", looked_at)] == []
