import re
import sqlite3
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from knowledge.documents.loaders import LoadLimits
from knowledge.documents.loaders.load import SUFFIXES
from knowledge.errors import EmbedderError, LibraryBusyError, Refusal, VectorStoreError
from knowledge.library.catalogue import Catalogue
from knowledge.library.files import files_below, plain_name
from knowledge.library.index import VectorIndex
from knowledge.library.library import DocumentLibrary
from knowledge.library.rebuilding import Rebuilt, rebuild
from knowledge.models.embedding import Floats
from knowledge.words import SHARED, IngestResult
from tests.fakes.embedder import FakeEmbedder

SAMPLES = Path(__file__).parents[3] / "knowledge" / "samples"


def text(subject: str, sections: int = 3) -> bytes:
    told = f"{subject.capitalize()} är viktigt för båda städerna. " * 3
    parts = (f"## Avsnitt {number}\n\n{told}Det är punkt {number}.\n" for number in range(sections))
    return "\n".join([f"# Plan om {subject}\n\n2 november 2026\n", *parts]).encode()


@dataclass
class Shelf:
    """A library on disk that can be closed and opened again, as a process would."""

    folder: Path
    embedder: FakeEmbedder = field(default_factory=FakeEmbedder)
    opened: list[DocumentLibrary] = field(default_factory=list)

    def open(self, limits: LoadLimits | None = None) -> DocumentLibrary:
        catalogue = Catalogue(self.folder / "catalogue.sqlite", self.embedder.dimensions)
        index = VectorIndex(self.folder / "vectors", self.embedder.name)
        self.opened.append(DocumentLibrary(self.folder, catalogue, index, self.embedder, limits or LoadLimits()))
        return self.opened[-1]

    def close(self) -> None:
        for library in self.opened:
            library.close()
        self.opened.clear()

    def reopen(self) -> DocumentLibrary:
        self.close()
        library = self.open()
        library.own()
        return library

    def originals(self) -> list[str]:
        return sorted(path.name for path in (self.folder / "originals").iterdir())


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "library")
    yield shelf
    shelf.close()


def told(library: DocumentLibrary) -> str:
    """Everything that the library would answer with."""
    return " ".join(p.text for p in library.catalogue.passages(library.catalogue.passage_ids()))


def assert_whole(library: DocumentLibrary) -> None:
    """Catalogue and vector store agree, nothing is left over, and the means are those of what is shared."""
    assert library.index.count() == library.catalogue.count()
    assert library.catalogue.pending.stale() == []
    passages = library.catalogue.passages(library.catalogue.passage_ids())
    for passage in passages:
        assert library.index.nearest(passage.vector, 1) == [passage.id]
    shared = [vector for _, vector, audience in library.catalogue.vectors() if audience == SHARED]
    if shared:
        mean = np.mean(shared, axis=0)
        assert np.allclose(library.catalogue.means().passages, mean, atol=1e-3)


