"""Who is told of what, and when: routes, quiet hours and digests as the configuration has them.

They are part of the bundle, so that the log says which were in force; what they mean stands in
`routing`.
"""

from __future__ import annotations

from msgspec import Struct


class Route(Struct, frozen=True, kw_only=True):
    """Whom alerts of one sort go to. Every condition that is given must hold; an empty one always does.

    `hours` is "HH:MM-HH:MM" in the routing's zone. With `digest_s` or `digest_at` ("HH:MM") what it
    takes waits for the next such instant. `goes_on`: the routes after it are asked too.
    """

    to: tuple[str, ...]  # sinks; none: nobody is told
    severities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    tickers: tuple[str, ...] = ()  # or the names of baskets
    rules: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    market: str = "us"  # whose sessions
    hours: str = ""
    digest_s: float = 0.0
    digest_at: str = ""
    goes_on: bool = False
    line: int = 0  # of shockwire.yaml

    @property
    def has_digest(self) -> bool:
        """Whether what it takes waits."""
        return bool(self.digest_s or self.digest_at)


class Quiet(Struct, frozen=True, kw_only=True):
    """When messages wait ("22:00-07:00", in the routing's zone), at which sinks, and which do not wait."""

    hours: str
    sinks: tuple[str, ...] = ()  # none: all of them
    through: str = "critical"


class Routing(Struct, frozen=True, kw_only=True):
    """The sinks there are, and who of them is told of what. `zone` is that of every time of day."""

    sinks: tuple[str, ...] = ()
    routes: tuple[Route, ...] = ()
    quiet: Quiet | None = None
    zone: str = "UTC"
