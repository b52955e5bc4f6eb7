import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from knowledge.answers.reading import MOST_CHARACTERS, SOURCES, Reading, read
from knowledge.judging.amounts import counted_nouns, held
from knowledge.judging.pointing import points_back
from knowledge.library.library import DocumentLibrary
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.search.query import understand
from knowledge.search.ranking import FAVOUR
from knowledge.search.retrieval import Retriever
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language, Refused
from tests.knowledge.libraries import open_library, retriever_of

HARBOUR = """# Avtal om hamnsamarbete mellan Kalmar och Hai Phong

## Bakgrund

Kalmar och Hai Phong undertecknade ett samarbetsavtal i mars 2019. Avtalet gäller hamnmiljö och utbildning av lotsar.
Projektet omfattar sammantaget 12 miljoner kronor för perioden 2019-2023. Agenda 2030 är en grund för arbetet.

## Deltagare

Från Kalmar deltar 14 lotsar och från Hai Phong deltar lotsar och tekniker. Lotsarna skriver rapporter om praktik 3 inom
hamnmiljö. Arbetsgruppens ordförande Karin Lindqvist leder mötena. Varje stad betalar sina egna resor.

## Uppföljning

Samarbetet följs upp av kommunstyrelsen varje år. Hamnen i Hai Phong är en av landets största och växer snabbt.
"""
LIBRARIES = """# Bibliotekens läsprogram

## Syfte

Läsprogrammet ska stärka barns läsning i alla stadsdelar. Biblioteken ordnar bokprat och skrivarverkstad för klasser.

## Omfattning

Programmet når 2 300 barn på 21 skolor. Hälften av barnen lånar böcker varje månad. Skolorna väljer själva böcker.
"""
TREES = """# Action plan for urban trees

## Goals

The city plants 500 trees along main streets by 2027. Shade and clean air near schools come first.

## Care

The parks department waters young trees in summer. Residents can adopt a tree and report damage to the parks department.
"""


WRAPPED = """Uppdrag till delegationen

Delegationen ska föra en bred dialog om vattnet på öarna
med länsstyrelser och andra myndigheter samt företrädare för
fisket och sjöfarten. Följande gäller enligt budgeten för 2031, antagen 2029:
"""


BENCHES = """# Plan for benches in the parks

## What the plan does for benches

The plan for benches in the parks does the following for benches:

* Every park gets ten new benches with backs and arm rests for older people.
* Old benches in the parks are mended and painted green by the parks department.
"""


FERRY = """# Färjan mellan öarna

## Trafik

Kommunen vill att färjan ska gå oftare. Detta beslutas av nämnden för trafik i maj 2027. Fiskarna är många.

## Vatten

Öarna har mycket ont om vatten. Det gäller både brunnar och dammar.
"""


WISHES = """# Torget

Utredningen om torget föreslår att kommunen bl.a.

* planterar lindar längs alla sidor av torget, eftersom skugga är det som invånarna helst vill ha på sommaren. Syftet är
att ingen ska behöva gå därifrån för hettans skull, och att gamla och unga ska kunna sitta där hela dagen om de vill,
* stänger torget för bilar under sommaren och låter i stället cyklar, gående och barn med lekar ta över hela platsen, på
samma sätt som redan prövas i flera andra städer med goda resultat för handeln, luften och trivseln i kvarteren runt om,
* låter snickarskolan göra bänkarna av ek.
"""


SUMMARY = """
## Sammanfattning

Hamnarna ska bli renare och lotsarna ska lära av varandra. Städerna träffas två gånger om året och delar på kostnaden.
"""
TITLES = """Läsprogram och läsprogrammets uppföljning i Lund
Hamnavtal och hamnavtalets bilagor
Vad handlar hamnavtal om
Agreements about harbours and what they are about
"""
FABLE = """# Tal vid stadens jubileum

Vår tid kan illustreras av en berättelse. En morfar säger till sitt barnbarn: En kamp pågår inom mig mellan två vargar.
Barnbarnet frågar: Vilken varg vinner? Morfar svarar: Den du matar. Det är en berättelse som passar vår tid.
"""


