"""What nobody needs any more goes, and nothing that somebody may be about to need."""

import os
from pathlib import Path

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from handlers.activities import tidying
from storage import ActivityFile
from tests.fakes.embedder import FakeEmbedder


def test_bytes_go_when_no_row_needs_them_and_they_are_not_young(tmp_path: Path) -> None:
    with open_services(Config(data_dir=tmp_path), Overrides(embedder=FakeEmbedder())) as services:
        needed, old, young = (services.files.keep(name) for name in (b"needed", b"old", b"young"))
        for sha256 in (needed, old):
            os.utime(tmp_path / "attachments" / sha256[:2] / sha256, (0, 0))
        row = ActivityFile(name="a.txt", media_type="text/plain", size=6, sha256=needed, added_at=services.clock.now())
        with services.store.write() as work:
            work.activity_files.add(row)
        tidying.run(services)
        assert [services.files.read(sha256) for sha256 in (needed, old, young)] == [b"needed", None, b"young"]
