"""From failures to problems in the reader's words: `problems` locates, groups, explains and orders them."""
