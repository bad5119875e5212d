"""shockwire: tells you, once and with the evidence, when news and prices shock together."""

__version__ = "0.1.0"
