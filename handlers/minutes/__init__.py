"""What a message about a meeting says: one message in, a draft of an activity out. Pure, in three languages."""

from handlers.minutes.draft import Cost, Draft, FollowUp, Kind, Participants
from handlers.minutes.register import Named, Register

__all__ = ["Cost", "Draft", "FollowUp", "Kind", "Named", "Participants", "Register"]
