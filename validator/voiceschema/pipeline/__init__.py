"""From a value, a file or a folder to the problems of its payloads."""
