import copy
import io
import time
import unicodedata
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from pypdf import PdfReader
from pypdf.errors import DependencyError

from knowledge.documents.document import Block, LoadedDocument
from knowledge.documents.loaders import LoadLimits, load
from knowledge.documents.loaders.metadata import find_date, opening
from knowledge.documents.splitting import split
from knowledge.errors import DocumentError, Refusal
from tests.knowledge.made_files import Line, archive, encrypted, pdf, with_bookmarks

SWEDISH = "Linköpings kommun och Thai Nguyen samverkar om vatten, avfall och medborgardialog sedan år 2010. "
VIETNAMESE = "Thái Nguyên và Linköping hợp tác về nước thải, rác hữu cơ và đối thoại với người dân. "
WORD_NAMES = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LIMITS = LoadLimits()


def read(content: bytes, name: str, limits: LoadLimits = LIMITS) -> LoadedDocument:
    return load(content, name, limits)


def refusal(content: bytes, name: str, limits: LoadLimits = LIMITS) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        load(content, name, limits)
    return caught.value


def texts(document: LoadedDocument) -> list[str]:
    return [block.text for block in document.blocks]


def word(fill: Callable[[docx.document.Document], object]) -> bytes:
    document = docx.Document()
    fill(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


# Text and Markdown


def test_plain_text_keeps_lines_headings_and_date() -> None:
    document = read(
        f"2017-10-17\nPositionspapper\n\n# Plan\n\n## Mål\n{SWEDISH}\n### Vatten\nRening.".encode(), "a.txt"
    )
    assert (document.title, document.language, document.date) == ("Plan", "sv", "2017-10-17")
    assert document.blocks[-2:] == (Block(SWEDISH.strip(), ("Mål",)), Block("Rening.", ("Mål", "Vatten")))


def test_a_text_without_heading_is_called_like_its_file() -> None:
    assert read(SWEDISH.encode(), "mappen/min_plan 2027.txt").title == "min plan 2027"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "iso-8859-1", "utf-16", "utf-16-le", "utf-32"])
def test_swedish_is_read_in_every_usual_encoding(encoding: str) -> None:
    content = SWEDISH.encode(encoding)
    if encoding == "utf-16-le":
        content = b"\xff\xfe" + content
    for name in ("a.txt", "a.md", "a.html"):
        assert SWEDISH.strip() in texts(read(content, name))


def test_windows_vietnamese_and_decomposed_vietnamese_become_composed() -> None:
    decomposed = unicodedata.normalize("NFD", VIETNAMESE)
    assert texts(read(decomposed.encode(), "a.txt")) == [VIETNAMESE.strip()]
    windows = "".join(map(_windows_1258, VIETNAMESE))
    assert texts(read(windows.encode("cp1258"), "a.txt")) == [VIETNAMESE.strip()]


def _windows_1258(letter: str) -> str:
    """Windows-1258 has the vowels of Vietnamese whole and their tones apart."""
    parts = unicodedata.normalize("NFD", letter)
    base = unicodedata.normalize("NFC", "".join(p for p in parts if p not in "\u0300\u0301\u0303\u0309\u0323"))
    return base + "".join(p for p in parts if p in "\u0300\u0301\u0303\u0309\u0323")


def test_markdown_keeps_sections_lists_and_tables() -> None:
    table = "| År | Steg |\n| - | - |\n| 2027 | Start |\n"
    source = f"# Plan\n\nDatum: 2026-11-02\n\n{SWEDISH}\n\n## Mål\n\n- ett *mål*\n- två\n\n{table}"
    document = read(source.encode(), "a.md")
    assert (document.title, document.date) == ("Plan", "2026-11-02")
    assert [b.text for b in document.blocks if b.headings == ("Mål",)] == [
        "ett mål",
        "två",
        "År | Steg",
        "2027 | Start",
    ]


def test_a_web_page_is_read_without_menus_and_scripts() -> None:
    page = (
        "<html><head><title>Sajt</title><script>alert(1)</script></head><body><nav>Meny</nav><main><h1>Plan</h1>"
        f"<p>{SWEDISH}<b>Fet</b> text<br>ny rad</p><h2>Mål</h2><!-- dolt --><ul><li>ett</li></ul></main></body></html>"
    )
    document = read(page.encode(), "a.html")
    assert document.title == "Plan"
    assert texts(document) == [f"{SWEDISH}Fet text\nny rad", "ett"]
    assert document.blocks[1].headings == ("Mål",)


