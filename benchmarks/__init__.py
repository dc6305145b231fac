"""How fast voiceschema is, beside its peers: `make benchmarks` measures, and writes `RESULTS.md`."""