EMBASSIES = """# Statement of foreign policy

We are deepening our relations with a number of countries in Latin America, such as Chile and Peru, where an embassy
will be opened. Trade with the region is growing. Our cities and towns meet partners from many countries every year.
"""


@pytest.fixture(scope="module")
def library(embedder: BuiltinEmbedder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentLibrary]:
    library = open_library(tmp_path_factory.mktemp("library"), embedder)
    for name, text in {"hamn.md": HARBOUR, "bibliotek.md": LIBRARIES, "trees.md": TREES, "farja.md": FERRY}.items():
        library.add(text.encode(), name)
    yield library
    library.close()


@pytest.fixture(scope="module")
def retriever(embedder: BuiltinEmbedder, library: DocumentLibrary) -> Retriever:
    return retriever_of(library, embedder)


def told(reading: Reading) -> str:
    return " ".join(quote.text for quote in reading.quotes)


@pytest.mark.parametrize(
    ("question", "language", "fact"),
    [
        ("När undertecknade Kalmar och Hai Phong avtalet?", "sv", "mars 2019"),
        ("How much money does the harbour project with Hai Phong cover?", "en", "12 miljoner"),
        ("Hur många lotsar deltar från Kalmar?", "sv", "14 lotsar"),
        ("Vad heter ordföranden i arbetsgruppen?", "sv", "Karin Lindqvist"),
        ("Hur många barn når läsprogrammet?", "sv", "2 300"),
        ("How many trees will the city plant along main streets?", "en", "500 trees"),
        ("Kalmar và Hải Phòng ký thỏa thuận hợp tác khi nào?", "vi", "mars 2019"),
        ("What does the action plan for urban trees say about shade?", "en", "Shade and clean air"),
        ("Vad säger hamnavtalet om utbildning?", "sv", "utbildning av lotsar"),
        ("Vad säger läsprogrammet om klasser?", "sv", "för klasser"),
        ("Hur ofta följs samarbetet upp?", "sv", "varje år"),
        ("Vem är ordförande i arbetsgruppen?", "sv", "Karin Lindqvist"),
        ("Does the urban forest do anything about shade?", "en", "Shade and clean air"),
        ("Vem betalar resorna mellan Kalmar och Hai Phong?", "sv", "betalar sina egna resor"),
        ("I teach at a school nearby. How many trees will the city plant along main streets?", "en", "500 trees"),
        ("I would like to know which young trees are watered, and when.", "en", "waters young trees in summer"),
        ("När beslutas det om hur ofta färjan går?", "sv", "maj 2027"),
        ("Hur många miljoner kronor omfattar projektet med Hai Phong 2021?", "sv", "12 miljoner"),  # within its years
        ("lotsar?", "sv", "lotsar"),
    ],
)
def test_answers_stand_in_the_quotes(retriever: Retriever, question: str, language: Language, fact: str) -> None:
    reading = read(retriever.search(question, language))
    assert reading.refused is None
    assert fact in told(reading)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Vem vann fotbolls-VM 2018?", "sv"),
        ("How do I bake sourdough bread?", "en"),
        ("Cách nấu phở bò ngon nhất là gì?", "vi"),
        ("My bicycle was stolen outside the school, who should I call?", "en"),
        ("Jag har glömt min jacka på biblioteket, när kan jag hämta den?", "sv"),
        ("Cây trong phòng làm việc của tôi bị vàng lá, tôi phải làm gì?", "vi"),
        ("Recommend a good restaurant in Kalmar", "en"),
    ],
)
def test_questions_about_something_else_are_off_topic(retriever: Retriever, question: str, language: Language) -> None:
    reading = read(retriever.search(question, language))
    assert reading.refused is Refused.OFF_TOPIC
    assert reading.quotes == ()


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Hur många rapporter om hamnmiljö har lotsarna skrivit?", "sv"),
        ("Vad heter borgmästaren i Hai Phong?", "sv"),
        ("How much money does the parks department spend on watering young trees?", "en"),
        ("Hur stor andel av lotsarna är kvinnor?", "sv"),
        ("Vad säger hamnavtalet om fiskekvoter?", "sv"),
        ("What does the action plan for urban trees say about benches?", "en"),
        ("What does the harbour agreement say about adopting trees?", "en"),  # another document does
        ("Vilka skolor deltar i läsprogrammet?", "sv"),
        ("Varför valde Kalmar att samarbeta med just Hai Phong?", "sv"),
        ("Hur ofta träffas arbetsgruppen för hamnmiljö?", "sv"),
        ("How do I apply for a place in the harbour project?", "en"),
        ("Kế hoạch trồng cây nói gì về xe buýt?", "vi"),
        ("Var undertecknades avtalet mellan Kalmar och Hai Phong?", "sv"),
        ("Thỏa thuận giữa Kalmar và Hải Phòng được ký ở đâu?", "vi"),
        ("När skrivs nästa avtal mellan Kalmar och Hai Phong under?", "sv"),
        ("Which language do the pilots from Kalmar and Hai Phong speak?", "en"),
        ("Vilket företag bygger hamnen i Hai Phong?", "sv"),
        ("What is the e-mail address of the parks department?", "en"),
        ("Vilket telefonnummer har biblioteken?", "sv"),
        ("Địa chỉ email của hội đồng Kalmar là gì?", "vi"),
        ("Vad tycker fiskarna från Norge om hamnmiljön?", "sv"),  # nobody asked them
        ("Who translated the agreement between Kalmar and Hai Phong?", "en"),
        ("Hur mycket av projektets pengar i Kalmar går till tekniker?", "sv"),  # only the whole is told
        ("Hur många miljoner kronor omfattar projektet med Hai Phong 2031?", "sv"),
        ("Vad beslutade kommunstyrelsen om hamnen 2014?", "sv"),
        ("How many streets does the parks department have?", "en"),
        ("I vilken stadsdel lånar barnen flest böcker?", "sv"),
        ("Vilken restaurang i Hai Phong är bäst?", "sv"),  # the harbour is among the largest, and no restaurant
        ("Vad tycker biblioteken om läsprogrammet?", "sv"),  # the title names them, and is not theirs
        ("Hur många barn på skolor har Kalmar?", "sv"),  # of the programme's a number is told, and of Kalmar's none
    ],
)
def test_near_misses_are_refused(retriever: Retriever, question: str, language: Language) -> None:
    reading = read(retriever.search(question, language))
    assert reading.refused is not None
    assert reading.quotes == ()


