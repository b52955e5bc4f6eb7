"""A document that a button names, and the documents of a page, as far as they may be seen here."""

from collections.abc import Sequence

from handlers.errors import UserError
from handlers.messages import Button, say
from handlers.talk import Talk
from knowledge.words import DocumentInfo


def find(talk: Talk, document_id: str) -> DocumentInfo:
    """The document. Raises UserError when it is not there any more, or may not be seen here."""
    documents = talk.services.library.documents(talk.library_audiences)
    found = next((document for document in documents if document.id == document_id), None)
    if found is None:
        raise UserError(say("error-stale-button"))
    return found


def shown_on(talk: Talk, documents: Sequence[DocumentInfo], number: int) -> Sequence[DocumentInfo]:
    """The documents of a page; pages count from 0."""
    size = talk.services.settings.page_size
    return documents[number * size : (number + 1) * size]


def as_buttons(talk: Talk, number: int, action: str) -> list[list[Button]]:
    """The documents of a page as buttons `documents:<action>:<id>`."""
    return [
        [Button(say("button-document", title=document.title[:60]), f"documents:{action}:{document.id}")]
        for document in shown_on(talk, talk.services.library.documents(talk.library_audiences), number)
    ]
