"""What the project files of a generated package say."""

from __future__ import annotations

import pytest

from letta_codegen.config import Config, parse
from letta_codegen.diagnostics import CodegenError
from letta_codegen.ir.nodes import Api
from letta_codegen.render.package import package_version


def api(version: str) -> Api:
    return Api(
        title="Shop", version=version, description="", servers=(), security_schemes=(), security=(), operations=()
    )


@pytest.mark.parametrize(
    ("upstream", "version"),
    [
        ("1.0.0", "1.0.0"),
        ("v2.1", "2.1"),
        ("1.0.0-beta.2", "1.0.0b2"),
        ("3.0.0rc1", "3.0.0rc1"),
        ("2024-01-01", "0.1.0"),
        ("latest", "0.1.0"),
        ("", "0.1.0"),
        ('1.0"\nname = "other', "0.1.0"),
    ],
)
def test_the_version_is_one_that_installers_understand(upstream: str, version: str) -> None:
    assert package_version(Config(), api(upstream)) == version


def test_the_configured_version_wins() -> None:
    assert package_version(Config(version="0.4.0"), api("1.0.0")) == "0.4.0"


@pytest.mark.parametrize(
    ("package", "client"),
    [("letta_sdk", "Letta"), ("page", "PageClient"), ("stream", "StreamClient"), ("client", "Client"), ("_", None)],
)
def test_the_client_has_a_name_of_its_own(package: str, client: str | None) -> None:
    if client is None:
        with pytest.raises(CodegenError, match="cannot be the name of a package"):
            Config.for_document(package=package)
    else:
        assert Config.for_document(package=package).client == client


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ({"pakage": "x"}, "unknown option: pakage"),
        ({"package": 3}, "package must be a string"),
        ({"package": "a-b"}, "cannot be the name of a package"),
        ({"client": "A B"}, "is not a Python name"),
        ({"environments": {"cloud": 1}}, "environments.cloud must be a string"),
        ({"runtime": {"timeot": 1}}, "unknown option: runtime.timeot"),
        ({"runtime": {"final-errors": "("}}, "is not a regular expression"),
        ({"pagination": [{"needs": []}]}, "a rule is incomplete"),
    ],
)
def test_a_wrong_option_is_refused_with_its_name(section: dict[str, object], message: str) -> None:
    with pytest.raises(CodegenError, match=message):
        parse(section, where="pyproject.toml")
