"""Lets `python -m shockwire` do what the `shockwire` command does."""

import sys

from shockwire.cli import main

if __name__ == "__main__":
    sys.exit(main())
