"""The C library's allocator, told to give large pieces of memory back to the system.

glibc gives back what is larger than a threshold as soon as it is freed, but lets the threshold grow to the
largest piece it has seen: after a snapshot of the state, nothing of its size is given back any more, and a
daemon that runs for months keeps the holes. A fixed threshold keeps it from learning that.
"""

from __future__ import annotations

import ctypes

_M_MMAP_THRESHOLD = -3  # of malloc.h
_LARGE = 256 * 1024


def give_back_large() -> None:
    """To be called once, early. An allocator that knows no such setting is left as it is."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE)
