"""Builds a source or a sink out of its YAML: the fields of its dataclass are the keys.

A kind says with the types of its fields what it takes (`Duration`, `Secret`, `tuple[str, ...]`,
`Literal`, another dataclass) and may refuse more in `__post_init__` with a `ValueError`. Every
field is checked, so all that is wrong with an entry is told at once.
"""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ConfigDict, PydanticUserError, TypeAdapter

from shockwire.config.findings import Findings
from shockwire.config.references import Referenced, Unresolved
from shockwire.config.schema import Context, check, tell_unknown_key
from shockwire.config.yaml import Map, Mark

_CONFIG = ConfigDict(hide_input_in_errors=True, allow_inf_nan=False, arbitrary_types_allowed=True)
_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}
_HINTS: dict[type[Any], Mapping[str, Any]] = {}  # a thousand feeds are of one kind, and 0.2 ms each
SELECTORS = ("kind", "preset")
_USERINFO = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#@:]*:([^/?#@]+)@", re.IGNORECASE)


def find_kind(
    entry: Map, what: str, lookup: Callable[[str], type[Any]], findings: Findings, *, key_mark: Mark
) -> type[Any] | None:
    """The class of an entry's `kind`; None after a problem was filed."""
    kind = entry.texts.get("kind", entry.get("kind"))
    if not isinstance(kind, str) or not kind:
        findings.error(
            entry.file, entry.value_marks.get("kind", key_mark), f"'kind' of the {what} is missing"
        )
        return None
    try:
        found = lookup(kind)
    except LookupError as error:
        findings.error(entry.file_of("kind"), entry.value_marks["kind"], str(error))
        return None
    if not dataclasses.is_dataclass(found) or not isinstance(found, type):
        findings.error(
            entry.file_of("kind"),
            entry.value_marks["kind"],
            f"'{kind}' is no dataclass, so no kind of {what}",
        )
        return None
    return found


def fields_of(cls: type[Any]) -> dict[str, dataclasses.Field[Any]]:
    """The keys a kind takes. `name` is the key of the entry itself."""
    return {field.name: field for field in dataclasses.fields(cls) if field.init and field.name != "name"}


def hints_of(cls: type[Any]) -> Mapping[str, Any]:
    """The type of every field, annotations included."""
    if cls not in _HINTS:
        _HINTS[cls] = typing.get_type_hints(cls, include_extras=True)
    return _HINTS[cls]


def build(
    cls: type[Any], name: str, entry: Map, findings: Findings, *, file: str, mark: Mark, strict: bool = False
) -> Any:
    """An instance of a kind, or None after problems were filed. `file`, `mark`: of the entry's own key."""
    return _build(cls, entry, {"name": name}, findings, (file, mark), strict=strict)


def _build(
    cls: type[Any],
    entry: Map,
    given: dict[str, Any],
    findings: Findings,
    place: tuple[str, Mark],
    *,
    strict: bool,
) -> Any:
    fields, hints, before = fields_of(cls), hints_of(cls), findings.errors
    known = [*fields, *SELECTORS] if given else [*fields]
    values = dict(given)
    for key in entry:
        if key in fields:
            values[key] = _field(hints[key], entry, key, findings, strict=strict)
        elif key not in known:
            tell_unknown_key(entry, key, dict.fromkeys(known), findings)
    for key, field in fields.items():
        if _is_required(field) and key not in entry:
            findings.error(*place, f"'{key}' is missing")
    if findings.errors > before or any(isinstance(value, Unresolved) for value in values.values()):
        return None
    try:
        return cls(**values)
    except (ValueError, TypeError) as error:
        findings.error(*_place_in(entry, str(error)) or place, str(error))
        return None


def _place_in(entry: Map, message: str) -> tuple[str, Mark] | None:
    """The place of the field a message begins with, as in "limit: expected 1 to 200"."""
    word = message.replace("`", "").split(maxsplit=1)[:1]
    key = word[0].rstrip(":") if word else ""
    return (entry.file_of(key), entry.value_marks[key]) if key in entry else None


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _field(hint: Any, entry: Map, key: str, findings: Findings, *, strict: bool) -> Any:
    value, file, mark = entry[key], entry.file_of(key), entry.value_marks[key]
    if isinstance(value, Unresolved):
        return value
    nested = _nested(hint)
    if nested is not None and isinstance(value, Map):
        return _build(nested, value, {}, findings, (file, mark), strict=strict)

    told: list[str] = []

    def inline(what: str = "is", secret: Any = value) -> None:
        message = f"'{key}' {what} a secret and stands in the file; write ${{env:NAME}} or ${{file:/path}}"
        findings.add(file, mark, message, level="error" if strict else "warning")
        told.append(what)
        if isinstance(secret, str):
            findings.hide(secret)

    checked = check(adapter(hint), entry, key, Context(findings, on_inline_secret=inline))
    if not told and (password := _password_in(value)):
        inline("holds", password)
    return checked


def _password_in(value: Any) -> str:
    """The password of an address that was written out: "https://user:password@host/feed"."""
    found = (
        None if isinstance(value, Referenced) else _USERINFO.match(value) if isinstance(value, str) else None
    )
    return found.group(1) if found else ""


def _nested(hint: Any) -> type[Any] | None:
    """The dataclass in `Tls` or `Tls | None`."""
    options = (
        typing.get_args(hint)
        if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union
        else (hint,)
    )
    found = [option for option in options if dataclasses.is_dataclass(option) and isinstance(option, type)]
    return found[0] if len(found) == 1 else None


def adapter(hint: Any) -> TypeAdapter[Any]:
    """What validates a field of this type."""
    if hint not in _ADAPTERS:
        try:
            _ADAPTERS[hint] = TypeAdapter(hint, config=_CONFIG)
        except PydanticUserError:  # the type brings its own configuration
            _ADAPTERS[hint] = TypeAdapter(hint)
    return _ADAPTERS[hint]
