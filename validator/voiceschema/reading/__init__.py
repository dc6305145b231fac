"""From bytes to JSON values, with the place of every part in the text."""
