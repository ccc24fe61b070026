"""`Config`: what a document cannot say about the package to generate, read from `[tool.letta-codegen]`.

In comes a `pyproject.toml` (or nothing: every option has a default that suits any document); out comes a frozen
`Config`. Unknown keys and values of the wrong type are refused with the place and what would be right, because a
misspelt option that is silently ignored costs its user an afternoon. The engine has no other source of such facts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from letta_codegen.diagnostics import CodegenError
from letta_codegen.ir.page_rules import DEFAULT_RULES, PageRule, page_rules
from letta_codegen.naming.identifiers import class_name, is_identifier, module_name
from letta_codegen.naming.words import words
from letta_codegen.runtime_facts import RuntimeFacts, runtime_facts

if TYPE_CHECKING:
    from letta_codegen.models import ModelSettings

Pairs: TypeAlias = tuple[tuple[str, str], ...]
SECTION = "tool.letta-codegen"


@dataclass(frozen=True, slots=True)
class Config:
    """What to call things, and the facts that a document cannot say.

    Attributes:
        package: Import name of the generated package.
        distribution: Its name for installers; by default the package's with hyphens.
        client: Name of the client class; the asynchronous one is `Async` + that.
        env_prefix: Beginning of the environment variables: `<prefix>_API_KEY`, `_BASE_URL`, `_LOG`.
        environments: Names and base URLs to choose from, the default first; empty: the servers of the document.
        headers: Headers sent with every request.
        client_headers: Options of the client that are sent as a header, `(option, header)`. No method has an argument
            for a header parameter of that name.
        source: Where `pull` gets the document.
        source_member: The path of the document within a source distribution.
        document: The vendored document.
        overlay: Corrections to it; empty for none.
        output: Folder of the generated project.
        names_lock: File with the names of the last run, relative to `output`.
        stream_switches: Body properties that choose between stream and plain answer where the document has no
            `x-streaming`.
        pagination: How list operations page, tried in this order.
        resources: Where paths that begin like this belong, `(path prefix, dotted resource)`.
        names: Names that win over everything else, `(operation key, dotted name)`.
        mixins: Classes that somebody wrote into the package, which the class of a resource (or the client) derives from
            as well, `(dotted resource, dotted class)`; the asynchronous one is `Async` + that.
        error_classes: Errors that somebody wrote into the package, asked in turn whether they describe an answer.
        aliases: Further names for things of the package, `(dotted name, dotted target)`; for the attribute
            of a model, the target is another one.
        version: Version of the generated package; empty: that of the API.
        runtime: How the server behaves.
    """

    package: str = "api_client"
    distribution: str = "api-client"
    client: str = "Client"
    env_prefix: str = "API"
    environments: Pairs = ()
    headers: Pairs = ()
    client_headers: Pairs = ()
    source: str = ""
    source_member: str = ""
    document: str = "openapi/openapi.json"
    overlay: str = ""
    output: str = "generated"
    names_lock: str = "names.lock"
    stream_switches: tuple[str, ...] = ("stream", "streaming")
    pagination: tuple[PageRule, ...] = field(default=DEFAULT_RULES)
    resources: Pairs = ()
    names: Pairs = ()
    mixins: Pairs = ()
    error_classes: tuple[str, ...] = ()
    aliases: Pairs = ()
    version: str = ""
    runtime: RuntimeFacts = field(default_factory=RuntimeFacts)

    def model_settings(self) -> ModelSettings:
        """What the models need to know."""
        from letta_codegen.models import ModelSettings

        further: dict[str, tuple[tuple[str, str], ...]] = {}
        for name, target in sorted(self.aliases):
            module, _, attribute = name.rpartition(".")
            if module.startswith("models."):
                further[module[7:]] = (*further.get(module[7:], ()), (attribute, target))
        return ModelSettings(self.package, further)

    @classmethod
    def for_document(cls, title: str = "", *, package: str | None = None, output: str | None = None) -> Config:
        """Defaults for a document that has no configuration.

        Args:
            title: `info.title` of the document, which gives the names if nothing else does.
            package: Import name of the package.
            output: Folder of the generated project.

        Raises:
            CodegenError: `package` is not a valid import name.
        """
        name = package if package is not None else _package_of(title)
        config = cls() if output is None else cls(output=output)
        return _named(config, name)


def read(path: Path) -> Config:
    """Read the configuration of a project.

    Args:
        path: A `pyproject.toml`; without the section, the defaults are returned.

    Raises:
        CodegenError: The file cannot be read, or an option is unknown or has the wrong type.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CodegenError(f"cannot read the configuration: {error.strerror}", where=str(path)) from None
    except ValueError as error:
        raise CodegenError(f"this is not TOML: {error}", where=str(path)) from None
    section: object = data
    for key in SECTION.split("."):
        section = section.get(key, {}) if isinstance(section, Mapping) else {}
    return parse(section, where=str(path))


