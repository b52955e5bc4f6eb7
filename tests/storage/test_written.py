"""Languages of written texts, translations that are wanted, and messages that wait for them."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Event

from storage import Database, UnitOfWork
from storage.database import add_all_or_find
from storage.mailbox import DeliveryState
from storage.written import Want, WrittenText, text_hash
from tests.storage.samples import NOW, SIDES, letter

WANT = Want("Vi bygger en anläggning", "sv", "vi")
OTHER = Want("Vi skickar underlag", "sv", "vi")
WAIT = 5  # seconds; only a test that fails waits so long
MOMENT = 0.1  # seconds in which somebody who need not wait would be done


def home(work: UnitOfWork) -> int:
    return work.partnerships.ensure("Borås – Huế", SIDES).id


def test_a_text_that_was_once_kept_inside_stays_inside(database: Database) -> None:
    with database.write() as work:
        here = home(work)
        work.written.keep(here, "Vi ses", "sv", inside=False)
        work.written.keep(here, "Vi ses", "en", inside=True)
        work.written.keep(here, "Vi ses", "sv", inside=False)
    with database.read() as work:
        known = work.written.known(here, ["Vi ses", "Något annat"])
        assert {text: (row.language, row.inside) for text, row in known.items()} == {"Vi ses": ("sv", True)}
        assert work.written.known(here + 1, ["Vi ses"]) == {}


def test_a_translation_is_wanted_once_and_claimed_once_the_newest_first(database: Database) -> None:
    later = NOW + timedelta(minutes=1)
    with database.write() as work:
        here = home(work)
        for want in (WANT, OTHER, WANT):
            work.written.want(here, want, NOW)
        assert work.written.tries(here, [WANT.text], ["vi"], later) == {0}
        assert work.written.tries(here, [WANT.text], ["en"], later) == set()
        assert work.written.next_wanted() == NOW
    with database.write() as work:
        assert work.written.claim_wanted(NOW - timedelta(seconds=1), 10, later) == []
        assert [row.text for row in work.written.claim_wanted(NOW, 10, later)] == [OTHER.text, WANT.text]
    with database.write() as work:
        assert not work.written.may_be_tried(NOW)
        assert work.written.claim_wanted(NOW, 10, later) == []
        assert len(work.written.claim_wanted(later, 10, later)) == 2, "whoever had claimed them has died"


def test_what_failed_is_tried_later(database: Database) -> None:
    with database.write() as work:
        here = home(work)
        later = NOW + timedelta(minutes=1)
        work.written.want(here, WANT, NOW)
        (row,) = work.written.claim_wanted(NOW, 1, later)
        work.written.postpone(row.id, later)
        assert work.written.tries(here, [WANT.text], ["vi"], later) == set()
        assert work.written.tries(here, [WANT.text], ["vi"], NOW + timedelta(minutes=2)) == {1}
        (again,) = work.written.claim_wanted(later, 1, later)
        work.written.settle(again.id)
        work.written.postpone(again.id, NOW)
        assert work.written.count_wanted() == 0
        assert work.written.next_wanted() is None


def test_what_became_internal_is_not_wanted_any_more(database: Database) -> None:
    with database.write() as work:
        here = home(work)
        for want in (WANT, OTHER):
            work.written.want(here, want, NOW)
        work.written.unwant(here + 1, [WANT.text])
        work.written.unwant(here, [WANT.text, "Något annat"])
        work.written.unwant(here, [])
        assert [row.text for row in work.written.claim_wanted(NOW, 10, NOW)] == [OTHER.text]


def test_a_message_waits_from_its_sending_until_it_is_done_with(database: Database) -> None:
    with database.write() as work:
        here = home(work)
        message = letter()
        work.mailbox.post(message, [])
        work.written.wait(message.id, here, NOW)
        assert work.written.waiting() == []
        message.state = DeliveryState.SENT
        work.session.flush()
        assert [row.outgoing_id for row in work.written.waiting()] == [message.id]
        work.written.waits_no_more(message.id)
        assert work.written.waiting() == []


def sent_and_waiting(database: Database) -> int:
    with database.write() as work:
        message = work.mailbox.post(letter(state=DeliveryState.SENT, message_id="7"), [])
        work.written.wait(message.id, home(work), NOW)
        return message.id


def test_what_is_about_to_be_replaced_is_not_edited_meanwhile(database: Database) -> None:
    message_id = sent_and_waiting(database)
    looked = Event()

    def edit() -> bool:
        with database.write() as work:
            held = work.written.hold(message_id)
            looked.set()
            return held is not None

    with ThreadPoolExecutor(1) as pool:
        with database.write() as work:
            work.written.is_replaced("telegram:1", "8")
            work.written.is_replaced("telegram:1", "7")
            edited = pool.submit(edit)
            assert not looked.wait(MOMENT)
        assert edited.result(WAIT) is False


def test_what_is_being_edited_is_replaced_afterwards(database: Database) -> None:
    message_id = sent_and_waiting(database)

    def press() -> int:
        with database.write() as work:
            work.written.is_replaced("telegram:1", "7")
            return work.mailbox.post(letter(replaces_message_id="7"), []).id

    with ThreadPoolExecutor(1) as pool:
        with database.write() as work:
            held = work.written.hold(message_id)
            assert held is not None
            pressed = pool.submit(press)
            edit = work.mailbox.post(letter(replaces_message_id="7"), []).id
            work.written.waits_no_more(held.outgoing_id)
        assert pressed.result(WAIT) > edit
    with database.read() as work:
        assert work.written.waiting() == []


def test_nothing_is_wanted_any_more_when_no_service_is_left(database: Database) -> None:
    with database.write() as work:
        work.written.want(home(work), WANT, NOW)
        work.written.drop_wanted()
        assert work.written.count_wanted() == 0


def test_of_many_texts_those_that_came_meanwhile_are_found_and_the_others_kept(database: Database) -> None:
    with database.write() as work:
        here = home(work)
        work.written.keep(here, "Vi ses", "sv", inside=False)
    with database.write() as work:
        rows = [WrittenText(partnership_id=here, hash=text_hash(text), language="en") for text in ("Vi ses", "Hej")]
        finders = [(row, partial(work.session.get, WrittenText, (here, row.hash))) for row in rows]
        assert [row.language for row in add_all_or_find(work.session, finders)] == ["sv", "en"]
    with database.read() as work:
        assert set(work.written.known(here, ["Vi ses", "Hej"])) == {"Vi ses", "Hej"}
