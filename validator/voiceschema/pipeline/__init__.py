"""The way of a payload from a value, a file or a folder to its problems."""
