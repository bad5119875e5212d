"""A theme as data. (contract stub: the scorer's author owns the fields)"""

from __future__ import annotations

from msgspec import Struct


class Theme(Struct, frozen=True, kw_only=True):
    id: str
    description: str = ""
