"""The glossary as it is kept for translating: never older than the rows, never newer than what is committed."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from handlers.glossary.book import GlossaryBook, shipped_rows
from handlers.glossary.lines import read_line
from handlers.glossary.showing import in_alphabet
from knowledge.text import fold
from knowledge.translation.words import Pair
from knowledge.words import Language
from storage import Admission, Database, Role, TermContent
from tests.storage.samples import NOW, SIDES, add_organisation, add_user

SV_EN = Pair("sv", "en")
BRIDGE = TermContent("term", {"sv": ["bro"], "en": ["bridge"], "vi": ["cầu"]})
BERTH = TermContent("term", {"sv": ["hamnplats"], "en": ["berth"], "vi": ["bến"]})


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(f"sqlite:///{tmp_path}/memory.db")) as database:
        database.migrate()
        yield database


def test_what_a_transaction_has_written_is_its_own_until_it_is_committed(database: Database) -> None:
    with database.write() as work:
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
    book = GlossaryBook(database.read)
    text = "Vi köper en hamnplats vid en bro."
    with database.write() as work:
        work.terms.add(home, BRIDGE, None, NOW)
        assert [bound.target for bound in book.terms(home, work).find(text, SV_EN)] == ["bridge"]
        work.session.rollback()
    assert book.terms(home).find(text, SV_EN) == []
    with database.write() as work:
        work.terms.add(home, BERTH, None, NOW)
    assert [bound.target for bound in book.terms(home).find(text, SV_EN)] == ["berth"]
    with database.read() as work:
        assert book.terms(home, work) is book.terms(home), "it is not made anew without need"


def test_the_page_of_a_transaction_that_names_a_new_body_is_made_once(database: Database) -> None:
    with database.write() as work:
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
    book = GlossaryBook(database.read)
    with database.write() as work:
        add_organisation(work, home, "water", sv="Vattenverket", en="Water Works", vi="Nhà máy nước")
        terms = book.terms(home, work)
        assert [bound.target for bound in terms.find("Vattenverket kom.", SV_EN)] == ["Water Works"]
        assert book.terms(home).find("Vattenverket kom.", SV_EN) == [], "others do not know it yet"
        assert book.terms(home, work) is terms
    assert book.terms(home) is terms


def test_a_shipped_term_counts_as_it_was_written_anew_and_a_deleted_one_no_more(database: Database) -> None:
    with database.write() as work:
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
        work.terms.seed(home, shipped_rows(), NOW)
    book, named = GlossaryBook(database.read), shipped_rows()[0].forms["sv"][0]
    with database.read() as work:
        assert [fold(term.forms["sv"][0]) for term in book.glossary().terms if term.use == "term"] == [
            fold(term.forms["sv"][0]) for term in work.terms.all(home) if term.use == "term"
        ]
    with database.write() as work:
        changed, deleted = work.terms.all(home)[:2]
        work.terms.change(changed, BRIDGE, None, NOW)
        work.terms.delete(deleted, None, NOW)
        work.terms.add(home, BERTH, None, NOW)
        found = {form for term in book.glossary(work).terms if term.use != "search" for form in term.forms["sv"]}
        assert {"bro", "hamnplats"} <= found
        assert not {named, deleted.forms["sv"][0]} & found
        text = "En bro och en hamnplats."
        assert [bound.target for bound in book.terms(home, work).find(text, SV_EN)] == ["bridge", "berth"]


def test_full_names_of_people_are_known(database: Database) -> None:
    with database.write() as work:
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
        for name in ("Sven Berg", "Minh"):
            person = add_user(work, f"telegram:{name}", name=name, admission=Admission.ADMITTED)
            work.users.grant(person.id, home, Role.READER, None)
    assert GlossaryBook(database.read).terms(home).names == {"Sven Berg"}


def test_a_body_that_the_glossary_knows_is_called_alike_wherever_it_stands(database: Database) -> None:
    board = {"sv": ["kommunstyrelsen"], "en": ["Executive Board"], "vi": ["Ban Chấp hành", "Ban Chấp hành Borås"]}
    names = {"sv": "Kommunstyrelsen", "en": "Executive Board", "vi": "Ban Chấp hành Borås"}
    with database.write() as work:
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
        work.terms.add(home, TermContent("term", board), None, NOW)
        add_organisation(work, home, "board", **names)
        add_organisation(work, home, "water", sv="Vattenverket", en="Water Works", vi="Nhà máy nước")
    terms = GlossaryBook(database.read).terms(home)
    text = "Kommunstyrelsen sade ja. Igår sade Kommunstyrelsen till Vattenverket, som frågade kommunstyrelsen."
    board_forms = ["Ban Chấp hành", "Ban Chấp hành", "Nhà máy nước", "Ban Chấp hành"]
    assert [bound.target for bound in terms.find(text, Pair("sv", "vi"))] == board_forms


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ["anläggning", "avtal", "zon", "å", "ängel", "öppen"]),
        ("vi", ["an", "ăn", "ấm", "dê", "đường", "em", "zô"]),
        ("en", ["action plan", "actor", "Zoo"]),
    ],
)
def test_terms_stand_in_the_readers_alphabet(language: Language, words: list[str]) -> None:
    mixed = [*words[1:], words[0]]
    assert sorted(mixed, key=lambda word: in_alphabet(word, language)) == words


@pytest.mark.parametrize(
    "line",
    [
        "digitalisering = digital transformation = chuyển đổi số",
        "chuyển đổi số = digitalisering = digital transformation",
    ],
)
def test_a_line_is_read_in_the_order_that_its_letters_tell(line: str) -> None:
    term = read_line(line)

    assert term is not None
    assert term.forms == {"sv": ["digitalisering"], "en": ["digital transformation"], "vi": ["chuyển đổi số"]}


def test_swedish_letters_tell_of_swedish() -> None:
    term = read_line("xử lý nước thải = wastewater treatment = rening av avloppsvatten på plats")

    assert term is not None
    assert term.forms["sv"] == ["rening av avloppsvatten på plats"]
