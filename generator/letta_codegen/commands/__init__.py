"""The commands, one module each: arguments as parsed in, a `Report` out. Nothing here prints, or exits."""
