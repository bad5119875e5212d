"""Typed facts: what a number is a number of."""

from __future__ import annotations

from pathlib import Path

import pytest

from shockwire.core.score.scorer import Scorer

CASES = [
    ("capex", 80000000000.0, "Microsoft on track to invest $80 billion in AI data centers in fiscal 2025"),
    (
        "capex",
        75000000000.0,
        "Google parent's spending forecast of $75bn rattles investors. Alphabet wants more servers",
    ),
    (
        "capex",
        100000000000.0,
        "Amazon sees about $100 billion of capital expenditures this year, mostly for AWS",
    ),
    (
        "capex",
        7300000000.0,
        "Alibaba's capital outlay came to $7.3 billion in the quarter, the cloud unit said",
    ),
    (
        "contract_value",
        300000000000.0,
        "Oracle signs OpenAI for $300 billion of cloud computing over five years",
    ),
    ("contract_value", 10000000000.0, "Google lands $10 billion cloud deal with Meta"),
    ("contract_value", 6500000000.0, "CoreWeave expands OpenAI agreement by $6.5 billion"),
    ("contract_value", 17400000000.0, "Nebius shares soar on $17.4 billion Microsoft contract"),
    ("charge", 5500000000.0, "Nvidia to take $5.5 billion charge as US limits H20 sales to China"),
    ("charge", 800000000.0, "AMD expects hit of up to $800 million from new chip export rules"),
    ("charge", 1500000000.0, "AMD says curbs on MI308 will cost it $1.5 billion in revenue this year"),
    (
        "market_cap_loss",
        589000000000.0,
        "Nvidia sheds almost $600 billion. The rout wiped $589 billion off its market value",
    ),
    ("market_cap_loss", 1000000000000.0, "Tech rout erases $1 trillion from US stocks"),
    ("market_cap", 3000000000000.0, "Apple hits $3 trillion market value"),
    ("market_cap", 4000000000000.0, "Nvidia becomes first company worth $4 trillion"),
    ("training_cost", 100000000.0, "GPT-4's training cost more than $100 million, Altman said"),
    ("training_cost", 5600000.0, "The final training run of DeepSeek V3 is said to have cost $5.6 million"),
    ("training_cost", 78000000.0, "It took $78 million worth of compute to train GPT-4, Stanford estimates"),
    ("power_gw", 10, "OpenAI and Nvidia plan 10 gigawatts of data centers"),
    ("power_gw", 2, "Meta's Hyperion site should reach 2GW by 2030"),
    ("gpu_count", 1300000.0, "Meta will end the year with more than 1.3 million GPUs"),
    ("gpu_count", 100000, "xAI's Colossus runs on 100,000 Nvidia H100s"),
    ("gpu_hours", 2788000.0, "DeepSeek-V3 requires only 2.788M H800 GPU hours for its full training"),
    ("params", 405000000000.0, "Llama 3.1 has 405 billion parameters"),
    ("params", 671000000000.0, "DeepSeek released a 671B-parameter model"),
    ("params", 1000000000000.0, "Kimi K2 is a one trillion parameter model"),
    ("rank", 1, "Threads is number one in the App Store"),
    ("rank", 5, "Bluesky rises to fifth place among free iPhone apps"),
    ("rank", 3, "The app is ranked third on Google Play"),
    ("rank", 1, "ChatGPT sits atop Apple's free app chart"),
    ("rank", 4, "Claude now No 4 in the App Store's productivity category"),
    ("rank", 2, "Temu slipped to second place in the app store behind Shein"),
    ("rank_from", 31, "DeepSeek's app jumped from 31st to first in the US App Store"),
    ("rank_from", 120, "Up from No. 120 a week ago, the app leads Apple's list"),
    ("rank", 10, "BeReal cracked the top ten of the App Store"),
    ("rank", 1, "Sora hits No. 1 on Apple's US App Store"),
    ("rank", 1, "It became the most popular free app on the App Store"),
    ("pct_move", -17, "Nvidia shares closed down 17 percent on Monday"),
    ("pct_move", -12.5, "Nvidia opened 12.5% lower"),
    ("pct_move", -3.07, "The Nasdaq Composite ended the day 3.07% lower"),
    ("pct_move", -7, "ASML stock falls as much as 7% in Amsterdam"),
    ("pct_move", 9, "Shares in Arm were up nearly 9% before the bell"),
    ("pct_move", -28, "Vistra plunged 28%, Constellation 21%"),
    ("pct_move", -21, "Vistra plunged 28%, Constellation 21%"),
    ("pct_move", 2, "Meta bucked the trend and added 2%"),
    ("pct_move", -5, "A 5% drop in Micron's shares followed"),
    ("pct_move", 16, "The stock's 16% jump was its best in years, Oracle investors said"),
    ("pct_move", -1.5, "S&P 500 futures were off 1.5%"),
    ("pct_move", -6, "Broadcom (AVGO) -6% premarket"),
    ("pct_move", 4, "Tesla: +4% after deliveries"),
]


