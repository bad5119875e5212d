# ruff: noqa: E501 - a table has a case a line
from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from config_files import NO_ENV, read_rules, read_settings, settings_problems, write

from shockwire.config.load import find_config, load
from shockwire.config.shipped import rule_files, shipped_rules_dir
from shockwire.errors import ConfigError
from shockwire.plugins import COLLECTORS, collector_kind, sink_kind

WHOLE = """
node: home
contact: me@example.org
user_agent: desk/1
timezone: Europe/Vienna
state: store
sources:
  prices: {preset: yahoo, every: 30s}
  mine: {kind: feed, url: "https://news.example.org/a.xml", publisher: Example, every: 5m}
sinks:
  console: {kind: console}
  home: {kind: mqtt, url: "mqtt://localhost:1883", protocol: 5, qos: 2}
routes: {critical: [home, console], warning: console}
log: {level: debug, format: json}
"""
RULE = """
rules:
  - id: r
    when:
      news: {theme: ai_cost}
      price: {ticker: NVDA, falls: 3%%%s}
    notify: %s
"""


def test_every_key_of_the_settings_is_read(tmp_path: Path) -> None:
    settings = read_settings(tmp_path, WHOLE).settings
    assert (settings.node, settings.contact, settings.user_agent) == ("home", "me@example.org", "desk/1")
    assert (settings.timezone, settings.state_dir) == ("Europe/Vienna", tmp_path / "store")
    assert [source.name for source in settings.sources] == ["prices", "mine"]
    assert [sink.name for sink in settings.sinks] == ["console", "home"]
    assert [(route.severities, route.to) for route in settings.routing.routes] == [
        (("critical",), ("home", "console")),
        (("warning",), ("console",)),
    ]
    assert settings.routing.sinks == ("console", "home")
    assert (settings.log.level, settings.log.format) == ("debug", "json")


def test_a_source_has_the_fields_of_its_kind(tmp_path: Path) -> None:
    prices, mine = read_settings(tmp_path, WHOLE).settings.sources
    assert mine == collector_kind("feed")(
        name="mine", url="https://news.example.org/a.xml", publisher="Example", every=timedelta(minutes=5)
    )
    assert prices.every_s == 30


def test_a_word_that_looks_like_a_number_is_a_word_where_words_are_wanted(tmp_path: Path) -> None:
    sinks = {sink.name: sink for sink in read_settings(tmp_path, WHOLE).settings.sinks}
    assert sinks["home"] == sink_kind("mqtt")(name="home", url="mqtt://localhost:1883", protocol="5", qos=2)


def test_an_empty_file_is_a_configuration_of_defaults(tmp_path: Path) -> None:
    loaded = read_settings(tmp_path, "")
    assert (loaded.settings.node, loaded.settings.sources, loaded.settings.sinks) == ("main", (), ())
    assert loaded.settings.state_dir == Path("/nowhere/.local/state/shockwire")
    assert {rule.id for rule in loaded.bundle.rules} >= {"deepseek-chip-shock"}


# ---------------------------------------------------------------------------- what is wrong


