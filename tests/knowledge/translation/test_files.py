"""Files taken apart and put together again: nothing lost but the language."""

import io
import re
import zipfile
from typing import cast

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P

from knowledge.errors import DocumentError
from knowledge.richtext import RichText
from knowledge.translation.files.markdown import from_markdown, to_markdown
from knowledge.translation.files.opening import open_file, translated_name

MARKDOWN = """# Plan

- **Möte** med [kommunen](https://example.org) på *fredag*

| Vad | När |
|---|---|
| Avlopp | mars |

```
kod = 1
```
Slut.
"""


def louder(text: RichText) -> RichText:
    """A stand-in for a translation of the same length."""
    return RichText(text.text.upper(), text.spans)


def test_a_text_file_keeps_its_lines() -> None:
    draft = open_file("Hej!\r\n\r\n  - ett\n  - två\n".encode(), "a.txt")
    assert [text.text for text in draft.texts] == ["Hej!", "  - ett", "  - två"]
    assert draft.written([louder(text) for text in draft.texts]).decode() == "HEJ!\n\n  - ETT\n  - TVÅ\n"


WRAPPED = """Vi ska träffa skolan i Linköping när
lärarna har kommit hem från resan, och
sedan ska vi äta lunch tillsammans.
Kort rad
En till
"""


def test_lines_that_are_broken_for_their_length_are_one_text() -> None:
    draft = open_file(WRAPPED.encode(), "a.txt")
    whole = " ".join(WRAPPED.splitlines()[:3])
    assert [text.text for text in draft.texts] == [whole, "Kort rad", "En till"]
    assert draft.written([louder(text) for text in draft.texts]).decode() == WRAPPED.upper()
    assert draft.written([None, None, None]).decode() == WRAPPED
    text = f"# Rubrik\n{WRAPPED}\n- punkt ett som\n  går vidare\n- punkt två\n\nrad ett  \nrad två\n"
    draft = open_file(text.encode(), "a.md")
    points = ["- punkt ett som går vidare", "- punkt två"]
    pieces = ["# Rubrik", f"{whole} Kort rad En till", *points, "rad ett  ", "rad två"]
    assert [each.text for each in draft.texts] == pieces
    assert draft.written([None] * len(pieces)).decode() == text


def test_markdown_keeps_its_marks_tables_and_code() -> None:
    draft = open_file(MARKDOWN.encode(), "a.md")
    written = draft.written([louder(text) for text in draft.texts]).decode()
    assert written == MARKDOWN.replace("Plan", "PLAN").replace("Möte", "MÖTE").replace("med", "MED").replace(
        "kommunen", "KOMMUNEN"
    ).replace("på", "PÅ").replace("fredag", "FREDAG").replace("Vad", "VAD").replace("När", "NÄR").replace(
        "Avlopp", "AVLOPP"
    ).replace("mars", "MARS").replace("Slut", "SLUT")


