"""What people wrote for this package by hand; regeneration leaves this folder alone."""
