"""The tests that stand in a rule: a timeline of what arrives, and what must be so at an instant."""

from __future__ import annotations

from dataclasses import dataclass

from shockwire.config.models_rule import Expect, Given, RuleModel, RuleTestModel
from shockwire.config.schema import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTest:
    """One test of one rule; `given` and `expect` are in the order of time."""

    rule_id: str
    name: str
    file: str
    line: int
    given: tuple[Given, ...]
    expect: tuple[Expect, ...]


def rule_tests(part: Part[RuleModel]) -> list[RuleTest]:
    """A rule's tests, checked: times in order, nothing expected before the data begin."""
    tests = []
    for index, test in enumerate(part.value.tests):
        _check(part, ("tests", index), test)
        tests.append(
            RuleTest(
                rule_id=part.id,
                name=test.name,
                file=part.file,
                line=part.line,
                given=test.given,
                expect=test.expect,
            )
        )
    return tests


def _check(part: Part[RuleModel], path: tuple[object, ...], test: RuleTestModel) -> None:
    for key, items in (("given", test.given), ("expect", test.expect)):
        for index in range(1, len(items)):
            if items[index].at < items[index - 1].at:
                part.complain((*path, key, index, "at"), f"{key}: times go back; write them in their order")
    for index, given in enumerate(test.given):
        if sum(item is not None for item in (given.chart, given.news, given.price)) != 1:
            part.complain((*path, "given", index), "expected one of chart:, news: or price:")
    for index, expect in enumerate(test.expect):
        if expect.at < test.given[0].at:
            message = "this is before the first thing given: there is nothing to expect yet"
            part.complain((*path, "expect", index, "at"), message)
