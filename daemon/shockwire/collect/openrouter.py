"""Kind `openrouter`: list prices of models, and new models, as OpenRouter shows them. Official, no key.

A price is told in USD for one token, as text, and is the cheapest provider's, so it wobbles: a new value
counts once two polls in a row have shown it. It is reported in USD per million tokens. What is not a price
is left out: `:free` variants, the routers' -1, zeros. A model that vanishes is not one that became free.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from shockwire.collect.payload import json_of, redact_url
from shockwire.collect.quoting import LAST_STAMP
from shockwire.core.model import Body, PriceList, Release
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response, Validators
from shockwire.units import Duration

_METRICS = (("input", "prompt"), ("output", "completion"))
_MILLION = Decimal(1_000_000)
_HIGHEST = Decimal(100_000)  # USD per million tokens; above it somebody slipped
_PLAUSIBLE = 20  # models; fewer are no catalogue
_STAMPS = (1_262_304_000, LAST_STAMP)


class _Known(Struct, frozen=True, kw_only=True, array_like=True):
    """The memory. `told`: what was reported, by "model|metric"; `shown`: what the last answer showed."""

    version: int = 1
    etag: str = ""
    last_modified: str = ""
    told: dict[str, str] = {}
    shown: dict[str, str] = {}
    models: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRouter:
    """Prices and new models of these `authors` ("deepseek", "openai"); of all, if none is named."""

    brings_prices: ClassVar[bool] = False

    name: str
    every: Duration = timedelta(minutes=10)
    authors: tuple[str, ...] = ()
    base_url: str = "https://openrouter.ai"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        known = _load(context.cursor)
        response = await context.http.get(
            f"{self.base_url.rstrip('/')}/api/v1/models",
            accept="application/json",
            validators=None
            if known is None
            else Validators(etag=known.etag, last_modified=known.last_modified),
        )
        before = known or _Known()
        if response.not_modified and known is not None:
            prices, rows = before.shown, []  # the same answer again: what it showed is confirmed
        else:
            rows = self._rows(response)
            prices = dict(_prices(rows))
        now = context.clock.now()
        told = {key: v for key, v in prices.items() if known is None or before.shown.get(key) == v}
        fresh = {key: value for key, value in told.items() if before.told.get(key) != value}
        made = [row for row in rows if row["id"] not in frozenset(before.models)]
        bodies: list[Body] = [self._price(key, value, now) for key, value in fresh.items()]
        bodies += [self._release(row, now, is_first=known is None) for row in made]
        after = _Known(
            etag=response.validators.etag,
            last_modified=response.validators.last_modified,
            told=before.told | fresh,
            shown=prices,
            models=(*before.models, *(str(row["id"]) for row in made))[-5_000:],
        )
        return Poll(
            bodies=tuple(bodies),
            cursor=None if after == known else msgspec.msgpack.encode(after),
            unchanged=not bodies,
            status=response.status,
            note=f"{len(prices)} prices, {len(fresh)} told; {len(made)} new models",
        )

    def _rows(self, response: Response) -> list[dict[str, Any]]:
        payload = json_of(response, expected="a list of models (JSON)")
        rows = payload.get("data") if isinstance(payload, dict) else None
        where = redact_url(response.url)
        if not isinstance(rows, list):
            raise SourceError(f"{where} answered JSON without a list `data`", status=response.status)
        found = [row for row in rows if isinstance(row, dict) and _is_model(row.get("id"))]
        if len(found) < _PLAUSIBLE:
            words = f"{where} answered {len(found)} models, which is not taken for its catalogue"
            raise SourceError(words, status=response.status)
        wanted = frozenset(self.authors)
        return [row for row in found if not wanted or row["id"].partition("/")[0] in wanted]

    def _price(self, key: str, value: str, now: datetime) -> PriceList:
        model, _, metric = key.partition("|")
        return PriceList(
            id=f"{self.name}:{key}:{now:%Y%m%dT%H%M%S.%f}",
            source=self.name,
            provider="openrouter",
            subject=model,
            metric=metric,
            value=Decimal(value),
        )

    def _release(self, row: dict[str, Any], now: datetime, *, is_first: bool) -> Release:
        author, _, name = str(row["id"]).partition("/")
        made = _made(row.get("created"))
        return Release(
            id=f"{self.name}:release:{row['id']}",
            source=self.name,
            registry="openrouter",
            subject=author,
            name=name,
            event_time=made if made is not None and made <= now else None,
            link=f"https://openrouter.ai/{row['id']}",
            baseline=is_first,
        )


def _prices(rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    found = []
    for row in rows:
        pricing = row.get("pricing")
        if not isinstance(pricing, dict):
            continue
        for metric, name in _METRICS:
            value = _per_million(pricing.get(name))
            if value is not None:
                found.append((f"{row['id']}|{metric}", value))
    return found


def _per_million(value: Any) -> str | None:
    """USD per million tokens as text; None for what is no price."""
    if not isinstance(value, str) or len(value) > 40:  # noqa: PLR2004 - nobody writes so many digits
        return None
    try:
        price = Decimal(value) * _MILLION
    except InvalidOperation:
        return None
    return f"{price.normalize():f}" if price.is_finite() and 0 < price < _HIGHEST else None


def _is_model(value: Any) -> bool:
    """Whether an id is a model's of its own: no free variant, no router."""
    return (
        isinstance(value, str)
        and value.isprintable()
        and value.count("/") == 1
        and not value.startswith("openrouter/")
        and not value.endswith(":free")
        and "|" not in value
    )


def _made(value: Any) -> datetime | None:
    is_stamp = type(value) in (int, float) and _STAMPS[0] <= value <= _STAMPS[1]
    return datetime.fromtimestamp(value, UTC) if is_stamp else None


def _load(cursor: bytes | None) -> _Known | None:
    if cursor is None:
        return None
    try:
        known = msgspec.msgpack.decode(cursor, type=_Known)
    except msgspec.DecodeError:
        return None
    return known if known.version == 1 else None
