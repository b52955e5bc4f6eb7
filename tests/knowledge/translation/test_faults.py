"""Whatever a service does wrong, the next one is asked, nothing wrong is shown, and nobody is left waiting."""

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

import pytest

from knowledge.richtext import RichText
from knowledge.translation.breaker import FAILURES, FIRST_REST
from knowledge.translation.chain import MOST_CALLS, Chain, Limits
from knowledge.translation.providers.libretranslate import LibreTranslate
from knowledge.translation.terms import Terms
from knowledge.translation.words import Hint, Pair, ProviderError, Translated, TranslationError, Trouble
from tests.fakes.translation_server import FAULTS, TranslationServer
from tests.knowledge.translation.conftest import PATIENT, QUICK, chain

SERVICES = ("google", "deepl", "libretranslate", "llm")
TEXT = (
    "Kommunstyrelsens möte flyttas till den 12 november 2026 kl 15.00, 14 personer kommer. "
    "Skriv till @minh eller läs https://example.org/plan."
)
PAIR, SV_EN = Pair("sv", "vi"), Pair("sv", "en")
HARMLESS = {"lost placeholder", "lost name", "lost number"}  # the same service may get it right another way


def limits(fault: str) -> Limits:
    """Little time for a service that hangs, plenty for the others, however busy the machine is."""
    return QUICK if fault == "hang" else PATIENT


def shown(text: str) -> None:
    """A translation that may be shown holds all that the text holds."""
    for part in (
        "Ban Chấp hành thành phố",
        "ngày 12 tháng 11 năm 2026",
        "15:00",
        "14",
        "@minh",
        "https://example.org/plan",
    ):
        assert part in text
    assert "[[" not in text


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("service", SERVICES)
def test_next_service_translates_what_one_gets_wrong(
    service: str, fault: str, server: TranslationServer, second: TranslationServer, terms: Terms
) -> None:
    server.fault = fault
    translator = chain((service, server), ("libretranslate", second), limits=limits(fault))
    translated = translator.translate(RichText(TEXT), PAIR, terms)
    shown(translated.text.text)
    if fault not in HARMLESS:
        assert translated.provider == "libretranslate"
        assert second.heard
    server.released.set()


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("service", SERVICES)
def test_nothing_wrong_is_shown_when_there_is_no_other_service(
    service: str, fault: str, server: TranslationServer, terms: Terms
) -> None:
    server.fault = fault
    before = set(threading.enumerate())
    translator = chain((service, server), limits=limits(fault))
    if fault in HARMLESS:
        with suppress(TranslationError):
            shown(translator.translate(RichText(TEXT), PAIR, terms).text.text)
    else:
        with pytest.raises(TranslationError, match=service):
            translator.translate(RichText(TEXT), PAIR, terms)
    server.released.set()
    for thread in threading.enumerate():
        if thread not in before and thread.name == "translation":
            thread.join(5)
            assert not thread.is_alive()


@pytest.mark.parametrize("service", SERVICES)
def test_text_comes_through_every_service(service: str, server: TranslationServer, terms: Terms) -> None:
    translated = chain((service, server)).translate(RichText(TEXT), PAIR, terms)
    shown(translated.text.text)
    assert translated.provider == service


def test_busy_service_gets_a_second_chance_at_once(server: TranslationServer, terms: Terms) -> None:
    server.fault, server.times = "429", 1
    assert chain(("libretranslate", server)).translate(RichText(TEXT), PAIR, terms).provider == "libretranslate"


def test_service_that_failed_is_tried_again_soon_and_then_ever_later(server: TranslationServer, terms: Terms) -> None:
    now = [0.0]
    server.fault = "500"
    translator = Chain([LibreTranslate(server.base_url)], PATIENT, clock=lambda: now[0], pause=lambda _: None)

    def fails() -> None:
        with pytest.raises(TranslationError):
            translator.translate(RichText(TEXT), PAIR, terms)

    for _ in range(FAILURES):
        assert translator.resting() == ()
        fails()
    assert translator.resting() == ("libretranslate",)
    heard = len(server.keys)
    fails()
    assert len(server.keys) == heard, "a resting service is not asked"
    now[0] += FIRST_REST
    fails()
    now[0] += FIRST_REST
    assert translator.resting() == ("libretranslate",), "the second rest is longer"
    now[0] += FIRST_REST
    server.fault = None
    shown(translator.translate(RichText(TEXT), PAIR, terms).text.text)
    assert translator.resting() == ()
    translator.close()


def test_term_inside_an_address_belongs_to_the_address(server: TranslationServer, terms: Terms) -> None:
    text = "Vi läser mer på https://linkoping.se/avlopp i dag. Fråga anna@linkoping.se eller @linkoping om det."
    made = chain(("libretranslate", server)).translate(RichText(text), PAIR, terms).text.text
    assert all(part in made for part in ("https://linkoping.se/avlopp", "anna@linkoping.se", "@linkoping "))


def test_whoever_has_little_time_does_not_put_a_service_to_rest_for_the_others(
    server: TranslationServer, terms: Terms
) -> None:
    translator = chain(("libretranslate", server))
    server.delay = 0.5
    for _ in range(FAILURES + 1):
        with pytest.raises(TranslationError):
            translator.translate(RichText(TEXT), PAIR, terms, seconds=0.05)
    assert translator.resting() == ()
    server.delay = 0.0
    shown(translator.translate(RichText(TEXT), PAIR, terms).text.text)


