"""Configuration files, and the profiles, accounts and rules that they or the command line name."""
