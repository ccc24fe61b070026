"""The runtime is tested as part of a package, as its modules import one another."""

from __future__ import annotations

from behaviour.runtime.package import install

install()
