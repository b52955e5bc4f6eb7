"""Persons in a message: by a title before the name, by two names in a row, or by a known first name."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from handlers.minutes.first_names import COMMON, GIVEN, MORE_FIRST
from handlers.minutes.houses import begins_firm, is_named_after, is_of_a_house
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisation_words import BUSINESS, ENDS, FAMOUS, SV_ENDINGS, TITLES
from handlers.minutes.person_titles import after_title
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.promises import TABLES
from handlers.minutes.tokens import Token

_FIRST: Final = MORE_FIRST | frozenset(
    # Swedish and English
    """
        anna eva maria karin kristina lena kerstin sara sofia emma malin jenny hanna linda elin ida johanna julia
        elsa alice astrid ingrid birgitta marie susanne annika ulla camilla helena åsa monica monika cecilia
        ann-marie gunilla berit maja ebba klara clara frida sandra therese pia agneta yvonne katarina katharina
        ulrika carina charlotta charlotte lotta erik lars karl anders per johan nils mikael jan hans peter olof
        gunnar sven fredrik bengt bo daniel alexander gustav magnus mats göran martin stefan leif thomas tomas björn
        ulf jonas andreas robert oskar oscar emil axel viktor victor henrik david simon sebastian niklas patrik
        joakim marcus markus kalle olle pelle lisa stina greta amir ali fatima ahmed hassan mohammed leila sofie
        josefin rebecka rebecca elisabeth elisabet margareta margaretha mona tove saga wilma ella john james mary
        michael sarah jane emily paul mark susan kate helen george richard william elizabeth laura tom jack ben sam
        lucy grace oliver henry claire alex kim louise louis martha peter simon hugo adam nina petra eric viveka
        kent roger rolf ove arne bertil ingemar tord krister christer christina christian kristian jens jesper linus
        filip philip ludvig isak
    """.split()
)
_FAMILY: Final = frozenset(
    """
        nguyễn trần lê phạm hoàng huỳnh vũ võ đặng bùi đỗ hồ ngô dương đinh lương trịnh đào đoàn mai tô hà tạ lưu
        phan vương triệu chu cao lâm thái nông ma lý
    """.split()
)
_FAMILY_PLAIN: Final = frozenset(
    "nguyen tran pham hoang huynh dang bui ngo duong dinh trinh vuong trieu luong phan".split()
)
# Words with a capital letter that begin no name.
_NOT_NAMES: Final = frozenset(
    """
        möte studiebesök delegation utbildning kurs workshop konferens medborgardialog skolutbyte kostnad beslut
        nästa att deltagare vi de jag hon han den det en ett på i efter före idag igår under från till med hej kort
        rapport meeting study visit training the a an we they i he she it in on at of for from with next steps
        follow up action actions cost costs decision today yesterday monday tuesday wednesday thursday friday
        saturday sunday january february march april may june july august september october november december school
        exchange conference citizen dialogue good news group participants swedish vietnamese english svenska
        vietnamesiska engelska sustainable development environment water waste smart city green programme program
        project projekt zoom teams skype google meet microsoft agenda mou phase report lunch dinner workshop city
        hall centre center park plaza hotel hotell museum library bibliotek konsert kongress arena stadshuset house
        river street road first second both also then once after before between total all no not very new north
        south east west ai vem vilka who whom someone
    """.split()
)
_LEADS: Final = frozenset(
    """
        föreningen företaget bolaget stiftelsen nätverket konsultföretaget byrån company firm association ngo startup
    """.split()
)
# Common words that many are called by.
_ALSO_SURNAMES: Final = frozenset(
    """
        hall field fields lake park street bridge house wood woods hill church green day banks waters rivers river
        west north east bishop dean may march law page young long short berg lund ek strand skog vik å ö damm
        kvarn park bank stone stad rose king cook baker farmer miller taylor director major
    """.split()
)
_IN: Final = frozenset("at in on near i på vid opposite outside utanför".split())
_LOWER_PARTS: Final = frozenset({"von", "af", "van", "de", "der"})


class Person(NamedTuple):
    """A person's name and where it stands, the title included."""

    span: Span
    name: str


