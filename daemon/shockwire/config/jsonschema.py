"""JSON Schemas of the YAML files, generated from the models that read them.

yaml-language-server completes and marks errors with them. They are looser than the reader in one
way on purpose: names (of themes, tickers, sinks) are only known to the reader.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from pydantic import Field, PydanticUserError, create_model
from pydantic.errors import PydanticInvalidForJsonSchema
from pydantic.json_schema import GenerateJsonSchema

from shockwire.config.amounts import Share, Span
from shockwire.config.kinds import adapter, fields_of, hints_of
from shockwire.config.models_rule import RuleModel
from shockwire.config.models_ruletest import BesideTestModel
from shockwire.config.models_settings import SettingsModel
from shockwire.config.models_world import MarketModel, PresetModel, PublisherModel, Zone
from shockwire.config.schema import Model
from shockwire.config.themes import ThemeModel
from shockwire.config.watchlist import EntityModel
from shockwire.units import format_duration

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Generator(GenerateJsonSchema):
    """Writes defaults as a person would."""

    def encode_default(self, dft: Any) -> Any:
        if isinstance(dft, timedelta):
            return format_duration(dft)
        if isinstance(dft, Span):
            return format_duration(timedelta(seconds=dft.seconds))
        if isinstance(dft, tuple) and dft and isinstance(dft[0], tuple):
            return dft[0][0]  # a severity ladder of one word
        return super().encode_default(dft)


def rule_file_model() -> type[Model]:
    """A whole file of rules as one model."""
    fields: dict[str, Any] = {
        "rules": (tuple[RuleModel, ...], ()),
        "tests": (tuple[BesideTestModel, ...], ()),
        "themes": (dict[str, ThemeModel], Field(default_factory=dict)),
        "entities": (dict[str, EntityModel], Field(default_factory=dict)),
        "baskets": (dict[str, list[str]], Field(default_factory=dict)),
        "markets": (dict[str, MarketModel], Field(default_factory=dict)),
        "presets": (dict[str, PresetModel], Field(default_factory=dict)),
        "publishers": (dict[str, PublisherModel], Field(default_factory=dict)),
        "default_trust": (Share, 0.5),
        "lexicon": (dict[str, dict[str, float] | list[str]], Field(default_factory=dict)),
        "timezone": (Zone | None, None),
    }
    return create_model("RuleFile", __base__=Model, __doc__="A file of rules.", **fields)


def rules_schema() -> dict[str, Any]:
    """The schema of every file in a folder of rules."""
    schema = rule_file_model().model_json_schema(by_alias=True, schema_generator=_Generator)
    return {"$schema": DIALECT, "title": "shockwire rules", **_without_titles(schema)}


def settings_schema(
    collectors: Iterable[tuple[str, type[Any]]], sinks: Iterable[tuple[str, type[Any]]]
) -> dict[str, Any]:
    """The schema of shockwire.yaml, with the keys of every kind of source and sink that is given."""
    schema = SettingsModel.model_json_schema(by_alias=True, schema_generator=_Generator)
    schema = _without_titles(schema)
    preset = {"type": "object", "required": ["preset"], "properties": {"preset": {"type": "string"}}}
    other = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "pattern": ":"}},
    }
    schema["properties"]["sources"] = _named([*_kinds(collectors), preset, other])
    schema["properties"]["sinks"] = _named([*_kinds(sinks), other])
    return {"$schema": DIALECT, "title": "shockwire.yaml", **schema}


def as_text(schema: dict[str, Any]) -> str:
    """The schema as it is shipped."""
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _named(options: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": {"anyOf": options}}


def _kinds(kinds: Iterable[tuple[str, type[Any]]]) -> list[dict[str, Any]]:
    return [_kind(name, cls) for name, cls in sorted(kinds, key=lambda kind: kind[0])]


def _kind(name: str, cls: type[Any]) -> dict[str, Any]:
    hints = hints_of(cls)
    fields = fields_of(cls)
    required = [
        key
        for key, field in fields.items()
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    ]
    return {
        "type": "object",
        "description": (cls.__doc__ or "").strip().split("\n")[0],
        "required": ["kind", *required],
        "additionalProperties": False,
        "properties": {"kind": {"const": name}, **{key: _field(hints[key]) for key in fields}},
    }


def _field(hint: Any) -> dict[str, Any]:
    try:
        schema = adapter(hint).json_schema(schema_generator=_Generator)
    except (PydanticUserError, PydanticInvalidForJsonSchema):
        return {}  # a type of a third party that has no JSON form: anything may stand there
    inner: dict[str, Any] = _without_titles(schema)
    if inner.get("type") in ("integer", "number", "boolean"):
        return {"anyOf": [inner, {"type": "string", "pattern": r"\$\{"}]}
    return inner


def _without_titles(value: Any) -> Any:
    """Drop the title that pydantic gives every field: its own name, which tells nobody anything."""
    if isinstance(value, dict):
        return {
            key: _without_titles(item)
            for key, item in value.items()
            if key != "title" or not isinstance(item, str)
        }
    return [_without_titles(item) for item in value] if isinstance(value, list) else value
