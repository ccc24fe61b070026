"""What happens to generated files: formatting, checking, writing or comparing, and the report for the user."""
