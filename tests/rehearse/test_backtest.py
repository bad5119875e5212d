"""What rules would have done over a log: the same as live, no look ahead, beside the version in force."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from histories import MONDAY, bodies, log, played, rules, scored, shipped, write_store

from shockwire.cli import main
from shockwire.cli.backtest_report import lines_of
from shockwire.core.bundle import Bundle
from shockwire.core.model import Article, Body, Command, Config, Record, Revision, Signal
from shockwire.run.advice import advice_for, changes, differing, is_confirmed, threshold_for_days
from shockwire.run.backtest import Alert, Report, run_all, run_backtest
from shockwire.store.tape import write_tape

pytestmark = pytest.mark.slow

CHIPS = "deepseek-chip-shock"
_RULE = """
rules:
  - id: deepseek-chip-shock
    description: the candidate
    when:
      within: 8h
      clock: market
      news: {{theme: [app_rank, ai_cost, chip_control], shock: 0.6, publishers: 2}}
      price: {{basket: us_chips, match: 3, falls: {falls}, since: close, session: [pre, regular]}}
    severity: {{warning: {falls}, critical: 60%}}
    tell: [armed, fired, updated, resolved]
"""
_LIGHTER = """
themes:
  app_rank:
    weight: 0.1
    patterns: [{id: rank, kind: rank, needs: {fact:rank: 0.5}}]
"""


def candidate(folder: Path, falls: str = "3%") -> Bundle:
    return rules(folder, _RULE.format(falls=falls))


def revisions(report: Report) -> list[Revision]:
    return [r for of_rule in report.rules.values() for alert in of_rule.alerts for r in alert.revisions]


def as_bytes(found: list[Revision], *, before: datetime | None = None) -> bytes:
    return msgspec.json.encode([r for r in found if before is None or r.at < before])


# ---------------------------------------------------------------------------- true to what runs live


def test_the_rules_in_force_would_have_told_exactly_what_they_told() -> None:
    records = log(shipped())
    live = [r for outcome in played(records) for r in outcome.revisions]
    assert as_bytes(revisions(run_backtest(scored(records), shipped()))) == as_bytes(live)
    assert len(live) >= 4


def test_a_tape_without_signals_gives_the_same_as_the_log_with_them() -> None:
    records = log(shipped())
    from_log = run_backtest(scored(records), shipped())
    from_tape = run_backtest([(record, None) for record in records], shipped())
    assert as_bytes(revisions(from_log)) == as_bytes(revisions(from_tape))
    assert (from_log.reused, from_log.rescored) == (3, 0)
    assert (from_tape.reused, from_tape.rescored) == (0, 3)


def test_signals_are_scored_again_where_the_themes_are_others(tmp_path: Path) -> None:
    lighter = rules(tmp_path, _RULE.format(falls="3%") + _LIGHTER)
    report = run_backtest(scored(log(shipped())), lighter)
    assert (report.reused, report.rescored) == (0, 3)


@pytest.mark.parametrize("hour", [3, 9, 11, 14, 18])
def test_a_log_that_is_cut_off_at_an_instant_gives_the_same_up_to_it(hour: int) -> None:
    """So nothing that lies ahead was looked at: neither prices nor news."""
    cut = MONDAY + timedelta(hours=hour, minutes=17)
    pairs = scored(log(shipped()))
    whole = run_backtest(pairs, shipped())
    part = run_backtest([pair for pair in pairs if pair[0].seen_at < cut], shipped())
    assert as_bytes(revisions(part), before=cut) == _of_fired(whole, cut)
    assert all(miss.at < cut for of_rule in part.rules.values() for miss in of_rule.near)


def _of_fired(report: Report, cut: datetime) -> bytes:
    """An episode that had not fired by then is no alert yet."""
    alerts = [a for of_rule in report.rules.values() for a in of_rule.alerts if a.fired.at < cut]
    return as_bytes([r for alert in alerts for r in alert.revisions], before=cut)


def test_what_lies_ahead_may_be_anything_at_all() -> None:
    """The afternoon turned round: the morning's alerts are the same, to the byte."""
    cut = MONDAY.replace(hour=13)
    turned = [item for item in bodies() if item[0] < cut] + [i for i in bodies(share=0.01) if i[0] >= cut]
    one, other = (
        revisions(run_backtest(scored(log(shipped(), seen)), shipped())) for seen in (bodies(), turned)
    )
    assert as_bytes(one, before=cut) == as_bytes(other, before=cut) != b"[]"
    assert as_bytes(one) != as_bytes(other)


