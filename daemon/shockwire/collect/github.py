"""Kind `github`: new repositories of organisations and new releases of repositories.

Without a token sixty requests an hour are allowed, over everything that asks from this address; with one,
five thousand. The budget is kept by the client, and a configuration that could not be polled within it is
refused at load. Answers are asked for conditionally; a 304 is cheap for both sides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from typing import Any, ClassVar

from shockwire.collect.quoting import instant
from shockwire.collect.releases import Listing, Named, Round, rows_of
from shockwire.errors import SourceError
from shockwire.ports import Budget, Context, Poll, Response, Secret
from shockwire.units import Duration

_PER_HOUR, _PER_HOUR_WITH_TOKEN = 55, 4_500


@dataclass(frozen=True, slots=True, kw_only=True)
class GitHub:
    """New repositories of these `organisations`, new releases of these `repositories` ("owner/name")."""

    brings_prices: ClassVar[bool] = False

    name: str
    every: Duration = timedelta(minutes=15)
    organisations: tuple[str, ...] = ("deepseek-ai",)
    repositories: tuple[str, ...] = ()
    token: Secret | None = None
    base_url: str = "https://api.github.com"

    def __post_init__(self) -> None:
        odd = [name for name in self.repositories if name.count("/") != 1]
        if odd:
            raise ValueError(f"repositories: expected owner/name, got {odd[0]}")
        wanted = len(self.organisations) + len(self.repositories)
        if not wanted:
            raise ValueError("organisations: expected at least one, or one of `repositories`")
        most = _PER_HOUR if self.token is None else _PER_HOUR_WITH_TOKEN
        if wanted * 3600 > most * self.every_s:
            raise ValueError(
                f"every: {wanted} names every {self.every_s:g} s are more than the {most} requests an hour "
                f"that GitHub allows{'; a `token` allows more' if self.token is None else ''}"
            )

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        brought = Round.begin(context, source=self.name, registry="github")
        for path in self._paths():
            try:
                response = await self._get(context, path, brought.known(path))
                brought.took(path, _read(response, path), response)
            except SourceError as error:
                brought.failed(error)
        return brought.poll(lists="lists", things="new")

    def _paths(self) -> list[str]:
        query = "sort=created&direction=desc&per_page=30"
        return [
            *(f"orgs/{name}/repos?{query}" for name in self.organisations),
            *(f"repos/{name}/releases?per_page=10" for name in self.repositories),
        ]

    async def _get(self, context: Context, path: str, known: Listing | None) -> Response:
        token = None if self.token is None else self.token.reveal()
        account = "" if token is None else blake2b(token.encode(), digest_size=8).hexdigest()
        return await context.http.get(
            f"{self.base_url.rstrip('/')}/{path}",
            headers={"X-GitHub-Api-Version": "2022-11-28"}
            | ({} if token is None else {"Authorization": f"Bearer {token}"}),
            accept="application/vnd.github+json",
            validators=None if known is None else known.validators,
            budget=Budget(
                name=f"github:{account}",
                requests=_PER_HOUR if token is None else _PER_HOUR_WITH_TOKEN,
                per_s=3600.0,
            ),
        )


def _read(response: Response, path: str) -> list[Named]:
    found = [_named(row, path) for row in rows_of(response, expected="a list (JSON)")]
    return [one for one in found if one.subject and one.name]


def _named(row: dict[str, Any], path: str) -> Named:
    link = _text(row, "html_url")
    if path.startswith("orgs/"):
        owner, _, name = _text(row, "full_name").partition("/")
        return Named(subject=owner, name=name, made=instant(row.get("created_at")), link=link)
    _, owner, name = path.partition("?")[0].split("/")[:3]
    version = "" if row.get("draft") is True else _text(row, "tag_name")
    return Named(
        subject=owner,
        name=f"{name} {version}" if version else "",
        made=instant(row.get("published_at") or row.get("created_at")),
        link=link,
    )


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return " ".join(value.split())[:200] if isinstance(value, str) else ""
