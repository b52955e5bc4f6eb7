"""Opens a library with the parts of the real one."""

from pathlib import Path

from knowledge.catalogue import Catalogue
from knowledge.e5.embedder import BuiltinEmbedder
from knowledge.glossary import shipped_glossary
from knowledge.index import VectorIndex
from knowledge.library import DocumentLibrary
from knowledge.loaders import LoadLimits
from knowledge.retrieval import Retriever


def open_library(folder: Path, embedder: BuiltinEmbedder) -> DocumentLibrary:
    catalogue = Catalogue(folder / "catalogue.sqlite3", embedder.dimensions)
    index = VectorIndex(folder / "vectors", embedder.name)
    return DocumentLibrary(folder, catalogue, index, embedder, LoadLimits(20, 2_000))


def retriever_of(library: DocumentLibrary, embedder: BuiltinEmbedder) -> Retriever:
    return Retriever(library.catalogue, library.index, embedder, shipped_glossary())
