"""How often Python looks for objects that nobody needs any more though they refer to each other."""

import gc

NEW_OBJECTS = 10_000  # that came to stay, until it looks again; its own count is 700


def collect_seldom() -> None:
    """Spends a tenth of the time on it: a whole round goes through all that the libraries hold, a third of a second."""
    gc.set_threshold(NEW_OBJECTS)
