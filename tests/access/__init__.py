"""Who may do what: tried for every way into the assistant and written down in docs/access.md."""
