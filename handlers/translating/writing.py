"""Records as they are written: the language of each text is noted, and its translations are asked for at once.

So they are usually there when somebody of another language looks, or when a reminder is due.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from handlers.talk import Talk
from handlers.translating.languages import known_names
from knowledge.language import detect
from knowledge.words import LANGUAGES, Language
from storage import UnitOfWork
from storage.written import Want

MOST_WANTED = 400  # when so many wait already, as after an import, the rest is translated when somebody looks


@dataclass(frozen=True)
class Pen:
    """Who writes, for whom, and where.

    `language` is the writer's, which counts where the words do not tell; `names` say nothing about a language. What is
    written where `inside` holds stays on the machine; `asks` tells whether translations may be asked for at all.
    """

    partnership_id: int
    language: Language
    readers: tuple[Language, ...]
    names: Collection[str]
    now: datetime
    inside: bool
    asks: bool


def pen_of(talk: Talk) -> Pen:
    """The pen of somebody who talks."""
    with talk.read() as work:
        people = {user.language for user in work.users.people(talk.partnership_id)}
        wish = work.translations.group(talk.chat_id) if not talk.is_private else None
    return Pen(
        talk.partnership_id,
        talk.language,
        tuple(code for code in LANGUAGES if code in people),
        known_names(talk),
        talk.services.clock.now(),
        inside=wish is not None and not wish.outside,
        asks=bool(talk.services.translation.translator.providers),
    )


def note(work: UnitOfWork, pen: Pen, texts: Iterable[str], *, internal: bool) -> None:
    """Notes in which language the texts are, and asks for what their readers will need.

    Nothing is asked for what is internal, and what had been asked for before it became so is not sent any more.
    """
    written = list(dict.fromkeys(filter(str.strip, texts)))
    languages = {text: detect(text, pen.language, pen.names) or pen.language for text in written}
    work.written.keep_all(pen.partnership_id, languages, inside=pen.inside)
    if internal or pen.inside:
        work.written.unwant(pen.partnership_id, written)
        return
    wants = [Want(text, languages[text], target) for text in written for target in pen.readers if pen.asks]
    needed = [want for want in wants if want.source != want.target]
    room = max(0, MOST_WANTED - work.written.count_wanted()) if needed else 0
    work.written.want_all(pen.partnership_id, needed[:room], pen.now)
