"""/language and /timezone."""

from zoneinfo import available_timezones

from handlers.errors import UserError
from handlers.language_names import LANGUAGE_NAMES, spellings
from handlers.membership.access import language_buttons
from handlers.messages import Button, Moment, Reply, reply, say
from handlers.people import speaker
from handlers.plans.reminding import move_clock
from handlers.talk import Talk
from knowledge.text import fold
from knowledge.words import Language

PLACES = {  # places that the time zone database files under another city
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
    zone = find_zone(named)
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
    return reply(line, buttons=[language_buttons(chosen)], replaces=True, notice=line)


def _use_zone(talk: Talk, zone: str) -> Reply:
    with talk.write() as work:
        user = speaker(talk, work)
        user.timezone = zone
        move_clock(work, user, talk.services)
        work.chats.forget(talk.chat_id, talk.user_id)
    return reply(say("timezone-now", zone=zone, now=Moment(talk.services.clock.now(), zone)), replaces=True)
