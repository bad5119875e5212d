"""Rules of every leg and option, drawn by hypothesis: what the properties of the engine must hold for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core_timeline import CHIPS
from hypothesis import strategies as st

from shockwire.core.rule import (
    CostLeg,
    Group,
    LegSpec,
    Limit,
    NamedLeg,
    NewsLeg,
    PriceLeg,
    RankLeg,
    ReleaseLeg,
    Rule,
    Rung,
    SourceLeg,
    Suppression,
    When,
)

_SESSIONS = st.sampled_from([("regular",), ("pre", "regular"), ("pre", "regular", "post"), ()])
_SPANS = st.sampled_from(
    [{"since": "close"}, {"since": "open"}, {"since": "news"}, {"since": None, "over_s": 600.0}]
)


def _price(symbols: tuple[str, ...]) -> st.SearchStrategy[PriceLeg]:
    """Of one ticker, of several, or of a basket."""
    who = st.sampled_from([
        {"symbols": symbols[:1]},
        {"symbols": symbols},
        {"symbols": symbols, "basket": "basket", "match": 2},
        {"symbols": symbols, "basket": "basket", "match": "all"},
        {"symbols": symbols, "basket": "basket", "match": "mean"},
    ])  # fmt: skip
    options = st.fixed_dictionaries(
        {
            "direction": st.sampled_from(["falls", "falls", "rises", "moves"]),
            "threshold_pct": st.sampled_from([1.0, 3.0, 5.0]),
            "sessions": _SESSIONS,
        },
        optional={
            "for_s": st.sampled_from([60.0, 600.0]),
            "stale_after_s": st.sampled_from([120.0, 3_600.0]),
            "traded_within_s": st.just(7_200.0),
            "across_sessions": st.just(value=True),
            "versus": st.just(symbols[-1]),
            "sigma": st.just(1.0),
            "volume": st.just(1.5),
        },
    )
    return st.builds(lambda a, b, c: PriceLeg(**(a | b | c)), who, _SPANS, options)


def _news(*themes: str) -> st.SearchStrategy[NewsLeg]:
    return st.builds(
        NewsLeg,
        themes=st.sampled_from([themes[:1], themes]),
        shock=st.sampled_from([0.5, 0.8]),
        publishers=st.sampled_from([1, 1, 2]),
        direction=st.sampled_from(["agree", "any", "negative"]),
        max_age_s=st.sampled_from([3_600.0, 86_400.0]),
        min_trust=st.sampled_from([0.0, 0.5]),
    )


_RANK = st.builds(RankLeg, top=st.sampled_from([None, 10]), jump=st.sampled_from([5, 20]))
_COST = st.one_of(st.just(CostLeg(of="list", falls_pct=20.0)), st.just(CostLeg(of="disclosed", below=1e7)))
_RELEASE = st.builds(ReleaseLeg, names=st.sampled_from([(), ("V4",)]))


def _source(name: str) -> st.SearchStrategy[SourceLeg]:
    return st.sampled_from([
        SourceLeg(source=name, silent_s=900.0),
        SourceLeg(source=name, failing_s=60.0),
        SourceLeg(source=name, silent_s=600.0, sessions=("regular",)),
    ])  # fmt: skip


def legs_of_the_key(symbols: tuple[str, ...], source: str, *themes: str) -> list[st.SearchStrategy[LegSpec]]:
    """Legs that only prices of these symbols, texts of these themes and this source can move."""
    return [_price(symbols), _price(symbols), _news(*themes), _news(*themes), _source(source)]


def all_legs(symbols: tuple[str, ...], source: str, *themes: str) -> list[st.SearchStrategy[LegSpec]]:
    """Legs of every kind."""
    return [*legs_of_the_key(symbols, source, *themes), _RANK, _COST, _RELEASE]


@st.composite
def conditions(draw: st.DrawFn, kinds: Sequence[st.SearchStrategy[LegSpec]]) -> When:
    """One to three terms: legs, or groups of two."""
    legs = iter(range(9))

    def leg() -> NamedLeg:
        spec: LegSpec = draw(st.one_of(*kinds))
        return NamedLeg(name=f"leg{next(legs)}", leg=spec)

    forms = st.lists(st.sampled_from(["leg", "leg", "leg", "any", "all", "not"]), min_size=1, max_size=3)
    terms = [leg() if form == "leg" else Group(op=form, legs=(leg(), leg())) for form in draw(forms)]
    if all(isinstance(term, Group) and term.op == "not" for term in terms):
        terms.append(leg())
    clock: dict[str, Any] = draw(st.sampled_from([{}, {"clock": "market"}, {"within_sessions": 1}]))
    order = draw(st.sampled_from(["any", "any", "news_first", "price_first"]))
    return When(terms=tuple(terms), within_s=draw(st.sampled_from([600.0, 28_800.0])), order=order, **clock)


@st.composite
def rule_sets(
    draw: st.DrawFn, kinds: Sequence[st.SearchStrategy[LegSpec]] = (), name: str = "r"
) -> tuple[Rule, ...]:
    """One to four rules; one may keep another back."""
    count = draw(st.integers(1, 4))
    rules = []
    for number in range(count):
        options: dict[str, Any] = draw(
            st.fixed_dictionaries(
                {
                    "cooldown_s": st.sampled_from([0.0, 1_200.0, 14_400.0]),
                    "keep_firing_for_s": st.sampled_from([0.0, 300.0]),
                    "severity": st.sampled_from(
                        [
                            (Rung(severity="warning"),),
                            (Rung(severity="warning", from_pct=1.0), Rung(severity="critical", from_pct=5.0)),
                        ]
                    ),
                },
                optional={
                    "mode": st.just("shadow"),
                    "limit": st.just(Limit(count=1, per_s=7_200.0)),
                    "tell": st.just(("fired",)),
                },
            )
        )
        if number and draw(st.booleans()):
            same = draw(st.sampled_from(["key", "ticker", "any"]))
            options["suppresses"] = Suppression(rules=(f"{name}{number - 1}",), same=same)
        when = draw(conditions(kinds or all_legs(CHIPS, "test", "app_rank", "ai_cost")))
        rules.append(Rule(id=f"{name}{number}", version=f"v{number}", when=when, **options))
    return tuple(rules)