def test_a_web_page_in_its_declared_encoding() -> None:
    page = f'<html><head><meta charset="iso-8859-1"></head><body><p>{SWEDISH}</p></body></html>'
    assert texts(read(page.encode("iso-8859-1"), "a.htm")) == [SWEDISH.strip()]


@pytest.mark.parametrize("declared", ["iso-8859-1", "Latin1", "us-ascii", "utf-16"])
def test_dashes_and_quotation_marks_of_windows_are_kept_in_old_web_pages(declared: str) -> None:
    told = "Åren 2016–2020 kostade ”utbytet” 10–12 miljoner kronor."
    page = f'<html><head><meta charset="{declared}"></head><body><p>{told}</p></body></html>'
    assert texts(read(page.encode("cp1252"), "a.htm")) == [told]


def test_raised_numbers_do_not_run_into_the_number_before_them() -> None:
    page = (
        "<body><p>Avtalet slöts 2017<sup>3</sup> och kostade 45 000<sup><a href='#n'>[2]</a></sup> kronor.</p>"
        "<p>Ytan är 30 m<sup>2</sup>, den 1<sup>st</sup> och 2<sup>a</sup>, med 4 · 10<sup>6</sup> bakterier.</p>"
    )
    assert texts(read(page.encode(), "a.html")) == [
        "Avtalet slöts 2017 och kostade 45 000 kronor.",
        "Ytan är 30 m², den 1st och 2a, med 4 · 10⁶ bakterier.",
    ]


WRAPPED = """# Plan för samverkan mellan Thai Nguyen och Linköping om vatten och
avlopp

Varje deltagande förvaltning, bolag, universitet och företag bekostar
sin medverkan i utbytet med Thai Nguyen, om inte kommunstyrelsen i ett
särskilt beslut säger något annat. Det gäller även resor till
Linköping och boende där.
Nästa möte hålls den 3 mars 2027.

- en punkt i en lista, som går vidare på nästa rad eftersom den är för
  lång för en enda
- nästa punkt

Ort          Antal
Hanoi        12
"""


def test_lines_broken_at_a_width_become_paragraphs_again() -> None:
    document = read(WRAPPED.encode(), "a.txt")
    assert document.title == "Plan för samverkan mellan Thai Nguyen och Linköping om vatten och avlopp"
    assert texts(document) == [
        " ".join(WRAPPED.split("\n")[3:7]),
        "Nästa möte hålls den 3 mars 2027.",
        "- en punkt i en lista, som går vidare på nästa rad eftersom den är för lång för en enda",
        "- nästa punkt",
        "Ort Antal",
        "Hanoi 12",
    ]


BROKEN = f"""{"Staden vill att bredbandet byggs ut. " * 4}Det gäller både byarna och
de större orterna.

{"Byarna har väntat länge på det. " * 5}

En särskild utredare ska ta fram ett förslag till en tydlig plan
som kan användas vid upphandling av nät, utrustning,
drift och underhåll. Utredaren ska
därför tala med alla byar, både de som ligger nära och

de som ligger långt bort.
• anslut skolorna i byarna före de andra
• anslut vårdcentralerna därefter
"""


def test_single_lines_that_were_broken_are_made_whole() -> None:
    assert texts(read(BROKEN.encode(), "a.txt")) == [
        " ".join(BROKEN.split("\n")[:2]),
        BROKEN.split("\n")[3].strip(),
        " ".join(filter(None, BROKEN.split("\n")[5:11])),
        "• anslut skolorna i byarna före de andra",
        "• anslut vårdcentralerna därefter",
    ]


def test_a_paragraph_that_is_wrapped_by_itself_is_made_whole_before_capitals_too() -> None:
    wrapped = [
        "I planen redogörs för hur staden ska genomföra målen i",
        "Agenda 2030 och i det avtal som undertecknades nyss av",
    ]
    lines = [SWEDISH * 4, "", *wrapped, "FN:s generalförsamling.", "", SWEDISH * 3]
    assert texts(read("\n".join(lines).encode(), "a.txt"))[1] == " ".join([*wrapped, "FN:s generalförsamling."])


