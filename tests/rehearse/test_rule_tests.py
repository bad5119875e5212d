"""A rule's own tests: run by `shockwire test`, told apart when they fail, and true to what runs live."""

from __future__ import annotations

import json
import re
from pathlib import Path
from textwrap import dedent
from xml.etree import ElementTree as ET

import pytest

from shockwire.cli import main
from shockwire.config.load_rules import load_bundle_only
from shockwire.config.shipped import shipped_rules_dir
from shockwire.run.ruletest import TestResult, run_tests

_RULE = """
rules:
  - id: chips
    when:
      within: 8h
      clock: market
      news: {theme: app_rank, shock: 0.6, publishers: 2}
      price: {basket: us_chips, match: 3, falls: 3%, since: close, session: [pre, regular]}
    severity: {warning: 3%, critical: 5%}
    tell: [armed, fired, updated, resolved]
    cooldown: 4h
    keep_firing_for: 15m
"""
_NEWS = """
- {at: 2025-01-27T14:40Z, news: {theme: app_rank, about: DeepSeek, shock: 0.8, publisher: wire-a}}
- {at: 2025-01-27T14:45Z, news: {theme: app_rank, about: DeepSeek, shock: 0.8, publisher: wire-b}}
"""


def written(folder: Path, given: str, expect: str, rule: str = _RULE) -> Path:
    """A file with the rule and one test of it."""
    test = {"given": given, "expect": expect}
    text = rule + "    tests:\n      - name: a case\n"
    for key, lines in test.items():
        text += f"        {key}:\n" + "".join(
            f"          {line}\n" for line in dedent(lines).strip().splitlines()
        )
    path = folder / "case.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def played(folder: Path, given: str, expect: str, rule: str = _RULE) -> TestResult:
    loaded = load_bundle_only([written(folder, given, expect, rule)])
    (result,) = run_tests(loaded.bundle, loaded.tests)
    return result


def problems(result: TestResult) -> list[str]:
    return [compared.problem or compared.got for compared in result.compared if compared.problem]


def _named(result: TestResult) -> str:
    return f"{result.test.rule_id}: {result.test.name}"


def test_a_story_that_was_not_enough_is_told_with_what_it_had(tmp_path: Path) -> None:
    one, _ = _NEWS.strip().splitlines()
    given = f"{one}\n- {{at: 2025-01-27T15:00Z, price: {{NVDA: -4%, MU: -4%, AMD: -4%}}}}"
    (compared,) = played(tmp_path, given, "- {at: 2025-01-27T15:00Z, state: firing}").compared
    assert [(leg.name, leg.value, leg.truth.value, leg.reason) for leg in compared.legs[:2]] == [
        ("news.shock", 0.8, "true", ""),
        ("news.publishers", 1.0, "false", ""),
    ]


def test_a_story_that_was_enough_and_is_over_says_so(tmp_path: Path) -> None:
    given = f"{_NEWS}- {{at: 2025-01-29T15:00Z, price: {{NVDA: -4%, MU: -4%, AMD: -4%}}}}"
    (compared,) = played(
        tmp_path,
        given,
        "- {at: 2025-01-29T15:00Z, state: firing}",
        _RULE.replace("0.6, pub", "0.6, max_age: 90h, pub"),
    ).compared
    shock = compared.legs[0]
    assert (shock.value, shock.truth.value) == (0.8, "false")
    assert shock.reason == "it is used up, or its window has passed"


# ---------------------------------------------------------------------------- what is shipped


def test_every_shipped_rule_has_tests_and_they_pass() -> None:
    shipped = load_bundle_only()
    results = list(run_tests(shipped.bundle, shipped.tests))
    assert {rule.id for rule in shipped.bundle.rules} == {result.test.rule_id for result in results}
    assert [(_named(r), problems(r), r.errors) for r in results if not r.has_passed] == []


_REFERENCE = (shipped_rules_dir() / "README.md").read_text(encoding="utf-8")
_WITH_TESTS = [
    text
    for text in re.findall(r"^```yaml\n(.*?)^```", _REFERENCE, re.DOTALL | re.MULTILINE)
    if "given:" in text
]


