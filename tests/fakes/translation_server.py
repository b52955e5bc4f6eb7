"""A small server that speaks the protocols of Google's page, DeepL, LibreTranslate and an OpenAI-like chat model.

Its translator knows a few sentences by heart (`PHRASES`), with tokens in them; everything else it turns into words of
the target language, one for one, so that length, punctuation, digits and tokens stay. `fault` makes it misbehave.
"""

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

LONGEST_HANG = 20.0  # seconds; ends a forgotten hanging request
TOKEN = re.compile(r"\[\[\d+\]\]")
PART = re.compile(r"\[\[\d+\]\]|(?<![\w@#])[@#]\w+|https?://\S+|\S+@\S+\.\w+|[^\W\d_]+|.", re.DOTALL)
WORDS = {
    "sv": "och vi ska också ha det här mötet efter lunch eftersom alla då kan vara med från början".split(),
    "en": "and we will also have this meeting after the lunch because everybody can then be here".split(),
    "vi": "và chúng tôi cũng sẽ có cuộc họp này sau bữa trưa vì mọi người đều được tham gia".split(),
}
CODES = {"EN-GB": "en", "SV": "sv", "VI": "vi", "EN": "en"}
HUGE = 2_500_000  # characters
FAULTS = (
    "500",
    "429",
    "hang",
    "error page",
    "empty",
    "truncated",
    "swapped language",
    "lost placeholder",
    "lost number",
    "unchanged",
    "dropped",
    "half a reply",
    "lost name",
    "redirect",
    "mojibake",
    "huge",
)


