"""Makes the file of a report."""

from collections.abc import Mapping

from handlers.audit import Action, note
from handlers.messages import Attachment, Reply, reply, say
from handlers.periods.spans import short_name
from handlers.reporting.gathering import Extent, gather, whole_extent
from handlers.reporting.languages import tell
from handlers.reporting.wish import MADE, Wish
from handlers.reporting.wording import period_line, words_for
from handlers.talk import Talk
from knowledge.words import SHARED, Audiences
from reports.facts import Facts

MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
}


def make(talk: Talk, wish: Wish, facts: Facts) -> Reply:
    """The report as a file, made of facts. What takes seconds is announced before it begins."""
    if wish.format == "docx":
        talk.announce(reply(say("reporting-working")))
    # A single table has no place for the originals beside translations, so it holds what people wrote.
    languages = wish.languages if wish.format != "csv" else ()
    told = tell(talk, facts, languages, internal=audiences_for(talk, internal=wish.internal) != frozenset({SHARED}))
    file = Attachment(
        _name(talk, wish, facts), MEDIA[wish.format], _content(talk, wish, told or {wish.languages[0]: facts})
    )
    with talk.write() as work:
        note(talk, work, Action.EXPORTED, "report", f"{wish.kind} {wish.format}")
    line = say(
        "reporting-done",
        title=say(f"report-title-{wish.kind}"),
        period=period_line(wish),
        activities=len(facts.activities),
        steps=len(facts.steps),
        scope=say(f"report-scope-{scope(talk, wish)}"),
    )
    left = max((each.untranslated for each in told.values()), default=0)
    remarks = [say("report-untranslated", count=left)] if left else []
    return reply(line, *remarks, files=[file], notice=say("reporting-ready"), subject=f"{MADE}:{wish.code}")


def facts_for(talk: Talk, wish: Wish) -> Facts:
    """What the report is made of."""
    audiences = audiences_for(talk, internal=wish.internal)
    with talk.read() as work:
        if wish.days is None:
            extent = whole_extent(work, talk.partnership_id, audiences, talk.today)
        else:
            extent = Extent(talk.partnership_id, audiences, *wish.days)
        return gather(work, extent, talk.today, wish.languages[0])


def audiences_for(talk: Talk, *, internal: bool) -> Audiences:
    """Whose entries go in: what is shared, and only when it is asked for also what the reader's own side keeps."""
    return talk.audiences if internal and talk.is_private else frozenset({SHARED})


def scope(talk: Talk, wish: Wish) -> str:
    """Whose entries the report holds, as its first page says."""
    return scope_of(audiences_for(talk, internal=wish.internal))


def scope_of(audiences: frozenset[str] | None) -> str:
    """What these audiences see, in a word: all of it, what is shared, or that and a side's own."""
    if audiences is None:
        return "all"
    return "shared" if audiences == {SHARED} else "side"


def _content(talk: Talk, wish: Wish, facts: Mapping[str, Facts]) -> bytes:
    from reports.bilingual import side_by_side
    from reports.contents.build import build
    from reports.contents.sheets import sheets
    from reports.formats import Formats
    from reports.tables import separator_of, write_csv, write_xlsx
    from reports.word.writer import write_docx

    first = wish.languages[0]
    if wish.format != "docx":
        tables = sheets(wish.kind, facts[first], words_for(talk, first), first)
        return write_xlsx(tables) if wish.format == "xlsx" else write_csv(tables[0], separator_of(first))
    formats = [Formats(code, iso_days=len(wish.languages) > 1) for code in wish.languages]
    made = [build(wish.kind, facts[f.language], words_for(talk, f.language), f, scope(talk, wish)) for f in formats]
    report = side_by_side(*made) if len(made) == 2 else made[0]
    return write_docx(report, talk.services.clock.now())


def _name(talk: Talk, wish: Wish, facts: Facts) -> str:
    title = talk.services.texts.text(say(f"report-title-{wish.kind}"), wish.languages[0])
    return f"{title} {short_name((facts.first, facts.last))}.{wish.format}"
