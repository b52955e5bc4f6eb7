"""Whether a message asks, when its question mark is left out.

A question has its verb before its subject; a statement that leaves its subject out has a verb and no subject behind it:
"Had a meeting ...", "Var på möte ...", "Har haft besök av ...". In Vietnamese a word of any place asks.
"""

from datetime import datetime
from typing import Final

from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Language, Message, Span, message
from handlers.minutes.phrases import words

_BEGINNINGS: Final = frozenset("och men så and but so hej hi hello ok okej".split())
# Words that ask at the beginning: for something, for yes or no, or to be shown something.
_ASKING: Final = {
    "sv": words("""
        vad, vilken, vilket, vilka, hur, varför, när, vem, vems, var, vart, kan, har, är, finns, fick, blev, gick, sök,
        hitta, visa, berätta, lista, sammanfatta
    """),
    "en": words("""
        what, which, how, why, when, who, whom, whose, where, can, could, did, do, does, was, were, is, are, has, have,
        had, will, would, find, search, show, list, tell, summarise, summarize
    """),
}
# ... and behind a clause; in Swedish a statement has its verb first there too.
_GOING_ON: Final = {"sv": words("vad, vilken, vilket, vilka, hur, varför, vem, vems"), "en": _ASKING["en"]}
_SUBJECTS: Final = frozenset("vi jag de ni han hon man we i they you he she".split())
_LABEL: Final = 3  # words before the colon of "Who was there: ..."
# Behind a verb, what no subject begins with.
_TELLING: Final = words("""
    kan meddela, kan rapportera, kan berätta, kan nämna, kan bekräfta, can report, can confirm, can tell, can mention
""")
_BEEN: Final = {
    "sv": words("med, hos, ute, iväg, där, hemma, tillbaka, inbjuden, inbjudna"),
    "en": words("with, at, in, on, part, over, out, back, invited, visiting, hosting, attending"),
}
_EXTENTS: Final = words("at least, at most, in total, in all")
_ADVERBS: Final = frozenset("precis just nu nyss idag igår redan nyligen också även already also recently now".split())
_LEADS: Final = frozenset("på i vid till".split())
_HAVE: Final = frozenset("har have has had".split())
_BE: Final = frozenset("var är gick was were is are".split())
_WITH_OBJECT: Final = frozenset("fick blev had have did".split())
_DEFINITE: Final = ("et", "erna", "ena", "tionen", "ningen", "sen")  # ends of Swedish nouns that may be subjects
_SUPINES: Final = ("at", "tt", "it", "rt", "ft", "kt", "st", "lt", "pt")
_PARTICIPLES: Final = frozenset(
    "had been met held done seen gone come taken given had spent hosted brought sent".split()
)
_NO_PARTICIPLES: Final = frozenset("vårt ert mitt ditt sitt ett något inget hundred united".split())
_INDEFINITE: Final = frozenset(
    """
        a an another one two three four five some ett en två tre fyra fem annat ännu några nytt bra fin fint another our
        first second last good great very short long brief quick new
    """.split()
)
_FAR: Final = 4  # words from the verb to the noun
# Verbs that show the noun before them to be a subject: "Did a visit to ... take place".
_BELONG: Final = words("take place, happen, lead to, result in, go ahead, lead, result, end, produce, äga rum")
_ASKING_VI: Final = words("""
    gì, nào, bao nhiêu, mấy, ở đâu, đâu, tại sao, vì sao, thế nào, ra sao, phải không, không ạ, có không, chưa ạ, ai
""")
# Without its diacritics a word may be another: "máy" is no "mấy".
_ASKING_VI_PLAIN: Final = words("""
    gì, nào, bao nhiêu, mấy người, mấy giờ, mấy lần, mấy cuộc, mấy buổi, ngày mấy, tháng mấy, ở đâu, tại sao, vì sao,
    thế nào, ra sao, phải không, không ạ, có không, ai
""")
_ENDING_VI: Final = frozenset("không chưa nhỉ hả khong chua nhi ha".split())
_NONE_VI: Final = words("không, chưa, ko, chẳng, bất kỳ, bất cứ, bất kì")
_UNSURE_VI: Final = words("không biết, không rõ, không nhớ")
_NONE_FAR: Final = 4  # words from "không" to "gì"


def is_question(text: str, language: Language, now: datetime) -> bool:
    """Whether a text asks for something; what people only tell does not."""
    return asks(message(text, language, now))


def asks(message: Message) -> bool:
    """Whether it asks for something; what people only tell does not."""
    marks = [place for place, token in enumerate(message.tokens) if token.word == "?"]
    if any(_ends(message, place) or _begins_as_question(message, message.sentence_of(place - 1)) for place in marks):
        return True
    if message.language == "vi":
        return _asks_in_vietnamese(message, Span(0, len(message.tokens)))
    place = _beginning(message, 0)
    if place is None or not _ASKING[message.language].has(message.tokens, place):
        return False
    return not (_is_label(message, place) or _is_clause(message, place) or _leaves_subject_out(message, place))


