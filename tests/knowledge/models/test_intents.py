"""Intents by meaning: the shipped examples and their vectors, what is recognised, and what is left to the documents."""

import numpy as np
import pytest

from handlers.intents.table import INTENTS
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.models.everyday import everyday_questions
from knowledge.models.intents import DATA, LONGEST, NONE, SMALL, VECTORS, IntentRecogniser, examples
from knowledge.words import LANGUAGES, Language

WANTED: list[tuple[Language, str, str]] = [
    ("sv", "kan jag få se vilka påminnelser som är på gång för min del", "reminders"),
    ("sv", "jag skulle behöva en årsrapport att visa för politikerna", "report"),
    ("sv", "vilka steg i planen har vi missat tidsgränsen för", "late"),
    ("sv", "plocka bort allt som finns lagrat om min person", "forget_me"),
    ("en", "could you show me everything I still have to do", "mine"),
    ("en", "please get me ready for the meeting about biogas", "brief"),
    ("en", "how many people came to our workshops this year", "count"),
    ("en", "I would rather have your answers in Vietnamese", "language"),
    ("vi", "cho tôi xem những lời nhắc tôi đã đặt", "reminders"),
    ("vi", "cho toi xem nhung loi nhac toi da dat", "reminders"),
    ("vi", "nhung buoc nao trong ke hoach da qua han roi", "late"),
    ("vi", "tôi muốn có bản báo cáo hoạt động của năm nay", "report"),
    ("vi", "những bước nào trong kế hoạch đã quá hạn rồi", "late"),
    ("sv", "är ny som samordnare, hur kommer jag igång", "help"),
    ("en", "a short summary of the year for my boss, please", "report"),
    ("vi", "làm sao mời thêm một đồng nghiệp vào dùng", "invite"),
]
TO_THE_DOCUMENTS: list[tuple[Language, str]] = [
    ("sv", "Vem bekostar deltagandet i utbytet?"),
    ("sv", "Vad säger positionspapperet om jämställdhet?"),
    ("sv", "Hur säger man upp det?"),
    ("en", "How many inhabitants does the province have?"),
    ("en", "Why did the two cities begin to work together?"),
    ("vi", "Ai chi trả chi phí tham gia trao đổi?"),
    ("vi", "Hai thành phố hợp tác trong những lĩnh vực nào?"),
]


@pytest.fixture(scope="module")
def recogniser(embedder: BuiltinEmbedder) -> IntentRecogniser:
    return IntentRecogniser(lambda: embedder)


def test_each_intent_of_the_examples_is_one_that_handlers_know_in_every_language() -> None:
    spoken = {(example.intent, example.language) for example in examples()}
    assert spoken == {(intent, language) for intent in [*INTENTS, NONE, *SMALL] for language in LANGUAGES}


def test_no_example_stands_twice() -> None:
    said = [(example.language, example.text) for example in examples()]
    assert len(said) == len(set(said))


def test_the_shipped_vectors_are_those_of_the_shipped_examples(embedder: BuiltinEmbedder) -> None:
    with DATA.joinpath(VECTORS).open("rb") as file:
        shipped = np.load(file)
    assert shipped.shape == (len(examples()), embedder.dimensions)
    for place in range(0, len(examples()), 50):  # all of them would take seconds
        assert float(shipped[place] @ embedder.query(examples()[place].text)) > 0.999


@pytest.mark.parametrize(("language", "text", "intent"), WANTED)
def test_what_is_asked_for_in_other_words_is_recognised(
    recogniser: IntentRecogniser, language: Language, text: str, intent: str
) -> None:
    best = recogniser.guesses(text, language)[0]
    assert (best.intent, best.certain) == (intent, True)


@pytest.mark.parametrize(("language", "text"), TO_THE_DOCUMENTS)
def test_questions_to_the_documents_are_none(recogniser: IntentRecogniser, language: Language, text: str) -> None:
    assert not [guess for guess in recogniser.guesses(text, language) if guess.certain]


def test_everyday_questions_are_none(recogniser: IntentRecogniser) -> None:
    asked = [(text, language) for language, texts in everyday_questions().items() for text in texts]
    taken = [text for text, language in asked if any(one.certain for one in recogniser.guesses(text, language))]
    assert taken == []


def test_long_texts_tell_something_and_want_nothing(recogniser: IntentRecogniser) -> None:
    assert recogniser.guesses("visa mina påminnelser " * 20, "sv") == ()
    assert len("visa mina påminnelser " * 20) > LONGEST


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("sv", "vad skönt att den här dagen är över", "chat"),
        ("sv", "tack så mycket, det där var precis vad jag letade efter", "thanks"),
        ("en", "my train was cancelled again this morning", "chat"),
        ("en", "thanks a million, that helped a lot", "thanks"),
        ("vi", "sáng nay tắc đường quá nên em đến muộn", "chat"),
        ("vi", "cảm ơn bạn, giúp em được nhiều lắm", "thanks"),
        ("sv", "kostnader för resor", None),
        ("en", "wastewater treatment in Thai Nguyen", None),
        ("vi", "bình đẳng giới trong hợp tác", None),
        ("sv", "visa handlingsplanen", None),
    ],
)
def test_what_is_only_said_is_told_from_topics_and_wishes(
    recogniser: IntentRecogniser, language: Language, text: str, kind: str | None
) -> None:
    assert recogniser.small(text, language) == kind


@pytest.mark.parametrize(("language", "text"), TO_THE_DOCUMENTS)
def test_a_question_is_never_only_said(recogniser: IntentRecogniser, language: Language, text: str) -> None:
    assert recogniser.small(text.rstrip("?"), language) is None