def test_an_english_word_is_not_told_by_a_vietnamese_one_of_the_same_letters(
    embedder: BuiltinEmbedder, tmp_path: Path
) -> None:
    library = open_library(tmp_path, embedder)
    library.add("# Kế hoạch\n\nHai mươi phần trăm học sinh học về môi trường trong năm nay.".encode(), "vi.md")
    retriever = retriever_of(library, embedder)
    trams, nature = (read(retriever.search(f"anything about {what}?", "en")) for what in ("trams", "the environment"))
    library.close()
    assert trams.refused is Refused.NOT_FOUND
    assert nature.refused is None


def test_a_missing_figure_about_a_known_thing_is_not_found(retriever: Retriever) -> None:
    found = retriever.search("Hur många rapporter om hamnmiljö har lotsarna skrivit?", "sv")
    assert read(found).refused is Refused.NOT_FOUND


def test_an_empty_library_says_so(embedder: BuiltinEmbedder, tmp_path: Path) -> None:
    library = open_library(tmp_path, embedder)
    retriever = retriever_of(library, embedder)
    assert read(retriever.search("När undertecknades avtalet?", "sv")) == Reading((), Refused.EMPTY_LIBRARY)
    library.close()


@pytest.mark.parametrize(
    ("question", "gain"), [("Vem betalar resorna?", FAVOUR), ("Vem betalar resorna till Haninge?", 0.0)]
)
def test_a_question_that_names_nothing_is_rather_about_the_partnership(
    embedder: BuiltinEmbedder, library: DocumentLibrary, retriever: Retriever, question: str, gain: float
) -> None:
    partnerships = [("Kalmar", "Hải Phòng")]
    home = Retriever(library.catalogue, library.index, embedder, shipped_glossary(), home=partnerships)
    usual, favoured = (
        {entry.passage.id: entry for entry in each.search(question, "sv").ranked} for each in (retriever, home)
    )
    gains = {entry.passage.document: round(entry.score - usual[key].score, 3) for key, entry in favoured.items()}
    assert gains.pop("Avtal om hamnsamarbete mellan Kalmar och Hai Phong") == gain
    assert set(gains.values()) == {0.0}


