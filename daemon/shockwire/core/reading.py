"""Records to signals: the scorer's reading, the memory of what is known, and the story it belongs to.

On recovery the stored signal is taken as it is, and only what it taught the engine is learnt
again: novelty, stories and chart baselines come out as they were, without scoring anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from shockwire.core.bundle import Bundle, Publisher
from shockwire.core.correlate.charts import rank_changes
from shockwire.core.model import Article, ChartSnapshot, Impact, Problem, RankChange, Reading, Signal
from shockwire.core.naming import Naming
from shockwire.core.plan import named_legs
from shockwire.core.rule import NewsLeg
from shockwire.core.score.novelty import impacts, shock_of
from shockwire.core.score.scorer import Scorer
from shockwire.core.state import EngineState

_DEFAULT_MAX_AGE_S = 86_400.0
_FIRST_PARTY = 1.0  # a chart speaks for itself
_TITLES_MOST = 2


class Reader:
    """Reads for one bundle. The scorer is built at its first use: a restart need not wait for it."""

    def __init__(self, state: EngineState, version: str) -> None:
        self._state = state
        self._version = version
        bundle = state.bundle or Bundle()
        self._bundle = bundle
        self._scorer: Scorer | None = None
        self._publishers = _by_name(bundle.publishers)
        legs = [n.leg for r in bundle.rules for t in r.when.terms for n in named_legs(t)]
        ages = [leg.max_age_s for leg in legs if isinstance(leg, NewsLeg)]
        self._max_age = timedelta(seconds=max(ages, default=_DEFAULT_MAX_AGE_S))
        self.naming = Naming(bundle.watchlist)
        self.problems: list[Problem] = []

    @property
    def scorer(self) -> Scorer:
        """The scorer of the bundle, built at its first use."""
        if self._scorer is None:
            self._scorer = Scorer(self._bundle)
        return self._scorer

    def warm(self) -> None:
        """Build the scorer and fill its lazy tables now, so that no article waits 0.1 s for it."""
        self.scorer.read_text("Nvidia shares fall 9% as a rival's app is No. 1", "")

    def article(self, article: Article, now: datetime, known: Signal | None) -> Signal:
        """The signal of a text; in its story, unless it is history."""
        if known is not None and not known.reading.events:
            return known  # nothing was told that is remembered
        is_late = article.event_time is not None and now - article.event_time > self._max_age
        publisher, trust = self._publisher(article.publisher)
        reading = self._reading(article.id, now, known, lambda: self.scorer.read(article))
        signal = self._signal(
            article.id,
            reading,
            now,
            history=article.baseline or is_late,
            known=known,
            first_known=_first_known(article, now),
        )
        if known is None:
            signal = replace(
                signal,
                source=article.source,
                publisher=publisher,
                title=article.title,
                link=article.link,
                event_time=article.event_time,
            )
        return self._in_story(signal, publisher, trust)

    def changes(self, snapshot: ChartSnapshot, now: datetime) -> tuple[RankChange, ...]:
        """What a chart changed; its baseline moves on."""
        return rank_changes(self._state.charts, snapshot, now, self._entity_of)

    def _entity_of(self, name: str, developer: str) -> str:
        return self.scorer.entity_of_app(name, developer)

    def chart(
        self, snapshot: ChartSnapshot, changes: tuple[RankChange, ...], now: datetime, known: Signal | None
    ) -> Signal | None:
        """The signal of a chart's changes; None if they tell nothing about anybody watched."""
        reading = self._reading(snapshot.id, now, known, lambda: self.scorer.read_chart(snapshot, changes))
        if not reading.facts and not reading.events:
            return None
        is_late = snapshot.as_of is not None and now - snapshot.as_of > self._max_age
        publisher, _ = self._publisher(snapshot.publisher)
        signal = self._signal(snapshot.id, reading, now, history=is_late, known=known)
        if known is None:
            title = "; ".join(fact.text for fact in reading.facts[:_TITLES_MOST] if fact.text)
            signal = replace(
                signal, source=snapshot.source, publisher=publisher, title=title, event_time=snapshot.as_of
            )
        return self._in_story(signal, publisher, _FIRST_PARTY)

    def _reading(
        self, name: str, now: datetime, known: Signal | None, read: Callable[[], Reading]
    ) -> Reading:
        """What the scorer says. One text it fails on is reported and means nothing; the log goes on.

        Without this guard the daemon would end, start again, be handed the same text, and end again.
        """
        if known is not None:
            return known.reading
        try:
            return read()
        except Exception as error:  # noqa: BLE001 - see above
            what = f"{name} can't be scored: {type(error).__name__}: {error}"
            self.problems.append(Problem(at=now, rule_id="scorer", error=what))
            return Reading()

    def _publisher(self, name: str) -> tuple[str, float]:
        found = self._publishers.get(name.strip().casefold())
        return (found.name, found.trust) if found is not None else (name.strip(), self._bundle.default_trust)

    def _signal(
        self,
        name: str,
        reading: Reading,
        now: datetime,
        *,
        history: bool,
        known: Signal | None,
        first_known: datetime | None = None,
    ) -> Signal:
        # also on recovery: the memory must learn it
        found = impacts(reading, self._state.memory, first_known or now)
        if known is not None:
            return known
        return Signal(
            id=name,
            source="",
            publisher="",
            title="",
            seen_at=now,
            reading=reading,
            impacts=found,
            shock=_highest(found),
            history=history,
            version=self._version,
        )

    def _in_story(self, signal: Signal, publisher: str, trust: float) -> Signal:
        if signal.history:
            return signal
        story = self._state.stories.add(signal, publisher, trust)
        return replace(signal, story=story.id) if story is not None else signal


def _first_known(article: Article, now: datetime) -> datetime:
    """When the world knew it: of history its own date, of news the instant at which it was seen."""
    is_dated = article.baseline and article.event_time is not None
    return min(article.event_time, now) if is_dated and article.event_time is not None else now


def _by_name(publishers: tuple[Publisher, ...]) -> dict[str, Publisher]:
    return {name.strip().casefold(): p for p in publishers for name in (*p.aliases, p.name)}


def _highest(found: Sequence[Impact]) -> float:
    """The highest shock over themes and tickers."""
    apart: dict[tuple[str, str], list[Impact]] = {}
    for impact in found:
        apart.setdefault((impact.theme, impact.ticker), []).append(impact)
    return max((shock_of(group) for group in apart.values()), default=0.0)
