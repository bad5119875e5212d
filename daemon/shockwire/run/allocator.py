"""The C library's allocator, told to give memory back to the system.

glibc gives back what is larger than a threshold as soon as it is freed, but lets the threshold grow to the
largest piece it has seen: after a snapshot of the state, nothing of its size is given back any more, and a
daemon that runs for months keeps the holes. A fixed threshold keeps it from learning that. The holes that
smaller pieces leave are given back when it is asked to, which takes a millisecond.
"""

from __future__ import annotations

import ctypes

_M_MMAP_THRESHOLD = -3  # of malloc.h
_LARGE = 256 * 1024

# An allocator that knows no such functions is left as it is.
_LIBRARY = ctypes.CDLL(None)
_set = getattr(_LIBRARY, "mallopt", None)
_trim = getattr(_LIBRARY, "malloc_trim", None)


def give_back_large() -> None:
    """To be called once, early."""
    if _set is not None:
        _set(_M_MMAP_THRESHOLD, _LARGE)


def give_back_holes() -> None:
    """To be called now and then."""
    if _trim is not None:
        _trim(0)
