"""How the assistant is doing: for supervisors, for monitoring, and for whoever looks."""
