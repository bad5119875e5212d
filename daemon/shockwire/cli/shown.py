"""A message as a sink tells it, on a terminal: as Slack's readers see it, as JSON, as plain text."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from shockwire.core.model import Mode, Revision
from shockwire.core.wording import Template
from shockwire.errors import ShockwireError

if TYPE_CHECKING:
    from shockwire.config.settings import Settings

FORMS = ("text", "slack", "mqtt")
_FORM_OF_KIND = {"Slack": "slack", "Mqtt": "mqtt", "Webhook": "mqtt"}


def shown(
    revision: Revision,
    form: str,
    template: Template | None = None,
    *,
    mode: Mode = "live",
    page: str = "",
    is_raw: bool = False,
) -> str:
    """The message about `revision` in one of `FORMS`, which links to `page`.

    `is_raw`: what is posted to Slack, as JSON.
    """
    from shockwire.core.render import payload, plain, slack_message, worded_message
    from shockwire.testing.blockkit import as_seen

    if form == "mqtt":
        return json.dumps(payload(revision, mode=mode, page=page), indent=2, ensure_ascii=False)
    note = worded_message(revision, template, mode=mode, page=page)
    if form == "text":
        return plain(note)
    body = slack_message(note)
    return json.dumps(body, indent=2, ensure_ascii=False) if is_raw else as_seen(body)


def words_of(arguments: argparse.Namespace, name: str, revision: Revision) -> tuple[str, Template | None]:
    """The form of a sink's messages, and the template that the configuration has for this one.

    Raises:
        ShockwireError: the configuration can't be read, or has no such sink.
    """
    from shockwire.core.wording import template_for

    settings = _settings(arguments)
    sinks = {sink.name: sink for sink in settings.sinks}
    if name not in sinks:
        raise ShockwireError(f"there is no sink '{name}'; there are: {', '.join(sorted(sinks))}")
    form = _FORM_OF_KIND.get(type(sinks[name]).__name__, "text")
    return form, template_for(settings.templates, name, revision.status)


def page_for(arguments: argparse.Namespace, revision: Revision) -> str:
    """Where the daemon of the configuration explains the alert on this machine; "": nowhere that is known."""
    if arguments.state is not None:  # whose it is nobody says
        return ""
    try:
        metrics = _settings(arguments).metrics
    except ShockwireError:  # the message is readable without
        return ""
    if metrics is None:
        return ""
    from shockwire.run.explaining import explanations_at

    base = explanations_at(metrics, metrics.port)
    return f"{base}/{revision.alert_id}" if base else ""


def _settings(arguments: argparse.Namespace) -> Settings:
    from shockwire.config.load import load
    from shockwire.plugins import collector_kind, sink_kind

    return load(arguments.config, collector_kind=collector_kind, sink_kind=sink_kind, partial=True).settings
