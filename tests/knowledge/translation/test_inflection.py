"""Terms in the forms that a sentence needs: recognised whatever their ending, written with the right one."""

import pytest

from knowledge.richtext import RichText
from knowledge.terms.glossary import Term, Use, shipped_glossary
from knowledge.translation import phrases
from knowledge.translation.forms import agreeing
from knowledge.translation.protection import bound_terms, protect
from knowledge.translation.restoring import restore
from knowledge.translation.swedish import Inflection, definite, definite_plural, inflection, plural
from knowledge.translation.terms import Terms
from knowledge.translation.words import Pair
from knowledge.words import Language


def written(text: str, said: str, source: Language, target: Language, terms: Terms) -> str:
    """What becomes of a service's translation `said`, in which the terms are tokens."""
    pair, piece = Pair(source, target), RichText(text)
    restored = restore(protect(piece, pair, bound_terms(piece, pair, terms)), said)
    assert restored is not None
    return restored.text


def test_swedish_endings_tell_number_definiteness_and_genitive() -> None:
    told = {
        ("handlingsplanernas", "handlingsplan"): Inflection(plural=True, definite=True, genitive=True),
        ("samverkansavtalen", "samverkansavtal"): Inflection(plural=True, definite=True),
        ("arbetsgruppens", "arbetsgrupp"): Inflection(definite=True, genitive=True),
        ("skolutbyten", "skolutbyte"): Inflection(plural=True),
        ("bilagan", "bilaga"): Inflection(definite=True),
        ("tjänstemännen", "tjänstemän"): Inflection(plural=True, definite=True),
        ("kommunstyrelsens", "kommunstyrelsen"): Inflection(genitive=True),
        ("Sida", "Sida"): Inflection(),
    }
    assert {case: inflection(case[0], [case[1]]) for case in told} == told


def test_swedish_forms_are_made_where_the_ending_tells_the_gender() -> None:
    made = {
        "handlingsplan": ("handlingsplaner", "handlingsplanen", "handlingsplanerna"),
        "medborgardialog": ("medborgardialoger", "medborgardialogen", "medborgardialogerna"),
        "nätverk": ("nätverk", "nätverket", "nätverken"),
        "skolutbyte": ("skolutbyten", "skolutbytet", "skolutbytena"),
        "bilaga": ("bilagor", "bilagan", "bilagorna"),
        "uppföljning": ("uppföljningar", "uppföljningen", "uppföljningarna"),
        "projektledare": ("projektledare", "projektledaren", "projektledarna"),
    }
    found = {noun: (several := plural(noun), definite(noun), definite_plural(noun, several or "")) for noun in made}
    assert found == made
    assert plural("vind") is None
    assert definite("vind") is None


@pytest.mark.parametrize(
    ("text", "said", "wanted"),
    [
        ("Handlingsplanerna är klara.", "[[0]] are ready.", "The action plans are ready."),
        ("Den nya handlingsplanen är klar.", "The new [[0]] is ready.", "The new action plan is ready."),
        ("Vi läser handlingsplanen.", "We read the [[0]].", "We read the action plan."),
        ("Arbetsgruppens förslag", "[[0]]s proposal", "The working group's proposal"),
        ("Jämställdheten ökar.", "[[0]] grows.", "Gender equality grows."),
        ("Ungdomsförbundets ledare", "[[0]]s leader", "The Youth Union's leader"),
        ("ICLD:s svar", "[[0]]s answer", "ICLD's answer"),
        ("Det kommunala bolaget betalar.", "The [[0]] pays.", "The municipal company pays."),
        ("De kommunala bolagens mål", "The [[0]]s goals", "The municipal companies' goals"),
        ("Kommunala bolag betalar.", "[[0]] pay.", "Municipal companies pay."),
        ("Den gemensamma kommunikén", "The [[0]]", "The joint communiqué"),
        ("Den internationella strategins mål", "The [[0]]s goals", "The international strategy's goals"),
        ("Enligt den regionala strategin", "According to the [[0]]", "According to the regional strategy"),
        ("Det humanitära biståndet ökar.", "The [[0]] grows.", "The humanitarian aid grows."),
        ("De diplomatiska relationerna är goda.", "The [[0]] are good.", "The diplomatic relations are good."),
        ("Det offentliga rummet", "The [[0]]", "The public space"),
        ("Den smarta staden, smarta städer", "The [[0]], [[1]]", "The smart city, smart cities"),
        ("Planen för socioekonomisk utveckling", "The [[0]]", "The socio-economic development plan"),
        ("Vi behöver en handlingsplan.", "We need a [[0]].", "We need an action plan."),
        ("Ett samförståndsavtal", "An [[0]]", "A memorandum of understanding"),
        ("Ett MoU och en insats", "A [[0]] and a measure", "An MoU and a measure"),
        ("Ett kommunalt partnerskap", "An [[0]]", "A municipal partnership"),
        ("Vad säger hushållsavfallet?", "What does [[0]] say?", "What does the household waste say?"),
    ],
)
def test_swedish_forms_become_english_ones(text: str, said: str, wanted: str, terms: Terms) -> None:
    assert written(text, said, "sv", "en", terms) == wanted


