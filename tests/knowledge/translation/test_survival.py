"""Every term of the glossary that a text holds stands in its translation, through every service."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from knowledge.richtext import RichText
from knowledge.translation.chain import Chain, Limits
from knowledge.translation.files.markdown import from_markdown
from knowledge.translation.setup import _provider
from knowledge.translation.terms import Terms
from knowledge.translation.words import Pair
from tests.fakes.translation_server import TranslationServer
from tests.knowledge.translation.conftest import access

CASES: list[dict[str, Any]] = [
    json.loads(line) for line in Path(__file__).with_name("survival.jsonl").read_text("utf-8").splitlines()
]
PATIENT = Limits(each=20, all=30)


def patient(name: str, server: TranslationServer) -> Chain:
    return Chain([_provider(name, access(server))], PATIENT)


@pytest.mark.parametrize("service", ["google", "deepl", "libretranslate", "llm"])
def test_terms_survive(service: str, server: TranslationServer, terms: Terms) -> None:
    translator = patient(service, server)
    for case in CASES:
        pair, text = Pair(case["source"], case["target"]), from_markdown(case["text"])
        result = translator.translate(text, pair, terms).text
        assert terms.missing(terms.find(text.text, pair), result.text, pair.target) == []
        for word in case["wanted"]:
            assert word.casefold() in result.text.casefold(), (word, result.text)
        assert len(result.spans) == len(text.spans)


def test_terms_survive_a_service_that_loses_every_token(server: TranslationServer, terms: Terms) -> None:
    server.fault = "lost placeholder"
    server.phrases = {
        ("Kommunstyrelsen beslutade i går.", "en"): "The city board decided yesterday.",
        ("Kommunstyrelsen", "en"): "The city board",
    }
    result = patient("libretranslate", server).translate(
        RichText("Kommunstyrelsen beslutade i går."), Pair("sv", "en"), terms
    )
    assert result.text.text == "Municipal Executive Board decided yesterday."


def test_a_hundred_translations_at_once_are_not_mixed_up(server: TranslationServer, terms: Terms) -> None:
    translator = Chain([_provider("google", access(server)), _provider("deepl", access(server))], PATIENT)
    started = threading.Barrier(20)

    def one(number: int) -> str:
        if number < started.parties:
            started.wait()
        text = RichText(f"Vi ska också träffa kommunstyrelsen i rum {number + 100} efter lunch.")
        return translator.translate(text, Pair("sv", "en"), terms).text.text

    with ThreadPoolExecutor(20) as pool:
        results = list(pool.map(one, range(100)))
    assert all(f"{number + 100}" in result and "Municipal" in result for number, result in enumerate(results))
    assert len(set(results)) == 100
