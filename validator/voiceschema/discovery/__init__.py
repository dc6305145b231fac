"""Find the files to validate: directory search and `.gitignore`."""
