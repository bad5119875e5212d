# ruff: noqa: E501 - a table has a case a line
from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from textwrap import indent

import pytest
from config_files import one_rule, read_rules, rule_problems

from shockwire.core.rule import (
    CostLeg,
    Group,
    Limit,
    NamedLeg,
    NewsLeg,
    PriceLeg,
    RankLeg,
    ReleaseLeg,
    Rule,
    SourceLeg,
    Suppression,
)

WHOLE = """
rules:
  - id: shock
    description: What it is about
    when:
      within: 90m
      clock: market
      order: news_first
      news:
        theme: [app_rank, ai_cost]
        shock: 0.6
        publishers: 2
        direction: any
        max_age: 12h
        min_trust: 0.4
        certainty: reported
        subject: [DeepSeek, NVDA]
      price:
        basket: us_chips
        match: 3
        falls: 3%
        since: close
        session: [pre, regular]
        for: 30s
        stale_after: 2m
        traded_within: 10m
    severity: {critical: 5%, warning: 3%}
    tell: [armed, fired]
    cooldown: 2h
    keep_firing_for: 15m
    notify: desk
    mode: shadow
    formerly: [old-shock]
"""


def legs(rule: Rule) -> dict[str, object]:
    """The legs of a rule by name, those in groups too."""
    named: list[NamedLeg] = []
    for term in rule.when.terms:
        named += term.legs if isinstance(term, Group) else [term]
    return {leg.name: leg.leg for leg in named}


def rule_with(price: str = "ticker: NVDA\nfalls: 3%", news: str = "theme: ai_cost", rest: str = "") -> str:
    text = "rules:\n  - id: r\n    when:\n"
    if news:
        text += "      news:\n" + indent(news, " " * 8) + "\n"
    if price:
        text += "      price:\n" + indent(price, " " * 8) + "\n"
    return text + indent(rest, " " * 4) + "\n"


# ---------------------------------------------------------------------------- what comes out


def test_every_key_of_a_rule_reaches_the_engine(tmp_path: Path) -> None:
    rule = one_rule(tmp_path, WHOLE)
    assert rule.id == "shock"
    assert (rule.line, rule.description) == (2, "What it is about")
    assert (rule.when.within_s, rule.when.clock, rule.when.order) == (5400, "market", "news_first")
    news, price = legs(rule)["news"], legs(rule)["price"]
    assert news == NewsLeg(
        themes=("app_rank", "ai_cost"),
        shock=0.6,
        publishers=2,
        direction="any",
        max_age_s=43_200,
        min_trust=0.4,
        certainty="reported",
        subjects=("deepseek", "NVDA"),
    )
    assert isinstance(price, PriceLeg)
    assert price.basket == "us_chips"
    assert "NVDA" in price.symbols
    assert (price.match, price.direction, price.threshold_pct, price.since) == (3, "falls", 3.0, "close")
    assert (price.sessions, price.market) == (("pre", "regular"), "us")
    assert (price.for_s, price.stale_after_s, price.traded_within_s) == (30, 120, 600)
    assert [(rung.severity, rung.from_pct) for rung in rule.severity] == [("warning", 3.0), ("critical", 5.0)]
    assert (rule.tell, rule.notify, rule.mode) == (("armed", "fired"), ("desk",), "shadow")
    assert (rule.cooldown_s, rule.keep_firing_for_s, rule.formerly) == (7200, 900, ("old-shock",))


def test_defaults_are_filled_in(tmp_path: Path) -> None:
    rule = one_rule(tmp_path, rule_with())
    assert (rule.when.within_s, rule.when.clock, rule.when.order) == (28_800, "wall", "any")
    assert (rule.cooldown_s, rule.keep_firing_for_s) == (14_400, 0)
    assert [(rung.severity, rung.from_pct) for rung in rule.severity] == [("warning", None)]
    news, price = legs(rule)["news"], legs(rule)["price"]
    assert isinstance(news, NewsLeg)
    assert isinstance(price, PriceLeg)
    assert (news.shock, news.direction) == (0.5, "agree")
    assert (price.since, price.sessions, price.stale_after_s) == ("close", ("regular",), 150)


