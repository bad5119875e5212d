"""Makes the templates out of `templates:`, and says at its place what is wrong with one."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from shockwire.config.findings import Findings, did_you_mean, place_of
from shockwire.config.models_settings import SettingsModel, TemplateModel
from shockwire.config.references import has_reference
from shockwire.config.yaml import Map
from shockwire.core.wording import FIELDS, Template, parsed
from shockwire.errors import TemplateError


def templates_of(
    model: SettingsModel, root: Map, sinks: Collection[str], findings: Findings
) -> tuple[Template, ...]:
    """The templates that are written down; problems are filed."""
    found = []
    for number, entry in enumerate(model.templates):
        line = place_of(root, ("templates", number))[1].line
        _check(entry, number, root, sinks, findings)
        template = Template(sinks=entry.sink, title=entry.title, text=entry.text, line=line)
        found.append(replace(template, statuses=entry.status) if entry.status else template)
    return tuple(found)


def _check(entry: TemplateModel, number: int, root: Map, sinks: Collection[str], findings: Findings) -> None:
    at = ("templates", number)
    if not (entry.title or entry.text):
        file, mark, _ = place_of(root, at)
        findings.error(file, mark, "a template needs `title`, `text` or both")
    for index, sink in enumerate(entry.sink):
        if sink not in sinks:
            file, mark, _ = place_of(root, (*at, "sink", index))
            findings.error(file, mark, f"sink '{sink}' is not known{did_you_mean(sink, sinks)}")
    for key, text in (("title", entry.title), ("text", entry.text)):
        file, mark, written = place_of(root, (*at, key))
        if text and has_reference(written):
            findings.error(file, mark, f"{key}: a secret has no place in a message")
            continue
        try:
            parsed(text)
        except TemplateError as error:
            hint = did_you_mean(error.field, FIELDS) if error.field else ""
            findings.error(file, mark, f"{key}: {error}{hint}")
