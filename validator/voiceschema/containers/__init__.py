"""Find payloads inside other files: one module for each format."""
