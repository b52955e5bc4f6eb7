import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from knowledge.answers.citations import Checked, check, stands_in
from knowledge.models.drafts import Draft, Quoted
from knowledge.words import Language, Passage

FIRST = (
    "Linköpings kommun bekostar deltagandet i projektet.\nResor betalas av varje part. Ja. Avgiften är 110 000 kronor."
)
SECOND = "Samarbetet utvärderas varje år i mars.\nLäs mer på www.linkoping.se/samverkan eller fråga @samverkan."
THIRD = "Thái Nguyên tiếp đón đoàn công tác vào mùa thu."


def passage(number: int, text: str, *, document: str = "plan", page: int | None = 1) -> Passage:
    return Passage(f"p{number}", document, "Handlingsplan", ("Mål",), page, 0, len(text), text, "sv")


PASSAGES = (passage(1, FIRST), passage(2, SECOND, page=2), passage(3, THIRD, document="vi"))
PAYS = "Linköpings kommun bekostar deltagandet"
YEARLY = "Samarbetet utvärderas varje år i mars."


def checked(answer: str, *quotes: tuple[int, str], language: Language = "sv") -> Checked | None:
    draft = Draft(answer=answer, citations=[Quoted(mark=mark, quote=quote) for mark, quote in quotes])
    return check(draft, language, PASSAGES)


def text_of(answer: str, *quotes: tuple[int, str]) -> str | None:
    found = checked(answer, *quotes)
    return found.text if found else None


def test_marks_count_from_one_in_order_of_appearance() -> None:
    found = checked(
        "Samarbetet utvärderas varje år [2]. Kommunen bekostar deltagandet [1], varje år [2].", (1, PAYS), (2, YEARLY)
    )
    assert found is not None
    assert found.text == "Samarbetet utvärderas varje år [1]. Kommunen bekostar deltagandet [2], varje år [1]."
    assert [(each.mark, each.quote, each.passage.id) for each in found.citations] == [
        (1, YEARLY, "p2"),
        (2, PAYS, "p1"),
    ]


def test_passages_of_one_place_share_a_mark() -> None:
    same_page = (passage(1, FIRST), passage(2, SECOND))
    draft = Draft(
        answer="Kommunen bekostar deltagandet och utvärderar varje år [1][2].",
        citations=[Quoted(mark=1, quote=PAYS), Quoted(mark=2, quote=YEARLY)],
    )
    found = check(draft, "sv", same_page)
    assert found is not None
    assert found.text == "Kommunen bekostar deltagandet och utvärderar varje år [1]."
    assert [(each.mark, each.passage.id) for each in found.citations] == [(1, "p1"), (1, "p2")]


def test_the_same_quote_twice_is_one_citation() -> None:
    found = checked("Kommunen bekostar deltagandet [1].", (1, PAYS), (1, PAYS))
    assert found is not None
    assert len(found.citations) == 1


def test_a_sound_quote_that_the_text_does_not_use_is_left_out() -> None:
    found = checked("Kommunen bekostar deltagandet [1].", (1, PAYS), (2, YEARLY))
    assert found is not None
    assert [each.mark for each in found.citations] == [1]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Kommunen bekostar deltagandet. [1]", "Kommunen bekostar deltagandet [1]."),
        ("Kommunen bekostar deltagandet.[1]", "Kommunen bekostar deltagandet [1]."),
        (
            "Kommunen bekostar deltagandet.[1] Det utvärderas varje år.[2]",
            "Kommunen bekostar deltagandet [1]. Det utvärderas varje år [2].",
        ),
        ("Kommunen bekostar deltagandet varje år [1, 2].", "Kommunen bekostar deltagandet varje år [1][2]."),
        (
            "Två saker gäller:\n- kommunen bekostar deltagandet [1]\n- det utvärderas varje år [2]",
            "Två saker gäller:\n- kommunen bekostar deltagandet [1]\n- det utvärderas varje år [2]",
        ),
    ],
)
def test_ways_of_setting_marks(answer: str, expected: str) -> None:
    assert text_of(answer, (1, PAYS), (2, YEARLY)) == expected


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "   \n",
        "[1]",
        "Kommunen bekostar deltagandet.",
        "Kommunen bekostar deltagandet [1]. Det är bra.",
        "Det är bra. Kommunen bekostar deltagandet [1].",
        "Kommunen bekostar deltagandet [1].\nDet är bra",
        "Kommunen bekostar deltagandet [3].",
        "Kommunen bekostar deltagandet [0].",
        "Kommunen bekostar deltagandet [4].",
        "Kommunen bekostar deltagandet [1] [99999999999999999999].",
        "Kommunen bekostar deltagandet [1-2] [1].",
        "Kommunen bekostar deltagandet 【1】 [1].",
        "Kommunen bekostar 5 miljoner:\n- deltagandet [1]",
        "Kommunen bekostar deltagandet [1]. Det gäller:",
    ],
)
def test_answers_with_unmarked_claims_or_wrong_marks_are_refused(answer: str) -> None:
    assert text_of(answer, (1, PAYS), (2, YEARLY)) is None


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "kommun",
        "Linköpings kommun betalar deltagandet",
        "linköpings kommun bekostar deltagandet",
        "Linkopings kommun bekostar deltagandet",
        "köpings kommun bekostar deltagandet",
        "Linköpings kommun bekostar deltagan",
        "Linköpings kommun … bekostar deltagandet",
        "”Linköpings kommun bekostar deltagandet",
        "10 000 kronor. Avgiften är",
        "10 000 kronor.",
        YEARLY,
    ],
)
def test_a_quote_that_does_not_stand_in_its_passage_refuses_the_answer(quote: str) -> None:
    assert text_of("Kommunen bekostar deltagandet [1].", (1, quote)) is None
    assert text_of("Kommunen bekostar deltagandet [1].", (1, PAYS), (1, quote)) is None
    assert text_of("Kommunen bekostar deltagandet [1].", (1, PAYS), (2, PAYS)) is None
    assert text_of("Kommunen bekostar deltagandet [1].", (1, PAYS), (7, PAYS)) is None


