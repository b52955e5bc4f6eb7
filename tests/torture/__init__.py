"""Reminders in a storm: the process killed again and again while Telegram is out of sorts."""
