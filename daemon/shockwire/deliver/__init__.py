"""Delivery: the outbox, and one file for each kind of sink."""