def test_everything_wrong_is_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    assert settings_problems(
        tmp_path,
        """
        node: my node
        statee: x
        web: {}
        sources:
          a: {preset: theregistr}
          b: {kind: fed}
          c: {kind: feed, urll: "https://news.example.org"}
          d: {kind: feed, url: "https://news.example.org", every: 5}
          e: {kind: appstore, lists: [top-fre]}
          f: {url: x}
          g: {preset: appstore, limit: many}
          h h: {kind: console}
          i: x
        sinks:
          home: {kind: mqtt, url: "mqtt://localhost", qos: 7}
        routes: {critical: [hom], urgent: [home]}
        log: {level: inf}
        """,
    ) == [
        "1:7 error expected at most 64 letters, digits, - and _, got 'my node'",
        "2:1 error unknown key 'statee'; did you mean 'state'?",
        "3:1 error 'web' is not available yet",
        "5:15 error preset 'theregistr' is not known; did you mean 'theregister'?",
        f"6:13 error 'fed' is not a kind of source; known: {', '.join(sorted(COLLECTORS))}",
        "7:3 error 'url' is missing",
        "7:19 error unknown key 'urll'; did you mean 'url'?",
        '8:59 error expected a duration such as "30s", "5m" or "8h", got "5"; did you mean "5s"?',
        "9:30 error lists: expected top-free, top-paid, top-grossing, got top-fre",
        "10:3 error 'kind' of the source is missing",
        "11:32 error expected a whole number, got 'many'",
        "12:3 error source name 'h h': expected letters, digits, - and _ only",
        "13:6 error source 'i': expected keys such as kind:, got 'x'",
        "15:52 error expected 0, 1 or 2, got 7",
        "16:27 error expected 'info', 'warning' or 'critical', got 'urgent'",
        "17:14 error expected 'debug', 'info', 'warning' or 'error', got 'inf'; did you mean 'info'?",
    ]


def test_routes_name_sinks_that_exist(tmp_path: Path) -> None:
    text = "sinks: {home: {kind: console}}\nroutes:\n  critical: [home, hom]\n  info: desk\n"
    assert settings_problems(tmp_path, text) == [
        "3:20 error sink 'hom' is not known; did you mean 'home'?",
        "4:9 error sink 'desk' is not known",
    ]


def test_an_error_in_a_preset_is_told_in_the_presets_file(tmp_path: Path) -> None:
    rules = write(tmp_path, "presets: {mine: {kind: feed, url: x, evry: 5m}}\n", "rules/presets.yaml")
    with pytest.raises(ConfigError) as caught:
        read_settings(tmp_path, "sources: {a: {preset: mine}}\n")
    (problem,) = caught.value.problems
    assert (problem.file, problem.line, problem.column) == (str(rules), 1, 38)
    assert problem.message == "unknown key 'evry'; did you mean 'every'?"


def test_rules_are_checked_against_sinks_and_intervals(tmp_path: Path) -> None:
    write(tmp_path, RULE % (", stale_after: 10s", "desk"), "rules/a.yaml")
    text = """
        sources:
          prices: {preset: yahoo}
          slow: {kind: feed, url: "https://news.example.org", every: 9h}
        sinks: {desk: {kind: console}}
        """
    assert settings_problems(tmp_path, text) == [
        "4:7 warning rule 'r' can never fire: its window (8h) is shorter than the slowest source's interval (9h)",
        "5:53 warning stale_after (10s) is shorter than the interval of the prices (1m): the leg would be unknown between two polls",
    ]
    write(tmp_path, RULE % ("", "desc"), "rules/a.yaml")
    assert settings_problems(tmp_path, text) == ["6:13 error sink 'desc' is not known; did you mean 'desk'?"]


def test_a_price_is_stale_after_two_and_a_half_intervals(tmp_path: Path) -> None:
    write(tmp_path, RULE % ("", "console"), "rules/a.yaml")
    loaded = read_settings(
        tmp_path, "sources: {p: {preset: yahoo, every: 40s}}\nsinks: {console: {kind: console}}\n"
    )
    (price,) = [term.leg for term in loaded.bundle.rules[0].when.terms if term.name == "price"]  # type: ignore[union-attr]
    assert price.stale_after_s == 100  # type: ignore[union-attr]


# ---------------------------------------------------------------------------- where rules come from


def test_rules_beside_the_file_replace_the_shipped_rules_and_keep_the_rest(tmp_path: Path) -> None:
    write(tmp_path, "rules: [{id: mine, when: {news: {theme: ai_cost}}}]\n", "rules/mine.yaml")
    loaded = read_settings(tmp_path, "")
    assert [rule.id for rule in loaded.bundle.rules] == ["mine"]
    assert {"app_rank", "ai_cost"} <= {theme.id for theme in loaded.bundle.themes}
    assert loaded.files == (str(tmp_path / "shockwire.yaml"), str(tmp_path / "rules/mine.yaml"))