@pytest.mark.parametrize("line", ["**a** b *c* `d` [e](https://f.se)", "ett * två * tre", "a_b_c", "[x] gjort"])
def test_inline_marks_come_back_as_they_were(line: str) -> None:
    assert to_markdown(from_markdown(line)) == line


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Handlingsplan", 1)
    paragraph = document.add_paragraph("Möte med ")
    paragraph.add_run("kommunstyrelsen").bold = True
    paragraph.add_run(" på fredag.")
    linked = document.add_paragraph("Läs ")
    target = document.part.relate_to("https://example.org/plan", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link, run, text = OxmlElement("w:hyperlink"), OxmlElement("w:r"), OxmlElement("w:t")
    link.set(qn("r:id"), target)
    text.text = "planen"
    run.append(text)
    link.append(run)
    linked._p.append(link)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Avlopp", "mars"
    document.sections[0].header.paragraphs[0].text = "Utkast"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_word_file_keeps_headings_bold_links_tables_and_headers() -> None:
    draft = open_file(word_file(), "plan.docx")
    assert [text.text for text in draft.texts] == [
        "Handlingsplan",
        "Möte med kommunstyrelsen på fredag.",
        "Läs planen",
        "Avlopp",
        "mars",
        "Utkast",
    ]
    written = docx.Document(io.BytesIO(draft.written([louder(text) for text in draft.texts])))
    heading, paragraph, linked = written.paragraphs[:3]
    assert heading.style is not None
    assert (heading.style.name, heading.text) == ("Heading 1", "HANDLINGSPLAN")
    assert [(run.text, run.bold) for run in paragraph.runs] == [
        ("MÖTE MED ", None),
        ("KOMMUNSTYRELSEN", True),
        (" PÅ FREDAG.", None),
    ]
    assert [(each.text, each.url) for each in linked.hyperlinks] == [("PLANEN", "https://example.org/plan")]
    assert [cell.text for cell in written.tables[0].rows[0].cells] == ["AVLOPP", "MARS"]
    assert written.sections[0].header.paragraphs[0].text == "UTKAST"


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PLAIN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
BOX = "<w:r><w:pict><w:txbxContent><w:p>{}</w:p></w:txbxContent></w:pict></w:r>"
NOTE = "<w:r><w:footnoteReference w:id='1'/></w:r>"
FIELD = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
PAGE = FIELD.format("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + FIELD.format("separate")
PAGE += PLAIN.format("3") + FIELD.format("end")
TRACKED = "<w:del><w:r><w:delText>gammalt</w:delText></w:r></w:del><w:ins>{}</w:ins>"


def paragraph_of(*inner: str) -> CT_P:
    return cast("CT_P", parse_xml(f"<w:p xmlns:w='{W}'>{''.join(inner)}</w:p>"))


def rich_word_file() -> bytes:
    """A text box, a footnote, a footer with a page number, a first page's header, and a tracked change."""
    document = docx.Document()
    body = document.element.body
    body.insert(0, paragraph_of(PLAIN.format("Ett möte hölls."), NOTE, PLAIN.format(" Det gick bra.")))
    body.insert(1, paragraph_of(PLAIN.format("Det blev "), TRACKED.format(PLAIN.format("nytt"))))
    body.insert(2, paragraph_of(BOX.format(PLAIN.format("Ruta")), PLAIN.format("Bredvid")))
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Första sidan"
    footer = section.footer.paragraphs[0]
    footer._p.addnext(paragraph_of(PLAIN.format("Sida "), PAGE, PLAIN.format(" av planen")))
    note = f"<w:footnote w:id='1'><w:p>{PLAIN.format('Se bilagan')}</w:p></w:footnote>"
    notes = f"<w:footnotes xmlns:w='{W}'>{note}</w:footnotes>"
    uri, kind = PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES
    part = Part(uri, kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_word_file_keeps_boxes_notes_and_fields_where_they_are() -> None:
    draft = open_file(rich_word_file(), "plan.docx")
    assert [text.text for text in draft.texts] == [
        "Ett möte hölls.",
        " Det gick bra.",
        "Det blev nytt",
        "Bredvid",
        "Ruta",
        "Första sidan",
        "Sida ",
        "3",
        " av planen",
        "Se bilagan",
    ]
    content = draft.written([louder(text) for text in draft.texts])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "SE BILAGAN" in archive.read("word/footnotes.xml").decode()
        body = archive.read("word/document.xml").decode()
    assert re.findall(
        r"ETT MÖTE HÖLLS\.|footnoteReference| DET GICK BRA\.|DET BLEV NYTT|gammalt|RUTA|BREDVID", body
    ) == [
        "ETT MÖTE HÖLLS.",
        "footnoteReference",
        " DET GICK BRA.",
        "DET BLEV NYTT",
        "RUTA",
        "BREDVID",
    ]
    section = docx.Document(io.BytesIO(content)).sections[0]
    assert section.first_page_header.paragraphs[0].text == "FÖRSTA SIDAN"
    assert section.footer.paragraphs[1].text == "SIDA 3 AV PLANEN"
    assert len(section.footer.paragraphs[1]._p.findall(f".//{{{W}}}fldChar")) == len(("begin", "separate", "end"))


def test_two_links_to_one_place_stay_two() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Läs ")
    target = document.part.relate_to("https://example.org/plan", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    for words in ("planen", " eller brevet"):
        link = parse_xml(f"<w:hyperlink xmlns:w='{W}'>{PLAIN.format(words)}</w:hyperlink>")
        link.set(qn("r:id"), target)
        paragraph._p.append(link)
    stream = io.BytesIO()
    document.save(stream)
    draft = open_file(stream.getvalue(), "a.docx")
    written = docx.Document(io.BytesIO(draft.written([louder(text) for text in draft.texts])))
    assert written.paragraphs[0].text == "LÄS PLANEN ELLER BREVET"


def test_comments_are_translated_and_stay_with_what_they_are_about() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Vi möts ")
    commented = paragraph.add_run("på torsdag")
    paragraph.add_run(" i Linköping.")
    document.add_comment(commented, text="Är det säkert?", author="Anna", initials="A")
    stream = io.BytesIO()
    document.save(stream)

    draft = open_file(stream.getvalue(), "a.docx")
    assert [text.text for text in draft.texts] == ["Vi möts på torsdag i Linköping.", "Är det säkert?"]
    written = docx.Document(io.BytesIO(draft.written([louder(text) for text in draft.texts])))

    (comment,) = written.comments
    assert (comment.text, comment.author) == ("ÄR DET SÄKERT?", "Anna")
    body = written.paragraphs[0]._p.xml
    marks = r"commentRangeStart|VI MÖTS PÅ TORSDAG I LINKÖPING\.|commentRangeEnd|commentReference "
    assert re.findall(marks, body) == [
        "commentRangeStart",
        "VI MÖTS PÅ TORSDAG I LINKÖPING.",
        "commentRangeEnd",
        "commentReference ",
    ]


def test_a_paragraph_that_was_not_translated_stays_as_it_is() -> None:
    draft = open_file(word_file(), "plan.docx")
    written = docx.Document(io.BytesIO(draft.written([None for _ in draft.texts])))
    assert [paragraph.text for paragraph in written.paragraphs] == [
        "Handlingsplan",
        "Möte med kommunstyrelsen på fredag.",
        "Läs planen",
    ]


@pytest.mark.parametrize(("content", "name"), [(b"%PDF", "a.pdf"), (b"PK\x03\x04 broken", "a.docx"), (b"x", "noname")])
def test_other_and_broken_files_are_refused(content: bytes, name: str) -> None:
    with pytest.raises(DocumentError):
        open_file(content, name)


def test_the_name_tells_the_language() -> None:
    assert translated_name("plan 2026.docx", "vi") == "plan 2026.vi.docx"


def test_what_is_no_text_stays_in_a_word_file() -> None:
    document = docx.Document()
    run = document.add_paragraph().add_run("Första sidan slutar här.")
    run.add_break(WD_BREAK.PAGE)
    paragraph = document.add_paragraph("Ytan är 5 m")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(" och ")
    paragraph.add_run("röd").font.strike = True
    stream = io.BytesIO()
    document.save(stream)
    draft = open_file(stream.getvalue(), "a.docx")
    assert [text.text for text in draft.texts] == ["Första sidan slutar här.", "Ytan är 5 m² och röd"]
    made = docx.Document(io.BytesIO(draft.written([louder(text) for text in draft.texts])))
    assert made.element.xml.count('w:type="page"') == 1
    assert [run.text for run in made.paragraphs[1].runs if run.font.strike] == ["RÖD"]
