"""Rules that suppress others must know them, and never go round in a circle.

A name that is nearly another's is a slip. One that is like none may well stand in a file that was not
given, as when one file of several is tried by itself, so it is a warning.
"""

from __future__ import annotations

from collections.abc import Mapping

from shockwire.config.findings import did_you_mean
from shockwire.config.models_rule import RuleModel
from shockwire.config.schema import Part


def check_suppressions(places: Mapping[str, Part[RuleModel]]) -> None:
    """File what is wrong with `suppresses:` over all rules."""
    for name, part in places.items():
        suppresses = part.value.suppresses
        for index, other in enumerate(suppresses.rules if suppresses is not None else ()):
            path = ("suppresses", "rules", index)
            if other not in places:
                hint = did_you_mean(other, places)
                message = f"rule '{other}' is not in these files{hint}"
                part.complain(path, message, level="error" if hint else "warning")
            elif other == name:
                part.complain(path, "a rule can't suppress itself")
            elif name in _suppressed_by(other, places):
                message = f"rules '{name}' and '{other}' suppress each other: neither would be told"
                part.complain(path, message)


def _suppressed_by(name: str, places: Mapping[str, Part[RuleModel]]) -> set[str]:
    """Every rule that this one suppresses, through others too."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        part = places.get(waiting.pop())
        suppresses = part.value.suppresses if part is not None else None
        new = set(suppresses.rules if suppresses is not None else ()) - found
        found |= new
        waiting += sorted(new)
    return found
