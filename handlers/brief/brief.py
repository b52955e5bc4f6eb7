"""/brief TOPIC: one screen before a meeting, with a button for the same as a document."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from handlers.activities.display import doers
from handlers.ask import IN_SECTION, document_label, source_label
from handlers.brief.document import written
from handlers.brief.gathering import Brief, gather
from handlers.errors import UserError
from handlers.messages import Attachment, Button, Gap, Part, Reply, Written, reply, say
from handlers.periods.spans import between
from handlers.reporting.making import MEDIA
from handlers.talk import Talk
from knowledge.text import capitalised, words
from knowledge.words import SHARED, Citation, Language
from storage import Activity, Agreement, FollowUp, Step

TOPIC = "brief"  # of the awaited answer, and of the subject of a sent brief
LONGEST_TOPIC = 90  # characters; it is kept in the subject of the message
LONGEST_QUOTE = 260  # characters on the screen; the document has the whole
LONGEST_RESULT = 80
DATED = re.compile(r"(?P<topic>.*\S)\s+(?P<day>20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d))")
NONE = "none"
TOLD = "told"


def brief(talk: Talk) -> Reply:
    """The brief on the topic that a message names; without one, asks for it."""
    topic = " ".join(talk.message.text.split())
    if not topic:
        talk.expect("brief")
        return reply(say("brief-what"))
    if len(topic) > LONGEST_TOPIC:
        raise UserError(say("brief-too-long", limit=LONGEST_TOPIC))
    found = _gathered(talk, topic)
    talk.forget()
    buttons = [] if found.is_empty else [[Button(say("button-brief-word"), "brief:docx:0")]]
    return reply(*_parts(found, talk.language), buttons=buttons, subject=f"{TOPIC}:{topic}")


def press(talk: Talk) -> Reply:
    """The brief as a document: `brief:docx:0`; its topic is the subject of the message that has the button."""
    talk.pressed(2)
    with talk.read() as work:
        sent = work.mailbox.sent(talk.message.chat.address, talk.message.message_id or "")
    kind, _, topic = ((sent.subject if sent else None) or "").partition(":")
    if kind != TOPIC or not topic:
        raise UserError(say("error-stale-button"))
    found = _gathered(talk, topic)
    file = Attachment(_file_name(found.topic), MEDIA["docx"], written(talk, found))
    return reply(say("brief-file", topic=capitalised(found.topic)), files=[file])


def _gathered(talk: Talk, topic: str) -> Brief:
    """What is known of a topic, for the day of the meeting when that stands behind it: "avfall 2026-12-03"."""
    dated = DATED.fullmatch(topic)
    days = between(dated["day"], dated["day"]) if dated is not None else None
    if dated is None or days is None:
        return gather(talk, topic)
    return replace(gather(talk, dated["topic"]), day=days[0])


def _file_name(topic: str) -> str:
    """The topic as every system takes it for a file's name."""
    return f"{' '.join(words(topic)) or TOPIC}.docx"


def _parts(found: Brief, language: Language) -> list[Part]:
    topic = capitalised(found.topic)
    parts: list[Part] = [say("brief-heading", topic=topic, day=found.day)]
    parts += _positions(found.positions)
    if found.activities:
        parts.append(say("brief-activities"))
    parts += [
        say(
            "brief-activity",
            number=f"A-{entry.id}",
            day=entry.start_on,
            title=Written(entry.title, internal=entry.audience != SHARED),
            result=_result(entry),
        )
        for entry in found.activities
    ]
    parts += _open(found, language)
    parts += _agreements(found.agreements)
    parts += [say("brief-word", sv=sv, en=en, vi=vi) for sv, en, vi in found.words]
    if found.positions:
        parts += [Gap(), *_sources(found)]
    return parts


def _agreements(agreements: Sequence[Agreement]) -> list[Part]:
    alone = "yes" if len(agreements) == 1 else "no"
    heading: list[Part] = [say("brief-agreements")] if len(agreements) > 1 else []
    return heading + [
        say("brief-agreement", title=entry.title, end=entry.ends_on or NONE, alone=alone) for entry in agreements
    ]


def _sources(found: Brief) -> Iterator[Part]:
    """Where the positions stand: below the name of a document that several are from, their places in it."""
    of_document: dict[str, list[Citation]] = {}
    for citation in _marked(found):
        of_document.setdefault(citation.passage.document_id, []).append(citation)
    for first, *others in of_document.values():
        if not others:
            yield say("answer-source", mark=first.mark, source=source_label(first.passage))
            continue
        yield document_label(first.passage)
        for citation in (first, *others):
            section, page = IN_SECTION.join(citation.passage.section), citation.passage.page
            yield say("brief-source", mark=citation.mark, section=section or NONE, page=page or 0)


def _positions(positions: Sequence[Citation]) -> list[Part]:
    if not positions:
        return [say("brief-no-position")]
    return [say("brief-positions"), *(say("answer-quote", quote=_short(c.quote), mark=c.mark) for c in positions)]


def _short(quote: str) -> str:
    """The quote, cut at a word, with a mark where it is cut."""
    if len(quote) <= LONGEST_QUOTE:
        return quote
    return f"{quote[:LONGEST_QUOTE].rpartition(' ')[0]} …"


def _marked(found: Brief) -> Iterator[Citation]:
    """A citation for each mark."""
    seen: set[int] = set()
    for citation in found.positions:
        if citation.mark not in seen:
            seen.add(citation.mark)
            yield citation


def _result(entry: Activity) -> str | Written:
    told = [entry.outcome, *entry.decisions]
    first = next((text.strip().partition("\n")[0] for text in told if text.strip()), "")
    return Written(first, internal=entry.audience != SHARED, longest=LONGEST_RESULT) if first else NONE


def _open(found: Brief, language: Language) -> list[Part]:
    parts: list[Part] = [say("brief-open")] if found.steps or found.follow_ups else []
    parts += [
        say(
            "brief-step",
            number=f"S-{step.id}",
            title=Written(step.title, internal=step.seen_by != SHARED),
            who=_who(step),
            due=step.due_on or NONE,
            late=_late(step.due_on, found.today),
        )
        for step in found.steps
    ]
    parts += [
        say(
            "brief-follow-up",
            number=f"A-{entry.activity_id}",
            text=Written(entry.text, internal=True),  # its activity may be: only what is remembered is shown
            who=_doer(found, entry, language),
            due=entry.due_on or NONE,
            late=_late(entry.due_on, found.today),
        )
        for entry in found.follow_ups
    ]
    return parts


def _late(due: date | None, today: date) -> str:
    return "yes" if due is not None and due < today else "no"


def _doer(found: Brief, entry: FollowUp, language: Language) -> str:
    """Who does it; TOLD when the text itself begins with them."""
    organisation = found.register.get(entry.organisation_id or 0)
    if organisation is None and not entry.person:
        return NONE
    named = doers(entry.text, language, organisation, *filter(None, (entry.person,)))
    return TOLD if named == NONE else named


def _who(step: Step) -> str:
    names = [step.organisation_name or "", *(row.name for row in step.owner_rows)]
    return ", ".join(name for name in names if name) or NONE
