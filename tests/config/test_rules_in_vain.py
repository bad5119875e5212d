# ruff: noqa: E501 - a table has a case a line
from __future__ import annotations

from pathlib import Path
from textwrap import indent

from config_files import rule_problems

from shockwire.config.load_rules import shipped_bundle
from shockwire.config.vain import clashes

NEWS = "news: {theme: ai_cost, shock: 0.5}"
FALL = "price: {ticker: NVDA, falls: 3%}"


def rule(when: str, rest: str = "", name: str = "r") -> str:
    text = f"  - id: {name}\n" + (indent(rest, " " * 4) + "\n" if rest else "")
    return text + "    when:\n" + indent(when, " " * 6) + "\n"


def rules(*texts: str) -> str:
    return "rules:\n" + "".join(texts)


def shadowed(folder: Path, pairs: list[tuple[str, str]]) -> list[str]:
    """Of pairs of conditions, the second ones that are told to be needless beside the first.

    All stand in one file; each pair has a sink of its own, so that no rule of another pair tells as much.
    """
    text = rules(
        *(
            rule(when, f"notify: sink-{place}", f"{name}-{place}")
            for place, pair in enumerate(pairs)
            for name, when in zip(("milder", "stricter"), pair, strict=True)
        )
    )
    found = rule_problems(folder, text)
    assert all("is shadowed by" in problem for problem in found)
    return [pair[1] for place, pair in enumerate(pairs) if f"'stricter-{place}' is" in "\n".join(found)]


# ---------------------------------------------------------------------------- within a rule


NEVER = [
    ("all:\n  - price: {ticker: NVDA, falls: 3%}\n  - price: {ticker: NVDA, falls: 3%, session: pre}",
     "legs 'all.price' (regular) and 'all.price2' (pre) can never hold together: they have no session in common"),
    ("all:\n  - price: {ticker: NVDA, falls: 3%}\n  - price: {ticker: NVDA, rises: 1%}",
     "legs 'all.price' (falls) and 'all.price2' (rises) can never hold together: they want opposite moves"),
    ("all:\n  - price: {basket: us_chips, match: 5, falls: 3%}\n  - price: {basket: us_chips, match: 4, rises: 1%}",
     "legs 'all.price' (falls) and 'all.price2' (rises) can never hold together: they want opposite moves"),
    ("price: {basket: us_chips, match: all, falls: 3%}\nall:\n  - price: {basket: us_chips, match: mean, rises: 1%}",
     "legs 'price' (falls) and 'all.price' (rises) can never hold together: they want opposite moves"),
    (f"{NEWS}\n{FALL}\nnot:\n  news: {{theme: [ai_cost, app_rank], shock: 0.4, direction: any}}",
     "legs 'news' and 'not.news' can never hold together: whatever is enough for 'news' is enough for what must not be"),
    (f"{NEWS}\n{FALL}\nnot:\n  price: {{ticker: NVDA, moves: 2%}}",
     "legs 'price' and 'not.price' can never hold together: whatever is enough for 'price' is enough for what must not be"),
]  # fmt: skip


def test_legs_that_can_never_hold_together_are_told(tmp_path: Path) -> None:
    text = rules(*(rule(when, name=f"r{place}") for place, (when, _) in enumerate(NEVER)))
    found = rule_problems(tmp_path, text)
    assert found[0].startswith("4:7 warning rule 'r0' can never fire: ")
    assert [problem.split("fire: ")[1] for problem in found] == [why for _, why in NEVER]


SOMETIMES = [
    # Other members may fall and rise, a fall since the close may be a rise within the hour.
    "all:\n  - price: {basket: us_chips, match: 4, falls: 3%}\n  - price: {basket: us_chips, match: 4, rises: 1%}",
    "all:\n  - price: {ticker: NVDA, falls: 3%}\n  - price: {ticker: NVDA, rises: 1%, over: 30m}",
    "all:\n  - price: {ticker: NVDA, falls: 3%, session: [pre, regular]}\n  - price: {ticker: NVDA, falls: 3%, versus: AMD}",
    f"{NEWS}\n{FALL}\nnot:\n  news: {{theme: ai_cost, shock: 0.5, direction: positive}}",
    f"{NEWS}\n{FALL}\nnot:\n  news: {{theme: ai_cost, shock: 0.9}}",
    f"{FALL}\nnot:\n  price: {{ticker: NVDA, falls: 9%}}",
]  # fmt: skip


def test_legs_that_may_hold_together_are_not(tmp_path: Path) -> None:
    text = rules(*(rule(when, f"notify: sink-{place}", f"r{place}") for place, when in enumerate(SOMETIMES)))
    assert rule_problems(tmp_path, text) == []


def test_a_market_that_never_closes_has_one_session(tmp_path: Path) -> None:
    text = """
        entities: {BTC-USD: {name: Bitcoin dollars, market: always}}
        markets: {always: {calendar: 24x7}}
        rules:
          - id: r
            when:
              all:
                - price: {ticker: BTC-USD, falls: 3%, over: 48h}
                - price: {ticker: BTC-USD, falls: 3%, over: 1h, session: pre}
        """
    assert rule_problems(tmp_path, text) == []


# ---------------------------------------------------------------------------- between rules


