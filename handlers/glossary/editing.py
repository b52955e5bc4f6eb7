"""Adding, changing and deleting terms, with undoing; contributors suggest, coordinators decide."""

from dataclasses import replace

from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.glossary import showing
from handlers.glossary.lines import as_line, read_line, says_the_same, shares_a_name
from handlers.messages import Button, Gap, Outgoing, Reply, Verbatim, reply, say
from handlers.people import language_of, may_be_told, to_coordinators
from handlers.talk import Talk, number_in
from knowledge.terms.glossary import Use
from knowledge.words import SHARED
from storage import GlossaryTerm, Role, TermContent, TermState, UnitOfWork


def ask_new(talk: Talk) -> Reply:
    """Waits for a new term."""
    _require(talk, Role.CONTRIBUTOR)
    talk.expect("glossary-add")
    return reply(say("glossary-write"), Gap(), Verbatim("avloppsrening = wastewater treatment = xử lý nước thải"))


def take_new(talk: Talk) -> Reply:
    """The new term that was waited for."""
    return add(talk, talk.message.text)


def add(talk: Talk, line: str) -> Reply:
    """The new term of a line, or the suggestion of one."""
    _require(talk, Role.CONTRIBUTOR)
    content = _content(line)
    with talk.read() as work:
        terms = work.terms.all(talk.partnership_id)
    known = next((term for term in terms if says_the_same(term.forms, content.forms)), None)
    if known is not None:
        return _known(talk, known)
    if talk.role < Role.COORDINATOR:
        return _suggest(talk, content, None)
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        term = work.terms.add(talk.partnership_id, content, talk.user_id, talk.services.clock.now())
        note(talk, work, Action.TERM_ADDED, as_line(term.forms))
    done = _done(term, "added")
    like = next((one for one in terms if shares_a_name(one.forms, content.forms)), None)
    return done if like is None else _beside(talk, done, like)


def _known(talk: Talk, term: GlossaryTerm) -> Reply:
    """The term that is there already, with what can be done about it; nothing is added."""
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
    card = showing.card(talk, term)
    return replace(card, parts=[say("glossary-known"), *card.parts])


def _beside(talk: Talk, done: Reply, like: GlossaryTerm) -> Reply:
    """What was added, and the other term that has one of its names: a homonym, or what was to be changed."""
    also = say("glossary-also", term=as_line(like.forms))
    return replace(done, parts=[*done.parts, also], buttons=[*done.buttons, [showing.term_button(talk, like)]])


def ask_change(talk: Talk, term: GlossaryTerm) -> Reply:
    """Shows the term's line, to be copied and changed."""
    _require(talk, Role.CONTRIBUTOR)
    talk.expect("glossary-edit", term=term.id)
    return reply(say("glossary-rewrite"), Gap(), Verbatim(as_line(term.forms)))


def take_change(talk: Talk) -> Reply:
    """The changed term, or the suggestion of a change."""
    number = talk.expected().get("term")
    term = showing.find(talk, number if isinstance(number, int) else 0)
    content = _content(talk.message.text, term.use, term.note)
    if talk.role < Role.COORDINATOR:
        return _suggest(talk, content, term.id)
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        kept = work.terms.hold(term.id)
        if kept is None or kept.state != TermState.ACTIVE:
            return reply(say("glossary-gone"))
        work.terms.change(kept, content, talk.user_id, talk.services.clock.now())
        note(talk, work, Action.TERM_CHANGED, as_line(kept.forms))
    return _done(kept, "changed")


def toggle_keep(talk: Talk, term: GlossaryTerm) -> Reply:
    """Whether the term stays as it is in every language, or is translated."""
    _require(talk, Role.COORDINATOR)
    use = Use.TERM if term.use == Use.KEEP else Use.KEEP
    with talk.write() as work:
        kept = work.terms.hold(term.id)
        if kept is None or kept.state != TermState.ACTIVE:
            raise UserError(say("glossary-gone"))
        content = TermContent(use.value, kept.forms, kept.note)
        work.terms.change(kept, content, talk.user_id, talk.services.clock.now())
        note(talk, work, Action.TERM_CHANGED, as_line(kept.forms))
    return showing.card(talk, kept, replaces=True)


def delete(talk: Talk, term: GlossaryTerm) -> Reply:
    """Takes the term out; one press brings it back."""
    _require(talk, Role.COORDINATOR)
    with talk.write() as work:
        kept = work.terms.hold(term.id)
        if kept is None or kept.state != TermState.ACTIVE:
            raise UserError(say("error-stale-button"))
        work.terms.delete(kept, talk.user_id, talk.services.clock.now())
        note(talk, work, Action.DELETED, as_line(kept.forms))
    return _done(kept, "deleted", replaces=True)


