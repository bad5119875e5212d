"""Names of what is the daemon's own and in no list that people see; a person's name holds no colon."""

from __future__ import annotations

HIDDEN = "shockwire:"
"""How they all begin."""

CANARY = "shockwire:canary"
"""The canary's source, theme, rule and sink (see canary)."""

WATCHDOG = "shockwire:watchdog"
"""What those are told who expect to hear that it came through."""


def is_hidden(name: str) -> bool:
    """Whether a rule, a source or a sink is none of people's."""
    return name.startswith(HIDDEN)
