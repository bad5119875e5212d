"""A theme as data: what must stand together for an event, what speaks against it, what it moves.

A pattern fires on a conjunction, never on one word: every name in `needs` must be found within
`near` sentences. A name is a phrase group of the theme or of the lexicon, `fact:<kind>`,
`tag:<tag of an entity>`, `name:listed`, `name:any`; alternatives are `a|b`. Presence is the sum of the
pattern's weights that are present, each counted once, minus the guards.
"""

from __future__ import annotations

from msgspec import Struct

from shockwire.core.score.watchlist import Move


class Pattern(Struct, frozen=True, kw_only=True):
    """One way to tell the theme. `weights` may hold names beyond `needs`; they add, but are not needed."""

    id: str
    kind: str  # of the event it tells: a kind of fact, or a word of the theme's own
    needs: tuple[str, ...]
    weights: dict[str, float]
    near: int = 1  # sentences apart at most; 0 = the same sentence
    unless: tuple[str, ...] = ()  # names that must not stand in those sentences


class KindRule(Struct, frozen=True, kw_only=True):
    """What an event of this kind means.

    `magnitude`: how big it is where no number says so. `sign`: is it good (+1) or bad (-1) for its subject;
    0: the fact's own sign decides. `via_moves`: the subject's `moves:` carry it on. `affects`: tickers it
    moves whoever its subject is.
    """

    sign: float = 1.0
    weight: float = 1.0
    magnitude: float = 0.6
    via_moves: bool = True
    named: bool = False  # every ticker the text is about is concerned, not its subject alone
    item: str = ""  # phrase group whose words are part of the event's key
    affects: tuple[Move, ...] = ()
    reversed_by: str = ""  # phrase group that turns the sign round: a ban that is lifted
    unless: str = ""  # phrase group that keeps it all the same: a waiver that is lifted


class Theme(Struct, frozen=True, kw_only=True):
    """One theme. `weight` is its part of a shock, in [0, 1]."""

    id: str
    description: str = ""
    weight: float = 0.8
    phrases: dict[str, tuple[str, ...]] = {}
    patterns: tuple[Pattern, ...] = ()
    guards: dict[str, float] = {}  # name -> what it takes off
    kinds: dict[str, KindRule] = {}
    venues: tuple[
        str, ...
    ] = ()  # tags of entities that are only where it happens, unless an app of theirs is named
