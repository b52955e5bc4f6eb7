"""The register of organisations: listed, searched, edited, read in from a file."""
