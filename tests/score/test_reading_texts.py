"""What a desk would read out of a text, and what it would not."""

from __future__ import annotations

import pytest

from shockwire.core.model import Certainty, Reading
from shockwire.core.score.novelty import first_impacts, shock_of
from shockwire.core.score.scorer import Scorer

US_CHIPS = ("NVDA", "AVGO", "AMD", "MU", "TSM", "ASML", "ARM", "MRVL")


def fired(reading: Reading) -> set[str]:
    return {p.theme for p in reading.themes if p.value >= 0.5}


def shock_for(reading: Reading, ticker: str) -> float:
    return shock_of(i for i in first_impacts(reading) if i.ticker == ticker)


def facts(reading: Reading, kind: str) -> list[tuple[float | None, str]]:
    return [(f.value, f.subject) for f in reading.facts if f.kind == kind]


def test_a_challenger_at_the_top_of_the_chart_is_a_shock_for_every_chip_share(scorer: Scorer) -> None:
    text = "DeepSeek's assistant passes ChatGPT and is now the most downloaded free app on Apple's US store"
    reading = scorer.read_text(text, "")
    event = next(e for e in reading.events if e.key == "rank:deepseek:1")
    assert fired(reading) == {"app_rank"}
    for ticker in US_CHIPS:
        assert event.relevances[ticker] >= 0.5
        assert event.directions[ticker] < 0
        assert shock_for(reading, ticker) >= 0.7


def test_the_app_that_is_passed_and_the_owner_of_the_store_are_not_the_news(scorer: Scorer) -> None:
    reading = scorer.read_text("Truth Social passes Twitter at the top of Apple's free app chart", "")
    roles = {t.ticker: t.role for t in reading.tickers}
    assert facts(reading, "rank") == [(1.0, "truth_social")]
    assert roles["TWTR"] == "comparator"
    assert roles["AAPL"] == "venue"
    assert all(t.relevance < 0.5 for t in reading.tickers if t.ticker == "AAPL")


def test_rising_capital_spending_is_not_bad_news_for_chips(scorer: Scorer) -> None:
    reading = scorer.read_text("Meta to spend $60-65 billion on AI data centers this year", "")
    (event,) = reading.events
    assert "ai_cost" in fired(reading)
    assert [(f.value, f.high) for f in reading.facts if f.kind == "capex"] == [(60e9, 65e9)]
    assert all(event.directions[t] > 0 for t in US_CHIPS)


def test_cheap_training_is_bad_news_for_chips_and_moderately_negative_as_a_whole(scorer: Scorer) -> None:
    reading = scorer.read_text(
        "DeepSeek says training of R1 cost $294,000",
        "According to a paper in Nature it used 512 of Nvidia's H800 chips for 80 hours.",
    )
    assert (294_000.0, "deepseek") in facts(reading, "training_cost")
    assert (512.0, "deepseek") in facts(reading, "gpu_count")
    assert -0.6 < reading.sentiment < -0.2
    assert next(t.direction for t in reading.tickers if t.ticker == "NVDA") < 0


@pytest.mark.parametrize(
    "text",
    [
        "DeepSeek trained V3 for $5.5 million",
        "DeepSeek trained V3 for $5.58M",
        "Training V3 cost DeepSeek just under 5.6 million dollars",
    ],
)
def test_one_training_cost_has_one_key_however_it_is_written(scorer: Scorer, text: str) -> None:
    assert [e.key for e in scorer.read_text(text, "").events] == ["training_cost:deepseek:5.3e6"]


def test_minus_9_and_minus_17_percent_are_two_values_of_one_fall(scorer: Scorer) -> None:
    first, last = (
        scorer.read_text(f"Nvidia falls {move} in pre-market trading", "") for move in ("9%", "17 percent")
    )
    assert first.events[0].key != last.events[0].key
    assert {e.key.rsplit(":", 1)[0] for e in (*first.events, *last.events)} == {"pct_move:NVDA"}


def test_one_text_tells_a_fall_once_however_many_numbers_it_gives(scorer: Scorer) -> None:
    reading = scorer.read_text("Nvidia fell 9% before the open and closed 17% lower", "")
    assert len(reading.events) == 1


def test_down_nine_percent_is_bad_news(scorer: Scorer) -> None:
    """VADER gives this sentence +0.296."""
    reading = scorer.read_text("Nvidia was down nine percent in pre-market trading", "")
    (fact,) = (f for f in reading.facts if f.kind == "pct_move")
    assert (fact.value, fact.subject, fact.qualifier) == (-9.0, "NVDA", "pre")
    assert reading.sentiment < -0.3


