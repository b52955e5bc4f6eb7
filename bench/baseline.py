"""The plain pipeline that most people build first: LangChain, chunks of 1000 with 200 overlap, Chroma, our embedder."""

from langchain_chroma import Chroma
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

from knowledge.documents.document import LoadedDocument
from knowledge.documents.splitting import document_text
from knowledge.models.e5.embedder import BuiltinEmbedder

COLLECTION = "baseline"
SHOWN = 10


class SameEmbedder(Embeddings):
    """The built-in embedder behind LangChain's interface."""

    def __init__(self) -> None:
        self._embedder = BuiltinEmbedder()

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector per text."""
        return self._embedder.embed_documents(texts)

    def embed_query(self, text: str) -> list[float]:
        """A question's vector."""
        return self._embedder.embed_query(text)


def store(folder: str) -> Chroma:
    """LangChain's vector store over a folder."""
    return Chroma(COLLECTION, SameEmbedder(), persist_directory=folder)


def add(chroma: Chroma, document: LoadedDocument) -> int:
    """Splits and stores a document; returns how many chunks it made."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=200)
    chunks = splitter.split_documents([Document(document_text(document), metadata={"source": document.title})])
    chroma.add_documents(chunks)
    return len(chunks)


def ask(folder: str, text: str) -> None:
    """Opens the store and prints what is nearest; the baseline's cold start."""
    for document in store(folder).similarity_search(text, k=SHOWN):
        print(document.page_content)
