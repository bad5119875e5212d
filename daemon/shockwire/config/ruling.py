"""Makes the rules of the layered files out of their entries, in the world that `bundle` has made.

An error in a rule is that rule's own: it is left out and named, and the others never notice. It stands
apart from `bundle` since who only scores a text needs no rule, and not the models they are read by.
"""

from __future__ import annotations

from dataclasses import dataclass

from shockwire.config.bundle import part_of
from shockwire.config.findings import did_you_mean
from shockwire.config.layers import Entry, Layers
from shockwire.config.models_rule import RuleModel
from shockwire.config.models_ruletest import BesideTestModel
from shockwire.config.resolve import resolve_rule
from shockwire.config.ruletest import RuleTest, beside_test, rule_tests
from shockwire.config.schema import Part
from shockwire.config.suppressing import check_suppressions
from shockwire.config.vain import check_shadowed
from shockwire.config.world import World
from shockwire.config.yaml import Map
from shockwire.core.rule import Rule


@dataclass(frozen=True, kw_only=True)
class Ruling:
    """The rules that can be used, the ids of those that can't, and the tests of the first.

    `is_whole`: no rule had an error, not even one whose id can't be read.
    """

    rules: tuple[Rule, ...]
    broken: tuple[str, ...]
    broken_at: tuple[tuple[str, str], ...]  # id ("" where it can't be read) and file of each broken one
    tests: tuple[RuleTest, ...]
    is_whole: bool


def make_rules(layers: Layers, world: World) -> Ruling:
    """Every rule by itself: a bad one is left out and named, the others never notice."""
    errors = layers.findings.errors
    rules: dict[str, Rule] = {}
    tests: list[RuleTest] = []
    broken_at: list[tuple[str, str]] = []
    places: dict[str, Part[RuleModel]] = {}
    for entry in layers.rules:
        before = layers.findings.errors
        name = _name_of(entry)
        part: Part[RuleModel] | None = part_of(entry, name, RuleModel, layers, world)
        if part is not None and name in places:
            first = places[name]
            part.complain(
                ("id",), f"rule '{name}' stands here and at {first.file}:{first.line}; ids are unique"
            )
        elif part is not None:
            places[name] = part
            rule = resolve_rule(part, world)
            found = rule_tests(part)
            if layers.findings.errors == before:
                rules[name] = rule
                tests += found
        if layers.findings.errors > before:
            broken_at.append((name, entry.node.file))
    _check_former(places)
    check_suppressions(places)
    tests += _tests_beside(layers, world, places)
    broken = dict.fromkeys(name for name, _ in broken_at if name)
    good = {name: rule for name, rule in rules.items() if name not in broken}
    check_shadowed(places, good)
    return Ruling(
        rules=tuple(good.values()),
        broken=tuple(broken),
        broken_at=tuple(broken_at),
        tests=tuple(test for test in tests if test.rule_id not in broken),
        is_whole=layers.findings.errors == errors,
    )


def _tests_beside(layers: Layers, world: World, places: dict[str, Part[RuleModel]]) -> list[RuleTest]:
    """Tests that stand beside the rules; a rule that can't be read has none."""
    tests = []
    for entry in layers.tests:
        before = layers.findings.errors
        part: Part[BesideTestModel] | None = part_of(entry, "", BesideTestModel, layers, world)
        if part is None:
            continue
        found = beside_test(part)
        if found.rule_id not in places:
            hint = did_you_mean(found.rule_id, places)
            part.complain(("rule",), f"rule '{found.rule_id}' is not in these files{hint}")
        if layers.findings.errors == before:
            tests.append(found)
    return tests


def _name_of(entry: Entry) -> str:
    value = entry.node[entry.key]
    name = value.texts.get("id", value.get("id")) if isinstance(value, Map) else None
    return name if isinstance(name, str) else ""


def _check_former(places: dict[str, Part[RuleModel]]) -> None:
    """A former id that is in use again would give one rule's silences to another."""
    for part in places.values():
        for index, former in enumerate(part.value.formerly):
            if former in places:
                part.complain(("formerly", index), f"'{former}' is the id of another rule", level="warning")