@pytest.mark.parametrize(
    ("text", "said", "wanted"),
    [
        ("The action plan is ready.", "[[0]] är klar.", "Handlingsplanen är klar."),
        ("The People's Committee's answer", "[[0]]s svar", "Folkkommitténs svar"),
        ("Stakeholders' views", "[[0]]s synpunkter", "Intressenters synpunkter"),
        ("The networks grow.", "[[0]] växer.", "Nätverken växer."),
        ("The Youth Union took part.", "[[0]] deltog.", "Ungdomsförbundet deltog."),
        ("The municipal company pays.", "[[0]] betalar.", "Det kommunala bolaget betalar."),
        ("The municipal companies pay.", "[[0]] betalar.", "De kommunala bolagen betalar."),
        ("We have municipal companies.", "Vi har [[0]].", "Vi har kommunala bolag."),
        ("Ask the international coordinator.", "Fråga [[0]].", "Fråga den internationella samordnaren."),
        ("We need a cooperation agreement.", "Vi behöver en [[0]].", "Vi behöver ett samverkansavtal."),
        ("An action plan", "Ett [[0]]", "En handlingsplan"),
    ],
)
def test_english_forms_become_swedish_ones(text: str, said: str, wanted: str, terms: Terms) -> None:
    assert written(text, said, "en", "sv", terms) == wanted


@pytest.mark.parametrize(
    ("article", "form", "wanted"),
    [
        ("an", "university", "a"),
        ("A", "hour", "An"),
        ("a", "honest answer", "an"),
        ("an", "European city", "a"),
        ("an", "one-party state", "a"),
        ("an", "UN body", "a"),
        ("a", "EU grant", "an"),
        ("a", "NGO", "an"),
        ("a", "urban plan", "an"),
        ("an", "use", "a"),
    ],
)
def test_an_english_article_goes_with_the_sound_of_what_follows(article: str, form: str, wanted: str) -> None:
    assert agreeing(f"this is {article} ", form, "en") == f"this is {wanted} "


def test_adjectives_go_with_their_noun() -> None:
    made = {
        "kommunalt bolag": ("kommunala bolag", "det kommunala bolaget", "de kommunala bolagen"),
        "gemensam kommuniké": (None, "den gemensamma kommunikén", None),
        "regelbaserad dialog": ("regelbaserade dialoger", "den regelbaserade dialogen", "de regelbaserade dialogerna"),
        "idéburet offentligt partnerskap": (None, "det idéburna offentliga partnerskapet", None),
        "plan för hållbar utveckling": (
            "planer för hållbar utveckling",
            "planen för hållbar utveckling",
            "planerna för hållbar utveckling",
        ),
        "Linköpings kommun": (None, None, None),
    }
    found = {
        form: (phrases.plural(form), phrases.definite(form, several=False), phrases.definite(form, several=True))
        for form in made
    }
    assert found == made


