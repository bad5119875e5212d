"""`shockwire test [PATH...]`: the rules' own tests, each a timeline and what must come of it.

The same engine as in `run` reads what the tests give. Exit code 1 when a test fails, or when none
was there to be run; 78 when the rules can't be read.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from shockwire.cli import EX_FINDING, EX_OK
from shockwire.cli.access import print_json
from shockwire.cli.check import is_settings
from shockwire.cli.loading import load_here, rules_of, told_by_service
from shockwire.config.load import find_config
from shockwire.config.load_rules import load_bundle_only
from shockwire.config.models_ruletest import CostGiven, Given
from shockwire.config.ruletest import RuleTest
from shockwire.core.bundle import Bundle
from shockwire.core.model import Leg, Truth
from shockwire.errors import ConfigError, ShockwireError
from shockwire.run.ruletest import Compared, TestResult, in_order, run_tests

_HOLDS = {Truth.TRUE: "holds", Truth.FALSE: "FAILS", Truth.UNKNOWN: "unknown"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Timed:
    result: TestResult
    took_s: float


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="rule files, folders of rules, or a shockwire.yaml (default: those in force)",
    )
    parser.add_argument(
        "-C", "--config", type=Path, metavar="FILE", help="the configuration (default: searched)"
    )
    parser.add_argument("-k", metavar="WORD", default="", help="only tests with this in their rule or name")
    parser.add_argument("--junit", type=Path, metavar="FILE", help="write the results as JUnit XML, too")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")


def run(arguments: argparse.Namespace) -> int:
    bundle, tests = _loaded(arguments.config, arguments.paths)
    wanted = [t for t in tests if arguments.k.casefold() in f"{t.rule_id} {t.name}".casefold()]
    done = _timed(bundle, wanted)
    if arguments.junit is not None:
        _write_junit(arguments.junit, done)
    if arguments.json:
        print_json(_as_json(done))
    else:
        _print(done)
    if not done:
        what = f"no test matches '{arguments.k}'" if tests else "no rule has a test: add `tests:` to one"
        print(what, file=sys.stderr)
    return EX_OK if done and all(timed.result.has_passed for timed in done) else EX_FINDING


def _loaded(config: Path | None, paths: Sequence[Path]) -> tuple[Bundle, Sequence[RuleTest]]:
    settings = [path for path in paths if is_settings(path)]
    rules = [path for path in paths if path not in settings]
    named = settings[0] if settings else config
    if named is None and not rules:
        try:
            named = find_config()
        except ConfigError:
            shipped = load_bundle_only()
            return shipped.bundle, shipped.tests
    if named is None:
        of_rules = load_bundle_only(rules)
        return of_rules.bundle, of_rules.tests
    if not rules and (told := told_by_service(named)) is not None:
        by_service = rules_of(told)
        return by_service.bundle, by_service.tests
    loaded = load_here(named, rules=rules or None)
    return loaded.bundle, loaded.tests


def _timed(bundle: Bundle, tests: Sequence[RuleTest]) -> list[_Timed]:
    done = []
    begun = time.perf_counter()
    for result in run_tests(bundle, tests):
        ended = time.perf_counter()
        done.append(_Timed(result=result, took_s=ended - begun))
        begun = ended
    return done


# ---------------------------------------------------------------------------- for people


def _print(done: Sequence[_Timed]) -> None:
    for timed in done:
        result = timed.result
        verdict = "pass" if result.has_passed else "FAIL"
        print(f"{verdict}  {result.test.rule_id}: {result.test.name}")
        if not result.has_passed:
            print("\n".join(f"      {line}" for line in _diff(result)))
    failed = sum(not timed.result.has_passed for timed in done)
    if done:
        print(f"{len(done)} tests: {len(done) - failed} passed, {failed} failed")


def _diff(result: TestResult) -> list[str]:
    """The timeline, and in it what was expected (-) beside what came (+)."""
    test = result.test
    by_expect = {id(compared.expect): compared for compared in result.compared}
    lines = [f"{test.file}:{test.line}"]
    lines += [f"an error inside the rule: {error}" for error in result.errors]
    for item in in_order(test):
        at = f"{item.at:%Y-%m-%d %H:%M:%S}Z"
        if isinstance(item, Given):
            lines.append(f"  {at}  {_given(item)}")
        else:
            lines += _compared(at, by_expect[id(item)])
    return lines


def _compared(at: str, compared: Compared) -> list[str]:
    expect = compared.expect
    wanted = ", ".join(word for word in (expect.state, expect.severity) if word)
    if expect.told is not None:
        wanted += f"; told: {', '.join(expect.told) or 'nothing'}"
    of_key = f" ({expect.key})" if expect.key else ""
    if not compared.problem:
        return [f"  {at}  = {wanted}{of_key}"]
    why = f"  ({compared.problem})" if not compared.legs else ""
    lines = [f"- {at}  = {wanted}{of_key}", f"+ {at}  = {compared.got}{of_key}{why}"]
    return lines + [f"{'':26}{_leg(leg)}" for leg in compared.legs]


def _leg(leg: Leg) -> str:
    unit = f" {leg.unit}" if leg.unit == "%" else ""
    value = "nothing" if leg.value is None else f"{leg.value:.4g}{unit}"
    wanted = f" {leg.op} {leg.threshold:.4g}{unit}" if leg.threshold is not None else ""
    reason = f"  {leg.reason}" if leg.reason else ""
    return f"{leg.name:<16} {value}{wanted}  {_HOLDS[leg.truth]}{reason}"


def _given(given: Given) -> str:
    if given.news is not None:
        news = given.news
        return f"news {news.theme} about {news.about}, shock {news.shock:g}, by {news.publisher}"
    if given.chart is not None:
        ranks = ", ".join(f"{app} {rank}" for app, rank in given.chart.ranks.items())
        return f"chart {given.chart.list_}: {ranks}"
    if given.source is not None:
        return "source " + ", ".join(f"{name} {state}" for name, state in given.source.items())
    if given.cost is not None:
        return f"cost of {given.cost.subject}: {_cost(given.cost)}"
    if given.release is not None:
        release = given.release
        return f"release {release.organisation}: {release.name} in {release.registry}"
    volumes = [f"{symbol} {times:g}x" for symbol, times in given.volume.items()]
    on = f" on volume {', '.join(volumes)}" if volumes else ""
    moves = ", ".join(f"{symbol} {pct:+g} %" for symbol, pct in (given.price or {}).items())
    return f"price since {given.since}: {moves}{on}"


def _cost(cost: CostGiven) -> str:
    if cost.list_ is not None:
        return f"listed at {cost.list_:g} USD ({cost.metric})"
    return f"{cost.disclosed:,.0f} USD, {cost.certainty}, by {cost.publisher}"


# ---------------------------------------------------------------------------- for machines


def _as_json(done: Sequence[_Timed]) -> dict[str, object]:
    return {
        "tests": len(done),
        "failed": sum(not timed.result.has_passed for timed in done),
        "results": [
            {
                "rule": timed.result.test.rule_id,
                "name": timed.result.test.name,
                "file": timed.result.test.file,
                "line": timed.result.test.line,
                "passed": timed.result.has_passed,
                "errors": list(timed.result.errors),
                "compared": [
                    {
                        "at": compared.expect.at,
                        "expected": compared.expect.state,
                        "severity": compared.expect.severity,
                        "key": compared.expect.key,
                        "got": compared.got,
                        "problem": compared.problem,
                    }
                    for compared in timed.result.compared
                ],
            }
            for timed in done
        ],
    }


def _write_junit(path: Path, done: Sequence[_Timed]) -> None:
    failed = sum(not timed.result.has_passed for timed in done)
    total = f"{sum(timed.took_s for timed in done):.3f}"
    root = ET.Element("testsuites")
    suite = ET.SubElement(
        root, "testsuite", name="shockwire", tests=str(len(done)), failures=str(failed), time=total
    )
    for timed in done:
        test = timed.result.test
        case = ET.SubElement(
            suite,
            "testcase",
            classname=test.rule_id,
            name=test.name,
            file=test.file,
            line=str(test.line),
            time=f"{timed.took_s:.3f}",
        )
        if not timed.result.has_passed:
            ET.SubElement(case, "failure", message="not as expected").text = "\n".join(_diff(timed.result))
    try:
        ET.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    except OSError as error:
        raise ShockwireError(f"can't write {path}: {error.strerror or error}") from error