def test_an_entry_of_the_user_replaces_the_shipped_one(tmp_path: Path) -> None:
    found = read_rules(tmp_path, "baskets: {us_chips: [NVDA]}\nentities: {NVDA: {name: Green}}\n")
    assert found.bundle.watchlist.baskets["us_chips"] == ("NVDA",)
    names = {entity.id: entity.name for entity in found.bundle.watchlist.entities}
    assert (names["NVDA"], names["AMD"]) == ("Green", "AMD")


def test_two_entries_of_the_users_files_may_not_have_one_id(tmp_path: Path) -> None:
    write(tmp_path, "baskets: {mine: [NVDA]}\n", "rules/a.yaml")
    write(tmp_path, "# mine\nbaskets: {mine: [AMD]}\n", "rules/b.yaml")
    assert settings_problems(tmp_path, "") == [
        f"2:11 error 'mine' stands in baskets: here and at {tmp_path / 'rules/a.yaml'}:1; which one is meant?"
    ]


def test_paths_of_rules_are_files_and_folders_beside_the_settings(tmp_path: Path) -> None:
    write(tmp_path, "rules: [{id: one, when: {news: {theme: ai_cost}}}]\n", "some/one.yaml")
    write(tmp_path, "rules: [{id: two, when: {news: {theme: ai_cost}}}]\n", "two.yml")
    write(tmp_path, "not: [yaml", "some/.#one.yaml")
    write(tmp_path, "not: [yaml", "some/one.yaml~")
    loaded = read_settings(tmp_path, "rules: [some, two.yml]\n")
    assert [rule.id for rule in loaded.bundle.rules] == ["one", "two"]
    assert settings_problems(tmp_path, "rules: gone\n") == ["0:0 error no such file or folder of rules"]


def test_a_copy_of_the_shipped_files_is_read_as_they_are(tmp_path: Path) -> None:
    for path in rule_files(shipped_rules_dir()):
        write(tmp_path, path.read_text(), f"rules/{path.name}")
    copied = read_settings(tmp_path, "").bundle
    assert [rule.version for rule in copied.rules] == [
        rule.version for rule in read_settings(tmp_path / "x", "").bundle.rules
    ]


# ---------------------------------------------------------------------------- partial loads


def test_a_partial_load_keeps_good_rules_and_names_bad_ones(tmp_path: Path) -> None:
    write(
        tmp_path,
        """
        rules:
          - id: good
            when: {news: {theme: ai_cost}}
          - id: bad
            when: {news: {theme: ai_csot}}
          - id: worse
            when: 5
          - id: twice
            when: {news: {theme: ai_cost}}
          - id: twice
            when: {news: {theme: app_rank}}
        """,
        "rules/a.yaml",
    )
    loaded = read_settings(tmp_path, "", partial=True)
    assert [rule.id for rule in loaded.bundle.rules] == ["good"]
    assert loaded.broken_rules == ("bad", "worse", "twice")
    assert [(p.line, p.level) for p in loaded.problems] == [(5, "error"), (7, "error"), (10, "error")]


@pytest.mark.parametrize(
    "text", ["themes: {t: {}}\n", "baskets: {b: [NOBODY]}\n", "rules: [", "presets: 5\n"]
)
def test_a_partial_load_forgives_nothing_beside_rules(tmp_path: Path, text: str) -> None:
    write(tmp_path, text, "rules/a.yaml")
    with pytest.raises(ConfigError):
        read_settings(tmp_path, "", partial=True)


def test_errors_in_the_settings_and_in_the_rules_are_told_together(tmp_path: Path) -> None:
    write(tmp_path, "rules: [{id: r, when: {news: {theme: ai_csot}}}]\n", "rules/a.yaml")
    assert settings_problems(tmp_path, "nod: x\n") == [
        "1:1 error unknown key 'nod'; did you mean 'node'?",
        "1:38 error theme 'ai_csot' is not known; did you mean 'ai_cost'?",
    ]