@pytest.mark.parametrize(
    "lines",
    [
        ["Mål för samarbetet", "avlopp", "skolor", "medborgardialog", "hållbara transporter"],
        [SWEDISH * 2, "avlopp " * 30, SWEDISH, "skolor " * 40],
        ["Deltagare: Anna Berg från Linköpings kommun", "Deltagare: Minh Nguyen från Thai Nguyen"] * 4,
        [SWEDISH * 4, "", "Hamnens lotsar och deras nya båtar i den inre farleden", "Lotsarna fick nya båtar i maj."],
        [SWEDISH * 4, "", "Höja hamnens djup så att fartyg kan anlöpa den,", "Lära upp lotsar,", "Köpa båtar."],
    ],
)
def test_lines_that_are_not_wrapped_stay_apart(lines: list[str]) -> None:
    assert texts(read("\n".join(lines).encode(), "a.txt")) == [" ".join(line.split()) for line in lines if line]


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("2017-10-17\nPositionspapper", "2017-10-17"),
        ("Plan\nLinköping den 3 mars 2026", "2026-03-03"),
        ("Agreement\nMarch 3, 2026", "2026-03-03"),
        ("Agreement\n3rd March 2026", "2026-03-03"),
        ("Kế hoạch\nThái Nguyên, ngày 2 tháng 11 năm 2026", "2026-11-02"),
        ("Kế hoạch\nNgày 02/11/2026", "2026-11-02"),
        ("Plan\n31 februari 2026", "2026-02"),
        ("Kế hoạch\ntháng 13 năm 2026", None),
        ("Plan\nProtokoll, maj 2026", "2026-05"),
        ('# Plan\nSource: X, "Rapport januari 2015", rapport, juni 2018', "2018-06"),
        ("# Plan\nSource: X, strategi UD 09.048, 2009", "2009"),
        ("# Plan\nSource: X, rapport (Utrikesdepartementet)", None),
        ("Samarbetet inleddes i maj 2012.", None),
        ("Kommunen beslutade i december 2011 att\nsamarbetet skulle fortsätta.", None),
        ("Projektet har pågått sedan den 1 januari 2019 och avslutas när medlen är slut", None),
        ("Plan\n" * 9 + "2 maj 2020", None),
    ],
)
def test_a_date_is_taken_from_a_line_of_its_own(head: str, date: str | None) -> None:
    assert find_date(opening(head.split("\n"))) == date


def headed(document: LoadedDocument) -> list[tuple[tuple[str, ...], str]]:
    return [(block.headings, block.text) for block in document.blocks]


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        (
            "<article><h2>Ett</h2><p>Om vatten.</p></article><article><h2>Två</h2><p>Gäller till 2030.</p></article>",
            [(("Ett",), "Om vatten."), (("Två",), "Gäller till 2030.")],
        ),
        (
            "<form><input>Sök</form><form><h2>Beslut</h2><p>Parterna betalar själva.<button>Spara</button></p></form>",
            [(("Beslut",), "Parterna betalar själva.")],
        ),
        (
            "<a href='x'><h2>Skolor</h2><p>Fem skolor deltar.</p><p>Tre lärare reser.</p></a>",
            [(("Skolor",), "Fem skolor deltar."), (("Skolor",), "Tre lärare reser.")],
        ),
        (
            "<table><tr><td><h2>Mål</h2><p>Om avlopp.</p><table><tr><td>Inre</td><td></td><td>7</td></tr></table>",
            [(("Mål",), "Om avlopp."), (("Mål",), "Inre | | 7")],
        ),
    ],
)
def test_a_web_page_is_read_whole_and_in_order(page: str, blocks: list[tuple[tuple[str, ...], str]]) -> None:
    assert headed(read(f"<body>{page}</body>".encode(), "a.html")) == blocks


def test_a_heading_that_says_something_is_kept_although_nothing_stands_below_it() -> None:
    source = f"# Plan\n\n## Beslut: parterna betalar 45 000 kronor var\n\n## Övrigt\n\n## Mål\n\n{SWEDISH}\n"
    assert headed(read(source.encode(), "a.md")) == [
        ((), "Beslut: parterna betalar 45 000 kronor var"),
        (("Mål",), SWEDISH.strip()),
    ]


