"""Asks an address of its owner's now and then, as long as the daemon does its work: a dead man's switch.

Whoever listens there (healthchecks.io, Uptime Kuma, cronitor, a script) alarms when it falls silent: that is
the one alarm that still comes when the machine is gone. So nothing is asked while the pipeline does not
live or the canary is late, and a refused beat is logged once, and once when it is taken again. The address
is a secret.
"""

from __future__ import annotations

import logging

from shockwire.clock import Clock, sleep_for
from shockwire.config.models_settings import DeadmanModel
from shockwire.errors import SourceError
from shockwire.ports import Http
from shockwire.run.living import Living
from shockwire.run.vitals import unready

_LOG = logging.getLogger("shockwire.heartbeat")
_TIMEOUT_S = 10.0
_MOST_BYTES = 65_536


class Heartbeat:
    """Of one daemon; its vitals count the beats."""

    def __init__(self, patient: Living, clock: Clock, http: Http, settings: DeadmanModel) -> None:
        self._patient = patient
        self._clock = clock
        self._http = http
        self._url = settings.heartbeat.reveal() if settings.heartbeat is not None else ""
        self._every_s = settings.every.total_seconds()
        self._was_refused = False

    async def run(self) -> None:
        """Beat for as long as it runs; without an address there is nothing to do."""
        while self._url:
            self._patient.vitals.beats[await self.beat()] += 1
            await sleep_for(self._clock, self._every_s)

    async def beat(self) -> str:
        """One beat, or none where there is no life to tell of; returns what became of it."""
        now = self._clock.now()
        if unready(self._patient, now) or self._patient.canary.trouble(now):
            return "withheld"
        try:
            await self._http.get(self._url, timeout_s=_TIMEOUT_S, max_bytes=_MOST_BYTES)
        except SourceError as error:
            if not self._was_refused:  # not the error's own words: they name the address
                what = f"HTTP {error.status}" if error.status is not None else "no answer"
                _LOG.warning("the heartbeat is not taken: %s", what)
            self._was_refused = True
            return "failed"
        if self._was_refused:
            _LOG.info("the heartbeat is taken again")
        self._was_refused = False
        return "sent"
