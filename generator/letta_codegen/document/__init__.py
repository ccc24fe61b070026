"""The OpenAPI document: loading it, finding things in it, correcting and normalising it."""
