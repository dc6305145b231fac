"""From a value to the assertions that fail."""
