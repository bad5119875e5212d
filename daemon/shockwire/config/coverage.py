"""Which price legs can't be known by the sources there are, whatever happens: told by `check` as notes.

They are no warnings: a rule for the night waits for a source that tells prices of the night, and a
key-free provider is asked politely, which before the open means seldom until a rule is armed. A kind says
what it tells with class attributes: `price_sessions`, the sessions of which it has prices (without it:
any); `idle_price_s`, how far apart it asks before and after hours for symbols that no armed or firing
rule needs; and `may_bring_prices`, that prices may be pushed to it, which counts where nothing else has any.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from shockwire.config.legs import in_words
from shockwire.config.source_checks import brings_prices
from shockwire.core.bundle import Bundle
from shockwire.core.plan import named_legs
from shockwire.core.rule import PriceLeg
from shockwire.ports import Collector

_EXTENDED = ("pre", "post")


def unknowable(bundle: Bundle, sources: Sequence[Collector]) -> Iterator[str]:
    """For each rule with such a leg, in which session it is unknown and why, in words."""
    pushed = [source for source in sources if getattr(type(source), "may_bring_prices", False)]
    pricing = [source for source in sources if brings_prices(source)] or pushed
    for rule in bundle.rules:
        legs = [n.leg for term in rule.when.terms for n in named_legs(term) if isinstance(n.leg, PriceLeg)]
        for session in dict.fromkeys(session for leg in legs for session in leg.sessions):
            telling = [source for source in pricing if _tells(source, session)]
            if not telling:
                yield (
                    f"rule '{rule.id}': no source tells prices of the {session} session, so its price leg is"
                    " unknown there"
                )
            elif session in _EXTENDED:
                shortest_s = min(leg.stale_after_s for leg in legs if session in leg.sessions)
                if why := _seldom(telling, shortest_s):
                    yield f"rule '{rule.id}': in the {session} session {why}"


def _tells(source: Collector, session: str) -> bool:
    sessions: Iterable[str] | None = getattr(type(source), "price_sessions", None)
    return sessions is None or session in sessions


def _seldom(telling: Sequence[Collector], stale_after_s: float) -> str:
    """Why quotes are stale there while the rule is not armed; "" where some source asks often enough."""
    leading = [source for source in telling if not getattr(source, "behind", "")] or list(telling)
    idle = {source.name: float(getattr(type(source), "idle_price_s", 0.0)) for source in leading}
    name = min(idle, key=lambda n: (idle[n], n))
    if idle[name] <= stale_after_s:
        return ""
    return (
        f"source '{name}' asks every {in_words(idle[name])} until the rule is armed, and a quote counts for"
        f" {in_words(stale_after_s)}: its price leg is unknown until another leg holds"
    )
