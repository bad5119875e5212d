"""Ordinary trading days, made up: what a desk's feeds, prices and charts are like when nothing happens.

Quiet rules are proved on such days. A seed gives the same days each time, in any process. What is
ordinary is not calm: earnings move shares by a tenth overnight, a bad day of the whole market comes
now and then, old figures are retold, rumours come and go, apps change places in a chart. What is left
out is what the rules wait for: news of a shock *and* the prices that confirm it.
"""

from __future__ import annotations

from shockwire.testing.ordinary.days import Ordinary

__all__ = ["Ordinary"]
