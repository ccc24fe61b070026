"""Measurements: the generator, the generated client and their peers, side by side in one run (`make bench`)."""
