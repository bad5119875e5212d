"""The tables of built-in kinds, and how third parties add theirs.

A kind is found by its name in the table, by entry point (`shockwire.collectors`,
`shockwire.sinks`) or as `module:Class`. Nothing is imported before it is asked for.
"""

from __future__ import annotations

import importlib
from importlib.metadata import entry_points
from typing import Any

COLLECTORS = {
    "alpaca": "shockwire.collect.alpaca:Alpaca",
    "alpaca_news": "shockwire.collect.alpaca_news:AlpacaNews",
    "appstore": "shockwire.collect.appstore:AppStore",
    "coinbase": "shockwire.collect.coinbase:Coinbase",
    "edgar": "shockwire.collect.edgar:Edgar",
    "federal_register": "shockwire.collect.federal_register:FederalRegister",
    "feed": "shockwire.collect.feed:Feed",
    "finnhub": "shockwire.collect.finnhub:Finnhub",
    "github": "shockwire.collect.github:GitHub",
    "hackernews": "shockwire.collect.hackernews:HackerNews",
    "huggingface": "shockwire.collect.huggingface:HuggingFace",
    "json_poll": "shockwire.collect.json_poll:JsonPoll",
    "massive": "shockwire.collect.massive:Massive",
    "nasdaq": "shockwire.collect.nasdaq:Nasdaq",
    "openrouter": "shockwire.collect.openrouter:OpenRouter",
    "twelvedata": "shockwire.collect.twelvedata:TwelveData",
    "webhook_in": "shockwire.collect.webhook_in:WebhookIn",
    "yahoo": "shockwire.collect.yahoo:Yahoo",
}
SINKS = {
    "alertmanager": "shockwire.deliver.alertmanager:Alertmanager",
    "apprise": "shockwire.deliver.apprise:Apprise",
    "console": "shockwire.deliver.console:Console",
    "email": "shockwire.deliver.mail:Email",
    "mqtt": "shockwire.deliver.mqtt:Mqtt",
    "ntfy": "shockwire.deliver.ntfy:Ntfy",
    "pagerduty": "shockwire.deliver.pagerduty:PagerDuty",
    "slack": "shockwire.deliver.slack:Slack",
    "webhook": "shockwire.deliver.webhook:Webhook",
}


def collector_kind(kind: str) -> type[Any]:
    """The class of a kind of source.

    Raises:
        LookupError: there is no such kind; the message names those there are.
    """
    return _kind(kind, COLLECTORS, "shockwire.collectors", "source")


def sink_kind(kind: str) -> type[Any]:
    """The class of a kind of sink. Raises `LookupError` as `collector_kind` does."""
    return _kind(kind, SINKS, "shockwire.sinks", "sink")


def collector_names() -> list[str]:
    """Every kind of source that has a name."""
    return sorted({*COLLECTORS, *(e.name for e in entry_points(group="shockwire.collectors"))})


def sink_names() -> list[str]:
    """Every kind of sink that has a name."""
    return sorted({*SINKS, *(e.name for e in entry_points(group="shockwire.sinks"))})


def kind_name(cls: type[Any]) -> str:
    """The name under which a kind is written in YAML: the table's, else what the class is called."""
    path = f"{cls.__module__}:{cls.__name__}"
    names = {known: name for table in (COLLECTORS, SINKS) for name, known in table.items()}
    return names.get(path, cls.__name__.lower())


def _kind(kind: str, table: dict[str, str], group: str, what: str) -> type[Any]:
    path = table.get(kind) or (kind if ":" in kind else None)
    if path is None:
        found = [e for e in entry_points(group=group) if e.name == kind]
        if not found:
            known = ", ".join(sorted(table))
            raise LookupError(f"'{kind}' is not a kind of {what}; known: {known}")
        return found[0].load()  # type: ignore[no-any-return]
    module, _, name = path.partition(":")
    try:
        return getattr(importlib.import_module(module), name)  # type: ignore[no-any-return]
    except (ImportError, AttributeError) as error:
        raise LookupError(f"kind of {what} '{kind}' can't be loaded: {error}") from error
