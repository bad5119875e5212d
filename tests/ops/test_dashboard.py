"""Grafana's dashboard asks for what the daemon tells, in a language that Prometheus understands."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from living_daemon import get, living

from support import ROOT

GRAFANA = ROOT / "deploy" / "grafana"
DASHBOARD = GRAFANA / "dashboards" / "shockwire.json"


def panels() -> list[dict[str, Any]]:
    """Those that show something; a row is a heading."""
    board = json.loads(DASHBOARD.read_text(encoding="utf-8"))
    return [panel for panel in board["panels"] if panel["type"] != "row"]


def expressions() -> list[str]:
    return [target["expr"] for panel in panels() for target in panel["targets"]]


def test_every_expression_is_one_to_promtool(tmp_path: Path) -> None:
    if (promtool := shutil.which("promtool")) is None:
        pytest.skip("promtool is not installed (Debian's package prometheus)")
    rules = [{"record": f"panel:{n}", "expr": text} for n, text in enumerate(expressions())]
    (tmp_path / "panels.yml").write_text(yaml.safe_dump({"groups": [{"name": "panels", "rules": rules}]}))
    command = [promtool, "check", "rules", str(tmp_path / "panels.yml")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(rules)} rules found" in done.stdout


async def test_every_metric_of_a_panel_is_told_by_a_living_daemon(tmp_path: Path) -> None:
    async with living(tmp_path, "metrics: {port: 0}\n") as daemon:
        _, text = await get("/metrics", port=daemon.metrics_server.port)
    told = set(re.findall(r"^# TYPE (\S+)", text, re.MULTILINE))
    for expression in expressions():
        names = set(re.findall(r"\b(?:shockwire|process|python)_[a-z_]+", expression))
        assert {re.sub(r"_bucket$", "", name) for name in names} <= told, expression
        assert names or expression.startswith("up{")


def test_panels_have_titles_units_and_places_of_their_own() -> None:
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in panels()]
    assert len({*places}) == len(places)
    assert len({panel["id"] for panel in panels()}) == len(panels())
    assert all(panel["title"] and panel["fieldConfig"]["defaults"]["unit"] for panel in panels())


def test_what_is_provisioned_fits_together() -> None:
    (source,) = yaml.safe_load((GRAFANA / "provisioning/datasources/prometheus.yaml").read_text())[
        "datasources"
    ]
    (provider,) = yaml.safe_load((GRAFANA / "provisioning/dashboards/shockwire.yaml").read_text())[
        "providers"
    ]
    assert {panel["datasource"]["uid"] for panel in panels()} == {source["uid"]}
    compose = yaml.safe_load((ROOT / "deploy" / "compose.yaml").read_text())["services"]
    assert f"./grafana/dashboards:{provider['options']['path']}:ro" in compose["grafana"]["volumes"]
    assert source["url"] == "http://prometheus:9090"
    assert "prometheus" in compose
