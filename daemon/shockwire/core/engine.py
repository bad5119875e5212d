"""The engine: records in, signals and revisions out. The same call live, after a crash and in a replay.

    feed(record):  1  every deadline up to the record's instant, in order, stamped with itself
                   2  what the record says: a price, a text, a chart, a configuration, a command
                   3  every slot (a rule for a key) that it concerns, in order of rule and key

Nothing else changes state, and nothing depends on when a Tick comes: a tick only carries time, and
so does every other record. State is one `EngineState`; everything else here is derived from it. A
rule that fails is put back as it was and reported (board.py); the others never notice.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import assert_never

from shockwire.core.board import BY_DEADLINE, Board
from shockwire.core.budget import Spending, spending
from shockwire.core.bundle import Bundle
from shockwire.core.completing import Changes, by_chart, by_cost, by_facts, by_release, by_story
from shockwire.core.correlate.costs import cost_change
from shockwire.core.episode import Slot, SlotState
from shockwire.core.hidden import CANARY
from shockwire.core.judge import Known, judge
from shockwire.core.legs import legs_of
from shockwire.core.model import (
    Article,
    ChartSnapshot,
    ClockStep,
    Command,
    Config,
    DayBars,
    Leg,
    Outcome,
    PriceList,
    Quote,
    Quotes,
    Record,
    Release,
    Signal,
    SourceStatus,
    State,
    Tick,
)
from shockwire.core.nearness import LEAST, minute_of
from shockwire.core.plan import Index, Who, compile_plans
from shockwire.core.pricing import Pricing
from shockwire.core.quick import NEVER
from shockwire.core.reading import Reader
from shockwire.core.reload import hand_over
from shockwire.core.rule import PriceLeg
from shockwire.core.saving import pieces
from shockwire.core.scene import Silence
from shockwire.core.silences import silence_of
from shockwire.core.state import EngineState, decoded, encoded
from shockwire.core.watching import hear, status, watch

_RECENT_KEPT = 4_096
_NO_RULES = Bundle()
_REPEATABLE = (Tick, Quotes, Config, DayBars)  # harmless by themselves, and some too many to remember


class Engine:
    """The whole core behind one call. Not thread-safe; owned by whoever feeds it."""

    VERSION = "3"

    def __init__(self, state: EngineState | None = None, *, near_from: float = LEAST) -> None:
        """`near_from`: near misses are given out from here on; what is decided is the same."""
        self._state = state or EngineState()
        self._near_from = near_from
        self._order = deque(self._state.recent)  # a dictionary looks for its first entry past all the gone
        self._idle = Outcome()
        self._settled_until = NEVER
        self._now = NEVER
        self._use(compile_plans(self._state.bundle or _NO_RULES))

    def _use(self, index: Index) -> None:
        self._index = index
        self._reader = Reader(self._state, self.VERSION)
        self._board = Board(self._state, index.plans, self.VERSION, near_from=self._near_from)
        self._board.settle(self._settled_until)
        self._pricing = Pricing(self._state, index, self._board)

    # ------------------------------------------------------------------------ the interface

    def feed(
        self, record: Record, known: Signal | None = None, *, rebuilt: EngineState | None = None
    ) -> Outcome:
        """Take one record in and return what follows from it.

        `known` is the signal that was stored with the record, on recovery: nothing is scored again.
        `rebuilt` comes with a configuration that edits rules: what they remember (see core/rebuild);
        without it they begin anew.
        """
        body, signal, quotes = record.body, None, None
        self._now = record.seen_at
        if type(body) is Quotes:  # most records, and most of those change nothing but prices
            quotes = self._pricing.take_quick(body, record.seen_at)
            if quotes is None:
                return self._nothing()
        if not self._is_repeat(record):
            if isinstance(record.body, ClockStep):
                self._shift(record.body.step_s, record.seen_at)
            self._board.run_deadlines(record.seen_at)
            signal = self._take_in(record, known, quotes, rebuilt)
        return self._outcome(signal)

    def _outcome(self, signal: Signal | None) -> Outcome:
        board, reader = self._board, self._reader
        if not (board.has_found or reader.problems):
            return Outcome(signal=signal, next_deadline=board.next_deadline)
        revisions, board.revisions = board.revisions, []
        notices, board.notices = board.notices, []
        near_misses, board.near_misses = board.near_misses, []
        problems, board.problems = [*reader.problems, *board.problems], []
        reader.problems.clear()
        return Outcome(
            signal=signal,
            revisions=tuple(revisions),
            notices=tuple(notices),
            near_misses=tuple(near_misses),
            problems=tuple(problems),
            next_deadline=board.next_deadline,
        )

    def _nothing(self) -> Outcome:
        due, idle = self._board.next_deadline, self._idle
        if idle.next_deadline is not due:
            idle = self._idle = Outcome(next_deadline=due)
        return idle

    def settle(self, until: datetime) -> None:
        """Take what the log tells before an instant as settled: the near misses of then are stored.

        They are not looked for again, which leaves most quotes of a closed market unjudged.
        """
        self._settled_until = until.replace(second=0, microsecond=0)
        self._board.settle(self._settled_until)

    @property
    def next_deadline(self) -> datetime | None:
        """The next instant at which time alone changes something."""
        return self._board.next_deadline

    @property
    def state(self) -> EngineState:
        """All it remembers; whoever looks changes nothing."""
        return self._state

    @property
    def config_id(self) -> str:
        """Content hash of the configuration in force, "" before the first."""
        return self._state.config_id

    @property
    def bundle(self) -> Bundle:
        """The configuration in force; an empty one before the first."""
        return self._state.bundle or _NO_RULES

    def warm(self) -> None:
        """Get ready for the first article; changes nothing that is decided. For a moment nobody waits."""
        self._reader.warm()

    def measures(self) -> Mapping[str, tuple[tuple[float, tuple[str, ...]], ...]]:
        """Symbols of which more than a day's prices tell what is usual: the spans that are measured."""
        needs = self._index.needs
        return {s: n.spans for s, n in needs.items() if n.spans or n.has_volumes}

    def interest(self) -> frozenset[str]:
        """Symbols of armed and firing rules: the ones that matter now."""
        found: set[str] = set()
        for slot in self._board.slots():
            if slot.state in (State.ARMED, State.FIRING):
                plan = self._index.plans[slot.rule]
                for leg in plan.legs.values():
                    if isinstance(leg, PriceLeg):
                        found.update(plan.needed(leg, slot.key))
        return frozenset(found)

    def silences(self) -> tuple[Silence, ...]:
        """What people asked not to hear of, and that has not ended."""
        return self._state.silences

    def symbols(self) -> tuple[str, ...]:
        """Every symbol that some rule needs priced."""
        return self._index.symbols

    def spending(self, rule: str, now: datetime) -> Spending | None:
        """How the alert budget stands, and what of it is one rule's; None: there is none."""
        budget = self.bundle.budget
        return spending(budget, self._state.spent, now, rule=rule) if budget is not None else None

    def states(self) -> list[SlotState]:
        """Every rule and key that is not idle, for `status`."""
        shown = (slot for slot in self._board.slots() if slot.rule != CANARY)
        busy = (slot for slot in shown if slot.state is not State.IDLE)
        return [slot.shown() for slot in sorted(busy, key=lambda s: (s.rule, s.key))]

    def legs(self, rule: str, key: str, now: datetime) -> tuple[Leg, ...]:
        """How the legs of a rule stand for a key at `now`; looking changes nothing."""
        plan = self._index.plans.get(rule)
        if plan is None or not key:
            return ()
        state = self._state
        before = state.slots.get(rule, {}).get(key)
        slot = before.copied() if before is not None else Slot(rule=rule, key=key)
        known = Known(prices=state.prices, sources=state.sources, histories=state.histories)
        view = judge(plan, slot, known, now)
        return legs_of(plan, slot, view, state.prices, state.stories, asked_at=now)

    def snapshot(self) -> bytes:
        """The whole state as bytes; `restore` makes the same engine of them."""
        self._tidy()
        return encoded(self._state)

    def snapshot_pieces(self) -> Iterator[bytes]:
        """The bytes of `snapshot`, a little at a time; nothing may be fed before the last of them."""
        self._tidy()
        return pieces(self._state)

    def _tidy(self) -> None:
        """Leave out what decides nothing: how near rules came before this minute, rules without a slot."""
        minute, state = minute_of(self._now), self._state
        state.slots = {rule: keyed for rule, keyed in sorted(state.slots.items()) if keyed}
        state.nearest = {rule: near for rule, near in state.nearest.items() if near.minute >= minute}

    @classmethod
    def restore(cls, state: bytes | bytearray) -> Engine:
        """The engine of a snapshot that this version made."""
        return cls(decoded(state))

    # ------------------------------------------------------------------------ records

    def _take_in(
        self,
        record: Record,
        known: Signal | None,
        quotes: Iterator[Quote] | None,
        rebuilt: EngineState | None,
    ) -> Signal | None:
        body, now = record.body, record.seen_at
        if not self._state.config_id and not isinstance(body, Config):
            return None  # nobody has said yet what matters
        signal = None
        match body:
            case Quotes() | DayBars():
                self._take_prices(body, now, quotes)
            case Article():
                signal = self._reader.article(body, now, known)
                changes = by_facts(self._index, self._reader.naming, signal)
                self._judge_all(changes, signal, now, body)
            case ChartSnapshot():
                signal = self._take_chart(body, now, known)
            case PriceList() | Release():
                self._judge_all(self._completed_by(body, now), None, now, body)
            case SourceStatus():
                self._look(status(self._state, self._index, body, now), now, body.id)
            case Config():
                self._configure(body, now, rebuilt)
            case Command():
                self._obey(body, now)
            case Tick() | ClockStep():
                pass  # they carried time, and that has been dealt with
            case _:
                assert_never(body)
        return signal

    def _take_prices(self, body: Quotes | DayBars, now: datetime, quotes: Iterator[Quote] | None) -> None:
        if isinstance(body, DayBars):
            self._pricing.learn(body, now)
        else:
            self._pricing.take(body, now, quotes if quotes is not None else iter(body.quotes))

    def _is_repeat(self, record: Record) -> bool:
        """The log takes an id once; a reader that repeats the last ones changes nothing either."""
        if isinstance(record.body, _REPEATABLE):
            return False
        recent, name = self._state.recent, record.body.id
        if name in recent:
            return True
        recent[name] = None
        self._order.append(name)
        if len(recent) > _RECENT_KEPT:
            del recent[self._order.popleft()]
        return False

    def _look(self, concerned: Iterable[Who], now: datetime, trigger: str) -> None:
        """Judge slots because something changed for them that is no news."""
        for rule, key in self._board.in_order(concerned):
            self._board.judge(rule, key, self._board.scene(now, trigger))

    def _take_chart(self, body: ChartSnapshot, now: datetime, known: Signal | None) -> Signal | None:
        moves = self._reader.changes(body, now)
        signal = self._reader.chart(body, moves, now, known) if moves else None
        story = signal.story if signal is not None else ""
        naming = self._reader.naming
        found = by_chart(self._state, self._index, naming, body, moves, now=now, story=story)
        self._judge_all(found, signal, now, body)
        return signal

    def _completed_by(self, body: PriceList | Release, now: datetime) -> Changes:
        index, naming = self._index, self._reader.naming
        if isinstance(body, Release):
            return by_release(index, naming, body, now)
        change = cost_change(self._state.lists, body, now, naming.entity_of(body.subject))
        return by_cost(index, naming, change) if change is not None else {}

    def _judge_all(
        self,
        changes: Changes,
        signal: Signal | None,
        now: datetime,
        body: Article | ChartSnapshot | PriceList | Release,
    ) -> None:
        """Complete the legs of every slot that a record and its story concern, then judge each once."""
        story = self._state.stories.stories.get(signal.story) if signal is not None else None
        if signal is not None and story is not None:
            for who, completing in by_story(self._index, signal, story).items():
                changes.setdefault(who, []).extend(completing)
        report = story.reports[-1] if story is not None else None
        for who in hear(self._state, self._index, body.source, now):
            changes.setdefault(who, [])
        for rule, key in self._board.in_order(changes):
            has_news = bool(changes[rule, key])
            scene = self._board.scene(now, body.id, has_news=has_news, report=report if has_news else None)
            self._board.judge(rule, key, scene, changes[rule, key])

    # ------------------------------------------------------------------------ configuration, commands, clock

    def _configure(self, body: Config, now: datetime, rebuilt: EngineState | None) -> None:
        state = self._state
        if body.id == state.config_id:
            return
        index, board = compile_plans(body.bundle), self._board
        kept = hand_over(state, board, self._index, index, now=now, rebuilt=rebuilt)
        state.config_id, state.bundle = body.id, body.bundle
        self._use(index)
        self._board.revisions, self._board.problems = board.revisions, board.problems
        self._board.notices, self._board.near_misses = board.notices, board.near_misses
        self._look((who for who in watch(state, index, now) if who[0] not in kept), now, BY_DEADLINE)

    def _obey(self, body: Command, now: datetime) -> None:
        given, board = body.arguments, self._board
        if body.verb == "silence":
            board.silence(silence_of(body, now))
        elif body.verb == "unsilence":
            gone = [s for s in self._state.silences if given.get("id", "") in ("", s.id)]
            board.end_silences(gone, now, body.id, by=body.who or "a person")
        elif body.verb == "ack":
            for slot in board.slots():
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
        for health in self._state.sources.values():
            health.shift(step)
        told = self._state.alerts_told
        for rule in told:
            told[rule] = [at + step for at in told[rule]]
        self._board.reckon()
