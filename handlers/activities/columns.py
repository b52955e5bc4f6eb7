"""The columns of a table of activities: the same ones when it is written and when it is read in."""

from collections.abc import Mapping

from handlers.messages import say
from handlers.talk import Talk
from knowledge.words import LANGUAGES
from reports.tables import Column, Kind

COLUMNS: Mapping[str, Kind] = {
    "number": Kind.TEXT,
    "start": Kind.DATE,
    "end": Kind.DATE,
    "kind": Kind.TEXT,
    "title": Kind.TEXT,
    "place": Kind.TEXT,
    "organisations": Kind.TEXT,
    "participants": Kind.INTEGER,
    "women": Kind.INTEGER,
    "men": Kind.INTEGER,
    "others": Kind.INTEGER,
    "topics": Kind.TEXT,
    "goals": Kind.TEXT,
    "outcome": Kind.TEXT,
    "decisions": Kind.TEXT,
    "follow-ups": Kind.TEXT,
    "costs": Kind.TEXT,
    "planned": Kind.TEXT,
    "audience": Kind.TEXT,
}
# What the tables that people keep call them beside the titles that are written.
ALSO: Mapping[str, tuple[str, ...]] = {
    "start": ("datum", "dag", "när", "start", "date", "day", "when", "ngày", "thời gian"),
    "end": ("slut", "till", "end", "until", "đến ngày", "ngày kết thúc"),
    "kind": ("slag", "type", "loại hình"),
    "title": ("titel", "namn", "aktivitet", "händelse", "vad", "name", "activity", "event", "what", "tên", "hoạt động",
              "tên hoạt động", "nội dung"),
    "place": ("ort", "var", "where", "venue", "nơi"),
    "organisations": ("organisation", "med", "organization", "organizations", "with", "đơn vị"),
    "participants": ("antal", "antal deltagare", "number of participants", "attendance", "số người"),
    "women": ("varav kvinnor", "of whom women", "số nữ"),
    "men": ("varav män", "of whom men", "số nam"),
    "others": ("övriga", "andra", "other", "others", "khác"),
    "topics": ("ämne", "tema", "topic", "theme"),
    "goals": ("mål", "agenda 2030", "sdg", "sdgs", "goal", "goals", "mục tiêu"),
    "outcome": ("utfall", "result", "results"),
    "decisions": ("decision",),
    "follow-ups": ("uppföljningar", "att göra", "follow-ups", "to do", "việc cần làm"),
    "costs": ("kostnad", "cost", "kinh phí"),
}  # fmt: skip
REQUIRED = frozenset({"start", "title"})


def columns(talk: Talk) -> list[Column]:
    """The columns with titles in the person's language; they are read under those of the others as well."""
    return [
        Column(
            key,
            title(talk, key, talk.language),
            kind,
            required=key in REQUIRED,
            aliases=(*(title(talk, key, language) for language in LANGUAGES), *ALSO.get(key, ())),
        )
        for key, kind in COLUMNS.items()
    ]


def title(talk: Talk, key: str, language: str) -> str:
    """What a column is called."""
    return talk.services.texts.text(say(f"activity-column-{key}"), language)
