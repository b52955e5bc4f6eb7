"""The mailbox: every update that came in and every message that goes out, so that none is lost or handled twice.

An update is written down before it is confirmed to the channel. What a handler changes, the update's end and its
replies are committed together; replies then wait here until the channel has accepted them.
"""

from storage.mailbox.records import DeliveryState, IncomingUpdate, OutgoingFile, OutgoingMessage, UpdateState
from storage.mailbox.repository import Backlog, Mailbox

__all__ = [
    "Backlog",
    "DeliveryState",
    "IncomingUpdate",
    "Mailbox",
    "OutgoingFile",
    "OutgoingMessage",
    "UpdateState",
]