@pytest.mark.parametrize(
    ("source", "title"),
    [
        (f"# Bakgrund\n\n{SWEDISH}\n\n# Budget\n\n{SWEDISH}", "min plan"),
        (
            f"# Plan för vatten\n\n2 november 2026\n\n# Bakgrund\n\n{SWEDISH}\n\n# Budget\n\n{SWEDISH}",
            "Plan för vatten",
        ),
        (f"---\ntitle: 'Plan 2026'\ndate: 2026-03-01\n---\n\n# Plan 2026\n\n{SWEDISH}", "Plan 2026"),
        (f"---\n\n# Plan\n\n{SWEDISH}\n\n---\n", "Plan"),
    ],
)
def test_one_of_several_main_headings_does_not_name_a_document(source: str, title: str) -> None:
    document = read(source.encode(), "min_plan.md")
    assert document.title == title
    assert document.date == ("2026-03-01" if "date" in source else "2026-11-02" if "november" in source else None)
    assert SWEDISH.strip() in texts(document)
    assert not any("title:" in told for told in [*texts(document), *document.blocks[0].headings])


def test_each_part_of_a_document_in_two_languages_has_its_own() -> None:
    document = read("\n".join([SWEDISH, SWEDISH, "2 §", VIETNAMESE, "2", VIETNAMESE]).encode(), "a.txt")
    assert document.language == "sv"
    assert [block.language for block in document.blocks] == ["sv", "sv", "sv", "vi", "vi", "vi"]
    assert [piece.language for piece in split(document)] == ["sv", "vi"]
    assert {block.language for block in read(SWEDISH.encode() * 9, "a.txt").blocks} == {None}


# PDF

PAGE: list[Line | str] = [
    Line("Handlingsplan för Linköping", 20),
    Line("2 november 2026", gap=30),
    Line("1 Bakgrund", 14, 30),
    Line("Samarbetet började år 2010 och har sedan dess omfattat miljöteknik, miljökommu-", gap=20),
    "nikation och medborgardialog, med stöd av Linköpings universitet och hälso-",
    "och sjukvården i båda länderna. Det har varat i tre år och betalats av ICLD.",
    Line("Ett nytt stycke börjar här, för avståndet till raden ovanför är större än annars.", gap=26),
    Line("1.1 Deltagare", gap=26),
    Line("Tekniska verken och universitetet deltar tillsammans med flera förvaltningar.", gap=20),
    Line("• förvaltningar", gap=20),
    "• bolag",
]


def test_a_pdf_has_title_date_headings_paragraphs_and_pages() -> None:
    document = read(pdf([PAGE, [SWEDISH]]), "a.pdf")
    assert (document.title, document.date, document.pages) == ("Handlingsplan för Linköping", "2026-11-02", 2)
    background, paragraph, participants, *items, last = document.blocks[1:]
    assert background.headings == paragraph.headings == ("1 Bakgrund",)
    assert "miljökommunikation och" in background.text
    assert background.text.endswith(
        "hälso- och sjukvården i båda länderna. Det har varat i tre år och betalats av ICLD."
    )
    assert paragraph.text.startswith("Ett nytt stycke")
    assert participants.headings == ("1 Bakgrund", "1.1 Deltagare")
    assert [item.text for item in items] == ["• förvaltningar", "• bolag"]
    assert (last.page, last.text) == (2, SWEDISH.strip())


def test_bookmarks_of_a_pdf_are_its_headings() -> None:
    content = with_bookmarks(
        pdf([["Bakgrund", SWEDISH], ["Mål", SWEDISH, "9.9 Ingen rubrik här"]]), [("Bakgrund", 0), ("Mål", 1)]
    )
    document = read(content, "a.pdf")
    assert {block.headings for block in document.blocks if block.page == 1} == {("Bakgrund",)}
    assert {block.headings for block in document.blocks if block.page == 2} == {("Mål",)}


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        ["Linköpings kommun", f"Sida {n} av 4", f"{SWEDISH}{n}", str(2000 + n), SWEDISH, str(n)] for n in range(1, 5)
    ]
    document = read(pdf(pages), "a.pdf")
    told = " ".join(texts(document))
    assert "Sida" not in told
    assert "Linköpings kommun " not in told.replace(SWEDISH, "")
    assert "2003" in told


def test_running_heads_of_left_and_right_pages_are_left_out_and_figures_at_the_edge_kept() -> None:
    pages = [
        [
            f"Handlingsplan {n}" if n % 2 else f"{n} Linköping",
            f"{'ABCDEFG'[n]}. {SWEDISH}",
            "Summa kronor",
            f"{n + 9} 000",
        ]
        for n in range(1, 7)
    ]
    assert texts(read(pdf(pages), "a.pdf")) == [
        f"{'ABCDEFG'[n]}. {SWEDISH}Summa kronor {n + 9} 000" for n in range(1, 7)
    ]


