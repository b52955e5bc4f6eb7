"""Questions for votes, legal force, courts, punishments, reactions and outcomes, and what tells them."""

import pytest

from knowledge.judging.asked_acts import ACTS
from knowledge.text import fold


def asked(question: str) -> list[str]:
    return [act for act, (asks, _) in ACTS.items() if asks.search(fold(question))]


@pytest.mark.parametrize(
    ("question", "acts"),
    [
        ("Hur röstade nämnden om hamnavtalet?", ["vote"]),
        ("Who voted against the harbour agreement?", ["vote"]),
        ("Ai đã bỏ phiếu chống thỏa thuận cảng?", ["vote"]),
        ("Röstade nämnden ja till muddring?", ["vote"]),
        ("Is the dredging legal?", ["legal force"]),
        ("What is the legal basis of the dredging?", []),
        ("Från vilken ålder får man rösta?", []),
        ("Phải bao nhiêu tuổi mới được bỏ phiếu?", []),
        ("Is the harbour agreement legally binding?", ["legal force"]),
        ("Thỏa thuận cảng có ràng buộc pháp lý không?", ["legal force"]),
        ("Blev hamnen stämd?", ["court"]),
        ("Điều kiện để tham gia là gì?", []),
        ("What is the penalty for littering?", ["punishment"]),
        ("How did the pilots react to the plan?", ["reaction"]),
        ("Lotsarnas reaktion på planen?", ["reaction"]),
        ("Hur gick det med muddringen?", ["outcome"]),
        ("Did the harbour plan reach its goals?", ["outcome"]),
        ("Kế hoạch cảng có thành công không?", ["outcome"]),
        ("Har olyckorna minskat i hamnen?", ["outcome"]),
        ("Was the harbour bill passed?", ["vote"]),
        ("Sa lotsarna ja till avtalet?", ["reaction"]),
        ("When did the council adopt the goals?", []),
        ("Vilka mål har hamnplanen?", []),
        ("How does the plan work?", []),
        ("Hur går ansökan till?", []),
        ("Vilken hamn är störst?", ["first among several"]),
        ("Which harbour has the most pilots?", ["first among several"]),
        ("Cảng nào lớn nhất?", ["first among several"]),
        ("Where does most of the waste go?", []),
        ("Chậm nhất khi nào phải nộp?", []),
    ],
)
def test_what_is_asked_for(question: str, acts: list[str]) -> None:
    assert asked(question) == acts


@pytest.mark.parametrize(
    ("act", "sentence", "told"),
    [
        ("vote", "Nämnden antog avtalet enhälligt.", True),
        ("vote", "Avtalet gäller lotsar och muddring.", False),
        ("legal force", "Avtalet är frivilligt för båda parter.", True),
        ("legal force", "The agreement concerns pilots.", False),
        ("court", "Beslutet upphävdes av förvaltningsdomstolen.", True),
        ("punishment", "De dömdes till fängelse.", True),
        ("reaction", "Lotsarna välkomnade planen.", True),
        ("reaction", "Planen handlar om lotsar.", False),
        ("outcome", "Muddringen har lett till djupare farleder.", True),
        ("outcome", "Trenden är att olyckorna i hamnen ökar.", True),
        ("outcome", "Då ska farlederna bli djupare.", False),
        ("first among several", "Hai Phong är en av landets största hamnar.", True),
        ("first among several", "I storstäderna finns hamnar.", False),
        ("outcome", "Muddringen ska bidra till djupare farleder.", False),
    ],
)
def test_what_a_sentence_tells(act: str, sentence: str, told: bool) -> None:
    assert (ACTS[act][1].search(fold(sentence)) is not None) == told
