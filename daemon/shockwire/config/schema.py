"""Validates a tree that was read from YAML against a pydantic model, all errors at their places.

Two things pydantic can't know are done here. An unknown key is told with its own position and the
key that was probably meant (or that it is not built yet), and does not hide the other errors. And
where a model wants text but YAML said number, true or null, the text as it was written is put in
its place, so a ticker `TRUE` or `000660` needs no quotes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, ClassVar, Generic, Literal, TypeVar
from zoneinfo import ZoneInfo

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    TypeAdapter,
    ValidationError,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)

from shockwire.config.findings import Findings, did_you_mean, place_of, shown, walk
from shockwire.config.yaml import Map, Mark, Seq


@dataclass(frozen=True, slots=True)
class Context:
    """What a validator may reach: where findings go, and what an inline secret is told through."""

    findings: Findings
    on_inline_secret: Callable[[], None] = lambda: None
    timezone: ZoneInfo | None = None  # of times written without a zone; None: they are refused
    world: Any = None  # a `World` that names must be of; None: any name will do


class Model(BaseModel):
    """Base of every model of a YAML mapping: unknown keys are refused, values are frozen.

    `later` names keys that are known and not built yet.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, allow_inf_nan=False, defer_build=True
    )
    later: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    @cache
    def keys(cls) -> Mapping[str, str]:
        """The keys as they are written in YAML, each with the name of its field."""
        return {field.alias or name: name for name, field in cls.model_fields.items()}

    @model_validator(mode="before")
    @classmethod
    def _tell_unknown_keys(cls, data: Any, info: ValidationInfo) -> Any:
        if not isinstance(data, Map) or not isinstance(info.context, Context):
            return data
        if cls.model_config.get("extra") == "allow":
            return data
        known = cls.keys()
        unknown = [key for key in data if key not in known]
        for key in unknown:
            tell_unknown_key(data, key, known, info.context.findings, later=cls.later)
        return data.without(frozenset(unknown)) if unknown else data


def tell_unknown_key(
    node: Map,
    key: str,
    known: Mapping[str, object],
    findings: Findings,
    *,
    later: frozenset[str] = frozenset(),
) -> None:
    """File the problem that a key is unknown, or not available yet."""
    message = (
        f"'{key}' is not available yet"
        if key in later
        else f"unknown key {shown(key)}{did_you_mean(key, known)}"
    )
    findings.error(node.file_of(key), node.key_marks[key], message)


V = TypeVar("V")
M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Generic[V]):
    """A validated entry, its id and where it stands."""

    id: str
    value: V
    node: Map | Seq  # holds the entry under `key`
    key: Any
    findings: Findings

    @property
    def file(self) -> str:
        return self.node.file

    @property
    def line(self) -> int:
        return self._mark.line

    @property
    def _mark(self) -> Mark:
        marks = self.node.key_marks if isinstance(self.node, Map) else self.node.value_marks
        return marks[self.key]

    def written(self, path: tuple[Any, ...]) -> Any:
        """What stands at a path of the entry."""
        return place_of(self.node, (self.key, *path))[2]

    def complain(self, path: tuple[Any, ...], message: str, level: str = "error") -> None:
        """File a problem at a path of the entry; an empty path means the entry itself."""
        file, mark, _ = place_of(self.node, (self.key, *path))
        if not path:
            mark = self._mark
        self.findings.add(file, mark, message, level=level)


def validate(kind: Any, node: Map | Seq, key: Any, context: Context) -> Any:
    """`node[key]` as `kind` (a model or any type pydantic knows); None where it makes no such value.

    Problems are filed. Unknown keys alone leave a value, so that what is checked later is told too.
    `node` may be a list of the tree too, and `key` an index.
    """
    return check(_adapter(kind), node, key, context)


def check(adapter: TypeAdapter[Any], node: Map | Seq, key: Any, context: Context) -> Any:
    """As `validate`, with an adapter that was made before."""
    errors: list[Any] = []
    for _ in range(2):
        try:
            return adapter.validate_python(node[key], context=context)
        except ValidationError as error:
            errors = list(error.errors(include_url=False))
        if not sum([_put_text(node, (key, *e["loc"]), e) for e in errors if e["type"] in _WANTS_TEXT]):
            break
    _tell(errors, node, key, context.findings)
    return None


