"""What can be wrong with `templates:`, each said with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from config_files import NO_ENV, read_settings, settings_problems

from shockwire.cli import main
from shockwire.core.model import Status
from shockwire.core.wording import Template, template_for

SINKS = "sinks: {desk: {kind: console}, home: {kind: console}}\ntemplates:\n"


def problems(folder: Path, template: str, **given: str) -> list[str]:
    return settings_problems(folder, f"{SINKS}  - {template}\n", env={**NO_ENV, **given})


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("{text: '{kye} fell'}", "3:12 error text: field 'kye' in line 1 is not known; did you mean 'key'?"),
        (
            "{title: '{move'}",
            "title: expected '}' before end of string; a brace that is meant is written twice",
        ),
        ("{title: 'a } b'}", "title: single '}' encountered in format string"),
        ("{text: '{key.__class__}'}", "text: field 'key.__class__' in line 1 is not known"),
        ("{text: '{key[0]}'}", "text: field 'key[0]' in line 1 is not known"),
        ("{text: '{}'}", "text: field '' in line 1 is not known"),
        ("{text: '{move:>10}'}", "text: field 'move' in line 1 takes no format: only {move}"),
        ("{text: '{move!r}'}", "text: field 'move' in line 1 takes no format: only {move}"),
        ("{sink: desk}", "3:5 error a template needs `title`, `text` or both"),
        ("{sink: dsk, text: x}", "3:12 error sink 'dsk' is not known; did you mean 'desk'?"),
        ("{status: fird, text: x}", "did you mean 'fired'?"),
        ("{txt: x, text: x}", "unknown key 'txt'; did you mean 'text'?"),
        ("{text: '${env:TOKEN}'}", "text: a secret has no place in a message"),
        ("{text: '" + "x" * 4001 + "'}", "text: expected at most 4,000 characters, got 4,001"),
        ("{text: '" + "{key}" * 101 + "'}", "text: expected at most 100 fields"),
    ],
)
def test_a_mistake_in_a_template_is_told_with_its_place(tmp_path: Path, template: str, problem: str) -> None:
    (found,) = problems(tmp_path, template, TOKEN="canary-5f2e")
    assert problem in found
    assert "canary" not in found


def test_the_line_within_a_long_text_is_named(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, "text: |\n      one\n      {two}\n")
    assert "field 'two' in line 2 is not known" in found


def test_the_first_template_for_sink_and_status_is_used(tmp_path: Path) -> None:
    loaded = read_settings(
        tmp_path,
        SINKS
        + "  - {sink: desk, status: [fired, test], title: one}\n"
        + "  - {sink: desk, text: two}\n"
        + "  - {status: digest, text: three}\n",
    )
    templates = loaded.bundle.templates
    assert templates == loaded.settings.templates
    assert [template.line for template in templates] == [3, 4, 5]

    def found(sink: str, status: Status) -> Template | None:
        return template_for(templates, sink, status)

    assert found("desk", Status.FIRED) == found("desk", Status.TEST) == templates[0]
    assert found("desk", Status.RESOLVED) == templates[1]
    assert found("home", Status.DIGEST) == templates[2]
    assert found("home", Status.FIRED) is None
    assert found("desk", Status.SINK) is None  # what the daemon says of itself has the built-in words


def test_check_shows_a_sample_of_each_template(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SINKS + "  - {sink: desk, title: '{SEVERITY} {key} {move}', text: 'why {lead}'}\n"
    path = tmp_path / "shockwire.yaml"
    path.write_text(text)
    assert main(["check", str(path)]) == 0
    out = capsys.readouterr().out.split("\n")
    begin = out.index("template at line 3, for desk: armed, made up")
    assert out[begin + 1].startswith("  │ [TEST] WARNING us_chips")
    assert "all good" in out[-2]
