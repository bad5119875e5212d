"""One poll of a source by hand, and what came of it in words: the first contact with the real service.

Works without a daemon and leaves no trace: nothing is stored, no cursor moves. Prices are asked for a
few symbols only. Sources at different hosts are asked at the same time, those at one host in turn.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shockwire.clock import Clock
from shockwire.collect.payload import printable
from shockwire.core.market import Market
from shockwire.core.model import Article, Body, ChartSnapshot, Quotes
from shockwire.errors import SourceError
from shockwire.plugins import kind_name
from shockwire.ports import Collector, Context, Http, Poll, Pushes
from shockwire.run.blot import blotted, learn
from shockwire.run.stream import first_of
from shockwire.run.tap import Exchange, Talk, Tap, recording_of, secrets_of

SYMBOLS_ASKED = 3
_QUOTES_SHOWN = 2
_TITLE_SHOWN = 70
_LISTENED_S = 8.0
_MESSAGES_HEARD = 3


class Verdict(StrEnum):
    """What a probe says about a source."""

    WORKS = "works"
    IN_PART = "in part"
    FAILS = "fails"


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """What one poll brought. `exchanges` hold what was asked and what came."""

    name: str
    kind: str
    verdict: Verdict
    words: str
    status: int | None
    took_s: float
    exchanges: tuple[Exchange, ...]
    talks: tuple[Talk, ...] = ()

    def shown(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "name": self.name,
            "kind": self.kind,
            "verdict": self.verdict.value,
            "words": self.words,
            "status": self.status,
            "requests": len(self.exchanges),
            "took_s": round(self.took_s, 3),
        }

    def recorded(self, source: Collector) -> dict[str, Any]:
        """For `sources record`: what `source` was asked and what came, without its secrets and known ones."""
        learn(secrets_of(source))
        told = {"kind": self.kind, "verdict": self.verdict.value, "words": blotted(self.words)}
        return told | recording_of(self.exchanges, self.talks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prober:
    """Asks sources as a daemon would at its first poll of all."""

    clock: Clock
    http: Http
    markets: Mapping[str, Market]
    symbols: Sequence[str]

    async def ask(self, source: Collector) -> Probe:
        """One poll of one source."""
        tap = Tap(self.http)
        began = self.clock.now()
        context = Context(
            clock=self.clock,
            http=tap,
            cursor=None,
            markets=self.markets,
            symbols=tuple(self.symbols[:SYMBOLS_ASKED]),
        )
        try:
            poll = await source.poll(context)
        except SourceError as error:
            verdict, words, status = Verdict.FAILS, _failure_words(error), error.status
        else:
            verdict = Verdict.IN_PART if poll.degraded else Verdict.WORKS
            words, status = _words(poll), poll.status
            if isinstance(source, Pushes) and source.stream and getattr(type(source), "polls", True):
                is_up, heard = await _heard(source, context)
                verdict = verdict if is_up else Verdict.IN_PART
                words = f"{words}; {heard}"
        if doubt := getattr(type(source), "experimental", ""):
            words = f"experimental ({doubt}): {words}"
        return Probe(
            name=source.name,
            kind=kind_name(type(source)),
            verdict=verdict,
            words=words,
            status=status,
            took_s=(self.clock.now() - began).total_seconds(),
            exchanges=tuple(tap.exchanges),
            talks=tuple(tap.talks),
        )

    async def ask_all(self, sources: Sequence[Collector]) -> list[Probe]:
        """One poll of each, at the same time; in the order of `sources`."""
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self.ask(s), name=f"probe {s.name}") for s in sources]
        return [task.result() for task in tasks]


async def _heard(source: Pushes, context: Context) -> tuple[bool, str]:
    """Whether its stream can be set up, and what it told in a few seconds, in words."""
    try:
        polls = await first_of(source, lambda: context, within_s=_LISTENED_S, most=_MESSAGES_HEARD)
    except SourceError as error:
        return False, f"but its stream fails: {error}"
    bodies = [body for poll in polls for body in poll.bodies]
    sample = f", such as {_sample(bodies)}" if bodies else f", nothing else in {_LISTENED_S:g} s"
    return True, f"{polls[0].note or 'its stream works'}{sample}"


def _failure_words(error: SourceError) -> str:
    if not error.retryable:
        return f"{error}; asking again will not help"
    return f"{error}; wait {error.after_s:.0f} s before the next try" if error.after_s else str(error)


def _words(poll: Poll) -> str:
    parts = [poll.note, _sample(poll.bodies)]
    if poll.degraded:
        parts.append(f"but {poll.degraded}")
    return "; ".join(part for part in parts if part)


def _sample(bodies: Sequence[Body]) -> str:
    """What a person recognises the answer by."""
    if not bodies:
        return ""
    match bodies[-1]:
        case Article(title=title, event_time=at):
            dated = f" of {at:%Y-%m-%d %H:%M} UTC" if at is not None else ", undated"
            return f'newest: "{printable(title, _TITLE_SHOWN)}"{dated}'
        case Quotes(quotes=quotes):
            return ", ".join(
                f"{q.symbol} {q.price:g} {q.currency or '(no currency)'}"
                + (f" at {q.time:%Y-%m-%d %H:%M} UTC" if q.time is not None else "")
                for q in quotes[:_QUOTES_SHOWN]
            )
        case ChartSnapshot(entries=[first, *_]) as chart:
            return f"{chart.chart}: number 1 is {printable(first.name, _TITLE_SHOWN)}"
        case _:
            return ""
