"""A backtest of a month: 50,000 items and one-minute bars of 100 symbols against 20 rules.

    python benchmarks/backtest.py [--items 50000] [--symbols 100] [--rules 20] [--keep FILE]

The month is written to a store as a daemon leaves it (records, and what they were scored as), then the
command itself is run on it in a process of its own, with and without `--diff`. One item in forty is news
of a theme; prices are random walks of 1.6 % a day in the regular sessions of January 2025, of which
one day in ten is three times as wild. Writing the month takes longer than going through it.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import multiprocessing
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from _harness import table

from shockwire.config.load_rules import load_bundle_only, shipped_bundle
from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.market import US, is_trading_day, session_bounds
from shockwire.core.model import Article, Body, Config, Quote, Quotes, Record, Signal
from shockwire.ports import Batch
from shockwire.run.inforce import bundle_id
from shockwire.store.sqlite import SqliteStore

_BEGIN = datetime(2025, 1, 1, tzinfo=UTC)
_DAYS = 31
_DAILY = 0.016
_BATCH = 500
# The command, and then its own highest memory: what the kernel counts for a child has the parent's in it.
_COMMAND = """
import sys
from shockwire.cli import main
main(sys.argv[1:])
status = open("/proc/self/status").read()
print(status.split("VmHWM:")[1].split()[0], file=sys.stderr)
"""
ORDINARY = (
    "{name} opens a new office in the north of the country",
    "{name} names a head of sustainability",
    "What analysts expect of {name} this quarter",
    "{name} shares little changed in a quiet session",
    "A look at the suppliers of {name}",
)
NEWS = (
    "DeepSeek is now the No. 1 free app on the US App Store",
    "{name} shares fall 7% after a profit warning",
    "New export controls on AI chips hit {name}",
    "A start-up says its model was trained for $5 million",
)


def main() -> None:
    """Write the month, play it, and print what that took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--items", type=int, default=50_000)
    parser.add_argument("--symbols", type=int, default=100)
    parser.add_argument("--rules", type=int, default=20)
    parser.add_argument("--keep", type=Path, help="keep the store there, or take it from there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as folder:
        rules = Path(folder) / "rules.yaml"
        listed = [e.id for e in shipped_bundle().watchlist.entities if (e.kind, e.market) == ("listed", "us")]
        symbols = listed[: options.symbols]
        rules.write_text(_rules(symbols, options.rules), encoding="utf-8")
        store = options.keep or Path(folder) / "shockwire.db"
        if not store.exists():  # in a process of its own, or its memory would be counted as the command's
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                pool.apply(_write_month, (store, rules, symbols, options.items))
        rows = [["", "CPU seconds", "seconds", "memory", "alerts"]]
        for name, words in (("backtest", []), ("backtest --diff", ["--diff"])):
            rows.append([name, *_measure([str(rules), "--log", str(store), *words])])
    table(
        f"a month of {options.items:,} items and one-minute bars of {len(symbols)} symbols,"
        f" {options.rules} rules (aim: 30 s on one core)",
        rows,
    )


def _measure(words: list[str]) -> list[str]:
    begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "-c", _COMMAND, "backtest", *words], check=True, capture_output=True, text=True
    )
    took_s = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    alerts = done.stdout.splitlines()[1].split(",")[0]
    highest_mb = int(done.stderr.split()[-1]) / 1024
    return [f"{cpu_s:.1f}", f"{took_s:.1f}", f"{highest_mb:.0f} MB", alerts]


# ---------------------------------------------------------------------------- the month


def _rules(symbols: list[str], count: int) -> str:
    """Half of them on baskets of ten, half on five tickers each."""
    lines = ["baskets:"]
    for number in range(count // 2):
        members = ", ".join(symbols[(number * 10 + n) % len(symbols)] for n in range(10))
        lines.append(f"  group{number}: [{members}]")
    lines.append("rules:")
    for number in range(count):
        where = f"basket: group{number // 2}, match: 3"
        if number % 2:
            where = "ticker: [" + ", ".join(symbols[(number * 5 + n) % len(symbols)] for n in range(5)) + "]"
        falls = 2 + number % 4
        lines += [
            f"  - id: rule{number}",
            "    when:",
            "      within: 8h",
            "      clock: market",
            "      news: {theme: [app_rank, ai_cost, chip_control, market_move], shock: 0.4}",
            f"      price: {{{where}, falls: {falls}%, since: close}}",
        ]
    return "\n".join(lines) + "\n"


def _write_month(path: Path, rules: Path, symbols: list[str], items: int) -> None:
    asyncio.run(_write(path, load_bundle_only([rules]).bundle, symbols, items))


async def _write(path: Path, bundle: Bundle, symbols: list[str], items: int) -> None:
    print(f"writing the month to {path} ...", file=sys.stderr)
    engine, store = Engine(), SqliteStore.open(path)
    names = {e.id: e.name for e in bundle.watchlist.entities}
    seen = sorted([*_articles(items, [names[s] for s in symbols]), *_bars(symbols)], key=lambda item: item[0])
    whole: list[tuple[datetime, Body]] = [(_BEGIN, Config(id=bundle_id(bundle), bundle=bundle)), *seen]
    records: list[Record] = []
    signals: list[Signal] = []
    for offset, (at, body) in enumerate(whole, 1):
        record = Record(offset=offset, seen_at=at, body=body)
        outcome = engine.feed(record)
        records.append(record)
        signals += [outcome.signal] if outcome.signal is not None else []
        if len(records) == _BATCH or offset == len(whole):
            await store.commit(Batch(records=tuple(records), signals=tuple(signals)))
            records, signals = [], []
    await store.close()


def _articles(count: int, names: list[str]) -> Iterator[tuple[datetime, Body]]:
    draw = random.Random(1)  # noqa: S311 - a repeatable month
    for number in range(count):
        at = _BEGIN + timedelta(seconds=draw.uniform(1, _DAYS * 86_400))
        wording = draw.choice(NEWS if number % 40 == 0 else ORDINARY).format(name=draw.choice(names))
        title = f"{wording} ({number})"
        yield (
            at,
            Article(
                id=f"item-{number}",
                source="feed",
                publisher=f"Publisher {number % 30}",
                title=title,
                event_time=at,
            ),
        )


def _bars(symbols: list[str]) -> Iterator[tuple[datetime, Body]]:
    draw = random.Random(2)  # noqa: S311 - a repeatable month
    prices = {symbol: draw.uniform(20, 400) for symbol in symbols}
    closes, close_day = dict(prices), date(2024, 12, 31)
    for number in range(_DAYS):
        day = (_BEGIN + timedelta(days=number)).date()
        bounds = session_bounds(US, day, "regular")
        if not is_trading_day(US, day) or bounds is None:
            continue
        step = _DAILY / math.sqrt(390) * (3 if number % 10 == 9 else 1)
        at = bounds[0]
        while at < bounds[1]:
            for symbol in symbols:
                prices[symbol] *= math.exp(draw.gauss(0, step))
            quotes = tuple(
                Quote(
                    symbol=symbol,
                    price=round(prices[symbol], 4),
                    previous_close=closes[symbol],
                    close_date=close_day,
                )
                for symbol in symbols
            )
            yield at, Quotes(id=f"bars-{at.isoformat()}", source="prices", quotes=quotes)
            at += timedelta(minutes=1)
        closes, close_day = {s: round(p, 4) for s, p in prices.items()}, day


if __name__ == "__main__":
    main()