def test_silences_of_the_log_hold_nothing_back_and_its_ratings_are_read() -> None:
    pairs = scored(log(shipped()))
    (alert,) = run_backtest(pairs, shipped()).alerts
    said: list[tuple[Record, Signal | None]] = [
        (Record(offset=n, seen_at=pairs[0][0].seen_at, body=body), None)
        for n, body in enumerate(
            (
                Command(id="s", verb="silence", arguments={"rule": CHIPS, "until": "2026-01-01T00:00Z"}),
                Command(id="r", verb="rate", arguments={"alert": alert.fired.alert_id, "rating": "noise"}),
            ),
            2,
        )
    ]
    report = run_backtest([pairs[0], *said, *pairs[1:]], shipped())
    (told,) = report.alerts
    rule = report.rules[CHIPS].rule
    assert is_confirmed(rule, told, {}) is True
    assert is_confirmed(rule, told, report.ratings) is False


# ---------------------------------------------------------------------------- what it means


def test_a_deeper_threshold_fires_later_and_the_difference_says_so(tmp_path: Path) -> None:
    running, deeper = run_all(scored(log(shipped())), [shipped(), candidate(tmp_path, "8%")])
    (change,) = changes(running, deeper)
    assert change.how == "changed"
    assert re.search(r"fired 01-27 10:\d\d -> 01-27 1[1-5]:\d\d", change.what)
    assert "severity critical -> warning" in change.what


def test_new_and_lost_alerts_are_told_apart(tmp_path: Path) -> None:
    running, none = run_all(scored(log(shipped())), [shipped(), candidate(tmp_path, "40%")])
    assert [change.how for change in changes(running, none)] == ["lost"]
    assert [change.how for change in changes(none, running)] == ["new"]
    assert changes(running, running) == []


def test_only_rules_that_differ_are_played_twice(tmp_path: Path) -> None:
    same = shipped()
    assert differing(same, same) == frozenset()
    suppressor = next(rule for rule in same.rules if rule.suppresses is not None)
    assert suppressor.suppresses is not None
    tied = {suppressor.id, *suppressor.suppresses.rules}
    alone = next(rule for rule in same.rules if rule.id not in tied)
    for rule, differ in ((alone, {alone.id}), (suppressor, tied)):
        louder = msgspec.structs.replace(rule, cooldown_s=60.0)
        rules = tuple(louder if known is rule else known for known in same.rules)
        assert differing(same, msgspec.structs.replace(same, rules=rules)) == differ
    whole = frozenset(rule.id for rule in same.rules)
    elsewhere = msgspec.structs.replace(same, default_trust=0.1)
    assert differing(same, elsewhere) == whole


def test_a_near_miss_names_the_leg_that_held_it_back(tmp_path: Path) -> None:
    report = run_backtest(scored(log(shipped())), candidate(tmp_path, "18%"))
    miss = report.rules[CHIPS].near[0]
    assert 0.75 < miss.nearness < 1
    assert [leg.name for leg in miss.legs if leg.truth.value != "true"] == ["price"]


def test_a_threshold_is_advised_that_keeps_what_was_confirmed(tmp_path: Path) -> None:
    """The real alert was rated useful, a weaker one noise: the lowest that drops it tells soonest."""
    of_rule = run_backtest(scored(log(shipped())), candidate(tmp_path)).rules[CHIPS]
    (strong,) = of_rule.alerts
    changed = {"alert_id": "weak", "shock": 0.61, "worst_pct": -3.2}
    of_rule.alerts.append(Alert(revisions=[msgspec.structs.replace(r, **changed) for r in strong.revisions]))
    ratings = {"weak": "noise", strong.fired.alert_id: "useful"}
    advice = {a.leg: str(a) for a in advice_for(of_rule, ratings)}
    assert advice["news.shock"].endswith("would keep all 1 confirmed and drop 1 of 1 others")
    assert advice["price"] == "price 3.3 % would keep all 1 confirmed and drop 1 of 1 others"
    fewer = threshold_for_days(of_rule, 1)
    assert fewer is not None
    assert (fewer.leg, fewer.threshold, fewer.kept) == ("news.shock", 0.62, 1)


def test_the_lines_say_what_was_rated_and_where_nothing_could_be_advised(tmp_path: Path) -> None:
    report = run_backtest(scored(log(shipped())), candidate(tmp_path))
    of_rule = report.rules[CHIPS]
    assert "; confirmed" in "\n".join(lines_of(report, None, most=None))
    report.ratings = {of_rule.alerts[0].fired.alert_id: "noise"}
    lines = "\n".join(lines_of(report, None, most=None))
    assert "; rated noise" in lines
    assert "no advice" not in lines
    report.ratings = {}
    news = tuple(term for term in of_rule.rule.when.terms if getattr(term, "name", "") == "news")
    of_rule.rule = msgspec.structs.replace(
        of_rule.rule, when=msgspec.structs.replace(of_rule.rule.when, terms=news)
    )
    lines = "\n".join(lines_of(report, None, most=None))
    assert "no advice: nobody rated it; `shockwire alerts rate ID +` (or -) says" in lines


