"""Parse bytes into JSON values, and keep the position of every part."""
