"""What every kind of sink must do, whatever it talks to. A new kind fails here until it has a rig."""

from __future__ import annotations

from typing import Any

import pytest
from sink_rigs import HAS_APPRISE, RIGS, at_work, unreachable

from shockwire import plugins
from shockwire.testing.builders import delivery
from shockwire.testing.sinks import SinkContract

_SLOW = ("test_many_messages", "test_an_attempt_in_flight")


def test_every_built_in_kind_has_a_rig() -> None:
    assert set(RIGS) == set(plugins.SINKS) - ({"apprise"} if not HAS_APPRISE else set())


def test_apprise_is_tested_where_it_is_installed() -> None:
    if not HAS_APPRISE:
        pytest.skip("the extra shockwire[apprise] is not installed")
    assert "apprise" in RIGS


@pytest.mark.parametrize("kind", sorted(RIGS))
async def test_a_rig_is_about_its_kind(kind: str) -> None:
    async with RIGS[kind]() as rig:
        assert isinstance(rig.sink, plugins.sink_kind(kind))


@pytest.mark.parametrize("kind", sorted(RIGS))
async def test_every_message_says_where_it_is_explained(kind: str) -> None:
    page = "http://127.0.0.1:9469/alerts/01JJKGCQJ0DK9TF3HNP6JDRC1J"
    async with RIGS[kind]() as rig, at_work(rig.sink) as connection:
        await connection.send(delivery(page=page))
        await connection.send(delivery())
        with_it, without = await rig.wait_received(2)
    assert page in with_it
    assert "127.0.0.1:9469" not in without


def _contract(kind: str) -> type[SinkContract]:
    """The exported contract for one built-in kind."""
    members: dict[str, Any] = {
        "rig": lambda _: RIGS[kind](),
        "unreachable": lambda _: unreachable(kind),
        "__module__": __name__,
    }
    for name in dir(SinkContract):
        if name.startswith(_SLOW):
            members[name] = pytest.mark.slow(_own(getattr(SinkContract, name)))
    return type(f"Test{kind.title()}", (SinkContract,), members)


def _own(test: Any) -> Any:
    """A function of its own, since a mark stays on what it was put on."""

    async def run(self: SinkContract) -> None:
        await test(self)

    return run


globals().update({f"Test{kind.title()}": _contract(kind) for kind in RIGS})
