"""A number as a fact: where it stands, whose it is and how surely it is said."""

from __future__ import annotations

from shockwire.core.model import Fact
from shockwire.core.score.amounts import Amount
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names


def amount_fact(document: Document, names: Names, amount: Amount, kind: str, unit: str) -> Placed:
    """The fact, under the token it begins at."""
    text, span = document.shown(amount.start, amount.end)
    return amount.start, Fact(
        kind=kind,
        value=amount.value,
        high=amount.high,
        unit=unit,
        subject=names.subject_before(document, amount.start),
        certainty=certainty_at(document, amount.start),
        span=span,
        text=text,
    )
