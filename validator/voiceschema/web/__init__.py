"""Middleware that validates the NCCOs that a web application answers with."""
