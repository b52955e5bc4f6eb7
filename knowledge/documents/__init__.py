"""Documents read, cut into sentences and passages."""
