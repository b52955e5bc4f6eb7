"""What the assistant does: plain functions from a message to a reply, one module per intention of the user."""
