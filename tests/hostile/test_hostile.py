"""All hostile files and messages: refused or handled, within limits; the figures of a run are in docs/hostile.md."""

import json
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.localization import Localization
from bot.rendering import html_pieces
from handlers.dispatch import dispatch
from handlers.limits import RateLimiter
from handlers.messages import ChatKind, ChatPlace, Message, Person
from handlers.payload import read_reply
from knowledge.library.files import plain_name
from storage import OutgoingMessage, Role
from storage.invariants import broken_rules
from storage.mailbox import IncomingUpdate, UpdateState
from tests.conversations.talk import enrol
from tests.fakes.embedder import FakeEmbedder
from tests.fakes.telegram_html import read_html, units
from tests.hostile.files import NAMES, hostile_files
from tests.hostile.messages import Hostile, hostile_messages

PROJECT = Path(__file__).parents[2]
HANGING = 120  # seconds of processor for one; speed itself is measured elsewhere
LARGEST = 1_500  # megabytes of memory, with numpy, Chroma and all libraries loaded


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What came of each file, in a process of its own."""
    folder = tmp_path_factory.mktemp("hostile")
    command = [sys.executable, "-m", "tests.hostile.reading", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT, timeout=900, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_there_are_more_than_two_hundred() -> None:
    assert len(list(hostile_files())) + len(list(hostile_messages())) > 300


def test_every_file_is_refused_or_read_and_the_process_lives(read: list[dict[str, Any]]) -> None:
    assert [line["what"] for line in read] == [what for what, _, _ in hostile_files()]
    for line in read:
        assert line["result"] != "failed" or line["reason"], line
        assert line["seconds"] < HANGING, line
        assert line["megabytes"] < LARGEST, line
    reasons = Counter(line["reason"] for line in read)
    assert reasons["suspicious"] >= 15
    assert reasons["mislabelled"] >= 10


@pytest.mark.parametrize("name", NAMES)
def test_names_do_not_lead_out_of_the_library(name: str) -> None:
    plain = plain_name(name)
    assert len(plain) <= 200
    assert not plain.startswith("/")
    assert ".." not in plain.split("/")
    assert not set(plain) & {"\n", "\0", "\u202e"}


def message_of(hostile: Hostile, number: int, *, group: bool = False) -> Message:
    place = ChatPlace("telegram:-5", ChatKind.GROUP, "Grupp") if group else ChatPlace("telegram:7", ChatKind.PRIVATE)
    return Message(
        key=f"telegram:{number}",
        chat=place,
        sender=Person("telegram:7", "<b>Rut</b> \u202e&amp; {evil}", "rut<>", "sv"),
        text=hostile.text.encode("utf-8", "replace").decode(),
        command=hostile.command,
        button=hostile.button,
        message_id="1",
    )


@pytest.mark.parametrize("role", ["READER", "ADMIN"])
def test_every_message_is_answered_in_valid_html_and_breaks_nothing(tmp_path: Path, role: str) -> None:
    admins = [7] if role == "ADMIN" else []
    config = Config.model_validate({"data_dir": tmp_path, "access": {"admins": admins}})
    texts = Localization()
    with open_services(config, Overrides(embedder=FakeEmbedder())) as opened:
        services = replace(opened, limiter=RateLimiter(1_000_000))
        enrol(services, "telegram:7", "Rut", "sv", Role[role])
        for number, hostile in enumerate(hostile_messages()):
            message = message_of(hostile, number, group=number % 7 == 0)
            with services.store.write() as work:
                work.mailbox.receive(message.key, "{}", services.clock.now())
            begun = time.process_time()
            outcome = dispatch(message, services)
            assert time.process_time() - begun < HANGING, hostile
            assert not outcome.retry, hostile
        with services.store.read() as work:
            assert broken_rules(work.session) == []
            query = select(IncomingUpdate.key).where(IncomingUpdate.state == UpdateState.FAILED)
            failed = list(work.session.scalars(query))
            assert failed == []
            for sent in work.session.scalars(select(OutgoingMessage)):
                language, reply = read_reply(sent.payload)
                for piece in html_pieces(reply.parts, language, texts):
                    assert units(read_html(piece).text) <= 4096
            assert len(work.users.by_addresses(["telegram:7"])) == 1
            assert all(user.address == "telegram:7" for user in work.users.people(None))
