"""What only all sources together, or the settings around them, can tell to be wrong.

A source may stand behind another one, which must be there, bring prices and not stand behind the first;
and a provider that answers only those who say who they are needs `contact`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from shockwire.config.findings import Findings, did_you_mean
from shockwire.config.yaml import Map, Mark
from shockwire.ports import Collector


def check_sources(
    sources: Sequence[Collector], entries: Mapping[str, Map], names: Map, contact: str, findings: Findings
) -> None:
    """File what is wrong. `entries`: as they were read, presets laid in; `names`: the map of all sources."""
    built = {source.name: source for source in sources}
    for source in sources:
        entry = entries[source.name]
        if getattr(source, "behind", ""):
            _check_behind(source, built, list(names), entry, findings)
        if getattr(type(source), "needs_contact", False) and "@" not in contact:
            message = (
                f"source '{source.name}' is answered only if you say who you are: set "
                "`contact: Your Name you@example.org` at the top of this file"
            )
            findings.error(names.file, names.key_marks[source.name], message)


def brings_prices(source: Any) -> bool:
    """A kind says so with the attribute `brings_prices`, or else by taking `symbols`."""
    return bool(getattr(source, "brings_prices", hasattr(source, "symbols")))


def _check_behind(
    source: Collector, built: Mapping[str, Collector], names: list[str], entry: Map, findings: Findings
) -> None:
    behind: str = source.behind  # type: ignore[attr-defined]
    place: tuple[str, Mark] = entry.file_of("behind"), entry.value_marks["behind"]
    if behind not in names:
        findings.error(*place, f"source '{behind}' is not known{did_you_mean(behind, names)}")
    elif behind in built and not brings_prices(built[behind]):
        findings.error(*place, f"source '{behind}' brings no prices, so nothing can stand behind it")
    elif _is_behind_itself(source.name, built):
        findings.error(*place, f"source '{source.name}' stands behind itself, so it would never be asked")


def _is_behind_itself(name: str, built: Mapping[str, Collector]) -> bool:
    at = name
    for _ in range(len(built)):
        at = getattr(built.get(at), "behind", "")
        if at == name:
            return True
    return False
