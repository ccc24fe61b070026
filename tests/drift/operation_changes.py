"""Small changes of operations, parameters, bodies and answers by the ids of the reference's rules.

In: the id of a rule. Out: the two documents of a pair that it is about.
"""

from __future__ import annotations

from typing import Any

from drift.schema_changes import (
    INTEGER,
    OBJECT,
    STRING,
    Change,
    document,
    in_answer,
    in_body,
    in_header,
    in_object,
    with_keywords,
)

SCHEME = {"type": "http", "scheme": "bearer"}
FLOW = {"authorizationUrl": "https://example.org/a", "tokenUrl": "https://example.org/t", "scopes": {"read": "r"}}


def _oauth(**changes: Any) -> dict[str, Any]:
    return {"o": {"type": "oauth2", "flows": {"authorizationCode": {**FLOW, **changes}}}}


def _operation(**more: Any) -> dict[str, Any]:
    return document({key.replace("x_", "x-"): value for key, value in more.items()})


def _root(**more: Any) -> dict[str, Any]:
    return {**document({}), **more}


def _schemes(schemes: Any, security: Any = None) -> dict[str, Any]:
    root = document({} if security is None else {"security": security})
    root["components"]["securitySchemes"] = schemes
    return root


def _paths(*paths: str, **operation: Any) -> dict[str, Any]:
    root = document({})
    content = {key.replace("x_", "x-"): value for key, value in operation.items()}
    for path in paths:
        root["paths"][path] = {"get": {"responses": {"200": {"description": ""}}, **content}}
    return root


def _second(**operation: Any) -> dict[str, Any]:
    root = document({})
    if operation.pop("there", True):
        content = {key.replace("x_", "x-"): value for key, value in operation.items()}
        root["paths"]["/x"]["get"] = {"responses": {"200": {"description": ""}}, **content}
    return root


def _deprecated(**more: Any) -> dict[str, Any]:
    return _operation(deprecated=True, **more)


def _named(name: str, location: str = "query", schema: Any = STRING, **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "in": location,
        "schema": schema,
        **{key.replace("x_", "x-"): value for key, value in more.items()},
    }


def _with_parameters(*parameters: Any, path: str = "/x", shared: tuple[Any, ...] = ()) -> dict[str, Any]:
    root = document({"parameters": list(parameters)})
    root["paths"] = {path: {"parameters": list(shared), **root["paths"]["/x"]}}
    return root


def _op(operation: Any) -> dict[str, Any]:
    return document(operation)


def _answers(**statuses: Any) -> dict[str, Any]:
    return document(
        {"responses": {key.removeprefix("s"): value or {"description": ""} for key, value in statuses.items()}}
    )


def _media(name: str, schema: Any = STRING, use: str = "response") -> dict[str, Any]:
    content = {name: {} if schema is None else {"schema": schema}}
    if use == "request":
        return document({"requestBody": {"content": content}})
    return document({"responses": {"200": {"description": "", "content": content}}})


def _both(use: str, schema: Any) -> dict[str, Any]:
    return document(in_body(schema) if use == "request" else in_answer(schema))


def _flag(use: str, required: bool, before: dict[str, Any], after: dict[str, Any]) -> Change:
    names = ("p",) if required else ()
    return _both(use, in_object(with_keywords(STRING, **before), *names)), _both(
        use, in_object(with_keywords(STRING, **after), *names)
    )


def _flags(use: str) -> dict[str, Change]:
    found: dict[str, Change] = {}
    for word, keyword in (("read", "readOnly"), ("write", "writeOnly")):
        for kind, required in (("optional", False), ("required", True)):
            found[f"{use}-{kind}-property-became-{word}-only"] = _flag(use, required, {}, {keyword: True})
            found[f"{use}-{kind}-property-became-not-{word}-only"] = _flag(use, required, {keyword: True}, {})
    return found


_WRITE = with_keywords(STRING, writeOnly=True)
_TWO, _ONE = in_object(STRING), {"type": "object", "properties": {}}
_H = {"X-P": {"schema": STRING}}
_HR = {"X-P": {"schema": STRING, "required": True}}

