"""The letter about one revision.

`Message-ID` is the alert's id and revision, so a repeat has the same one and many servers drop it;
`References` names the alert, by which mail programs put an episode's messages together. The subject
is the title. `Auto-Submitted` keeps holiday answers away.
"""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from shockwire.clock import Clock
from shockwire.core.render import plain
from shockwire.deliver.note import note_of
from shockwire.ports import Delivery

_SUBJECT_LIMIT = 200


def letter_of(delivery: Delivery, clock: Clock, *, sender: str, to: tuple[str, ...]) -> bytes:
    """As it is handed to a mail server."""
    told, note = delivery.revision, note_of(delivery, clock)
    domain = sender.rpartition("@")[2]
    letter = EmailMessage(policy=SMTP)
    letter["Subject"] = note.title[:_SUBJECT_LIMIT]
    letter["From"] = f"shockwire <{sender}>"
    letter["To"] = ", ".join(to)
    letter["Date"] = format_datetime(clock.wall())
    letter["Message-ID"] = f"<{told.alert_id}-{told.seq}@{domain}>"
    letter["References"] = f"<{told.alert_id}@{domain}>"
    letter["Auto-Submitted"] = "auto-generated"
    letter["X-Shockwire-Alert"] = f"{told.alert_id}-{told.seq}"
    if told.severity == "critical" and told.ended_at is None:
        letter["Importance"] = "high"
    letter.set_content(plain(note))
    return letter.as_bytes(policy=SMTP)
