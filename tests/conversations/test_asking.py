"""Questions to the documents, in three languages, and what stands below the answers."""

import pytest

from handlers.mail import Letter, post
from handlers.messages import Verbatim, reply
from knowledge.words import Question
from storage import Admission, Chat, Role
from tests.conversations.talk import House, TelegramHouse, TelegramPerson
from tests.fakes.bot_api import LONGEST_TEXT, FaultKind

UNANSWERABLE = "Vad kostar en biljett till Skansen?"


@pytest.mark.parametrize(
    ("language", "question", "heading"),
    [
        ("sv", "Vem betalar för deltagandet i utbytet?", "Ur dokumenten"),
        ("en", "Who pays the costs of taking part in the exchange?", "From the documents"),
        ("vi", "Ai trả chi phí tham gia trao đổi?", "Theo tài liệu"),
        ("vi", "ai tra chi phi tham gia trao doi", "Theo tài liệu"),
    ],
)
def test_question_is_answered_with_a_citation(house: House, language: str, question: str, heading: str) -> None:
    person = house.member("Rut", language)

    person.says(question)
    person.hears(heading, "[1]", "·")
    person.hears_nothing_more()


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [("sv", "Tack!", "Varsågod"), ("en", "hello", "Hello Rut"), ("vi", "cảm ơn bạn", "Không có gì ạ")],
)
def test_politeness_is_answered_in_kind_and_not_from_documents(
    house: House, language: str, text: str, answer: str
) -> None:
    rut = house.member("Rut", language)

    rut.says("Vem betalar för deltagandet i utbytet?")
    rut.hears("[1]")
    rut.says(text)
    rut.hears(answer, without=("[1]",))
    rut.hears_nothing_more()


