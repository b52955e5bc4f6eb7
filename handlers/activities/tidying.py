"""Forgets what nobody needs any more: files that were put nowhere, files of cancelled cards, old searches."""

from collections.abc import Collection
from datetime import timedelta

from handlers.services import Services

FILES_KEPT = timedelta(days=14)
SEARCHES_KEPT = timedelta(days=90)


def run(services: Services) -> Collection[str]:
    """Removes the rows first, then the bytes that no row needs: a crash between them leaves bytes, never a gap."""
    now = services.clock.now()
    with services.store.write() as work:
        work.activity_searches.prune(now - SEARCHES_KEPT)
        left = work.activity_files.left_over(now - FILES_KEPT)
        hashes = {file.sha256 for file in left}
        for file in left:
            work.activity_files.remove(file)
    with services.store.read() as work:
        unused = [sha256 for sha256 in sorted(hashes) if not work.activity_files.is_used(sha256)]
    for sha256 in unused:
        services.files.remove(sha256)
    return ()
