"""Reminders: what is due, when and for whom, and a record of every delivery. These rows are the only truth."""

from storage.reminders.records import Delivery, Reminder, ReminderStatus
from storage.reminders.repository import Reminders

__all__ = ["Delivery", "Reminder", "ReminderStatus", "Reminders"]
