"""Forgets what nobody needs any more: files that were put nowhere, files of cancelled cards, old searches."""

from collections.abc import Collection
from datetime import timedelta

from handlers.services import Services

FILES_KEPT = timedelta(days=14)
GRACE = timedelta(hours=1)
AT_ONCE = 500  # hashes that are asked about together
SEARCHES_KEPT = timedelta(days=90)


def run(services: Services) -> Collection[str]:
    """Removes the rows first, then the bytes that no row needs: a crash between them leaves bytes, never a gap.

    Bytes are handed in before the row that needs them is committed, so young ones are left alone.
    """
    now = services.clock.now()
    with services.store.write() as work:
        work.activity_searches.prune(now - SEARCHES_KEPT)
        for file in work.activity_files.left_over(now - FILES_KEPT):
            work.activity_files.remove(file)
    services.files.drop_unfinished(GRACE)
    resting = services.files.resting(GRACE)
    for start in range(0, len(resting), AT_ONCE):
        hashes = resting[start : start + AT_ONCE]
        with services.store.read() as work:
            used = work.activity_files.used(hashes)
        for sha256 in set(hashes) - used:
            services.files.remove(sha256, GRACE)
    return ()
