"""The schema documents by name, their formats and keywords, profiles and bundles."""
