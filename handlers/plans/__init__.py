"""Action plans: shown, added to in one message, changed step by step, reminded of, and told to groups."""