def test_a_rule_that_asks_for_more_and_tells_no_more_is_shadowed(tmp_path: Path) -> None:
    text = rules(rule(FALL, name="milder"), rule("price: {ticker: NVDA, falls: 5%}", name="stricter"))
    (problem,) = rule_problems(tmp_path, text)
    assert problem.startswith("5:5 warning rule 'stricter' is shadowed by 'milder' (")
    assert problem.endswith("rules.yaml:2), which asks for no more, is as severe and tells as much")


def test_of_two_equal_rules_the_second_is_shadowed(tmp_path: Path) -> None:
    (problem,) = rule_problems(tmp_path, rules(rule(FALL, name="one"), rule(FALL, name="two")))
    assert "rule 'two' is shadowed by 'one'" in problem


LESS = [
    (NEWS, "news: {theme: ai_cost, shock: 0.5, publishers: 2, min_trust: 0.5, certainty: reported}"),
    ("news: {theme: [ai_cost, app_rank]}", "news: {theme: app_rank, shock: 0.8}"),
    ("price: {ticker: [NVDA, AMD], moves: 3%}", "price: {ticker: AMD, rises: 3%, for: 5m}"),
    ("price: {basket: us_chips, match: 2, falls: 3%}", "price: {basket: us_chips, match: all, falls: 3%, volume: 2, sigma: 3}"),
    (FALL, f"{FALL}\n{NEWS}\nwithin: 4h"),
    (f"any:\n  - {NEWS}\n  - news: {{theme: app_rank}}\n{FALL}", f"{NEWS}\n{FALL}"),
    (f"{NEWS}\n{FALL}\nwithin: 8h", f"{NEWS}\n{FALL}\nwithin: 2h\norder: news_first"),
    (f"{FALL}\nnot:\n  news: {{theme: ai_cost, shock: 0.8}}", f"{FALL}\nnot:\n  {NEWS}"),
    ("cost: {subject: DeepSeek, below: 10M USD}", "cost: {subject: DeepSeek, below: 5M USD}"),
    ("rank: {app: [DeepSeek, Kimi], jump: 10}", "rank: {app: DeepSeek, top: 5, jump: 15, country: us}"),
    ("release: {organisation: DeepSeek}", "release: {organisation: DeepSeek, name: [V4]}"),
    ("source: {name: prices, failing_for: 5m}", "source: {name: prices, failing_for: 10m}"),
]  # fmt: skip


def test_each_kind_of_leg_may_ask_for_less(tmp_path: Path) -> None:
    assert shadowed(tmp_path, LESS) == [stricter for _, stricter in LESS]


NOT_LESS = [
    # Another key, another move, another window, a mark that is crossed at another time.
    (NEWS, f"{NEWS}\n{FALL}"),
    (FALL, "price: {ticker: NVDA, falls: 5%, over: 30m}"),
    ("price: {basket: us_chips, match: mean, falls: 3%}", "price: {basket: us_chips, match: all, falls: 3%}"),
    (f"{NEWS}\n{FALL}\nwithin: 2h", f"{NEWS}\n{FALL}\nwithin: 8h"),
    (f"{NEWS}\nprice: {{ticker: NVDA, falls: 3%, since: news}}", f"{NEWS}\nprice: {{ticker: NVDA, falls: 5%, since: news}}"),
    ("rank: {app: DeepSeek, top: 10}", "rank: {app: DeepSeek, top: 3}"),
    ("cost: {subject: DeepSeek, of: list, below: 1 USD}", "cost: {subject: DeepSeek, of: list, below: 0.5 USD}"),
]  # fmt: skip


def test_what_only_looks_like_less_is_not(tmp_path: Path) -> None:
    assert shadowed(tmp_path, NOT_LESS) == []


TELLS_MORE = [
    ("", "severity: critical"),
    ("severity: {warning: 3%, critical: 9%}", "severity: {warning: 5%, critical: 7%}"),
    ("tell: fired", "tell: [fired, resolved]"),
    ("notify: desk", "notify: phone"),
    ("mode: shadow", ""),
    ("", "mode: shadow"),
    ("cooldown: 1d", ""),
    ("limit: 1 per day", ""),
    ("", "suppresses: {rules: [milder]}"),
]


def test_a_rule_that_tells_more_is_not_shadowed(tmp_path: Path) -> None:
    tickers = ("NVDA", "AMD", "MU", "AVGO", "TSM", "ARM", "MRVL", "INTC", "QCOM")
    text = rules(
        *(
            rule(f"price: {{ticker: {ticker}, falls: 3%}}", rest, f"milder-{ticker}")
            + rule(
                f"price: {{ticker: {ticker}, falls: 5%}}",
                more.replace("[milder", f"[milder-{ticker}"),
                ticker,
            )
            for ticker, (rest, more) in zip(tickers, TELLS_MORE, strict=True)
        )
    )
    assert rule_problems(tmp_path, text) == []


def test_a_ladder_that_reaches_as_high_shadows(tmp_path: Path) -> None:
    ladder = rule(FALL, "severity: {warning: 3%, critical: 5%}", "ladder")
    strict = rule("price: {ticker: NVDA, falls: 5%}", "severity: critical", "one-step")
    (problem,) = rule_problems(tmp_path, rules(ladder, strict))
    assert "rule 'one-step' is shadowed by 'ladder'" in problem


def test_no_shipped_rule_is_in_vain() -> None:
    bundle = shipped_bundle()
    assert [
        clash for each in bundle.rules for clash in clashes(each.when, {m.id: m for m in bundle.markets})
    ] == []
