"""The schema documents by name, with their formats, private keywords, profiles and bundles."""