def test_follow_up_keeps_its_subject(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("/ask Vem betalar för deltagandet i utbytet?")
    rut.hears("[1]")
    rut.says("och om samarbetet växer?")
    rut.hears()
    with house.services.store.read() as work:
        asked = work.questions.get(2)
    assert asked is not None
    assert asked.text == "och om samarbetet växer?"
    assert "deltagandet i utbytet" in asked.standalone


def test_reply_to_an_answer_follows_that_answer(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")

    rut.says("Vem betalar för deltagandet i utbytet?")
    rut.hears("[1]")
    first = telegram.api.events[rut.place.heard].content["message_id"]
    rut.says("Vilka områden omfattar samarbetet?")
    rut.hears()
    rut.says("och om det växer?", reply_to=first)
    rut.hears()
    with telegram.services.store.read() as work:
        asked = work.questions.get(3)
    assert asked is not None
    assert "deltagandet i utbytet" in asked.standalone


def test_sources_show_the_passage_in_full(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("Who pays the costs of taking part in the exchange?")
    answer = rut.hears("[1]")
    rut.presses("Sources")
    sources = rut.hears("[1]")
    quote = answer.split("“")[1].split("”")[0]
    assert quote in sources
    rut.hears_nothing_more()


def test_feedback_is_kept_with_the_question(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("Vem betalar för deltagandet?")
    rut.hears("[1]")
    rut.presses("👍")
    rut.is_told("Tack! Bra att höra.")
    rut.presses("👎")
    rut.is_told("Det hjälper oss att bli bättre.")
    with house.services.store.read() as work:
        asked = work.questions.get(1)
    assert asked is not None
    assert asked.feedback == -1


def test_refusal_has_no_sources_and_can_be_passed_on(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)
    kerstin = house.member("Kerstin", "en", Role.COORDINATOR)
    rut = house.member("Rut", "sv")

    rut.says(UNANSWERABLE)
    rut.hears("Det hittar jag inte i våra dokument", without=("Ur dokumenten",))
    rut.presses("Fråga samordnarna")
    rut.hears("Jag har skickat frågan till samordnarna.")
    anna.hears("Rut undrar något", UNANSWERABLE)
    kerstin.hears("Rut", UNANSWERABLE)
    rut.presses("Fråga samordnarna")
    rut.is_told("redan skickad")
    kerstin.hears_nothing_more()


def test_what_a_coordinator_replies_reaches_who_asked(telegram: TelegramHouse) -> None:
    kerstin = telegram.member("Kerstin", "en", Role.COORDINATOR)
    rut = telegram.member("Rut", "sv")
    rut.says(UNANSWERABLE)
    rut.hears("Det hittar jag inte i våra dokument")
    rut.presses("Fråga samordnarna")
    rut.hears("Jag har skickat frågan till samordnarna.")
    kerstin.hears("Rut", UNANSWERABLE, "Reply to this message")
    request = kerstin.place.newest()

    kerstin.says("Ask the embassy <b>first</b>.", reply_to=request)
    kerstin.hears("Your answer has been sent to Rut.")
    rut.hears("Kerstin svarar på din fråga", UNANSWERABLE, "Ask the embassy <b>first</b>.")

    with telegram.services.store.write() as work:
        gone = Chat(address="telegram:-77", kind="group", title="group", created_at=telegram.services.clock.now())
        gone.admission = Admission.REFUSED
        asked = work.questions.get(1)
        assert asked is not None
        asked.chat_id = work.chats.add(gone).id
    kerstin.says("And bring a photo.", reply_to=request)
    kerstin.hears("Your answer has been sent to Rut.")
    rut.hears("Kerstin svarar på din fråga", "And bring a photo.")

    with telegram.services.store.write() as work:
        membership = work.users.membership(2, 1)
        assert membership is not None
        membership.role = Role.NOBODY
    kerstin.says("They open at nine.", reply_to=request)
    kerstin.hears("no longer here")
    rut.hears_nothing_more()


def test_question_that_is_too_long_is_not_cut_silently(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("Vem betalar? " * 100)
    rut.hears("Frågan är", "tecken lång", without=("Ur dokumenten",))
    rut.hears_nothing_more()


def test_ask_without_a_question_asks_for_one(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("/ask")
    rut.hears("Vad vill du veta?")
    rut.says("Vem betalar för deltagandet i utbytet?")
    rut.hears("[1]")
    rut.says("/ask")
    rut.hears("Vad vill du veta?")
    rut.says("/cancel")
    rut.hears("Då lämnar vi det.")
    rut.hears_nothing_more()


def test_unknown_command_names_the_help(house: House) -> None:
    rut = house.member("Rut", "en")

    rut.says("/dance now")
    rut.hears("I don’t know /dance.", "/help")
    rut.says("/help")
    rut.hears("/ask", "/documents", "/language", "/timezone")


def test_aliases_in_the_own_language_do_the_same(house: House) -> None:
    minh = house.member("Minh", "vi")

    minh.says("/hoi Ai trả chi phí?")
    minh.hears("[1]")
    minh.says("/trogiup")
    minh.hears("/ask")


def test_mark_up_in_a_question_does_no_harm(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)
    rut = house.member("<i>Rut", "sv")

    rut.says("<b>Vad</a> kostar </code> en & biljett &lt; till Skansen?")
    rut.hears("Det hittar jag inte")
    rut.presses("Fråga samordnarna")
    rut.hears("skickat")
    anna.hears("<i>Rut undrar något", "<b>Vad</a> kostar </code> en & biljett &lt; till Skansen?")


def test_edited_question_gets_its_answer_replaced(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")

    rut.says("Vad kostar en biljett till Skansen?")
    rut.hears("Det hittar jag inte")
    first = rut.place.heard
    rut.edits("Vem betalar för deltagandet i utbytet?")
    rut.hears("Ur dokumenten", "[1]")
    event = telegram.api.events[rut.place.heard]
    assert event.kind == "edit"
    assert event.content["message_id"] == telegram.api.events[first].content["message_id"]
    rut.hears_nothing_more()


@pytest.mark.parametrize("fault", [None, "502", "drop after"])
def test_shorter_answer_leaves_nothing_of_a_longer_one(telegram: TelegramHouse, fault: FaultKind | None) -> None:
    rut = telegram.member("Rut", "sv")

    rut.says(UNANSWERABLE)
    rut.hears("Det hittar jag inte")
    _answer_at_length(telegram, rut)
    telegram.settles()
    assert len(_shown(telegram, rut)) == 4
    if fault is not None:
        telegram.api.fail(fault, "deleteMessage")
    rut.edits("Vem betalar för deltagandet i utbytet?")
    telegram.settles()
    refusal, answer = _shown(telegram, rut)
    assert "Det hittar jag inte" in refusal
    assert "Ur dokumenten" in answer


def test_answer_that_grows_takes_the_place_of_the_old_one_and_goes_on_below(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")

    rut.says(UNANSWERABLE)
    rut.hears("Det hittar jag inte")
    old = str(telegram.api.events[rut.place.heard].content["message_id"])
    with telegram.services.store.write() as work:
        long, now = reply(Verbatim("Så här står det. " * 600)), telegram.services.clock.now()
        post(work, Letter(long, f"telegram:{rut.number}", "sv", replaces_message_id=old), now)
    telegram.settles()
    shown = _shown(telegram, rut)
    assert len(shown) == 3
    assert not any("Det hittar jag inte" in text for text in shown)


def _answer_at_length(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    """Answers the last message once more, in three pieces."""
    with telegram.services.store.write() as work:
        chat = f"telegram:{rut.number}"
        long = reply(Verbatim("Så här står det. " * 600))
        message = post(work, Letter(long, chat, "sv"), telegram.services.clock.now())
        message.answers_message_id = str(rut.last_said)


def _shown(telegram: TelegramHouse, rut: TelegramPerson) -> list[str]:
    """What stands in the chat of what we have said."""
    messages = telegram.api.rooms[rut.number].messages.values()
    return [message["text"] for message in messages if message["from"]["is_bot"]]


def test_question_edited_before_it_is_answered_is_answered_once(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")

    telegram.api.fail("502", "sendMessage")
    rut.says("Vad kostar en biljett till Skansen?")
    rut.edits("Vem betalar för deltagandet i utbytet?")
    telegram.settles()
    shown = {
        message["message_id"]: message["text"]
        for message in telegram.api.rooms[rut.number].messages.values()
        if message["from"]["is_bot"]
    }
    assert any("Ur dokumenten" in text for text in shown.values())
    assert len(shown) <= 2


def test_two_people_in_a_group_and_one_answer(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    rut = telegram.member("Rut", "sv")
    group = telegram.group(-5, "Projektet", anna)
    group.hears("Gruppen Projektet har inte släppts in än.")
    anna.presses("Släpp in gruppen", in_=group)
    group.hears("Gruppen Projektet har släppts in.")
    rut.says("/ask Vem betalar för deltagandet i utbytet?", to=group)
    group.hears("[1]")

    anna.presses("👍", in_=group)
    anna.is_told("Det var någon annan som frågade.")
    anna.presses("Källor", in_=group)
    group.hears("[1]")
    rut.presses("👍", in_=group)
    rut.is_told("Tack!")


def test_long_sources_come_in_readable_pieces(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")
    question = "Vilka miljöproblem har Thai Nguyen?"
    passages = telegram.services.answerer.answer(Question(question, "sv")).passages
    assert sum(len(passage.text) for passage in passages) > LONGEST_TEXT

    rut.says(question)
    rut.hears("[1]")
    with telegram.services.store.write() as work:
        asked = work.questions.get(1)
        assert asked is not None
        asked.citations = [
            asked.citations[0] | {"mark": mark, "document_id": passage.document_id, "text": passage.text}
            for mark, passage in enumerate(passages, start=1)
        ]
    rut.presses("Källor")
    pieces = [rut.hears(), rut.hears()]
    rut.hears_nothing_more()
    assert all(len(piece) <= LONGEST_TEXT for piece in pieces)
    told = " ".join(" ".join(pieces).split())
    assert [passage.id for passage in passages if " ".join(passage.text.split()) not in told] == []
    assert telegram.api.refusals == []


def test_rate_limit_asks_for_patience(telegram: TelegramHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    rut = telegram.member("Rut", "sv")
    minh = telegram.member("Minh", "vi")
    monkeypatch.setattr(telegram.services.limiter, "_most", 2)

    for _ in range(2):
        rut.says("/help")
        rut.hears("/ask")
    rut.says("/help")
    rut.hears("Nu gick det fort.")
    minh.says("/help")
    minh.hears("/ask")


def test_the_time_is_told_on_both_sides(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("Vad är klockan?")
    rut.hears("Just nu är det", "Thái Nguyên:")
    rut.hears_nothing_more()
