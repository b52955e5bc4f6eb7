"""Data ownership: everything of a partnership as one ZIP, and back in."""
