"""Works out, beside the talk, what entries are about, so that a question in any language finds them at once."""

from collections.abc import Collection

from handlers.activities.topics import pieces
from handlers.services import Services
from storage import UnitOfWork

AT_ONCE = 20  # entries; then others get their turn


def run(services: Services) -> Collection[str]:
    """Keeps the meanings of entries that are new or have changed, the latest first."""
    likeness = services.likeness
    with services.store.read() as work:
        if not work.activities.is_any():
            return ()
        ids = work.activity_vectors.missing(likeness.model, AT_ONCE)
        said = {entry_id: said_in(work, entry_id) for entry_id in ids}
    vectors = {entry_id: likeness.vectors(texts) for entry_id, texts in said.items() if texts is not None}
    if vectors:
        with services.store.write() as work:
            for entry_id, content in vectors.items():
                if said_in(work, entry_id) == said[entry_id]:  # else it has changed meanwhile, and has its turn again
                    work.activity_vectors.put(entry_id, likeness.model, content)
    return ()


def said_in(work: UnitOfWork, entry_id: int) -> list[str] | None:
    """What an entry says now; None when it is gone."""
    entry = work.activities.find(entry_id)
    return pieces(entry) if entry is not None else None
