"""Which sentences hold the figure that a question asks for."""

import pytest

from knowledge.judging.amounts import counted_nouns, held, held_among
from knowledge.judging.times import ANCHORED, FAINT, LOOSE, NONE
from knowledge.search.query import understand
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language


@pytest.mark.parametrize(
    ("question", "language", "sentence", "strength"),
    [
        ("Hur länge kunde man svara?", "sv", "Svarstiden avslutas den 3 maj 2019.", ANCHORED),
        ("How long was the survey open?", "en", "It could be answered until June.", ANCHORED),
        ("Hur länge kunde man svara?", "sv", "Enkäten skickades ut i maj 2019.", NONE),
        ("När löper avtalet ut?", "sv", "Avtalet skrevs under i maj 2012.", LOOSE),
        ("När löper avtalet ut?", "sv", "Avtalet upphör i maj 2015.", ANCHORED),
        ("Khi nào thỏa thuận hết hiệu lực?", "vi", "Avtalet gäller 2012–2015.", ANCHORED),
        ("Under vilka år gäller planen?", "sv", "Planen gäller för perioden 2016–2020.", ANCHORED),
        ("When was the plan written?", "en", "Planen gäller för perioden 2016–2020.", NONE),
        ("When is it reviewed?", "en", "The review begins nine months before the term ends.", ANCHORED),
        ("How many years did the society celebrate?", "en", "They marked the 40th anniversary.", ANCHORED),
        ("Hur stor del av pengarna går till skolorna?", "sv", "4 miljoner kronor avser skolorna.", ANCHORED),
        ("Hur stor del av invånarna är barn?", "sv", "Barnen fick 4 miljoner kronor.", NONE),
        ("Hur många arbetar på centret?", "sv", "Anslaget minskar till 53 miljarder kronor.", NONE),
        ("How many people live in the province?", "en", "The programme was given 1,750 million SEK.", NONE),
        ("Hur många ton te skördas?", "sv", "Provinsen har fyra städer.", NONE),
        ("How many tonnes of tea are harvested?", "en", "De skördar 200 ton te.", ANCHORED),
        ("Hur stor är provinsen i kvadratkilometer?", "sv", "Den ligger sjuttio kilometer norr om huvudstaden.", NONE),
        ("Diện tích của tỉnh là bao nhiêu?", "vi", "Provinsen är 3 500 km2 stor.", ANCHORED),
        ("How long can it last?", "en", "Den kan vara på obestämd tid.", ANCHORED),
        ("Hur många måste stödja förslaget?", "sv", "Det får stöd av en procent av invånarna.", LOOSE),
        ("Hur många behöver stödja förslaget?", "sv", "Det får stöd av en procent av invånarna.", LOOSE),
        ("Học viện được bao nhiêu trong số tiền?", "vi", "30 miljoner kronor avser akademin.", ANCHORED),
        ("Cần bao nhiêu người ủng hộ?", "vi", "Det får stöd av en procent av invånarna.", LOOSE),
        ("How high did the policy aim?", "en", "Sverige ska vara bäst i världen.", NONE),
        ("Hur många svenskar är med i insatsen?", "sv", "Bidraget är 70 personer.", ANCHORED),
    ],
)
def test_figures_are_told_by_what_they_answer(
    question: str, language: Language, sentence: str, strength: float
) -> None:
    query = understand(question, language, shipped_glossary())
    assert held(sentence, query, counted_nouns(query)) == strength


@pytest.mark.parametrize(
    ("question", "passage", "strength"),
    [
        ("Hur många ambassader finns det?", " ambassaden svarade i maj det finns tretton samarbeten ", FAINT),
        ("Hur många ambassader finns det?", " det finns tretton samarbeten ", LOOSE),
        ("Hur många personer krävs?", " personer kan yttra sig och en procent av dem krävs ", LOOSE),
    ],
)
def test_a_number_tells_less_where_its_passage_names_elsewhere_what_is_counted(
    question: str, passage: str, strength: float
) -> None:
    query = understand(question, "sv", shipped_glossary())
    assert held_among(LOOSE, passage, query, counted_nouns(query)) == strength
    assert held_among(ANCHORED, passage, query, counted_nouns(query)) == ANCHORED