OF_DOCUMENTS: dict[str, Change] = {
    "api-deprecated-sunset-parse": (_operation(), _deprecated(x_sunset="soon")),
    "api-global-security-added": (_root(), _root(security=[{"s": []}])),
    "api-global-security-removed": (_root(security=[{"s": []}]), _root()),
    "api-global-security-scope-added": (_root(security=[{"s": ["a"]}]), _root(security=[{"s": ["a", "b"]}])),
    "api-global-security-scope-removed": (_root(security=[{"s": ["a", "b"]}]), _root(security=[{"s": ["a"]}])),
    "api-invalid-stability-level": (_operation(), _operation(**{"x_stability-level": "unknown"})),
    "api-operation-id-added": (_operation(), _operation(operationId="a")),
    "api-operation-id-removed": (_operation(operationId="a"), _operation()),
    "api-path-removed-before-sunset": (_paths("/y", deprecated=True, x_sunset="2099-01-01"), _paths()),
    "api-path-removed-with-deprecation": (_paths("/y", deprecated=True), _paths()),
    "api-path-removed-without-deprecation": (_paths("/y"), _paths()),
    "api-path-sunset-parse": (_paths("/y", deprecated=True, x_sunset="soon"), _paths()),
    "api-removed-before-sunset": (_second(deprecated=True, x_sunset="2099-01-01"), _second(there=False)),
    "api-removed-with-deprecation": (_second(deprecated=True, x_sunset="2020-01-01"), _second(there=False)),
    "api-removed-without-deprecation": (_second(), _second(there=False)),
    "api-security-added": (_operation(), _operation(security=[{"s": []}])),
    "api-security-removed": (_operation(security=[{"s": []}]), _operation()),
    "api-security-component-added": (_schemes({}), _schemes({"s": SCHEME})),
    "api-security-component-removed": (_schemes({"s": SCHEME}), _schemes({})),
    "api-security-component-oauth-scope-added": (
        _schemes(_oauth()),
        _schemes(_oauth(scopes={"read": "r", "write": "w"})),
    ),
    "api-security-component-oauth-scope-changed": (_schemes(_oauth()), _schemes(_oauth(scopes={"read": "other"}))),
    "api-security-component-oauth-scope-removed": (_schemes(_oauth()), _schemes(_oauth(scopes={}))),
    "api-security-component-oauth-token-url-changed": (
        _schemes(_oauth()),
        _schemes(_oauth(tokenUrl="https://example.org/n")),
    ),
    "api-security-component-oauth-url-changed": (
        _schemes(_oauth()),
        _schemes(_oauth(authorizationUrl="https://example.org/n")),
    ),
    "api-security-component-type-changed": (
        _schemes({"s": SCHEME}),
        _schemes({"s": {"type": "apiKey", "in": "header", "name": "k"}}),
    ),
    "api-security-scope-added": (_schemes(_oauth(), [{"o": []}]), _schemes(_oauth(), [{"o": ["read"]}])),
    "api-security-scope-removed": (_schemes(_oauth(), [{"o": ["read"]}]), _schemes(_oauth(), [{"o": []}])),
    "api-stability-decreased": (
        _operation(**{"x_stability-level": "stable"}),
        _operation(**{"x_stability-level": "beta"}),
    ),
    "api-stability-increased": (
        _operation(**{"x_stability-level": "beta"}),
        _operation(**{"x_stability-level": "stable"}),
    ),
    "api-tag-added": (_operation(), _operation(tags=["t"])),
    "api-tag-removed": (_operation(tags=["t"]), _operation()),
    "endpoint-added": (_second(there=False), _second()),
    "endpoint-deprecated": (_operation(), _deprecated()),
    "endpoint-deprecated-with-sunset": (_operation(), _deprecated(x_sunset="2099-01-01")),
    "endpoint-reactivated": (_deprecated(), _operation(deprecated=False)),
    "new-optional-request-default-parameter-to-existing-path": (
        _with_parameters(),
        _with_parameters(shared=(_named("q", schema=with_keywords(STRING, default="a")),)),
    ),
    "new-optional-request-parameter": (_with_parameters(), _with_parameters(_named("q"))),
    "new-optional-request-property": (_both("request", _ONE), _both("request", _TWO)),
    "new-request-path-parameter": (
        _with_parameters(),
        _with_parameters(_named("q", "path", required=True), path="/x/{q}"),
    ),
    "new-required-request-default-parameter-to-existing-path": (
        _with_parameters(),
        _with_parameters(shared=(_named("q", schema=with_keywords(STRING, default="a"), required=True),)),
    ),
    "new-required-request-header-property": (
        _with_parameters(_named("h", "header", _ONE)),
        _with_parameters(_named("h", "header", in_object(STRING, "p"))),
    ),
    "new-required-request-parameter": (_with_parameters(), _with_parameters(_named("q", required=True))),
    "new-required-request-property": (_both("request", _ONE), _both("request", in_object(STRING, "p"))),
    "new-required-request-property-with-default": (
        _both("request", _ONE),
        _both("request", in_object(with_keywords(STRING, default="a"), "p")),
    ),
    "optional-response-header-removed": (_op(in_answer(STRING, headers=_H)), _op(in_answer(STRING))),
    "required-response-header-removed": (_op(in_answer(STRING, headers=_HR)), _op(in_answer(STRING))),
    "response-header-added": (_op(in_answer(STRING)), _op(in_answer(STRING, headers=_H))),
    "response-header-became-optional": (_op(in_answer(STRING, headers=_HR)), _op(in_answer(STRING, headers=_H))),
    "response-header-type-compatible": (_op(in_header({"type": "number"})), _op(in_header(INTEGER))),
    "request-body-added-optional": (_op({}), _op(in_body(OBJECT))),
    "request-body-added-required": (
        _op({}),
        _op({"requestBody": {**in_body(OBJECT)["requestBody"], "required": True}}),
    ),
    "request-body-removed": (_op(in_body(OBJECT)), _op({})),
    "request-body-became-optional": (
        _op({"requestBody": {**in_body(OBJECT)["requestBody"], "required": True}}),
        _op(in_body(OBJECT)),
    ),
    "request-body-became-required": (
        _op(in_body(OBJECT)),
        _op({"requestBody": {**in_body(OBJECT)["requestBody"], "required": True}}),
    ),
    "request-body-media-type-added": (
        _media("a/a", use="request"),
        _op({"requestBody": {"content": {"a/a": {"schema": STRING}, "a/b": {"schema": STRING}}}}),
    ),
    "request-body-media-type-removed": (
        _op({"requestBody": {"content": {"a/a": {"schema": STRING}, "a/b": {"schema": STRING}}}}),
        _media("a/a", use="request"),
    ),
    "request-body-media-type-schema-added": (_media("a/a", None, "request"), _media("a/a", STRING, "request")),
    "request-body-media-type-schema-removed": (_media("a/a", STRING, "request"), _media("a/a", None, "request")),
    "request-body-type-compatible": (_both("request", INTEGER), _both("request", {"type": "number"})),
    "request-header-property-became-enum": (
        _with_parameters(_named("h", "header", in_object(STRING))),
        _with_parameters(_named("h", "header", in_object(with_keywords(STRING, enum=["a"])))),
    ),
    "request-header-property-became-required": (
        _with_parameters(_named("h", "header", in_object(STRING))),
        _with_parameters(_named("h", "header", in_object(STRING, "p"))),
    ),
    "request-parameter-became-optional": (_with_parameters(_named("q", required=True)), _with_parameters(_named("q"))),
    "request-parameter-became-required": (_with_parameters(_named("q")), _with_parameters(_named("q", required=True))),
    "request-parameter-deprecated": (_with_parameters(_named("q")), _with_parameters(_named("q", deprecated=True))),
    "request-parameter-reactivated": (
        _with_parameters(_named("q", deprecated=True)),
        _with_parameters(_named("q", deprecated=False)),
    ),
    "request-parameter-removed": (_with_parameters(_named("q")), _with_parameters()),
    "request-parameter-removed-before-sunset": (
        _with_parameters(_named("q", deprecated=True, x_sunset="2099-01-01")),
        _with_parameters(),
    ),
    "request-parameter-removed-with-deprecation": (
        _with_parameters(_named("q", deprecated=True, x_sunset="2020-01-01")),
        _with_parameters(),
    ),
    "request-parameter-sunset-deleted": (
        _with_parameters(_named("q", deprecated=True, x_sunset="2099-01-01")),
        _with_parameters(_named("q", deprecated=True)),
    ),
    "request-parameter-sunset-parse": (
        _with_parameters(_named("q")),
        _with_parameters(_named("q", deprecated=True, x_sunset="soon")),
    ),
    "request-property-became-optional": (_both("request", in_object(STRING, "p")), _both("request", in_object(STRING))),
    "request-property-became-required": (_both("request", in_object(STRING)), _both("request", in_object(STRING, "p"))),
    "request-property-became-required-with-default": (
        _both("request", in_object(with_keywords(STRING, default="a"))),
        _both("request", in_object(with_keywords(STRING, default="a"), "p")),
    ),
    "request-property-removed": (_both("request", _TWO), _both("request", _ONE)),
    "request-property-type-compatible": (
        _both("request", in_object(INTEGER)),
        _both("request", in_object({"type": "number"})),
    ),
    "response-body-media-type-schema-added": (_media("a/a", None), _media("a/a")),
    "response-body-media-type-schema-removed": (_media("a/a"), _media("a/a", None)),
    "response-body-type-compatible": (_both("response", {"type": "number"}), _both("response", INTEGER)),
    "response-property-type-compatible": (
        _both("response", in_object({"type": "number"})),
        _both("response", in_object(INTEGER)),
    ),
    "response-media-type-added": (
        _media("a/a"),
        _op(
            {
                "responses": {
                    "200": {"description": "", "content": {"a/a": {"schema": STRING}, "a/b": {"schema": STRING}}}
                }
            }
        ),
    ),
    "response-media-type-removed": (
        _op(
            {
                "responses": {
                    "200": {"description": "", "content": {"a/a": {"schema": STRING}, "a/b": {"schema": STRING}}}
                }
            }
        ),
        _media("a/a"),
    ),
    "response-media-type-name-changed": (_media("application/xml;q=0.9"), _media("application/xml;q=0.8")),
    "response-media-type-name-generalized": (_media("application/problem+json"), _media("application/json")),
    "response-media-type-name-specialized": (_media("application/json"), _media("application/problem+json")),
    "response-mediatype-enum-value-removed": (
        _media("application/json", with_keywords(STRING, enum=["a", "b"])),
        _media("application/json", with_keywords(STRING, enum=["a"])),
    ),
    "response-non-success-status-added": (_answers(s200=None), _answers(s200=None, s404=None)),
    "response-non-success-status-removed": (_answers(s200=None, s404=None), _answers(s200=None)),
    "response-success-status-added": (_answers(s200=None), _answers(s200=None, s201=None)),
    "response-success-status-removed": (_answers(s200=None, s201=None), _answers(s200=None)),
    "response-optional-property-added": (_both("response", _ONE), _both("response", _TWO)),
    "response-optional-property-removed": (_both("response", _TWO), _both("response", _ONE)),
    "response-required-property-added": (_both("response", _ONE), _both("response", in_object(STRING, "p"))),
    "response-required-property-removed": (_both("response", in_object(STRING, "p")), _both("response", _ONE)),
    "response-optional-write-only-property-added": (_both("response", _ONE), _both("response", in_object(_WRITE))),
    "response-optional-write-only-property-removed": (_both("response", in_object(_WRITE)), _both("response", _ONE)),
    "response-required-write-only-property-added": (_both("response", _ONE), _both("response", in_object(_WRITE, "p"))),
    "response-required-write-only-property-removed": (
        _both("response", in_object(_WRITE, "p")),
        _both("response", _ONE),
    ),
    "response-property-became-optional": (
        _both("response", in_object(STRING, "p")),
        _both("response", in_object(STRING)),
    ),
    "response-property-became-required": (
        _both("response", in_object(STRING)),
        _both("response", in_object(STRING, "p")),
    ),
    "response-write-only-property-became-optional": (
        _both("response", in_object(_WRITE, "p")),
        _both("response", in_object(_WRITE)),
    ),
    "response-write-only-property-became-required": (
        _both("response", in_object(_WRITE)),
        _both("response", in_object(_WRITE, "p")),
    ),
    "sunset-deleted": (_deprecated(x_sunset="2099-01-01"), _deprecated()),
    "webhook-added": (_root(), _root(webhooks={"w": {"post": {"responses": {"200": {"description": ""}}}}})),
    "webhook-removed": (_root(webhooks={"w": {"post": {"responses": {"200": {"description": ""}}}}}), _root()),
    **_flags("request"),
    **_flags("response"),
}


def pair_of_operations(rule: str) -> Change | None:
    """The two documents of a rule that is not about a schema; None if there are none for it."""
    return OF_DOCUMENTS.get(rule)
