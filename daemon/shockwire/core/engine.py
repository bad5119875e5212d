"""The engine: records in, signals and revisions out. The same call live, after a crash and in a replay.

    feed(record):  1  every deadline up to the record's instant, in order, stamped with itself
                   2  what the record says: a price, a text, a chart, a configuration, a command
                   3  every slot (a rule for a key) that it concerns, in order of rule and key

Nothing else changes state, and nothing depends on when a Tick comes: a tick only carries time, and
so does every other record. State is one `EngineState`; everything else here is derived from it. A
rule that fails is put back as it was and reported (board.py); the others never notice.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import assert_never

import msgspec

from shockwire.core.board import Board, Change
from shockwire.core.bundle import Bundle
from shockwire.core.correlate.charts import meets
from shockwire.core.correlate.stories import Story
from shockwire.core.correlate.symbols import apply_quote
from shockwire.core.episode import Slot, SlotState
from shockwire.core.judge import judge
from shockwire.core.legs import legs_of
from shockwire.core.model import (
    Article,
    ChartSnapshot,
    ClockStep,
    Command,
    Config,
    Leg,
    Outcome,
    Quotes,
    RankChange,
    Record,
    Signal,
    SourceStatus,
    State,
    Tick,
)
from shockwire.core.plan import Index, Plan, compile_plans
from shockwire.core.points import complete_news, complete_rank
from shockwire.core.reading import Reader
from shockwire.core.reload import hand_over
from shockwire.core.rule import PriceLeg, RankLeg
from shockwire.core.state import EngineState
from shockwire.core.telling import Scene, Silence

_DEFAULT_SILENCE = timedelta(hours=2)
_RECENT_KEPT = 4_096
_RELEVANT = 0.5
_NO_RULES = Bundle()

Who = tuple[str, str]  # rule and key


class Engine:
    """The whole core behind one call. Not thread-safe; owned by whoever feeds it."""

    VERSION = "1"

    def __init__(self, state: EngineState | None = None) -> None:
        self._state = state or EngineState()
        self._use(compile_plans(self._state.bundle or _NO_RULES))

    def _use(self, index: Index) -> None:
        self._index = index
        self._reader = Reader(self._state, self.VERSION)
        self._board = Board(self._state, index.plans, self.VERSION)

    # ------------------------------------------------------------------------ the interface

    def feed(self, record: Record, known: Signal | None = None) -> Outcome:
        """Take one record in and return what follows from it.

        `known` is the signal that was stored with the record, on recovery: nothing is scored again.
        """
        signal = None
        if not self._is_repeat(record):
            if isinstance(record.body, ClockStep):
                self._shift(record.body.step_s, record.seen_at)
            self._board.run_deadlines(record.seen_at)
            signal = self._take_in(record, known)
        board = self._board
        revisions, board.revisions = board.revisions, []
        problems, board.problems = board.problems, []
        return Outcome(
            signal=signal,
            revisions=tuple(revisions),
            problems=tuple(problems),
            next_deadline=board.next_deadline,
        )

    @property
    def next_deadline(self) -> datetime | None:
        """The next instant at which time alone changes something."""
        return self._board.next_deadline

    @property
    def config_id(self) -> str:
        """Content hash of the configuration in force, "" before the first."""
        return self._state.config_id

    def interest(self) -> frozenset[str]:
        """Symbols of armed and firing rules: the ones that matter now."""
        found: set[str] = set()
        for slot in self._board.slots():
            if slot.state in (State.ARMED, State.FIRING):
                plan = self._index.plans[slot.rule]
                for leg in plan.legs.values():
                    if isinstance(leg, PriceLeg):
                        found.update(plan.symbols(leg, slot.key))
        return frozenset(found)

    def silences(self) -> tuple[Silence, ...]:
        """What people asked not to hear of, the ended ones among them until the next is made."""
        return self._state.silences

    def symbols(self) -> tuple[str, ...]:
        """Every symbol that some rule needs priced."""
        return self._index.symbols

    def states(self) -> list[SlotState]:
        """Every rule and key that is not idle, for `status`."""
        busy = (slot for slot in self._board.slots() if slot.state is not State.IDLE)
        return [slot.shown() for slot in sorted(busy, key=lambda s: (s.rule, s.key))]

    def legs(self, rule: str, key: str, now: datetime) -> tuple[Leg, ...]:
        """How the legs of a rule stand for a key at `now`; looking changes nothing."""
        plan = self._index.plans.get(rule)
        if plan is None or not key:
            return ()
        known = self._state.slots.get(rule, {}).get(key)
        slot = known.copied() if known is not None else Slot(rule=rule, key=key)
        view = judge(plan, slot, self._state.prices, now)
        return legs_of(plan, slot, view, self._state.prices, self._state.stories)

    def snapshot(self) -> bytes:
        """The whole state as bytes; `restore` makes the same engine of them."""
        return msgspec.msgpack.encode(self._state)

    @classmethod
    def restore(cls, state: bytes) -> Engine:
        """The engine of a snapshot that this version made."""
        return cls(msgspec.msgpack.decode(state, type=EngineState))

    # ------------------------------------------------------------------------ records

    def _take_in(self, record: Record, known: Signal | None) -> Signal | None:
        body, now = record.body, record.seen_at
        if not self._state.config_id and not isinstance(body, Config):
            return None  # nobody has said yet what matters
        match body:
            case Quotes():
                self._take_quotes(body, now)
            case Article():
                signal = self._reader.article(body, now, known)
                self._judge_all({}, signal, now, body.id)
                return signal
            case ChartSnapshot():
                return self._take_chart(body, now, known)
            case SourceStatus():
                self._state.sources[body.source] = body.state
            case Config():
                self._configure(body, now)
            case Command():
                self._obey(body, now)
            case Tick() | ClockStep():
                pass  # they carried time, and that has been dealt with
            case _:
                assert_never(body)
        return None

    def _is_repeat(self, record: Record) -> bool:
        """The log takes an id once; a reader that repeats the last ones changes nothing either."""
        if isinstance(record.body, Tick | Quotes | Config):
            return False  # harmless by themselves, and some too many to remember
        recent, name = self._state.recent, record.body.id
        if name in recent:
            return True
        recent[name] = None
        if len(recent) > _RECENT_KEPT:
            del recent[next(iter(recent))]
        return False

    def _take_quotes(self, body: Quotes, now: datetime) -> None:
        """Take in all quotes of the record, then judge each slot they concern once."""
        index, prices = self._index, self._state.prices
        concerned: set[Who] = set()
        for quote in body.quotes:
            market = index.markets.get(quote.symbol)
            if market is None:
                continue  # neither a rule nor the watchlist knows it
            known, bars_s = prices.get(quote.symbol), index.bars_s.get(quote.symbol, 0.0)
            state = apply_quote(known, quote, source=body.source, seen_at=now, market=market, bars_s=bars_s)
            if state is not None:
                prices[quote.symbol] = state
                concerned.update(index.by_symbol.get(quote.symbol, ()))
        for rule, key in sorted(concerned):
            self._board.quote(rule, key, now, body.id)

    def _take_chart(self, body: ChartSnapshot, now: datetime, known: Signal | None) -> Signal | None:
        moves = self._reader.changes(body, now)
        if not moves:
            return None
        signal = self._reader.chart(body, moves, now, known)
        story = signal.story if signal is not None else ""
        changes: dict[Who, list[Change]] = {}
        for rule in self._index.with_rank:
            for key, name, move in self._rank_moves(self._index.plans[rule], body, moves, now):
                changes.setdefault((rule, key), []).append(_ranking(name, move, story))
        self._judge_all(changes, signal, now, body.id)
        return signal

    def _rank_moves(
        self, plan: Plan, body: ChartSnapshot, moves: tuple[RankChange, ...], now: datetime
    ) -> list[tuple[str, str, RankChange]]:
        """Which keys' rank legs a chart completes, and by which move; the best rank last, so it stays."""
        found = []
        for move in moves:
            for name in plan.of_kind(RankLeg):
                leg = plan.legs[name]
                if isinstance(leg, RankLeg) and meets(leg, move, self._state.charts, body, now):
                    found += [(key, name, move) for key in self._reader.keys_of(plan, leg, move)]
        return sorted(found, key=lambda f: (f[0], f[1], -f[2].rank))

    def _judge_all(
        self, changes: dict[Who, list[Change]], signal: Signal | None, now: datetime, trigger: str
    ) -> None:
        """Complete the legs of every slot that a chart and a story concern, then judge each slot once."""
        story = self._state.stories.stories.get(signal.story) if signal is not None else None
        if signal is not None and story is not None:
            for who in self._concerned(signal):
                changes.setdefault(who, []).append(_completing(story))
        report = story.reports[-1] if story is not None else None
        for rule, key in sorted(changes):
            scene = self._board.scene(now, trigger, has_news=True, report=report)
            self._board.judge(rule, key, scene, changes[rule, key])

    def _concerned(self, signal: Signal) -> list[Who]:
        """The slots whose news legs a signal may complete: by its tickers, or by its subjects."""
        found: set[Who] = set()
        for impact in signal.impacts:
            if impact.relevance >= _RELEVANT:
                found.update(self._index.by_ticker.get(impact.ticker, ()))
        subjects = {event.subject for event in signal.reading.events if event.subject}
        found.update((rule, subject) for rule in self._index.by_subject for subject in subjects)
        return sorted(found)

    # ------------------------------------------------------------------------ configuration, commands, clock

    def _configure(self, body: Config, now: datetime) -> None:
        state = self._state
        if body.id == state.config_id:
            return
        index, board = compile_plans(body.bundle), self._board
        hand_over(state, board, self._index, index, now)
        state.config_id, state.bundle = body.id, body.bundle
        self._use(index)
        self._board.revisions, self._board.problems = board.revisions, board.problems

    def _obey(self, body: Command, now: datetime) -> None:
        given, state = body.arguments, self._state
        if body.verb == "silence":
            until = _instant(given.get("until", "")) or now + _DEFAULT_SILENCE
            new = Silence(
                id=body.id,
                until=until,
                rule=given.get("rule", ""),
                ticker=given.get("ticker", ""),
                theme=given.get("theme", ""),
                reason=given.get("reason", ""),
                who=body.who,
            )
            state.silences = (*(s for s in state.silences if now < s.until), new)
        elif body.verb == "unsilence":
            gone = given.get("id", "")
            state.silences = tuple(s for s in state.silences if gone not in ("", s.id))
        elif body.verb == "ack":
            for slot in self._board.slots():
                if slot.alert_id and slot.alert_id == given.get("alert", ""):
                    slot.acknowledged = True

    def _shift(self, step_s: float, seen_at: datetime) -> None:
        """The clock jumped forward and stayed there: what was pending keeps its distance.

        What was due before the jump still happens first. Time never goes back in the log, so a jump
        backwards moves nothing.
        """
        step = timedelta(seconds=max(step_s, 0.0))
        self._board.run_deadlines(seen_at - step)
        for slot in self._board.slots():
            slot.shift(step)
        self._board.reckon()


def _completing(story: Story) -> Change:
    def change(plan: Plan, slot: Slot, scene: Scene) -> None:
        complete_news(plan, slot, scene, story)

    return change


def _ranking(name: str, move: RankChange, story: str) -> Change:
    def change(plan: Plan, slot: Slot, scene: Scene) -> None:
        complete_rank(plan, slot, scene, name, move=move, story=story)

    return change


def _instant(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
