"""Shipped fakes that are real: loopback servers, a clock that is moved by hand, the January 2025 world."""
