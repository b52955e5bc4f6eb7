"""The interface texts in the form in which reports ask for them."""

from handlers.messages import Say
from handlers.talk import Talk
from reports.contents.desk import TextArgument, Words


def words_for(talk: Talk, language: str) -> Words:
    """The texts in a language."""

    def line(id: str, /, **arguments: TextArgument) -> str:  # noqa: A002 - the texts' own word
        return talk.services.texts.text(Say(id, arguments), language)

    return line
