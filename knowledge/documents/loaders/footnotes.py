"""The footnotes and endnotes of a Word document, which lie in parts of their own."""

from collections.abc import Iterator
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import parse_xml

from knowledge.documents.loaders.archive import LARGEST_PART

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KINDS = {
    W + "footnoteReference": (RELATIONSHIP_TYPE.FOOTNOTES, W + "footnote"),
    W + "endnoteReference": (RELATIONSHIP_TYPE.ENDNOTES, W + "endnote"),
}


class Notes:
    """The notes by the element that refers to them."""

    def __init__(self, found: dict[tuple[str, str], Any]) -> None:
        self._found = found

    def of(self, element: Any) -> Iterator[Any]:  # noqa: ANN401 - lxml has no types
        """The notes that an element refers to, in order."""
        for reference in element.iter(*KINDS):
            note = self._found.get((reference.tag, reference.get(W + "id")))
            if note is not None:
                yield note


def read_notes(document: Part) -> Notes:
    """The notes of a document, but for the lines that set them apart."""
    found: dict[tuple[str, str], Any] = {}
    for reference, (relation, tag) in KINDS.items():
        for part in _related(document, relation):
            for note in parse_xml(part.blob).iter(tag):
                if note.get(W + "type") in {None, "normal"}:
                    found[reference, note.get(W + "id")] = note
    return Notes(found)


def _related(document: Part, relation: str) -> Iterator[Part]:
    for link in document.rels.values():
        if link.reltype == relation and not link.is_external and len(link.target_part.blob) <= LARGEST_PART:
            yield link.target_part
