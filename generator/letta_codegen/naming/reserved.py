"""Names that generated code must not take, as data: for each kind of name, what it would break.

Lists rather than introspection, so that the output does not depend on the Python or pydantic that generates it.
"""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


KEYWORDS = _names("""
    False None True and as assert async await break class continue def del elif else except finally for from global if
    import in is lambda nonlocal not or pass raise return try while with yield
    """)
"""Cannot be an identifier at all. `__debug__` cannot be assigned to."""

UNASSIGNABLE = KEYWORDS | {"__debug__", "_", "__"}
"""Also what cannot be bound, or is private by its look."""

SOFT_KEYWORDS = _names("_ case match type")
"""Only special at the beginning of a statement: a statement never begins with a name of the document, so all but the
underscore are allowed as arguments, attributes and methods. As a module or variable at the top level they are not."""

BUILTIN_TYPES = _names("""
    bool bytearray bytes complex dict float frozenset int list memoryview object property set slice str tuple type
    classmethod staticmethod super
    """)
"""A class attribute or method of that name would be found by annotations and decorators further down in the class."""

BUILTIN_FUNCTIONS = _names("""
    abs aiter all anext any ascii bin breakpoint callable chr compile delattr dir divmod enumerate eval exec filter
    format getattr globals hasattr hash help hex id input isinstance issubclass iter len locals map max min next oct
    open ord pow print range repr reversed round setattr sorted sum vars zip
    """)

CLASSES = _names("""
    Annotated Any AnyUrl AwareDatetime BaseModel Callable ClassVar ConfigDict Decimal Discriminator Enum Field Final
    Generic Literal Mapping NaiveDatetime NotRequired Optional Required RootModel Self Sequence TypeAlias TypeAliasType
    TypedDict TypeVar UUID Union Unpack
    BaseException DeprecationWarning Ellipsis Exception NotImplemented POINTERS
    """)
"""What modules of models import by name, or what a reader would take for something else."""

MODEL_ATTRIBUTES = _names("""
    construct copy dict from_orm json model_computed_fields model_config model_construct model_copy model_dump
    model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name
    model_post_init model_rebuild model_validate model_validate_json model_validate_strings parse_file parse_obj
    parse_raw schema schema_json to_dict to_json update_forward_refs validate
    validation_issues
    """)
"""Attributes of pydantic's BaseModel and of our own: a field of that name would hide a method, or is refused."""

ARGUMENTS = _names("self extra_headers extra_query extra_body timeout models omit")
"""Arguments and names that every generated method has itself."""

RESOURCE_MEMBERS = _names("""
    builtins deprecated dt omit overload property self with_raw_response with_streaming_response
    """)
"""What every resource has, and what its class refers to in its own body."""

CLIENT_MEMBERS = RESOURCE_MEMBERS | _names("""
    aclose api_key base_url call call_or_stream close copy default_headers default_query in_form is_closed max_retries
    page request stream stream_timeout time_budget timeout with_options
    """)
"""What the client has beside them."""

CLIENT_OPTIONS = _names("""
    base_url cls default_headers default_query environment http_client log max_retries omit self stream_timeout strict
    super timeout validate_requests INFO
    """)
"""Options of every client, and what its constructor refers to; `log`, because of the environment variable."""

PACKAGE_NAMES = _names("annotations dt import_module")
"""What the packages of models and types refer to, beside builtins: a module of that name would hide it."""

DEVICES = frozenset(
    ["aux", "con", "nul", "prn", "conin$", "conout$"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)]
)
"""File names that mean a device on Windows, with any suffix and in any case."""
