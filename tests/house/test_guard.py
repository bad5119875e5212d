"""The test session's own rules hold."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _provoked(refused_connections: list[str]) -> Iterator[None]:
    yield
    refused_connections.clear()


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("10.0.0.1", 80), ("169.254.169.254", 80)])
def test_a_connection_beyond_loopback_is_refused_at_once(address: tuple[str, int]) -> None:
    with socket.socket() as sock, pytest.raises(RuntimeError, match="loopback only"):
        sock.connect(address)


def test_a_mapped_address_is_judged_by_the_address_in_it() -> None:
    with socket.socket(socket.AF_INET6) as sock, pytest.raises(RuntimeError, match="loopback only"):
        sock.connect(("::ffff:192.0.2.1", 80))


def test_a_name_of_the_world_is_not_even_looked_up() -> None:
    with pytest.raises(RuntimeError, match="loopback only"):
        socket.getaddrinfo("example.com", 443)


def test_a_reserved_name_fails_as_an_unknown_name_does() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("feeds.invalid", 443)


def test_loopback_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        assert socket.getaddrinfo("localhost", 80)
