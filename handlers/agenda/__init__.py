"""What lies ahead: steps, reminders and planned activities of a day, a week or a month, in one answer."""
