"""A rule's own tests: what they give is fed to the engine that runs live, and what it says is compared.

Time goes by as in life: deadlines come at their instants, and a price that was given is confirmed in
between. A test fails when the rule is in another state than expected, and when what it gives ends
before what it expects: a state nobody gave data for proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from shockwire.config.models_ruletest import Expect, Given
from shockwire.config.ruletest import RuleTest
from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Body, Config, Leg, Record, Revision, Signal, State, Tick
from shockwire.core.plan import compile_plans
from shockwire.core.rule import Rule
from shockwire.run.given import GivenRecords


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One expectation and what came of it. `problem`: why it fails, "" if it holds."""

    expect: Expect
    got: str
    problem: str = ""
    legs: tuple[Leg, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TestResult:
    """One test that was run. `errors` are errors inside the rule."""

    __test__ = False  # the name is not for pytest

    test: RuleTest
    compared: tuple[Compared, ...]
    errors: tuple[str, ...] = ()

    @property
    def has_passed(self) -> bool:
        return not self.errors and not any(compared.problem for compared in self.compared)


def run_tests(bundle: Bundle, tests: Sequence[RuleTest]) -> Iterator[TestResult]:
    """Run tests one after another, each with an engine of its own."""
    rules = {rule.id: rule for rule in bundle.rules}
    for test in tests:
        yield _Play(bundle, rules[test.rule_id]).run(test)


@dataclass(slots=True)
class _Play:
    """One test under way."""

    bundle: Bundle
    rule: Rule
    engine: Engine = field(default_factory=Engine)
    severities: dict[str, str] = field(default_factory=dict)  # alert -> as it last was
    told: list[tuple[str, str]] = field(default_factory=list)  # key and status, in order
    errors: list[str] = field(default_factory=list)
    offset: int = 0
    now: datetime | None = None

    def run(self, test: RuleTest) -> TestResult:
        records = GivenRecords(self.bundle, self.rule)
        end = test.given[-1].at
        compared: list[Compared] = []
        self._begin(records, test)
        for item in in_order(test):
            self._confirm(records, item.at)
            if isinstance(item, Given):
                self._feed(item.at, *records.made(item))
            elif item.at > end:
                compared.append(_beyond(item, end))
            else:
                self._feed(item.at, Tick(id="tick"))
                compared.append(self._compare(item))
        return TestResult(test=test, compared=tuple(compared), errors=tuple(self.errors))

    def _begin(self, records: GivenRecords, test: RuleTest) -> None:
        """What was usual before; whatever the rule made of that is not the test's."""
        begun = False
        for at, body in records.before(test):
            if not begun:
                self._feed(at, Config(id="test", bundle=self.bundle))
                begun = True
            self._feed(at, body)
        if not begun:
            self._feed(test.given[0].at, Config(id="test", bundle=self.bundle))
        self.told.clear()
        self.now = None

    def _confirm(self, records: GivenRecords, until: datetime) -> None:
        """Let time go by: the prices that stand are confirmed until just before the next item."""
        at = self.now or until
        while (at := at + records.confirm_every) < until:
            body = records.confirmed(at)
            if body is None:
                return
            self._feed(at, body)

    def _feed(self, at: datetime, body: Body, known: Signal | None = None) -> None:
        self.offset += 1
        self.now = at
        outcome = self.engine.feed(Record(offset=self.offset, seen_at=at, body=body), known)
        self._note([r for r in outcome.revisions if r.rule_id == self.rule.id])
        self.errors += [p.error for p in outcome.problems if p.rule_id == self.rule.id]

    def _note(self, revisions: Sequence[Revision]) -> None:
        for revision in revisions:
            self.severities[revision.alert_id] = revision.severity
            if revision.tell:
                self.told.append((revision.key, revision.status.value))

    def _compare(self, expect: Expect) -> Compared:
        slots = [
            slot
            for slot in self.engine.states()
            if slot.rule_id == self.rule.id and expect.key in (None, slot.key)
        ]
        if len(slots) > 1:
            keys = ", ".join(slot.key for slot in slots)
            return Compared(expect=expect, got=f"several keys: {keys}", problem="say which with `key:`")
        severity = self.severities.get(slots[0].alert_id, "") if slots else ""
        state = slots[0].state.value if slots else State.IDLE.value
        told = tuple(status for key, status in self.told if expect.key in (None, key))
        got = ", ".join(word for word in (state, severity) if word)
        if expect.told is not None:
            got += f"; told: {', '.join(told) or 'nothing'}"
        is_state_right = state == expect.state and expect.severity in (None, severity)
        if is_state_right and expect.told in (None, told):
            return Compared(expect=expect, got=got)
        key = expect.key or (slots[0].key if slots else _only_key(self.bundle, self.rule))
        legs = self.engine.legs(self.rule.id, key, expect.at)
        problem = "told otherwise" if is_state_right else "another state"
        return Compared(expect=expect, got=got, problem=problem, legs=legs)


def _only_key(bundle: Bundle, rule: Rule) -> str:
    keys = compile_plans(bundle).plans[rule.id].keys
    return keys[0] if len(keys) == 1 else ""


def in_order(test: RuleTest) -> list[Given | Expect]:
    """What is given and what is expected in the order of time; what is given at an instant comes first."""
    return sorted((*test.given, *test.expect), key=lambda item: (item.at, isinstance(item, Expect)))


def _beyond(expect: Expect, end: datetime) -> Compared:
    problem = f"the data end at {end:%Y-%m-%d %H:%M:%S}Z: give something at or after this instant"
    return Compared(expect=expect, got="nothing was given until then", problem=problem)
