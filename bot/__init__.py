"""The doors: everything that touches the outside world or starts something."""
