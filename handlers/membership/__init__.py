"""Who belongs to a partnership: asking to be let in, invitations, roles and sides, groups."""
