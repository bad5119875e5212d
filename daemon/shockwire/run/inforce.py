"""The configuration in force: what was last read and taken over, and what that did to each rule.

A bundle of rules is a record like any other, so that a replay judges by what was in force at the time.
One that already is in force is not logged again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from hashlib import blake2b

import msgspec

from shockwire.clock import Clock
from shockwire.config.load import Loaded
from shockwire.config.settings import Settings
from shockwire.core.bundle import Bundle
from shockwire.core.canary import with_canary, without_canary
from shockwire.core.engine import Engine
from shockwire.core.model import Config
from shockwire.errors import Problem
from shockwire.ports import Store
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.rulebook import Edit, edits


class InForce:
    """Settings and rules as they are at work now; `problems` are those of the newest files."""

    def __init__(self, loaded: Loaded, *, has_canary: bool = False) -> None:
        self.settings: Settings = loaded.settings
        self.bundle: Bundle = loaded.bundle
        self.has_canary = has_canary
        self.config_id = bundle_id(self._logged(loaded.bundle))
        self.problems: list[Problem] = list(loaded.problems)
        self.last_good: Sequence[str] = ()  # rules that stand as they last could be read
        self.edited: Mapping[str, Edit] = {}
        self.edited_at: datetime | None = None

    def is_new(self, bundle: Bundle) -> bool:
        """Whether a bundle is another than the one in force."""
        return bundle_id(self._logged(bundle)) != self.config_id

    def _logged(self, bundle: Bundle) -> Bundle:
        """The bundle as it stands in the log: people's own, and the canary's rule where there is one."""
        return with_canary(bundle) if self.has_canary else without_canary(bundle)

    async def put(
        self,
        bundle: Bundle,
        broken: Sequence[str],
        *,
        store: Store,
        engine: Engine,
        intake: IntakeQueue,
        clock: Clock,
        prepare: Callable[[Config], Awaitable[None]],
    ) -> None:
        """Put a bundle in force; `broken` are its rules that stand as they last could be read.

        `prepare` rebuilds what it edits, ahead of its turn in the pipeline.
        """
        record = store.config()
        before = record.body.bundle if record is not None and isinstance(record.body, Config) else None
        edited, logged = edits(before, bundle, broken), self._logged(bundle)
        if {*edited.values(), *self.edited.values()} - {Edit.SAME}:
            self.edited, self.edited_at = edited, clock.now()
        self.bundle, self.config_id, self.last_good = bundle, bundle_id(logged), tuple(broken)
        if engine.config_id.partition("@")[0] != self.config_id:
            # An id stands in the log once; a configuration that comes back needs one of its own.
            is_back = store.has_record(self.config_id)
            name = f"{self.config_id}@{store.last_offset}" if is_back else self.config_id
            config = Config(id=name, bundle=logged)
            await prepare(config)
            await intake.give_and_wait(Intake(bodies=(config,)))


def bundle_id(bundle: Bundle) -> str:
    """The content hash under which a bundle is logged."""
    return "config:" + blake2b(msgspec.json.encode(bundle, order="sorted"), digest_size=12).hexdigest()
