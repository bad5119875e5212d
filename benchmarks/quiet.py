"""How quiet the shipped rules are: ordinary trading days with a day's usual number of items, many seeds.

    python benchmarks/quiet.py [--days 60] [--items 800] [--minutes 2] [--seeds 1] [--rules FILE ...]

Prints for each seed what would have been told, and exits with 1 where it is more than the pack promises:
2 critical alerts in all, one alert a day on average, 3 on any day.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path

from shockwire.config.load_rules import load_bundle_only, shipped_bundle
from shockwire.testing.ordinary import Ordinary
from shockwire.testing.tally import tally

_CRITICALS, _A_DAY = 2, 3


def main() -> int:
    """Play the days of each seed."""
    parser = argparse.ArgumentParser(description="How quiet the shipped rules are on ordinary days.")
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--items", type=int, default=800, help="of a trading day")
    parser.add_argument("--minutes", type=int, default=2, help="between two prices of a share")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--rules", type=Path, nargs="*", default=[])
    arguments = parser.parse_args()
    bundle = load_bundle_only(arguments.rules).bundle if arguments.rules else shipped_bundle()
    is_quiet = True
    for seed in range(1, arguments.seeds + 1):
        days = Ordinary(
            begin=date(2025, 3, 3),
            days=arguments.days,
            items=arguments.items,
            minutes=arguments.minutes,
            seed=seed,
        )
        begun = time.process_time()
        found = tally(bundle, days.bodies())
        took = time.process_time() - begun
        print(
            f"seed {seed}: {len(found.alerts)} alerts in {arguments.days} trading days,"
            f" {len(found.criticals)} critical, {found.busiest} on the busiest day; {took:.0f} s"
        )
        for rule, count in Counter(alert.rule_id for alert in found.alerts).most_common():
            print(f"  {count:>3}  {rule}")
        for problem in found.problems:
            print(f"  PROBLEM {problem}")
        is_quiet &= (
            not found.problems
            and len(found.criticals) <= _CRITICALS
            and len(found.alerts) <= arguments.days
            and found.busiest <= _A_DAY
        )
    return 0 if is_quiet else 1


if __name__ == "__main__":
    sys.exit(main())