@pytest.mark.parametrize(
    ("written", "direction", "percent"),
    [
        ("falls: 3%", "falls", 3.0),
        ('falls: ">= 3%"', "falls", 3.0),
        ("rises: 2.5 %", "rises", 2.5),
        ("moves: 4%", "moves", 4.0),
        ('change: "<= -3%"', "falls", 3.0),
        ('change: ">= 3%"', "rises", 3.0),
    ],
)
def test_a_move_is_written_in_words_or_with_an_operator(
    tmp_path: Path, written: str, direction: str, percent: float
) -> None:
    price = legs(one_rule(tmp_path, rule_with(f"ticker: NVDA\n{written}")))["price"]
    assert isinstance(price, PriceLeg)
    assert (price.direction, price.threshold_pct) == (direction, percent)


@pytest.mark.parametrize("shock", ["0.6", '">= 0.6"', '"0.6"', '">=.6"'])
def test_a_bare_number_means_at_least(tmp_path: Path, shock: str) -> None:
    news = legs(one_rule(tmp_path, rule_with(news=f"theme: ai_cost\nshock: {shock}")))["news"]
    assert isinstance(news, NewsLeg)
    assert news.shock == 0.6


def test_several_tickers_are_keys_of_their_own(tmp_path: Path) -> None:
    price = legs(one_rule(tmp_path, rule_with("ticker: [MSFT, META]\nfalls: 3%")))["price"]
    assert isinstance(price, PriceLeg)
    assert (price.symbols, price.basket) == (("MSFT", "META"), "")


def test_a_move_over_a_time_has_no_reference(tmp_path: Path) -> None:
    price = legs(one_rule(tmp_path, rule_with("ticker: NVDA\nfalls: 3%\nover: 30m\nacross_sessions: true")))[
        "price"
    ]
    assert isinstance(price, PriceLeg)
    assert (price.since, price.over_s, price.across_sessions) == (None, 1800, True)


def test_one_session_is_counted_on_the_market_clock(tmp_path: Path) -> None:
    text = rule_with().replace("    when:\n", "    when:\n      within: 1 session\n")
    rule = one_rule(tmp_path, text)
    assert (rule.when.within_sessions, rule.when.clock) == (1, "market")


def test_groups_hold_legs_under_their_own_names(tmp_path: Path) -> None:
    rule = one_rule(
        tmp_path,
        """
        rules:
          - id: r
            when:
              price: {basket: us_chips, falls: 3%}
              any:
                - news: {theme: ai_cost}
                - news: {theme: app_rank}
                - rank: {app: DeepSeek, top: 10, jump: 20, country: us, list: top-free}
              not: {news: {theme: market_move, direction: positive}}
        """,
    )
    assert list(legs(rule)) == ["price", "any.news", "any.news2", "any.rank", "not.news"]
    assert legs(rule)["any.rank"] == RankLeg(
        subjects=("deepseek",), top=10, jump=20, store="apple", country="us", list="top-free"
    )
    assert [term.op for term in rule.when.terms if isinstance(term, Group)] == ["any", "not"]


def test_a_rule_without_a_price_takes_news_of_any_direction(tmp_path: Path) -> None:
    news = legs(one_rule(tmp_path, rule_with(price="")))["news"]
    assert isinstance(news, NewsLeg)
    assert news.direction == "any"


def test_tickers_that_look_like_other_things_stay_text(tmp_path: Path) -> None:
    found = read_rules(
        tmp_path,
        """
        entities:
          NO: {name: 5}
          TRUE: {name: TRUE}
          000660: {name: SK Hynix Korea, aliases: [000660]}
          005930: {name: Samsung Korea}
        baskets:
          odd: [ON, NO, TRUE, 000660, 005930]
        rules:
          - id: odd
            when: {price: {basket: odd, falls: 3%}}
          - id: tickers
            when: {price: {ticker: [ON, TRUE, 000660], falls: 3%}}
        """,
    )
    assert found.bundle.watchlist.baskets["odd"] == ("ON", "NO", "TRUE", "000660", "005930")
    names = {entity.id: entity.name for entity in found.bundle.watchlist.entities}
    assert (names["TRUE"], names["000660"], names["NO"]) == ("TRUE", "SK Hynix Korea", "5")
    price = legs(found.bundle.rules[1])["price"]
    assert isinstance(price, PriceLeg)
    assert price.symbols == ("ON", "TRUE", "000660")


