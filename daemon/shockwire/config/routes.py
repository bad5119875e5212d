"""Makes the routing out of `routes:` and `quiet:`, and finds routes that name nothing or never match.

They are read with the settings and checked when rules, themes and the watchlist are known: a route
for a ticker that no rule is about is a mistake, and so is one that an earlier route leaves nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from shockwire.config.findings import Findings, did_you_mean, place_of
from shockwire.config.models_settings import QuietModel, RouteModel, SettingsModel
from shockwire.config.world import World
from shockwire.config.yaml import Map
from shockwire.core.measure import SEVERITIES
from shockwire.core.route import Quiet, Route, Routing
from shockwire.core.rule import Group, NamedLeg, NewsLeg, PriceLeg, Rule

_ARMED = "warning"  # what an arming is told as
_OWN = ("shockwire-silences",)  # rules under which the daemon speaks of itself


def routing_of(model: SettingsModel, root: Map, sinks: Iterable[str]) -> Routing:
    """The routing that is written down; names in it are checked by `check_routes`."""
    written = model.routes
    if isinstance(written, Mapping):
        routes = tuple(
            Route(to=to, severities=(severity,), line=_line(root, ("routes", severity)))
            for severity, to in written.items()
        )
    else:
        routes = tuple(_route(entry, _line(root, ("routes", n))) for n, entry in enumerate(written))
    return Routing(sinks=tuple(sinks), routes=routes, quiet=_quiet(model.quiet), zone=model.timezone)


def _line(root: Map, path: tuple[Any, ...]) -> int:
    return place_of(root, path)[1].line


def _route(entry: RouteModel, line: int) -> Route:
    digest = entry.digest
    return Route(
        to=entry.to,
        severities=entry.severity,
        themes=entry.theme,
        tickers=entry.ticker,
        rules=entry.rule,
        sessions=entry.session,
        market=entry.market,
        hours=entry.hours or "",
        digest_s=digest if isinstance(digest, float) else 0.0,
        digest_at=digest if isinstance(digest, str) else "",
        goes_on=entry.continue_,
        line=line,
    )


def _quiet(model: QuietModel | None) -> Quiet | None:
    return Quiet(hours=model.hours, sinks=model.sinks, through=model.through) if model is not None else None


class RouteCheck:
    """Looks at the routing of one shockwire.yaml; what is wrong is filed in `findings`."""

    def __init__(self, root: Map, routing: Routing, findings: Findings) -> None:
        self._root = root
        self._routing = routing
        self._findings = findings
        self._is_list = not isinstance(root.get("routes"), Map)

    def check_sinks(self, known: Collection[str]) -> None:
        """Every sink that is named must be written down."""
        for number, route in enumerate(self._routing.routes):
            at = ("routes", number, "to") if self._is_list else ("routes", route.severities[0])
            for index, sink in enumerate(route.to):
                self._name("sink", sink, known, (*at, index))
        quiet = self._routing.quiet
        for index, sink in enumerate(quiet.sinks if quiet is not None else ()):
            self._name("sink", sink, known, ("quiet", "sinks", index))

    def check_watchdog(self, sinks: Iterable[str], known: Collection[str]) -> None:
        """Who is told that the daemon lives must be written down too."""
        for index, sink in enumerate(sinks):
            self._name("sink", sink, known, ("deadman", "watchdog", index))

    def check_hours(self) -> None:
        """Hours that begin where they end say nothing."""
        quiet = self._routing.quiet
        spans: list[tuple[str, tuple[Any, ...]]] = [
            (route.hours, ("routes", number, "hours")) for number, route in self._listed()
        ]
        spans += [(quiet.hours, ("quiet", "hours"))] if quiet is not None else []
        for hours, at in spans:
            start, _, end = hours.partition("-")
            if hours and start == end:
                self._say(at, f"hours from {start} to {end} are none, or all of them")

    def check_world(self, world: World, rules: Iterable[Rule], broken: Iterable[str] = ()) -> None:
        """Names of the world, and routes that never take anything. `broken`: rules that can't be read."""
        by_id = {rule.id: rule for rule in rules}
        known = {*by_id, *broken, *_OWN}
        for number, route in self._listed():
            errors = self._findings.errors
            self._check_names(("routes", number), route, world, known)
            if self._findings.errors == errors:
                self._check_reach(("routes", number), route, by_id)
        for number, route in enumerate(self._routing.routes):
            covered = _covered(route, self._routing.routes[:number])
            if covered is not None:
                self._say(
                    ("routes", number),
                    f"this route never takes anything: the one at line {covered.line} takes it before; "
                    "put it first, or let that one `continue: true`",
                    level="warning",
                )

    def _listed(self) -> Iterator[tuple[int, Route]]:
        return enumerate(self._routing.routes if self._is_list else ())

    def _check_names(self, at: tuple[Any, ...], route: Route, world: World, rules: Collection[str]) -> None:
        tickers = {*world.priced, *world.watchlist.baskets, *world.entities}
        market = world.markets.get(route.market)
        self._names("theme", route.themes, world.themes, (*at, "theme"))
        self._names("ticker", route.tickers, tickers, (*at, "ticker"))
        self._names("rule", route.rules, rules, (*at, "rule"))
        self._names("market", (route.market,), world.markets, (*at, "market"))
        if market is not None:
            sessions = {"closed", "24x7", *(hours.session for hours in market.hours)}
            self._names(f"session of market '{route.market}'", route.sessions, sessions, (*at, "session"))

    def _check_reach(self, at: tuple[Any, ...], route: Route, by_id: Mapping[str, Rule]) -> None:
        """Says why no rule can give the route anything."""
        if set(route.rules) - {*by_id}:
            return  # the daemon's own, or one that can't be read
        rules = [by_id[name] for name in route.rules] or list(by_id.values())
        for key, wanted, given in (
            ("ticker", route.tickers, _subjects),
            ("theme", route.themes, _themes),
            ("severity", route.severities if route.rules else (), _severities),
        ):
            if wanted and rules and not any(_may(rule, wanted, given) for rule in rules):
                who = f"rule '{route.rules[0]}'" if len(route.rules) == 1 else "no rule"
                verb = "never" if len(route.rules) == 1 else "ever"
                what = f"{who} {verb} tells of {key} {', '.join(wanted)}: this route takes nothing"
                self._say((*at, key), what, level="warning")
                return
        deaf = [rule for rule in rules if rule.notify]
        if route.rules and len(deaf) == len(rules):
            named = f"rule '{deaf[0].id}' has `notify`, which goes before routes: this route takes nothing"
            self._say((*at, "rule"), named, level="warning")

    def _names(self, what: str, names: Iterable[str], known: Collection[str], at: tuple[Any, ...]) -> None:
        for index, name in enumerate(names):
            self._name(what, name, known, (*at, index))

    def _name(self, what: str, name: str, known: Collection[str], at: tuple[Any, ...]) -> None:
        if name not in known:
            self._say(at, f"{what} '{name}' is not known{did_you_mean(name, known)}")

    def _say(self, at: tuple[Any, ...], message: str, *, level: str = "error") -> None:
        file, mark, _ = place_of(self._root, at)
        self._findings.add(file, mark, message, level=level)