def test_the_best_sentence_is_quoted_first(retriever: Retriever) -> None:
    assert read(retriever.search("Vem leder arbetsgruppens möten?", "sv")).quotes[0].text.startswith("Arbetsgruppens")


def test_marks_of_lists_and_lines_that_lead_them_in_are_not_quoted(embedder: BuiltinEmbedder, tmp_path: Path) -> None:
    library = open_library(tmp_path, embedder)
    library.add(BENCHES.encode(), "benches.md")
    retriever = retriever_of(library, embedder)
    quotes = read(retriever.search("What does the plan do for benches in the parks?", "en")).quotes
    library.close()
    assert quotes
    assert not any(quote.text.startswith(("*", "-")) or quote.text.rstrip().endswith(":") for quote in quotes)


def test_an_item_that_is_no_sentence_is_quoted_with_what_leads_in_its_list(
    embedder: BuiltinEmbedder, tmp_path: Path
) -> None:
    library = open_library(tmp_path, embedder)
    library.add(WISHES.encode(), "torg.md")
    quotes = [quote.text for quote in read(retriever_of(library, embedder).search("Vem gör bänkarna?", "sv")).quotes]
    library.close()
    assert quotes[:2] == [
        "Utredningen om torget föreslår att kommunen bl.a.",
        "låter snickarskolan göra bänkarna av ek.",
    ]


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("När beslutar nämnden för trafik?", "Kommunen vill att färjan ska gå oftare. Detta beslutas av nämnden"),
        ("Vad har öarna ont om?", "Öarna har mycket ont om vatten. Det gäller både brunnar och dammar."),
    ],
)
def test_a_sentence_is_quoted_with_the_one_it_points_at(
    embedder: BuiltinEmbedder, tmp_path: Path, question: str, quote: str
) -> None:
    library = open_library(tmp_path, embedder)
    library.add(FERRY.encode(), "farja.md")
    first = read(retriever_of(library, embedder).search(question, "sv")).quotes[0]
    library.close()
    assert first.text.startswith(quote)
    start = first.ranked.passage.sentences[first.sentence][0]
    assert first.ranked.passage.text[start:].startswith(first.text)


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        (
            "Vilka ska delegationen föra dialog med?",
            WRAPPED[WRAPPED.index("Delegationen") : WRAPPED.index(" Följande")],
        ),
        ("När antogs budgeten?", WRAPPED[WRAPPED.index("Följande") :].rstrip()),
    ],
)
def test_a_sentence_is_quoted_whole_and_a_figure_with_what_it_leads_in(
    embedder: BuiltinEmbedder, tmp_path: Path, question: str, quote: str
) -> None:
    library = open_library(tmp_path, embedder)
    library.add(WRAPPED.encode(), "uppdrag.txt")
    quotes = read(retriever_of(library, embedder).search(question, "sv")).quotes
    library.close()
    assert " ".join(quote.split()) in [" ".join(one.text.split()) for one in quotes]


