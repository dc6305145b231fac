"""Which files to validate: folder searches and `.gitignore`."""
