"""Opens a library with the parts of the real one."""

from pathlib import Path

from knowledge.documents.loaders import LoadLimits
from knowledge.library.catalogue import Catalogue
from knowledge.library.index import VectorIndex
from knowledge.library.library import DocumentLibrary
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.search.retrieval import Retriever
from knowledge.terms.glossary import shipped_glossary


def open_library(folder: Path, embedder: BuiltinEmbedder) -> DocumentLibrary:
    catalogue = Catalogue(folder / "catalogue.sqlite3", embedder.dimensions)
    index = VectorIndex(folder / "vectors", embedder.name)
    return DocumentLibrary(folder, catalogue, index, embedder, LoadLimits(20, 2_000))


def retriever_of(library: DocumentLibrary, embedder: BuiltinEmbedder) -> Retriever:
    return Retriever(library.catalogue, library.index, embedder, shipped_glossary())