def parse(section: object, *, where: str) -> Config:
    """Read the options of the section, as TOML gives them.

    Raises:
        CodegenError: An option is unknown or has the wrong type.
    """
    table = _Table(section, where)
    package = table.text("package", Config().package)
    config = replace(
        _named(Config(), package, where),
        **table.texts("source", "source-member", "document", "overlay", "output", "names-lock", "version"),
        **table.pairs("environments", "headers", "client-headers", "resources", "names", "mixins", "aliases"),
    )
    config = replace(
        config,
        distribution=table.text("distribution", config.distribution),
        client=table.text("client", config.client),
        env_prefix=table.text("env-prefix", config.env_prefix),
        error_classes=table.strings("error-classes", ()),
        stream_switches=table.strings("stream-switches", config.stream_switches),
        runtime=runtime_facts(table.take("runtime", {}), where),
        pagination=page_rules(table.take("pagination", []), where) or DEFAULT_RULES,
    )
    table.finish()
    return _checked(config, where)


def _named(config: Config, package: str, where: str = "") -> Config:
    if not is_identifier(package) or not package.isascii() or module_name(package) != package:
        hint = f"use letters, digits and underscores, for example {module_name(package)!r}"
        raise CodegenError(f"{package!r} cannot be the name of a package", where=where, hint=hint)
    stem = package.removesuffix("_sdk").removesuffix("_client") or package
    return replace(
        config,
        package=package,
        distribution=package.replace("_", "-").strip("-"),
        client=_client_of(stem),
        env_prefix=stem.upper().strip("_"),
    )


def _client_of(stem: str) -> str:
    """The name of the client class; one that means something else in the package gets a word more."""
    from letta_codegen.render.runtime import EXPORTS, MODULES

    name = class_name(stem)
    is_taken = any(taken in MODULES or taken in EXPORTS for taken in (name, f"Async{name}", f"{name}Error"))
    return f"{name}Client" if is_taken else name


def _package_of(title: str) -> str:
    stem = module_name(title if title.isascii() and words(title) else "api")
    return stem if stem.endswith("_client") else f"{stem.strip('_')}_client"


def _checked(config: Config, where: str) -> Config:
    """Refuse what would become broken code: these strings are printed as names."""
    for label, name in (
        ("client", config.client),
        *(("client-headers", option) for option, _ in config.client_headers),
    ):
        if not is_identifier(name) or not name.isascii():
            raise CodegenError(f"{label}: {name!r} is not a Python name", where=f"{where}: [{SECTION}]")
    written = (*(target for _, target in config.mixins), *config.error_classes)
    for dotted in (*written, *(name for pair in config.aliases for name in pair)):
        if not all(is_identifier(part) and part.isascii() for part in dotted.split(".")):
            raise CodegenError(f"{dotted!r} is not a dotted Python name", where=f"{where}: [{SECTION}]")
    for dotted in written:
        if "." not in dotted:
            hint = f"say where it stands in the package, for example 'lib.{dotted.lower()}.{dotted}'"
            raise CodegenError(f"{dotted!r} names no module", where=f"{where}: [{SECTION}]", hint=hint)
    return config


class _Table:
    """One TOML table that is used up option by option; what remains is unknown."""

    def __init__(self, table: object, where: str) -> None:
        self._where = f"{where}: [{SECTION}]"
        if not isinstance(table, Mapping):
            raise CodegenError("this must be a table", where=self._where)
        self._left: dict[str, Any] = dict(table)

    def take(self, key: str, default: object) -> Any:
        return self._left.pop(key, default)

    def text(self, key: str, default: str) -> str:
        return cast(str, self._checked(key, self.take(key, default), str, "a string"))

    def texts(self, *keys: str) -> dict[str, Any]:
        return {key.replace("-", "_"): self.text(key, "") for key in keys if key in self._left}

    def strings(self, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        values = self._checked(key, self.take(key, list(default)), list, "a list of strings")
        return tuple(self._checked(key, value, str, "a list of strings") for value in cast("list[object]", values))

    def pairs(self, *keys: str) -> dict[str, Any]:
        return {key.replace("-", "_"): self._pairs(key) for key in keys}

    def finish(self) -> None:
        if self._left:
            unknown = ", ".join(sorted(self._left))
            raise CodegenError(f"unknown option: {unknown}", where=self._where)

    def _pairs(self, key: str) -> Pairs:
        table = self._checked(key, self.take(key, {}), dict, "a table of strings")
        items = cast("dict[str, object]", table).items()
        return tuple((name, self._checked(f"{key}.{name}", value, str, "a string")) for name, value in items)

    def _checked(self, key: str, value: object, kind: type, expected: str) -> Any:
        if not isinstance(value, kind):
            raise CodegenError(f"{key} must be {expected}, not {value!r}", where=self._where)
        return value
