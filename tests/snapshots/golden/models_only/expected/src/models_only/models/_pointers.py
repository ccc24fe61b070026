"""Where each model stands in the API description."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# fmt: off
POINTERS: Mapping[str, str] = MappingProxyType({
"Hostile": "#/components/schemas/Hostile",
"Point": "#/components/schemas/Point",
"Tree": "#/components/schemas/Tree",
})
# fmt: on
"""A JSON Pointer into the document as published, by the name of the model."""