@pytest.mark.parametrize(
    ("text", "said", "wanted"),
    [
        ("Các kế hoạch hành động mới", "nya [[0]]", "Nya handlingsplaner"),
        ("Kế hoạch hành động đã được thông qua.", "[[0]] har antagits.", "Handlingsplanen har antagits."),
        ("Các kế hoạch hành động sẽ được gửi.", "[[0]] skickas.", "Handlingsplanerna skickas."),
        ("Chúng tôi cần kế hoạch hành động.", "Vi behöver [[0]].", "Vi behöver handlingsplan."),
        ("Chúng tôi cần một kế hoạch hành động.", "Vi behöver ett ny [[0]].", "Vi behöver ett ny handlingsplan."),
        ("kế hoạch hành động này", "denna [[0]]", "denna handlingsplan"),
        ("Kế hoạch hành động này", "den här [[0]]", "Den här handlingsplanen"),
        ("Kế hoạch hành động mới", "Den nya [[0]]", "Den nya handlingsplanen"),
        ("Các kế hoạch hành động mới", "De nya [[0]]", "De nya handlingsplanerna"),
        ("Ba kế hoạch hành động", "Tre [[0]]", "Tre handlingsplaner"),
        ("gửi cho Ủy ban nhân dân", "skickas till [[0]]", "skickas till folkkommittén"),
        ("Ủy ban nhân dân của tỉnh đã họp", "[[1]]s [[0]] möttes.", "Provinsens folkkommitté möttes."),
        ("Ban Chấp hành thành phố", "[[0]]", "Kommunstyrelsen"),
        ("với Ban Chấp hành thành phố của Linköping", "med [[1]]s [[0]]", "med Linköpings kommunstyrelse"),
        ("Có Ban Chấp hành thành phố không?", "Finns [[0]]?", "Finns kommunstyrelsen?"),
        ("“Kế hoạch hành động” là gì?", "”[[0]]” är vad?", "”Handlingsplan” är vad?"),
        ("Kế hoạch hành động ngày mai", "i morgon [[0]]", "I morgon handlingsplan"),
        ("Công ty thuộc sở hữu thành phố này", "det nya [[0]]", "Det nya kommunala bolaget"),
    ],
)
def test_the_words_around_a_term_choose_its_swedish_form(text: str, said: str, wanted: str, terms: Terms) -> None:
    """Vietnamese has no forms: demonstratives, tenses and the words that the service writes tell which is meant."""
    assert written(text, said, "vi", "sv", terms) == wanted


@pytest.mark.parametrize(
    ("text", "said", "wanted"),
    [
        ("Our action plan", "Vår [[0]]", "Vår handlingsplan"),
        ("The new action plans", "De nya [[0]]", "De nya handlingsplanerna"),
        ("Send it to Linköping's Municipal Executive Board", "Till [[0]]s [[1]]", "Till Linköpings kommunstyrelse"),
        ("All action plans", "Alla [[0]]", "Alla handlingsplaner"),
    ],
)
def test_english_terms_follow_the_same_words(text: str, said: str, wanted: str, terms: Terms) -> None:
    assert written(text, said, "en", "sv", terms) == wanted


def test_a_vietnamese_subject_is_known_in_english(terms: Terms) -> None:
    assert written("Kế hoạch hành động đã xong.", "[[0]] is done.", "vi", "en", terms) == "The action plan is done."
    assert written("Xử lý nước thải đã xong.", "[[0]] is done.", "vi", "en", terms) == "Wastewater treatment is done."


def test_a_capital_that_begins_a_sentence_does_not_make_a_body_of_a_word() -> None:
    forms: dict[Language, list[str]] = {"sv": ["Kommunstyrelsen"], "en": ["Board"], "vi": ["Ban Chấp hành Linköping"]}
    both = Terms([Term(Use.TERM, forms), *shipped_glossary().terms])
    for text in ("Kommunstyrelsen sa ja.", "Ja. Kommunstyrelsens svar", "kommunstyrelsen"):
        assert [bound.target for bound in both.find(text, Pair("sv", "vi"))] == ["Ban Chấp hành thành phố"]
    (named,) = both.find("Igår sa Kommunstyrelsen ja.", Pair("sv", "vi"))
    assert named.target == "Ban Chấp hành Linköping"
