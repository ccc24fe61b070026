"""Turns any text into a valid Python name of a given kind: class, argument, field, method, module.

In comes text of a document, however odd; out comes an identifier that is no keyword and takes no name that generated
code needs (`naming/reserved.py` says which and why). Each function is idempotent, and none sees another name: clashes
between two names are settled where all names of a scope are known.
"""

from __future__ import annotations

import hashlib
import unicodedata

from letta_codegen.naming import reserved
from letta_codegen.naming.words import pascal, snake, words

_EMPTY_CLASS = "Unnamed"
_EMPTY_NAME = "unnamed"
_LONGEST = 80


def identifier(text: str) -> str:
    """Make text an identifier with as few changes as possible: case and underscores stay.

    Args:
        text: A name that somebody chose, for example in an `x-python-name` extension.

    Returns:
        A valid identifier: other characters become `_`, a keyword gets a `_` at its end.
    """
    normal = unicodedata.normalize("NFKC", text)
    name = "".join(char if f"a{char}".isidentifier() else "_" for char in normal)
    if not name.strip("_"):
        return _EMPTY_NAME
    # Python normalises identifiers when it reads them: what is written must be what is read.
    name = unicodedata.normalize("NFKC", name if name.isidentifier() else f"_{name}")
    return _unreserved(name, reserved.UNASSIGNABLE)


def class_name(text: str) -> str:
    """The name of a class or type alias: all words in PascalCase, capitals kept.

    >>> class_name("letta__schemas__Block"), class_name("Body_upload-file"), class_name("3DModel"), class_name("Any")
    ('LettaSchemasBlock', 'BodyUploadFile', 'Model3DModel', 'Any_')
    """
    name = pascal(words(text)) or _EMPTY_CLASS
    name = name if name[0].isidentifier() else f"Model{name}"
    return _unreserved(_short(name), reserved.CLASSES | reserved.KEYWORDS)


def argument_name(text: str, taken: frozenset[str] = reserved.ARGUMENTS) -> str:
    """The name of an argument: snake_case; names that each method has itself get a `_` at the end.

    Args:
        text: The name that the document has, for example `X-Project`, `agentId`, `from`.
        taken: What the method needs for itself.

    >>> argument_name("agentId"), argument_name("from"), argument_name("2fa"), argument_name("timeout")
    ('agent_id', 'from_', 'value_2fa', 'timeout_')
    """
    return _unreserved(_lower_name(text, "value"), reserved.UNASSIGNABLE | taken)


def field_name(text: str) -> str:
    """The name of a field of a model: snake_case, never private, never an attribute of pydantic's base class.

    >>> field_name("agentId"), field_name("_id"), field_name("model_config"), field_name("json")
    ('agent_id', 'id', 'model_config_', 'json_')
    """
    return _unreserved(_lower_name(text, "field"), reserved.UNASSIGNABLE | reserved.MODEL_ATTRIBUTES)


def method_name(text: str) -> str:
    """The name of a method or of a resource's attribute.

    >>> method_name("import"), method_name("list"), method_name("getAgent"), method_name("2-fa")
    ('import_', 'list', 'get_agent', 'call_2_fa')
    """
    return _unreserved(_lower_name(text, "call"), reserved.UNASSIGNABLE | {"self"})


def module_name(text: str) -> str:
    """The name of a module: snake_case, safe as a file name on every system.

    >>> module_name("AgentState"), module_name("Con"), module_name("Type"), module_name("2fa")
    ('agent_state', 'con_', 'type_', 'module_2fa')
    """
    taken = reserved.UNASSIGNABLE | reserved.SOFT_KEYWORDS | reserved.DEVICES
    return _unreserved(_lower_name(text, "module"), taken)


def submodule_name(text: str) -> str:
    """The name of a module inside of a package, of which it becomes an attribute: it must hide nothing used there.

    >>> submodule_name("List"), submodule_name("ImportModule"), submodule_name("AgentState"), submodule_name("日本")
    ('list_', 'import_module_', 'agent_state', '日本_')
    """
    # In a script without upper and lower case, a class and its module would have one name.
    taken = reserved.BUILTIN_TYPES | reserved.BUILTIN_FUNCTIONS | reserved.PACKAGE_NAMES | {class_name(text)}
    return _unreserved(module_name(text), taken)


def is_identifier(text: str) -> bool:
    """Whether text can be used as a name just as it is."""
    return identifier(text) == text


def _lower_name(text: str, prefix: str) -> str:
    name = snake(words(text)) or _EMPTY_NAME
    return _short(name if name.isidentifier() else f"{prefix}_{name}")


def _short(name: str) -> str:
    """Cut a very long name; digits of its digest keep it apart from others that begin alike."""
    if len(name) <= _LONGEST:
        return name
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return (
        f"{name[: _LONGEST - 8].rstrip('_')}X{digest.upper()}"
        if name[0].isupper()
        else f"{name[:72].rstrip('_')}_x{digest}"
    )


def _unreserved(name: str, taken: frozenset[str]) -> str:
    return f"{name}_" if name in taken else name
