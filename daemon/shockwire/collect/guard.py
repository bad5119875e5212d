"""Which addresses a connection may go to: checked on the very address the socket gets.

A check of names or URLs is not enough: names resolve to anything, and a redirect or an address
from a feed may be a literal. So the check sits where the socket is made, after resolution, for
every attempt. IPv6 forms that carry an IPv4 address inside are judged by what they carry.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

_NAT64 = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))
_V4_COMPATIBLE = ipaddress.ip_network("::/96")

AddrInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[Any, ...]]


class PrivateAddressError(OSError):
    """A connection to an address that is not on the public internet was refused by us."""


def is_public(address: str) -> bool:
    """Whether an IP address is on the public internet, whatever it is wrapped in."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = _carried(ip)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


def public_socket(info: AddrInfo) -> socket.socket:
    """A socket for aiohttp's connector, unless the address is not public.

    Raises:
        PrivateAddressError: it is not.
    """
    family, kind, protocol, _, address = info
    if not is_public(str(address[0])):
        raise PrivateAddressError(f"{address[0]} is not a public address")
    return socket.socket(family=family, type=kind, proto=protocol)


def _carried(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip.teredo is not None:
        return ip.teredo[1]
    if any(ip in net for net in _NAT64) or ip in _V4_COMPATIBLE:
        return ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
    return None