def test_a_single_ticker_that_looks_like_a_number_stays_text(tmp_path: Path) -> None:
    text = "entities: {000660: {name: SK Hynix Korea}}\n" + rule_with("ticker: 000660\nfalls: 3%")
    price = legs(one_rule(tmp_path, text))["price"]
    assert isinstance(price, PriceLeg)
    assert price.symbols == ("000660",)


# ---------------------------------------------------------------------------- versions


def version(folder: Path, text: str) -> str:
    return one_rule(folder, text).version


def test_the_version_follows_the_condition_and_nothing_else(tmp_path: Path) -> None:
    before = version(tmp_path, WHOLE)
    assert version(tmp_path, WHOLE.replace("What it is about", "Other words")) == before
    assert version(tmp_path, WHOLE.replace("cooldown: 2h", "cooldown: 3h")) == before
    assert version(tmp_path, "# a comment\n" + WHOLE) == before
    assert version(tmp_path, WHOLE.replace("falls: 3%", "falls: 3.5%")) != before
    assert version(tmp_path, WHOLE.replace("within: 90m", "within: 91m")) != before


def test_the_version_follows_the_baskets_and_themes_it_names(tmp_path: Path) -> None:
    before = version(tmp_path, WHOLE)
    assert version(tmp_path, WHOLE + "baskets: {us_chips: [NVDA, AMD, MU]}\n") != before
    assert version(tmp_path, WHOLE + "baskets: {other: [NVDA]}\n") == before
    theme = "themes: {%s: {patterns: [{id: p, kind: k, needs: {title: 0.3, name:any: 0.3}}]}}\n"
    assert version(tmp_path, WHOLE + theme % "ai_cost") != before
    assert version(tmp_path, WHOLE + theme % "another") == before


# ---------------------------------------------------------------------------- what is wrong, and where


def test_everything_wrong_is_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    assert rule_problems(
        tmp_path,
        """
        rules:
          - id: one
            when:
              withn: 8h
              news:
                theme: [app_rank, chip_controll]
                shock: 60%
              price:
                basket: us_chip
                change: -3
                sigma: 3
            coolown: 4h
          - id: two
            when:
              news: {theme: ai_cost, publishers: two}
              price: {ticker: NVDAA, falls: 3}
        """,
    ) == [
        "4:7 error unknown key 'withn'; did you mean 'within'?",
        "6:27 error theme 'chip_controll' is not known; did you mean 'chip_control'?",
        "7:16 error expected a number such as 0.6 or \">= 0.6\", got '60%'; did you mean 0.6?",
        "9:17 error basket 'us_chip' is not known; did you mean 'us_chips'?",
        '10:17 error change "-3" has no unit; did you mean "<= -3%"?',
        "12:5 error unknown key 'coolown'; did you mean 'cooldown'?",
        "15:42 error expected a number such as 0.6 or \">= 0.6\", got 'two'",
        "16:23 error ticker 'NVDAA' is not in the watchlist; did you mean 'NVDA'?",
        '16:37 error falls "3" has no unit; did you mean "3%"?',
    ]


