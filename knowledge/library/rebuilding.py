"""Reads and embeds a whole library anew, as is needed after a change of embedder."""

from dataclasses import dataclass

from knowledge.library.library import DocumentLibrary

UNFINISHED = "an embedder that was being replaced"


@dataclass(frozen=True)
class Rebuilt:
    """How many documents were read anew, and the names of those that could not be: refused by now, or lost."""

    done: int
    failed: tuple[str, ...]


def rebuild(library: DocumentLibrary) -> Rebuilt:
    """Reads every original anew.

    With the same embedder each document answers from its old passages until its new ones are there. The vectors of
    another embedder are of no use: they go first, and the library stays refused until all documents are done.
    """
    with library.alone():
        catalogue, model = library.catalogue, library.model
        if catalogue.fact("model") not in {None, model}:
            catalogue.remember("model", UNFINISHED)
            catalogue.clear_passages()
            library.index.rebuild(())
        documents = library.documents()
        failed = [document.name for document in documents if not library.reread(document)]
        catalogue.remember("model", model)
        library.recover()
        return Rebuilt(len(documents) - len(failed), tuple(failed))
