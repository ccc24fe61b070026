"""Witnesses: a value for each entry that breaks, which one document allows and the other does not.

In: a `Drift`. Out: by the id of the entry, a sentence with the value as JSON. Each has been checked with a JSON Schema
validator against both documents; where no value is found that passes the check, there is no witness.
"""

from __future__ import annotations

from letta_codegen.drift.witness.find import Witness, find, witnesses

__all__ = ["Witness", "find", "witnesses"]
