"""Files that come without a command: where they belong, and tables that are read in."""