@pytest.mark.parametrize("example", _WITH_TESTS, ids=[f"example{n}" for n, _ in enumerate(_WITH_TESTS)])
def test_the_tests_in_the_reference_pass(tmp_path: Path, example: str) -> None:
    path = tmp_path / "example.yaml"
    path.write_text(example, encoding="utf-8")
    loaded = load_bundle_only([path])
    results = list(run_tests(loaded.bundle, loaded.tests))
    assert results
    assert [(_named(r), problems(r)) for r in results if not r.has_passed] == []


# ---------------------------------------------------------------------------- what passes and what fails


def test_a_state_that_comes_as_expected_passes(tmp_path: Path) -> None:
    given = _NEWS + "- {at: 2025-01-27T15:00Z, price: {NVDA: -6%, MU: -6%, AMD: -6%}}"
    expect = "- {at: 2025-01-27T15:00Z, state: firing, severity: critical, key: us_chips, told: [fired]}"
    assert played(tmp_path, given, expect).has_passed


@pytest.mark.parametrize(
    ("expect", "problem"),
    [
        ("state: idle", "another state"),
        ("state: firing, severity: warning", "another state"),
        ("state: firing, told: [armed, fired]", "told otherwise"),
        ("state: firing, key: NVDA", "another state"),
    ],
)
def test_anything_else_fails(tmp_path: Path, expect: str, problem: str) -> None:
    given = _NEWS + "- {at: 2025-01-27T15:00Z, price: {NVDA: -6%, MU: -6%, AMD: -6%}}"
    result = played(tmp_path, given, f"- {{at: 2025-01-27T15:00Z, {expect}}}")
    assert problems(result) == [problem]


def test_a_test_whose_data_do_not_reach_its_times_fails(tmp_path: Path) -> None:
    """It would pass in promtool: nothing came, so nothing fired."""
    result = played(tmp_path, _NEWS, "- {at: 2025-01-27T16:00Z, state: armed}")
    assert not result.has_passed
    assert problems(result) == [
        "the data end at 2025-01-27 14:45:00Z: give something at or after this instant"
    ]


def test_an_expectation_without_a_key_is_refused_where_two_keys_are_busy(tmp_path: Path) -> None:
    rule = _RULE.replace("basket: us_chips, match: 3", "ticker: [NVDA, MU]")
    given = _NEWS + "- {at: 2025-01-27T15:00Z, price: {NVDA: -6%, MU: -6%}}"
    result = played(tmp_path, given, "- {at: 2025-01-27T15:00Z, state: firing}", rule)
    assert problems(result) == ["say which with `key:`"]


# --------------------------------------------------------------------------- what is given means what it says


def test_a_price_stands_until_the_next_one(tmp_path: Path) -> None:
    rule = _RULE.replace("since: close", "since: close, for: 30m")
    given = (
        _NEWS
        + "- {at: 2025-01-27T15:00Z, price: {NVDA: -4%, MU: -4%, AMD: -4%}}\n"
        + "- {at: 2025-01-27T15:31Z, price: {AVGO: -1%}}"
    )
    expect = """
        - {at: 2025-01-27T15:00Z, state: armed}
        - {at: 2025-01-27T15:31Z, state: firing, severity: warning}
    """
    assert problems(played(tmp_path, given, expect, rule)) == []


def test_a_price_that_nobody_confirms_goes_stale(tmp_path: Path) -> None:
    """Stale quotes neither fire nor resolve: with its source down the fall does not count half an hour on."""
    rule = _RULE.replace("since: close", "since: close, for: 30m")
    given = (
        _NEWS
        + "- {at: 2025-01-27T15:00Z, price: {NVDA: -4%, MU: -4%, AMD: -4%}}\n"
        + "- {at: 2025-01-27T15:01Z, source: {prices: down}}\n"
        + "- {at: 2025-01-27T15:31Z, price: {AVGO: -1%}}"
    )
    assert problems(played(tmp_path, given, "- {at: 2025-01-27T15:31Z, state: armed}", rule)) == []


def test_a_move_is_measured_against_the_last_regular_price_of_the_day_before(tmp_path: Path) -> None:
    """Down 10 % on Friday and 10 % up on Monday is no move of 10 % since Thursday."""
    rule = _RULE.replace("falls: 3%", "rises: 9.9%").replace("shock: 0.6", "shock: 0.6, direction: any")
    given = "- {at: 2025-01-24T20:59Z, price: {NVDA: -10%, MU: -10%, AMD: -10%}}\n" + _NEWS
    given += "- {at: 2025-01-27T15:00Z, price: {NVDA: 10%, MU: 10%, AMD: 10%}}"
    assert problems(played(tmp_path, given, "- {at: 2025-01-27T15:00Z, state: firing}", rule)) == []