# ---------------------------------------------------------------------------- finding the file


def test_the_file_is_searched_in_the_documented_order(tmp_path: Path) -> None:
    xdg = write(tmp_path, "", "xdg/shockwire/shockwire.yaml")
    named = write(tmp_path, "", "named.yaml")
    env = {"HOME": str(tmp_path / "home"), "XDG_CONFIG_HOME": str(tmp_path / "xdg")}
    assert find_config(env) == xdg
    assert find_config({**env, "SHOCKWIRE_CONFIG": str(named)}) == named
    home = write(tmp_path, "", "home/.config/shockwire/shockwire.yaml")
    assert find_config({"HOME": str(tmp_path / "home")}) == home


def test_no_file_anywhere_says_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(
        ConfigError, match=r"no configuration found: looked for shockwire\.yaml, .*`shockwire init`"
    ):
        find_config({"HOME": str(tmp_path)})


def test_a_file_that_is_named_and_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="can't be read: No such file"):
        load(tmp_path / "gone.yaml", collector_kind=collector_kind, sink_kind=sink_kind, env=NO_ENV)


@pytest.mark.parametrize(
    ("env", "state"),
    [
        ({"STATE_DIRECTORY": "/var/lib/a:/var/lib/b", "XDG_STATE_HOME": "/x"}, "/var/lib/a"),
        ({"XDG_STATE_HOME": "/x"}, "/x/shockwire"),
        ({"HOME": "/home/me"}, "/home/me/.local/state/shockwire"),
    ],
)
def test_state_lies_where_systemd_or_the_user_wants_it(
    tmp_path: Path, env: dict[str, str], state: str
) -> None:
    assert str(read_settings(tmp_path, "", env=env).settings.state_dir) == state


# ---------------------------------------------------------------------------- sources that know of others


@pytest.mark.parametrize(
    ("sources", "problem"),
    [
        ("{spare: {kind: nasdaq, behind: prices}}", "source 'prices' is not known"),
        ("{price: {kind: yahoo}, spare: {kind: nasdaq, behind: prices}}", "not known; did you mean 'price'?"),
        ("{a: {kind: yahoo, behind: b}, b: {kind: nasdaq, behind: a}}", "'a' stands behind itself"),
        ("{charts: {kind: appstore}, a: {kind: yahoo, behind: charts}}", "'charts' brings no prices"),
    ],
)
def test_a_source_stands_behind_another_one_that_brings_prices(
    tmp_path: Path, sources: str, problem: str
) -> None:
    assert problem in "\n".join(settings_problems(tmp_path, f"sources: {sources}\n"))


def test_a_source_behind_another_one_is_read(tmp_path: Path) -> None:
    text = "sources: {prices: {kind: yahoo}, spare: {kind: nasdaq, behind: prices}}\n"
    assert [getattr(s, "behind", "") for s in read_settings(tmp_path, text).settings.sources] == [
        "",
        "prices",
    ]


@pytest.mark.parametrize("contact", ["", "contact: me\n"])
def test_a_source_that_must_say_who_asks_is_refused_without_a_contact(tmp_path: Path, contact: str) -> None:
    [problem] = settings_problems(tmp_path, f"{contact}sources:\n  filings: {{kind: edgar}}\n")
    line = 2 + bool(contact)
    assert problem == (
        f"{line}:3 error source 'filings' is answered only if you say who you are: set "
        "`contact: Your Name you@example.org` at the top of this file"
    )


def test_a_contact_with_a_mail_address_is_enough(tmp_path: Path) -> None:
    text = "contact: Desk desk@example.org\nsources: {filings: {kind: edgar}}\n"
    assert read_settings(tmp_path, text).settings.sources[0].name == "filings"