def test_white_space_and_composition_are_forgiven_and_nothing_else() -> None:
    decomposed = "Linko\u0308pings\n kommun\u00a0bekostar  deltagandet"
    assert stands_in(decomposed, FIRST)
    assert stands_in("deltagandet i projektet. Resor betalas", FIRST)
    assert not stands_in("ett-tvåhundra kronor", "ett–tvåhundra kronor")
    assert not stands_in('det kallas "samverkan"', "det kallas ”samverkan”")


def test_a_short_quote_must_be_a_whole_sentence() -> None:
    assert stands_in("Ja.", FIRST)
    assert stands_in("Ja", FIRST)
    assert not stands_in("Avgiften är", FIRST)


@pytest.mark.parametrize(
    "text", ["Avgiften är 2 110 000 kronor.", "Avgiften är 1.110 000 kronor.", "Den är 2110 000 kronor."]
)
def test_a_quote_does_not_begin_or_end_inside_a_number(text: str) -> None:
    assert stands_in("110 000 kronor per deltagare", "Avgiften är 110 000 kronor per deltagare")
    assert not stands_in("110 000 kronor.", text)
    assert not stands_in(text.removesuffix(" 000 kronor."), text)


def test_an_answer_in_another_language_is_refused() -> None:
    english = "The municipality pays for the participation in the project [1]."
    assert checked(english, (1, PAYS), language="sv") is None
    assert checked(english, (1, PAYS), language="en") is not None
    vietnamese = "Thành phố chi trả cho việc tham gia dự án hợp tác [1]."
    assert checked(vietnamese, (1, PAYS), language="vi") is not None
    assert checked(vietnamese, (1, PAYS), language="en") is None


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        ("每个参与的部门自行承担费用 [1].", "sv"),
        ("Каждая сторона платит сама [1].", "sv"),
        ("Jede teilnehmende Verwaltung trägt die Kosten ihrer Teilnahme selbst [1].", "sv"),
        ("Chaque administration participante prend en charge ses propres frais [1].", "en"),
        ("Hver deltagende forvaltning betaler selv for sin medvirken i udvekslingen [1].", "sv"),
    ],
)
def test_an_answer_in_a_language_that_is_none_of_ours_is_refused(answer: str, language: Language) -> None:
    assert checked(answer, (1, PAYS), language=language) is None


def test_an_answer_of_names_alone_need_not_show_its_language() -> None:
    assert checked("Linköpings kommun [1].", (1, PAYS), language="vi") is not None


@pytest.mark.parametrize(
    ("answer", "language", "holds"),
    [
        ("Avgiften är 110 000 kronor [1].", "sv", True),
        ("The fee for the project is SEK 110,000 [1].", "en", True),
        ("Avgiften är 120 000 kronor [1].", "sv", False),
        ("Kommunen bekostar 5 miljoner kronor av deltagandet 2031 [1].", "sv", False),
        ("Avgiften är 110 000 kronor och 10 procent [1].", "sv", False),
        ("Kommunen bekostar alla 3 delar av deltagandet [1].", "sv", False),
        ("Kommunen bekostar deltagandet i 2 av projektets delar [2].", "sv", False),
    ],
)
def test_a_figure_that_no_cited_passage_holds_refuses_the_answer(answer: str, language: Language, holds: bool) -> None:
    found = checked(answer, (1, "Avgiften är 110 000 kronor."), (2, YEARLY), language=language)
    assert (found is not None) == holds


