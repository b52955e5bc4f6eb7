"""Lines on a card about what was perhaps not understood, so that nobody saves a wrong day unawares."""

from zoneinfo import ZoneInfo

from handlers.activities.card import Card
from handlers.activities.table_text import rows
from handlers.messages import Part, say
from handlers.minutes import doubts_about, is_called_by_letters
from handlers.talk import Talk
from knowledge.language import detect_question
from storage import ActivityDraft


def lines(talk: Talk, draft: ActivityDraft, card: Card, read: Card) -> list[Part]:
    """What is doubtful of the card's day, as long as nobody has changed it since it was `read`."""
    start = card.draft.start
    if draft.activity_id is not None or (start, card.draft.planned) != (read.draft.start, read.draft.planned):
        return []
    text, written = draft.source_text, draft.created_at.astimezone(ZoneInfo(talk.timezone))
    language = detect_question(text, talk.language)
    found = doubts_about(text, language, written)
    parts: list[Part] = []
    if found.day is not None and start == written.date():
        parts.append(say("log-doubt-day", said=found.day, day=start))
    if found.called_off and not card.draft.planned:
        parts.append(say("log-doubt-called-off"))
    if unknown := _unknown(read):
        parts.append(say("log-doubt-words", said=", ".join(unknown)))
    if table := rows(text):
        parts.append(say("log-doubt-table", count=len(table) - 1))
    return parts


def _unknown(card: Card) -> list[str]:
    """The letters by which somebody is called who is to do something, and whom one cannot tell."""
    nobodys = [one.text for one in card.draft.follow_ups if one.organisation is None and one.person is None]
    return list(dict.fromkeys(text.split()[0] for text in nobodys if is_called_by_letters(text)))
