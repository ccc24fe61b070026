"""Classes that somebody wrote into the package, beside the generated code, and that generated classes make use of.

In: `[tool.letta-codegen]`, `mixins` and `error-classes`. Out: what to import for them. Refused: mixins of
resources that the client does not have, and classes of the same name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError
from letta_codegen.naming.names import ResourceName
from letta_codegen.render.runtime import COLOURS


def mixins(config: Config, resources: Iterable[ResourceName]) -> Mapping[tuple[str, ...], str]:
    """The names of the classes by the path of their resource.

    Raises:
        CodegenError: There is no such resource.
    """
    known: dict[str, tuple[str, ...]] = {".".join(resource.path): resource.path for resource in resources}
    known.setdefault(config.client, ())
    for dotted, _ in config.mixins:
        if dotted not in known:
            raise CodegenError(f"mixins: the client has no resource {dotted!r}")
    return {known[dotted]: target.rpartition(".")[2] for dotted, target in config.mixins}


def modules(config: Config) -> Mapping[str, str]:
    """The module of each class, relative to the package.

    Raises:
        CodegenError: Two classes have the same name.
    """
    found: dict[str, str] = {}
    for target in dict.fromkeys((*(target for _, target in config.mixins), *config.error_classes)):
        module, _, name = target.rpartition(".")
        for prefix in (colour.prefix for colour in COLOURS):
            if found.setdefault(prefix + name, f".{module}") != f".{module}":
                raise CodegenError(f"two classes are called {name!r}: {found[prefix + name][1:]} and {module}")
    return found
