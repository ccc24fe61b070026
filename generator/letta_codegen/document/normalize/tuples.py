"""Arrays whose first items have schemas of their own (`prefixItems`).

In comes a schema as read; afterwards it is a tuple of a fixed length, or a list of all that may stand in it, with the
greatest length that is allowed. Where more may follow of which nothing is said, it stays as it is: a list of anything.
"""

from __future__ import annotations

from letta_codegen.document.normalize.tree import Schema, Tree


def settle_tuple(tree: Tree, schema: Schema) -> None:
    """Bring an array with `prefixItems` into one of the two forms."""
    # `items: false` was read as this.
    closed = schema.get("unevaluatedItems") is False and "items" not in schema
    heads: list[Schema] = schema["prefixItems"]
    if closed:
        del schema["unevaluatedItems"]
        schema["maxItems"] = min(len(heads), schema.get("maxItems", len(heads)))
    most = schema.get("maxItems")
    if most and most == schema.get("minItems") and most <= len(heads):
        schema["prefixItems"] = heads[:most]
        schema.pop("items", None)
    elif most is not None and most <= len(heads):
        _as_list(tree, schema, heads[:most])
    elif "items" in schema:
        _as_list(tree, schema, [*heads, schema["items"]])


def _as_list(tree: Tree, schema: Schema, members: list[Schema]) -> None:
    del schema["prefixItems"]
    place = tree.place(schema)
    schema["items"] = members[0] if len(members) == 1 else tree.register({"anyOf": members} if members else {}, place)
