import pytest

from knowledge.judging.asked_names import Asked, asked_name
from knowledge.judging.names import Known, capitals_inside, new_names

NOTHING_KNOWN = Known(frozenset(), frozenset(), frozenset())


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Vem är ordförande i rådet?", Asked.PERSON),
        ("Vem skrev under avtalet?", Asked.PERSON),
        ("Who is the new ambassador?", Asked.PERSON),
        ("Who signed the agreement?", Asked.PERSON),
        ("Ai là chủ tịch hội đồng?", Asked.PERSON),
        ("Vad heter skolan?", Asked.THING),
        ("What is the name of the river?", Asked.THING),
        ("Ngôi trường đó tên là gì?", Asked.THING),
        ("What is the name of the new coordinator?", Asked.PERSON),
        ("What is the name of Kalmar's new project manager?", Asked.PERSON),
        ("Vad heter projektledaren?", Asked.PERSON),
        ("Who is the president?", Asked.PERSON),
        ("Người ký thỏa thuận tên là gì?", Asked.PERSON),
        ("Vilka företag deltog i mässan?", Asked.BODY),
        ("Which Swedish companies took part?", Asked.BODY),
        ("Những công ty Thụy Điển nào đã tham gia?", Asked.BODY),
        ("Vilka skolor är med, och vad heter de?", Asked.BODY),
        ("What are the names of the partner schools?", Asked.BODY),
        ("Tên các trường tham gia là gì?", Asked.BODY),
        ("Vad heter den som skrev under avtalet?", Asked.PERSON),
        ("Who put their name to the memorandum?", Asked.PERSON),
    ],
)
def test_the_kind_of_name_is_read_from_the_question(question: str, kind: Asked) -> None:
    assert asked_name(question) is kind


@pytest.mark.parametrize(
    "question",
    [
        "Vilka skolformer omfattas?",
        "Vilken roll har företaget haft?",
        "Which school subjects are taught?",
        "Môi trường nào bị ảnh hưởng?",
        "Các doanh nghiệp được giúp đỡ thế nào?",
        "Vem bekostar resorna?",
        "Who finances the centre?",
        "Vilka är med?",
        "Who's involved?",
        "Who is to draw up the budget?",
        "And what about the province as a whole?",
        "What can our politicians do?",
        "Can someone who was not on the list comment?",
        "Ai rà soát quan hệ trước khi ký thỏa thuận mới?",
    ],
)
def test_questions_that_need_no_name_ask_for_none(question: str) -> None:
    assert asked_name(question) is None


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Mötet leddes av Karin Lindqvist från Kalmar.", ["Karin Lindqvist", "Kalmar"]),
        ("Lotsarna skriver rapporter.", []),  # the first word has a capital anyway
        ("* Projektet har nått Hai Phong.", ["Hai Phong"]),
        ("Stödet ges av Naturvårdsverket och Statens energimyndighet.", ["Naturvårdsverket och Statens"]),
        ("Staden Kalmar ligger vid vattnet.", ["Staden Kalmar"]),
    ],
)
def test_names_are_found_in_sentences(sentence: str, names: list[str]) -> None:
    assert [match[0] for match in new_names(sentence, NOTHING_KNOWN)] == names


def test_a_name_that_begins_a_sentence_is_one_if_it_has_its_capital_elsewhere() -> None:
    sentences = ["Tillväxtverket samordnar.", "Uppdraget går till Tillväxtverket."]
    known = Known(frozenset(), frozenset(), capitals_inside(sentences))
    assert [match[0] for match in new_names(sentences[0], known)] == ["Tillväxtverket"]


def test_names_of_the_question_are_not_new() -> None:
    known = Known(frozenset({"kalmar"}), frozenset({"sverige"}), frozenset())
    assert list(new_names("Kommunen är Kalmar i Sverige.", known)) == []
    assert list(new_names("Staden Kalmar ligger mellan Kalmar och Kalmar-Sverige.", known)) == []
