"""How many messages a lane may have in flight: one at first, more when a backlog lasts.

What is in flight at a crash may be told twice. So messages go one by one, each when the one before is
answered, and only a backlog that outlasts `ONE_BY_ONE` answers is let through at the sink's full speed. One
that waits long for its answer makes room for another: it must not hold up the rest.
"""

from __future__ import annotations

PATIENCE_S = 0.25
ONE_BY_ONE = 64  # answers: a fraction of a second at a broker nearby, more than a rule's burst of alerts


class Window:
    """Between 1 and `most`."""

    def __init__(self, most: int) -> None:
        self._most = max(1, most)
        self._answers = 0
        self.size = 1

    def answered(self) -> None:
        """A message was taken by the sink."""
        self._answers += 1
        if self._answers > ONE_BY_ONE:
            self.widen()

    def widen(self) -> None:
        """Room for one more, at once: a message has waited for `PATIENCE_S`."""
        self.size = min(self._most, self.size + 1)

    def rest(self) -> None:
        """Nothing is in flight, and nothing to be sent."""
        self._answers = 0
        self.size = 1
