"""Text utilities: phrasing values in sentences, suggesting names, and masking secrets."""
