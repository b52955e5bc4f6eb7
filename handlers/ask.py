"""/ask and every plain sentence: a question to the documents."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from handlers import passing
from handlers.activities import unasked
from handlers.activities.recall import recall
from handlers.errors import UserError
from handlers.intents.recognising import offers
from handlers.messages import Button, Gap, PaperDate, Part, Reply, Say, Verbatim, reply, say
from handlers.sentence import SAID
from handlers.shorthand import spelt_out
from handlers.subject import number_of, replied_about
from handlers.talk import Talk, number_in
from handlers.translating.quotes import translated_quotes
from knowledge.language import detect_question
from knowledge.words import Answer, Citation, Language, Passage, Question, Refused, Told
from storage import AskedQuestion

IN_SECTION = " › "  # between the headings of a section
NONE = "none"  # the texts leave such a part out
BELOW_ANSWERS = frozenset({"sources", "good", "bad", "pass"})
MOST_NEAREST = 2  # documents named when there is no answer


def ask(talk: Talk) -> Reply:
    """Answers a question from the documents, or says honestly that they do not tell."""
    text = talk.message.text.strip() or _replied_text(talk)
    if not text:
        return _ask_for_question(talk)
    limit = talk.services.settings.question_characters
    if len(text) > limit:
        raise UserError(say("ask-too-long", characters=len(text), limit=limit))
    if talk.in_turn and talk.services.settings.answers_wait:
        return Reply(aside="ask")
    return _answered(talk, text)


def ask_unless_refused(talk: Talk, otherwise: Callable[[], Reply]) -> Reply:
    """The documents' answer, or the log's; where neither has one, what is done otherwise."""
    return _answered(talk, talk.message.text.strip(), otherwise)


def ask_anew(talk: Talk, text: str) -> Reply:
    """Answers a question that follows up none, whatever was asked before."""
    return _answered(talk, text, anew=True)


def _answered(talk: Talk, text: str, otherwise: Callable[[], Reply] | None = None, *, anew: bool = False) -> Reply:
    language = detect_question(text, talk.language)
    answer = talk.services.answerer.answer(_question(talk, text, language, anew=anew))
    translations = {} if answer.refused else translated_quotes(talk, answer)
    recalled = recall(talk, text, language)
    if otherwise is not None and answer.refused is not None and recalled is None:
        return otherwise()
    # The documents may also speak of what somebody only told: "The brochure is printed, 500 copies".
    told = recalled is None and unasked.may_be_told(talk)
    lines, others = _other_ways(talk, text, told) if answer.refused is not None and recalled is None else ([], [])
    remembers = recalled is not None and bool(recalled.buttons)
    asked = _keep(talk, text, answer, recalled=remembers)
    talk.tell_in(answer.language)
    parts = refusal_parts(answer) if answer.refused else answer_parts(answer, translations)
    parts = [*parts, *lines]
    buttons = [*([[unasked.offer(asked)]] if told else []), *([one] for one in others), *_buttons(answer, asked)]
    if recalled is not None:
        alone = answer.refused is not None and remembers
        parts = [*recalled.parts, *([] if alone else [Gap(), *parts])]
        buttons = [*map(list, recalled.buttons), *([] if alone else buttons)]
    return reply(*parts, buttons=buttons, subject=f"question:{asked.id}")


def _other_ways(talk: Talk, text: str, told: bool) -> tuple[list[Part], list[Button]]:
    """What else may have been wanted than an answer: a line and buttons."""
    others = [one for one in offers(talk, text) if not (told and one.action == unasked.ASKS_FOR_TEXT)]
    return [Gap(), say("intent-offers", **{SAID: text})] if others else [], others


def press(talk: Talk) -> Reply:
    """A button below an answer: `answer:<what>:<question>`."""
    what, number = talk.pressed(2)
    with talk.read() as work:
        asked = work.questions.get(number_in(number))
    if what not in BELOW_ANSWERS or asked is None or (asked.user_id != talk.user_id and asked.chat_id != talk.chat_id):
        raise UserError(say("error-stale-button"))
    talk.tell_in(asked.language)
    if what == "sources":
        return _sources(talk, asked)
    if asked.user_id != talk.user_id:
        return Reply(notice=say("answer-not-your-question"))
    if what == "pass":
        return passing.pass_on(talk, asked.id)
    return _rate(talk, asked, 1 if what == "good" else -1)


def answer_parts(answer: Answer, translations: Mapping[str, str] | None = None) -> list[Part]:
    """An answer as lines: the written text or the quotes with their translations, then the sources."""
    parts: list[Part] = []
    if answer.trouble is not None:
        parts += [say(f"model-{answer.trouble}"), Gap()]
    if answer.written is not None:
        parts.append(Verbatim(answer.written))
    else:
        parts.append(_heading(answer))
        parts += [line for entry in answer.citations for line in _quote(entry, translations or {})]
    return [*parts, Gap(), *(_source(entry) for entry in _distinct(answer.citations))]


def _quote(citation: Citation, translations: Mapping[str, str]) -> list[Part]:
    """The exact words, and below them what a machine makes of them."""
    lines: list[Part] = [say("answer-quote", quote=citation.quote, mark=citation.mark)]
    translation = translations.get(citation.quote)
    return [*lines, say("answer-translation", text=translation)] if translation is not None else lines


def refusal_parts(answer: Answer) -> list[Part]:
    """The honest "not in our documents": what was searched and what came closest, without sources."""
    if answer.refused == Refused.EMPTY_LIBRARY:
        return [say("refusal-empty-library")]
    parts: list[Part] = [say("refusal-not-found", count=answer.searched)]
    nearest: dict[str, Passage] = {}
    for passage in answer.nearest:
        nearest.setdefault(passage.document_id, passage)
    return [*parts, *map(_nearest, [*nearest.values()][:MOST_NEAREST])]


def _ask_for_question(talk: Talk) -> Reply:
    talk.expect("ask")
    return reply(say("ask-what"))


def _replied_text(talk: Talk) -> str:
    replied = talk.message.replied_to
    return replied.text.strip() if replied is not None and not replied.ours else ""


def _question(talk: Talk, text: str, language: Language, *, anew: bool) -> Question:
    """The question, with the one that it may follow up and what that was answered with."""
    earlier = _earlier(talk) if not anew else None
    text = spelt_out(text) if language == "vi" else text
    if earlier is None:
        return Question(text, language, None, talk.library_audiences)
    told = tuple(
        Told(entry.get("document_id", ""), tuple(filter(None, entry["section"].split(IN_SECTION))), entry["quote"])
        for entry in earlier.citations
    )
    return Question(text, language, earlier.standalone, talk.library_audiences, told)


def _earlier(talk: Talk) -> AskedQuestion | None:
    """The question that this one may follow up: the one replied to, or the person's last in this chat."""
    since = talk.services.clock.now() - talk.services.settings.follow_up
    replied = talk.message.replied_to
    with talk.read() as work:
        if replied is not None and replied.ours:
            asked = number_of(replied_about(talk, work), "question")
            return work.questions.get(asked) if asked is not None else None
        return work.questions.latest(talk.chat_id, talk.user_id, since)


