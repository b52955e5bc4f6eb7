"""What a message about a meeting says: one message in, a draft of an activity out. Pure, in three languages.

`reading.read` goes through a message in this order; each field has one module, with those that it leans on in brackets:

    message (tokens, phrases, numerals)    words, sentences and items of lists; tables of phrases; numbers
    organisations, people, proposals       who is named: of the register, persons, names that it does not have
    days, amounts                          where days and sums stand, whatever they belong to
    follow_ups (actors, promising, unsaid, task_words)    who promised what by when
    where (place_extent, belonging, online), dates, kinds, costs, topics, wording, asides
    participants (counted, bare_counts), competing
    spent (costs, ours, joint_costs)       what it cost, who bears it, what of that is open
    titles (preambles, head_counts)
    doubts, several                        what somebody should look at before a card is saved

`fields` reads one field of a card, `noting` completes a draft with a model's notes. Words stand in `*_words` and
`promises`. To mend something: add a row to the field's table in tests/handlers/minutes/phrases and see it fail; a word
that is missing goes into its table, a way of speaking into the field's module. docs/minutes.md says how it is measured.
"""

from handlers.minutes.actors import is_called_by_letters
from handlers.minutes.been import counts, goes_on, has_been, may_tell, says_planned, surely_tells, tells
from handlers.minutes.doubts import doubts_about
from handlers.minutes.draft import Competing, Cost, Draft, FollowUp, Kind, Participants, Piece, Sums
from handlers.minutes.fields import (
    Dates,
    Organisations,
    read_costs,
    read_dates,
    read_follow_up,
    read_kind,
    read_organisations,
    read_participants,
)
from handlers.minutes.joint_costs import says_shared
from handlers.minutes.noting import read_noted
from handlers.minutes.organisations import first_named
from handlers.minutes.ours import means_us, says_who_pays
from handlers.minutes.questions import is_question
from handlers.minutes.reading import LONGEST, Parts, Themes, parts, read, read_parts
from handlers.minutes.register import Named
from handlers.minutes.register_file import ORGANISATION_KINDS, RegisterError, load_register, read_register
from handlers.minutes.short_names import written

__all__ = [
    "LONGEST",
    "ORGANISATION_KINDS",
    "Competing",
    "Cost",
    "Dates",
    "Draft",
    "FollowUp",
    "Kind",
    "Named",
    "Organisations",
    "Participants",
    "Parts",
    "Piece",
    "RegisterError",
    "Sums",
    "Themes",
    "counts",
    "doubts_about",
    "first_named",
    "goes_on",
    "has_been",
    "is_called_by_letters",
    "is_question",
    "load_register",
    "may_tell",
    "means_us",
    "parts",
    "read",
    "read_costs",
    "read_dates",
    "read_follow_up",
    "read_kind",
    "read_noted",
    "read_organisations",
    "read_participants",
    "read_parts",
    "read_register",
    "says_planned",
    "says_shared",
    "says_who_pays",
    "surely_tells",
    "tells",
    "written",
]
