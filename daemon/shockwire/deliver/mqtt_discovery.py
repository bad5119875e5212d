"""What Home Assistant is told, so that shockwire appears there as one device with its entities.

One retained message describes the device and all of its entities ("device discovery"). The event entity
*Alert* takes the alerts as they come; Home Assistant ignores retained messages there and loses events while
it restarts, so the binary sensor *Shock active*, whose state is retained, is the trigger to build on. The
button that silences exists only where commands are taken. An entity goes away when its component is sent
with nothing but its platform.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from shockwire import __version__
from shockwire.core.render import EVENT_TYPES
from shockwire.ports import Overview

SILENCE_2_H = json.dumps({"verb": "silence", "for": "2h", "reason": "the button in Home Assistant"})


def discovery_topic(prefix: str, node: str) -> str:
    """`homeassistant/device/shockwire_main/config`."""
    return f"{prefix}/device/shockwire_{node}/config"


def discovery(
    base: str, node: str, *, baskets: Iterable[str], gone: Iterable[str] = (), takes_commands: bool
) -> bytes:
    """The device payload. `base` is what our topics begin with; `gone` are baskets that are no more."""
    device = {
        "dev": {
            "ids": [f"shockwire_{node}"],
            "name": f"Shockwire {node}",
            "mf": "shockwire",
            "mdl": "news and price shocks",
            "sw": __version__,
        },
        "o": {"name": "shockwire", "sw": __version__},
        "avty_t": f"{base}/status",
        "qos": 1,
        "cmps": _components(base, node, baskets=baskets, gone=gone, takes_commands=takes_commands),
    }
    return json.dumps(device, ensure_ascii=False).encode()


def _components(
    base: str, node: str, *, baskets: Iterable[str], gone: Iterable[str], takes_commands: bool
) -> dict[str, dict[str, Any]]:
    state = {"stat_t": f"{base}/state"}
    found: dict[str, dict[str, Any]] = {
        "alert": {
            "p": "event",
            "name": "Alert",
            "stat_t": f"{base}/alerts",
            "event_types": list(EVENT_TYPES),
            "ic": "mdi:alert-decagram",
        },
        "active": state
        | {
            "p": "binary_sensor",
            "name": "Shock active",
            "dev_cla": "problem",
            "val_tpl": "{{ 'ON' if value_json.firing else 'OFF' }}",
            "json_attr_t": f"{base}/state",
        },
        "score": state
        | {
            "p": "sensor",
            "name": "Shock score",
            "stat_cla": "measurement",
            "val_tpl": "{{ value_json.shock }}",
            "sug_dsp_prc": 2,
            "ic": "mdi:pulse",
        },
        "failing": state
        | {
            "p": "sensor",
            "name": "Feeds failing",
            "stat_cla": "measurement",
            "ent_cat": "diagnostic",
            "val_tpl": "{{ value_json.failing | length }}",
            "ic": "mdi:rss-off",
        },
    }
    for basket in baskets:
        found[f"basket_{basket}"] = state | {
            "p": "sensor",
            "name": basket,
            "stat_cla": "measurement",
            "unit_of_meas": "%",
            "sug_dsp_prc": 1,
            "val_tpl": f"{{{{ value_json.baskets['{basket}'] }}}}",
            "ic": "mdi:chart-line",
        }
    if takes_commands:
        found["silence"] = {
            "p": "button",
            "name": "Silence 2 h",
            "cmd_t": f"{base}/cmd",
            "pl_prs": SILENCE_2_H,
            "ic": "mdi:bell-sleep",
        }
    for name, component in found.items():
        component["unique_id"] = f"shockwire_{node}_{name}"
    return found | {f"basket_{basket}": {"p": "sensor"} for basket in gone}


def state_payload(overview: Overview) -> bytes:
    """What the sensors read: `<prefix>/<node>/state`."""
    state = {
        "firing": list(overview.firing),
        "armed": list(overview.armed),
        "shock": round(overview.shock, 3),
        "failing": list(overview.failing),
        "sources": overview.sources,
        "baskets": {name: _rounded(move) for name, move in overview.baskets.items()},
    }
    return json.dumps(state, ensure_ascii=False).encode()


def _rounded(move: float | None) -> float | None:
    return None if move is None else round(move, 2)