def test_unknown_names_are_told_with_the_nearest_known(tmp_path: Path) -> None:
    assert rule_problems(
        tmp_path,
        """
        rules:
          - id: one
            when:
              news: {theme: [app_rank, chip_controll], subject: Deepsek}
              price: {basket: us_chip, falls: 3%}
          - id: two
            when:
              price: {ticker: [NVDA, NVDAA], falls: 3%}
          - id: three
            when:
              price: {ticker: NVDA, falls: 3%, market: uss}
        """,
    ) == [
        "4:32 error theme 'chip_controll' is not known; did you mean 'chip_control'?",
        "4:57 error subject 'Deepsek' is not in the watchlist; did you mean 'deepseek'?",
        "5:23 error basket 'us_chip' is not known; did you mean 'us_chips'?",
        "8:30 error ticker 'NVDAA' is not in the watchlist; did you mean 'NVDA'?",
        "11:48 error market 'uss' is not known; did you mean 'us'?",
    ]


@pytest.mark.parametrize(
    ("price", "complaint"),
    [
        ("falls: -3%", 'falls "-3%" has a sign; did you mean "3%"?'),
        ("rises: -3%", 'rises "-3%" has a sign; did you mean falls: 3%?'),
        ("falls: 3", 'falls "3" has no unit; did you mean "3%"?'),
        ('falls: "<= -3%"', 'falls "<= -3%" has a sign; did you mean "3%"?'),
        ("falls: 0%", "falls 0% would always hold; expected more than 0%"),
        ("falls: 120%", "nothing falls by 120%; expected less than 100%"),
        ("falls: much", "falls expected a percentage such as \"3%\", got 'much'"),
        ("change: -3", 'change "-3" has no unit; did you mean "<= -3%"?'),
        ("change: -3%", 'change "-3%" has no direction; did you mean "<= -3%"?'),
        ('change: ">= -3%"', 'change ">= -3%" says no fall and no rise; did you mean "<= -3%"?'),
        ('change: "<= 3%"', 'change "<= 3%" says no fall and no rise; did you mean ">= 3%"?'),
    ],
)
def test_wrong_signs_and_units_are_answered_with_the_right_ones(
    tmp_path: Path, price: str, complaint: str
) -> None:
    (problem,) = rule_problems(tmp_path, rule_with(f"ticker: NVDA\n{price}"))
    assert problem == f"8:{price.index(' ') + 10} error {complaint}"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (rule_with("falls: 3%"), "7:9 error a price leg needs either ticker: or basket:, got none"),
        (rule_with("ticker: NVDA\nbasket: us_chips\nfalls: 3%"), "7:9 error a price leg needs either ticker: or basket:, got ticker: and basket:"),
        (rule_with("ticker: NVDA"), "7:9 error a price leg needs one of falls:, rises:, moves: or change:, got none"),
        (rule_with("ticker: NVDA\nfalls: 3%\nrises: 3%"), "7:9 error a price leg needs one of falls:, rises:, moves: or change:, got falls: and rises:"),
        (rule_with("ticker: NVDA\nfalls: 3%\nmatch: 2"), "9:16 error match: belongs to basket:; each ticker is judged by itself"),
        (rule_with("basket: us_chips\nfalls: 3%\nmatch: 99"), "9:16 error match: 99 can never hold, basket 'us_chips' has 8 members"),
        (rule_with("basket: us_chips\nfalls: 3%\nmatch: most"), "9:16 error expected any, all, mean or a whole number, got 'most'"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsince: close\nover: 30m"), "9:16 error a move is measured since: something or over: a time, not both"),
        (rule_with("ticker: NVDA\nfalls: 3%\nacross_sessions: true"), "9:26 error across_sessions: belongs to over:"),
        (rule_with("ticker: NVDA\nfalls: 3%\nacross_sessions: yes"), "9:26 error expected true or false, got 'yes'"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsince: news", news=""), "7:16 error since: news needs a news leg"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsince: opening"), "9:16 error expected 'close', 'open' or 'news', got 'opening'; did you mean 'open'?"),
        (rule_with("ticker: NVDA\nfalls: 3%\nfor: 5"), '9:14 error expected a duration such as "30s", "5m" or "8h", got "5"; did you mean "5s"?'),
        (rule_with(news="theme: ai_cost\nshock: 60"), "6:16 error expected a number from 0 to 1, got 60; did you mean 0.6?"),
        (rule_with(news='theme: ai_cost\nshock: "> 0.6"'), '6:16 error a threshold means at least; did you mean ">= 0.6"?'),
        (rule_with(news="shock: 0.6"), "5:9 error 'theme' is missing"),
        (rule_with(rest="severity: sever"), "9:15 error severity 'sever' is not known; expected info, warning or critical"),
        (rule_with(rest="severity: {warning: 3}"), '9:15 error warning 3 is no size of a move; did you mean "3%"?'),
        (rule_with(rest="severity: {warning: 4%, critical: 5%}"), "9:15 error the mildest step (4%) is above the price leg's own 3%: a smaller move would have no severity"),
        (rule_with(rest="severity: {warning: 3%, critical: 3%}"), "9:15 error steps must grow in the order info, warning, critical"),
        (rule_with(price="", rest="severity: {warning: 3%}"), "6:15 error steps of a move need a price leg; write one word"),
        (rule_with(rest="tell: [fired, firing]"), "9:19 error expected 'armed', 'fired', 'updated' or 'resolved', got 'firing'"),
        (rule_with(rest="mode: test"), "9:11 error expected 'live' or 'shadow', got 'test'"),
        (rule_with(rest="suppresses: {rules: [rr]}"), "9:26 error rule 'rr' is not in these files; did you mean 'r'?"),
        (rule_with(rest="suppresses: {rules: [far-off]}"), "9:26 warning rule 'far-off' is not in these files"),
        (rule_with(rest="suppresses: {rules: [r]}"), "9:26 error a rule can't suppress itself"),
        (rule_with(rest="suppresses: {same: key}"), "9:17 error 'rules' is missing"),
        (rule_with(rest="limit: often"), '9:12 error expected a limit such as "5 per hour", got \'often\''),
        (rule_with(rest="limit: 0 per hour"), '9:12 error expected a limit such as "5 per hour", got \'0 per hour\''),
        (rule_with("ticker: NVDA\nfalls: 3%\nversus: NVDA"), "9:17 error a ticker can't be its own benchmark"),
        (rule_with("ticker: NVDA\nfalls: 3%\nversus: NVDAX"), "9:17 error ticker 'NVDAX' is not in the watchlist; did you mean 'NVDA'?"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsigma: 0"), "9:16 error expected a number of standard deviations such as 3, got 0"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsigma: 3%"), "9:16 error expected a number such as 0.6 or \">= 0.6\", got '3%'; did you mean 3?"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsigma: 3\nsince: news"), "9:16 error nobody knows usual moves since: news; say close or open"),
        (rule_with("basket: us_chips\nmatch: mean\nfalls: 3%\nsigma: 3"), "10:16 error sigma: is judged member by member, match: mean has none"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsigma: 3\nover: 30m\nversus: AMD"), "9:16 error sigma: with versus: needs since:; of over: spans no benchmark is kept"),
        ("rules: [{id: r, when: {cost: {}}}]", "1:30 error a cost leg needs falls: or below:"),
        ("rules: [{id: r, when: {cost: {below: 10}}}]", '1:38 error expected an amount such as "10M USD", got 10; did you mean "10 USD"?'),
        ("rules: [{id: r, when: {cost: {of: disclosed, falls: 20%}}}]", "1:53 error falls: is about list prices; of a disclosed cost say below:"),
        ("rules: [{id: r, when: {cost: {subject: Deepsek, falls: 20%}}}]", "1:40 warning subject 'Deepsek' is not in the watchlist; did you mean 'deepseek'? (it is taken as it stands)"),
        ("rules: [{id: r, when: {source: {name: prices}}}]", "1:32 error a source leg needs either silent_for: or failing_for:, got none"),
        ("rules: [{id: r, when: {source: {name: prices, silent_for: 1h, session: regulr}}}]", "1:72 error session 'regulr' is not one of market us; did you mean 'regular'?"),
        ("rules: [{id: r, when: {not: {news: {theme: ai_cost}}}}]", "1:23 error a rule needs a leg that can hold: news:, price:, rank:, cost:, release: or source:"),
        ("rules: [{id: r, when: {any: [], news: {theme: ai_cost}, clock: market}}]", "1:64 error a market clock needs a price leg: it counts its sessions"),
        ("rules: [{id: r, when: {within: 2d, clock: market, price: {ticker: NVDA, falls: 3%}}}]", '1:32 error days mean nothing on a market clock; write hours or "1 session"'),
        ("rules: [{id: r, when: {within: 1 session, clock: wall, price: {ticker: NVDA, falls: 3%}}}]", "1:32 error sessions are counted on clock: market only"),
        ("rules: [{id: r, when: {within: 0s, price: {ticker: NVDA, falls: 3%}}}]", "1:32 error expected a window such as \"8h\", got '0s'"),
        ("rules: [{id: r, when: {order: news_first, price: {ticker: NVDA, falls: 3%}}}]", "1:31 error order: news_first needs a news leg and a price leg"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsession: lunch"), "9:18 error session 'lunch' is not one of market us; there are: overnight, post, pre, regular"),
        (rule_with("ticker: NVDA\nfalls: 3%\nfor: 8h\nsession: pre"), "9:14 warning for: 8h can never be reached: it counts within a session, and pre of market us lasts 5h30m"),
        (rule_with("ticker: NVDA\nfalls: 3%\nover: 6h30m"), "9:15 warning over: 6h30m can never be reached: it counts within a session, and regular of market us lasts 6h30m"),
        (rule_with("ticker: NVDA\nfalls: 3%\nsession: regulr"), "9:18 error session 'regulr' is not one of market us; did you mean 'regular'?"),
        ("rules: [{id: r, when: {any: {}, news: {theme: ai_cost}}}]", "1:29 error 'any' expected a leg such as news: in it"),
        ("rules: [{id: r, when: {rank: {app: DeepSeek}}}]", "1:30 error a rank leg needs top: or jump:"),
        ("rules: [{id: r}]", "1:9 error 'when' is missing"),
        ("rules: [{when: {news: {theme: ai_cost}}}]", "1:9 error 'id' is missing"),
        ("rules: [r]", "1:9 error expected keys with values, got 'r'"),
        ("rules: {id: r}", "1:8 error rules: expected a list of rules (- id: ...), got keys with values"),
        ("rule: []", "1:1 error unknown key 'rule'; did you mean 'rules'?"),
        ("themes: [a]", "1:9 error themes: expected names with what they mean, got a list"),
        ("timezone: Mars", "1:11 error 'Mars' is not a time zone such as America/New_York"),
        ("baskets: {b: [NVDAX]}", "1:15 error ticker 'NVDAX' is not in the watchlist; did you mean 'NVDA'?"),
        ("entities: {X: {name: X, market: moon}}", "1:33 error market 'moon' is not known"),
        ("markets: {m: {zone: Europe/Berlin}}", "1:11 error market 'm' needs hours: or calendar: 24x7"),
        ("markets: {m: {hours: {regular: 9-17}}}", "1:32 error expected hours such as \"09:30-16:00\", got '9-17'"),
        ("markets: {m: {calendar: 24x7, holidays: [25.12.2025]}}", "1:42 error expected a day such as 2025-12-25, got '25.12.2025'"),
        ("publishers: {p: {trust: 2}}", "1:25 error expected a number from 0 to 1, got 2; did you mean 0.02?"),
        ("lexicon: {l: {word: heavy}}", "1:21 error expected a number, got 'heavy'"),
        ("lexicon: {l: words}", "1:14 error lexicon list 'l' expected phrases, got 'words'"),
    ],
)  # fmt: skip
def test_each_mistake_is_told_at_its_place(tmp_path: Path, text: str, complaint: str) -> None:
    assert rule_problems(tmp_path, text) == [complaint]


