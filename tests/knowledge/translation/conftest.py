"""Two translation servers on loopback: one that may misbehave, and one that a chain falls back on."""

from collections.abc import Iterator

import pytest

from knowledge.terms.glossary import shipped_glossary
from knowledge.translation.chain import Chain, Limits
from knowledge.translation.setup import Access, _provider
from knowledge.translation.terms import Terms
from tests.fakes.translation_server import TranslationServer, serving

QUICK = Limits(each=1.0, all=20.0)  # for a service that hangs; the next one answers at once
PATIENT = Limits(each=15.0, all=30.0)


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with serving() as running:
        yield running


@pytest.fixture
def second() -> Iterator[TranslationServer]:
    with serving() as running:
        yield running


@pytest.fixture(scope="session")
def terms() -> Terms:
    return Terms(shipped_glossary().terms)


def access(server: TranslationServer) -> Access:
    """The addresses of a server's four services."""
    return Access(
        google_url=f"{server.base_url}/m",
        deepl_url=server.base_url,
        deepl_key="secret:fx",
        libretranslate_url=server.base_url,
        libretranslate_key="secret",
        model="openai:test",
        model_url=f"{server.base_url}/v1",
        model_key="secret",
        model_seconds=5.0,
    )


def chain(*services: tuple[str, TranslationServer], limits: Limits = PATIENT) -> Chain:
    """A chain of services, each at a server of its own."""
    return Chain([_provider(name, access(server)) for name, server in services], limits, pause=lambda _: None)