@pytest.mark.parametrize(
    "text",
    [
        "Poker chips were stacked high, and potato chips went round",
        "Metadata of army photographs shows where they were taken",
        "Brussels fines Apple over App Store fees",
        "US imposes sanctions on Iranian oil tankers",
        "Tesla cuts the price of the Model 3 again",
        "How hedge funds place their bets on bonds",
        "Why your app's ranking drops, and ten tips against it",
        "Goldman raises its price target for Micron",
        "iPhone shipments fall 11% in China",
        "The rising cost of living worries pensioners",
    ],
)
def test_a_bare_keyword_is_no_news(scorer: Scorer, text: str) -> None:
    reading = scorer.read_text(text, "")
    assert fired(reading) == set()
    assert reading.events == ()


def test_ordinary_words_are_companies_only_in_company(scorer: Scorer) -> None:
    named = {t.ticker for t in scorer.read_text("Arm shares rise after SoftBank sells none", "").tickers}
    assert "ARM" in named
    assert scorer.read_text("She broke her arm in a snap and watched meta films", "").tickers == ()


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Washington bans exports of AI chips to China", Certainty.FACT),
        ("Washington may ban exports of AI chips to China", Certainty.REPORTED),
        ("DeepSeek claims training its model cost $5.6 million", Certainty.CLAIMED),
        ("Microsoft announced capital expenditures of $80 billion for AI", Certainty.ANNOUNCED),
        ("Nvidia denied that DeepSeek's training cost of $5.6 million was possible", Certainty.DISPUTED),
        ("A year ago DeepSeek was No. 1 in the App Store", Certainty.RECAP),
    ],
)
def test_certainty_follows_the_words_of_the_sentence(scorer: Scorer, text: str, certainty: Certainty) -> None:
    assert {e.certainty for e in scorer.read_text(text, "").events} == {certainty}


def test_a_recap_shocks_nobody(scorer: Scorer) -> None:
    reading = scorer.read_text(
        "A year after the DeepSeek shock",
        "We look back at the app's rise to No. 1 in the App Store, which previously caused a sell-off.",
    )
    assert shock_of(first_impacts(reading)) == 0.0


def test_tightened_controls_are_bad_and_eased_ones_good_for_chip_makers(scorer: Scorer) -> None:
    tight = scorer.read_text("US requires licenses for exports of Nvidia's H20 chips to China", "")
    eased = scorer.read_text("US lifts export ban on Nvidia's H20 chips for China", "")
    assert tight.events[0].directions["NVDA"] < 0 < eased.events[0].directions["NVDA"]
    assert tight.events[0].key != eased.events[0].key


def test_long_reports_of_the_crash_are_bad_news_whatever_their_tone(scorer: Scorer) -> None:
    reading = scorer.read_text(
        "Chip shares tumble as Chinese AI rival shakes faith in spending",
        "Nvidia was down nine percent in pre-market trading and Microsoft lost four percent.\n\n"
        "DeepSeek's assistant became the most downloaded free app in Apple's US store over the weekend. "
        "The start-up says it trained its V3 model for less than $6 million on 2,048 H800 chips.\n\n"
        '"It is an impressive, wonderful success of free research," said an analyst, who likes the great '
        "talent and strong growth of the company and remains confident in excellent opportunities.",
    )
    assert reading.sentiment < -0.15
    assert next(t.direction for t in reading.tickers if t.ticker == "NVDA") < 0
    assert fired(reading) >= {"app_rank", "ai_cost", "market_move"}


def test_tickers_that_are_moved_but_not_named_stay_below_a_mention(scorer: Scorer) -> None:
    reading = scorer.read_text("DeepSeek is the No. 1 free app in the App Store", "")
    moved = [t for t in reading.tickers if t.role == "affected"]
    assert {"NVDA", "AMD"} <= {t.ticker for t in moved}
    assert all(t.relevance < 0.5 for t in moved)


def test_what_the_provider_tagged_counts_as_named(scorer: Scorer) -> None:
    reading = scorer.read_text("A quiet day at the office", "", symbols=["NVDA", "NOT-WATCHED"])
    assert [t.ticker for t in reading.tickers] == ["NVDA"]


def test_copies_share_their_wording_and_rewrites_do_not(scorer: Scorer) -> None:
    one = scorer.read_text("Nvidia's shares fall 9%", "A cheap model worries investors.")
    copy = scorer.read_text("NVIDIA\u2019S SHARES FALL 9%", "A cheap model worries investors.")
    rewrite = scorer.read_text("Shares of Nvidia drop 9%", "Investors worry about a cheap model.")
    assert one.wording == copy.wording != rewrite.wording


