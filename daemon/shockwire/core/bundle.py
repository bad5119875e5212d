"""The configuration in force, as one value: it is a record of the log, so a replay needs no files."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from shockwire.core.market import Market
from shockwire.core.route import Routing
from shockwire.core.rule import Limit, Rule
from shockwire.core.score.theme import Theme
from shockwire.core.score.watchlist import Watchlist
from shockwire.core.wording import Template


class Publisher(Struct, frozen=True, kw_only=True):
    """Somebody who publishes. `trust` in [0, 1]; names in `aliases` mean the same publisher."""

    name: str
    trust: float = 0.5
    aliases: tuple[str, ...] = ()


class Bundle(Struct, frozen=True, kw_only=True):
    """Everything the core is told, and who of people is; mode and version are the shell's."""

    rules: tuple[Rule, ...] = ()
    themes: tuple[Theme, ...] = ()
    watchlist: Watchlist = Watchlist()
    markets: tuple[Market, ...] = ()
    publishers: tuple[Publisher, ...] = ()
    default_trust: float = 0.5
    routing: Routing = Routing()
    templates: tuple[Template, ...] = ()
    budget: Limit | None = None  # of alerts, over all rules: shown, never enforced
    lexicon: dict[str, dict[str, float]] = {}  # word lists the scorer uses, by name: phrase -> weight

    def canonical(self) -> Bundle:
        """The bundle as it comes back from the log, where keys are sorted.

        Live and in a replay the scorer must meet its words in the same order: sums of floats and ties
        may depend on it.
        """
        return msgspec.json.decode(msgspec.json.encode(self, order="sorted"), type=Bundle)
