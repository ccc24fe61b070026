"""Which version this is, and which document of the API it was made from."""

__version__ = "2.1.0"
UPSTREAM_VERSION = "2.1.0"
"""The version of the API."""
UPSTREAM_SHA256 = "c112296a6ce84eaff3c5c55855f8884c0614028328d4cb864ec9e55b0deabaf3"
"""The digest of its OpenAPI document."""
UPSTREAM_SOURCE = "openapi.yaml"
"""Where that document came from."""
