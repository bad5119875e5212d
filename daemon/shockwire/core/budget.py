"""The alert budget: how many alerts people want in a time, and who spends it.

It is counted and shown, in messages and lists, and never enforced: an alert beyond it is told like any
other and says so. What is to be kept back is a rule's `limit`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from shockwire.core.rule import Limit


class Spending(Struct, frozen=True, kw_only=True):
    """A budget as it stood: `spent` of `count` alerts in `per_s` seconds, `by_rule` of one rule's."""

    count: int
    per_s: float
    spent: int
    by_rule: int = 0

    @property
    def is_over(self) -> bool:
        """More was told than people want."""
        return self.spent > self.count


def spending(
    budget: Limit, told: Mapping[str, Sequence[datetime]], now: datetime, *, rule: str = "", extra: int = 0
) -> Spending:
    """The budget at `now`. `told`: when each rule began to tell of its alerts; `extra` more of `rule` now."""
    since = now - timedelta(seconds=budget.per_s)
    counts = {name: sum(at > since for at in times) for name, times in told.items()}
    return Spending(
        count=budget.count,
        per_s=budget.per_s,
        spent=sum(counts.values()) + extra,
        by_rule=counts.get(rule, 0) + extra,
    )


def keep_in_mind(
    told: dict[str, list[datetime]], rule: str, times: Sequence[datetime], budget: Limit
) -> None:
    """Take note of alerts of a rule, and forget those of it that no longer count."""
    since = max(times) - timedelta(seconds=budget.per_s)
    told[rule] = [at for at in (*told.get(rule, ()), *times) if at > since]
