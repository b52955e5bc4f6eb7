import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.documents.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:stop] for start, stop in split_sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Kommunen betalar.", "Bolagen betalar också."],
        ["Vad kostar det?", "Inget!", "Säkert…"],
        ["Kontakterna togs 2010.", "Därefter följde ett projekt."],
        ["Det gäller bl.a. Linköping och t.ex. Norrköping.", "Fler kan följa."],
        ["Mötet börjar kl. 9 i rum nr. 14.", "Välkomna!"],
        ["Budgeten är 500 kr. I år höjs den."[:19], "I år höjs den."],
        ["Vi köper bänkar, träd m.m. Sedan planterar vi."[:26], "Sedan planterar vi."],
        ["Dr. Nguyen and Mrs. Svensson met.", "They agreed."],
        ["The answer was no.", "Then they left."],
        ["See no. 5 for details.", "It is short."],
        ["He said: “We agree.”", "“Good,” she said."],
        ["PGS.TS. Nguyễn Văn A phát biểu tại TP. Thái Nguyên.", "Cuộc họp kết thúc."],
        ["1. Ta fram en plan.", "Den ska vara klar i maj."],
        ["Mål 13. Bekämpa klimatförändringarna."[:7], "Bekämpa klimatförändringarna."],
        ["Version 2.1 gäller."],
        ["Se www.icld.se för mer."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_a_line_break_ends_a_sentence() -> None:
    assert sentences("Mål\n- en punkt\n\n- en till") == ["Mål", "- en punkt", "- en till"]


@given(st.text(alphabet="aÅđ .!?…\n\"'”(1-"))
def test_spans_are_in_order_and_lose_no_letters(text: str) -> None:
    spans = list(split_sentences(text))
    assert all(0 <= start < stop <= len(text) for start, stop in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    told = "".join(text[start:stop] for start, stop in spans)
    assert "".join(told.split()) == "".join(text.split())


def test_a_line_of_five_megabytes_takes_seconds() -> None:
    begun = time.monotonic()
    assert sum(1 for _ in split_sentences("Samverkan är bra. " * 280_000)) == 280_000
    assert time.monotonic() - begun < 10