def test_moves_since_the_open_are_measured_from_the_open(tmp_path: Path) -> None:
    rule = _RULE.replace("since: close", "since: open")
    given = "- {at: 2025-01-27T14:30Z, price: {NVDA: 5%, MU: 5%, AMD: 5%}}\n" + _NEWS
    fall = "- {at: 2025-01-27T15:00Z, price: {NVDA: -3.5%, MU: -3.5%, AMD: -3.5%}, since: open}"
    expect = "- {at: 2025-01-27T15:00Z, state: firing, severity: warning}"
    assert problems(played(tmp_path, given + fall, expect, rule)) == []


_UNUSUAL = """
rules:
  - id: unusual
    when:
      price: {ticker: NVDA, falls: 1%, SPAN, sigma: 4, volume: 2, session: regular}
"""


@pytest.mark.parametrize(
    ("span", "fall", "volume", "state"),
    [
        ("since: close", 6, 2.5, "firing"),
        ("since: close", 3, 2.5, "idle"),  # that far from usual it is not
        ("since: close", 6, 1.5, "idle"),  # and not on that volume
        ("since: open", 6, 2.5, "firing"),
        ("over: 30m", 6, 2.5, "firing"),
        ("over: 30m", 3, 2.5, "idle"),
    ],
)
def test_what_is_usual_can_be_given(tmp_path: Path, span: str, fall: int, volume: float, state: str) -> None:
    given = f"""
    - {{at: 2025-01-27T14:30Z, price: {{NVDA: 0%}}, since: open}}
    - {{at: 2025-01-27T15:10Z, price: {{NVDA: -{fall}%}}, since: open, volume: {{NVDA: {volume}}}}}
    """
    expect = f"- {{at: 2025-01-27T15:10Z, state: {state}}}"
    path = written(tmp_path, given, expect, rule=_UNUSUAL.replace("SPAN", span))
    text = path.read_text().replace("        given:\n", "        usual: {NVDA: 1.2%}\n        given:\n")
    path.write_text(text)
    loaded = load_bundle_only([path])
    (result,) = run_tests(loaded.bundle, loaded.tests)
    assert problems(result) == []


def test_without_word_of_what_is_usual_nobody_can_say(tmp_path: Path) -> None:
    given = "- {at: 2025-01-27T15:10Z, price: {NVDA: -9%}}"
    expect = "- {at: 2025-01-27T15:10Z, state: firing}"
    result = played(tmp_path, given, expect, rule=_UNUSUAL.replace("SPAN", "since: close"))
    (compared,) = result.compared
    assert compared.legs[0].reason == "0 of at least 10 sessions are known, to tell what is usual"


def test_news_about_somebody_who_moves_no_member_is_no_leg(tmp_path: Path) -> None:
    given = _NEWS.replace("DeepSeek", "Stability AI")
    assert problems(played(tmp_path, given, "- {at: 2025-01-27T14:45Z, state: idle}")) == []


def test_news_that_points_the_other_way_is_no_leg(tmp_path: Path) -> None:
    given = _NEWS.replace("shock: 0.8", "shock: 0.8, direction: positive")
    assert problems(played(tmp_path, given, "- {at: 2025-01-27T14:45Z, state: idle}")) == []


def test_a_basket_fires_resolves_and_cools(tmp_path: Path) -> None:
    given = (
        _NEWS
        + "- {at: 2025-01-27T15:00Z, price: {NVDA: -6%, MU: -6%, AMD: -6%}}\n"
        + "- {at: 2025-01-27T15:20Z, price: {NVDA: -1%, MU: -1%, AMD: -1%}}\n"
        + "- {at: 2025-01-27T15:40Z, price: {AVGO: 0%}}\n"
        + "- {at: 2025-01-27T19:01Z, price: {AVGO: 0%}}"
    )
    expect = """
        - {at: 2025-01-27T15:00Z, state: firing, severity: critical}
        - {at: 2025-01-27T15:20Z, state: firing}
        - {at: 2025-01-27T15:40Z, state: cooling, told: [fired, resolved]}
        - {at: 2025-01-27T19:01Z, state: idle}
    """
    assert problems(played(tmp_path, given, expect)) == []


