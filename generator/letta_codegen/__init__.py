"""letta-codegen: from an OpenAPI document to a typed, pip-installable Python client."""

__version__ = "0.1.0"
