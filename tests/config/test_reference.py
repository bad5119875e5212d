"""The reference (rules/README.md), the shipped files and the JSON Schemas say what the models say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from config_files import NO_ENV, write
from pydantic import BaseModel

from shockwire.cli.check import SETTINGS_KEYS
from shockwire.cli.config import schema_text
from shockwire.config.jsonschema import rule_file_model
from shockwire.config.kinds import fields_of
from shockwire.config.load import load
from shockwire.config.load_rules import load_bundle_only, shipped_bundle
from shockwire.config.models_legs import CostModel, ReleaseModel, SourceModel
from shockwire.config.models_rule import (
    NewsModel,
    PriceModel,
    RankModel,
    RuleModel,
    SuppressesModel,
    WhenModel,
)
from shockwire.config.models_ruletest import (
    BesideTestModel,
    CostGiven,
    Expect,
    Given,
    NewsGiven,
    ReleaseGiven,
    RuleTestModel,
)
from shockwire.config.models_settings import (
    DeadmanModel,
    LogModel,
    MetricsModel,
    QuietModel,
    RetentionModel,
    RouteModel,
    SettingsModel,
    TemplateModel,
    WebSubModel,
)
from shockwire.config.models_world import MarketModel, PresetModel, PublisherModel
from shockwire.config.schema import Model
from shockwire.config.shipped import rule_files, shipped_rules_dir
from shockwire.config.themes import KindModel, PatternModel, ThemeModel
from shockwire.config.watchlist import EntityModel
from shockwire.core.plan import named_legs
from shockwire.core.wording import FIELDS
from shockwire.plugins import COLLECTORS, SINKS, collector_kind, sink_kind

RULES = shipped_rules_dir()
REFERENCE = (RULES / "README.md").read_text()
SECTIONS: dict[str, type[Model]] = {
    "Top of a file of rules": rule_file_model(),
    "Rule": RuleModel,
    "When": WhenModel,
    "News leg": NewsModel,
    "Price leg": PriceModel,
    "Suppresses": SuppressesModel,
    "Rank leg": RankModel,
    "Cost leg": CostModel,
    "Release leg": ReleaseModel,
    "Source leg": SourceModel,
    "Test": RuleTestModel,
    "Test beside a rule": BesideTestModel,
    "Given": Given,
    "Given news": NewsGiven,
    "Given cost": CostGiven,
    "Given release": ReleaseGiven,
    "Expect": Expect,
    "Theme": ThemeModel,
    "Pattern": PatternModel,
    "Kind": KindModel,
    "Entity": EntityModel,
    "Publisher": PublisherModel,
    "Market": MarketModel,
    "Preset": PresetModel,
    "Settings": SettingsModel,
    "Route": RouteModel,
    "Quiet": QuietModel,
    "Template": TemplateModel,
    "Retention": RetentionModel,
    "Metrics": MetricsModel,
    "WebSub": WebSubModel,
    "Deadman": DeadmanModel,
    "Log": LogModel,
}
KINDS: dict[str, type[Any]] = {
    **{f"Source: {kind}": collector_kind(kind) for kind in COLLECTORS},
    **{f"Sink: {kind}": sink_kind(kind) for kind in SINKS},
}


def section(heading: str) -> str:
    found = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", REFERENCE, re.DOTALL | re.MULTILINE)
    assert found, f"the reference has no section '{heading}'"
    return found[1]


def documented(heading: str) -> list[str]:
    return re.findall(r"^\| `([^`]+)` \|", section(heading), re.MULTILINE)


@pytest.mark.parametrize("heading", SECTIONS)
def test_every_key_of_every_model_is_documented_and_no_other(heading: str) -> None:
    assert documented(heading) == list(SECTIONS[heading].keys())


@pytest.mark.parametrize("heading", KINDS)
def test_every_key_of_every_built_in_kind_is_documented_and_no_other(heading: str) -> None:
    assert documented(heading) == list(fields_of(KINDS[heading]))


@pytest.mark.parametrize("heading", SECTIONS)
def test_a_key_is_needed_exactly_where_the_reference_says_so(heading: str) -> None:
    rows = re.findall(r"^\| `([^`]+)` \| ([^|]+) \|", section(heading), re.MULTILINE)
    fields = {field.alias or name: field for name, field in SECTIONS[heading].model_fields.items()}
    assert [key for key, default in rows if default == "needed"] == [
        key for key, field in fields.items() if field.is_required()
    ]


def test_keys_that_are_not_built_yet_are_named() -> None:
    for model in (RuleModel, WhenModel, PriceModel, SettingsModel):
        heading = next(heading for heading, known in SECTIONS.items() if known is model)
        for key in model.later:
            assert f"`{key}`" in REFERENCE.split(f"### {heading}\n")[1].split("\n## ")[0]


def models_below(model: type[BaseModel]) -> set[type[BaseModel]]:
    found: set[type[BaseModel]] = {model}
    waiting: list[Any] = [field.annotation for field in model.model_fields.values()]
    while waiting:
        hint = waiting.pop()
        if isinstance(hint, type) and issubclass(hint, BaseModel) and hint not in found:
            found.add(hint)
            waiting += [field.annotation for field in hint.model_fields.values()]
        waiting += getattr(hint, "__args__", ())
    return found


def test_no_model_is_missing_from_the_sections() -> None:
    """Legs in groups are those of the condition; a given chart is described where it is given."""
    described = {*SECTIONS.values()}
    missing = (models_below(rule_file_model()) | models_below(SettingsModel)) - described
    assert {model.__name__ for model in missing} - {"RuleFile"} == {"LegsModel", "ChartGiven"}


def test_every_field_of_a_template_is_documented_with_the_words_of_the_code() -> None:
    rows = re.findall(r"^\| `\{([^`]+)\}` \| (.+) \|$", section("Fields of a template"), re.MULTILINE)
    assert dict(rows) == FIELDS


EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", REFERENCE, re.DOTALL | re.MULTILINE)


def test_the_reference_has_examples() -> None:
    assert len(EXAMPLES) >= 9


@pytest.mark.parametrize(
    "example", EXAMPLES, ids=[re.findall(r"\w+", text)[0] + str(n) for n, text in enumerate(EXAMPLES)]
)
def test_every_example_of_the_reference_is_good(tmp_path: Path, example: str) -> None:
    if SETTINGS_KEYS.isdisjoint(yaml.safe_load(example)):
        assert load_bundle_only([write(tmp_path, example)]).problems == ()
        return
    path = write(tmp_path, example, "shockwire.yaml")
    env = {
        **NO_ENV,
        "SLACK_WEBHOOK": "https://hooks.example.org/x",
        "MQTT_PASSWORD": "x",
        "HEARTBEAT_URL": "https://beats.example.org/x",
        "SWITCH_URL": "https://switch.example.org/x",
        "DESK_TOKEN": "x" * 32,
        "NTFY_TOPIC": "x",
    }
    assert load(path, collector_kind=collector_kind, sink_kind=sink_kind, env=env).problems == ()


# ---------------------------------------------------------------------------- the shipped files


def test_the_shipped_pack_is_good_without_a_warning() -> None:
    assert load_bundle_only().problems == ()
    rules = shipped_bundle().rules
    assert len(rules) >= 12
    assert [rule.id for rule in rules if not rule.description] == []
    asked = {
        type(named.leg).__name__ for rule in rules for term in rule.when.terms for named in named_legs(term)
    }
    assert asked == {"NewsLeg", "PriceLeg", "RankLeg", "CostLeg", "ReleaseLeg"}


def test_the_shipped_markets_are_all_there() -> None:
    ids = [market.id for market in shipped_bundle().markets]
    assert ids == ["us", "xetra", "amsterdam", "london", "tokyo", "cme", "24x7"]


@pytest.mark.parametrize("path", rule_files(RULES), ids=lambda path: path.name)
def test_every_shipped_file_names_its_schema(path: Path) -> None:
    assert path.read_text().splitlines()[0] == "# yaml-language-server: $schema=./rules.schema.json"


def test_every_shipped_preset_can_be_used(tmp_path: Path) -> None:
    presets = yaml.safe_load((RULES / "sources.yaml").read_text())["presets"]
    text = "contact: desk@example.org\nsources:\n"
    keys = dict.fromkeys(("alpaca", "alpaca-news"), ", key: k, secret: s")
    keys |= dict.fromkeys(("finnhub", "massive", "twelvedata"), ", key: k")
    text += "".join(f"  {name}: {{preset: {name}{keys.get(name, '')}}}\n" for name in presets)
    loaded = load(
        write(tmp_path, text, "shockwire.yaml"),
        collector_kind=collector_kind,
        sink_kind=sink_kind,
        env=NO_ENV,
    )
    assert [source.name for source in loaded.settings.sources] == list(presets)
    assert all(15 <= source.every_s <= 3600 for source in loaded.settings.sources)


# ---------------------------------------------------------------------------- the JSON Schemas


@pytest.mark.parametrize(
    ("which", "name"), [("rules", "rules.schema.json"), ("settings", "shockwire.schema.json")]
)
def test_the_shipped_schema_is_the_generated_one(which: str, name: str) -> None:
    """After a change of a model: `python -m shockwire config --schema rules > rules/rules.schema.json`."""
    assert (RULES / name).read_text() == schema_text(which)


def test_the_schema_has_every_key_of_a_rule() -> None:
    definitions = json.loads(schema_text("rules"))["$defs"]
    for model in (RuleModel, WhenModel, NewsModel, PriceModel, RankModel, Given, Expect):
        schema = definitions[model.__name__]
        assert list(schema["properties"]) == sorted(model.keys())
        assert schema["additionalProperties"] is False


def test_the_schema_knows_every_built_in_kind() -> None:
    properties = json.loads(schema_text("settings"))["properties"]
    for section_name, kinds in (("sources", COLLECTORS), ("sinks", SINKS)):
        options = properties[section_name]["additionalProperties"]["anyOf"]
        named = {
            option["properties"]["kind"].get("const") for option in options if "kind" in option["properties"]
        }
        assert named >= set(kinds)