@pytest.mark.parametrize(
    ("question", "language", "beginning"),
    [
        ("Vad handlar bibliotekens läsprogram om?", "sv", "Läsprogrammet ska stärka barns läsning"),
        ("What is the harbour agreement about?", "en", "Hamnarna ska bli renare"),
        ("Thỏa thuận giữa Kalmar và Hải Phòng nói về điều gì?", "vi", "Hamnarna ska bli renare"),
    ],
)
def test_what_a_document_is_about_is_told_by_its_summary_or_beginning(
    embedder: BuiltinEmbedder, tmp_path: Path, question: str, language: Language, beginning: str
) -> None:
    library = open_library(tmp_path, embedder)
    for name, text in {"hamn.md": HARBOUR + SUMMARY, "bibliotek.md": LIBRARIES, "titlar.txt": TITLES}.items():
        library.add(text.encode(), name)
    reading = read(retriever_of(library, embedder).search(question, language))
    library.close()
    assert reading.refused is None
    assert reading.quotes[0].text.startswith(beginning)


def test_a_question_that_a_document_asks_is_quoted_with_its_answer(embedder: BuiltinEmbedder, tmp_path: Path) -> None:
    library = open_library(tmp_path, embedder)
    library.add(FABLE.encode(), "tal.md")
    quotes = read(retriever_of(library, embedder).search("Vilken varg vinner kampen?", "sv")).quotes
    library.close()
    assert any(
        quote.text.endswith("Barnbarnet frågar: Vilken varg vinner? Morfar svarar: Den du matar.") for quote in quotes
    )


@pytest.mark.parametrize(
    ("question", "refused"),
    [("What is the capital of Peru?", Refused.OFF_TOPIC), ("Where is an embassy to be opened in Peru?", None)],
)
def test_a_known_name_is_not_enough_to_be_on_topic(
    embedder: BuiltinEmbedder, tmp_path: Path, question: str, refused: Refused | None
) -> None:
    library = open_library(tmp_path, embedder)
    library.add(EMBASSIES.encode(), "statement.md")
    assert read(retriever_of(library, embedder).search(question, "en")).refused is refused
    library.close()


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("Detta redovisas till kommunstyrelsen.", True),
        ("Det gäller både avfall och avlopp.", True),
        ("Det finns tre skolor.", False),
        ("Den svenska modellen är känd.", False),
        ("These areas matter.", True),
        ("This year the festival is in May.", False),
        ("It is important to meet.", False),
        ("Điều này giúp hai bên.", True),
        ("Điều 3 quy định về chi phí.", False),
    ],
)
def test_which_sentences_point_back(sentence: str, points: bool) -> None:
    assert points_back(sentence) is points


def test_quotes_are_slices_with_neighbours_joined(retriever: Retriever) -> None:
    reading = read(retriever.search("Vad säger avtalet om lotsar, resor och ordförande?", "sv"))
    assert reading.quotes
    assert len(told(reading)) <= MOST_CHARACTERS + len(reading.quotes)
    taken: set[tuple[str, int]] = set()
    for quote in reading.quotes:
        passage = quote.ranked.passage
        start = passage.sentences[quote.sentence][0]
        assert passage.text[start : start + len(quote.text)] == quote.text
        held_here = {
            (passage.id, n) for n, (_, stop) in enumerate(passage.sentences) if start < stop <= start + len(quote.text)
        }
        assert (passage.id, quote.sentence - 1) not in taken  # it would have been joined
        taken |= held_here
    scores = [entry.score for entry in reading.ranked]
    assert scores == sorted(scores, reverse=True)
    places = [quote.ranked.shown.place for quote in reading.quotes]
    assert len(set(places)) == 1 + sum(one != other for one, other in pairwise(places))  # a place is turned to once


