"""The demo's stage: the world, the daemon in front of it, and the storyteller beside them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import shlex
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

from shockwire.cli import program
from shockwire.cli.story import Beat, Story
from shockwire.cli.teller import Teller, compact_json
from shockwire.cli.verdict import BASKET, Expectation, chip_alert, expectations
from shockwire.config.load import load
from shockwire.core.model import Revision, Status
from shockwire.core.render import payload
from shockwire.plugins import collector_kind, sink_kind
from shockwire.run.daemon import Daemon
from shockwire.testing.blockkit import as_seen
from shockwire.testing.clock import ManualClock
from shockwire.testing.january2025 import END, START
from shockwire.testing.world import NODE, World

_SLACK_WIDTH = 78
_STATE, _LOG = "state", "daemon.log"


class Show:
    """Plays the week and tells it. `running` first, then `advance` until `is_over`, then `conclude`."""

    def __init__(self, folder: Path, teller: Teller, *, broker: str) -> None:
        self._folder = folder
        self._teller = teller
        self._broker = broker
        self._clock = ManualClock(START)
        self._world = World(self._clock)
        self._began = time.monotonic()
        self._told = 0  # revisions whose payload was shown
        self._seen = 0  # Slack messages that were shown
        self._outbox: dict[str, dict[str, int]] = {}  # sink -> state -> messages, at the end
        self._story: Story | None = None

    @property
    def played(self) -> timedelta:
        """How much virtual time has passed."""
        return self._clock.now() - START

    @property
    def is_over(self) -> bool:
        """Whether the last day has ended."""
        return self._clock.now() >= END

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The daemon, ready, in front of the world; ended in order when the block is left."""
        async with self._world as world:
            path = world.write_configuration(self._folder, broker=self._broker)
            loaded = load(path, collector_kind=collector_kind, sink_kind=sink_kind)
            self._story = Story(loaded.bundle)
            _log_to(self._folder / _LOG)
            self._teller.say(_opening(len(loaded.bundle.rules), self._broker))
            daemon = Daemon(
                loaded, clock=self._clock, mode="demo", observers=(self._story.observe,), is_hurried=True
            )
            ready = asyncio.Event()
            async with asyncio.TaskGroup() as group:
                group.create_task(daemon.run(ready.set), name="daemon")
                await ready.wait()
                try:
                    yield
                finally:
                    self._outbox = {
                        sink: dict(states) for sink, states in daemon.store.stats().outbox.items()
                    }
                    daemon.stop()

    async def advance(self, step: timedelta) -> None:
        """Move on by a step, and tell what it brought."""
        await self._clock.advance_to(min(self._clock.now() + step, END))
        story = self._told_story
        story.pass_time(self._clock.now())
        for beat in story.drain():
            self._teller.tell(beat)
        for beat in (*self._slack_beats(), *self._mqtt_beats()):
            self._teller.tell(beat)

    def say_interrupted(self) -> None:
        """After Ctrl-C."""
        self._teller.say(["", "stopped by Ctrl-C; the daemon ended in order"])

    def conclude(self) -> bool:
        """Say what came of it and what to try next; whether everything expected happened."""
        story = self._told_story
        checks = expectations(story.revisions)
        is_good = all(check.is_met for check in checks)
        took_s = time.monotonic() - self._began
        self._teller.say(
            [*_result(story, checks, took_s, self._outbox), *_next_steps(self._folder, story.revisions)]
        )
        self._teller.finish(
            {
                "ok": is_good,
                "took_s": round(took_s, 1),
                "expectations": {check.text: check.is_met for check in checks},
                "alert": _chip_id(story.revisions),
                "outbox": self._outbox,
                "state": str(self._folder / _STATE),
            }
        )
        return is_good

    @property
    def _told_story(self) -> Story:
        if self._story is None:
            raise RuntimeError("the show is not running")
        return self._story

    # ------------------------------------------------------------------ what the receivers got

    def _slack_beats(self) -> list[Beat]:
        """The chip alert's messages as a reader would see them; of the others the daemon's line is enough."""
        new = self._world.slack.messages[self._seen :]
        self._seen += len(new)
        chip_ids = {revision.alert_id for revision in self._told_story.revisions if revision.key == BASKET}
        seen = [as_seen(message.payload, width=_SLACK_WIDTH) for message in new]
        return [
            Beat(at=self._clock.now(), kind="slack", text="in Slack:", detail=(text,))
            for text in seen
            if any(alert_id in text for alert_id in chip_ids)
        ]

    def _mqtt_beats(self) -> list[Beat]:
        """The whole payload of the chip alert's firing: one is enough to see its shape."""
        told = [revision for revision in self._told_story.revisions if revision.tell]
        new = told[self._told :]
        self._told = len(told)
        return [self._mqtt_beat(r) for r in new if r.key == BASKET and r.status is Status.FIRED]

    def _mqtt_beat(self, revision: Revision) -> Beat:
        body = payload(revision, mode="demo", now=self._clock.now())
        where = "without a broker; this is what it would get"
        if self._broker:
            where = f"published to {self._broker}"
        return Beat(
            at=revision.at,
            kind="mqtt",
            text=f"on MQTT, topic shockwire/{NODE}/alerts ({where}):",
            detail=(compact_json(body),),
            data={"payload": body},
        )


