"""Words about text: how values stand in sentences, near names, and the masking of secrets."""
