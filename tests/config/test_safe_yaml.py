from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from shockwire.config.shipped import shipped_rules_dir
from shockwire.config.yaml import MAX_BYTES, Map, parse, read
from shockwire.errors import ConfigError


def tree(text: str) -> Map:
    return parse(text.encode(), file="f.yaml").root


def complaints(data: str | bytes) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        parse(data if isinstance(data, bytes) else data.encode(), file="f.yaml")
    return [f"{p.line}:{p.column} {p.message}" for p in caught.value.problems]


# ---------------------------------------------------------------------------- scalars


def test_only_true_false_null_and_numbers_are_more_than_text() -> None:
    root = tree(
        "a: [true, False, TRUE, null, ~, 1, -2, 1.5, 1e3]\n"
        "b: [ON, NO, y, off, 16:00, 2025-01-24, 0x1f, 0o17, .inf, .nan, 1_000, 'true', \"5\"]\n"
        "c:\n"
    )
    assert root["a"] == [True, False, True, None, None, 1, -2, 1.5, 1000.0]
    assert root["b"] == [
        "ON", "NO", "y", "off", "16:00", "2025-01-24", "0x1f", "0o17", ".inf", ".nan", "1_000", "true", "5",
    ]  # fmt: skip
    assert root["c"] is None


def test_a_scalar_that_is_no_text_keeps_its_text_beside_it() -> None:
    root = tree("a: 000660\nb: TRUE\nc: [005930]\n")
    assert (root["a"], root.texts["a"]) == (660, "000660")
    assert root.texts["b"] == "TRUE"
    assert root["c"].texts == {0: "005930"}


def test_a_number_too_long_for_any_amount_stays_text() -> None:
    assert tree("a: " + "9" * 5000)["a"] == "9" * 5000
    assert tree("a: 1e999")["a"] == "1e999"


def test_keys_are_always_text() -> None:
    assert list(tree("on: 1\n2025-01-01: 2\n5: 3\ntrue: 4\n")) == ["on", "2025-01-01", "5", "true"]


def test_places_count_from_one_and_in_characters() -> None:
    root = tree("ä: {ö: 1}\nb:\n  - c\n")
    assert root["ä"].key_marks["ö"] == (1, 5)
    assert root["ä"].value_marks["ö"] == (1, 8)
    assert root["b"].value_marks == [(3, 5)]


# ---------------------------------------------------------------------------- files as editors write them


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfa: 1\nb: 2\n",
        b"a: 1\r\nb: 2\r\n",
        b"a: 1\nb: 2",
        b"---\na: 1\nb: 2\n",
        b"a: 1\t# tab\nb: 2\n",
    ],
    ids=["byte order mark", "CRLF", "no last newline", "document start", "tab before a comment"],
)
def test_what_editors_leave_behind_is_read(data: bytes) -> None:
    assert parse(data, file="f.yaml").root == {"a": 1, "b": 2}


@pytest.mark.parametrize("data", [b"", b"\n", b"# only a comment\n", b"---\n"])
def test_an_empty_file_holds_nothing(data: bytes) -> None:
    assert parse(data, file="f.yaml").root == {}


def test_a_tab_that_indents_is_named() -> None:
    assert complaints("a:\n\tb: 1\n") == ["2:1 a tab can't indent YAML; use spaces"]


# ---------------------------------------------------------------------------- what is refused


def test_equal_keys_are_refused_with_both_lines() -> None:
    assert complaints("a: 1\nb: 2\na: 3\n") == ["3:1 key 'a' stands here and in line 1; which one is meant?"]


def test_equal_keys_deep_inside_are_refused() -> None:
    assert complaints("x:\n  - {k: 1, k: 2}\n") == [
        "2:12 key 'k' stands here and in line 2; which one is meant?"
    ]


def test_anchors_aliases_merge_keys_and_tags_are_all_told_at_once() -> None:
    assert complaints("a: &x 1\nb: *x\nc: {<<: {d: 1}}\ne: !!int 5\n") == [
        "1:4 anchors (&name) are not allowed; write it out",
        "2:4 aliases (*name) are not allowed; write it out",
        "3:5 merge keys (<<) are not allowed; write it out",
        "4:4 tags (tag:yaml.org,2002:int) are not allowed",
    ]


@pytest.mark.promise("R13")
def test_a_bomb_of_merge_keys_is_refused_before_it_is_expanded() -> None:
    """Such a file of 486 bytes keeps PyYAML, ruamel and msgspec busy for longer than 25 seconds."""
    lines = ["a0: &a0 {x: 1}"]
    lines += [f"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}" for i in range(1, 16)]
    bomb = "\n".join(lines)
    assert len(bomb) < 500
    started = time.process_time()
    assert "1:5 anchors (&name) are not allowed; write it out" in complaints(bomb)
    assert time.process_time() - started < 5  # a hang, not a speed


def test_a_file_of_10_megabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    path.write_bytes(b"a: b\n" * 2_000_000)
    with pytest.raises(ConfigError, match=r"big\.yaml .*larger than 256 KiB"):
        read(path)


def test_a_file_of_the_largest_size_is_read() -> None:
    text = "a: " + "x" * (MAX_BYTES - 3)
    assert len(tree(text)["a"]) == MAX_BYTES - 3


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ("[" * 100_000, "1:17 nested deeper than 16 levels"),
        ("{a: " * 20, "1:65 nested deeper than 16 levels"),
        ("- 1\n" * 20_001, "20000:3 more than 20000 values in one file"),
        ("a: 1\n---\nb: 2\n", "2:1 a second document (---) is not allowed in a file"),
        ("- a\n", "1:1 expected keys with values at the top of the file"),
        ("just words", "1:1 expected keys with values at the top of the file"),
        ("? [a]\n: b\n", "1:3 a key must be text"),
        ("a: 1\n? \n: b\n", "2:2 a key is missing before the colon"),
        ("a: b: c\n", "1:5 is not YAML here: mapping values are not allowed in this context"),
        (b"a: \xff\n", "1:4 is not UTF-8 text from here on"),
        (b"a: b\nc: \x07\n", "2:4 holds the control character U+0007"),
        (b"a: \xed\xa0\x80", "1:4 is not UTF-8 text from here on"),
        ("*a : 1", "1:1 aliases (*name) are not allowed; write it out"),
    ],
)
def test_what_is_refused_is_told_with_its_place(data: str | bytes, complaint: str) -> None:
    assert complaint in complaints(data)


def test_a_missing_file_and_a_folder_are_told_without_a_traceback(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"gone\.yaml.*can't be read: No such file"):
        read(tmp_path / "gone.yaml")
    with pytest.raises(ConfigError, match="can't be read: Is a directory"):
        read(tmp_path)


def _events(text: str, loader: Any) -> list[tuple[object, ...]]:
    return [
        (
            type(e).__name__,
            getattr(e, "value", None),
            e.start_mark and (e.start_mark.line, e.start_mark.column),
        )
        for e in yaml.parse(text, Loader=loader)
        if isinstance(e, yaml.NodeEvent)
    ]


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is only one parser to compare")
def test_without_libyaml_the_same_is_read() -> None:
    text = (shipped_rules_dir() / "chips.yaml").read_text()
    assert _events(text, yaml.SafeLoader) == _events(text, yaml.CSafeLoader)
