"""The way to a server: whom to trust with its certificate, and whether a proxy stands between.

The library reads the same variables by itself, but a proxy that it finds sees the key of a server without TLS.
"""

from __future__ import annotations

import importlib.util
import ipaddress
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2

from letterkit.errors import CertificateError, ProxyError
from letterkit.models import Network, Settings
from letterkit.models._faults import NAMES_OF_TRUST

DIRECT = "put {host} into NO_PROXY"


def trusted(network: Network) -> ssl.SSLContext:
    """Whom to trust: the authorities that the environment names, else those of the system.

    Raises CertificateError where what is named cannot be read.
    """
    named = network.certificates
    if not named:
        return httpx2.create_ssl_context(trust_env=False)
    try:
        if Path(named).is_dir():
            return ssl.create_default_context(capath=named)
        return ssl.create_default_context(cafile=named)
    except OSError as error:  # an SSLError is one
        todo = f"Let {NAMES_OF_TRUST} name a PEM file or a folder of them."
        raise CertificateError(f"The certificates in {named} cannot be read.", todo) from error


def proxy(network: Network, url: str, *, has_key: bool, context: ssl.SSLContext) -> httpx2.Proxy | None:
    """The proxy on the way to an address, None where there is none: what is on this machine is reached without.

    Raises ProxyError for one that cannot be used, and for one that would see the key.
    """
    try:
        to = urlsplit(url)
        host, port = to.hostname or "", to.port
    except ValueError:
        return None  # whoever opens a connection says what is wrong with it
    said = network.proxies.get(to.scheme) or network.proxies.get("all", "")
    if not said or not host or _is_direct(host, port, network.direct):
        return None
    shown, todo = _shown(said), DIRECT.format(host=host)
    if has_key and to.scheme == "http":
        what = f"The key and your notes would go to the proxy {shown} without encryption."
        raise ProxyError(what, f"Use an https base_url, or {todo}.")
    try:
        whole = said if "://" in said else f"http://{said}"
        made, parts = httpx2.Proxy(whole), urlsplit(whole)
        if made.url.scheme.startswith("socks") and not importlib.util.find_spec("socksio"):
            raise ProxyError(f"The proxy {shown} speaks SOCKS.", f"Install socksio for it, or {todo}.")
        if not parts.hostname or parts.port == 0:  # to ask for the port is to check it
            raise ValueError("no host")
    except (ValueError, httpx2.InvalidURL):
        raise ProxyError(f"The proxy {shown} is not an address.", f"Correct HTTPS_PROXY, or {todo}.") from None
    made.ssl_context = context if made.url.scheme == "https" else None
    return made


def way(settings: Settings, base_url: str) -> tuple[ssl.SSLContext, httpx2.Proxy | None]:
    """Whom to trust on the way to a server, and the proxy between. Raises CertificateError and ProxyError."""
    context = trusted(settings.network)
    return context, proxy(settings.network, base_url, has_key=bool(settings.api_key), context=context)


def client(settings: Settings, base_url: str, **more: Any) -> httpx2.Client:
    """What asks a server by that way, and follows it nowhere else. Raises CertificateError and ProxyError."""
    context, between = way(settings, base_url)
    return httpx2.Client(verify=context, proxy=between, trust_env=False, follow_redirects=False, **more)


def _shown(said: str) -> str:
    """A proxy without its user and password."""
    return said.rpartition("@")[2].rpartition("//")[2][:80]


def _is_direct(host: str, port: int | None, direct: str) -> bool:
    """Whether a host is this machine, or one of those that the environment excepts: `.acme.test`, `10.0.0.0/8`, `*`."""
    address = _address(host)
    if host == "localhost" or host.endswith(".localhost") or (address and address.is_loopback):
        return True
    return any(_excepts(one.strip().casefold(), host, port, address) for one in direct.split(",") if one.strip())


def _excepts(
    one: str, host: str, port: int | None, address: ipaddress.IPv4Address | ipaddress.IPv6Address | None
) -> bool:
    try:
        if address and address in ipaddress.ip_network(one, strict=False):
            return True
    except ValueError:
        pass  # a name, or an address with its port
    name = one.rpartition("://")[2].removeprefix("*.").lstrip(".")
    return one == "*" or name in (host, f"{host}:{port}") or host.endswith(f".{name}")


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
