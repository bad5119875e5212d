"""How many messages a lane may have in flight: one at first, more with every answer.

What is in flight at a crash may be told twice. So a burst begins with one message and not with as many as
the sink can take; each that is answered makes room for one more, so that a backlog is at full speed after a
few round trips. One that waits long for its answer makes room as well: it must not hold up the others.
"""

from __future__ import annotations

PATIENCE_S = 0.05


class Window:
    """Between 1 and `most`."""

    def __init__(self, most: int) -> None:
        self._most = max(1, most)
        self.size = 1

    def widen(self) -> None:
        """A message was answered, or has waited for `PATIENCE_S`."""
        self.size = min(self._most, self.size + 1)

    def rest(self) -> None:
        """Nothing is in flight, and nothing to be sent."""
        self.size = 1
