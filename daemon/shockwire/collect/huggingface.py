"""Kind `huggingface`: models that organisations put on Hugging Face, by the instant they were made there.

The list is asked in order of creation, since `lastModified` moves with every README. Anonymous readers get
500 requests in five minutes; the header `ratelimit` says what is left, and when nothing is, the next
poll waits until it is refilled. A name that does not exist is answered 401 to who has no account.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar
from urllib.parse import urlencode

from shockwire.collect.quoting import instant
from shockwire.collect.releases import Listing, Named, Round, rows_of
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response, Secret
from shockwire.units import Duration

_MOST = 20
_LEFT = re.compile(r"\br=(\d+)\s*;\s*t=(\d+)")
_UNAUTHORISED = 401
_DEFAULT = ("deepseek-ai", "Qwen", "moonshotai", "zai-org", "meta-llama", "mistralai", "openai")


@dataclass(frozen=True, slots=True, kw_only=True)
class HuggingFace:
    """New models of these `organisations`. `token` is an access token, which raises the limits."""

    brings_prices: ClassVar[bool] = False

    name: str
    every: Duration = timedelta(minutes=5)
    organisations: tuple[str, ...] = _DEFAULT
    token: Secret | None = None
    base_url: str = "https://huggingface.co"

    def __post_init__(self) -> None:
        if not self.organisations:
            raise ValueError("organisations: expected at least one name such as deepseek-ai")

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        brought = Round.begin(context, source=self.name, registry="huggingface")
        rest_s: float | None = None
        for organisation in self.organisations:
            try:
                response = await self._get(context, organisation, brought.known(organisation))
                brought.took(organisation, _read(response, organisation), response)
            except SourceError as error:
                brought.failed(error)
                continue
            rest_s = _rest_s(response) or rest_s
        return brought.poll(lists="organisations", things="new models", next_after_s=rest_s)

    async def _get(self, context: Context, organisation: str, known: Listing | None) -> Response:
        query = {"author": organisation, "sort": "createdAt", "direction": -1, "limit": _MOST}
        try:
            return await context.http.get(
                f"{self.base_url.rstrip('/')}/api/models?{urlencode(query)}",
                headers={} if self.token is None else {"Authorization": f"Bearer {self.token.reveal()}"},
                accept="application/json",
                validators=None if known is None else known.validators,
            )
        except SourceError as error:
            if error.status == _UNAUTHORISED and self.token is None:
                words = f"{error}, which may mean that there is no organisation '{organisation}'"
                raise SourceError(words, retryable=False, status=error.status) from None
            raise


def _read(response: Response, organisation: str) -> list[Named]:
    found = []
    for row in rows_of(response, expected="a list of models (JSON)"):
        model = row.get("id") or row.get("modelId")
        if isinstance(model, str) and model.isprintable() and model:
            found.append(_named(row, model, organisation))
    return found


def _named(row: dict[str, Any], model: str, organisation: str) -> Named:
    owner, slash, name = model.partition("/")
    return Named(
        subject=owner if slash else organisation,
        name=name if slash else model,
        made=instant(row.get("createdAt")),
        link=f"https://huggingface.co/{model}",
    )


def _rest_s(response: Response) -> float | None:
    """Until the allowance is refilled, where none of it is left."""
    found = _LEFT.search(response.headers.get("ratelimit", ""))
    return float(found[2]) if found and int(found[1]) == 0 else None
