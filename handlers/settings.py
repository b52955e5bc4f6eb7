"""/language and /timezone."""

from dataclasses import replace
from zoneinfo import available_timezones

from handlers.agreeing import behind_correction
from handlers.errors import UserError
from handlers.language_names import LANGUAGE_NAMES, spellings
from handlers.membership.access import language_buttons
from handlers.messages import Button, Moment, Reply, reply, say
from handlers.people import speaker
from handlers.plans.reminding import move_clock
from handlers.subject import newest_about
from handlers.talk import Talk
from knowledge.text import WORD, fold
from knowledge.words import Language

PLACES = {  # places that the time zone database files under another city
    "stockholm": "Europe/Stockholm",
    "linkoping": "Europe/Stockholm",
    "sverige": "Europe/Stockholm",
    "sweden": "Europe/Stockholm",
    "thuy dien": "Europe/Stockholm",
    "thai nguyen": "Asia/Ho_Chi_Minh",
    "song cong": "Asia/Ho_Chi_Minh",
    "hanoi": "Asia/Ho_Chi_Minh",
    "ha noi": "Asia/Ho_Chi_Minh",
    "saigon": "Asia/Ho_Chi_Minh",
    "vietnam": "Asia/Ho_Chi_Minh",
    "viet nam": "Asia/Ho_Chi_Minh",
}
SUBJECT = "setting"  # of the message that tells that one was changed
OFFERED = {"sweden": "Europe/Stockholm", "vietnam": "Asia/Ho_Chi_Minh"}


def language(talk: Talk) -> Reply:
    """Shows the languages as buttons, or takes the one that is named."""
    named = fold(talk.message.text.strip())
    if not named:
        return reply(say("language-choose"), buttons=[language_buttons(talk.language)])
    chosen = LANGUAGE_NAMES.get(spellings(named).get(named, ""))
    if chosen is None:
        raise UserError(say("language-unknown", name=talk.message.text.strip()))
    return _use_language(talk, chosen)


def press_language(talk: Talk) -> Reply:
    """Takes the language of the pressed button."""
    chosen = LANGUAGE_NAMES.get((talk.message.button or "").partition(":")[2])
    if chosen is None:
        raise UserError(say("error-stale-button"))
    return _use_language(talk, chosen)


def timezone(talk: Talk) -> Reply:
    """Shows the present time zone and offers the usual ones, or takes the zone or city that is named."""
    named = talk.message.text.strip()
    if not named:
        now = Moment(talk.services.clock.now(), talk.timezone)
        talk.expect("timezone")
        buttons = [[Button(say("button-timezone", place=place), f"timezone:{zone}")] for place, zone in OFFERED.items()]
        return reply(say("timezone-choose", zone=talk.timezone, now=now), buttons=buttons)
    zone = find_zone(named) or _zone_within(named)
    if zone is None:
        talk.expect("timezone")
        return reply(say("timezone-unknown", name=named))
    return _use_zone(talk, zone)


def press_timezone(talk: Talk) -> Reply:
    """Takes the zone of the pressed button."""
    zone = (talk.message.button or "").partition(":")[2]
    if zone not in available_timezones():
        raise UserError(say("error-stale-button"))
    return _use_zone(talk, zone)


def is_corrected(talk: Talk) -> bool:
    """Whether a message takes back the language or the time zone that was set just now: "nej, Stockholm"."""
    return talk.is_private and not talk.message.edited and _corrected(talk) is not None


def correct(talk: Talk) -> Reply:
    """Sets the right one."""
    found = _corrected(talk)
    if found is None:
        return Reply()
    setting, value = found
    right = replace(talk, message=replace(talk.message, text=value, spans=()))
    return replace((timezone if setting == "timezone" else language)(right), replaces=False)


def _corrected(talk: Talk) -> tuple[str, str] | None:
    """Which of the two, and its right value."""
    said = (behind_correction(talk.message.text) or "").strip(" .!")
    if not said:
        return None
    with talk.read() as work:
        kind, _, setting = (newest_about(talk, work) or "").partition(":")
    is_known = find_zone(said) if setting == "timezone" else spellings(fold(said)).get(fold(said))
    return (setting, said) if kind == SUBJECT and is_known else None


def _zone_within(text: str) -> str | None:
    """The zone of the only well-known place that a longer text names: "set it to Stockholm"."""
    words = f" {' '.join(fold(word) for word in WORD.findall(text))} "
    zones = {zone for place, zone in PLACES.items() if f" {place} " in words}
    return zones.pop() if len(zones) == 1 else None


def find_zone(named: str) -> str | None:
    """The IANA zone of a name like "Europe/Stockholm", "stockholm" or "Thái Nguyên"; None when there is none."""
    key = fold(named).replace("_", " ").strip()
    if key in PLACES:
        return PLACES[key]
    zones = {zone.replace("_", " ").casefold(): zone for zone in sorted(available_timezones()) if "/" in zone}
    cities = {name.rsplit("/", 1)[-1]: zone for name, zone in zones.items()}
    return zones.get(key) or cities.get(key)


def _use_language(talk: Talk, chosen: Language) -> Reply:
    with talk.write() as work:
        user = speaker(talk, work)
        user.language, user.language_chosen = chosen, True
    talk.tell_in(chosen, spoken=False)
    line = say("language-now")
    return reply(line, buttons=[language_buttons(chosen)], replaces=True, notice=line, subject=f"{SUBJECT}:language")


def _use_zone(talk: Talk, zone: str) -> Reply:
    with talk.write() as work:
        user = speaker(talk, work)
        user.timezone = zone
        move_clock(work, user, talk.services)
        work.chats.forget(talk.chat_id, talk.user_id)
    told = say("timezone-now", zone=zone, now=Moment(talk.services.clock.now(), zone))
    return reply(told, replaces=True, subject=f"{SUBJECT}:timezone")
