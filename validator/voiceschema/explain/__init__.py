"""From failures to problems in the reader's words."""
