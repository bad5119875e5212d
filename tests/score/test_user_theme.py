"""A theme that a person writes in YAML works at once, and one that cannot work is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from shockwire.config.load import load_bundle_only
from shockwire.core.score.scorer import Scorer
from shockwire.errors import ConfigError

THEME = """
themes:
  rare_earths:
    description: Limits on rare earths
    phrases:
      metals: [rare (earth|earths), neodymium, dysprosium]
      limit: [(export~|sale~) ... (ban|stop|licence|license), curb~ ... exports]
    patterns:
      - id: limit_on_metals
        kind: metal_limit
        needs: {metals: 0.3, limit: 0.3}
    kinds:
      metal_limit: {sign: -1, affects: {us_chips: 0.6}}
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