def test_an_id_is_used_once(tmp_path: Path) -> None:
    text = rule_with() + rule_with().replace("rules:\n", "")
    (problem,) = rule_problems(tmp_path, text)
    assert problem.startswith("10:9 error rule 'r' stands here and at ")
    assert problem.endswith("rules.yaml:2; ids are unique")


def test_every_price_leg_has_the_same_key(tmp_path: Path) -> None:
    text = (
        "rules: [{id: r, when: {price: {ticker: NVDA, falls: 3%}, not: {price: {ticker: AMD, falls: 3%}}}}]"
    )
    assert rule_problems(tmp_path, text) == [
        "1:71 error every price leg of a rule must have the same ticker or basket"
    ]


def test_a_basket_over_two_markets_says_which_one_counts(tmp_path: Path) -> None:
    world = """
        entities: {SIE: {name: Siemens, market: xetra}}
        baskets: {mixed: [NVDA, SIE]}
        """
    rule = "        rules: [{id: r, when: {price: {basket: mixed, falls: 3%%%s}}}]\n"
    assert rule_problems(tmp_path, world + "\n" + rule % "") == [
        "4:31 error these trade on us and xetra; say which one counts with market:"
    ]
    assert rule_problems(tmp_path, world + "\n" + rule % ", market: xetra") == []


