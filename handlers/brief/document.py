"""The brief as a Word document."""

from handlers.brief.gathering import Brief
from handlers.reporting.gathering import (
    activity_fact,
    agreement_fact,
    follow_up_fact,
    organisation_fact,
    step_fact,
    visible_activities,
)
from handlers.reporting.making import scope_of
from handlers.reporting.wording import words_for
from handlers.talk import Talk
from reports.facts import Facts


def written(talk: Talk, found: Brief) -> bytes:
    """The document, in the reader's language."""
    from reports.contents.brief import Position, build_brief
    from reports.word.writer import write_docx

    with talk.read() as work:
        organisations = {entry.id: entry for entry in work.organisations.all(talk.partnership_id, talk.audiences)}
        partnership = work.partnerships.get(talk.partnership_id)
        visible = visible_activities(work, found.steps, talk.audiences)
    facts = Facts(
        partnership=partnership.name if partnership is not None else "",
        first=found.day,
        last=found.day,
        today=found.today,
        activities=[activity_fact(entry) for entry in found.activities],
        follow_ups=[follow_up_fact(entry, organisations, talk.language) for entry in found.follow_ups],
        steps=[step_fact(entry, organisations, talk.language, visible) for entry in found.steps],
        agreements=[agreement_fact(entry) for entry in found.agreements],
        organisations={key: organisation_fact(entry) for key, entry in organisations.items()},
    )
    positions = [
        Position(c.mark, c.quote, c.passage.document, " › ".join(c.passage.section), c.passage.page, c.passage.date)
        for c in found.positions
    ]
    say = words_for(talk, talk.language)
    report = build_brief(found.topic, positions, facts, found.words, say, talk.language, scope_of(talk.audiences))
    return write_docx(report, talk.services.clock.now())
