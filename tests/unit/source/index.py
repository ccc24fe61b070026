"""An index of packages on loopback that looks like the registry, and source distributions to offer there."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile

from letta_codegen.source import SourceSettings

from .conftest import Site

DOCUMENT = json.dumps(
    {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {}}}}
).encode()

MEMBER = "fern/openapi.json"


def archive(members: dict[str, bytes | str], kind: bytes = tarfile.SYMTYPE) -> bytes:
    """A source distribution: files by path below its top folder; text is the target of a link."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for name, content in members.items():
            info = tarfile.TarInfo(f"demo-1/{name}")
            if isinstance(content, str):
                info.type, info.linkname = kind, content
                tar.addfile(info)
            else:
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def with_document(content: bytes = DOCUMENT) -> bytes:
    """A source distribution that carries a document."""
    return archive({"PKG-INFO": b"Name: demo", MEMBER: content})


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
    site.serve("/index/demo/", page.encode(), content_type="text/html")
    return SourceSettings(index=f"{site.url}/index/", member=MEMBER, timeout=2)