def _may(rule: Rule, wanted: Iterable[str], given: Any) -> bool:
    can = given(rule)
    return can is None or not can.isdisjoint(wanted)


def _legs(rule: Rule) -> Iterator[NamedLeg]:
    for term in rule.when.terms:
        yield from term.legs if isinstance(term, Group) else (term,)


def _subjects(rule: Rule) -> set[str] | None:
    """The keys and tickers it can be about; None: the world names them."""
    found: set[str] = set()
    for named in _legs(rule):
        if isinstance(named.leg, PriceLeg):
            found |= {named.leg.basket, *named.leg.symbols}
    return found or None


def _themes(rule: Rule) -> set[str] | None:
    """The themes its reports can have; None: of any, by a record that names none."""
    found: set[str] = set()
    for named in _legs(rule):
        if isinstance(named.leg, NewsLeg):
            found |= {*named.leg.themes}
        elif not isinstance(named.leg, PriceLeg):
            return None
    return found


def _severities(rule: Rule) -> set[str] | None:
    return {rung.severity for rung in rule.severity} | ({_ARMED} if "armed" in rule.tell else set())


def _covered(route: Route, earlier: Iterable[Route]) -> Route | None:
    """The earlier route that leaves this one nothing, of one severity or of all; None: there is none."""
    stops = [other for other in earlier if not other.goes_on]
    found: Route | None = None
    for severity in route.severities or SEVERITIES:
        found = next((other for other in stops if _takes_all(other, route, severity)), None)
        if found is None:
            return None
    return found


def _takes_all(other: Route, route: Route, severity: str) -> bool:
    """Whether `other` takes everything of this severity that `route` would."""
    pairs = (
        (other.themes, route.themes),
        (other.tickers, route.tickers),
        (other.rules, route.rules),
        (other.sessions, route.sessions),
    )
    return (
        (not other.severities or severity in other.severities)
        and all(not wide or (narrow and set(narrow) <= set(wide)) for wide, narrow in pairs)
        and (not other.sessions or other.market == route.market)
        and (not other.hours or other.hours == route.hours)
    )
