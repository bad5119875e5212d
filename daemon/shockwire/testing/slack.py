"""A Slack-shaped receiver on loopback that checks what it gets, as Slack would, and shows it as Slack does.

It accepts a webhook's messages, answers from a script where one was given (429, 500, a reset, an
endless body, silence) and keeps what it accepted, with the instant, in `messages`. A message that
Slack would refuse is answered with Slack's word for it; the reason in plain words is in `problems`.
"""

from __future__ import annotations

from shockwire.testing.blockkit import as_seen, findings
from shockwire.testing.receiver import Answer, Received, Receiver

__all__ = ["Answer", "Received", "SlackServer", "as_seen"]

_OK = 200


class SlackServer(Receiver):
    """`async with SlackServer() as slack:` then post to `slack.url`.

    `rate_per_s` makes it answer 429 to whoever is faster, as Slack does at one a second.
    """

    @property
    def url(self) -> str:
        """The webhook's address; its path is what would be the secret."""
        return f"{self.origin}/services/T0000/B0000/not-a-real-token"

    def check(self, message: Received) -> Answer | None:
        found = list(findings(message.payload))
        self.problems += [problem for _, problem in found]
        return Answer(status=400, body=found[0][0]) if found else None

    def takes(self, answer: Answer) -> bool:
        is_yes = answer.status == _OK and answer.body in ("ok", '{"ok":true}')
        return answer.is_received or (is_yes and answer.action in ("answer", "huge"))