def persons(message: Message, occupied: Sequence[Span]) -> list[Person]:
    """The persons that are named, in order. `occupied` are stretches that mean something else."""
    found: list[Person] = []
    places = {at for start, stop, _ in PLACES.all(message.tokens) for at in range(start + 1, stop)}
    place = 0
    while place < len(message.tokens):
        person = None if place in places or taken(occupied, place) else _person(message, place, occupied)
        if person:
            found.append(person)
        place = person.span.stop if person else place + 1
    return [_in_full(one, found) for one in found]


def _in_full(person: Person, found: Sequence[Person]) -> Person:
    """Somebody called by a first name, with the whole name where it is that of just one: "Jonas Berg ... Jonas"."""
    whole = {one.name for one in found if one.name.split()[0] == person.name != one.name}
    return person._replace(name=next(iter(whole))) if len(whole) == 1 else person


def _person(message: Message, place: int, occupied: Sequence[Span]) -> Person | None:
    if _is_organisation(message, place) or is_named_after(message, place):
        return None
    start = after_title(message, place)
    if start > place:
        stop = _names_end(message, start, occupied)
        return Person(Span(place, stop), _said(message, start, stop)) if stop > start else None
    if not message.tokens[place].is_word or _is_spelt_out(message, place, occupied):
        return None
    stop = _names_end(message, place, occupied)
    words = message.tokens[place:stop]
    if (
        len(words) > 1
        and _is_first_word(message, place)
        and words[0].word not in _FIRST
        and _may_begin(words)
        and not _acts(message, stop)
    ):
        return None  # "Träffade Anna": the name comes with the next word
    of = is_of_a_house(message, place) and bool(words) and words[0].word not in _FIRST
    if words[:1] and words[0].word not in _FIRST | _FAMILY and _goes_on_as_house(message, stop):
        return None
    if not of and not is_kind_word(message, place) and _is_person(message, words):
        return Person(Span(place, stop), _said(message, place, stop))
    if words or not _is_first(message.tokens[place]) or message.tokens[place].capital:
        return None
    return _in_lower_case(message, place)


def _goes_on_as_house(message: Message, stop: int) -> bool:
    """Whether a word for what an organisation or a house is follows: "Monuments Conservation | Centre"."""
    after = message.tokens[stop : stop + 1]
    return bool(after) and after[0].capital and after[0].spaced and _is_business(after[0])


def _is_organisation(message: Message, place: int) -> bool:
    """Whether a word such as "föreningen" leads to the name, or it begins with a well-known company's."""
    text = message.tokens
    led = place > 0 and text[place - 1].word in _LEADS
    return led or FAMOUS.has(text, place, exact=message.marked) or begins_firm(message, place, _FIRST)


def _is_spelt_out(message: Message, place: int, occupied: Sequence[Span]) -> bool:
    """Whether an abbreviation stands right before, whose name these words may be: "FOI Totalförsvarets ..."."""
    text = message.tokens
    if not place or taken(occupied, place - 1) or text[place].word in _FIRST | _FAMILY:
        return False
    before = text[place - 1]
    is_short = _LEAST_SHORT <= len(before.word) <= _MOST_SHORT and before.word not in _NOT_NAMES
    return is_short and text[place].spaced and message.text[before.start : before.stop].isupper()


_LEAST_SHORT: Final = 3  # letters of an abbreviation
_MOST_SHORT: Final = 6


def _names_end(message: Message, place: int, occupied: Sequence[Span]) -> int:
    """Where the run of words with a capital letter ends."""
    text, stop = message.tokens, place
    while stop < len(text) and stop < place + 6 and not taken(occupied, stop):
        token = text[stop]
        if (
            token.is_word
            and token.capital
            and (token.word not in _NOT_NAMES | TITLES or _is_surname(text, place, stop))
            and not _is_place(text, place, stop)
        ) or _joins(text, stop, place):
            stop += 1
        else:
            break
    while stop > place and not text[stop - 1].capital:
        stop -= 1
    return stop


def _is_surname(text: Sequence[Token], place: int, stop: int) -> bool:
    """Whether a common word is the surname behind a known first name: "Sofia Hall"; "at Sofia Hall" it is a house."""
    led = place > 0 and text[place - 1].word in _IN
    return stop == place + 1 and not led and text[place].word in _FIRST and text[stop].word in _ALSO_SURNAMES


