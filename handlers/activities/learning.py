"""Works out, beside the talk, what entries are about, so that a question in any language finds them at once."""

from collections.abc import Collection

from handlers.activities.topics import pieces
from handlers.services import Services

AT_ONCE = 20  # entries; then others get their turn


def run(services: Services) -> Collection[str]:
    """Keeps the meanings of entries that are new or have changed, the latest first."""
    likeness = services.likeness
    with services.store.read() as work:
        if not work.activities.is_any():
            return ()
        ids = work.activity_vectors.missing(likeness.model, AT_ONCE)
        entries = [entry for entry in map(work.activities.find, ids) if entry is not None]
    vectors = {entry.id: likeness.vectors(pieces(entry)) for entry in entries}
    if vectors:
        with services.store.write() as work:
            for entry_id, content in vectors.items():
                work.activity_vectors.put(entry_id, likeness.model, content)
    return ()
