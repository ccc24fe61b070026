"""Which version this is, and which document of the API it was made from."""

__version__ = "2.1.0"
UPSTREAM_VERSION = "2.1.0"
"""The version of the API."""
UPSTREAM_SHA256 = "b8df6f87b26bfbac43b12bb732d3fb320d7081eb7ab16d384c786ee8d99505c4"
"""The digest of its OpenAPI document."""
UPSTREAM_SOURCE = "openapi.yaml"
"""Where that document came from."""
