"""Documents in source distributions, from an index on loopback that looks like the registry."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile

import pytest

from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.source import Fetched, SourceError, SourceSettings, fetch
from letta_codegen.source.releases import releases

from .conftest import Site

DOCUMENT = json.dumps(
    {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {}}}}
).encode()


def archive(**members: bytes | str) -> bytes:
    """A source distribution: files by path below its top folder; text is the target of a link."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for name, content in members.items():
            info = tarfile.TarInfo("demo-1/" + name.replace("__", "/").replace("_json", ".json"))
            if isinstance(content, str):
                info.type, info.linkname = tarfile.SYMTYPE, content
                tar.addfile(info)
            else:
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def publish(site: Site, packages: dict[str, bytes], *, wrong_digest: bool = False, yanked: str = "") -> SourceSettings:
    """Offer source distributions by version."""
    rows = []
    for version, content in packages.items():
        site.serve(f"/files/demo-{version}.tar.gz", content)
        digest = "0" * 64 if wrong_digest else hashlib.sha256(content).hexdigest()
        mark = ' data-yanked="broken"' if version == yanked else ""
        name = f"demo-{version}.tar.gz"
        rows.append(f'<a href="/files/{name}#sha256={digest}"{mark}>{name}</a>')
    page = f"<!DOCTYPE html><html><body>{''.join(rows)}</body></html>"
    site.serve("/simple/demo/", page.encode(), content_type="text/html")
    return SourceSettings(index=f"{site.url}/simple/", member="fern/openapi.json", timeout=2)


def get(source: str, settings: SourceSettings) -> Fetched:
    return fetch(source, settings, diagnostics=Diagnostics(source))


def test_the_newest_release_that_fits(site: Site) -> None:
    names = ("1.9", "1.10", "2.0", "2.1rc1")
    packages = {name: archive(fern__openapi_json=DOCUMENT.replace(b'"1"', f'"{name}"'.encode())) for name in names}
    settings = publish(site, packages, yanked="1.10")
    assert get("sdist:demo", settings).version == "2.0"
    assert get("sdist:demo<2", settings).version == "1.9"
    exact = get("sdist:demo==1.10", settings)
    assert (exact.version, exact.resolved) == ("1.10", "demo-1.10.tar.gz/fern/openapi.json")
    assert json.loads(exact.content)["info"]["version"] == "1.10"


def test_releases_without_a_document_are_passed_over(site: Site) -> None:
    settings = publish(site, {"1": archive(fern__openapi_json=DOCUMENT), "2": archive(other=b"")})
    assert get("sdist:demo", settings).version == "1"
    with pytest.raises(SourceError, match=r"there is no fern/openapi.json in 2"):
        get("sdist:demo==2", settings)


def test_a_download_that_is_not_what_its_digest_says_is_refused(site: Site) -> None:
    settings = publish(site, {"1": archive(fern__openapi_json=DOCUMENT)}, wrong_digest=True)
    with pytest.raises(SourceError, match="not what its digest says"):
        get("sdist:demo", settings)


def test_a_link_is_no_document(site: Site) -> None:
    settings = publish(site, {"1": archive(fern__openapi_json="/etc/passwd")})
    with pytest.raises(SourceError, match="there is no"):
        get("sdist:demo", settings)


@pytest.mark.parametrize("content", [b"", b"no archive", archive(fern__openapi_json=DOCUMENT)[:-60]])
def test_a_broken_archive_is_refused(site: Site, content: bytes) -> None:
    with pytest.raises(SourceError, match="no archive that can be read"):
        get("sdist:demo", publish(site, {"1": content}))


def test_a_document_that_is_too_large_is_refused(site: Site) -> None:
    settings = publish(site, {"1": archive(fern__openapi_json=b" " * 3_000_000)})
    with pytest.raises(SourceError, match="larger than"):
        get("sdist:demo", SourceSettings(index=settings.index, member=settings.member, largest=1024 * 1024))


def test_what_the_registry_does_not_have(site: Site) -> None:
    settings = publish(site, {"1": archive(fern__openapi_json=DOCUMENT)})
    with pytest.raises(SourceError, match="has no such source distribution"):
        get("sdist:demo>=3", settings)
    with pytest.raises(SourceError, match="has no package 'other'"):
        get("sdist:other", settings)


def test_a_registry_that_cannot_be_reached(site: Site) -> None:
    with pytest.raises(SourceError, match="cannot be reached") as failure:
        get("sdist:demo", SourceSettings(index="http://127.0.0.1:9/simple/", member="a"))
    assert "127.0.0.1" in failure.value.hint
    assert failure.value.exit_code == 3


@pytest.mark.parametrize("source", ["sdist:", "sdist:demo==", "sdist:demo @ http://x/y.tar.gz", "sdist:demo[a]"])
def test_what_is_no_requirement(source: str) -> None:
    with pytest.raises(CodegenError) as failure:
        get(source, SourceSettings(member="a"))
    assert failure.value.exit_code == 2


def test_the_index_that_pip_uses_is_used(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = publish(site, {"1": archive(fern__openapi_json=DOCUMENT)})
    monkeypatch.setenv("PIP_INDEX_URL", settings.index)
    assert get("sdist:demo", SourceSettings(member=settings.member)).version == "1"


def test_what_was_looked_at_is_not_downloaded_again(site: Site, tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    settings = publish(
        site, {"1": archive(fern__openapi_json=DOCUMENT), "2": archive(a=b""), "3": archive(fern__openapi_json=b"{")}
    )
    first = releases("sdist:demo", settings=settings, cache=folder)
    assert [str(release) for release in first] == [f"1: 1 operations, {len(DOCUMENT)} bytes"]
    site.asked.clear()
    assert releases("sdist:demo", settings=settings, cache=folder) == first
    assert site.asked == ["/simple/demo/"]


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
