"""Agreements: what the parties have signed, when each ends, and the review before the next one."""
