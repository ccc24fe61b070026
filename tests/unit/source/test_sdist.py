"""Documents in source distributions, from an index on loopback that looks like the registry."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import tarfile
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.source import Fetched, SourceError, SourceSettings, fetch
from letta_codegen.source.releases import releases

from .conftest import Site
from .index import DOCUMENT, MEMBER, archive, publish, with_document


def get(source: str, settings: SourceSettings) -> Fetched:
    return fetch(source, settings, diagnostics=Diagnostics(source))


def test_the_newest_release_that_fits(site: Site) -> None:
    names = ("1.9", "1.10", "2.0", "2.1rc1")
    packages = {name: with_document(DOCUMENT.replace(b'"1"', f'"{name}"'.encode())) for name in names}
    settings = publish(site, packages, yanked="1.10")
    assert get("sdist:demo", settings).version == "2.0"
    assert get("sdist:demo<2", settings).version == "1.9"
    exact = get("sdist:demo==1.10", settings)
    assert (exact.version, exact.resolved) == ("1.10", "demo-1.10.tar.gz/fern/openapi.json")
    assert json.loads(exact.content)["info"]["version"] == "1.10"


def test_releases_without_a_document_are_passed_over(site: Site) -> None:
    settings = publish(site, {"1": with_document(), "2": archive({"other": b""})})
    assert get("sdist:demo", settings).version == "1"
    with pytest.raises(SourceError, match=r"there is no fern/openapi.json in 2"):
        get("sdist:demo==2", settings)


def test_a_download_that_is_not_what_its_digest_says_is_refused(site: Site) -> None:
    settings = publish(site, {"1": with_document()}, wrong_digest=True)
    with pytest.raises(SourceError, match="not what its digest says"):
        get("sdist:demo", settings)


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE])
def test_a_link_is_no_document(site: Site, kind: bytes) -> None:
    settings = publish(site, {"1": archive({MEMBER: "/etc/passwd"}, kind)})
    with pytest.raises(SourceError, match="there is no"):
        get("sdist:demo", settings)


NOISE = "".join(hashlib.sha256(bytes([number])).hexdigest() for number in range(200)).encode()


def damaged(content: bytes) -> bytes:
    """An archive with a broken piece in its middle."""
    middle = len(content) // 2
    return content[:middle] + bytes(40) + content[middle + 40 :]


@pytest.mark.parametrize(
    "content",
    [b"", b"no archive", gzip.compress(b""), with_document()[:-60], damaged(with_document(NOISE))],
    ids=["empty", "other", "nothing packed", "cut off", "damaged"],
)
def test_a_broken_archive_is_refused(site: Site, content: bytes) -> None:
    with pytest.raises(SourceError, match="no archive that can be read"):
        get("sdist:demo", publish(site, {"1": content}))


def test_a_document_that_is_too_large_is_refused(site: Site) -> None:
    settings = publish(site, {"1": with_document(b" " * 3_000_000)})
    with pytest.raises(SourceError, match="larger than"):
        get("sdist:demo", SourceSettings(index=settings.index, member=settings.member, largest=1024 * 1024))


def test_a_name_that_is_too_large_is_refused(site: Site) -> None:
    # The name comes in a block of its own, which whoever reads it has to hold in memory.
    settings = publish(site, {"1": archive({"x" * 3_000_000: b""})})
    with pytest.raises(SourceError, match="a part of it is larger than 1 MiB"):
        get("sdist:demo", replace(settings, largest=1024 * 1024))


def test_a_package_that_is_too_large_is_broken_off(site: Site) -> None:
    settings = publish(site, {"1": with_document(os.urandom(200_000))})
    with pytest.raises(SourceError, match=r"it is larger than 0\.125 MiB"):
        get("sdist:demo", replace(settings, largest_package=128 * 1024))


def test_what_unpacks_to_too_much_is_refused(site: Site) -> None:
    settings = publish(site, {"1": archive({"a": bytes(3_000_000)})})
    with pytest.raises(SourceError, match="it unpacks to too much"):
        get("sdist:demo", replace(settings, largest_package=128 * 1024))


def test_without_a_path_the_only_file_with_the_usual_name_is_taken(site: Site) -> None:
    packages = {"1": archive({"docs/openapi.json": DOCUMENT}), "2": archive({MEMBER: b"", "b/openapi.yaml": b""})}
    settings = replace(publish(site, packages), member="")
    assert get("sdist:demo==1", settings).resolved == "demo-1.tar.gz/docs/openapi.json"
    with pytest.raises(SourceError, match=r"which file is the document: b/openapi\.yaml, fern/openapi\.json"):
        get("sdist:demo==2", settings)


def test_a_registry_that_stumbles_is_asked_once_more(site: Site) -> None:
    settings = publish(site, {"1": with_document()})
    right = dict(site.answers)

    def stumble(handler: BaseHTTPRequestHandler) -> None:
        site.answers[handler.path] = right[handler.path]
        handler.send_error(503)

    site.answers.update(dict.fromkeys(right, stumble))
    assert get("sdist:demo", settings).version == "1"
    assert site.asked == ["/index/demo/"] * 2 + ["/files/demo-1.tar.gz"] * 2


@pytest.mark.parametrize(("status", "times"), [(503, 2), (403, 1)])
def test_a_registry_that_does_not_answer(site: Site, status: int, times: int) -> None:
    settings = publish(site, {"1": with_document()})
    site.serve("/index/demo/", b"", status=status)
    index = settings.index.replace("//", "//user:secret@")
    with pytest.raises(SourceError, match=f"{status}") as failure:
        get("sdist:demo", replace(settings, index=index))
    assert failure.value.exit_code == 3
    assert "secret" not in str(failure.value)
    assert site.asked == ["/index/demo/"] * times


def test_what_is_no_index(site: Site) -> None:
    site.serve("/index/demo/", b"{", content_type="application/vnd.pypi.simple.v1+json")
    with pytest.raises(SourceError, match="the package registry cannot be used"):
        get("sdist:demo", SourceSettings(index=f"{site.url}/index/", member=MEMBER))


def test_what_the_registry_does_not_have(site: Site) -> None:
    settings = publish(site, {"1": with_document()})
    with pytest.raises(SourceError, match="has no such source distribution"):
        get("sdist:demo>=3", settings)
    with pytest.raises(SourceError, match="has no package 'other'"):
        get("sdist:other", settings)


def test_a_registry_that_cannot_be_reached(site: Site) -> None:
    with pytest.raises(SourceError, match="cannot be reached") as failure:
        get("sdist:demo", SourceSettings(index="http://127.0.0.1:9/index/", member="a"))
    assert "127.0.0.1" in failure.value.hint
    assert failure.value.exit_code == 3


@pytest.mark.parametrize("source", ["sdist:", "sdist:demo==", "sdist:demo @ http://x/y.tar.gz", "sdist:demo[a]"])
def test_what_is_no_requirement(source: str) -> None:
    with pytest.raises(CodegenError) as failure:
        get(source, SourceSettings(member="a"))
    assert failure.value.exit_code == 2


def test_the_index_that_pip_uses_is_used(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = publish(site, {"1": with_document()})
    monkeypatch.setenv("PIP_INDEX_URL", settings.index)
    assert get("sdist:demo", SourceSettings(member=settings.member)).version == "1"


def test_what_was_looked_at_is_not_downloaded_again(site: Site, tmp_path: Path) -> None:
    settings = publish(site, {"1": with_document(), "2": archive({"a": b""}), "3": with_document(b"{")})
    first = releases("sdist:demo", settings=settings, cache=tmp_path)
    assert [str(release) for release in first] == [f"1: 1 operation, {len(DOCUMENT)} bytes"]
    site.asked.clear()
    assert releases("sdist:demo", settings=settings, cache=tmp_path) == first
    assert site.asked == ["/index/demo/"]


def test_what_was_seen_before_a_failure_is_remembered(site: Site, tmp_path: Path) -> None:
    packages = {"1": with_document(), "2": with_document()}
    settings = publish(site, packages)
    del site.answers["/files/demo-1.tar.gz"]
    with pytest.raises(SourceError, match="404"):
        releases("sdist:demo", settings=settings, cache=tmp_path)
    publish(site, packages)
    site.asked.clear()
    assert len(releases("sdist:demo", settings=settings, cache=tmp_path)) == 2
    assert site.asked == ["/index/demo/", "/files/demo-1.tar.gz"]


@pytest.mark.parametrize("text", ["", "[]", '{"a": 1}', '{"a": {"version": "1", "size": "x", "operations": 1}}'])
def test_a_damaged_memory_counts_for_nothing(site: Site, tmp_path: Path, text: str) -> None:
    settings = publish(site, {"1": with_document()})
    (tmp_path / "releases.json").write_text(text)
    assert len(releases("sdist:demo", settings=settings, cache=tmp_path)) == 1


def test_only_the_registry_has_releases() -> None:
    with pytest.raises(CodegenError, match="only the package registry has releases"):
        releases("", settings=SourceSettings(default="a.json"))


@pytest.mark.network
def test_the_twelve_releases_of_the_registry() -> None:
    settings = SourceSettings(default="sdist:letta==0.16.8", member="fern/openapi.json")
    found = [release.version for release in releases("", settings=settings)]
    expected = "0.16.8 0.16.7 0.16.6 0.16.5 0.16.4 0.16.2 0.16.1 0.16.0 0.15.1 0.15.0 0.14.0 0.13.0"
    assert found == expected.split()


@pytest.mark.network
def test_the_document_of_the_registry() -> None:
    fetched = get("sdist:letta>=0.16,<0.17", SourceSettings(member="fern/openapi.json"))
    assert fetched.version == "0.16.8"
    assert hashlib.md5(fetched.content, usedforsecurity=False).hexdigest() == "62baf36019cb20579a01d118a388881d"
