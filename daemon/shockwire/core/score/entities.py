"""Who a text is about: mentions, guards, roles, and the relevance of each ticker.

An alias inside a longer one does not count ("Google" in "Google Play"), a guarded alias counts only
where its guard is in the text ("arm" needs "chip", "shares", "SoftBank" ...), a venue is never a subject.
"""

from __future__ import annotations

from bisect import bisect_right

from shockwire.core.score.document import Document, Mention, end_of
from shockwire.core.score.phrases import PhraseMatcher
from shockwire.core.score.watchlist import Entity, Watchlist

_MOST_MENTIONS = 400
_REACH = 40  # tokens back to look for a subject
_STORE_REACH = 4
_COMPARED_REACH = 1
_SPEAKER_REACH = 6
_NO_SUBJECTS = ("venue", "body", "person")
STORE_OWNER = "store_owner"
BROKER = "broker"  # whose word on others is no news about itself
FORUM = "forum"  # where others write: what is written on it is no news about it
_THERE = frozenset(["on", "via"])
_CROWD = frozenset("crowd army traders users posters forum post posts thread board community".split())
BY = ("alias", "guarded", "product", "model", "app")


class Names:
    """The watchlist compiled for reading: phrases per entity, and lookups by id."""

    def __init__(self, watchlist: Watchlist) -> None:
        self.entities: tuple[Entity, ...] = watchlist.entities
        self.index = {e.id: i for i, e in enumerate(self.entities)}
        self.listed = frozenset(e.id for e in self.entities if e.kind == "listed")
        self.tags = {e.id: frozenset(e.tags) for e in self.entities}
        self.asked = tuple((f"name:{e.kind}", *(f"tag:{tag}" for tag in e.tags)) for e in self.entities)
        self._guards: dict[int, PhraseMatcher] = {}
        self._groups = [
            (f"ent.{i}.{by}", i, by)
            for i, e in enumerate(self.entities)
            for by in BY
            if self._phrases_of(e, by)
        ]
        self._group_of = {name: (i, by) for name, i, by in self._groups}

    @staticmethod
    def _phrases_of(entity: Entity, by: str) -> tuple[str, ...]:
        if by == "alias":
            return (
                (entity.name, *entity.aliases)
                if entity.name.lower() not in entity.guarded
                else entity.aliases
            )
        return {
            "guarded": entity.guarded,
            "product": entity.products,
            "model": entity.models,
            "app": entity.apps,
        }[by]

    def phrases(self) -> dict[str, dict[str, float]]:
        """Named phrases for the matcher."""
        groups: dict[str, dict[str, float]] = {}
        for name, i, by in self._groups:
            groups[name] = dict.fromkeys(self._phrases_of(self.entities[i], by), 1.0)
        return groups

    def stems(self) -> dict[str, str]:
        """Families of models in one word, which also stand with a number attached ("qwen3", "gpt4")."""
        return {m: f"ent.{i}.model" for i, e in enumerate(self.entities) for m in e.models if m.isalpha()}

    def mentions(self, document: Document) -> list[Mention]:
        """Every entity named in a text, longest names first where they overlap, in the text's order."""
        raw: list[tuple[int, int, int, str]] = []
        for name in self._group_of.keys() & document.hits.keys():  # in any order; they are sorted below
            entity, by = self._group_of[name]
            if by == "guarded" and not self._is_guard_there(entity, document):
                continue
            raw += [(start, start - end, entity, by) for start, end, _ in document.hits[name]]
        raw.sort()
        del raw[_MOST_MENTIONS:]
        kept: list[Mention] = []
        past = 0
        for start, negative_length, entity, by in raw:
            end = start - negative_length
            if start >= past or (kept and kept[-1].start == start and kept[-1].end == end):
                if (
                    start < past
                ):  # the same words twice: the first entity keeps them, and as a model if they can be one
                    if by == "model" and kept[-1].entity == entity:
                        kept[-1] = Mention(entity, start, end, by, kept[-1].role)
                    continue
                mention = Mention(entity, start, end, by)
                role = self._role(document, mention, kept[-1] if kept else None)
                kept.append(mention if role == "subject" else Mention(entity, start, end, by, role))
                past = end
        return kept

    def _is_guard_there(self, index: int, document: Document) -> bool:
        """Does a text hold a guard of this entity? Guards are common words: nobody else looks for them."""
        guards = self._guards.get(index)
        if guards is None:
            phrases = dict.fromkeys(self.entities[index].guards, 1.0)
            guards = self._guards[index] = PhraseMatcher({"guard": phrases})
        return bool(guards.find(document.tokens, document.shapes))

    def _role(self, document: Document, mention: Mention, previous: Mention | None) -> str:
        """What a mention is in its clause: who is only compared with, or owns the store, is no subject."""
        entity = self.entities[mention.entity]
        tokens = document.tokens
        if entity.kind == "venue":
            return "venue"
        if (
            STORE_OWNER in entity.tags
            and mention.by != "app"
            and _before(document, "lex.store_words", mention.end, _STORE_REACH)
        ):
            return "venue"
        if any(0 <= mention.start - end <= 1 for _, end, _ in document.named("lex.set_aside")):
            return "mention"
        before, behind = (
            tokens[max(0, mention.start - 1) : mention.start],
            tokens[mention.end : mention.end + 1],
        )
        if FORUM in entity.tags and not (_THERE.isdisjoint(before) and _CROWD.isdisjoint(behind)):
            return "mention"  # "its researchers wrote on Reddit", "the Reddit crowd"
        if BROKER in entity.tags and _before(document, "lex.broker_verbs", mention.end, 1):
            return "mention"
        if _speaks(document, mention):
            return "mention" if BROKER in entity.tags else "source"
        if any(
            0 <= mention.start - end <= _COMPARED_REACH
            and tokens[end : mention.start] != ["with"]  # who answers with a model is not compared to it
            and document.sentences[start] == document.sentences[mention.start]
            for start, end, _ in document.named("lex.compared")
        ):
            return "comparator"
        if (
            previous is not None
            and previous.role in ("comparator", "mention")
            and tokens[previous.end : mention.start] in (["and"], [","], ["or"], [",", "and"])
        ):
            return previous.role
        return "subject"

    def subject_before(self, document: Document, at: int) -> str:
        """Id of the entity a fact at token `at` is about, "" if the text names none near it."""
        mention = self.mention_near(document, at)
        return self.entities[mention.entity].id if mention else ""

    def app_before(self, document: Document, at: int) -> str:
        """The same for an app's rank: the owner of a store is not the owner of the apps in it.

        "Apple's shares were flat. A start-up's app is No. 1 in the App Store" tells nothing about Apple.
        """
        mention = self.mention_near(document, at, stores=False)
        return self.entities[mention.entity].id if mention else ""

    def mention_near(self, document: Document, at: int, *, stores: bool = True) -> Mention | None:
        """The subject named last before a token and not far back, else first after it in its sentence.

        Without `stores`, their owners count only where an app or a model of theirs is named.
        """
        mentions = document.mentions
        past = bisect_right(mentions, at, key=end_of)
        for mention in reversed(mentions[:past]):
            if at - mention.end > _REACH:
                break
            if self._can_be_subject(mention, stores=stores):
                return mention
        for mention in mentions[past:]:
            if self._can_be_subject(mention, stores=stores):
                return mention if document.sentences[mention.start] == document.sentences[at] else None
        return None

    def _can_be_subject(self, mention: Mention, *, stores: bool) -> bool:
        entity = self.entities[mention.entity]
        if mention.role not in ("subject", "source") or entity.kind in _NO_SUBJECTS:
            return False
        return stores or mention.by != "alias" or STORE_OWNER not in entity.tags


def _speaks(document: Document, mention: Mention) -> bool:
    """Does the entity only say it: "..., says UBS", "UBS downgrades ...", "...: Jane Roe, UBS" at the end?"""
    for start, _, _ in document.named("lex.analyst_verbs"):
        if 0 <= start - mention.end <= 1:
            return True
    for _, end, _ in document.named("lex.says"):
        if end == mention.start and (
            mention.end >= document.title_end or mention.end == len(document.tokens)
        ):
            return True
    if mention.end >= document.title_end - 1 and mention.start < document.title_end:
        colon = _last_colon(document)
        return (
            0 < colon < mention.start
            and mention.end == document.title_end
            and mention.start - colon <= _SPEAKER_REACH
        )
    return False


def _last_colon(document: Document) -> int:
    return next((at for at in range(document.title_end - 1, -1, -1) if document.tokens[at] == ":"), -1)


def _before(document: Document, group: str, at: int, reach: int) -> bool:
    return any(
        0 <= start - at <= reach and document.sentences[start] == document.sentences[at - 1]
        for start, _, _ in document.named(group)
    )
