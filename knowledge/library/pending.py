"""What the vector store has still to be told of the catalogue: vectors to let go of, documents for other eyes.

It is noted in the transaction that makes it so, and struck out when the store has done it; a crash between the two
leaves the note.
"""

from collections.abc import Iterable

from knowledge.library.connections import Connections


class Pending:
    """Safe to use from several threads."""

    def __init__(self, file: Connections) -> None:
        self._file = file

    def announce(self, vector_ids: Iterable[str]) -> None:
        """Notes vectors that are about to be stored, so that they are removed again if the work breaks off."""
        self._each("INSERT OR REPLACE INTO stale_vectors VALUES (?)", vector_ids)

    def took_effect(self, vector_ids: Iterable[str]) -> None:
        """Notes that announced vectors belong to passages now."""
        self._each("DELETE FROM stale_vectors WHERE id = ?", vector_ids)

    def stale(self) -> list[str]:
        """Vectors in the store that belong to no passage of the library."""
        return self._all("SELECT id FROM stale_vectors")

    def discarded(self, vector_ids: Iterable[str]) -> None:
        """Notes that stale vectors have been removed."""
        self._each("DELETE FROM stale_vectors WHERE id = ?", vector_ids)

    def unsettle(self, document_id: str) -> None:
        """Notes that other people may see a document, which the store does not know yet."""
        self._each("INSERT OR REPLACE INTO unsettled_documents VALUES (?)", [document_id])

    def unsettled(self) -> list[str]:
        """Documents that the store may still hold under a former audience."""
        return self._all("SELECT id FROM unsettled_documents")

    def settled(self, document_ids: Iterable[str]) -> None:
        """Notes that the store knows who may see these documents."""
        self._each("DELETE FROM unsettled_documents WHERE id = ?", document_ids)

    def _all(self, query: str) -> list[str]:
        return [row[0] for row in self._file.connection().execute(query)]

    def _each(self, statement: str, keys: Iterable[str]) -> None:
        with self._file.write() as connection:
            connection.executemany(statement, [(key,) for key in keys])
