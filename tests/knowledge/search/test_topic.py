import pytest

from knowledge.search.answer_types import AnswerType
from knowledge.search.query import understand
from knowledge.search.topic import Topic, topic_of, whole_of
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language


@pytest.mark.parametrize(
    ("question", "language", "source", "topic"),
    [
        ("Vad säger hamnavtalet om lotsar?", "sv", "hamnavtalet", "lotsar"),
        ("Vad står det i rapporten om Hai Phong om muddring?", "sv", "det i rapporten om Hai Phong", "muddring"),
        ("Vad är vår position i frågan om medborgardialog?", "sv", "positionspapperet", "frågan om medborgardialog"),
        ("What does the harbour agreement say about pilots?", "en", "the harbour agreement", "pilots"),
        ("What is our position on citizen dialogue?", "en", "the position paper", "citizen dialogue"),
        ("What is Sweden's view on nuclear weapons?", "en", "Sweden's", "nuclear weapons"),
        ("Does the plan mention benches?", "en", "the plan", "benches"),
        ("Thỏa thuận nói gì về hoa tiêu?", "vi", "Thỏa thuận", "hoa tiêu"),
        (
            "Quan điểm của thành phố về đối thoại với người dân là gì?",
            "vi",
            "văn kiện lập trường",
            "đối thoại với người dân",
        ),
        ("Kế hoạch có đề cập đến ghế đá không?", "vi", "Kế hoạch", "ghế đá"),
        ("står det något om barn och unga", "sv", "", "barn och unga"),
        ("does it say anything about ferries", "en", "", "ferries"),
        ("Vad har lotsarnas ordförande sagt om planen?", "sv", "lotsarnas ordförande", "planen"),
        ("Finns det något om kärnkraft i positionspapperet?", "sv", "positionspapperet", "kärnkraft"),
        ("Något om cyklar i strategin för Kenya?", "sv", "strategin för Kenya", "cyklar"),
        ("Nämns föräldraledighet i någon lag?", "sv", "någon lag", "föräldraledighet"),
        ("Finns det något dokument som tar upp färjor?", "sv", "något dokument", "färjor"),
        ("Vad sägs om kvinnor i Kenya?", "sv", "", "kvinnor i Kenya"),
        ("Is there anything on costs in the position paper?", "en", "the position paper", "costs"),
        ("anything about ferries?", "en", "", "ferries"),
        ("Is there anything for ferries in the harbour plan?", "en", "the harbour plan", "ferries"),
        ("Is parental leave mentioned anywhere in the law?", "en", "the law", "parental leave"),
        ("Do any of the documents talk about ferries?", "en", "any of the documents", "ferries"),
        ("có gì về phà không?", "vi", "", "phà"),
        ("Chiến lược Kenya có nói gì về nông nghiệp không?", "vi", "Chiến lược Kenya", "nông nghiệp"),
        ("Có nói gì về phà trong thỏa thuận không?", "vi", "thỏa thuận", "phà"),
        ("Có tài liệu nào nói về phà không?", "vi", "Có tài liệu", "phà"),
        ("vad säger avtalet om ﬁske?", "sv", "avtalet", "ﬁske"),  # a letter that folds to two
    ],
)
def test_source_and_topic_are_told_apart(question: str, language: Language, source: str, topic: str) -> None:
    assert topic_of(question, language) == Topic(source, topic)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Hur många lotsar deltar?", "sv"),
        ("Vad säger hon om det?", "sv"),  # nothing to look for
        ("When was it signed?", "en"),
        ("Khi nào ký?", "vi"),
        ("Hà Nội có sân bay không?", "vi"),
        ("Việt Nam có tham gia không?", "vi"),
        ("", "sv"),
    ],
)
def test_other_questions_have_no_topic(question: str, language: Language) -> None:
    assert topic_of(question, language) is None


@pytest.mark.parametrize(
    ("question", "language", "source"),
    [
        ("Vad handlar positionspapperet om?", "sv", "positionspapperet"),
        ("Vad går strategin för Kenya ut på?", "sv", "strategin för Kenya"),
        ("Kan du sammanfatta hamnavtalet?", "sv", "hamnavtalet"),
        ("Ge mig en sammanfattning av hamnavtalet", "sv", "hamnavtalet"),
        ("A short summary of the bill, please", "en", "the bill, please"),
        ("Vad säger strategin om barn?", "sv", None),
        ("What's the report all about?", "en", "the report"),
        ("Please summarise the bill.", "en", "the bill"),
        ("What do you think about it?", "en", None),
        ("Chiến lược cho Kenya nói về điều gì?", "vi", "Chiến lược cho Kenya"),
        ("Nội dung chính của báo cáo là gì?", "vi", "báo cáo"),
    ],
)
def test_questions_for_a_whole_document_are_known(question: str, language: Language, source: str | None) -> None:
    assert whole_of(question, language) == source


def test_a_question_is_understood_with_its_parts() -> None:
    query = understand("What does the Kenya strategy say about refugees?", "en", shipped_glossary())
    assert query.topic is not None
    assert query.source is not None
    assert (query.source.text, query.topic.text) == ("the Kenya strategy", "refugees")
    assert any("flykting" in concept for concept in query.topic.concepts)
    assert query.topic.topic is None


@pytest.mark.parametrize(
    ("question", "year"),
    [("Vilka är parterna?", False), ("Vilket år är det?", True), ("vilket ar skrevs avtalet?", True)],
)
def test_a_word_without_a_topic_is_no_term_that_only_its_marks_tell_apart(question: str, year: bool) -> None:
    assert any("year" in stems for stems in understand(question, "sv", shipped_glossary()).concepts) is year


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("Revisorerna undrar hur mycket pengar som gått åt. Varför vet ingen?", "sv", set()),
        ("The board talks about how much money was spent. Who decided that?", "en", set()),
        ("Năm ngoái đã chi bao nhiêu tiền? Hãy trả lời ngắn gọn.", "vi", {AnswerType.MONEY}),
        ("How much money was spent? And when?", "en", {AnswerType.MONEY, AnswerType.DATE}),
        ("Berätta hur mycket pengar som gick åt.", "sv", {AnswerType.MONEY}),
        ("Hur mycket har kommunen lagt ut på resor?", "sv", {AnswerType.MONEY}),
        ("Who should get a bigger share of the money?", "en", set()),
        ("From which budget bill is it told?", "en", set()),
        ("Lương của giám đốc là bao nhiêu?", "vi", {AnswerType.MONEY}),
        ("Bị cắt kinh phí, cơ quan có bao nhiêu nhân viên?", "vi", {AnswerType.COUNT}),
        ("How many square kilometres is the province?", "en", {AnswerType.AREA}),
        ("Ai nói rằng cần thêm hoa tiêu?", "vi", set()),  # "rằng" is no rank
        ("What number does the goal about hunger have?", "en", set()),
        ("Hur stora är utsläppen?", "sv", {AnswerType.COUNT}),
        ("Hur mycket av pengarna går till lotsar?", "sv", {AnswerType.MONEY}),
    ],
)
def test_what_is_told_before_a_question_is_not_asked(text: str, language: Language, asked: set[AnswerType]) -> None:
    assert understand(text, language, shipped_glossary()).asked == asked


def test_of_a_topic_in_several_english_words_none_tells_it_alone() -> None:
    query = understand("Finns det något om kärnkraft i positionspapperet?", "sv", shipped_glossary())
    assert query.topic is not None
    meant = frozenset().union(*query.topic.meanings)
    assert "nuclear power" in meant
    assert not meant & {"energi", "power"}
