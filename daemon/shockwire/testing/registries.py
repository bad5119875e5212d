"""Hugging Face, GitHub, OpenRouter and Hacker News as one server on loopback, told apart by their paths.

Each answers in the shape of the real one: newest first, prices as text for one token with free variants
and routers among them, stories only above the points that were asked for. GitHub's and Hugging Face's
answers have validators.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from hashlib import blake2b
from typing import Any

from aiohttp import web

from shockwire.testing.loopback import LoopbackServer

_STAMP = "%Y-%m-%dT%H:%M:%SZ"


class RegistryServer(LoopbackServer):
    """Fill the fields, newest first; names nobody filled in are answered as unknown."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self.models: dict[str, list[tuple[str, datetime]]] = {}
        self.repositories: dict[str, list[tuple[str, datetime]]] = {}
        self.releases: dict[str, list[tuple[str, datetime]]] = {}
        self.prices: dict[str, tuple[str, str]] = {}
        self.created: dict[str, datetime] = {}
        self.stories: list[tuple[str, str, int, datetime]] = []  # number, title, points, posted
        self.left = 499  # of Hugging Face's allowance

    async def answer(self, request: web.Request) -> web.Response:
        parts = request.path.strip("/").split("/")
        match parts:
            case ["api", "models"]:
                return self._huggingface(request)
            case ["orgs", name, "repos"]:
                return self._repositories(request, name)
            case ["repos", owner, name, "releases"]:
                return self._releases(request, f"{owner}/{name}")
            case ["api", "v1", "models"]:
                return web.json_response(self._catalogue())
            case ["api", "v1", "search_by_date"]:
                return web.json_response(self._search(request))
            case _:
                return web.json_response({"message": "Not Found"}, status=404)

    def _huggingface(self, request: web.Request) -> web.Response:
        author = request.query.get("author", "")
        if request.query.get("sort") != "createdAt":
            self.complain(request, "not in order of creation: lastModified moves with every README")
        if author not in self.models:
            return web.json_response({"error": "Invalid username or password."}, status=401)
        rows = [
            {"id": f"{author}/{name}", "createdAt": made.strftime("%Y-%m-%dT%H:%M:%S.000Z"), "likes": 1}
            for name, made in self.models[author]
        ]
        answer = _conditional(request, rows)
        answer.headers["ratelimit"] = f'"api";r={self.left};t=120'
        return answer

    def _repositories(self, request: web.Request, name: str) -> web.Response:
        if name not in self.repositories:
            return web.json_response({"message": "Not Found"}, status=404)
        rows = [
            {
                "full_name": f"{name}/{repository}",
                "created_at": made.strftime(_STAMP),
                "html_url": f"https://github.example/{name}/{repository}",
            }
            for repository, made in self.repositories[name]
        ]
        return _conditional(request, rows)

    def _releases(self, request: web.Request, name: str) -> web.Response:
        if name not in self.releases:
            return web.json_response({"message": "Not Found"}, status=404)
        rows: list[dict[str, Any]] = [
            {
                "tag_name": tag,
                "published_at": made.strftime(_STAMP),
                "draft": False,
                "html_url": f"https://github.example/{name}/releases/{tag}",
            }
            for tag, made in self.releases[name]
        ]
        return _conditional(request, [{"tag_name": "v-draft", "draft": True, "published_at": None}, *rows])

    def _catalogue(self) -> dict[str, Any]:
        rows: list[dict[str, Any]] = [
            {
                "id": model,
                "created": int(self.created.get(model, self.now()).timestamp()),
                "pricing": {
                    "prompt": prompt,
                    "completion": completion,
                    "overrides": [{"min_prompt_tokens": 200_000, "prompt": "0.1"}],
                },
            }
            for model, (prompt, completion) in self.prices.items()
        ]
        free = {"id": "maker/model-0:free", "created": 1, "pricing": {"prompt": "0", "completion": "0"}}
        router = {
            "id": "openrouter/auto",
            "created": 1,
            "pricing": {"prompt": "-1", "completion": "-1"},
        }
        return {"data": [*rows, free, router]}

    def _search(self, request: web.Request) -> dict[str, Any]:
        least, since, before = 0, 0, 2**40
        query = request.query.get("query", "").casefold()
        for one in request.query.get("numericFilters", "").split(","):
            if one.startswith("points>="):
                least = int(one.removeprefix("points>="))
            if one.startswith("created_at_i>"):
                since = int(one.removeprefix("created_at_i>"))
            if one.startswith("created_at_i<"):
                before = int(one.removeprefix("created_at_i<"))
        hits = [
            {
                "objectID": number,
                "title": title,
                "points": points,
                "created_at_i": int(posted.timestamp()),
                "url": None if title.startswith("Ask HN") else f"https://story.example/{number}",
            }
            for number, title, points, posted in self.stories
            if points >= least and since < posted.timestamp() < before and query in title.casefold()
        ]
        hits.sort(key=lambda hit: -int(str(hit["created_at_i"])))
        return {"hits": hits[: int(request.query.get("hitsPerPage", "20"))], "nbHits": len(hits)}


def _conditional(request: web.Request, rows: list[dict[str, Any]]) -> web.Response:
    body = json.dumps(rows).encode()
    etag = f'W/"{blake2b(body, digest_size=8).hexdigest()}"'
    if request.headers.get("If-None-Match") == etag:
        return web.Response(status=304, headers={"ETag": etag})
    return web.Response(body=body, content_type="application/json", headers={"ETag": etag})
