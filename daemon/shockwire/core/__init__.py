"""The pure core: records in, signals and alert revisions out. No IO, no clock, no randomness."""
