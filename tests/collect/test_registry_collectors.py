"""The kinds `openrouter`, `huggingface`, `github` and `hackernews`: what is new, and what is no price."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from shockwire.collect.github import GitHub
from shockwire.collect.hackernews import HackerNews, read_hit
from shockwire.collect.huggingface import HuggingFace
from shockwire.collect.openrouter import OpenRouter
from shockwire.core.model import Article, PriceList, Release
from shockwire.errors import SourceError
from shockwire.ports import Poll, Secret
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.registries import RegistryServer

HOUR = timedelta(hours=1)


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[RegistryServer]:
    async with RegistryServer(clock.now) as running:
        running.prices = {f"maker/model-{n}": ("0.000001", "0.000002") for n in range(25)}
        running.prices["deepseek/deepseek-chat"] = ("0.00000014", "0.00000028")
        yield running
        assert running.complaints == []


def prices(poll: Poll) -> dict[tuple[str, str], Decimal]:
    return {(b.subject, b.metric): b.value for b in poll.bodies if isinstance(b, PriceList)}


def names(poll: Poll) -> list[tuple[str, str, bool]]:
    return [(b.subject, b.name, b.baseline) for b in poll.bodies if isinstance(b, Release)]


# ---------------------------------------------------------------------------- OpenRouter


async def test_prices_are_told_per_million_tokens_and_what_is_no_price_is_left_out(server, poll):
    found = prices(await poll(OpenRouter(name="or", base_url=server.url)))
    assert found["deepseek/deepseek-chat", "input"] == Decimal("0.14")
    assert found["deepseek/deepseek-chat", "output"] == Decimal("0.28")
    assert len(found) == 2 * 26


async def test_a_new_price_counts_once_two_polls_in_a_row_have_shown_it(server, poll, clock):
    source = OpenRouter(name="or", base_url=server.url, authors=("deepseek",))
    key = ("deepseek/deepseek-chat", "output")
    cursor = (await poll(source)).cursor
    seen = []
    for value in (
        "0.0000001",
        "0.00000028",
        "0.0000001",
        "0.0000001",
        "0.0000001",
        "0.00000028",
        "0.00000028",
    ):
        await clock.advance(600)
        server.prices["deepseek/deepseek-chat"] = ("0.00000014", value)
        found = await poll(source, cursor)
        cursor = found.cursor or cursor
        seen.append(prices(found).get(key))
    assert seen == [None, None, None, Decimal("0.1"), None, None, Decimal("0.28")]


async def test_a_model_that_appears_is_a_release_and_one_that_vanishes_is_nothing(server, poll, clock):
    source = OpenRouter(name="or", base_url=server.url)
    first = await poll(source)
    assert all(is_baseline for _, _, is_baseline in names(first))
    server.prices["moonshot/kimi"] = ("0.000001", "0.000003")
    del server.prices["deepseek/deepseek-chat"]
    second = await poll(source, first.cursor)
    assert names(second) == [("moonshot", "kimi", False)]
    assert prices(second) == {}


async def test_a_catalogue_of_a_few_models_is_not_taken_for_one(server, poll):
    server.prices = {"maker/model": ("0.1", "0.1")}
    with pytest.raises(SourceError, match="answered 1 models, which is not taken for its catalogue"):
        await poll(OpenRouter(name="or", base_url=server.url))


@pytest.mark.parametrize("value", ["-1", "0", "NaN", "Infinity", "1e9", "free", "", None, 7, "1" * 50])
async def test_values_that_are_no_price_are_no_price(server, poll, value):
    server.prices["odd/model"] = (value, value)
    assert ("odd/model", "input") not in prices(await poll(OpenRouter(name="or", base_url=server.url)))


# ---------------------------------------------------------------------------- Hugging Face


async def test_a_new_model_is_told_once_with_the_instant_it_was_made(server, poll, clock):
    made = clock.now()
    server.models["deepseek-ai"] = [("DeepSeek-V3", made - HOUR)]
    source = HuggingFace(name="hf", base_url=server.url, organisations=("deepseek-ai",))
    first = await poll(source)
    assert names(first) == [("deepseek-ai", "DeepSeek-V3", True)]
    server.models["deepseek-ai"].insert(0, ("DeepSeek-V4", made))
    second = await poll(source, first.cursor)
    [release] = second.bodies
    assert names(second) == [("deepseek-ai", "DeepSeek-V4", False)]
    assert (release.registry, release.event_time) == ("huggingface", made)
    third = await poll(source, second.cursor)
    assert (third.bodies, third.cursor) == ((), None)


async def test_one_organisation_that_is_not_there_is_a_complaint(server, poll):
    server.models["deepseek-ai"] = []
    source = HuggingFace(name="hf", base_url=server.url, organisations=("deepseek-ai", "nobody"))
    assert "there is no organisation 'nobody'" in (await poll(source)).degraded


async def test_an_organisation_that_comes_later_has_a_baseline_of_its_own(server, poll, clock):
    server.models = {"one": [("a", clock.now())], "two": [("b", clock.now())]}
    first = await poll(HuggingFace(name="hf", base_url=server.url, organisations=("one",)))
    both = HuggingFace(name="hf", base_url=server.url, organisations=("one", "two"))
    assert names(await poll(both, first.cursor)) == [("two", "b", True)]


async def test_when_the_allowance_is_spent_the_next_poll_waits(server, poll):
    server.models["deepseek-ai"] = []
    server.left = 0
    source = HuggingFace(name="hf", base_url=server.url, organisations=("deepseek-ai",))
    assert (await poll(source)).next_after_s == 120


# ---------------------------------------------------------------------------- GitHub


async def test_new_repositories_and_new_releases_are_told_and_drafts_are_not(server, poll, clock):
    now = clock.now()
    server.repositories["deepseek-ai"] = [("DeepSeek-V3", now)]
    server.releases["vllm-project/vllm"] = [("v1.0", now)]
    source = GitHub(name="gh", base_url=server.url, repositories=("vllm-project/vllm",))
    first = await poll(source)
    assert names(first) == [("deepseek-ai", "DeepSeek-V3", True), ("vllm-project", "vllm v1.0", True)]
    server.repositories["deepseek-ai"].insert(0, ("DeepEP", now))
    server.releases["vllm-project/vllm"].insert(0, ("v1.1", now))
    second = await poll(source, first.cursor)
    assert names(second) == [("deepseek-ai", "DeepEP", False), ("vllm-project", "vllm v1.1", False)]
    assert second.bodies[0].registry == "github"


async def test_unchanged_lists_are_answered_with_304(server, poll, clock):
    server.repositories["deepseek-ai"] = [("DeepSeek-V3", clock.now())]
    source = GitHub(name="gh", base_url=server.url)
    first = await poll(source)
    await poll(source, first.cursor)
    assert server.asked[-1].headers["if-none-match"].startswith('W/"')


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"every": timedelta(minutes=1)}, "every: 1 names every 60 s are more than the 55 requests an hour"),
        ({"repositories": ("vllm",)}, "repositories: expected owner/name, got vllm"),
        ({"organisations": ()}, "organisations: expected at least one"),
    ],
)
def test_what_github_would_not_allow_is_refused_at_load(fields, words):
    with pytest.raises(ValueError, match=words):
        GitHub(name="gh", **fields)


def test_a_token_allows_more():
    assert GitHub(name="gh", every=timedelta(minutes=1), token=Secret("t")).every_s == 60


# ---------------------------------------------------------------------------- Hacker News


async def test_a_story_is_told_when_it_has_the_points(server, poll, clock):
    source = HackerNews(name="hn", base_url=server.url)
    posted = clock.now() - HOUR
    server.stories = [("1", "An old story", 90, posted), ("2", "Ask HN: A chip?", 20, posted)]
    first = await poll(source)
    assert [a.title for a in first.bodies] == ["An old story"]
    server.stories[1] = ("2", "Ask HN: A chip?", 51, posted)
    second = await poll(source, first.cursor)
    [article] = second.bodies
    assert isinstance(article, Article)
    assert (article.title, article.baseline, article.event_time) == ("Ask HN: A chip?", False, posted)
    assert article.link == "https://news.ycombinator.com/item?id=2"


async def test_a_story_found_by_two_queries_is_one(server, poll, clock):
    server.stories = [("1", "DeepSeek and Nvidia", 90, clock.now()), ("2", "Cats", 90, clock.now())]
    source = HackerNews(name="hn", base_url=server.url, queries=("deepseek", "nvidia"))
    assert [a.title for a in (await poll(source)).bodies] == ["DeepSeek and Nvidia"]


async def test_an_index_that_stalls_is_noticed(server, poll, clock):
    server.stories = [("1", "Yesterday's", 90, clock.now() - 20 * HOUR)]
    assert "its index seems to stall" in (await poll(HackerNews(name="hn", base_url=server.url))).degraded
    server.stories = []
    found = await poll(HackerNews(name="hn", base_url=server.url))
    assert found.degraded.endswith("for two days")


async def test_a_recorded_hit_reads_as_a_reader_expects(shared_dir):
    [hit] = json.loads((shared_dir / "samples/hackernews/algolia_hit.json").read_bytes())["hits"]
    story = read_hit(hit)
    assert story is not None
    assert (story.id, story.published) == ("47257803", datetime(2026, 3, 5, 5, 7, 33, tzinfo=UTC))
    assert story.link == "https://tuananh.net/2026/03/05/relicensing-with-ai-assisted-rewrite/"


@pytest.mark.parametrize("kind", ["openrouter", "huggingface", "github", "hackernews"])
async def test_json_of_another_shape_is_said_to_be_one(server, poll, kind):
    server.break_with(Fault(kind="body", body=b'"no"'))
    source = {
        "openrouter": OpenRouter(name="s", base_url=server.url),
        "huggingface": HuggingFace(name="s", base_url=server.url, organisations=("a",)),
        "github": GitHub(name="s", base_url=server.url),
        "hackernews": HackerNews(name="s", base_url=server.url),
    }[kind]
    with pytest.raises(SourceError, match=r"answered JSON (without|that is no) "):
        await poll(source)
