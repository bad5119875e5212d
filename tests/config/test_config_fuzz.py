# ruff: noqa: E501, RUF001 - a table of odd words
"""Whatever stands in the files, reading them either works or raises ConfigError, and ends."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shockwire.config.load import Loaded, load
from shockwire.config.load_rules import load_bundle_only
from shockwire.config.shipped import rule_files, shipped_rules_dir
from shockwire.config.yaml import MAX_NODES, Map, Seq, parse
from shockwire.errors import ConfigError
from shockwire.plugins import collector_kind, sink_kind

FILES = {path.name: path.read_bytes() for path in rule_files(shipped_rules_dir())}
SETTINGS = b"""\
node: home
sources:
  prices: {preset: yahoo, every: 30s}
  mine: {kind: feed, url: "https://news.example.org/a.xml", headers: {A: b}, every: 5m}
sinks:
  home: {kind: mqtt, url: "mqtt://localhost:1883", protocol: 5, qos: 2, password: "${env:PASSWORD}"}
routes: {critical: [home], warning: home}
log: {level: debug, format: json}
"""
WORDS = (
    "{}", "[]", "null", "~", "true", "ON", "000660", "-3%", "0.6", "1e9", '""', "'", "&a", "*a", "<<: ", "!!str ",
    "? ", "- ", ": ", "\t", "\n", "#", "|", ">", "%", "@", "\x00", "\u2028", "999999999999999999999", "1 session",
    "0001-01-01T00:00+23:59", "9999-12-31T23:59-23:59", "${env:X}", "${file:/}", "99999999999999999w", "00:00-00:00",
    "rules", "when", "news", "price", "[[[[[[[[", "{a: {a: {a: {a: ", "é", "𝔘", "kind", "preset", "24x7", "../../etc",
)  # fmt: skip


def count(node: Any) -> int:
    if isinstance(node, Map):
        return 1 + sum(count(item) for item in node.values())
    return 1 + sum(count(item) for item in node) if isinstance(node, Seq) else 1


def refused(reading: Callable[[], object]) -> str | None:
    """What was wrong, or None where it could be read. Anything but a ConfigError fails the test."""
    try:
        reading()
    except ConfigError as error:
        return str(error) if error.problems else pytest.fail("an error without a problem")
    return None


def nodes(data: bytes) -> int:
    return count(parse(data, file="f").root)


@pytest.mark.slow
@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert refused(lambda: parse(data, file="f")) or nodes(data) <= MAX_NODES


yaml_text = st.lists(st.sampled_from(WORDS) | st.text(alphabet="ab:-,{}[] \n'\"", max_size=6), max_size=40)


@pytest.mark.slow
@given(yaml_text.map("".join))
@settings(max_examples=500)
def test_any_text_that_looks_like_yaml_is_read_or_refused(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    assert refused(lambda: parse(data, file="f")) or nodes(data) <= MAX_NODES


def mutated(data: bytes, randomness: random.Random) -> bytes:
    """Some tokens replaced, taken out, doubled or moved, as a slip of the hand would."""
    for _ in range(randomness.randint(1, 6)):
        start = randomness.randrange(len(data) + 1)
        end = min(len(data), start + randomness.choice((0, 1, 2, 8, 40)))
        other = randomness.randrange(len(data) + 1)
        piece = randomness.choice(
            (
                b"",
                data[start:end] * 2,
                data[other : other + 12],
                randomness.choice(WORDS).encode("utf-8", "replace"),
            )
        )
        data = data[:start] + piece + data[end:]
    return data


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(FILES))
@given(randomness=st.randoms(use_true_random=False))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_shipped_file_with_slips_is_read_or_refused(
    tmp_path: Path, name: str, randomness: random.Random
) -> None:
    path = tmp_path / name
    path.write_bytes(mutated(FILES[name], randomness))
    refused(lambda: load_bundle_only([path], partial=True))


@pytest.mark.slow
@given(randomness=st.randoms(use_true_random=False))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_settings_with_slips_are_read_or_refused(tmp_path: Path, randomness: random.Random) -> None:
    path = tmp_path / "shockwire.yaml"
    path.write_bytes(mutated(SETTINGS, randomness))
    env = {"HOME": "/nowhere", "PASSWORD": "canary-4711", "X": "y"}
    loaded: list[Loaded] = []
    why = refused(
        lambda: loaded.append(
            load(path, collector_kind=collector_kind, sink_kind=sink_kind, env=env, partial=True)
        )
    )
    assert "canary-4711" not in (why or repr(loaded))
