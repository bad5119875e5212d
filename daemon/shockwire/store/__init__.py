"""The store: what was seen, decided and told, durable in one SQLite file; and tapes."""
