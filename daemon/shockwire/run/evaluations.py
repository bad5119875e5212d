"""How often a rule was asked in a span: records of the kinds that its legs look at.

Counted in the log when somebody wants to know, so it costs nothing while records come. A record of
which a rule need not be asked, since its prices are of other symbols, counts all the same: the
answer was no. Instants at which a deadline was judged are none.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from shockwire.core.plan import named_legs
from shockwire.core.rule import CostLeg, NewsLeg, PriceLeg, RankLeg, ReleaseLeg, Rule, SourceLeg
from shockwire.store.reader import open_readonly

_LOOKED_AT: dict[type, frozenset[str]] = {
    NewsLeg: frozenset({"article", "chart", "price_list", "release"}),  # whatever is scored
    PriceLeg: frozenset({"quotes"}),
    RankLeg: frozenset({"chart"}),
    CostLeg: frozenset({"price_list", "article"}),
    ReleaseLeg: frozenset({"release"}),
    SourceLeg: frozenset({"source"}),
}


def evaluations(rule: Rule, seen: Mapping[str, int]) -> int:
    """Of records that were seen, by kind: how many the rule was asked about."""
    legs = [named.leg for term in rule.when.terms for named in named_legs(term)]
    kinds = frozenset[str]().union(*(_LOOKED_AT[type(leg)] for leg in legs))
    return sum(count for kind, count in seen.items() if kind in kinds)


def seen_in(path: Path, since: datetime | None, until: datetime | None) -> dict[str, int]:
    """How many records of each kind a store has seen in a span, over a connection of its own: it walks them.

    Raises:
        StoreError: the store can't be read.
    """
    with open_readonly(path) as store:
        return store.seen(since=since, until=until)
