"""Documents at a URL: limits, redirects, one more try, nothing secret shown."""

from __future__ import annotations

import contextlib
import gzip
import socket
import time
from http.server import BaseHTTPRequestHandler

import pytest

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.source import SourceError, SourceSettings, fetch, without_secrets
from letta_codegen.source.web import fetch_url

from .conftest import Site

QUICK = SourceSettings(timeout=1.0, deadline=2.0, largest=10_000)


def test_a_document_comes_with_the_url_it_came_from(site: Site) -> None:
    url = site.serve("/openapi.json", b"{}")
    assert fetch_url(url, QUICK) == (b"{}", url)


def test_a_server_that_stumbles_is_asked_once_more(site: Site) -> None:
    def stumble(handler: BaseHTTPRequestHandler) -> None:
        site.serve("/a", b"{}")
        handler.send_error(503)

    site.answers["/a"] = stumble
    assert fetch_url(f"{site.url}/a", QUICK)[0] == b"{}"
    assert site.asked == ["/a", "/a"]


def test_a_server_that_is_broken_is_given_up(site: Site) -> None:
    url = site.serve("/a", b"", status=500)
    with pytest.raises(SourceError, match="cannot be reached: the server answered 500") as failure:
        fetch_url(url, QUICK)
    assert failure.value.exit_code == 3
    assert site.asked == ["/a", "/a"]


def test_what_is_not_there_is_not_asked_for_again(site: Site) -> None:
    with pytest.raises(SourceError, match="the server answered 404"):
        fetch_url(f"{site.url}/b", QUICK)
    assert site.asked == ["/b"]


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(SourceError, match="cannot be reached: Connection refused") as failure:
        fetch_url(f"http://127.0.0.1:{port}/openapi.json", QUICK)
    assert failure.value.hint == "tried 2 times"


def test_redirects_are_followed_within_limits(site: Site) -> None:
    site.serve("/a", b"", status=302, location="/b")
    site.serve("/b", b"{}")
    assert fetch_url(f"{site.url}/a", QUICK) == (b"{}", f"{site.url}/b")
    site.serve("/loop", b"", status=307, location="/loop")
    with pytest.raises(SourceError, match="more than 5 redirects"):
        fetch_url(f"{site.url}/loop", QUICK)


@pytest.mark.parametrize("target", ["http://[::1", "http://a:b:c/"])
def test_what_is_no_url(site: Site, target: str) -> None:
    site.serve("/a", b"", status=302, location=target)
    for url in (target, f"{site.url}/a"):
        with pytest.raises(SourceError) as failure:
            fetch_url(url, QUICK)
        assert failure.value.exit_code == 3
    assert site.asked == ["/a"]


def test_an_answer_that_breaks_off_is_asked_for_again(site: Site) -> None:
    url = site.serve("/a", b"{", **{"content-length": "2"})
    with pytest.raises(SourceError, match="cannot be reached: peer closed connection"):
        fetch_url(url, QUICK)
    assert site.asked == ["/a", "/a"]


def test_a_server_without_a_scheme() -> None:
    with pytest.raises(SourceError, match="a URL begins with http"):
        fetch("server:localhost:8283", SourceSettings(), diagnostics=Diagnostics("x"))


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://x"])
def test_only_http_is_followed(site: Site, target: str) -> None:
    site.serve("/a", b"", status=302, location=target)
    for url in (target, f"{site.url}/a"):
        with pytest.raises(SourceError, match="only http and https"):
            fetch_url(url, QUICK)


def test_what_is_too_large_is_broken_off(site: Site) -> None:
    large = site.serve("/large", b" " * 20_000)
    packed = site.serve("/packed", gzip.compress(b" " * 5_000_000), content_encoding="gzip")
    for url in (large, packed):
        with pytest.raises(SourceError, match="larger than"):
            fetch_url(url, QUICK)


@pytest.mark.parametrize("beginning", [b"HTTP/1.1 200 OK\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-Slow: "])
def test_what_trickles_is_broken_off(site: Site, beginning: bytes) -> None:
    def trickle(handler: BaseHTTPRequestHandler) -> None:
        with contextlib.suppress(OSError):
            handler.wfile.write(beginning)
            while True:
                handler.wfile.write(b" ")
                time.sleep(0.05)

    site.answers["/slow"] = trickle
    with pytest.raises(SourceError, match=r"has not come within 0\.5 seconds"):
        fetch_url(f"{site.url}/slow", SourceSettings(timeout=1.0, deadline=0.5))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:secret@host/a?key=secret#secret", "https://host/a"),
        ("server:http://user:secret@host:8283", "server:http://host:8283"),
        ("http://user:secret@[::1", "http://[::1"),
        ("https://host/@scope/a.json", "https://host/@scope/a.json"),
        ("a@b?c#d", "a@b?c#d"),
    ],
)
def test_nothing_secret_is_shown(url: str, shown: str) -> None:
    assert without_secrets(url) == shown
