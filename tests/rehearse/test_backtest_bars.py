"""A backtest over days that nobody watched: bars of the past tell the prices, marked, and none too soon."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from histories import rules

from shockwire.cli import main
from shockwire.cli.backtest_report import as_json, lines_of
from shockwire.core.bundle import Bundle
from shockwire.core.market import US, Market, previous_trading_day
from shockwire.core.model import Article, Config, DayBars, Quote, Quotes, Record, Revision, Signal, Status
from shockwire.run.backtest import Report, run_backtest
from shockwire.run.bar_path import BarPath, size_of_bars
from shockwire.run.inforce import bundle_id
from shockwire.store.tape import write_tape

_RULE = """
rules:
  - id: falls
    description: a fall since the close
    when: {{price: {{ticker: NVDA, falls: 5%, since: close, session: [regular]{more}}}}}
    severity: {{warning: 5%}}
"""
LATER = datetime(2025, 3, 3, 12, 0, tzinfo=UTC)
MONDAY = date(2025, 1, 27)


def candidate(folder: Path, more: str = "") -> Bundle:
    return rules(folder, _RULE.format(more=more))


def day(day_: date, opened: float, close: float, symbol: str = "NVDA") -> DayBars:
    start = int(datetime(day_.year, day_.month, day_.day, 14, 30, tzinfo=UTC).timestamp())
    return bars(day_, [(start, opened, close)], 86_400.0, symbol)


def bars(day_: date, rows: list[tuple[int, float, float]], span_s: float, symbol: str = "NVDA") -> DayBars:
    return DayBars(
        id=f"prices:bars:{symbol}:{span_s:g}:{day_}",
        source="prices",
        symbol=symbol,
        day=day_,
        span_s=span_s,
        starts=tuple(row[0] for row in rows),
        opens=tuple(row[1] for row in rows),
        closes=tuple(row[2] for row in rows),
        volumes=tuple(1.0 for _ in rows),
        currency="USD",
    )


def five_minutes(day_: date, closes: list[float]) -> DayBars:
    bell = int(datetime(day_.year, day_.month, day_.day, 14, 30, tzinfo=UTC).timestamp())
    return bars(day_, [(bell + 300 * n, c, c) for n, c in enumerate(closes)], 300.0)


FRIDAY_AND_MONDAY = [day(date(2025, 1, 24), 147.0, 142.6), day(MONDAY, 124.8, 118.4)]


def log(bundle: Bundle, *seen: tuple[datetime, Quotes | Article]) -> list[tuple[Record, Signal | None]]:
    config = Config(id=bundle_id(bundle), bundle=bundle)
    items = sorted([*seen, (LATER, config)], key=lambda item: item[0])
    return [(Record(offset=n, seen_at=at, body=body), None) for n, (at, body) in enumerate(items, 1)]


def quoted(at: datetime, price: float, symbol: str = "NVDA") -> tuple[datetime, Quotes]:
    quote = Quote(symbol=symbol, price=price, currency="USD")
    return at, Quotes(id=f"q{at.isoformat()}", source="prices", quotes=(quote,))


def fired(report: Report) -> list[Revision]:
    return [a.fired for of_rule in report.rules.values() for a in of_rule.alerts]


def played(
    told: list[DayBars], pairs: list[tuple[Record, Signal | None]]
) -> list[tuple[datetime, str, float]]:
    """What the bars say, when; over a log since the beginning of 2025."""
    path = BarPath(told, {"NVDA": US, "AMD": US})
    since = datetime(2025, 1, 1, tzinfo=UTC)
    return list(_prices(path.beside(pairs, since=since, warm_up=timedelta(days=35))))


def _prices(pairs: Iterator[tuple[Record, Signal | None]]) -> Iterator[tuple[datetime, str, float]]:
    for record, _ in pairs:
        if isinstance(record.body, Quotes) and size_of_bars(record.body.source):
            for quote in record.body.quotes:
                yield record.seen_at, quote.symbol, quote.price


# ---------------------------------------------------------------------------- when a price is known


def test_a_days_first_price_is_known_after_the_bell_and_its_last_in_the_last_second(tmp_path: Path) -> None:
    known = played(FRIDAY_AND_MONDAY, log(candidate(tmp_path)))
    assert [f"{at:%m-%d %H:%M:%S} {price}" for at, _, price in known] == [
        "01-24 14:31:00 147.0",
        "01-24 20:59:59 142.6",
        "01-27 14:31:00 124.8",
        "01-27 20:59:59 118.4",
    ]


def test_a_bar_of_five_minutes_is_known_when_it_ends(tmp_path: Path) -> None:
    known = played([five_minutes(MONDAY, [120.0] * 77 + [118.4])], log(candidate(tmp_path)))
    assert (len(known), f"{known[0][0]:%H:%M:%S}", f"{known[-1][0]:%H:%M:%S}") == (78, "14:35:00", "20:59:59")


def test_the_smallest_bars_of_a_day_are_those_that_count(tmp_path: Path) -> None:
    fine = five_minutes(MONDAY, [120.0, 118.4])
    assert len(played([*FRIDAY_AND_MONDAY, fine], log(candidate(tmp_path)))) == 4  # two of Friday's day


@pytest.mark.parametrize("cut", [1, 20, 40, 77])
def test_what_lies_ahead_in_the_bars_changes_nothing_before_it(cut: int, tmp_path: Path) -> None:
    closes = [142.0 - n for n in range(78)]
    other = closes[:cut] + [500.0] * (78 - cut)
    bundle = candidate(tmp_path)
    since, until = datetime(2025, 1, 27, tzinfo=UTC), datetime(2025, 1, 27, 14, 30, tzinfo=UTC)
    until += timedelta(minutes=5 * cut, seconds=1)
    one, two = (
        run_backtest(
            log(bundle),
            bundle,
            bars=[day(date(2025, 1, 24), 147.0, 142.6), five_minutes(MONDAY, path)],
            since=since,
            until=until,
        )
        for path in (closes, other)
    )
    assert fired(one) == fired(two)
    assert one.paths == two.paths


# ---------------------------------------------------------------------------- what was recorded goes before


def test_a_day_that_was_watched_is_told_by_its_quotes_alone(tmp_path: Path) -> None:
    at = datetime(2025, 1, 24, 14, 30, 20, tzinfo=UTC)
    minutes = [quoted(at + timedelta(minutes=n), 140.0) for n in range(390)]
    known = played(FRIDAY_AND_MONDAY, log(candidate(tmp_path), *minutes))
    assert [f"{at:%m-%d %H:%M}" for at, _, _ in known] == ["01-27 20:59"]  # nobody watched on Monday


def test_another_symbols_quotes_say_nothing_of_this_one(tmp_path: Path) -> None:
    at = datetime(2025, 1, 24, 14, 30, 20, tzinfo=UTC)
    minutes = [quoted(at + timedelta(minutes=n), 140.0, "AMD") for n in range(390)]
    assert len(played(FRIDAY_AND_MONDAY, log(candidate(tmp_path), *minutes))) == 4


def test_bars_of_before_the_log_are_played_only_where_they_are_asked_for(tmp_path: Path) -> None:
    bundle = candidate(tmp_path)
    whole = run_backtest(log(bundle), bundle, bars=FRIDAY_AND_MONDAY)
    assert (fired(whole), whole.bars, whole.bars_before) == ([], {}, date(2025, 1, 24))
    assert "bars tell prices since 2025-01-24: --since 2025-01-24T00:00Z plays them" in "\n".join(
        lines_of(whole, None, most=None)
    )


# ---------------------------------------------------------------------------- what comes of it


def test_a_rule_fires_on_bars_and_its_alert_says_so(tmp_path: Path) -> None:
    bundle = candidate(tmp_path)
    report = run_backtest(
        log(bundle), bundle, bars=FRIDAY_AND_MONDAY, since=datetime(2025, 1, 26, tzinfo=UTC)
    )
    [alert] = fired(report)
    assert (f"{alert.at:%m-%d %H:%M}", alert.status) == ("01-27 14:31", Status.FIRED)
    assert alert.legs[0].members[0].change_pct == pytest.approx(-12.482468)
    text = "\n".join(lines_of(report, None, most=None))
    assert "not recorded: prices of 1 symbol, told by bars of 1d, 2025-01-27 to 2025-01-27" in text
    assert "prices of bars (1d), not recorded" in text
    shown = json.loads(json.dumps(as_json(report, None, most=None), default=str))
    assert [b["size"] for b in shown["bars"]] == ["1d"]
    assert shown["rules"][0]["alerts"][0]["prices_of_bars"] == "1d"
    assert report.records == 0  # the bars were never recorded as prices


def test_what_is_usual_is_learnt_from_days_that_are_over(tmp_path: Path) -> None:
    """Ten sessions of bars before Monday, so its fall has a measure."""
    bundle = candidate(tmp_path, ", sigma: 3")
    days = _quiet_days(US, MONDAY, 14)
    report = run_backtest(
        log(bundle),
        bundle,
        bars=[*days, day(MONDAY, 124.8, 118.4)],
        since=datetime(2025, 1, 26, tzinfo=UTC),
    )
    [alert] = fired(report)
    assert alert.legs[0].members[0].sigmas is not None
    too_few = run_backtest(
        log(bundle),
        bundle,
        bars=[*days[-5:], day(MONDAY, 124.8, 118.4)],
        since=datetime(2025, 1, 26, tzinfo=UTC),
    )
    assert fired(too_few) == []


def _quiet_days(market: Market, before: date, count: int) -> list[DayBars]:
    days, at = [], before
    for n in range(count):
        at = previous_trading_day(market, at)
        days.append(day(at, 142.0, 142.6 + (n % 3) * 0.4))
    return days[::-1]


def test_a_tapes_bars_are_found_wherever_they_stand(tmp_path: Path, capsys) -> None:
    bundle = candidate(tmp_path)
    told = [
        Record(offset=n, seen_at=LATER + timedelta(hours=1), body=body)
        for n, body in enumerate(FRIDAY_AND_MONDAY, 2)
    ]
    tape = tmp_path / "tape.jsonl.gz"
    write_tape(tape, [log(bundle)[0][0], *told])
    assert (
        main(["backtest", str(tmp_path / "rules.yaml"), "--tape", str(tape), "--since", "2025-01-26T00:00Z"])
        == 0
    )
    assert "falls: 1 alert" in capsys.readouterr().out