def _keep(talk: Talk, text: str, answer: Answer, *, recalled: bool) -> AskedQuestion:
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        return work.questions.add(
            AskedQuestion(
                user_id=talk.user_id,
                chat_id=talk.chat_id,
                text=text,
                standalone=answer.standalone,
                language=answer.language,
                answered=recalled or answer.refused is None,
                answer=answer.written or "\n".join(entry.quote for entry in answer.citations),
                citations=[_citation_to_json(entry) for entry in answer.citations],
                asked_at=talk.services.clock.now(),
            )
        )


def _buttons(answer: Answer, asked: AskedQuestion) -> list[list[Button]]:
    if answer.refused is not None:
        return [[Button(say("button-pass-on"), f"answer:pass:{asked.id}")]]
    return [
        [
            Button(say("button-sources"), f"answer:sources:{asked.id}"),
            Button(say("button-good"), f"answer:good:{asked.id}"),
            Button(say("button-bad"), f"answer:bad:{asked.id}"),
        ]
    ]


def _heading(answer: Answer) -> Say:
    """Says so when all that is quoted is in one language other than the asker's."""
    languages = {entry.passage.language for entry in answer.citations}
    foreign = languages.pop() if len(languages) == 1 and answer.language not in languages else "none"
    return say("answer-from-documents", language=foreign)


def _distinct(citations: Sequence[Citation]) -> list[Citation]:
    return sorted({entry.mark: entry for entry in reversed(citations)}.values(), key=lambda entry: entry.mark)


def _source(citation: Citation) -> Say:
    return say("answer-source", mark=citation.mark, source=source_label(citation.passage))


def source_label(passage: Passage) -> Say:
    """Document, section, page and date of a passage."""
    return _label(passage.document, IN_SECTION.join(passage.section), passage.page, passage.date)


def document_label(passage: Passage) -> Say:
    """Document and date of a passage."""
    return _label(passage.document, "", None, passage.date)


def _label(document: str, section: str, page: int | None, date: str | None) -> Say:
    day = PaperDate(date) if date else NONE
    return say("source-label", document=document, section=section or NONE, page=page or 0, date=day)


def _nearest(passage: Passage) -> Say:
    return say("refusal-nearest", document=passage.document, section=IN_SECTION.join(passage.section) or NONE)


def _citation_to_json(citation: Citation) -> dict[str, Any]:
    passage = citation.passage
    return {
        "mark": citation.mark,
        "quote": citation.quote,
        "document": passage.document,
        "document_id": passage.document_id,
        "section": IN_SECTION.join(passage.section),
        "page": passage.page,
        "date": passage.date,
        "text": passage.text,
    }


def _sources(talk: Talk, asked: AskedQuestion) -> Reply:
    """Each cited passage in full, in its original language, as far as its document may still be seen here.

    What a newer version of the document does not say any more may have been taken out for a reason, and is not shown.
    """
    library = talk.services.library
    documents = library.documents(talk.library_audiences)
    open_to = {document.title: document.id for document in documents} | {one.id: one.id for one in documents}
    parts: list[Part] = []
    shown: set[str] = set()
    for entry in asked.citations:
        document_id = open_to.get(entry.get("document_id", entry["document"]))
        if document_id is None or entry["text"] in shown:
            continue
        shown.add(entry["text"])
        label = _label(entry["document"], entry["section"], entry["page"], entry["date"])
        is_current = library.holds(document_id, entry["text"])
        passage = Verbatim(entry["text"]) if is_current else say("source-replaced")
        parts += [say("answer-source", mark=entry["mark"], source=label), passage, Gap()]
    if not parts:
        raise UserError(say("sources-gone"))
    return reply(*parts[:-1], notice=say("sources-shown"))


def _rate(talk: Talk, asked: AskedQuestion, feedback: int) -> Reply:
    with talk.write() as work:
        kept = work.questions.get(asked.id)
        if kept is not None:
            kept.feedback = feedback
    return Reply(notice=say("feedback-thanks", kind="good" if feedback > 0 else "bad"))
