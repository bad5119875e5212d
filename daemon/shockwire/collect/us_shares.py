"""Which US shares a source of prices is to ask for, and which of them now."""

from __future__ import annotations

from collections.abc import Iterable

from shockwire.collect.hours import asked_now, rest_s
from shockwire.collect.symbols import is_us_share
from shockwire.ports import Context, Poll


def us_shares(context: Context, own: Iterable[str]) -> list[str]:
    """Every share listed in the United States that somebody wants, or that is among the source's own."""
    return [s for s in sorted({*context.symbols, *own}) if is_us_share(s, context.markets)]


def us_shares_now(context: Context, own: Iterable[str]) -> list[str] | Poll:
    """Those to ask for now, all of them at the first poll; or the poll that says why there are none."""
    now, markets = context.clock.now(), context.markets
    ours = us_shares(context, own)
    if not ours:
        return Poll(unchanged=True, note="no share listed in the US is wanted")
    wanted = ours if context.cursor is None else asked_now(ours, context.interest, markets, now)
    if not wanted:
        return Poll(unchanged=True, note="markets are closed", next_after_s=rest_s(ours, markets, now))
    return wanted
