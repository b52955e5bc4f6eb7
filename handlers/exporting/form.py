"""The form of an export: what data.json holds. Its schema is published as docs/export-schema.json.

Numbers (`id`) are those of the system that wrote the file; they tie the records of a file together and mean nothing
elsewhere. Days are ISO 8601, amounts decimal numbers as text, currencies ISO 4217.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue, model_validator

from handlers.exporting.stories import OF_ACTIVITIES, OF_STEPS, OTHER

FORM: Literal["samverkan-partnership"] = "samverkan-partnership"
VERSION: Literal[2] = 2  # 1 had no members and no history of steps; it is still read
Short = Annotated[str, Field(max_length=300)]
Word = Annotated[str, Field(min_length=1)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Goal = Annotated[int, Field(ge=1, le=17)]
Count = Annotated[int, Field(ge=0, le=1_000_000)]


class Record(BaseModel):
    """A part of the file; unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class OrganisationForm(Record):
    """An organisation of the register; `key` is its short name."""

    key: Annotated[str, Field(max_length=50)]
    sv: Short
    en: Short
    vi: Short
    aliases: list[Short] = []
    kind: Annotated[str, Field(max_length=20)] = "other"
    country: Annotated[str, Field(max_length=2)] | None = None
    side: str | None = None
    audience: str = "shared"


class CostForm(Record):
    """An amount, and the key of the organisation that bore it."""

    amount: Decimal
    currency: Currency
    organisation: str | None = None


class FollowUpForm(Record):
    """Something to be done after an activity."""

    id: int | None = None
    text: str
    organisation: str | None = None
    person: str | None = None
    due: date | None = None
    done: bool = False
    done_at: AwareDatetime | None = None


class FileForm(Record):
    """An attachment: its name, type, what was said with it, and where it lies in the ZIP."""

    name: Annotated[str, Field(max_length=200)]
    media_type: Annotated[str, Field(max_length=100)]
    caption: str = ""
    path: str


class ChangeForm(Record):
    """A field was changed: when and by whom, from what to what. Organisations stand as their keys."""

    at: AwareDatetime
    by: str | None = None
    field: Annotated[str, Field(max_length=30)]
    before: JsonValue = None
    after: JsonValue = None

    @model_validator(mode="after")
    def _must_be_readable(self) -> Self:
        for value in (self.before, self.after):
            if value is not None:
                OF_ACTIVITIES.get(self.field, OTHER).validate_python(value)
        return self


class StepChangeForm(Record):
    """The same for a step; that it was made or taken out counts as a field.

    A person stands as [name, null], an organisation as [name, key], an activity as its id in this file.
    """

    at: AwareDatetime
    by: str | None = None
    field: Literal[
        "created", "deleted", "title", "organisation", "owners", "start", "due", "status", "cost", "goals", "notes",
        "activities", "audience",
    ]  # fmt: skip
    before: JsonValue = None
    after: JsonValue = None

    @model_validator(mode="after")
    def _must_be_readable(self) -> Self:
        for value in (self.before, self.after):
            OF_STEPS[self.field].validate_python(value)
        return self


class ActivityForm(Record):
    """Something that happened, or is planned; by whom and when it was logged, and what the other side said of it.

    `history` is what was changed since, the oldest first.
    """

    id: int
    audience: str
    title: Short
    kind: Annotated[str, Field(max_length=20)]
    start: date
    end: date | None = None
    place: Annotated[str, Field(max_length=200)] | None = None
    participants: Count | None = None
    women: Count | None = None
    men: Count | None = None
    others: Count | None = None
    topics: list[str] = []
    outcome: str = ""
    decisions: list[str] = []
    planned: bool = False
    organisations: list[str] = []
    goals: list[Goal] = []
    costs: list[CostForm] = []
    follow_ups: list[FollowUpForm] = []
    files: list[FileForm] = []
    logged_by: str | None = None
    logged_at: AwareDatetime | None = None
    confirmation: Literal["none", "asked", "confirmed", "returned"] = "none"
    confirmation_side: Annotated[str, Field(max_length=50)] | None = None
    confirmation_comment: str | None = None
    confirmed_at: AwareDatetime | None = None
    history: list[ChangeForm] = []


class StepForm(Record):
    """A step of a plan; `activities` and `follow_up` are ids of this file, the keys those of organisations.

    `history` is what has happened to it, the oldest first. `uid` is what calendars know it by.
    """

    audience: str
    title: Short
    organisation: str | None = None
    organisation_key: str | None = None
    owners: list[str] = []
    start: date | None = None
    due: date | None = None
    due_grain: Literal["day", "month"] = "day"
    status: Literal["planned", "ongoing", "done", "postponed", "cancelled"] = "planned"
    cost: Decimal | None = None
    currency: Currency | None = None
    payer: str | None = None
    payer_key: str | None = None
    goals: list[Goal] = []
    notes: str = ""
    activities: list[int] = []
    follow_up: int | None = None
    history: list[StepChangeForm] = []
    uid: Annotated[str, Field(pattern=r"^[!-~]{1,200}$")] | None = None


class PlanForm(Record):
    """A plan with its steps, and how many days before they are due it reminds."""

    audience: str
    title: Annotated[str, Field(max_length=200)]
    starts: date
    ends: date
    status: Literal["draft", "adopted", "closed"]
    remind_days: list[Annotated[int, Field(ge=0, le=365)]] = [14, 3, 0]
    remind_weekly: bool = True
    steps: list[StepForm] = []


class AgreementForm(Record):
    """An agreement."""

    audience: str
    title: Short
    kind: Literal["mou", "cooperation", "project", "other"]
    status: Literal["draft", "in_force", "under_review", "ended"]
    parties: list[str] = []
    signed: date | None = None
    starts: date | None = None
    ends: date | None = None
    lead_months: Annotated[int, Field(ge=0, le=60)] = 9
    documents: list[str] = []
    notes: str = ""


class TermForm(Record):
    """A term of the glossary: its forms by language, the preferred one first."""

    use: Annotated[str, Field(max_length=10)]
    forms: dict[Literal["sv", "en", "vi"], Annotated[list[Word], Field(min_length=1)]]
    note: Annotated[str, Field(max_length=500)] = ""


class MemberForm(Record):
    """Who belonged to the partnership, with what role and on which side. It tells, and gives nobody a role."""

    name: Annotated[str, Field(max_length=200)]
    role: Literal["reader", "contributor", "coordinator", "admin"]
    side: str | None = None


class PartnershipForm(Record):
    """The whole file."""

    form: Literal["samverkan-partnership"]
    version: Literal[1, 2]
    name: str
    sides: list[dict[str, str]]
    members: list[MemberForm] = []
    organisations: list[OrganisationForm] = []
    activities: list[ActivityForm] = []
    plans: list[PlanForm] = []
    agreements: list[AgreementForm] = []
    glossary: list[TermForm] = []