# ---------------------------------------------------------------------------- the command


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "shockwire.db"
    write_store(path, log(shipped()))
    return path


@pytest.fixture
def unsaved(tmp_path: Path) -> Path:
    path = tmp_path / "candidate.yaml"
    path.write_text(_RULE.format(falls="8%"), encoding="utf-8")
    return path


def test_the_command_tells_what_when_and_on_what_evidence(store: Path, capsys) -> None:
    assert main(["backtest", CHIPS, "--log", str(store), "--max-per-day", "1"]) == 0
    out = capsys.readouterr().out
    assert "1 rule over 0.9 days" in out
    assert re.search(r"2025-01-27 10:2\dZ  warning   us_chips: us_chips -3\.\d % since Friday's close", out)
    assert "news.publishers 2 >= 2" in out
    assert "the news led by 9 h" in out
    assert "Wire One: DeepSeek is now the No. 1 free app" in out
    assert "armed 06:10 -> fired 10:2" in out


def test_more_alerts_than_allowed_are_a_finding(store: Path, capsys) -> None:
    assert main(["backtest", "--log", str(store), "--max-per-day", "0"]) == 1
    assert "more than 0 a day: 2025-01-27 (1)" in capsys.readouterr().out


def test_an_unsaved_rule_is_compared_with_the_version_in_force(store: Path, unsaved: Path, capsys) -> None:
    assert main(["backtest", str(unsaved), "--log", str(store), "--diff", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [change["how"] for change in answer["diff"]] == ["changed"]
    assert answer["signals"] == {"reused": 3, "scored_again": 0}


def test_a_tape_and_its_log_give_the_same_answer(store: Path, tmp_path: Path, capsys) -> None:
    tape = tmp_path / "monday.jsonl.gz"
    write_tape(tape, log(shipped()))
    answers = []
    for source in (["--log", str(store)], ["--tape", str(tape)]):
        assert main(["backtest", CHIPS, *source, "--json"]) == 0
        answers.append(json.loads(capsys.readouterr().out))
    assert answers[0]["rules"] == answers[1]["rules"]


def test_the_page_stands_alone_and_escapes_what_feeds_wrote(tmp_path: Path) -> None:
    path, page = tmp_path / "loud.db", tmp_path / "page.html"
    write_store(path, log(shipped(), [(at, _louder(body)) for at, body in bodies()]))
    assert main(["backtest", "--log", str(path), "--html", str(page)]) == 0
    text = page.read_text(encoding="utf-8")
    assert "&lt;script" in text
    assert "<script" not in text
    assert "polyline" in text
    assert not re.search(r"(src|href|url)\s*[=(]", text)
    assert text.count("<svg") == text.count("</svg>") >= 2


def _louder(body: Body) -> Body:
    if not isinstance(body, Article):
        return body
    return msgspec.structs.replace(body, title=body.title + " <script>alert(1)</script>")


def test_a_span_begins_with_what_was_known_before_it(store: Path, capsys) -> None:
    """The news of the night lies before the span, and the alert in it all the same."""
    assert main(["backtest", "--log", str(store), "--since", "2025-01-27T09:00Z", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["alerts"], answer["first"][:16]) == (1, "2025-01-27 09:00")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["deepseek-chip-shok"], "did you mean 'deepseek-chip-shock'?"),
        (["--since", "tomorrow"], "expected an instant with a zone"),
    ],
)
def test_what_cannot_be_meant_is_said(store: Path, capsys, words: list[str], said: str) -> None:
    assert main(["backtest", *words, "--log", str(store)]) == 1
    assert said in capsys.readouterr().err


def test_a_log_without_a_configuration_has_no_version_to_compare_with(
    tmp_path: Path, unsaved: Path, capsys
) -> None:
    tape = tmp_path / "bare.jsonl"
    write_tape(tape, [record for record in log(shipped()) if not isinstance(record.body, Config)])
    assert main(["backtest", str(unsaved), "--tape", str(tape), "--diff"]) == 1
    assert "no version to compare with" in capsys.readouterr().err
    assert main(["backtest", str(unsaved), "--tape", str(tape)]) == 0
