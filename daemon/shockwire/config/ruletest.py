"""The tests that stand in a rule: a timeline of what arrives, and what must be so at an instant."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from shockwire.config.findings import place_of
from shockwire.config.models_rule import RuleModel
from shockwire.config.models_ruletest import BesideTestModel, CostGiven, Expect, Given, RuleTestModel
from shockwire.config.schema import Part

_CHART_PARTS = 3
_KINDS = ("chart", "news", "price", "cost", "release", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTest:
    """One test of one rule; `given` and `expect` are in the order of time."""

    rule_id: str
    name: str
    file: str
    line: int
    given: tuple[Given, ...]
    expect: tuple[Expect, ...]
    usual: dict[str, float] = field(default_factory=dict)  # ticker -> percent


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
        rule_id=rule_id,
        name=test.name,
        file=file,
        line=mark.line,
        given=test.given,
        expect=test.expect,
        usual=test.usual,
    )


def _check(part: Part[Any], path: tuple[Any, ...], test: RuleTestModel) -> None:
    for key, items in (("given", test.given), ("expect", test.expect)):
        for index in range(1, len(items)):
            if items[index].at < items[index - 1].at:
                part.complain((*path, key, index, "at"), f"{key}: times go back; write them in their order")
    for index, given in enumerate(test.given):
        _check_given(part, (*path, "given", index), given)
    for index, expect in enumerate(test.expect):
        if expect.at < test.given[0].at:
            message = "this is before the first thing given: there is nothing to expect yet"
            part.complain((*path, "expect", index, "at"), message)


def _check_given(part: Part[Any], path: tuple[Any, ...], given: Given) -> None:
    if sum(getattr(given, kind) is not None for kind in _KINDS) != 1:
        *others, last = (f"{kind}:" for kind in _KINDS)
        part.complain(path, f"expected one of {', '.join(others)} or {last}")
    if given.volume and given.price is None:
        part.complain((*path, "volume"), "volume: belongs to price: it comes with a quote")
    for symbol in given.volume.keys() - (given.price or {}).keys():
        part.complain((*path, "volume", symbol), f"say {symbol}'s price too: its volume comes with a quote")
    if given.chart is not None and len(given.chart.list_.split("/")) != _CHART_PARTS:
        message = f'expected store/country/list such as "apple/us/top-free", got "{given.chart.list_}"'
        part.complain((*path, "chart", "list"), message)
    if given.cost is not None:
        _check_cost(part, (*path, "cost"), given.cost)


def _check_cost(part: Part[Any], path: tuple[Any, ...], cost: CostGiven) -> None:
    if (cost.list_ is None) == (cost.disclosed is None):
        part.complain(path, "expected either list:, a list price, or disclosed:, a cost that a text states")
