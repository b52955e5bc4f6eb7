"""What must survive a restart: records, their repositories and the unit of work."""
