"""Which version this is, and which document of the API it was made from."""

__version__ = "0.1.0"
UPSTREAM_VERSION = "0.16.8"
"""The version of the API."""
UPSTREAM_SHA256 = "1c8bc92287ce0cd9a6d5af30d648f9d3e6e9936462a7bbba3d9d102f0de01010"
"""The digest of its OpenAPI document."""
UPSTREAM_SOURCE = "letta-0.16.8.tar.gz/fern/openapi.json"
"""Where that document came from."""
