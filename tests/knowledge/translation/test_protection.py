"""What must not be touched is hidden from a service and comes back: once, in order, in the right form."""

import pytest

from knowledge.richtext import RichText, Span, Style
from knowledge.terms.glossary import Term, Use
from knowledge.translation.protection import protect
from knowledge.translation.replacing import replaced
from knowledge.translation.restoring import reapplied, restore
from knowledge.translation.terms import Terms
from knowledge.translation.words import Pair

SV_EN, EN_SV, VI_SV, SV_VI = Pair("sv", "en"), Pair("en", "sv"), Pair("vi", "sv"), Pair("sv", "vi")


def hidden(text: RichText | str, pair: Pair, terms: Terms) -> str:
    piece = RichText(text) if isinstance(text, str) else text
    return protect(piece, pair, terms.find(piece.text, pair)).text


def back(text: RichText | str, result: str, pair: Pair, terms: Terms) -> RichText | None:
    piece = RichText(text) if isinstance(text, str) else text
    return restore(protect(piece, pair, terms.find(piece.text, pair)), result)


def plain(text: RichText | None) -> str:
    assert text is not None
    return text.text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Se https://a.se/x?y=1, tack", "Se [[0]], tack"),
        ("Skriv till anna@a.se eller @minh #plan", "Skriv till [[0]] eller [[1]] [[2]]"),
        ("A-42 kostar 1 000 kr, 3,5 % mer", "[[0]] kostar [[1]] kr, [[2]] % mer"),
        ("den 12 november kl 15.00", "[[0]] kl [[1]]"),
        ("14 deltagare", "14 deltagare"),
        ("Kör `make test` nu", "Kör [[0]] nu"),
        ("Kommunstyrelsens beslut", "[[0]]s beslut"),
        ("Redan [[0]] här", "Redan [[0]] här"),
    ],
)
def test_addresses_dates_codes_and_terms_are_hidden(text: str, wanted: str, terms: Terms) -> None:
    assert hidden(text, SV_EN, terms) == wanted


@pytest.mark.parametrize(
    ("text", "pair", "wanted"),
    [
        ("avsnitt 4.12 i avtalet", SV_EN, "avsnitt 4.12 i avtalet"),
        ("ökade från 8.15 procent", SV_EN, "ökade från 8.15 procent"),
        ("den kostar 12.50 euro", SV_EN, "den kostar 12.50 euro"),
        ("vi ses på fredag 12.30", SV_EN, "vi ses på fredag 12:30"),
        ("mötet pågår 13.00–15.30", SV_EN, "mötet pågår 13:00–15:30"),
        ("klockan 9.42 går bussen", SV_EN, "klockan 09:42 går bussen"),
        ("at most 12 may attend", EN_SV, "at most 12 may attend"),
        ("Article 5 May be changed", EN_SV, "Article 5 May be changed"),
        ("we meet on 12 May at noon", EN_SV, "we meet on 12 maj at noon"),
        ("làm việc 8h mỗi ngày", VI_SV, "làm việc 8h mỗi ngày"),
        ("họp lúc 8h tại trường", VI_SV, "họp lúc 08:00 tại trường"),
        ("sau 3 tháng 10 người", VI_SV, "sau 3 tháng 10 người"),
        ("ngày 3 tháng 10 chúng ta họp", VI_SV, "3 oktober chúng ta họp"),
        ("có 1.250 người, 2,5 triệu", Pair("vi", "en"), "có 1,250 người, 2.5 triệu"),
        ("vi får 1 250 000,50 kronor", SV_EN, "vi får 1,250,000.50 kronor"),
        ("about 1,250 people, 3.5 per cent", EN_SV, "about 1\u00a0250 people, 3,5 per cent"),
        ("see section 3.5 of it", EN_SV, "see section 3.5 of it"),
        ("ring 013 206 000 eller 200 300 400", SV_VI, "ring 013 206 000 eller 200.300.400"),
    ],
)
def test_only_what_is_told_as_a_moment_or_an_amount_is_written_anew(text: str, pair: Pair, wanted: str) -> None:
    protected = protect(RichText(text), pair, ())
    assert plain(restore(protected, protected.text)) == wanted


@pytest.mark.parametrize(
    ("text", "pair", "result", "wanted"),
    [
        ("den 12 november 2026 kl 15.00", SV_VI, "[[0]] lúc [[1]]", "ngày 12 tháng 11 năm 2026 lúc 15:00"),
        ("ngày 12 tháng 11 lúc 3 giờ chiều", VI_SV, "[[0]] kl [[1]]", "12 november kl 15:00"),
        ("on November 12, 2026 at 3:30 pm", EN_SV, "den [[0]] kl [[1]]", "den 12 november 2026 kl 15:30"),
        ("senast 2026-11-27", SV_VI, "trước [[0]]", "trước 2026-11-27"),
        ("senast 5/12", SV_VI, "trước [[0]]", "trước 5/12"),
    ],
)
def test_dates_and_times_are_written_as_the_other_language_does(
    text: str, pair: Pair, result: str, wanted: str, terms: Terms
) -> None:
    assert plain(back(text, result, pair, terms)) == wanted


