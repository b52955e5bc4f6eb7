"""Makes the files that the loaders are tested with, so that no binary lies in the repository."""

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from pypdf import PdfReader, PdfWriter

TOP = 780.0
LEFT = 72.0


@dataclass(frozen=True)
class Line:
    """A line on a PDF page; `gap` is the distance from the line above in points."""

    text: str
    size: float = 11
    gap: float = 14


PageText = Sequence[Line | str]


def pdf(pages: Sequence[PageText], title: str = "", *, packed: bool = False) -> bytes:
    """A PDF of the pages' lines in Helvetica; only letters of Windows-1252."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    kids = []
    for page in pages:
        stream = _stream(page)
        coding = ""
        if packed:
            stream = zlib.compress(stream.encode("cp1252")).hex() + ">"
            coding = "/Filter [/ASCIIHexDecode /FlateDecode]"
        objects.append(f"<< {coding} /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        contents = len(objects)
        resources = "<< /Font << /F1 3 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources} /Contents {contents} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    if title:
        objects.append(f"<< /Title ({title}) >>")
    return _file(objects, f"/Info {len(objects)} 0 R" if title else "")


def _stream(page: PageText) -> str:
    parts = []
    height = TOP
    for entry in page:
        line = entry if isinstance(entry, Line) else Line(entry)
        height -= line.gap
        text = line.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        parts.append(f"BT /F1 {line.size} Tf 1 0 0 1 {LEFT} {height} Tm ({text}) Tj ET")
    return "\n".join(parts)


def _file(objects: Sequence[str], trailer: str) -> bytes:
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252"))
    table = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.writelines(f"{place:010} 00000 n \n".encode() for place in places)
    out.write(f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n".encode())
    return out.getvalue()


def with_bookmarks(content: bytes, bookmarks: Sequence[tuple[str, int]]) -> bytes:
    """The PDF with bookmarks: title and page (from 0)."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    for title, page in bookmarks:
        writer.add_outline_item(title=title, page_number=page)
    return _written(writer)


def encrypted(content: bytes, password: str) -> bytes:
    """The PDF encrypted with RC4; an empty password opens without asking."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(password, "the owner's", algorithm="RC4-128")
    return _written(writer)


def _written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def archive(entries: dict[str, bytes]) -> bytes:
    """A ZIP of the entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in entries.items():
            target.writestr(name, content)
    return out.getvalue()