def test_hyphens_of_the_words_themselves_stay_at_the_end_of_a_line() -> None:
    page = [
        "Utredningen om svensk-",
        "vietnamesiska utbyten kallas start-",
        "stopp-modellen, en start-stopp för miljö-",
    ]
    told = " ".join(texts(read(pdf([[*page, "teknik i båda städerna."]]), "a.pdf")))
    assert "svensk-vietnamesiska utbyten" in told
    assert told.endswith("för miljöteknik i båda städerna.")


def test_a_single_bookmark_does_not_hide_the_headings() -> None:
    content = with_bookmarks(pdf([[Line("Omslag", 20), SWEDISH], PAGE[2:5]]), [("Omslag", 0)])
    assert read(content, "a.pdf").blocks[-1].headings[-1] == "1 Bakgrund"


def test_a_pdf_names_itself_if_its_first_page_bears_it_out() -> None:
    assert read(pdf([["Plan för vatten", SWEDISH]], title="Plan för vatten"), "a.pdf").title == "Plan för vatten"
    assert read(pdf([[SWEDISH]], title="Microsoft Word - utkast3.doc"), "min_plan.pdf").title == "min plan"


def test_a_pdf_with_an_empty_password_is_read() -> None:
    assert texts(read(encrypted(pdf([[SWEDISH]]), ""), "a.pdf")) == [SWEDISH.strip()]


def test_a_pdf_with_a_password_is_refused() -> None:
    assert refusal(encrypted(pdf([[SWEDISH]]), "hemligt"), "a.pdf").reason is Refusal.ENCRYPTED


def test_a_scanned_pdf_is_refused_with_its_pages() -> None:
    error = refusal(pdf([[], [], []]), "a.pdf")
    assert (error.reason, error.details) == (Refusal.SCANNED, {"pages": 3})


def test_a_pdf_with_too_many_pages_is_refused() -> None:
    error = refusal(pdf([[SWEDISH]] * 4), "a.pdf", LoadLimits(pages=3))
    assert (error.reason, error.details) == (Refusal.TOO_MANY_PAGES, {"pages": 4, "limit": 3})


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9])
def test_a_truncated_pdf_is_damaged_or_read_as_far_as_it_goes(share: float) -> None:
    content = pdf([PAGE] * 5)
    outcome = _outcome(content[: int(len(content) * share)])
    assert outcome in {Refusal.DAMAGED, Refusal.SCANNED} or isinstance(outcome, LoadedDocument)


def _outcome(content: bytes) -> LoadedDocument | Refusal:
    try:
        return read(content, "a.pdf")
    except DocumentError as error:
        return error.reason


def test_a_small_pdf_that_unpacks_to_a_huge_page_is_refused() -> None:
    content = pdf([["a" * 1_000_000]], packed=True)
    assert refusal(content, "a.pdf", LoadLimits(characters=900_000)).reason is Refusal.TOO_LONG


def test_a_pdf_page_of_endless_lines_is_refused_in_seconds() -> None:
    content = pdf([[SWEDISH] * 5_000])
    begun = time.monotonic()
    assert refusal(content, "a.pdf").reason is Refusal.SUSPICIOUS
    assert time.monotonic() - begun < 10


def test_a_pdf_that_is_not_read_in_time_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("knowledge.documents.loaders.pdf.LONGEST_READING", -1.0)
    assert refusal(pdf([[SWEDISH]]), "a.pdf").reason is Refusal.SUSPICIOUS


def test_a_pdf_with_a_cipher_that_is_not_installed_is_refused_as_encrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: PdfReader, password: str) -> None:
        raise DependencyError("cryptography is required for AES algorithm")

    content = encrypted(pdf([[SWEDISH]]), "")
    monkeypatch.setattr(PdfReader, "decrypt", refuse)
    assert refusal(content, "a.pdf").reason is Refusal.ENCRYPTED


# Word


