"""The demo, played once for every test that looks at what it showed and left."""

from __future__ import annotations

from played_demo import played

__all__ = ["played"]
