"""The address at which hubs reach this machine, where the settings give one."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from shockwire.collect.callbacks import Callbacks
from shockwire.config.models_settings import WebSubModel
from shockwire.errors import SourceError
from shockwire.ports import Hooks

_LOG = logging.getLogger("shockwire.websub")


@asynccontextmanager
async def hooks_of(settings: WebSubModel | None) -> AsyncIterator[Hooks | None]:
    """The listener while entered; None without settings, and where its port is somebody else's.

    The feeds are then pulled as ever: no reason not to start.
    """
    if settings is None:
        yield None
        return
    callbacks = Callbacks(public=settings.public, address=settings.address, port=settings.port)
    try:
        await callbacks.start()
    except SourceError as error:
        _LOG.error("websub: %s; feeds are pulled only", error)
        yield None
        return
    try:
        yield callbacks
    finally:
        await callbacks.close()