def _plan(document: docx.document.Document) -> None:
    document.add_paragraph("Plan för vatten", style="Title")
    document.add_paragraph("Linköping den 2 november 2026")
    document.add_heading("Bakgrund", 1)
    document.add_paragraph(SWEDISH)
    document.add_heading("Parter", 2)
    document.add_paragraph("kommunen", style="List Bullet")
    document.add_paragraph("universitetet", style="List Bullet")
    document.add_heading("Budget", 1)
    table = document.add_table(3, 3)
    for row, values in enumerate([("Post", "2026", "2027"), ("Resor", "0", "0"), ("", "5", "6")]):
        for column, value in enumerate(values):
            table.cell(row, column).text = value
    table.cell(1, 0).merge(table.cell(2, 0))
    wide = table.add_row()
    wide.cells[0].merge(wide.cells[2]).text = "Summa i tusen kronor"


def test_a_word_file_has_title_headings_lists_and_tables() -> None:
    document = read(word(_plan), "a.docx")
    assert (document.title, document.date, document.language) == ("Plan för vatten", "2026-11-02", "sv")
    assert [(b.text, b.headings) for b in document.blocks[1:]] == [
        (SWEDISH.strip(), ("Bakgrund",)),
        ("kommunen", ("Bakgrund", "Parter")),
        ("universitetet", ("Bakgrund", "Parter")),
        ("Post | 2026 | 2027", ("Budget",)),
        ("Resor | 0 | 0", ("Budget",)),
        ("Resor | 5 | 6", ("Budget",)),
        ("Summa i tusen kronor", ("Budget",)),
    ]


def test_empty_cells_of_a_word_file_keep_their_place_and_its_contents_are_left_out() -> None:
    def fill(document: docx.document.Document) -> None:
        document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
        document.add_paragraph("Budget\t7", style="toc 1")
        table = document.add_table(1, 3)
        table.cell(0, 0).text, table.cell(0, 2).text = "Avlopp i Song Cong", "2026"

    assert texts(read(word(fill), "a.docx")) == ["Avlopp i Song Cong | | 2026"]


def test_notes_of_a_word_file_stand_below_what_refers_to_them() -> None:
    def fill(document: docx.document.Document) -> None:
        paragraph = document.add_paragraph("Parterna betalar sina resor")
        reference = f"<w:r xmlns:w='{WORD_NAMES}'><w:footnoteReference w:id='2'/></w:r>"
        paragraph._p.append(parse_xml(reference))
        paragraph.add_run(" enligt beslut.")
        document.add_paragraph("Nästa stycke.")
        notes = (
            f"<w:footnotes xmlns:w='{WORD_NAMES}'><w:footnote w:id='0' w:type='separator'><w:p/></w:footnote>"
            "<w:footnote w:id='2'><w:p><w:r><w:t>Högst 120 000 kronor.</w:t></w:r></w:p></w:footnote></w:footnotes>"
        )
        part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, notes.encode(), document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    told = ["Parterna betalar sina resor enligt beslut.", "Högst 120 000 kronor.", "Nästa stycke."]
    assert texts(read(word(fill), "a.docx")) == told


def test_several_main_headings_of_a_word_file_are_sections_and_one_is_the_title() -> None:
    def two(document: docx.document.Document) -> None:
        for heading in ("Bakgrund", "Mål"):
            document.add_heading(heading, 1)
            document.add_paragraph(SWEDISH)

    def one(document: docx.document.Document) -> None:
        document.add_heading("Plan", 1)
        document.add_paragraph(SWEDISH)

    assert [b.headings for b in read(word(two), "min plan.docx").blocks] == [("Bakgrund",), ("Mål",)]
    assert read(word(two), "min plan.docx").title == "min plan"
    assert read(word(one), "a.docx").title == "Plan"


def test_a_long_merged_column_takes_no_longer_than_a_plain_one() -> None:
    def fill(document: docx.document.Document) -> None:
        document.add_paragraph(SWEDISH)
        table = document.add_table(1, 2)
        table.cell(0, 1).text = "rad"
        row = table.rows[0]._tr
        merge = "<w:vMerge xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"
        row.tc_lst[0].get_or_add_tcPr().append(parse_xml(merge))
        for _ in range(4000):
            row.addnext(copy.deepcopy(row))

    begun = time.monotonic()
    assert len(read(word(fill), "a.docx").blocks) == 4002
    assert time.monotonic() - begun < 10


# Refusals

DOCX = word(_plan)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>&j;</w:document>"
)


