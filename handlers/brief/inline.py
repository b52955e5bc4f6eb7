"""A position for any chat: `@bot topic` inserts one with its source. For people admitted, from shared material."""

from dataclasses import dataclass

from handlers.ask import source_label
from handlers.messages import Say, say
from handlers.people import as_language
from handlers.services import Services
from knowledge.language import detect_question
from knowledge.words import SHARED, Language
from storage import Admission

FROM_INLINE = "inline"  # what /start is given by the button that stands where there is no position to choose
MOST = 5
SHORTEST, LONGEST = 3, 90  # characters of a topic that is looked up


@dataclass(frozen=True)
class InlinePosition:
    """A position to insert: `text` is what will stand in the chat, `title` and `quote` what is shown to choose from."""

    title: str
    quote: str
    text: Say


@dataclass(frozen=True)
class InlineAnswer:
    """What an inline question gets: positions, or a line that says why there are none; in a language."""

    language: Language
    positions: tuple[InlinePosition, ...] = ()
    why: Say | None = None


def positions(services: Services, address: str, topic: str) -> InlineAnswer:
    """Positions on a topic for the person at that address."""
    language = services.settings.default_language
    with services.store.read() as work:
        user = work.users.by_address(address)
        admitted = user is not None and (
            address in services.settings.admins
            or (user.admission == Admission.ADMITTED and bool(work.users.memberships(user.id)))
        )
    if user is not None:
        language = as_language(user.language, language)
    if not admitted:
        return InlineAnswer(language, why=say("inline-not-admitted"))
    topic = " ".join(topic.split())
    if not SHORTEST <= len(topic) <= LONGEST:
        return InlineAnswer(language, why=say("inline-what"))
    asked = detect_question(topic, language)
    found = services.positions.about(topic, asked, frozenset({SHARED}), MOST)
    if not found:
        return InlineAnswer(language, why=say("inline-nothing"))
    made = [
        InlinePosition(
            citation.passage.document,
            citation.quote,
            say("inline-position", quote=citation.quote, source=source_label(citation.passage)),
        )
        for citation in found
    ]
    return InlineAnswer(language, tuple(made))