def test_a_text_of_very_many_figures_is_translated_too(server: TranslationServer, terms: Terms) -> None:
    figures = " ".join(f"{number % 9},{number % 7}" for number in range(105))
    translated = chain(("libretranslate", server)).translate(RichText(f"Det blev {figures} för oss."), PAIR, terms)
    assert translated.text.text.count(",") == 105


class Fixed:
    """A service that says what it is told to, or fails."""

    name, longest, at_once, takes_advice = "fixed", 5_000, 1, False

    def __init__(self, said: Callable[[str], str]) -> None:
        self.said = said

    def translate(self, pieces: Sequence[str], pair: Pair, hints: Sequence[Hint], seconds: float) -> list[str]:
        return [self.said(piece) for piece in pieces]

    def close(self) -> None:
        pass


def test_a_text_that_a_service_refuses_does_not_put_it_to_rest(server: TranslationServer, terms: Terms) -> None:
    server.fault = "400"
    translator = chain(("libretranslate", server))
    for _ in range(FAILURES + 1):
        with pytest.raises(TranslationError, match="refused"):
            translator.translate(RichText(TEXT), PAIR, terms)
    assert translator.resting() == ()


class Several(Fixed):
    """The same, several texts at a time; it takes no more than so many, and counts how often it is asked."""

    longest, at_once = 200, 4

    def __init__(self, said: Callable[[str], str], most: int = 4) -> None:
        super().__init__(said)
        self.most = most
        self.asked: list[int] = []

    def translate(self, pieces: Sequence[str], pair: Pair, hints: Sequence[Hint], seconds: float) -> list[str]:
        self.asked.append(len(pieces))
        if len(pieces) > self.most:
            raise ProviderError(Trouble.REFUSED)
        return super().translate(pieces, pair, hints, seconds)


def _seventh(piece: str) -> str:
    return f"We will meet again on Friday in room {piece.rsplit(maxsplit=1)[-1]}" if " 7" not in piece else "no"


def test_several_texts_go_to_a_service_together_and_each_is_judged_alone(terms: Terms) -> None:
    several = Several(_seventh)
    texts = [RichText(f"Vi ses igen på fredag i rum {number}.") for number in range(1, 10)]
    results = Chain([several], PATIENT).translate_all(texts, SV_EN, terms)
    assert several.asked == [4, 4, 1, 1]  # and the seventh once more, by itself
    for number, result in enumerate(results, start=1):
        if number == 7:
            assert isinstance(result, TranslationError)
        else:
            assert isinstance(result, Translated)
            assert result.text.text == f"We will meet again on Friday in room {number}."


def test_texts_that_are_refused_together_are_asked_for_one_by_one(terms: Terms) -> None:
    several = Several(_seventh, most=1)
    texts = [RichText(f"Vi ses igen på fredag i rum {number}.") for number in range(1, 4)]
    translator = Chain([several], PATIENT)
    assert all(isinstance(result, Translated) for result in translator.translate_all(texts, SV_EN, terms))
    assert several.asked == [3, 1, 1, 1]
    assert translator.resting() == ()


def test_a_message_that_comes_back_empty_counts_once(terms: Terms) -> None:
    translator = Chain([Fixed(lambda _: "")], PATIENT)
    for count in range(FAILURES):
        assert bool(translator.resting()) == (count >= FAILURES)
        with pytest.raises(TranslationError):
            translator.translate(RichText(TEXT), PAIR, terms)
    assert translator.resting() == ("fixed",)


def test_a_service_that_many_ask_at_once_is_busy_and_not_broken(terms: Terms) -> None:
    started, go = threading.Semaphore(0), threading.Event()

    def waits(_: str) -> str:
        started.release()
        go.wait(10.0)
        return "We will meet again on Friday."

    translator = Chain([Fixed(waits)], Limits(each=10.0, all=10.0))
    text = RichText("Vi ses igen på fredag.")
    threads = [threading.Thread(target=translator.translate, args=(text, SV_EN, terms)) for _ in range(MOST_CALLS)]
    for thread in threads:
        thread.start()
    for _ in threads:
        assert started.acquire(timeout=10.0)
    for _ in range(FAILURES + 1):
        with pytest.raises(TranslationError, match="hurried"):
            translator.translate(text, SV_EN, terms, seconds=0.02)
    go.set()
    for thread in threads:
        thread.join()
    assert translator.resting() == ()


def test_what_is_right_stays_when_the_service_fails_while_terms_are_mended(terms: Terms) -> None:
    """Of two pieces one lacks a term; the other is not sent to the next service."""
    right = {
        "Fråga kommunstyrelsen nu.": "Ask the board now.",
        "Vi ses igen på fredag.": "We will meet again on Friday.",
    }

    def first(piece: str) -> str:
        if piece == "kommunstyrelsen":
            raise ProviderError(Trouble.UNREACHABLE)
        return right.get(piece, "")

    heard: list[str] = []

    def second(piece: str) -> str:
        heard.append(piece)
        return piece.replace("Fråga", "Ask").replace("nu.", "now.")

    translator = Chain([Fixed(first), Fixed(second)], PATIENT, pause=lambda _: None)
    made = translator.translate(RichText("\n".join(right)), SV_EN, terms).text.text
    assert made == "Ask the Municipal Executive Board now.\nWe will meet again on Friday."
    assert heard == ["Fråga [[0]] nu."]
