"""Reports and pictures: what was done becomes a file that a board and a funder can read."""
