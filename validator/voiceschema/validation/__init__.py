"""Validate a value: find the assertions that fail."""
