"""Turns one leg as a person wrote it into the leg the engine reads: names looked up, defaults filled in."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

from shockwire.config.findings import did_you_mean, got, or_these
from shockwire.config.models_rule import NewsModel, PriceModel, RankModel, RuleModel
from shockwire.config.schema import Part
from shockwire.config.world import World
from shockwire.core.market import ALWAYS, Hours
from shockwire.core.rule import NewsLeg, PriceLeg, RankLeg
from shockwire.units import format_duration

_DAY = timedelta(days=1)
STALE_INTERVALS = 2.5  # a poll may fail once and be late once before a price counts as stale
DEFAULT_STALE_S = 150.0  # where no source of prices is configured
Path = tuple[Any, ...]
Direction = Literal["falls", "rises", "moves"]


class Legs:
    """Resolves the legs of one rule; `prices` collects its price legs with their paths."""

    def __init__(self, part: Part[RuleModel], world: World, *, has_news: bool, has_price: bool) -> None:
        self._part = part
        self._world = world
        self._has_news = has_news
        self._has_price = has_price  # whether there is a price leg decides what `direction` means
        self.prices: list[tuple[PriceLeg, Path]] = []

    def news(self, model: NewsModel, path: Path) -> NewsLeg:
        if model.direction == "agree" and not self._has_price:
            message = "direction: agree needs a price leg to agree with; any direction counts"
            self._part.complain((*path, "direction"), message, level="warning")
        return NewsLeg(
            themes=model.theme,
            shock=model.shock,
            publishers=model.publishers,
            direction=(model.direction or "agree") if self._has_price else _unless_agree(model.direction),
            max_age_s=model.max_age.total_seconds(),
            min_trust=model.min_trust,
            certainty=model.certainty,
            subjects=model.subject,
        )

    def rank(self, model: RankModel, path: Path) -> RankLeg:
        if model.top is None and model.jump is None:
            self._part.complain(path, "a rank leg needs top: or jump:")
        apps = []
        for index, app in enumerate(model.app):
            entity = self._world.names.get(app.casefold())
            hint = "" if entity else did_you_mean(app, self._world.names)
            if hint:
                message = f"app '{app}' is not in the watchlist{hint} (it is taken as an app's own name)"
                self._part.complain((*path, "app", index), message, level="warning")
            apps.append(entity or app)
        return RankLeg(
            subjects=(*apps, *model.subject),
            top=model.top,
            jump=model.jump,
            store=model.store,
            country=model.country,
            list=model.list_,
        )

    def price(self, model: PriceModel, path: Path) -> PriceLeg:
        symbols = self._symbols(model, path)
        direction, size = self._move(model, path)
        market = self._market(model, symbols, path)
        leg = PriceLeg(
            symbols=symbols,
            basket=model.basket or "",
            match=self._match(model, symbols, path),
            direction=direction,
            threshold_pct=size,
            versus=self._versus(model, symbols, market, path),
            sigma=self._sigma(model, path),
            volume=self._volume(model, market, path),
            since=self._since(model, path),
            over_s=model.over.total_seconds() if model.over is not None else None,
            across_sessions=model.across_sessions,
            sessions=self._sessions(model, market, path),
            market=market,
            for_s=model.for_.total_seconds(),
            stale_after_s=self._stale_after(model, path),
            traded_within_s=model.traded_within.total_seconds() if model.traded_within is not None else None,
        )
        self._check_spans(leg, path)
        self.prices.append((leg, path))
        return leg

    def _check_spans(self, leg: PriceLeg, path: Path) -> None:
        """A move holds, and is measured, within one session: longer than that is never."""
        market = self._world.markets.get(leg.market)
        if market is None or market.calendar == ALWAYS:
            return
        lengths = [_length_s(hours) for hours in market.hours if hours.session in leg.sessions]
        longest_s = max(lengths, default=None)
        over_s = None if leg.across_sessions else leg.over_s
        for key, span_s in (("for", leg.for_s), ("over", over_s)):
            if longest_s is not None and span_s is not None and span_s >= longest_s:
                sessions = " and ".join(leg.sessions)
                message = (
                    f"{key}: {in_words(span_s)} can never be reached: it counts within a session, and"
                    f" {sessions} of market {leg.market} lasts {in_words(longest_s)}"
                )
                self._part.complain((*path, key), message, level="warning")

    def _symbols(self, model: PriceModel, path: Path) -> tuple[str, ...]:
        said = [key for key in ("ticker", "basket") if getattr(model, key)]
        if len(said) != 1:
            self._part.complain(path, f"a price leg needs either ticker: or basket:{got(said)}")
        if model.basket is not None:
            return self._world.watchlist.baskets[model.basket]
        return tuple(dict.fromkeys(model.ticker))

    def _move(self, model: PriceModel, path: Path) -> tuple[Direction, float]:
        said: list[tuple[Direction, float]] = []
        if model.falls is not None:
            said.append(("falls", model.falls))
        if model.rises is not None:
            said.append(("rises", model.rises))
        if model.moves is not None:
            said.append(("moves", model.moves))
        if model.change is not None:
            said.append(("falls" if model.change < 0 else "rises", abs(model.change)))
        if len(said) != 1:
            written = [
                key for key in ("falls", "rises", "moves", "change") if getattr(model, key) is not None
            ]
            message = f"a price leg needs one of falls:, rises:, moves: or change:{got(written)}"
            self._part.complain(path, message)
            return "moves", 100.0
        return said[0]

    def _versus(self, model: PriceModel, symbols: tuple[str, ...], market: str, path: Path) -> str:
        if model.versus is None:
            return ""
        entity = self._world.entities.get(model.versus)
        if model.versus in symbols:
            self._part.complain((*path, "versus"), "a ticker can't be its own benchmark")
        elif entity is not None and entity.market != market:
            message = (
                f"{model.versus} trades on {entity.market}, the leg's sessions are those of {market}: "
                "they have no span in common"
            )
            self._part.complain((*path, "versus"), message)
        return model.versus

    def _sigma(self, model: PriceModel, path: Path) -> float | None:
        if model.sigma is None:
            return None
        if model.match == "mean":
            self._part.complain((*path, "sigma"), "sigma: is judged member by member, match: mean has none")
        elif model.since == "news":
            self._part.complain((*path, "sigma"), "nobody knows usual moves since: news; say close or open")
        elif model.over is not None and model.versus is not None:
            self._part.complain(
                (*path, "sigma"), "sigma: with versus: needs since:; of over: spans no benchmark is kept"
            )
        elif model.over is not None and model.across_sessions:
            self._part.complain((*path, "sigma"), "sigma: counts spans within sessions, not across them")
        return model.sigma

    def _volume(self, model: PriceModel, market: str, path: Path) -> float | None:
        if model.volume is None:
            return None
        found = self._world.markets.get(market)
        if model.match == "mean":
            message = "volume: is judged member by member, match: mean has none"
            self._part.complain((*path, "volume"), message)
        elif found is not None and found.calendar == ALWAYS:
            message = f"volume: counts from the opening, and market {market} never opens"
            self._part.complain((*path, "volume"), message)
        return model.volume

    def _since(self, model: PriceModel, path: Path) -> Literal["close", "open", "news"] | None:
        if model.over is not None:
            if model.since is not None:
                self._part.complain(
                    (*path, "since"), "a move is measured since: something or over: a time, not both"
                )
            if model.over <= timedelta(0):
                self._part.complain((*path, "over"), 'expected a time such as "30m"')
            return None
        if model.across_sessions:
            self._part.complain((*path, "across_sessions"), "across_sessions: belongs to over:")
        if model.since == "news" and not self._has_news:
            self._part.complain((*path, "since"), "since: news needs a news leg")
        return model.since or "close"

    def _match(
        self, model: PriceModel, symbols: tuple[str, ...], path: Path
    ) -> int | Literal["any", "all", "mean"]:
        if model.match is None:
            return "any"
        if model.basket is None:
            self._part.complain(
                (*path, "match"), "match: belongs to basket:; each ticker is judged by itself"
            )
        elif isinstance(model.match, int) and symbols and model.match > len(symbols):
            message = (
                f"match: {model.match} can never hold, basket '{model.basket}' has {len(symbols)} members"
            )
            self._part.complain((*path, "match"), message)
        return model.match

    def _market(self, model: PriceModel, symbols: tuple[str, ...], path: Path) -> str:
        if model.market is not None:
            return model.market
        entities = [self._world.entities[s] for s in symbols if s in self._world.entities]
        markets = sorted({entity.market for entity in entities})
        if len(markets) > 1:
            self._part.complain(
                path, f"these trade on {' and '.join(markets)}; say which one counts with market:"
            )
        return markets[0] if markets else "us"

    def _sessions(self, model: PriceModel, market: str, path: Path) -> tuple[str, ...]:
        found = self._world.markets.get(market)
        if found is not None and found.calendar != ALWAYS:
            known = dict.fromkeys(hours.session for hours in found.hours)
            for index, session in enumerate(model.session):
                if session not in known:
                    message = f"session '{session}' is not one of market {market}{or_these(session, known)}"
                    self._part.complain((*path, "session", index), message)
        return model.session

    def _stale_after(self, model: PriceModel, path: Path) -> float:
        interval = self._world.price_interval_s
        if model.stale_after is None:
            return interval * STALE_INTERVALS if interval else DEFAULT_STALE_S
        seconds = model.stale_after.total_seconds()
        if interval and seconds < interval:
            message = (
                f"stale_after ({in_words(seconds)}) is shorter than the interval of the prices "
                f"({in_words(interval)}): the leg would be unknown between two polls"
            )
            self._part.complain((*path, "stale_after"), message, level="warning")
        return seconds


def _length_s(hours: Hours) -> float:
    """Of a session, in seconds; one that ends before its start ends on the next day."""
    start, end = (timedelta(hours=int(at[:2]), minutes=int(at[3:])) for at in (hours.start, hours.end))
    return ((end - start) % _DAY or _DAY).total_seconds()


def _unless_agree(direction: Any) -> Any:
    return "any" if direction in (None, "agree") else direction


def in_words(seconds: float) -> str:
    """Seconds as a person writes them."""
    return format_duration(timedelta(seconds=seconds))