def test_what_a_side_keeps_to_itself_does_not_move_the_means(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    shared = library.catalogue.means()
    made = library.add(text("avfall"), "internt.md", audience="sv").document
    assert made is not None
    assert np.allclose(library.catalogue.means().sentences, shared.sentences, atol=1e-4)
    assert np.allclose(library.catalogue.means().passages, shared.passages, atol=1e-4)

    library.set_audience(made.id, "shared")
    both = library.catalogue.means()
    assert not np.allclose(both.sentences, shared.sentences, atol=1e-4)
    library.set_audience(made.id, "sv")
    assert np.allclose(library.catalogue.means().sentences, shared.sentences, atol=1e-4)


def test_a_new_file_is_added_with_title_language_date_and_passages(shelf: Shelf) -> None:
    library = shelf.open()
    outcome = library.add(text("vatten"), "vatten.md")
    assert outcome.result is IngestResult.ADDED
    [document] = library.documents()
    assert (document.title, document.language, document.date) == ("Plan om vatten", "sv", "2026-11-02")
    assert document.passages == library.catalogue.count() == 4
    assert_whole(library)


def test_passages_are_verbatim_and_found_by_their_id(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    for key in library.catalogue.passage_ids():
        [passage] = library.catalogue.passages([key])
        assert library.holds(passage.document_id, passage.text)
        assert passage.document == "Plan om vatten"
        assert len(passage.text) == passage.stop - passage.start
    assert not library.holds(library.documents()[0].id, "never said")


def test_the_original_is_kept_and_handed_out(shelf: Shelf) -> None:
    library = shelf.open()
    document = library.add(text("vatten"), "vatten.md").document
    assert document is not None
    assert library.original(document.id) == text("vatten")
    assert library.original("gone") is None


def test_progress_reaches_its_total(shelf: Shelf) -> None:
    steps: list[tuple[int, int]] = []
    shelf.open().add(text("vatten"), "vatten.md", progress=lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1]
    assert steps == sorted(steps)


def test_an_unchanged_file_costs_nothing(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    shelf.embedder.texts.clear()
    assert library.add(text("vatten"), "vatten.md").result is IngestResult.UNCHANGED
    assert shelf.reopen().add(text("vatten"), "vatten.md").result is IngestResult.UNCHANGED
    assert shelf.embedder.texts == []


def test_the_same_content_under_another_name_is_not_taken_in_twice(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    outcome = library.add(text("vatten"), "kopia.md")
    assert outcome.result is IngestResult.UNCHANGED
    assert outcome.document is not None
    assert outcome.document.name == "vatten.md"
    assert len(library.documents()) == 1


def test_the_same_content_for_another_audience_is_a_document_of_its_own(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    assert library.add(text("vatten"), "internt.md", audience="sv").result is IngestResult.ADDED
    assert [d.name for d in library.documents(frozenset({"sv"}))] == ["internt.md"]
    passage = next(iter(library.catalogue.passages_of(library.documents(frozenset({"sv"}))[0].id)))
    assert library.index.nearest(passage.vector, 10, frozenset({"sv"}))[0] == passage.id
    assert len(library.index.nearest(passage.vector, 10, frozenset({"sv"}))) == 4


def test_who_may_see_a_document_holds_at_once_for_lists_words_and_vectors(shelf: Shelf) -> None:
    library = shelf.open()
    made = library.add(text("vatten"), "vatten.md").document
    assert made is not None
    passage = library.catalogue.passages_of(made.id)[0]
    both, mine, theirs = (frozenset({"shared", *more}) for more in ((), ("sv",), ("vi",)))

    for audience, seeing, blind in (("sv", mine, theirs), ("vi", theirs, both), ("shared", both, frozenset({"sv"}))):
        changed = library.set_audience(made.id, audience)
        assert changed is not None
        assert changed.audience == audience
        for audiences, sees in ((seeing, True), (blind, False)):
            assert bool(library.documents(audiences)) == sees
            assert bool(library.catalogue.search(["vatt"], 5, audiences)) == sees
            assert bool(library.index.nearest(passage.vector, 5, audiences)) == sees
    assert library.troubles() == []
    assert library.set_audience("unknown", "sv") is None


def test_a_vector_store_that_could_not_be_told_who_may_see_a_document_is_told_later(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = shelf.open()
    made = library.add(text("vatten"), "vatten.md").document
    assert made is not None

    def fail(*_: object) -> None:
        raise VectorStoreError("gone")

    with monkeypatch.context() as patched:
        patched.setattr(library.index, "upsert", fail)
        assert library.set_audience(made.id, "sv") is not None
    assert library.catalogue.pending.unsettled() == [made.id]
    assert library.documents(frozenset({"shared"})) == []
    library = shelf.reopen()
    assert library.catalogue.pending.unsettled() == []
    vector = library.catalogue.passages_of(made.id)[0].vector
    assert library.index.nearest(vector, 5, frozenset({"shared"})) == []
    assert library.index.nearest(vector, 5, frozenset({"sv"}))


def test_a_document_keeps_its_audience_unless_another_is_said(shelf: Shelf) -> None:
    library = shelf.open()
    made = library.add(text("vatten"), "vatten.md", "sv").document
    again = library.add(text("vatten", 4), "vatten.md").document
    assert made is not None
    assert again is not None
    assert (made.audience, again.audience) == ("sv", "sv")


def test_a_changed_file_replaces_its_old_passages(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten", sections=5), "plan.md")
    assert library.add(text("avfall", sections=2), "plan.md").result is IngestResult.UPDATED
    assert "vatten" not in told(library).casefold()
    assert len(library.documents()) == 1
    assert len(shelf.originals()) == 1
    assert_whole(library)


def test_a_removed_document_leaves_nothing_behind(shelf: Shelf) -> None:
    library = shelf.open()
    gone = library.add(text("vatten"), "vatten.md").document
    library.add(text("avfall"), "avfall.md")
    assert gone is not None
    assert library.remove(gone.id) == gone
    assert library.remove(gone.id) is None
    assert [d.name for d in library.documents()] == ["avfall.md"]
    assert library.catalogue.search(["vat"], 5) == []
    assert len(shelf.originals()) == 1
    assert_whole(library)


def test_an_emptied_library_can_be_filled_again(shelf: Shelf) -> None:
    library = shelf.open()
    document = library.add(text("vatten"), "vatten.md").document
    assert document is not None
    library.remove(document.id)
    assert not library.catalogue.means().passages.any()
    library.add(text("vatten"), "vatten.md")
    assert_whole(library)


def test_a_refused_file_says_why_and_leaves_no_trace(shelf: Shelf, tmp_path: Path) -> None:
    library = shelf.open()
    library.add(text("vatten"), "plan.md")
    before = told(library)
    outcome = library.add(b"\x89PNG\r\n" * 20, "plan.md")
    assert (outcome.result, outcome.reason) == (IngestResult.FAILED, Refusal.MISLABELLED)
    assert outcome.document is None
    assert told(library) == before
    assert_whole(library)
    missing = library.add_file(tmp_path / "no.md", "no.md")
    assert (missing.result, missing.reason) == (IngestResult.FAILED, Refusal.MISSING)


def test_a_bad_file_does_not_stop_the_batch(shelf: Shelf, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    for name, content in {
        "a.md": text("vatten"),
        "b.pdf": b"%PDF-1.7 cut",
        "c.txt": b"",
        "d.docx": b"PK\x03\x04",
        "sub/e.md": text("avfall"),
        ".hidden.md": text("dolt"),
        "f.exe": b"MZ",
    }.items():
        (folder / name).write_bytes(content)
    library = shelf.open()
    outcomes = [library.add_file(path, name) for path, name in files_below([folder], SUFFIXES)]
    assert [(o.name, o.result.value) for o in outcomes] == [
        ("a.md", "added"),
        ("b.pdf", "failed"),
        ("c.txt", "failed"),
        ("d.docx", "failed"),
        ("sub/e.md", "added"),
    ]
    assert [o.reason for o in outcomes if o.reason] == [Refusal.DAMAGED, Refusal.EMPTY, Refusal.DAMAGED]
    assert_whole(library)


def test_files_of_one_name_in_several_folders_are_told_apart(tmp_path: Path) -> None:
    for folder in ("2016", "2017"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "beslut.txt").write_bytes(text(folder))
    (tmp_path / "2017" / "plan.txt").write_bytes(text("plan"))
    folders = [tmp_path / "2016", tmp_path / "2017"]
    names = [name for _, name in files_below([*folders, tmp_path / "2017" / "plan.txt"], SUFFIXES)]
    assert names == ["2016/beslut.txt", "2017/beslut.txt", "plan.txt"]
    assert [name for _, name in files_below([tmp_path], SUFFIXES)] == [*names[:2], "2017/plan.txt"]


def test_a_file_over_the_limit_is_refused_before_it_is_read(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(3 * 1024 * 1024)
    outcome = shelf.open(LoadLimits(megabytes=2)).add_file(path, "big.txt")
    assert (outcome.reason, outcome.details) == (Refusal.TOO_LARGE, {"megabytes": 3, "limit": 2})


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("../../etc/passwd.txt", "etc/passwd.txt"),
        ("/abs/plan.md", "abs/plan.md"),
        ("..\\..\\plan.md", "plan.md"),
        ("två\nrader\0.md", "två rader.md"),
        ("a" * 400 + ".md", "a" * 197 + ".md"),
    ],
)
def test_names_cannot_lead_out_of_the_library(shelf: Shelf, name: str, plain: str) -> None:
    library = shelf.open()
    outcome = library.add(text("vatten"), name)
    assert (outcome.result, outcome.name) == (IngestResult.ADDED, plain)
    assert plain_name(plain) == plain
    assert all(re.fullmatch(r"[0-9a-f]{16}-1", kept) for kept in shelf.originals())


Break = Callable[[DocumentLibrary, FakeEmbedder], None]


def _power_off(*args: Any) -> None:
    raise RuntimeError("the power went off")


FAIL: Any = _power_off


def _while_embedding(library: DocumentLibrary, embedder: FakeEmbedder) -> None:
    embedder.broken = 3


def _before_storing(library: DocumentLibrary, embedder: FakeEmbedder) -> None:
    library.index.upsert = FAIL  # type: ignore[method-assign]


def _after_storing(library: DocumentLibrary, embedder: FakeEmbedder) -> None:
    library.catalogue.replace = FAIL  # type: ignore[method-assign]


def _within_the_switch(library: DocumentLibrary, embedder: FakeEmbedder) -> None:
    library.catalogue.averages.change = FAIL  # type: ignore[method-assign]


@pytest.mark.parametrize("break_off", [_while_embedding, _before_storing, _after_storing, _within_the_switch])
def test_a_crash_before_the_switch_leaves_the_old_version_answering(shelf: Shelf, break_off: Break) -> None:
    library = shelf.open()
    document = library.add(text("vatten"), "plan.md").document
    assert document is not None
    before = told(library)
    break_off(library, shelf.embedder)
    with pytest.raises(RuntimeError):
        library.add(text("avfall", sections=6), "plan.md")
    shelf.embedder.broken = None
    assert told(library) == before
    shelf.embedder.texts.clear()
    library = shelf.reopen()
    assert told(library) == before
    assert library.original(document.id) == text("vatten")
    assert len(shelf.originals()) == 1
    assert_whole(library)
    assert shelf.embedder.texts == []
    assert library.add(text("avfall", sections=6), "plan.md").result is IngestResult.UPDATED
    assert_whole(library)


def test_a_crash_after_the_switch_leaves_the_new_version_answering(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten", sections=6), "plan.md")
    library.index.delete = FAIL  # type: ignore[method-assign]
    with pytest.raises(RuntimeError):
        library.add(text("avfall"), "plan.md")
    assert "vatten" not in told(library).casefold()
    library = shelf.reopen()
    assert "vatten" not in told(library).casefold()
    assert len(shelf.originals()) == 1
    assert_whole(library)


def test_a_crash_during_the_first_take_in_leaves_an_empty_library(shelf: Shelf) -> None:
    library = shelf.open()
    _after_storing(library, shelf.embedder)
    with pytest.raises(RuntimeError):
        library.add(text("vatten"), "plan.md")
    library = shelf.reopen()
    assert library.documents() == []
    assert shelf.originals() == []
    assert_whole(library)


def test_a_failed_try_can_be_repeated_without_a_restart(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "plan.md")
    replace = library.catalogue.replace
    _after_storing(library, shelf.embedder)
    with pytest.raises(RuntimeError):
        library.add(text("avfall", sections=9), "plan.md")
    library.catalogue.replace = replace  # type: ignore[method-assign]
    library.add(text("avfall", sections=2), "plan.md")
    assert_whole(library)


def _delete(folder: Path) -> None:
    for path in sorted((folder / "vectors").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


def _spoil_database(folder: Path) -> None:
    (folder / "vectors" / "chroma.sqlite3").write_bytes(b"this is no database" * 400)


def _empty_database(folder: Path) -> None:
    (folder / "vectors" / "chroma.sqlite3").write_bytes(b"")


@pytest.mark.parametrize("spoil", [_delete, _spoil_database, _empty_database])
def test_a_spoilt_vector_store_is_made_anew_without_embedding(shelf: Shelf, spoil: Callable[[Path], None]) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    library.add(text("avfall"), "avfall.md", audience="sv")
    shelf.close()
    spoil(shelf.folder)
    shelf.embedder.texts.clear()
    library = shelf.reopen()
    assert shelf.embedder.texts == []
    assert library.catalogue.count() == 8
    assert_whole(library)


@pytest.mark.parametrize("spoil", [_delete, _spoil_database, _empty_database])
def test_a_vector_store_that_breaks_while_we_run_is_made_anew_for_the_next_search(
    shelf: Shelf, spoil: Callable[[Path], None]
) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    library.index.close()  # what Chroma holds open it does not miss
    spoil(shelf.folder)
    first = next(library.catalogue.vectors())
    assert library.nearest(first[1], 1) == [first[0]]
    assert_whole(library)


def test_documents_are_added_and_removed_although_the_vector_store_is_lost(shelf: Shelf) -> None:
    library = shelf.open()
    gone = library.add(text("vatten"), "vatten.md").document
    assert gone is not None
    library.index.close()
    _spoil_database(shelf.folder)
    assert library.add(text("avfall"), "avfall.md").result is IngestResult.ADDED
    library.index.close()
    _spoil_database(shelf.folder)
    assert library.remove(gone.id) == gone
    assert [document.name for document in library.documents()] == ["avfall.md"]
    assert_whole(shelf.reopen())


def test_who_may_see_a_document_can_be_said_while_its_new_version_is_read(shelf: Shelf) -> None:
    library = shelf.open()
    made = library.add(text("vatten"), "vatten.md").document
    assert made is not None
    changed: list[object] = []

    def meanwhile(_done: int, _total: int) -> None:
        if not changed:
            changed.append(threads.submit(library.set_audience, made.id, "sv").result(timeout=20))

    with ThreadPoolExecutor(1) as threads:
        updated = library.add(text("vatten", 4), "vatten.md", progress=meanwhile).document
    assert updated is not None
    assert (len(changed), updated.audience) == (1, "sv")
    assert library.documents(frozenset({SHARED})) == []
    assert_whole(library)


def test_who_has_nothing_to_find_does_not_wait_for_a_store_that_is_looked_after(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md", "sv")
    vector = next(library.catalogue.vectors())[1]
    with ThreadPoolExecutor(1) as threads, library._reading:  # as while a large file is taken in
        assert threads.submit(library.nearest, vector, 1, frozenset({"shared"})).result(timeout=20) == []


def test_a_vector_store_that_breaks_in_another_process_is_left_to_it(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    vector = next(library.catalogue.vectors())[1]
    library.index.close()
    _spoil_database(shelf.folder)
    guest = shelf.open()
    with pytest.raises(LibraryBusyError):
        guest.nearest(vector, 1)


def test_a_vector_store_of_another_model_beside_the_right_catalogue_is_made_anew(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    shelf.close()
    _delete(shelf.folder)
    foreign = VectorIndex(shelf.folder / "vectors", "another")
    foreign.upsert(["x"], np.eye(1, 768, dtype=np.float32), "shared")
    foreign.close()
    assert_whole(shelf.reopen())


def test_a_library_of_another_embedder_is_refused(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    shelf.close()
    shelf.embedder = FakeEmbedder("another")
    library = shelf.open()
    with pytest.raises(EmbedderError, match=r"indexed with fake, but another"):
        library.check_model()
    with pytest.raises(EmbedderError):
        library.add(text("avfall"), "avfall.md")
    shelf.close()
    shelf.embedder = FakeEmbedder()
    assert_whole(shelf.reopen())


def test_a_rebuild_brings_the_library_to_another_embedder(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    library.add(text("avfall"), "avfall.md")
    shelf.close()
    shelf.embedder = FakeEmbedder("wider", 512)
    library = shelf.open()
    assert rebuild(library) == Rebuilt(2, ())
    assert library.catalogue.count() == 8
    assert_whole(library)
    assert_whole(shelf.reopen())


def test_a_rebuild_that_broke_off_is_refused_until_it_is_repeated(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    library.add(text("avfall"), "avfall.md")
    shelf.close()
    shelf.embedder = FakeEmbedder("wider", 512)
    shelf.embedder.broken = 12
    library = shelf.open()
    with pytest.raises(RuntimeError):
        rebuild(library)
    shelf.embedder.broken = None
    shelf.close()
    library = shelf.open()
    with pytest.raises(EmbedderError):
        library.check_model()
    assert rebuild(library) == Rebuilt(2, ())
    assert_whole(library)


def test_a_rebuild_with_the_same_embedder_replaces_each_document(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    before = told(library)
    assert rebuild(library) == Rebuilt(1, ())
    assert told(library) == before
    assert_whole(library)


def test_a_document_that_cannot_be_read_anew_is_named_and_can_be_sent_again(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    library.add(text("avfall"), "avfall.md")
    next((shelf.folder / "originals").glob(f"{library.documents()[0].id}-*")).unlink()
    shelf.close()
    shelf.embedder = FakeEmbedder("wider", 512)
    library = shelf.open()
    assert rebuild(library) == Rebuilt(1, ("avfall.md",))
    assert any("avfall.md has no passages" in trouble for trouble in library.troubles())
    assert library.add(text("avfall"), "avfall.md").result is IngestResult.UPDATED
    assert library.troubles() == []
    assert_whole(library)


def test_a_library_of_an_earlier_release_is_opened_and_its_documents_are_read_anew(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    library.add(text("avfall"), "avfall.md", "sv")
    shelf.close()
    with closing(sqlite3.connect(shelf.folder / "catalogue.sqlite")) as earlier:
        earlier.executescript("ALTER TABLE documents DROP COLUMN reading; DROP TABLE sums;")
    library = shelf.reopen()
    assert_whole(library)
    assert library.troubles() == []
    assert library.refresh(seconds=-1) == 0
    assert library.add(text("vatten"), "vatten.md").result is IngestResult.UPDATED
    assert library.refresh() == 1
    assert library.catalogue.outdated() == []
    assert [d.audience for d in library.documents()] == ["sv", SHARED]
    assert_whole(library)


def test_a_second_process_is_told_who_owns_the_library(shelf: Shelf) -> None:
    program = """
        import sys
        from pathlib import Path
        from knowledge.library.ownership import Ownership
        owner = Ownership(Path(sys.argv[1]) / "lock")
        owner.claim()
        print("mine", flush=True)
        sys.stdin.read()
    """
    command = [sys.executable, "-c", textwrap.dedent(program), str(shelf.folder)]
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"mine\n"
        library = shelf.open()
        with pytest.raises(LibraryBusyError) as caught:
            library.add(text("vatten"), "vatten.md")
        assert caught.value.owner == other.pid
        assert library.documents() == []  # reading is free
        other.kill()
    assert library.add(text("vatten"), "vatten.md").result is IngestResult.ADDED


def test_four_threads_search_while_one_takes_documents_in(shelf: Shelf) -> None:
    library = shelf.open()
    library.add(text("vatten"), "vatten.md")
    stop = threading.Event()
    failures: list[BaseException] = []
    found: list[int] = []

    def search(vector: Floats) -> None:
        try:
            while not stop.is_set():
                ids = library.index.nearest(vector, 5)
                found.append(len(library.catalogue.passages(ids)))
                library.catalogue.means()
                library.catalogue.search(["vat"], 5)
        except BaseException as error:  # noqa: BLE001 - a thread's failure is the test's
            failures.append(error)

    threads = [threading.Thread(target=search, args=(shelf.embedder.query(str(n)),)) for n in range(4)]
    for thread in threads:
        thread.start()
    try:
        for number in range(12):
            library.add(text(f"avfall {number}"), f"plan-{number % 4}.md")
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len(found) >= 4
    assert_whole(library)


def test_the_samples_are_taken_in_one_per_language(shelf: Shelf) -> None:
    library = shelf.open()
    outcomes = [library.add_file(path, name) for path, name in files_below([SAMPLES], SUFFIXES)]
    assert {o.result for o in outcomes} == {IngestResult.ADDED}
    assert {d.language for d in library.documents()} == {"sv", "en", "vi"}
    assert {d.date for d in library.documents()} == {"2026-11-02"}
    assert all("20" in p.text for p in library.catalogue.passages(library.catalogue.passage_ids()[:1]))