def _is_place(text: Sequence[Token], place: int, stop: int) -> bool:
    """Whether a place is named, not a surname after a known first name ("Fredrik Lund")."""
    return PLACES.has(text, stop) and not (stop == place + 1 and text[place].word in _FIRST)


def _joins(text: Sequence[Token], at: int, place: int) -> bool:
    if at == place or at + 1 >= len(text):
        return False
    if text[at].word == "-":
        return not text[at].spaced and text[at + 1].capital and not text[at + 1].spaced
    return text[at].word in _LOWER_PARTS and text[at + 1].capital and text[at].spaced


def _is_person(message: Message, words: Sequence[Token]) -> bool:
    if len(words) == 2 and words[0].word in _FIRST and words[1].word in _ALSO_SURNAMES:
        return True
    if not words or _is_acronym(message, words) or any(_is_business(word) for word in words[1:]):
        return False
    if words[0].word in _FAMILY or (not message.marked and words[0].plain in _FAMILY_PLAIN and len(words) > 1):
        return len(words) > 1
    if len(words) == 1 and _acts_alone(message, words[0]):
        return True
    if words[0].word in _FIRST or (message.language != "vi" and len(words) == 1 and words[0].word in GIVEN):
        return True
    return message.language != "vi" and len(words) in (2, 3) and not any(_is_business(word) for word in words)


def _acts_alone(message: Message, name: Token) -> bool:
    """Whether a Vietnamese given name without a title has a verb right behind it: "Hằng gửi danh sách"."""
    if not message.marked or name.word not in GIVEN or name.word in _ALSO_WORDS:
        return False
    at = next(place for place, token in enumerate(message.tokens) if token.start == name.start) + 1
    tables = (TABLES["vi"].verbs, TABLES["vi"].modals)
    return at < len(message.tokens) and any(table.has(message.tokens, at, exact=True) for table in tables)


_ALSO_WORDS: Final = frozenset("khoa nga trang thanh".split())


def _is_first_word(message: Message, place: int) -> bool:
    return any(span.start == place for span in message.sentences)


def _may_begin(words: Sequence[Token]) -> bool:
    """Whether the first word is an ordinary one that begins the sentence."""
    if words[0].plain in _FAMILY_PLAIN:
        return False
    return words[1].word in _FIRST or words[0].word.endswith(
        ("ade", "de", "te", "ed", "ing", "rna", "ly", "ar", "er", "en", "et", "na")
    )


def _acts(message: Message, place: int) -> bool:
    """Whether a verb stands there: who is named right before it does something: "Lina Sjöberg lämnar rapport"."""
    verbs = TABLES[message.language].verbs
    return place < len(message.tokens) and verbs.has(message.tokens, place, exact=message.marked)


def _is_business(word: Token) -> bool:
    """Whether the word belongs to the name of a company or a thing rather than of a person."""
    return word.word in BUSINESS | ENDS or word.word.endswith(SV_ENDINGS) or len(word.word) < 2


_SURNAMES: Final = tuple(
    """
    sson berg strom gren qvist kvist lund stedt blad man holm dahl strand ek lind fors mark
""".split()
)


def _is_acronym(message: Message, words: Sequence[Token]) -> bool:
    return any(
        message.text[word.start : word.stop].isupper() and word.stop - word.start > 1 for word in words
    ) and not all(message.text[word.start : word.stop].isupper() for word in words)


def _is_first(token: Token) -> bool:
    return token.word in _FIRST


def _in_lower_case(message: Message, place: int) -> Person | None:
    """A name that somebody typed without capital letters: "anna lindqvist"."""
    text = message.tokens
    if text[place].word in COMMON or any(token.capital for token in text[1:] if token.is_word):
        return None
    stop = place + 1
    if stop < len(text) and text[stop].is_word and text[stop].plain.endswith(_SURNAMES) and len(text[stop].word) > 3:
        stop += 1
    return Person(Span(place, stop), _said(message, place, stop))


def _said(message: Message, start: int, stop: int) -> str:
    return message.said(Span(start, stop))