def test_a_step_of_severity_nobody_reaches_is_warned_of(tmp_path: Path) -> None:
    text = rule_with(rest="severity: {info: 1%, warning: 2%, critical: 5%}")
    assert rule_problems(tmp_path, text) == [
        "9:15 warning only one step may begin at or below the price leg's own 3%"
    ]


# ---------------------------------------------------------------------------- tests in rules

TESTS = """
    tests:
      - name: one
        given:
          - {at: 2025-01-24T20:00Z, chart: {list: apple/us/top-free, DeepSeek: 31}}
          - {at: 2025-01-27T00:40Z, news: {theme: ai_cost, about: DeepSeek, shock: 0.8, publisher: wire-a}}
          - {at: 2025-01-27T09:10+01:00, price: {NVDA: -6.9%}, since: open}
        expect:
          - {at: 2025-01-27T00:40Z, state: armed}
          - {at: 2025-01-27T09:10Z, state: firing, severity: critical, key: NVDA}
"""


def test_a_rules_tests_are_kept_as_typed_timelines(tmp_path: Path) -> None:
    (test,) = read_rules(tmp_path, rule_with() + TESTS).tests
    assert (test.rule_id, test.name) == ("r", "one")
    chart, news, price = test.given
    assert chart.chart is not None
    assert (chart.chart.list_, chart.chart.ranks) == ("apple/us/top-free", {"DeepSeek": 31})
    assert news.news is not None
    assert (news.news.about, news.news.shock, news.at) == (
        "deepseek",
        0.8,
        datetime(2025, 1, 27, 0, 40, tzinfo=UTC),
    )
    assert (price.price, price.since, price.at) == (
        {"NVDA": -6.9},
        "open",
        datetime(2025, 1, 27, 8, 10, tzinfo=UTC),
    )
    assert [(e.state, e.severity, e.key) for e in test.expect] == [
        ("armed", None, None),
        ("firing", "critical", "NVDA"),
    ]