_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}


def _adapter(kind: Any) -> TypeAdapter[Any]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def _put_text(root: Map | Seq, path: tuple[Any, ...], error: Any) -> bool:
    """Replace the scalar at a path by its text; False where there is none or it would not help."""
    where: tuple[Any, Any] | None = None
    for where in walk(root, path):  # noqa: B007 - the last one counts
        pass
    if where is None or where[1] not in where[0].texts:
        return False
    text = where[0].texts[where[1]]
    if error["type"] == "literal_error" and repr(text) not in error["ctx"]["expected"]:
        return False
    where[0][where[1]] = text
    return True


def _tell(errors: list[Any], root: Map | Seq, key: Any, findings: Findings) -> None:
    told = set()
    for error in errors:
        path = (key, *error["loc"])
        file, mark, value = _place(root, path)
        if error["type"] == "too_short" and value:
            continue  # it is short because of members that are told of themselves
        what = (file, mark, path if error["type"] == "missing" else None)
        if what not in told:  # else it is another branch of a union
            told.add(what)
            findings.error(file, mark, _in_words(error, value))


def _place(root: Map | Seq, path: tuple[Any, ...]) -> tuple[str, Mark, Any]:
    """As `place_of`; pydantic ends the path to a wrong key with the word "[key]"."""
    steps = list(walk(root, path))
    node, step = steps[-1]
    if path[-1] == "[key]" and isinstance(node, Map):
        return node.file_of(step), node.key_marks[step], step
    return place_of(root, path)


def _in_words(error: Any, value: Any) -> str:
    kind = error["type"]
    if kind == "missing":
        return f"'{error['loc'][-1]}' is missing"
    if kind in ("value_error", "assertion_error"):
        return str(error["ctx"]["error"])
    if kind == "literal_error":
        expected = error["ctx"]["expected"]
        hint = did_you_mean(value, [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")])
        return f"expected {expected}, got {shown(value)}{hint if isinstance(value, str) else ''}"
    expected = _EXPECTED.get(kind) or _plainly(error["msg"])
    return f"{expected}, got {shown(value)}"


def _plainly(message: str) -> str:
    for theirs, ours in _WORDINGS.items():
        message = message.replace(theirs, ours)
    return message


_WORDINGS = {
    "Input should be": "expected",
    "greater than or equal to": "at least",
    "less than or equal to": "at most",
    "greater than": "more than",
}
_WANTS_TEXT = ("string_type", "literal_error")  # `protocol: 5` is the word "5" where words are expected
_EXPECTED = {
    "string_pattern_mismatch": "expected at most 64 letters, digits, - and _",  # the pattern of every name
    "string_too_short": "expected some text",
    "too_short": "expected at least one",
    "int_type": "expected a whole number",
    "int_parsing": "expected a whole number",
    "int_from_float": "expected a whole number",
    "float_type": "expected a number",
    "float_parsing": "expected a number",
    "bool_type": "expected true or false",
    "bool_parsing": "expected true or false",
    "string_type": "expected text",
    "list_type": "expected a list",
    "tuple_type": "expected a list",
    "dict_type": "expected keys with values",
    "model_type": "expected keys with values",
    "model_attributes_type": "expected keys with values",
}


# ---------------------------------------------------------------------------- shapes that many models share


def _as_list(value: Any) -> Any:
    return value if isinstance(value, (list, tuple)) or value is None else [value]


_ONE_OR_MANY = WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]})
Words = Annotated[tuple[str, ...], BeforeValidator(_as_list), _ONE_OR_MANY]


def listed(item: Any) -> Any:
    """The type of one word of this type, or a list of them."""
    return Annotated[tuple[item, ...], BeforeValidator(_as_list), _ONE_OR_MANY]


def _as_yes_no(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    raise ValueError(f"expected true or false, got {shown(value)}")


YesNo = Annotated[bool, BeforeValidator(_as_yes_no)]
Severity = Literal["info", "warning", "critical"]