def undo(talk: Talk, term: GlossaryTerm, version: str) -> Reply:
    """Takes that change of a term back, unless there has been another one since."""
    _require(talk, Role.COORDINATOR)
    with talk.write() as work:
        kept = work.terms.hold(term.id)
        if kept is None or kept.version != number_in(version):
            raise UserError(say("glossary-changed-since"))
        was_deleted = kept.state == TermState.DELETED
        is_back = work.terms.undo(kept, talk.user_id, talk.services.clock.now())
        action = Action.RESTORED if was_deleted else Action.TERM_CHANGED if is_back else Action.DELETED
        note(talk, work, action, as_line(kept.forms))
    return showing.card(talk, kept, replaces=True) if is_back else reply(say("glossary-undone"), replaces=True)


def ideas(talk: Talk) -> Reply:
    """The oldest suggestion that nobody has decided on."""
    _require(talk, Role.COORDINATOR)
    with talk.read() as work:
        waiting = work.terms.all(talk.partnership_id, TermState.SUGGESTED)
        name = _author(talk, waiting[0]) if waiting else ""
        before = work.terms.get(waiting[0].suggests) if waiting and waiting[0].suggests is not None else None
    if not waiting:
        return reply(say("glossary-no-ideas"), replaces=True)
    return _idea(waiting[0], name, before)


def decide(talk: Talk, idea: GlossaryTerm, *, accept: bool) -> Reply:
    """A coordinator takes a suggestion or leaves it."""
    _require(talk, Role.COORDINATOR)
    with talk.write() as work:
        kept = work.terms.hold(idea.id)
        if kept is None or kept.state != TermState.SUGGESTED:
            raise UserError(say("glossary-decided-before"))
        line, is_new = as_line(kept.forms), kept.suggests is None
        told = _to_author(talk, work, kept, line, accept=accept)
        if accept:
            term = work.terms.accept(kept, talk.user_id, talk.services.clock.now())
            note(talk, work, Action.TERM_ADDED if is_new else Action.TERM_CHANGED, line)
            return replace(_done(term, "added" if is_new else "changed", replaces=True), also=told)
        work.terms.refuse(kept)
        note(talk, work, Action.TERM_REFUSED, line)
        return reply(say("glossary-idea-refused", term=line), replaces=True, also=told)


def _to_author(talk: Talk, work: UnitOfWork, idea: GlossaryTerm, line: str, *, accept: bool) -> list[Outgoing]:
    """Tells somebody what became of their suggestion, as long as they belong to the partnership."""
    author = work.users.get(idea.changed_by) if idea.changed_by is not None else None
    settings = talk.services.settings
    if author is None or author.id == talk.user_id:
        return []
    if not may_be_told(work, author, talk.partnership_id, SHARED, settings):
        return []
    decided = "accepted" if accept else "refused"
    told = reply(say("glossary-idea-decided", name=talk.name, decided=decided, term=line))
    return [Outgoing(author.address, language_of(author, settings), told)]


def _suggest(talk: Talk, content: TermContent, suggests: int | None) -> Reply:
    _require(talk, Role.CONTRIBUTOR)
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        now = talk.services.clock.now()
        idea = work.terms.add(talk.partnership_id, content, talk.user_id, now, TermState.SUGGESTED, suggests)
        before = work.terms.get(suggests) if suggests is not None else None
        asked = _idea(idea, talk.name, before)
        told = to_coordinators(work, talk.partnership_id, talk.services.settings, asked)
    return reply(say("glossary-suggested"), also=told)


def _idea(idea: GlossaryTerm, name: str, before: GlossaryTerm | None) -> Reply:
    line = say("glossary-idea", name=name, term=as_line(idea.forms), before=as_line(before.forms) if before else "none")
    buttons = [
        Button(say("button-glossary-accept"), f"glossary:accept:{idea.id}"),
        Button(say("button-glossary-refuse"), f"glossary:refuse:{idea.id}"),
    ]
    return reply(line, buttons=[buttons])


def _author(talk: Talk, idea: GlossaryTerm) -> str:
    with talk.read() as work:
        user = work.users.get(idea.changed_by) if idea.changed_by is not None else None
    return user.name if user is not None else "?"


def _content(text: str, use: str = Use.TERM.value, note: str = "") -> TermContent:
    content = read_line(text, use, note)
    if content is None:
        raise UserError(say("glossary-unreadable"))
    return content


def _done(term: GlossaryTerm, what: str, *, replaces: bool = False) -> Reply:
    undoing = Button(say("button-undo"), f"glossary:undo:{term.id}:{term.version}")
    return reply(say("glossary-done", what=what, term=as_line(term.forms)), buttons=[[undoing]], replaces=replaces)


def _require(talk: Talk, least: Role) -> None:
    if talk.role < least:
        raise UserError(say("access-role-too-low", role=say(f"role-{least.name.lower()}")))
