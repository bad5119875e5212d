"""`shockwire init`: writes a commented configuration and a pack of rules, and overwrites nothing."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from shockwire.cli import EX_FINDING, EX_OK, program

CONFIG = """\
# yaml-language-server: $schema=./rules/shockwire.schema.json
#
# shockwire: what it watches, whom it tells. This file works as it is, without any key or account.
# Every key: rules/README.md. After a change: `shockwire check`.

node: main                     # this daemon's name, in MQTT topics and messages
contact: ""                    # your mail or page, for the operators of the sites you poll; the SEC wants one

# rules: [rules]               # files and folders; default: ./rules beside this file

sources:
  # Prices and charts, without a key.
  prices: {preset: yahoo}
  prices-spare: {preset: nasdaq, behind: prices}   # asked only for what `prices` fails to bring
  # With a free account; then let the others stand behind it, as prices-spare does.
  # alpaca: {preset: alpaca, key: "${env:ALPACA_KEY}", secret: "${env:ALPACA_SECRET}"}
  charts: {preset: appstore}

  # Feeds. More presets, and what their providers ask of you: `shockwire config --presets`.
  commerce: {preset: federal-register}   # chip controls, a day before they are published
  white-house: {preset: whitehouse-actions}
  nvidia: {preset: nvidia-press}
  register: {preset: theregister-ai}
  cnbc: {preset: cnbc-technology}
  scmp: {preset: scmp}
  techcrunch: {preset: techcrunch}
  toms-hardware: {preset: tomshardware}
  hacker-news: {preset: hackernews-deepseek}
  # Filings at the SEC: set `contact` above first.
  # edgar: {preset: edgar}
  # A feed of your own:
  # chips: {kind: feed, url: "https://example.org/feed.xml", publisher: Example, every: 2m}

sinks:
  console: {kind: console}

  # Slack: make an incoming webhook; its address is a secret, so it comes from outside this file.
  # desk: {kind: slack, webhook: "${env:SLACK_WEBHOOK}"}

  # As a bot of yours it keeps an episode in one thread, and repeats nothing.
  # bot: {kind: slack, token: "${env:SLACK_TOKEN}", channel: C0123456789}

  # MQTT, for Home Assistant and others.
  # home: {kind: mqtt, url: "mqtt://localhost:1883", username: shockwire, password: "${file:mqtt_password}"}

  # On call, on the phone, by mail, or any program of your own.
  # pager: {kind: pagerduty, routing_key: "${env:PAGERDUTY_KEY}"}
  # alertmanager: {kind: alertmanager, url: "http://localhost:9093"}
  # phone: {kind: ntfy, topic: "${env:NTFY_TOPIC}"}
  # post: {kind: email, host: mail.example.org, to: [me@example.org], sender: shockwire@example.org}
  # program: {kind: webhook, url: "${env:WEBHOOK_URL}", secret: "${file:webhook_secret}"}

# Who is told of what; a severity that is not named goes to every sink.
# routes: {critical: [desk, home], warning: [desk]}

# In the night only what is critical; the rest is told in the morning. Hours are in `timezone:`.
# quiet: {hours: "22:00-07:00"}

log: {level: info, format: auto}   # auto: human on a terminal, journal under systemd
"""

OWN_RULES = """\
# yaml-language-server: $schema=./rules.schema.json
#
# Rules about your own sources, by the names they have in shockwire.yaml: this file is yours alone.
rules:
  - id: shock-without-prices
    description: News of a shock while no price comes in that could confirm or deny it
    when:
      within: 24h
      news:
        theme: [app_rank, ai_cost, chip_control]
        shock: 0.7               # more than the rules with a price ask for: here is nothing to confirm it
        publishers: 2
        min_trust: 0.5
        direction: any
      all:
        - source: {name: prices, failing_for: 15m}
        - source: {name: prices-spare, failing_for: 15m}
    severity: warning
    tell: fired
    cooldown: 1d
    tests:
      - name: news while both sources are down
        given:
          - {at: 2025-01-27T14:00Z, source: {prices: down}}
          - {at: 2025-01-27T14:00Z, source: {prices-spare: down}}
          - {at: 2025-01-27T14:20Z, news: {theme: app_rank, about: DeepSeek, shock: 0.8, publisher: wire-a}}
          - {at: 2025-01-27T14:30Z, news: {theme: app_rank, about: DeepSeek, shock: 0.8, publisher: wire-b}}
        expect:
          - {at: 2025-01-27T14:20Z, state: armed, key: deepseek, told: []}
          - {at: 2025-01-27T14:30Z, state: firing, key: deepseek, told: [fired]}
      - name: while one of them brings prices it is the other rules' business
        given:
          - {at: 2025-01-27T14:00Z, source: {prices: down}}
          - {at: 2025-01-27T14:20Z, news: {theme: app_rank, about: DeepSeek, shock: 0.8, publisher: wire-a}}
          - {at: 2025-01-27T14:30Z, news: {theme: app_rank, about: DeepSeek, shock: 0.8, publisher: wire-b}}
        expect:
          - {at: 2025-01-27T14:30Z, state: armed, key: deepseek, told: []}
"""
_RULE_FILES = ("challengers.yaml", "chips.yaml", "cloud.yaml", "companies.yaml", "moves.yaml", "power.yaml")
_BESIDE = ("README.md", "rules.schema.json", "shockwire.schema.json", "alert.schema.json")


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "dir", nargs="?", type=Path, default=Path(), metavar="DIR", help="where (default: here)"
    )
    parser.add_argument(
        "--pack",
        choices=["rules", "all"],
        default="rules",
        help="all: also themes, watchlist and the rest, which then no longer follow updates",
    )


def run(arguments: argparse.Namespace) -> int:
    folder: Path = arguments.dir
    written: list[Path] = []
    kept: list[Path] = []
    try:
        for target, source in _files(folder, with_world=arguments.pack == "all"):
            (written if _write(target, source) else kept).append(target)
    except OSError as error:
        print(f"shockwire: can't write {error.filename}: {error.strerror}", file=sys.stderr)
        return EX_FINDING
    for path in written:
        print(f"wrote  {path}")
    for path in kept:
        print(f"kept   {path} (it was there)")
    option = "" if folder == Path() else f" -C {folder / 'shockwire.yaml'}"
    print("\nnext:")
    steps = (
        (f"check{option}", "is it right?"),
        (f"run{option}", "watch, and tell on this terminal"),
        ("demo", "the shock of January 2025 in under a minute"),
    )
    width = max(len(step) for step, _ in steps)
    for step, what in steps:
        print(f"  {program()} {step:<{width}}   {what}")
    return EX_OK


def _files(folder: Path, *, with_world: bool) -> Iterator[tuple[Path, Path | str]]:
    from shockwire.config.shipped import rule_files, shipped_rules_dir

    shipped = shipped_rules_dir()
    yield folder / "shockwire.yaml", CONFIG
    yield folder / "rules" / "own.yaml", OWN_RULES
    for path in rule_files(shipped):
        if with_world or path.name in _RULE_FILES:
            yield folder / "rules" / path.name, path
    for name in _BESIDE:
        if (shipped / name).is_file():
            yield folder / "rules" / name, shipped / name


def _write(target: Path, source: Path | str) -> bool:
    """Write a file that is not there yet; False where it is."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("xb") as stream:
            if isinstance(source, str):
                stream.write(source.encode())
            else:
                with source.open("rb") as shipped:
                    shutil.copyfileobj(shipped, stream)
    except FileExistsError:
        return False
    return True
