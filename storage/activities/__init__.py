"""Activities: what happened between the sides, searchable, with the history of every entry."""

from storage.activities.records import Activity, ActivityChange, ActivityCost, Confirmation
from storage.activities.repository import Activities
from storage.activities.rows import ActivityRow
from storage.activities.searches import ActivitySearch, ActivitySearches
from storage.activities.searching import ActivityFilter, ActivityPage, People, Place
from storage.activities.vectors import ActivityVectors

__all__ = [
    "Activities",
    "Activity",
    "ActivityChange",
    "ActivityCost",
    "ActivityFilter",
    "ActivityPage",
    "ActivityRow",
    "ActivitySearch",
    "ActivitySearches",
    "ActivityVectors",
    "Confirmation",
    "People",
    "Place",
]
