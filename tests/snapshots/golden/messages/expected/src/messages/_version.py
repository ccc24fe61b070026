"""Which version this is, and which document of the API it was made from."""

__version__ = "1.0.0b2"
UPSTREAM_VERSION = "1.0.0-beta.2"
"""The version of the API."""
UPSTREAM_SHA256 = "1c48b3825a6cec122880668c9f807023fc6d02cfe55d8f7c3f1be7a02c150025"
"""The digest of its OpenAPI document."""
UPSTREAM_SOURCE = "openapi.yaml"
"""Where that document came from."""