SPOILT: dict[str | None, Callable[[str], str]] = {
    "mojibake": lambda result: result.encode().decode("latin-1"),
    "empty": lambda result: "",
    "huge": lambda result: f"{result} " * (HUGE // len(result)),
    "truncated": lambda result: result[: len(result) // 2],
    "lost placeholder": lambda result: TOKEN.sub("", result),
    "lost number": lambda result: re.sub(r"(?<!\[)\d+(?!\])", "", result),
    "lost name": lambda result: re.sub(r"@\w+|https?://\S+", "", result),
}


def worded(text: str, target: str) -> str:
    """The text in words of the target language, one for one; what is not a word stays."""
    stock = WORDS[target]
    out, count = "", 0
    for part in PART.findall(text):
        if part.isalpha() and len(part) > 1:
            word = stock[count % len(stock)]
            out += word.capitalize() if part[:1].isupper() and count == 0 else word
            count += 1
        else:
            out += part
    return out


@dataclass
class TranslationServer:
    """`fault` is what it does wrong, `times` how often (None: always); `heard` holds the texts that came in."""

    base_url: str
    fault: str | None = None
    times: int | None = None
    delay: float = 0.0
    phrases: dict[tuple[str, str], str] = field(default_factory=dict)
    heard: list[tuple[str, str, str, str]] = field(default_factory=list)  # provider, source, target, text
    keys: list[str] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def takes_fault(self) -> str | None:
        """The fault that is due."""
        with self.lock:
            if self.times is None:
                return self.fault
            self.times -= 1
            return self.fault if self.times >= 0 else None

    def translate(self, provider: str, text: str, source: str, target: str, fault: str | None) -> str:
        """What the translator makes of a text."""
        self.heard.append((provider, source, target, text))
        result = self.phrases.get((text, target)) or worded(text, target)
        if fault in SPOILT:
            return SPOILT[fault](result)
        if fault == "unchanged":
            return text
        if fault == "swapped language":
            other = next(language for language in WORDS if language not in (source, target))
            return worded(text, other)
        return result


@contextmanager
def serving() -> Iterator[TranslationServer]:
    """A running server; everything that hangs is let go at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state = TranslationServer(f"http://127.0.0.1:{server.server_port}")
    server.state = state  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        state.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


class Handler(BaseHTTPRequestHandler):
    """One request. Closes each connection, so none is left to leak."""

    @property
    def state(self) -> TranslationServer:
        return self.server.state  # type: ignore[attr-defined,no-any-return]

    def do_GET(self) -> None:
        if urlsplit(self.path).path == "/login":
            self._give(200, "<html><title>Sign in</title><p>Please sign in to go on.</p></html>", "text/html")
            return
        given = parse_qs(urlsplit(self.path).query)
        source, target, text = (given[name][0] for name in ("sl", "tl", "q"))
        self._answer(
            lambda fault: self._google(self.state.translate("google", text, source, target, fault)), "text/html"
        )

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.state.keys.append(self.headers.get("Authorization", "") or body.get("api_key", ""))
        makers: dict[str, Callable[[dict[str, Any], str | None], object]] = {
            "/v2/translate": self._deepl,
            "/translate": self._libretranslate,
            "/v1/chat/completions": self._chat,
        }
        maker = makers[urlsplit(self.path).path]
        self._answer(lambda fault: json.dumps(maker(body, fault)), "application/json")

    def _google(self, text: str) -> str:
        return f'<html><body><div class="result-container">{escape(text)}</div></body></html>'

    def _deepl(self, body: dict[str, Any], fault: str | None) -> object:
        source, target = CODES[body["source_lang"]], CODES[body["target_lang"]]
        texts = [self.state.translate("deepl", text, source, target, fault) for text in body["text"]]
        return {"translations": [{"detected_source_language": body["source_lang"], "text": text} for text in texts]}

    def _libretranslate(self, body: dict[str, Any], fault: str | None) -> object:
        text = self.state.translate("libretranslate", body["q"], body["source"], body["target"], fault)
        return {"translatedText": text}

    def _chat(self, body: dict[str, Any], fault: str | None) -> object:
        system, asked = (str(message["content"]) for message in body["messages"][:2])
        names = {"Swedish": "sv", "English": "en", "Vietnamese": "vi"}
        source, target = (names[name] for name in re.findall(r"(?:from|into) (\w+)", system)[:2])
        pieces = json.loads(asked[asked.index("[") : asked.rindex("]") + 1])
        advice = dict(re.findall(r"^- (.+) -> (.+)$", system, re.MULTILINE))
        results = [self._advised(piece, source, target, advice, fault) for piece in pieces]
        message = {"role": "assistant", "content": json.dumps(results, ensure_ascii=False)}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        return {
            "id": "1", "object": "chat.completion", "created": 0, "model": "test", "choices": [choice], "usage": usage,
        }  # fmt: skip

    def _advised(self, piece: str, source: str, target: str, advice: dict[str, str], fault: str | None) -> str:
        """A model that does as it is told writes the glossary's words."""
        for number, (name, _) in enumerate(advice.items()):
            piece = re.sub(rf"\b{re.escape(name)}s?\b", f"[[{90 + number}]]", piece)
        result = self.state.translate("llm", piece, source, target, fault)
        for number, form in enumerate(advice.values()):
            result = result.replace(f"[[{90 + number}]]", form)
        return result

    def _answer(self, body: Callable[[str | None], str], media_type: str) -> None:
        fault = self.state.takes_fault()
        if self.state.delay:
            time.sleep(self.state.delay)
        if fault == "hang":
            self.state.released.wait(LONGEST_HANG)
            return
        if fault == "dropped":
            return
        if fault == "redirect":
            self.send_response(302)
            self.send_header("Location", "/login")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if fault in {"500", "429", "400"}:
            self._give(int(fault), "{}", "application/json")
            return
        if fault == "error page":
            page = "<html><title>Error 500 (Server Error)!!1</title><p>That’s an error. That’s all we know.</p></html>"
            if media_type == "text/html":
                page = self._google("Error 500 (Server Error)!!1500.That’s an error.")
            self._give(200, page, "text/html")
            return
        content = body(fault)
        self._give(200, content[: len(content) // 2] if fault == "half a reply" else content, media_type)

    def _give(self, status: int, content: str, media_type: str) -> None:
        body = content.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{media_type}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name in the base class
        """Says nothing."""
