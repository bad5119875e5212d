"""Finds the rule pack that comes with shockwire: in the wheel, or beside the source tree."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import shockwire

_PACKAGE = Path(shockwire.__file__).parent
_MARKER = "markets.yaml"


@lru_cache(maxsize=1)
def shipped_rules_dir() -> Path:
    """The folder of the shipped rules.

    Wheels carry it as `shockwire/_rules`; in a checkout, editable installs included, it is `rules/`
    beside `daemon/`.

    Raises:
        FileNotFoundError: neither is there, so the installation is broken.
    """
    for folder in (_PACKAGE / "_rules", _PACKAGE.parent.parent / "rules"):
        if (folder / _MARKER).is_file():
            return folder
    raise FileNotFoundError(f"the shipped rules are missing: expected {_PACKAGE / '_rules'}")


def rule_files(folder: Path) -> list[Path]:
    """The YAML files of a folder of rules, by name; what editors leave behind is passed over."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix in (".yaml", ".yml") and not path.name.startswith((".", "#", "~"))
    )
