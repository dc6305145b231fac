"""Benchmarks that compare voiceschema with other validators: `make benchmarks` runs them and writes `RESULTS.md`."""
