"""The canary: a hidden theme and a hidden rule that one item an hour sets off, to show that the way is open.

They are put into the logged configuration, so that a replay decides the same; people never see them. The
item's text holds a word that nothing else does, so no other text is scored otherwise for it. Each item has a
mark of its own, which becomes part of its event's key: novelty would keep back a repeat.

The rule is as severe as can be, since nothing may make it wait (quiet hours, a digest), and its episode
closes after a minute, in time for the next item.
"""

from __future__ import annotations

from hashlib import blake2b

import msgspec
from msgspec.structs import replace

from shockwire.core.bundle import Bundle
from shockwire.core.hidden import CANARY
from shockwire.core.rule import NamedLeg, NewsLeg, Rule, Rung, When
from shockwire.core.score.theme import KindRule, Pattern, Theme

_KIND = "sings"
_WORD, _VERB = "shockwirecanary", "sings"
_OPEN_S = 60.0

_THEME = Theme(
    id=CANARY,
    description="The daemon's own item, on its way through everything",
    weight=1.0,
    phrases={"song": (f"{_WORD} ... {_VERB}",)},
    patterns=(
        Pattern(
            id="canary_sings",
            kind=_KIND,
            needs=("song",),
            weights={"song": 1.0},
            near=0,
        ),
    ),
    kinds={_KIND: KindRule(magnitude=1.0, via_moves=False, item="song")},
)


def _ruled() -> Rule:
    rule = Rule(
        id=CANARY,
        version="",
        description="The canary is through",
        when=When(
            terms=(NamedLeg(name="song", leg=NewsLeg(themes=(CANARY,), shock=0.1, direction="any")),),
            within_s=_OPEN_S,
        ),
        severity=(Rung(severity="critical"),),
        tell=("fired",),
        cooldown_s=0.0,
        keep_firing_for_s=_OPEN_S,
        notify=(CANARY,),
    )
    digest = blake2b(msgspec.json.encode((rule, _THEME)), digest_size=6).hexdigest()
    return replace(rule, version=digest)


_RULE = _ruled()


def canary_title(mark: str) -> str:
    """The text that sets the rule off. `mark`: a word of letters and digits that no item had before."""
    return f"{_WORD} {mark} {_VERB}"


def with_canary(bundle: Bundle) -> Bundle:
    """The bundle with the hidden theme and rule in it."""
    plain = without_canary(bundle)
    return replace(plain, themes=(*plain.themes, _THEME), rules=(*plain.rules, _RULE)).canonical()


def without_canary(bundle: Bundle) -> Bundle:
    """The bundle as people know it."""
    if all(rule.id != CANARY for rule in bundle.rules) and all(theme.id != CANARY for theme in bundle.themes):
        return bundle
    return replace(
        bundle,
        rules=tuple(rule for rule in bundle.rules if rule.id != CANARY),
        themes=tuple(theme for theme in bundle.themes if theme.id != CANARY),
    )