def test_a_time_without_a_zone_is_refused_unless_the_file_names_one(tmp_path: Path) -> None:
    text = rule_with() + TESTS.replace("2025-01-24T20:00Z", "2025-01-24T20:00")
    assert rule_problems(tmp_path, text) == [
        '14:18 error time "2025-01-24T20:00" has no zone; did you mean "2025-01-24T20:00Z"? (or set timezone: at the top of the file)'
    ]
    (test,) = read_rules(tmp_path, "timezone: America/New_York\n" + text).tests
    assert test.given[0].at == datetime(2025, 1, 25, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("2025-01-27T00:40Z, news", "2025-01-23T00:40Z, news", "15:18 error given: times go back; write them in their order"),
        ("2025-01-27T00:40Z, state", "2025-01-20T00:40Z, state", "18:18 error this is before the first thing given: there is nothing to expect yet"),
        ("theme: ai_cost, about", "theme: ai_costs, about", "15:51 error theme 'ai_costs' is not known; did you mean 'ai_cost'?"),
        ("NVDA: -6.9%", "NVDA: -6.9", '16:56 error expected a percentage such as "3%", got "-6.9"; did you mean "-6.9%"?'),
        ("NVDA: -6.9%", "NVDAA: -6.9%", "16:50 error ticker 'NVDAA' is not in the watchlist; did you mean 'NVDA'?"),
        ("DeepSeek: 31", "DeepSeek: first", "14:80 error expected a number such as 0.6 or \">= 0.6\", got 'first'"),
        ("state: armed", "state: armd", "18:44 error expected 'idle', 'armed', 'firing' or 'cooling', got 'armd'; did you mean 'armed'?"),
        ("price: {NVDA: -6.9%}, since: open", "since: open", "16:13 error expected one of chart:, news:, price:, cost:, release: or source:"),
        ("at: 2025-01-24T20:00Z", "at: yesterday", "14:18 error expected a time such as \"2025-01-24T20:00Z\", got 'yesterday'"),
    ],
)  # fmt: skip
def test_a_test_that_can_not_be_right_is_refused(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    text = rule_with() + TESTS.replace(old, new, 1)
    assert rule_problems(tmp_path, text) == [complaint]


def test_legs_of_records_reach_the_engine(tmp_path: Path) -> None:
    rule = one_rule(
        tmp_path,
        """
        rules:
          - id: r
            when:
              any:
                cost: {subject: DeepSeek, falls: 20%, metric: output}
                release: {organisation: [DeepSeek, some-lab], name: V4, registry: hub, max_age: 2h}
                source: {name: prices, silent_for: 10m, session: [pre, regular]}
              not:
                cost: {below: 10M USD, certainty: reported}
                source: {name: feed, failing_for: 0s}
            limit: 5 per 2 hours
        """,
    )
    found = legs(rule)
    assert found["any.cost"] == CostLeg(of="list", subjects=("deepseek",), metric="output", falls_pct=20.0)
    assert found["any.release"] == ReleaseLeg(
        subjects=("deepseek", "some-lab"), names=("V4",), registry="hub", max_age_s=7_200
    )
    assert found["any.source"] == SourceLeg(source="prices", silent_s=600, sessions=("pre", "regular"))
    assert found["not.cost"] == CostLeg(of="disclosed", below=10e6, certainty="reported")
    assert found["not.source"] == SourceLeg(source="feed", failing_s=0)
    assert rule.limit == Limit(count=5, per_s=7_200)


def test_a_benchmark_and_sigmas_reach_the_engine(tmp_path: Path) -> None:
    (leg,) = legs(
        one_rule(tmp_path, rule_with("ticker: NVDA\nfalls: 2%\nversus: AMD\nsigma: 3", news=""))
    ).values()
    assert isinstance(leg, PriceLeg)
    assert (leg.threshold_pct, leg.versus, leg.sigma) == (2.0, "AMD", 3.0)


def test_a_rule_says_which_rules_it_suppresses(tmp_path: Path) -> None:
    text = "rules: [{id: %s, suppresses: {rules: %s, same: ticker}, when: {news: {theme: ai_cost}}}"
    other = ", {id: b, suppresses: {rules: %s}, when: {news: {theme: ai_cost}}}]"
    rules = read_rules(tmp_path, text % ("a", "b") + ", {id: b, when: {news: {theme: ai_cost}}}]")
    assert rules.bundle.rules[0].suppresses == Suppression(rules=("b",), same="ticker")
    assert [p.split(" ", 1)[1] for p in rule_problems(tmp_path, text % ("a", "b") + other % "a")] == [
        "error rules 'a' and 'b' suppress each other: neither would be told",
        "error rules 'b' and 'a' suppress each other: neither would be told",
    ]


def test_a_benchmark_trades_where_the_leg_does(tmp_path: Path) -> None:
    world = "entities: {SIE: {name: Siemens, market: xetra}}\n"
    rule = "rules: [{id: r, when: {price: {ticker: NVDA, falls: 3%, versus: SIE}}}]"
    (problem,) = rule_problems(tmp_path, world + rule)
    assert problem.startswith("2:65 error SIE trades on xetra, the leg's sessions are those of us")
