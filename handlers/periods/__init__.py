"""Periods that people name, "förra hösten", "from March to May", and how they are said; pure."""