def _chip_id(revisions: list[Revision]) -> str | None:
    return next((revision.alert_id for revision in chip_alert(revisions)), None)


def _log_to(path: Path) -> None:
    """What the daemon logs belongs beside the story, not between its lines."""
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("shockwire")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def _opening(rules: int, broker: str) -> list[str]:
    mqtt = f"the broker at {broker}" if broker else "no broker"
    return [
        "shockwire demo: the week of DeepSeek, 24 to 28 January 2025 (all times UTC)",
        "",
        "  real      the daemon, its collectors, rules, store and sinks, over HTTP on loopback",
        "  real      what was published, ranked and paid in those days, as far as it is known",
        "  made up   the publishers' names, their wording, the everyday stories between",
        "  computed  prices and ranks between the known points are interpolated",
        f"  {rules} shipped rules, a Slack-shaped receiver, {mqtt}; no network, no key",
        "",
    ]


def _result(
    story: Story, checks: list[Expectation], took_s: float, outbox: dict[str, dict[str, int]]
) -> list[str]:
    held_back = sum(not revision.tell for revision in story.revisions)
    delivered = [f"{states.get('sent', 0)} to {sink}" for sink, states in sorted(outbox.items())]
    return [
        "",
        f"That was the demo: {len(checks)} things had to happen",
        *(f"  {'yes' if check.is_met else 'NO '}  {check.text}" for check in checks),
        "",
        f"delivered: {', '.join(delivered) or 'nothing'}; {held_back} held back for a reason",
        f"{story.quiet_items} quiet items not shown; four and a half days in {took_s:.0f} s",
    ]


def _next_steps(folder: Path, revisions: list[Revision]) -> list[str]:
    state = shlex.quote(str(folder / _STATE))
    steps = [
        (f"{program()} explain {_chip_id(revisions) or 'last'} --state {state}", "why it fired, term by term")
    ]
    steps += [
        (f"{program()} alerts --state {state}", "what was told, in a list"),
        (f"{program()} init my-watch", "write a configuration of your own"),
        (f"{program()} check -C my-watch/shockwire.yaml", "everything that is wrong with it"),
        (f"{program()} run -C my-watch/shockwire.yaml", "the daemon, on the real feeds"),
    ]
    lines = ["", "Try next:"]
    for command, purpose in steps:
        lines += [f"  {command}", f"      {purpose}"]
    return [*lines, "", f"The demo's configuration and store stay in {folder}; delete them as you like."]
