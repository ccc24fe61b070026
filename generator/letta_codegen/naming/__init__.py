"""Names: words, identifiers, and the Python names of everything that is generated."""