@pytest.mark.parametrize(
    ("text", "pair", "result", "wanted"),
    [
        ("Kommunstyrelsens beslut", SV_EN, "[[0]]'s decision", "The Municipal Executive Board's decision"),
        ("Kommunstyrelsens beslut", SV_EN, "[[0]]s decision", "The Municipal Executive Board's decision"),
        ("enligt kommunstyrelsen", SV_EN, "according to [[0]]", "according to the Municipal Executive Board"),
        ("enligt kommunstyrelsen", SV_EN, "according to the [[0]]", "according to the Municipal Executive Board"),
        ("the Municipal Executive Board's decision", EN_SV, "[[0]]s beslut", "kommunstyrelsens beslut"),
        ("our action plans", EN_SV, "våra [[0]]", "våra handlingsplaner"),
        ("We need the action plan", EN_SV, "Vi behöver [[0]]", "Vi behöver handlingsplanen"),
        ("Medborgardialog behövs.", SV_EN, "[[0]] is needed.", "Citizen dialogue is needed."),
        ("Kommunstyrelsens beslut", SV_VI, "Quyết định của [[0]]", "Quyết định của Ban Chấp hành thành phố"),
    ],
)
def test_terms_come_back_in_the_form_that_the_sentence_needs(
    text: str, pair: Pair, result: str, wanted: str, terms: Terms
) -> None:
    assert plain(back(text, result, pair, terms)) == wanted


def test_bold_words_and_links_are_followed_to_their_new_place(terms: Terms) -> None:
    text = RichText("Mötet är på fredag, läs mer", (Span(12, 18, Style.BOLD), Span(20, 27, Style.LINK, "https://a.se")))
    assert hidden(text, SV_EN, terms) == "Mötet är på [[0]]fredag[[1]], [[2]]läs mer[[3]]"
    restored = back(text, "On [[0]] Friday [[1]] is the meeting, [[2]]read more[[3]]", SV_EN, terms)
    assert restored is not None
    assert restored.text == "On Friday is the meeting, read more"
    marked = {restored.text[span.start : span.stop]: span.style for span in restored.spans}
    assert marked == {"Friday": Style.BOLD, "read more": Style.LINK}


def test_a_bold_term_and_a_bold_sentence_stay_bold(terms: Terms) -> None:
    text = RichText("Fråga kommunstyrelsen nu", (Span(6, 21, Style.BOLD),))
    restored = back(text, "Ask [[0]] now", SV_EN, terms)
    assert restored is not None
    assert [restored.text[span.start : span.stop] for span in restored.spans] == ["Municipal Executive Board"]
    whole = RichText("Vi ses", (Span(0, 6, Style.ITALIC),))
    restored = back(whole, "See you", SV_EN, terms)
    assert restored is not None
    assert restored.spans == (Span(0, 7, Style.ITALIC),)


@pytest.mark.parametrize("result", ["", "Ask now", "Ask [[0]] [[0]]", "Ask [[0]] [[7]]", "Ask [0]"])
def test_a_token_lost_doubled_or_made_up_is_no_translation(result: str, terms: Terms) -> None:
    assert back("Fråga kommunstyrelsen", result, SV_EN, terms) is None


def test_a_pair_that_is_turned_around_is_no_translation(terms: Terms) -> None:
    text = RichText("Mötet är på fredag då", (Span(12, 18, Style.BOLD),))
    assert back(text, "[[1]]Friday[[0]] is the meeting", SV_EN, terms) is None


def test_tokens_with_spaces_in_them_are_known(terms: Terms) -> None:
    assert plain(back("Fråga kommunstyrelsen nu", "Ask [ [0] ]now", SV_EN, terms)).endswith("Board now")


def test_formatting_of_words_that_stand_twice_or_inside_others_is_left_out() -> None:
    text = "Vi ses 15 maj i rum 5 på plan 2."
    at = text.index("rum 5") + 4
    protected = protect(RichText(text, (Span(at, at + 1, Style.BOLD),)), SV_EN, ())
    (span,) = reapplied(protected, "We meet on 15 May in room 5 on floor 2.").spans
    assert span.start == len("We meet on 15 May in room ")
    assert reapplied(protected, "We meet on 15 May in room 5 at 5.").spans == ()


def test_names_of_people_stay_and_those_that_are_kept_are_written_as_they_are() -> None:
    youth = Term(Use.KEEP, {"sv": ["Ungdomens hus"], "en": ["Youth House"], "vi": ["Nhà Thanh niên"]})
    terms = Terms([youth], ["Sven Berg", "Minh"])
    assert hidden("Fråga Sven Bergs chef på Ungdomens hus", SV_EN, terms) == "Fråga [[0]]s chef på [[1]]"
    made = back("Fråga Sven Bergs chef på Ungdomens hus", "Ask [[0]]s boss at [[1]]", SV_EN, terms)
    assert plain(made) == "Ask Sven Berg's boss at Youth House"
    bounds = terms.find("Fråga Sven Berg", SV_EN)
    assert terms.missing(bounds, "Ask Sven Mountain", "en") == bounds


def test_each_of_two_equal_words_of_the_service_is_replaced() -> None:
    result = RichText("We met the board on Monday and the board thanked us.")
    made = replaced(result, [("board", "Executive Board"), ("the board", "the Executive Board")], "en")
    assert plain(made) == "We met the Executive Board on Monday and the Executive Board thanked us."
    assert replaced(result, [("board", "X")] * 3, "en") is None


def test_the_article_of_a_service_goes_with_the_word_that_is_put_there() -> None:
    result = RichText("A plan is an assignment of the service. A plan?", (Span(10, 23, Style.BOLD),))
    made = replaced(result, [("plan", "action plan"), ("assignment", "mission"), ("plan", "action plan")], "en")
    assert made is not None
    assert made.text == "An action plan is a mission of the service. An action plan?"


def test_a_link_whose_words_are_gone_stands_behind_the_text(terms: Terms) -> None:
    text = RichText("läs planen nu", (Span(4, 10, Style.LINK, "https://a.se/plan"),))
    protected = protect(text, SV_EN, ())
    assert reapplied(protected, "read the plan now").text == "read the plan now (https://a.se/plan)"