def _ends(message: Message, place: int) -> bool:
    """Whether nothing more is said behind the mark."""
    return not any(token.is_word for token in message.tokens[place:])


def _begins_as_question(message: Message, sentence: Span) -> bool:
    """Whether a sentence with its mark is more than a doubt: "A concert? No, it was ..."."""
    if message.language == "vi":
        return _asks_in_vietnamese(message, sentence)
    place = _beginning(message, sentence.start)
    return place is not None and _ASKING[message.language].has(message.tokens, place)


def _beginning(message: Message, place: int) -> int | None:
    """The first word that says something."""
    text = message.tokens
    while place < len(text) and (not text[place].is_word or text[place].word in _BEGINNINGS):
        place += 1
    return place if place < len(text) else None


def _is_label(message: Message, place: int) -> bool:
    """Such as "When: 12 November"."""
    return any(token.word == ":" for token in message.tokens[place + 1 : place + 1 + _LABEL])


def _is_clause(message: Message, place: int) -> bool:
    """Such as "When we met LiU on Monday, 12 people came": a clause with its subject first, and what it belongs to."""
    text = message.tokens
    if place + 1 >= len(text) or text[place + 1].word not in _SUBJECTS:
        return False
    if text[place].word in _BE | _HAVE | _WITH_OBJECT or not message.sentence_of(place).holds(place + 1):
        return False
    sentence = message.sentence_of(place)
    comma = next((at for at in range(place + 2, sentence.stop) if text[at].word in {",", ":"}), None)
    after = _beginning(message, comma) if comma is not None else None
    return after is not None and not _GOING_ON[message.language].has(text, after)


def _leaves_subject_out(message: Message, place: int) -> bool:
    """Whether the verb has no subject behind it."""
    text, verb, after = message.tokens, message.tokens[place].word, place + 1
    if _TELLING.has(text, place):
        return True
    while after < len(text) and text[after].word in _ADVERBS:
        after += 1
    if after >= len(text) or text[after].capital:
        return False
    if verb in _BE:
        been = _BEEN[message.language].has(text, after) and not _EXTENTS.has(text, after)
        return been or (text[after].word in _LEADS and _is_kind_of_thing(message, after + 1))
    if verb in _HAVE and _is_participle(message, after):
        return True
    return verb in _WITH_OBJECT and _is_object(message, after)


def _is_object(message: Message, place: int) -> bool:
    """Whether what stands behind the verb is what somebody had or did, not who did it."""
    text = message.tokens
    if text[place - 1].word == "had" and text[place].word in _INDEFINITE:
        return True
    rest = range(place, message.sentence_of(place).stop)
    return _is_kind_of_thing(message, place) and not any(_BELONG.has(text, at) for at in rest)


def _is_participle(message: Message, place: int) -> bool:
    word = message.tokens[place].word
    if word in _NO_PARTICIPLES:
        return False
    if message.language == "sv":
        return word.endswith(_SUPINES)
    return word in _PARTICIPLES or (word.endswith("ed") and len(word) > 4)


def _is_kind_of_thing(message: Message, place: int) -> bool:
    """Whether an indefinite word for a kind begins there, perhaps behind an article and adjectives."""
    text = message.tokens
    for at in range(place, min(place + _FAR, len(text))):
        if is_kind_word(message, at):
            return message.language != "sv" or not text[at].word.endswith(_DEFINITE)
        if text[at].capital or not (text[at].is_number or text[at].word in _INDEFINITE or _describes(message, at)):
            return False
    return False


def _describes(message: Message, place: int) -> bool:
    word = message.tokens[place].word
    endings = ("igt", "liga", "iga", "ande", "nskt") if message.language == "sv" else ("ful", "ive", "ing", "ant", "al")
    return word.endswith(endings)


def _asks_in_vietnamese(message: Message, sentence: Span) -> bool:
    text = message.tokens
    asking = _ASKING_VI if message.marked else _ASKING_VI_PLAIN
    if any(asking.has(text, at, exact=message.marked) and not _is_none(message, at) for at in range(*sentence)):
        return True
    last = next((token for token in reversed(message.words(sentence)) if token.is_word), None)
    return last is not None and last.word in _ENDING_VI


def _is_none(message: Message, place: int) -> bool:
    """Whether the word only says that there was none: "không có gì thay đổi"; "AI" and "nào đó" do not ask either."""
    text = message.tokens
    if message.text[text[place].start : text[place].stop].isupper() and text[place].plain == "ai":
        return True
    if place + 1 < len(text) and text[place + 1].plain == "do" and text[place].plain == "nao":
        return True
    before = range(max(message.sentence_of(place).start, place - _NONE_FAR), place)
    if any(_UNSURE_VI.has(text, at, exact=message.marked) for at in before):
        return False
    return any(_NONE_VI.has(text, at, exact=message.marked) for at in before)
