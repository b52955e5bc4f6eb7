"""Reminders: setting, listing and changing them, and what is done when they are due."""
