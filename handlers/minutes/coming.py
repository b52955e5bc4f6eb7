"""What those do who take part: they come, sit in, join by link, stay to the end."""

from typing import Final

from handlers.minutes.message import Message
from handlers.minutes.phrases import words

_VERBS: Final = {
    "sv": words("""
        kom, kommit, kom dit, kom hit, deltog, deltagit, deltar, dök upp, dykt upp, medverkade, medverkat,
        närvarade, slöt upp, slutit upp, anslöt, anslöt sig, anslutit, infann sig, mötte upp, hittade dit, tog
        sig dit, letade sig dit, satt, satt där, satt med, suttit med, lyssnade, lyssnat, följde med, följde,
        hakade på, hängde på, hängde med, samlades, fyllde salen, fyllde lokalen, trängdes, strömmade till,
        vallfärdade, var med, var där, var på plats, var närvarande, närvarande, fanns på plats, fanns med,
        fanns där, kunde komma, kunde vara med, valde att komma, gick kursen, gick utbildningen, loggade in,
        fullföljde, kopplade upp sig, ringde in, tittade in, tittade förbi, kom förbi, svarade upp, ställde upp,
        vågade sig ut, hörsammade, reste med, åkte med, checkade in, skrev på närvarolistan
    """),
    "en": words("""
        came, came along, came by, attended, joined, joined in, joined us, turned up, turned out, showed up,
        showed, took part, taking part, participated, sat in, sat down, sat, listened in, listened, made it,
        gathered, tuned in, dropped in, dropped by, passed through, stopped by, popped in, walked in, completed,
        present, were there, were present, were in the room, were with us, were around, took the course, signed
        in, dialled in, dialed in, called in, logged in, logged on, followed, watched, assembled, travelled
        along, came through, braved, checked in, filled the room, filled the hall, packed the hall, packed the
        room, crowded in, filled, followed along
    """),
    "vi": words("""
        đến, tới, đến dự, tới dự, về dự, dự, tham dự, tham gia, có mặt, theo học, đã đến, đã dự, đã tham gia,
        cùng dự, cùng tham gia, ngồi dự, đi cùng, vào phòng họp
    """),
}  # fmt: skip
_BETWEEN: Final = frozenset("ändå också actually in the end also did då sedan then đã cũng".split())
_BRACKET: Final = 14  # tokens
_FAR: Final = 2  # words between who comes and that they came


def comes_at(message: Message, place: int) -> int | None:
    """The token behind what those do who take part, told right there, behind a bracket or an adverb; else None."""
    text = message.tokens
    if place < len(text) and text[place].word == "(":
        closes = range(place, min(place + _BRACKET, len(text)))
        place = next((at + 1 for at in closes if text[at].word == ")"), place)
    for at in range(place, min(place + _FAR + 1, len(text))):
        hit = _VERBS[message.language].at(text, at, exact=message.marked)
        if hit:
            return hit[0]
        if text[at].word not in _BETWEEN:
            return None
    return None