@pytest.mark.parametrize(("kind", "value", "text"), CASES)
def test_a_number_gets_its_kind_and_sign(scorer: Scorer, kind: str, value: float, text: str) -> None:
    found = [(f.kind, f.value) for f in scorer.read_text(text, "").facts]
    assert any(k == kind and v == pytest.approx(value, rel=0.011) for k, v in found), found


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("DeepSeek says its R1 model cost $294,000 to train", "deepseek"),
        ("Meta raises capex to $72 billion, more than Microsoft", "META"),
        ("Claude passes ChatGPT to become No. 1 in the App Store", "anthropic"),
        ("Vistra plunged 28%", "VST"),
    ],
)
def test_a_fact_knows_whose_it_is(scorer: Scorer, text: str, subject: str) -> None:
    assert scorer.read_text(text, "").facts[-1].subject == subject


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia has cash reserves of $60 billion",
        "Apple's inventory rose to $5 billion",
        "Goodwill on Microsoft's balance sheet is $119 billion",
    ],
)
def test_what_a_company_has_is_no_charge(scorer: Scorer, text: str) -> None:
    assert scorer.read_text(text, "").facts == ()


def test_the_span_of_a_fact_is_where_it_was_read(scorer: Scorer) -> None:
    title, text = "Chips slide", "On Monday Nvidia's shares fell 9% in New York."
    (fact,) = (f for f in scorer.read_text(title, text).facts if f.kind == "pct_move")
    assert f"{title}\n{text}"[slice(*fact.span)] == "9%"
    assert fact.text == "fell 9%"


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("DeepSeek's model is 95% cheaper to run than OpenAI's", 0.05),
        ("Its API is 20 to 50 times cheaper than o1", 0.02),
        ("The Chinese lab trained its model at a tenth of the cost", 0.1),
        ("A chatbot built at half the price of its rivals", 0.5),
        ("DeepSeek trained R1 for a fraction of the cost", None),
    ],
)
def test_a_cost_beside_another_s_is_what_is_left_of_it(
    scorer: Scorer, text: str, share: float | None
) -> None:
    assert [f.value for f in scorer.read_text(text, "").facts if f.kind == "relative_cost"] == [share]


@pytest.mark.parametrize(
    "text", ["Flights to Rome are 30% cheaper this summer", "Potatoes at half the price"]
)
def test_what_is_no_computing_has_no_relative_cost(scorer: Scorer, text: str) -> None:
    assert not [f for f in scorer.read_text(text, "").facts if f.kind == "relative_cost"]


def test_amounts_are_read_with_their_value_and_their_kind(scorer: Scorer) -> None:
    """Sentences of our own, each behind the amounts it tells: a range is written low-high."""
    asked = found = 0
    for line in (Path(__file__).parent / "told_amounts.txt").read_text(encoding="utf-8").splitlines():
        told, sentence = line.split("|", 1)
        facts = {(f.kind, f.value) for f in scorer.read_text(sentence, "").facts}
        for amount in told.split(";"):
            kind, value = amount.split("=")
            low = float(value.removesuffix("-" + value.split("-")[-1]) if "-" in value[1:] else value)
            asked += 1
            found += any(k == kind and v is not None and abs(v - low) <= 0.011 * abs(low) for k, v in facts)
    assert found / asked >= 0.95


def test_a_version_may_stand_behind_the_verb(scorer: Scorer) -> None:
    facts = scorer.read_text("DeepSeek releases V3.2 and a Speciale variant", "").facts
    assert [(f.kind, f.qualifier) for f in facts if f.kind == "release"] == [("release", "deepseek-v3.2")]


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["claude"], "Anthropic debuts Claude, which reads whole books"),
        ([], "Anthropic launches Claude for spreadsheets"),
        ([], "Google unveils Gemini glasses"),
        (["o4-mini", "o4"], "OpenAI o4-mini and o4"),
        (["qwen4"], "Qwen4 - faster at a third of the price"),
        ([], "Qwen4 and what became of its rivals"),
        (["glm-6"], "GLM-6 can be downloaded by anybody"),
    ],
)
def test_a_name_is_a_release_where_it_heads_a_title_or_is_what_somebody_puts_out(
    scorer: Scorer, names: list[str], text: str
) -> None:
    facts = scorer.read_text(text, "").facts
    assert [f.qualifier for f in facts if f.kind == "release"] == names
