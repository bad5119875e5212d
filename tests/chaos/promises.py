"""The promises R1 to R20: what each says, and when it is held.

A test module of this folder shows one of them and says so by `PROMISE = "R1"`; a test of the suite
that shows one is marked `@pytest.mark.promise("R1")`. `make chaos` runs both and reports by promise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Promise:
    """What is done to the daemon, and what must hold meanwhile and after."""

    what: str
    passes: str
    not_built: str = ""  # what it is about does not exist yet


PROMISES = {
    "R1": Promise(
        "kill -9 of the daemon, 25 times in 1,500 alerts",
        "lost 0; at each sink no more repeats than kills, none unmarked",
    ),
    "R2": Promise(
        "crash at every point of a commit and around every send", "lost 0, repeats at most 1, marked"
    ),
    "R3": Promise("power cut: the disk's image copied from under a running daemon", "lost 0, integrity ok"),
    "R4": Promise(
        "broker down for an hour", "all in order within 30 s of its return; other sinks as fast as before"
    ),
    "R5": Promise("Slack in a storm of 500 and 429", "lost 0, never early, at most 1 a second"),
    "R6": Promise(
        "disk full",
        "up, degraded, alerts still sent; mended within 60 s of space; sound; no unmarked repeat later",
    ),
    "R7": Promise(
        "the clock jumps -1 h, +1 d, over DST days, and +1 d for 10 minutes and back",
        "nothing fires twice or is skipped; right again within 60 s",
    ),
    "R8": Promise(
        "name look-ups fail, a black hole, resets",
        "loop lag p99 < 50 ms, source stale within 3 intervals, others unaffected",
    ),
    "R9": Promise(
        "slow-loris header and body, 10 GB body, gzip bomb",
        "each ends within its time-out, memory + 20 MB at most",
    ),
    "R10": Promise(
        "XML bombs, external entity, 50,000 nested tags",
        "under 2 s off the loop, memory + 100 MB at most, no file read",
    ),
    "R11": Promise(
        "23 addresses and redirects that must not be asked", "0 connections to where nobody may ask"
    ),
    "R12": Promise("TLS: expired, another host's, self-signed, 1.0", "refused, with the reason"),
    "R13": Promise(
        "half-written, empty, bombed YAML; an editor's rename; 100 reloads under load",
        "last good stays, 0 events lost",
    ),
    "R14": Promise("flipped bytes, truncated WAL", "found at the start, put aside, told"),
    "R15": Promise(
        "scaled out: workers killed, stopped, the server killed",
        "lost 0, repeated 0, out of order 0, takeover < 10 s",
        not_built="the daemon runs on one machine so far; nothing can be said of more",
    ),
    "R16": Promise(
        "the unit under a booted systemd",
        "notify, watchdog on a hung loop, reload, kill -9, exit 78, credentials",
    ),
    "R17": Promise(
        "30 minutes at ten times a busy day",
        "memory slope < 1 MB in 10 minutes, descriptors and threads constant",
    ),
    "R18": Promise("the daemon dies under Prometheus's eyes", "its alert fires within 15 s"),
    "R19": Promise(
        "upgrade and downgrade by one version, in the middle of episodes, at 20 points",
        "lost 0, unmarked repeats 0, ids unchanged, nothing decided again",
    ),
    "R20": Promise(
        "a canary through feed, score, rule and sink every hour", "an alarm when it takes over 3 minutes"
    ),
    "D1": Promise(
        "a busy day with the shipped rules, and a year of such days",
        "at most 40 MB a day; the store never above its cap",
    ),
    "F1": Promise(
        "1,000 feeds, a tenth each slow, dead, redirecting, refusing, ever changing; kill -9",
        "the others late by at most 10 %, none asked too often, 0 items lost, 0 doubled",
    ),
    "F2": Promise(
        "first contact in a network namespace without any network",
        "up, each source's trouble said with its reason, under 1 % of a core and 90 MB",
    ),
}