def test_chips_to_eat_are_under_no_control(scorer: Scorer) -> None:
    text = "Bags of potato chips banned from export to China; the snack maker's shares fall 6%"
    assert "chip_control" not in fired(scorer.read_text(text, ""))


@pytest.mark.parametrize(
    "text",
    [
        "Yesterday in AI: DeepSeek was No. 1 on the US App Store and Nvidia lost 17%",
        "The week in tech: DeepSeek tops Apple's free chart, Nvidia loses 17%",
        "DeepSeek, No. 1 in the US App Store, which previously caused a sell-off, has a new logo",
    ],
)
def test_a_look_back_is_no_shock(scorer: Scorer, text: str) -> None:
    reading = scorer.read_text(text, "")
    assert {e.certainty for e in reading.events} == {Certainty.RECAP}
    assert shock_of(first_impacts(reading)) == 0.0


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Nvidia gets a green light to export H20 chips to China", 1),
        ("Washington grants TSMC a waiver for its Nanjing plant", 1),
        ("Gulf state wins a licence to buy Nvidia chips", 1),
        ("Nvidia must get a licence to sell H20 chips to China", -1),
        ("Commerce has not granted Nvidia a licence to sell H20 to China", -1),
        ("US revokes a waiver that was granted to Samsung for chip tools in China", -1),
    ],
)
def test_a_licence_that_is_granted_is_good_for_chip_makers(scorer: Scorer, text: str, sign: int) -> None:
    reading = scorer.read_text(text, "")
    assert "chip_control" in fired(reading)
    event = next(e for e in reading.events if e.theme == "chip_control")
    assert event.directions["AMD"] * sign > 0


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("Texas Instruments to buy 300 MW of solar output from a farm in Ohio", set()),
        ("Baidu signs a power purchase agreement for 50 MW of wind", set()),
        ("xAI plugs in a 300 MW cluster for Grok", {"ai_cost"}),
    ],
)
def test_who_buys_wind_buys_no_machines(scorer: Scorer, text: str, themes: set[str]) -> None:
    assert fired(scorer.read_text(text, "")) == themes


def test_ground_won_back_is_good_for_the_share(scorer: Scorer) -> None:
    reading = scorer.read_text("Nvidia wins back 8.9% and closes at $128.99", "")
    assert fired(reading) == {"market_move"}
    assert facts(reading, "pct_move") == [(8.9, "NVDA")]
    assert reading.tickers[0].ticker == "NVDA"
    assert reading.tickers[0].direction > 0.5


def test_a_fact_that_is_said_again_and_again_is_one_fact(scorer: Scorer) -> None:
    reading = scorer.read_text("Nvidia slides", "Nvidia shares fell 9% on Monday. " * 50)
    assert facts(reading, "pct_move") == [(-9.0, "NVDA")]


def test_an_app_without_a_name_is_not_the_store_owner_s(scorer: Scorer) -> None:
    text = "Apple stock was little changed. The start-up said the company's app is No. 1 in the US App Store."
    reading = scorer.read_text("A quiet day for big tech", text)
    assert facts(reading, "rank") == [(1.0, "")]
    assert all(e.subject != "AAPL" for e in reading.events if e.theme == "app_rank")


def test_a_number_on_a_door_is_no_rank(scorer: Scorer) -> None:
    text = "The App Store team moved. Its desk is in office number 119, room no. 4, on floor number 2."
    assert not facts(scorer.read_text("News from Cupertino", text), "rank")


def test_a_control_on_another_chip_is_another_event(scorer: Scorer) -> None:
    keys = [
        next(e.key for e in scorer.read_text(text, "").events if e.theme == "chip_control")
        for text in (
            "US requires licence for export of Nvidia's H20 to China",
            "Nvidia needs US licence to export H20s to China",
            "US requires licence for export of Nvidia's H200 to China",
        )
    ]
    assert keys[0] == keys[1] == "control_action:NVDA:h20:announced"
    assert keys[2] == "control_action:NVDA:h200:announced"


def test_texts_read_together_are_read_as_each_by_itself(scorer: Scorer) -> None:
    texts = [
        ("Nvidia plunges 17% as DeepSeek tops the App Store", "Chip shares lost $1 trillion of value.", ()),
        ("", "", ("NVDA",)),
        ("Microsoft to spend $80 billion on AI data centers", "", ("MSFT",)),
        ("!!!", "<p>Commerce tightens export controls on Nvidia's H20 chip</p>", ()),
    ]
    assert scorer.read_texts(texts) == [scorer.read_text(*text) for text in texts]
