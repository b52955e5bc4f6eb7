"""The translation services, each in its own words."""
