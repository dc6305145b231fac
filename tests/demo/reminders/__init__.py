"""A line that reminds people."""
