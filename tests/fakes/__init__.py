"""Stand-ins for the few things that tests do not run for real."""