def test_a_figure_may_stand_in_words_in_the_passage() -> None:
    text = "Tre skolor deltar i utbytet med Kalmar sedan maj 2012."
    answer = "Three schools: 3 of them have taken part in the exchange since May 2012 [1]."
    draft = Draft(answer=answer, citations=[Quoted(mark=1, quote="Tre skolor deltar i utbytet")])
    assert check(draft, "en", [passage(1, text)]) is not None


@pytest.mark.parametrize(
    "made_up",
    [
        "https://evil.example/x",
        "evil.example",
        "www.evil.example",
        "www.linkoping.se.evil.example",
        "https://www.linkoping.se/samverkan",
        "@samverk",
        "@someone_else",
        "boss@linkoping.se",
        "tg://resolve?domain=x",
        "t.me/evil",
        "(/remove)",
        "/admit",
        "@\u200bevil",
    ],
)
def test_links_and_names_that_no_passage_holds_refuse_the_answer(made_up: str) -> None:
    assert text_of(f"Kommunen bekostar deltagandet, se {made_up} nu [1].", (1, PAYS)) is None


@pytest.mark.parametrize(
    "known", ["www.linkoping.se/samverkan", "@samverkan", "och/eller", "t.ex. resor", "kap. 110.000"]
)
def test_links_and_names_from_the_passages_may_be_repeated(known: str) -> None:
    assert text_of(f"Kommunen bekostar deltagandet, se {known} nu [1].", (1, PAYS)) is not None


LETTERS = "abcdefghijklmnopqrstuvwxyzåäöđêễ"
SOME_PASSAGE = st.sampled_from([FIRST, SECOND, THIRD])


@st.composite
def quotes(draw: st.DrawFn) -> tuple[str, str]:
    """A passage's text and a run of its words that is long enough to quote."""
    text = draw(SOME_PASSAGE)
    words = text.split()
    start = draw(st.integers(0, len(words) - 1))
    quote = " ".join(words[start : draw(st.integers(start + 1, len(words)))])
    # The one number of the passages, "110 000", is not cut in two.
    assume(len(quote) >= 15 and not quote.startswith("000") and not quote.endswith("110"))
    return text, quote


@given(quotes())
def test_every_run_of_words_is_a_quote(sample: tuple[str, str]) -> None:
    text, quote = sample
    assert stands_in(quote, text)


@given(quotes(), st.data())
def test_a_quote_altered_in_one_letter_is_always_refused(sample: tuple[str, str], data: st.DataObject) -> None:
    text, quote = sample
    letters = [place for place, character in enumerate(quote) if character.isalnum()]
    place = data.draw(st.sampled_from(letters))
    other = data.draw(st.sampled_from(LETTERS).filter(lambda letter: letter != quote[place]))
    altered = quote[:place] + other + quote[place + 1 :]
    assert not stands_in(altered, text)
    draft = Draft(answer="Kommunen bekostar deltagandet [1].", citations=[Quoted(mark=1, quote=altered)])
    assert check(draft, "sv", [passage(1, text)]) is None


@given(quotes(), st.data())
def test_a_quote_without_one_letter_is_always_refused(sample: tuple[str, str], data: st.DataObject) -> None:
    text, quote = sample
    inner = [place for place in range(1, len(quote) - 1) if quote[place].isalnum()]
    place = data.draw(st.sampled_from(inner))
    assert not stands_in(quote[:place] + quote[place + 1 :], text)


@given(st.text(max_size=200), st.lists(st.tuples(st.integers(-3, 9), st.text(max_size=40)), max_size=4))
def test_no_draft_makes_the_check_fail(answer: str, given_quotes: list[tuple[int, str]]) -> None:
    found = checked(answer, *given_quotes)
    assert found is None or found.citations


@given(st.text(alphabet=st.sampled_from("[]0123456789, .ab\n"), max_size=60))
def test_every_mark_of_a_checked_answer_has_a_citation(answer: str) -> None:
    draft = Draft(answer=answer, citations=[Quoted(mark=1, quote=PAYS), Quoted(mark=2, quote=YEARLY)])
    found = check(draft, "sv", PASSAGES)
    if found is not None:
        assert found.citations
        assert [each.mark for each in found.citations] == sorted(each.mark for each in found.citations)
        assert {each.mark for each in found.citations} == set(range(1, found.citations[-1].mark + 1))
