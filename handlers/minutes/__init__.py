"""What a message about a meeting says: one message in, a draft of an activity out. Pure, in three languages."""

from handlers.minutes.draft import Cost, Draft, FollowUp, Kind, Participants
from handlers.minutes.fields import (
    Dates,
    Organisations,
    read_costs,
    read_dates,
    read_follow_up,
    read_organisations,
    read_participants,
)
from handlers.minutes.noting import read_noted
from handlers.minutes.reading import Themes, read
from handlers.minutes.register import Named, Register
from handlers.minutes.register_file import RegisterError, load_register, read_register

__all__ = [
    "Cost",
    "Dates",
    "Draft",
    "FollowUp",
    "Kind",
    "Named",
    "Organisations",
    "Participants",
    "Register",
    "RegisterError",
    "Themes",
    "load_register",
    "read",
    "read_costs",
    "read_dates",
    "read_follow_up",
    "read_noted",
    "read_organisations",
    "read_participants",
    "read_register",
]
