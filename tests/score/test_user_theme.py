"""A theme that a person writes in YAML works at once, and one that cannot work is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shockwire.config.load_rules import load_bundle_only
from shockwire.core.engine import Engine
from shockwire.core.model import Article, Config, Record, Status
from shockwire.core.score.scorer import Scorer
from shockwire.errors import ConfigError

THEME = """
themes:
  rare_earths:
    description: Limits on rare earths
    weight: 0.9
    phrases:
      metals: [rare (earth|earths), neodymium, dysprosium]
      limit: [(export~|sale~) ... (ban|stop|licence|license), curb~ ... exports]
    patterns:
      - id: limit_on_metals
        kind: metal_limit
        needs: {metals: 0.3, limit: 0.3}
    kinds:
      metal_limit: {sign: -1, magnitude: 1, affects: {us_chips: 0.6}}
"""


def bundle_with(tmp_path: Path, text: str):
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    return load_bundle_only([path])


def test_a_theme_in_yaml_fires_and_moves_its_basket(tmp_path: Path) -> None:
    scorer = Scorer(bundle_with(tmp_path, THEME).bundle)
    reading = scorer.read_text("Beijing curbs rare earths exports", "")
    presence = next(p for p in reading.themes if p.theme == "rare_earths")
    event = next(e for e in reading.events if e.theme == "rare_earths")
    assert presence.value == pytest.approx(0.6)
    assert event.directions["NVDA"] < 0
    assert (
        next(
            p.value for p in scorer.read_text("Rare earths are metals", "").themes if p.theme == "rare_earths"
        )
        == 0
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("needs: {metals: 0.3, limit: 0.3}", "needs: {metals: 0.2, limit: 0.2}", "can never fire"),
        ("needs: {metals: 0.3, limit: 0.3}", "needs: {metals: 0.6}", "a bare keyword never fires"),
        ("needs: {metals: 0.3, limit: 0.3}", "needs: {metls: 0.3, limit: 0.3}", "did you mean 'metals'"),
        ("affects: {us_chips: 0.6}", "affects: {us_chip: 0.6}", "did you mean 'us_chips'"),
        ("curb~ ... exports", "(curb~ ... exports", "is not closed"),
        ("sign: -1", "sgn: -1", "unknown key 'sgn'"),
    ],
)
def test_a_theme_that_cannot_work_is_told_at_its_place(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    try:
        told = "\n".join(str(p) for p in bundle_with(tmp_path, THEME.replace(old, new)).problems)
    except ConfigError as error:
        told = str(error)
    assert message in told
    assert "mine.yaml:" in told


RULE = """
rules:
  - id: metals
    when: {news: {theme: rare_earths}}
"""


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Beijing curbs rare earths exports", "rare_earths"),
        ("Huawei hit as Beijing curbs rare earths exports", "huawei"),
    ],
)
def test_news_of_a_theme_completes_a_rule_whether_it_names_somebody_or_not(
    tmp_path: Path, title: str, key: str
) -> None:
    """The key is who the news is about; where it names nobody of the watchlist, what it is about."""
    bundle = bundle_with(tmp_path, THEME + RULE).bundle
    noon = datetime(2025, 4, 4, 12, tzinfo=UTC)
    engine = Engine()
    engine.feed(Record(offset=1, seen_at=noon, body=Config(id="c", bundle=bundle)))
    story = Article(id="a", source="s", publisher="A Paper", title=title, event_time=noon)
    told = engine.feed(Record(offset=2, seen_at=noon + timedelta(minutes=1), body=story)).revisions
    assert [(r.status, r.rule_id, r.key) for r in told] == [(Status.FIRED, "metals", key)]


def test_an_engine_that_was_warmed_decides_the_same(tmp_path: Path) -> None:
    bundle = bundle_with(tmp_path, THEME + RULE).bundle
    noon = datetime(2025, 4, 4, 12, tzinfo=UTC)
    outcomes = []
    for is_warm in (True, False):
        engine = Engine()
        engine.feed(Record(offset=1, seen_at=noon, body=Config(id="c", bundle=bundle)))
        if is_warm:
            engine.warm()
        title = "Beijing curbs rare earths exports"
        story = Article(id="a", source="s", publisher="A Paper", title=title, event_time=noon)
        outcomes.append(engine.feed(Record(offset=2, seen_at=noon + timedelta(minutes=1), body=story)))
    assert outcomes[0] == outcomes[1]
    assert outcomes[0].revisions


def test_a_name_that_the_watchlist_has_too_is_the_users(tmp_path: Path) -> None:
    mine = "entities:\n  INFY.NS: {name: Infosys}\n  nifty50: {name: Nifty, kind: listed}\n"
    scorer = Scorer(bundle_with(tmp_path, mine).bundle)
    reading = scorer.read_text("Infosys shares rise 4%, Nifty falls 1%", "")
    assert {t.ticker for t in reading.tickers} == {"INFY.NS", "nifty50"}
