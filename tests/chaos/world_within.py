"""What stands in a booted machine instead of the world: a feed that is a file, and a hook that writes one.

    python world_within.py FOLDER        serves FOLDER/feed.xml, appends what is posted to FOLDER/posted

Standard library only: it runs with the machine's own Python.
"""

from __future__ import annotations

import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PORT = 8080
_FOLDER = Path(sys.argv[1] if len(sys.argv) > 1 else ".")


class _World(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self._answer((_FOLDER / "feed.xml").read_bytes(), "application/rss+xml")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with (_FOLDER / "posted").open("ab") as file:
            file.write(self.path.encode() + b" " + body + b"\n")
        self._answer(b"{}", "application/json")

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: the journal is what the tests read."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", PORT), _World).serve_forever()
