"""Action plans: plans, their steps with history, and the cards of what is not saved yet."""

from storage.plans.cards import CardKind, CardState, PlanCard, PlanCards
from storage.plans.content import (
    ENDED,
    FIELDS,
    MOST_COST,
    Due,
    Grain,
    Owner,
    Party,
    StepContent,
    StepCost,
    StepStatus,
    changed,
    differences,
    from_json,
    to_json,
)
from storage.plans.digests import HOUR, WEEKDAY, Digest, Digests
from storage.plans.looking import Counts, StepFilter, View
from storage.plans.news import News, PlanNews
from storage.plans.plans import Plans
from storage.plans.records import REMIND_DAYS, Plan, PlanStatus, Step, StepChange
from storage.plans.steps import CREATED, DELETED, Steps

__all__ = [
    "CREATED",
    "DELETED",
    "ENDED",
    "FIELDS",
    "HOUR",
    "MOST_COST",
    "REMIND_DAYS",
    "WEEKDAY",
    "CardKind",
    "CardState",
    "Counts",
    "Digest",
    "Digests",
    "Due",
    "Grain",
    "News",
    "Owner",
    "Party",
    "Plan",
    "PlanCard",
    "PlanCards",
    "PlanNews",
    "PlanStatus",
    "Plans",
    "Step",
    "StepChange",
    "StepContent",
    "StepCost",
    "StepFilter",
    "StepStatus",
    "Steps",
    "View",
    "changed",
    "differences",
    "from_json",
    "to_json",
]
