"""A message as a sink tells it, on a terminal: as Slack's readers see it, as JSON, as plain text."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from shockwire.core.model import Mode, Revision
from shockwire.core.wording import Template
from shockwire.errors import ShockwireError

FORMS = ("text", "slack", "mqtt")
_FORM_OF_KIND = {"slack": "slack", "mqtt": "mqtt", "webhook": "mqtt"}


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

    told = _told(arguments)
    if name not in told.sinks:
        raise ShockwireError(f"there is no sink '{name}'; there are: {', '.join(sorted(told.sinks))}")
    form = _FORM_OF_KIND.get(told.sinks[name], "text")
    return form, template_for(told.templates, name, revision.status)


def page_for(arguments: argparse.Namespace, revision: Revision) -> str:
    """Where the daemon of the configuration explains the alert on this machine; "": nowhere that is known."""
    if arguments.state is not None:  # whose it is nobody says
        return ""
    try:
        base = _told(arguments).explanations
    except ShockwireError:  # the message is readable without
        return ""
    return f"{base}/{revision.alert_id}" if base else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    """How things are told: each sink's kind, the templates, and where alerts are explained, or ""."""

    sinks: Mapping[str, str]
    templates: Sequence[Template]
    explanations: str


def _told(arguments: argparse.Namespace) -> _Telling:
    from shockwire.cli.loading import load_here, told_by_service
    from shockwire.plugins import kind_name
    from shockwire.run.explaining import explanations_at

    told = told_by_service(arguments.config, partial=True)
    if told is not None:
        templates = msgspec.convert(told["templates"], list[Template])
        return _Telling(sinks=told["sinks"], templates=templates, explanations=told["explanations"])
    settings = load_here(arguments.config, partial=True).settings
    metrics = settings.metrics
    return _Telling(
        sinks={sink.name: kind_name(type(sink)) for sink in settings.sinks},
        templates=settings.templates,
        explanations=explanations_at(metrics, metrics.port) if metrics is not None else "",
    )
