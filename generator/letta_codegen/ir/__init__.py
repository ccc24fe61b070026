"""The intermediate representation: what a document offers, in OpenAPI's words, before anything has a Python name."""
