"""Configuration files, and what the arguments of a command name."""
