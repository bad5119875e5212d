"""What one company filed at the SEC, from its own page of filings: columns of JSON, the newest first.

The list of current filings reaches back a day or two and its search wants words, so history is asked for
company by company. A page has the filings of at least a year.

Trap: the instants all end in Z, and for one filer in five they are New York's clock all the same
(measured over 808 companies: github.com/theOGognf/finagg/issues/64). A filer keeps to one of the two, and
the SEC takes filings from six to ten in the evening of New York, so the hours of all its filings tell
which one it is. Where they don't, the later reading counts: nothing is known sooner than it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from shockwire.collect.items import Item
from shockwire.collect.quoting import instant

_NEW_YORK = ZoneInfo("America/New_York")
_OPENS, _SHUTS = time(5, 55), time(22, 5)  # of the SEC's own clock, and a little
_COLUMNS = ("accessionNumber", "form", "acceptanceDateTime")

# What the items of an 8-K are called, as the SEC's list of current filings calls them.
_ITEMS = {
    "1.01": "Entry into a Material Definitive Agreement",
    "1.02": "Termination of a Material Definitive Agreement",
    "1.03": "Bankruptcy or Receivership",
    "1.04": "Mine Safety - Reporting of Shutdowns and Patterns of Violations",
    "1.05": "Material Cybersecurity Incidents",
    "2.01": "Completion of Acquisition or Disposition of Assets",
    "2.02": "Results of Operations and Financial Condition",
    "2.03": "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet"
    " Arrangement of a Registrant",
    "2.04": "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an"
    " Obligation under an Off-Balance Sheet Arrangement",
    "2.05": "Costs Associated with Exit or Disposal Activities",
    "2.06": "Material Impairments",
    "3.01": "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard;"
    " Transfer of Listing",
    "3.02": "Unregistered Sales of Equity Securities",
    "3.03": "Material Modification to Rights of Security Holders",
    "4.01": "Changes in Registrant's Certifying Accountant",
    "4.02": "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or"
    " Completed Interim Review",
    "5.01": "Changes in Control of Registrant",
    "5.02": "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain"
    " Officers: Compensatory Arrangements of Certain Officers",
    "5.03": "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",
    "5.05": "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
    "5.07": "Submission of Matters to a Vote of Security Holders",
    "5.08": "Shareholder Director Nominations",
    "7.01": "Regulation FD Disclosure",
    "8.01": "Other Events",
    "9.01": "Financial Statements and Exhibits",
}


class Company(NamedTuple):
    """Whose filings: its number at the SEC, and the symbol of its share here."""

    cik: str
    ticker: str


class _Filing(NamedTuple):
    accession: str
    form: str
    at: datetime  # as it is written
    items: str


def item_names(numbers: str) -> list[tuple[str, str]]:
    """`2.02,9.01` as numbers and names; an unknown number is its own name."""
    listed = [number.strip() for number in numbers.split(",")]
    return [(number, _ITEMS.get(number, f"Item {number}")) for number in listed if number]


def read_filings(
    payload: Any, company: Company, forms: Sequence[str], *, since: datetime, until: datetime
) -> list[Item] | None:
    """A company's filings of some forms, and their amendments, that were accepted in a span.

    `id` is the accession number. None: this is no page of filings.
    """
    page = payload.get("filings") if isinstance(payload, dict) else None
    recent = page.get("recent") if isinstance(page, dict) else None
    if not isinstance(recent, dict) or not all(isinstance(recent.get(name), list) for name in _COLUMNS):
        return None
    filings = list(_rows(recent))
    is_local = _is_local([filing.at for filing in filings])
    name = str(payload.get("name") or company.ticker).strip()
    found = []
    for filing in filings:
        at = filing.at.replace(tzinfo=_NEW_YORK).astimezone(UTC) if is_local else filing.at
        if filing.form.removesuffix("/A") in forms and since <= at <= until:
            found.append(_item(filing, company, name, at))
    return found


def _rows(recent: dict[str, Any]) -> Iterator[_Filing]:
    """What the columns have in common; rows that lack something needed are left out."""
    accessions, forms, stamps = (recent[name] for name in _COLUMNS)
    items = recent.get("items")
    named = items if isinstance(items, list) else []
    for place, (accession, form, stamp) in enumerate(zip(accessions, forms, stamps, strict=False)):
        at = instant(stamp)
        if isinstance(accession, str) and isinstance(form, str) and at is not None:
            numbers = named[place] if place < len(named) else ""
            yield _Filing(accession, form, at, numbers if isinstance(numbers, str) else "")


def _is_local(stamps: Sequence[datetime]) -> bool:
    """Whether these are New York's clock with a Z; also where nobody can say."""
    return all(_OPENS <= at.time() <= _SHUTS for at in stamps)


def _item(filing: _Filing, company: Company, name: str, at: datetime) -> Item:
    accession, items = filing.accession, item_names(filing.items)
    folder = f"https://www.sec.gov/Archives/edgar/data/{company.cik}/{accession.replace('-', '')}"
    lines = [
        f"Filed: {at:%Y-%m-%d} AccNo: {accession}",
        *(f"Item {number}: {words}" for number, words in items),
    ]
    named = "; ".join(words for _, words in items)
    return Item(
        id=accession,
        title=f"{name} files {filing.form}" + (f": {named}" if named else ""),
        text="\n".join(lines),
        link=f"{folder}/{accession}-index.htm",
        symbols=(company.ticker,),
        published=at,
    )
