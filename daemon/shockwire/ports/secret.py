"""A value that never shows."""

from __future__ import annotations

from typing import Any

from pydantic_core import PydanticKnownError, core_schema


class Secret:
    """A value that never shows: its repr and str are `***`. `reveal()` gives it to a client."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "***"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> str:
        raise TypeError("a secret cannot be serialised")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Lets `config` make one out of text; text that stands in the file itself is told of."""
        del source, handler
        return core_schema.with_info_plain_validator_function(cls._from_text)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        del schema, handler
        return {"type": "string", "examples": ["${env:NAME}", "${file:/path}"]}

    @classmethod
    def _from_text(cls, value: object, info: Any) -> Secret:
        if isinstance(value, Secret):
            return value
        if not isinstance(value, str):
            raise PydanticKnownError("string_type")
        if not getattr(value, "reference", "") and info.context is not None:
            info.context.on_inline_secret()
        return cls(str(value))
