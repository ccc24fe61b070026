"""What the generator makes of each feature of OpenAPI, and which tests show it: the rows of `docs/support.md`.

A proof is a case of a module of tests (`calls: styles` is the case "styles" of `test_calls.py`), one of its functions
(`calls: test_security`), or a document that clients are made of (`odd/names.yaml`).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Feature:
    """A feature: what it is called in the specification, what is done with it, what shows that."""

    name: str
    treatment: str
    proofs: tuple[str, ...]


def _feature(name: str, treatment: str, *proofs: str) -> Feature:
    return Feature(name, treatment, proofs)


FEATURES: dict[str, tuple[Feature, ...]] = {
    "Documents": (
        _feature(
            "OpenAPI 3.0 and 3.1",
            "supported, in one pipeline: 3.0 is given the meaning of 3.1 first",
            "schemas: nullable",
            "odd/operations.yaml",
            "odd/schemas.yaml",
        ),
        _feature("OpenAPI 3.2", "read as 3.1; what it added is ignored (`SRC003`)", "case openapi-3-2"),
        _feature("Swagger 2.0", "refused; the message says how to convert it", "case swagger-2"),
        _feature(
            "YAML 1.1 traps",
            "`no`, `on`, dates, octal and sexagesimal numbers are the text that they look like, as in JSON",
            "unit/document/test_load.py",
            "odd/schemas.yaml",
        ),
        _feature(
            "`x-` extensions",
            "kept or ignored, never refused",
            "schemas: extensions stay, keywords that nobody knows go",
        ),
        _feature(
            "`webhooks`, `callbacks`, `links`",
            "not generated: a client serves no requests (`OAS041`, `OAS042`)",
            "calls: what a client does not do",
        ),
        _feature(
            "`$ref` within the document",
            "followed wherever one may stand, through other references, into any place, escaped or not",
            "references: everywhere",
            "references: into a component",
            "references: escaped pointers and odd keys",
            "references: test_to_definitions_beside_the_components",
            "calls: references, also to references, and escaped ones",
        ),
        _feature(
            "`$ref` to files",
            "followed into the folders that `--allow-external` names, and nowhere else (`NRM003`)",
            "unit/document/test_external.py",
            "references: that lead outside are not followed",
            "case reference-to-a-file",
        ),
        _feature(
            "`$ref` to URLs",
            "never followed; any value is accepted there (`NRM003`)",
            "references: that lead outside are not followed",
        ),
        _feature(
            "`$ref` with siblings",
            "3.0: ignored (`NRM004`); 3.1: they hold as well",
            "schemas: keywords beside a reference mean nothing",
            "schemas: keywords beside a reference hold, too",
        ),
        _feature(
            "`$id`, `$anchor`",
            "references to such names are followed, also relative ones",
            "templates: anchors",
            "templates: identifiers, and what is relative to them",
            "odd/definitions.yaml",
        ),
        _feature(
            "`$dynamicRef`, `$dynamicAnchor`",
            "a template that another schema fills in is a class of its own there; where it comes back to itself through "
            "others, any value that fits the template is accepted (`NRM013`)",
            "templates: a list of anything, filled in by reference, by allOf, not at all",
            "templates: templates in templates",
            "templates: templates that come back to themselves through others",
            "templates: test_a_template_gives_types",
        ),
        _feature(
            "references that go in circles, or nowhere",
            "any value is accepted there, the rest is generated (`NRM002`)",
            "references: circles of nothing but references",
            "references: that lead nowhere",
        ),
    ),
    "Names": (
        _feature(
            "`operationId` missing or given twice",
            "the name comes from path and method (`OAS046`)",
            "hoisting: without an operationId the path gives the name",
            "hoisting: an operationId that two have gives no name",
            "odd/operations.yaml",
        ),
        _feature(
            "paths that differ only in a parameter's name",
            "each is an operation with a method of its own",
            "calls: paths that differ in the name of a parameter only",
        ),
        _feature(
            "component names with dots, dashes, slashes; in other scripts; that differ only in case",
            "each has a class of its own; a number is the last resort (`NAM001`)",
            "references: names",
            "references: names that clash",
            "odd/operations.yaml",
        ),
        _feature(
            "names that are keywords, builtins, attributes of pydantic or of the client",
            "get an underscore; what is sent keeps its name",
            "odd/operations.yaml",
            "odd/names.yaml",
            "odd/answers.yaml",
        ),
        _feature(
            "one name in several places of a request",
            "all are arguments: `id`, `id_query`, `id_header` (`NAM020`)",
            "calls: one name in several places",
            "odd/operations.yaml",
        ),
    ),
    "Schemas": (
        _feature(
            "`nullable`, `type: [..., 'null']`, `null` in enums and unions",
            "one meaning in all spellings: `T | None`",
            "schemas: nullable",
            "schemas: null in a list of types",
            "schemas: null in an enum",
            "schemas: nothing but null, in all spellings",
        ),
        _feature("lists of types", "a union", "schemas: a list of types", "schemas: a list of types beside a union"),
        _feature("no `type`", "what the keywords are about", "schemas: a schema without a type"),
        _feature(
            "`enum`, `const`",
            "`Literal`; values of enums that are added later are accepted. What `Literal` cannot hold is typed by its "
            "kind (`MOD005`)",
            "schemas: values of an enum that do not have its type",
            "schemas: constants of a type, one by one",
            "odd/schemas.yaml",
        ),
        _feature(
            "`default`",
            "the default of the field; one that does not fit is left out (`MOD009`), text that stands for a value is "
            "that value (`NRM011`)",
            "defaults: defaults of every kind",
            "defaults: values written as text",
            "odd/schemas.yaml",
        ),
        _feature(
            "`allOf`",
            "inheritance if it adds to one class, else the parts are merged; parts that contradict each other: the last "
            "one counts (`NRM010`)",
            "inheritance: a class with more properties",
            "inheritance: inline objects, and limits",
            "inheritance: parts that contradict each other",
        ),
        _feature(
            "`oneOf`, `anyOf`",
            "a union; with a discriminator, given or inferred, exactly one member is tried",
            "inheritance: a discriminator is completed",
            "inheritance: a discriminator is inferred",
            "inheritance: nothing tells the members apart, or a number",
        ),
        _feature(
            "inheritance by discriminator",
            "the base is the union of its heirs",
            "inheritance: heirs of a class with a discriminator",
            "inheritance: heirs that the union lists",
        ),
        _feature(
            "recursive schemas and unions",
            "supported; in requests, some of the objects that lead to each other in more ways than mypy can follow accept"
            " any mapping beside their model",
            "references: recursive schemas",
            "references: a union in itself",
            "odd/schemas.yaml",
        ),
        _feature(
            "`additionalProperties`, `patternProperties`",
            "maps, or typed extras of a class; patterns themselves are not checked",
            "schemas: maps",
            "odd/definitions.yaml",
        ),
        _feature(
            "`items`, `prefixItems`",
            "lists; tuples where the length is fixed, else lists of all that may stand in them",
            "schemas: arrays",
            "odd/schemas.yaml",
        ),
        _feature(
            "`not`, `if`/`then`/`else`, `dependent*`, `unevaluated*`, `contains`, `propertyNames`, `uniqueItems`",
            "types cannot say it: ignored, nothing valid is refused",
            "schemas: what types cannot say",
            "odd/schemas.yaml",
        ),
        _feature(
            "limits, `pattern`, `format`",
            "fields carry them. `date-time`, `date` and binary content have types of their own; a pattern that is no "
            "regular expression is ignored (`MOD010`)",
            "schemas: limits",
            "schemas: binary content in all spellings",
            "odd/schemas.yaml",
        ),
        _feature(
            "`true` and `false` as schemas", "any value; a property that is left out", "schemas: booleans as schemas"
        ),
        _feature(
            "`readOnly`",
            "no argument of a request",
            "calls: an object is taken apart, what only the server sets is left out",
        ),
        _feature("`title`, `description`, `deprecated`, `examples`", "documentation", "schemas: examples"),
        _feature("senseless values of keywords", "left out (`NRM001`)", "schemas: senseless values"),
    ),
    "Requests": (
        _feature(
            "parameters of a path, replaced by those of an operation",
            "supported",
            "calls: in the order of the path; those of the path item, replaced by those of the operation",
        ),
        _feature(
            "`style` and `explode`",
            "all: `simple`, `label`, `matrix`, `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`; `allowReserved`",
            "calls: styles",
            "unit/runtime/test_parameters.py",
        ),
        _feature("header and cookie parameters", "arguments", "calls: one name in several places"),
        _feature(
            "`content` of a parameter",
            "JSON is written as text; other media types as given (`OAS015`)",
            "calls: content instead of a schema: JSON as text, anything else as it is given",
        ),
        _feature("variables of a path that are not declared", "strings (`OAS012`)", "odd/answers.yaml"),
        _feature(
            "JSON bodies",
            "the properties of an object are arguments; anything else is `body`",
            "calls: an object is taken apart, what only the server sets is left out",
            "calls: anything else is passed whole",
            "calls: a union of objects has a form for each",
        ),
        _feature("urlencoded forms", "supported, with `encoding`", "calls: a form, its encoding"),
        _feature(
            "multipart forms",
            "supported, with several files; `contentType` of a part if it is one type, headers are ignored (`OAS024`)",
            "calls: several parts, several files",
        ),
        _feature(
            "text, binary, XML, `*/*`",
            "passed as `str` or `bytes` (`OAS022`); where the media type is a range, sent as `application/octet-stream` "
            "or `text/plain`",
            "called: test_a_range_is_no_media_type",
            "calls: several media types: one is chosen; unknown ones are passed through",
            "odd/operations.yaml",
        ),
        _feature(
            "lines of JSON (`application/x-ndjson` and its kin)",
            "`body` is an iterable of values, one for each line",
            "json_lines: test_bodies_are_written_line_by_line",
        ),
        _feature(
            "several media types",
            "the best known one is used (`OAS021`)",
            "calls: several media types: one is chosen; unknown ones are passed through",
        ),
    ),
    "Answers": (
        _feature(
            "`2XX`, `default`, several success answers",
            "the type is the union of all; `None` where one has no content (`OAS030`)",
            "calls: a range, or only a default",
            "calls: several success answers are one union, none is null",
        ),
        _feature("vendor types (`application/x+json`)", "JSON", "odd/operations.yaml", "odd/answers.yaml"),
        _feature("text, XML, CSV, files", "`str` or `bytes` (`OAS031`)", "calls: text, files, XML"),
        _feature(
            "`text/event-stream`",
            "a stream of typed events; of a schema that is a string, the text of each event, as JSON or as it is; an event "
            "`[DONE]` ends it",
            "calls: a stream alone, beside an answer, with nothing to choose by",
            "called: test_events_that_are_text_need_not_be_json",
            "called: test_a_stream_may_say_that_it_is_done",
        ),
        _feature(
            "lines of JSON (`application/x-ndjson`, `application/jsonl`, `application/json-lines`, "
            "`application/json-seq`)",
            "a stream of typed values, one for each line; a schema that is an array describes all lines, `itemSchema` "
            "(3.2) always one. Beside a JSON answer, and with nothing to choose by, the answer is asked for as JSON "
            "(`OAS033`)",
            "json_lines: test_lines_are_read_however_they_are_cut",
            "json_lines: test_an_array_describes_its_items",
            "json_lines: test_a_switch_chooses",
            "odd/operations.yaml",
        ),
        _feature("errors", "raised, with the declared body", "calls: one answer, errors by status, a default"),
    ),
    "Servers and security": (
        _feature("variables of servers", "filled in with their defaults", "calls: test_servers_with_variables"),
        _feature("servers of paths and operations", "ignored (`OAS045`)", "calls: what a client does not do"),
        _feature(
            "`apiKey` in header, query or cookie; `http` basic and bearer; `oauth2`, `openIdConnect`",
            "an option of the client for each scheme that an operation asks for: the first one is `api_key`, others are "
            "named after their schemes; of `basic`, user and password as a pair or as `user:password`; tokens are not "
            "fetched",
            "calls: test_security",
            "security: test_the_options_are_typed",
            "security: test_the_environment_and_copies",
        ),
        _feature(
            "`security`: alternatives, several schemes at once, none",
            "each call sends what the first alternative asks for of which everything was given, after `security: []` "
            "nothing; one that says nothing sends what the document says for all, else `api_key`",
            "security: test_each_call_sends_what_it_needs",
        ),
        _feature(
            "`mutualTLS`",
            "the business of the `http_client` that is passed; other schemes of `http` are left out (`OAS050`)",
            "calls: test_security",
            "security: test_each_call_sends_what_it_needs",
        ),
    ),
}
