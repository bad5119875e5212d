"""Bringing together what belongs together: stories, price windows, chart baselines."""