# ---------------------------------------------------------------------------- the command


def test_the_command_shows_expected_beside_got_and_exits_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = _NEWS + "- {at: 2025-01-27T15:00Z, price: {NVDA: -4%, MU: -2%, AMD: -1%}}"
    path = written(tmp_path, given, "- {at: 2025-01-27T15:00Z, state: firing}")
    assert main(["test", str(path)]) == 1
    out = capsys.readouterr().out
    assert f"{path}:" in out
    assert "- 2025-01-27 15:00:00Z  = firing" in out
    assert "+ 2025-01-27 15:00:00Z  = armed" in out
    assert re.search(r"price +\S+ % <= -3 %  FAILS", out)
    assert "1 tests: 0 passed, 1 failed" in out


def test_the_command_writes_junit_and_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, _NEWS, "- {at: 2025-01-27T14:45Z, state: firing}")
    report = tmp_path / "junit.xml"
    assert main(["test", str(path), "--json", "--junit", str(report)]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["failed"], answer["results"][0]["compared"][0]["got"]) == (1, "armed")
    case = ET.parse(report).getroot().find("testsuite/testcase")  # noqa: S314 - our own file
    assert case is not None
    assert (case.get("classname"), case.get("name")) == ("chips", "a case")
    assert "= firing" in str(case.findtext("failure"))


def test_a_word_picks_tests_and_one_that_picks_none_is_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, _NEWS, "- {at: 2025-01-27T14:45Z, state: armed}")
    assert main(["test", str(path), "-k", "CASE"]) == 0
    assert main(["test", str(path), "-k", "nothing like it"]) == 1
    assert "no test matches" in capsys.readouterr().err


def test_tests_may_stand_beside_the_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "rules.yaml").write_text(_RULE, encoding="utf-8")
    beside = dedent("""
        tests:
          - rule: chips
            name: beside
            given:
              - {at: 2025-01-27T14:40Z, news: {theme: app_rank, about: DeepSeek, shock: 0.8, publisher: a}}
            expect:
              - {at: 2025-01-27T14:40Z, state: idle}
    """)
    (tmp_path / "chips.tests.yaml").write_text(beside, encoding="utf-8")
    assert main(["test", str(tmp_path)]) == 0
    (tmp_path / "chips.tests.yaml").write_text(beside.replace("rule: chips", "rule: chip"), encoding="utf-8")
    assert main(["test", str(tmp_path)]) == 78
    assert "rule 'chip' is not in these files; did you mean 'chips'?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            "- {at: 2025-01-27T14:40Z, news: {theme: app_rank, about: DeepSeak, shock: 1, publisher: a}}",
            "deepseek",
        ),
        ("- {at: 2025-01-27T14:40Z, chart: {list: top-free, DeepSeek: 1}}", "apple/us/top-free"),
        ("- {at: 2025-01-27T14:40Z, source: {prices: dead}}", "'down'"),
        ("- {at: 2025-01-27T14:40Z, price: {}}", "at least one"),
        ("- {at: 2025-01-27T14:40Z}", "expected one of chart:, news:, price:, cost:, release: or source:"),
        ("- {at: 2025-01-27T14:40Z, source: {prices: ok}, volume: {NVDA: 2}}", "volume: belongs to price:"),
        ("- {at: 2025-01-27T14:40Z, price: {MU: 1%}, volume: {NVDA: 2}}", "say NVDA's price too"),
        ("- {at: 2025-01-27T14:40Z, cost: {subject: DeepSeek}}", "expected either list:"),
        ("- {at: 2025-01-27T14:40Z, cost: {subject: DeepSeek, list: 2}}", 'did you mean "2 USD"?'),
    ],
)
def test_what_cannot_be_given_is_refused_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], given: str, words: str
) -> None:
    path = written(tmp_path, given, "- {at: 2025-01-27T14:40Z, state: idle}")
    assert main(["test", str(path)]) == 78
    err = capsys.readouterr().err
    assert "case.yaml:" in err
    assert words in err
