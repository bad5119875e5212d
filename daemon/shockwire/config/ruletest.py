"""The tests that stand in a rule: a timeline of what arrives, and what must be so at an instant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from shockwire.config.findings import place_of
from shockwire.config.models_rule import BesideTestModel, Expect, Given, RuleModel, RuleTestModel
from shockwire.config.schema import Part

_CHART_PARTS = 3


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
    return [_test(part, part.id, test, ("tests", index)) for index, test in enumerate(part.value.tests)]


def beside_test(part: Part[BesideTestModel]) -> RuleTest:
    """A test that stands outside its rule, checked the same way."""
    return _test(part, part.value.rule, part.value, ())


def _test(part: Part[Any], rule_id: str, test: RuleTestModel, path: tuple[Any, ...]) -> RuleTest:
    _check(part, path, test)
    file, mark, _ = place_of(part.node, (part.key, *path))
    return RuleTest(
        rule_id=rule_id, name=test.name, file=file, line=mark.line, given=test.given, expect=test.expect
    )


def _check(part: Part[Any], path: tuple[Any, ...], test: RuleTestModel) -> None:
    for key, items in (("given", test.given), ("expect", test.expect)):
        for index in range(1, len(items)):
            if items[index].at < items[index - 1].at:
                part.complain((*path, key, index, "at"), f"{key}: times go back; write them in their order")
    for index, given in enumerate(test.given):
        if sum(item is not None for item in (given.chart, given.news, given.price, given.source)) != 1:
            part.complain((*path, "given", index), "expected one of chart:, news:, price: or source:")
        if given.chart is not None and len(given.chart.list_.split("/")) != _CHART_PARTS:
            message = f'expected store/country/list such as "apple/us/top-free", got "{given.chart.list_}"'
            part.complain((*path, "given", index, "chart", "list"), message)
    for index, expect in enumerate(test.expect):
        if expect.at < test.given[0].at:
            message = "this is before the first thing given: there is nothing to expect yet"
            part.complain((*path, "expect", index, "at"), message)
