"""The tests that stand in a rule: a timeline of what arrives, and what must be so at an instant."""

from __future__ import annotations

from dataclasses import dataclass

from shockwire.config.findings import did_you_mean
from shockwire.config.models_rule import Expect, Given, RuleModel, RuleTestModel
from shockwire.config.schema import Part
from shockwire.config.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTest:
    """One test of one rule; `given` and `expect` are in the order of time."""

    rule_id: str
    name: str
    file: str
    line: int
    given: tuple[Given, ...]
    expect: tuple[Expect, ...]


def rule_tests(part: Part[RuleModel], world: World) -> list[RuleTest]:
    """A rule's tests, checked: times in order, names known, nothing expected before the data begin."""
    tests = []
    for index, test in enumerate(part.value.tests):
        _check(part, ("tests", index), test, world)
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


def _check(part: Part[RuleModel], path: tuple[object, ...], test: RuleTestModel, world: World) -> None:
    for key, items in (("given", test.given), ("expect", test.expect)):
        for index in range(1, len(items)):
            if items[index].at < items[index - 1].at:
                part.complain((*path, key, index, "at"), f"{key}: times go back; write them in their order")
    for index, given in enumerate(test.given):
        _check_given(part, (*path, "given", index), given, world)
    for index, expect in enumerate(test.expect):
        if expect.at < test.given[0].at:
            message = "this is before the first thing given: there is nothing to expect yet"
            part.complain((*path, "expect", index, "at"), message)


def _check_given(part: Part[RuleModel], path: tuple[object, ...], given: Given, world: World) -> None:
    if sum(item is not None for item in (given.chart, given.news, given.price)) != 1:
        part.complain(path, "expected one of chart:, news: or price:")
    if given.news is not None and given.news.theme not in world.themes:
        hint = did_you_mean(given.news.theme, world.themes)
        part.complain((*path, "news", "theme"), f"theme '{given.news.theme}' is not known{hint}")
    for symbol in given.price or ():
        if symbol not in world.entities:
            hint = did_you_mean(symbol, world.entities)
            part.complain((*path, "price", symbol), f"ticker '{symbol}' is not in the watchlist{hint}")
