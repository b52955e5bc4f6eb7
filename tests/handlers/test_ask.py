from handlers.ask import answer_parts, refusal_parts
from handlers.messages import Say
from knowledge.words import Answer, Citation, Passage, Refused


def passage(document: str, section: str) -> Passage:
    return Passage(f"{document}-{section}", document, document, (section,), None, 0, 4, "Text", "sv")


PLAN, PAPER = passage("plan", "Mål"), passage("paper", "Mål")


def test_sources_stand_in_the_order_of_their_marks() -> None:
    citations = (Citation(1, "Ett.", PLAN), Citation(2, "Två.", PAPER), Citation(1, "Tre.", PLAN))
    parts = answer_parts(Answer("sv", "Vad?", citations=citations))
    assert [part.arguments["mark"] for part in parts if isinstance(part, Say) and part.id == "answer-source"] == [1, 2]


def test_the_nearest_documents_of_a_refusal_come_once_the_nearest_first() -> None:
    nearest = (PLAN, PAPER, PLAN)
    parts = refusal_parts(Answer("sv", "Vad?", refused=Refused.NOT_FOUND, nearest=nearest, searched=2))
    named = [part.arguments["document"] for part in parts if isinstance(part, Say) and part.id == "refusal-nearest"]
    assert named == ["plan", "paper"]