def _replaced(part: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(DOCX)) as source:
        entries = {name: source.read(name) for name in source.namelist()}
    return archive(entries | {part: content})


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "a.txt", Refusal.EMPTY),
        (b" \n\t ", "a.md", Refusal.EMPTY),
        ("\ufeff\u200b\n".encode(), "a.txt", Refusal.EMPTY),
        ("\U000e0049\U000e0067\n".encode(), "a.txt", Refusal.EMPTY),
        (b"# Bara titel", "a.md", Refusal.EMPTY),
        (b"<html><script>var a = 'lots of script and no text';</script></html>", "a.html", Refusal.EMPTY),
        (word(lambda document: None), "a.docx", Refusal.EMPTY),
        (b"%PDF-1.7\n", "a.pdf", Refusal.DAMAGED),
        (b"%PDF-1.7\n" + b"\xde\xad" * 5000, "a.pdf", Refusal.DAMAGED),
        (DOCX, "a.pdf", Refusal.MISLABELLED),
        (DOCX, "a.txt", Refusal.MISLABELLED),
        (PNG, "a.txt", Refusal.MISLABELLED),
        (PNG, "a.docx", Refusal.MISLABELLED),
        (SWEDISH.encode(), "a.pdf", Refusal.MISLABELLED),
        (SWEDISH.encode(), "a.docx", Refusal.MISLABELLED),
        (pdf([[SWEDISH]]), "a.md", Refusal.MISLABELLED),
        (archive({"hej.txt": b"hej"}), "a.docx", Refusal.MISLABELLED),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "a.docx", Refusal.MISLABELLED),
        (b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "a.docx", Refusal.ENCRYPTED),
        (SWEDISH.encode() + bytes(50), "a.txt", Refusal.MISLABELLED),
        (SWEDISH.encode(), "a.odt", Refusal.UNKNOWN_TYPE),
        (SWEDISH.encode(), "plan", Refusal.UNKNOWN_TYPE),
        (DOCX[: len(DOCX) // 2], "a.docx", Refusal.DAMAGED),
        (_replaced("word/document.xml", b"<w:document"), "a.docx", Refusal.DAMAGED),
        (_replaced("word/document.xml", ENTITIES), "a.docx", Refusal.SUSPICIOUS),
        (_replaced("word/media/bomb.bin", bytes(90_000_000)), "a.docx", Refusal.SUSPICIOUS),
        (b"<div>" * 10_000 + SWEDISH.encode() + b"</div>" * 10_000, "a.html", Refusal.SUSPICIOUS),
        (b"<b>" * 10_000 + SWEDISH.encode(), "a.html", Refusal.SUSPICIOUS),
        (b">" * 10_000 + SWEDISH.encode(), "a.md", Refusal.EMPTY),
        (b"\x81\x8d\x8f" * 400, "a.txt", Refusal.UNREADABLE),
        (b"\xff\xfe\x00\xd8\x00\xd8", "a.txt", Refusal.UNREADABLE),
    ],
)
def test_a_file_that_cannot_be_taken_in_is_refused_with_its_reason(content: bytes, name: str, reason: Refusal) -> None:
    begun = time.monotonic()
    assert refusal(content, name).reason is reason
    assert time.monotonic() - begun < 10


def test_a_file_over_the_limits_is_refused_with_the_limit() -> None:
    error = refusal(b"a" * (1024 * 1024 + 1), "a.txt", LoadLimits(megabytes=1))
    assert (error.reason, error.details) == (Refusal.TOO_LARGE, {"megabytes": 2, "limit": 1})
    assert refusal(SWEDISH.encode() * 20, "a.txt", LoadLimits(characters=1000)).reason is Refusal.TOO_LONG


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_one_line_of_five_megabytes_is_read_in_seconds(name: str) -> None:
    content = (SWEDISH * 60_000).encode()[:5_000_000]
    begun = time.process_time()
    assert sum(map(len, texts(read(content, name)))) > 4_700_000
    assert time.process_time() - begun < 10


@pytest.mark.parametrize("content", [b"[" * 1_000_000, b"*a _" * 250_000, b"`" * 1_000_000, b"![](" * 250_000])
def test_markdown_made_to_be_slow_is_not(content: bytes) -> None:
    begun = time.process_time()
    read(content, "a.md")
    assert time.process_time() - begun < 10


def test_stray_null_bytes_and_control_characters_do_not_reach_the_text() -> None:
    content = (SWEDISH * 60).encode() + b"slut\0\x07\x1b[0m \xe2\x80\xaeomv"
    assert texts(read(content, "a.txt"))[-1].endswith("slut[0m omv")