@pytest.mark.parametrize(
    "question",
    ["a" * 100_000, "Hur många " * 20_000, "1" * 50_000, "A B " * 20_000, "?" * 9, "", "\ufdfa" * 500, "who " * 30_000],
)
def test_hostile_questions_do_not_blow_up(retriever: Retriever, question: str) -> None:
    found = retriever.search(question, "sv")
    started = time.perf_counter()
    read(found)
    assert time.perf_counter() - started < 30  # it takes well under one


@pytest.mark.parametrize(
    ("question", "sentence", "strength"),
    [
        (
            "Hur många studenter deltog?",
            "Studenter gjorde examensarbeten och Minor field studies 3 inom miljöteknik.",
            0.0,
        ),
        ("Hur många studenter deltog?", "Agenda 2030 och dir. 2016:18 gäller studenter under 2016-2020.", 0.0),
        ("Hur många studenter deltog?", "Sammanlagt deltog 35 studenter i utbytet.", 1.0),
        ("Hur många studenter deltog?", "Staden har 200 000 bilar.", 0.5),
        ("How many members are there?", "Rådet har tolv medlemmar.", 1.0),
        ("När byggdes verket?", "Strategin gäller 2016–2020.", 0.0),
        ("När byggdes verket?", "Verket stod klart i maj 2012.", 1.0),
        ("När hålls nästa möte?", "Mötet hölls i maj 2012.", 0.0),
        ("När hålls nästa möte?", "Mötet ska hållas i maj 2032.", 1.0),
        ("Vilket språk talas på mötena?", "Mötena hålls i stadshuset.", 0.0),
        ("Vilket språk talas på mötena?", "Mötena hålls på engelska.", 1.0),
        ("Hur mycket pengar kostade det?", "Staden har 1,2 miljoner invånare.", 0.0),
        ("Hur mycket pengar kostade det?", "Det kostade 1,2 miljoner kronor.", 1.0),
        ("Bao nhiêu phần trăm?", "Tillväxten är 6,5 procent.", 1.0),
        ("Hur ofta möts rådet?", "Rådet möts i stadshuset.", 0.0),
        ("Hur ofta möts rådet?", "Rådet möts fyra gånger om året.", 1.0),
        ("How far is it to the harbour?", "Hamnen ligger sjuttio kilometer från staden.", 1.0),
        ("How far is it to the harbour?", "Staden har 200 000 bilar.", 0.0),
        ("Hur stor yta har hamnen?", "Hamnen är 40 hektar stor.", 1.0),
        ("Hur stor yta har hamnen?", "Hamnen ska ha goda villkor.", 0.0),
        ("Hur mycket statsbidrag gavs?", "Det gavs 2 miljoner kronor.", 1.0),
        ("Hur många miljoner invånare har staden?", "Staden har 1,2 miljoner invånare.", 1.0),
        ("Hur många miljoner fick staden?", "Staden har 1,2 miljoner invånare.", 0.0),
        ("Hur många anläggningar byggdes?", "Staden har cirka 200 000 invånare.", 0.0),
        ("How many people live there?", "Staden har cirka 200 000 invånare.", 1.0),
        ("How many million people live there?", "Staden har 1,2 miljoner invånare.", 1.0),
        ("How much support does a proposal need?", "Det behöver stöd av en procent av invånarna.", 1.0),
        ("Hur många måste stödja förslaget?", "Det behöver stöd av en procent av invånarna.", 0.5),
    ],
)
def test_what_holds_a_figure(question: str, sentence: str, strength: float) -> None:
    language: Language = "vi" if question.startswith("Bao") else "en" if question.startswith("How") else "sv"
    query = understand(question, language, shipped_glossary())
    assert held(sentence, query, counted_nouns(query)) == strength


def test_where_money_comes_from_is_no_line_of_sources() -> None:
    assert all(map(SOURCES.match, ["Källor: SCB", "Nguồn tham khảo: UBND"]))
    assert not any(map(SOURCES.match, ["Nguồn kinh phí: Sida, 45 triệu đồng.", "Sources of funding: Sida."]))
