"""Makes the settings out of shockwire.yaml: the node, its sources and sinks, where it keeps its state."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shockwire.config.findings import Findings, or_these, shown
from shockwire.config.kinds import build, find_kind
from shockwire.config.layers import Layers
from shockwire.config.models_settings import (
    NAME,
    DeadmanModel,
    LogModel,
    MetricsModel,
    RetentionModel,
    SettingsModel,
    WebSubModel,
)
from shockwire.config.models_world import PRESET_ONLY, PresetModel
from shockwire.config.references import References
from shockwire.config.routes import RouteCheck, routing_of
from shockwire.config.schema import Context, validate
from shockwire.config.source_checks import check_sources
from shockwire.config.templates import templates_of
from shockwire.config.yaml import Map
from shockwire.core.route import Routing
from shockwire.core.rule import Limit
from shockwire.core.wording import Template
from shockwire.ports import Collector, Sink

KindLookup = Callable[[str], type[Any]]
_NAME_PATTERN = re.compile(NAME)


_ROUTING = Routing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the shell is told. `routing` and `templates` go into the bundle too."""

    node: str = "main"
    contact: str = ""
    user_agent: str = ""
    timezone: str = "UTC"
    state_dir: Path = Path()
    sources: tuple[Collector, ...] = ()
    sinks: tuple[Sink, ...] = ()
    routing: Routing = _ROUTING
    metrics: MetricsModel | None = None
    websub: WebSubModel | None = None
    templates: tuple[Template, ...] = ()
    budget: Limit | None = None
    deadman: DeadmanModel = DeadmanModel()
    log: LogModel = LogModel()
    retention: RetentionModel = RetentionModel()


class SettingsReader:
    """Reads one shockwire.yaml; problems are filed as they are met."""

    def __init__(
        self, root: Map, folder: Path, env: Mapping[str, str], findings: Findings, *, strict: bool
    ) -> None:
        self._root = root
        self._folder = folder
        self._env = env
        self._findings = findings
        self._strict = strict
        References(folder, env, findings).resolve(root)
        holder = Map(root.file, root.mark)
        holder["settings"] = root
        holder.key_marks["settings"] = holder.value_marks["settings"] = root.mark
        self.model: SettingsModel | None = validate(SettingsModel, holder, "settings", Context(findings))
        self.entries: dict[str, dict[str, Map]] = {"sources": {}, "sinks": {}}  # presets laid in

    @property
    def rule_paths(self) -> list[Path] | None:
        """The paths under `rules:`, against the file's own folder; None where there are none."""
        written = self._root.get("rules")  # not of the model: other errors must not change what is read
        paths = [written] if isinstance(written, str) else written
        if not isinstance(paths, list):
            return None
        return [self._folder / Path(path).expanduser() for path in paths if isinstance(path, str)]

    @property
    def sink_names(self) -> list[str]:
        """Every sink that is written down, whether it could be built or not."""
        sinks = self._root.get("sinks")
        return list(sinks) if isinstance(sinks, Map) else []

    def settings(
        self, layers: Layers, *, collector_kind: KindLookup, sink_kind: KindLookup
    ) -> Settings | None:
        """The settings; None where they can't be used."""
        sources = self._built("sources", "source", collector_kind, layers)
        sinks = self._built("sinks", "sink", sink_kind, layers)
        if self.model is None:
            return None
        if sources:
            written = self._root["sources"]
            check_sources(sources, self.entries["sources"], written, self.model.contact, self._findings)
        routing = routing_of(self.model, self._root, (sink.name for sink in sinks))
        check = self.route_check(routing)
        check.check_sinks(self.sink_names)
        check.check_hours()
        check.check_watchdog(self.model.deadman.watchdog, self.sink_names)
        self._check_metrics(self.model)
        templates = templates_of(self.model, self._root, self.sink_names, self._findings)
        return Settings(
            node=self.model.node,
            contact=self.model.contact,
            user_agent=self.model.user_agent,
            timezone=self.model.timezone,
            state_dir=state_dir(self.model.state, self._folder, self._env),
            sources=sources,
            sinks=sinks,
            routing=routing,
            metrics=self.model.metrics,
            websub=self.model.websub,
            templates=templates,
            budget=Limit(count=budget[0], per_s=budget[1]) if (budget := self.model.budget) else None,
            deadman=self.model.deadman,
            log=self.model.log,
            retention=self.model.retention,
        )

    def route_check(self, routing: Routing) -> RouteCheck:
        """What looks at the routing of this file."""
        return RouteCheck(self._root, routing, self._findings)

    def _check_metrics(self, model: SettingsModel) -> None:
        metrics = self._root.get("metrics")
        if model.metrics is None or not isinstance(metrics, Map):
            return
        if not model.metrics.is_local and model.metrics.token is None:
            mark = metrics.value_marks["address"]
            message = (
                f"metrics at {shown(model.metrics.address)} can be read by others: expected a token beside it"
                ' (token: "${env:NAME}"), or address: 127.0.0.1'
            )
            self._findings.error(metrics.file, mark, message)

    def _built(self, key: str, what: str, lookup: KindLookup, layers: Layers) -> tuple[Any, ...]:
        entries = self._root.get(key)
        if not isinstance(entries, Map):
            return ()
        built = [self._build(entries, name, what, lookup, layers) for name in entries]
        return tuple(item for item in built if item is not None)

    def _build(self, entries: Map, name: str, what: str, lookup: KindLookup, layers: Layers) -> Any:
        mark = entries.key_marks[name]
        entry = entries[name]
        if not isinstance(entry, Map):
            message = f"{what} '{name}': expected keys such as kind:, got {shown(entry)}"
            self._findings.error(entries.file, entries.value_marks[name], message)
            return None
        if not _NAME_PATTERN.fullmatch(name):
            message = f"{what} name {shown(name)}: expected letters, digits, - and _ only"
            self._findings.error(entries.file, mark, message)
            return None
        whole = self._with_preset(entry, layers)
        if whole is None:
            return None
        self.entries[f"{what}s"][name] = whole
        kind = find_kind(whole, what, lookup, self._findings, key_mark=mark)
        if kind is None:
            return None
        return build(kind, name, whole, self._findings, file=entries.file, mark=mark, strict=self._strict)

    def _with_preset(self, entry: Map, layers: Layers) -> Map | None:
        """The entry laid over its preset; None after a problem was filed."""
        if "preset" not in entry:
            return entry
        name = entry.texts.get("preset", entry["preset"])
        presets = layers.entries["presets"]
        if not isinstance(name, str) or name not in presets:
            message = f"preset {shown(name)} is not known{or_these(str(name), presets)}"
            self._findings.error(entry.file, entry.value_marks["preset"], message)
            return None
        found = presets[name]
        if validate(PresetModel, found.node, found.key, Context(self._findings)) is None:
            return None
        whole = Map(entry.file, entry.mark)
        for layer in (found.node[found.key].without(PRESET_ONLY), entry):
            for key in layer:
                whole.put(key, layer[key], layer)
        return whole


def state_dir(written: str, folder: Path, env: Mapping[str, str]) -> Path:
    """Where the store lies: as written, systemd's folder, or the user's."""
    if written:
        return folder / Path(written).expanduser()
    if env.get("STATE_DIRECTORY"):
        return Path(env["STATE_DIRECTORY"].split(":")[0])  # systemd joins several with colons
    if env.get("XDG_STATE_HOME"):
        return Path(env["XDG_STATE_HOME"]) / "shockwire"
    return Path(env.get("HOME") or Path.home()) / ".local/state/shockwire"
