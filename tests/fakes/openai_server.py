"""A small server that speaks OpenAI's protocol on loopback and does what its script says."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

LONGEST_HANG = 30.0  # seconds; ends a forgotten hanging request


@dataclass(frozen=True)
class Scripted:
    """One reply: a status and a body, or none at all for as long as the test runs."""

    status: int = 200
    body: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    hangs: bool = False
    drops: bool = False


HANGING = Scripted(hangs=True)
DROPPED = Scripted(drops=True)


def said(text: str) -> Scripted:
    """A chat completion with this text."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    body = {"id": "1", "object": "chat.completion", "created": 0, "model": "test", "choices": [choice], "usage": usage}
    return Scripted(body=json.dumps(body))


def embedded(vector: list[float]) -> Scripted:
    """The embedding of one text."""
    data = [{"object": "embedding", "index": 0, "embedding": vector}]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    return Scripted(body=json.dumps({"object": "list", "model": "test", "data": data, "usage": usage}))


def failed(status: int, *headers: tuple[str, str]) -> Scripted:
    """An error as OpenAI reports it."""
    body = json.dumps({"error": {"message": "scripted", "type": "scripted", "code": None}})
    return Scripted(status, body, headers)


@dataclass
class OpenAIServer:
    """`script` is gone through reply by reply, the last one for ever; `requests` are the bodies that came in."""

    base_url: str
    script: list[Scripted] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def next(self) -> Scripted:
        """The reply that is due."""
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


@contextmanager
def serving() -> Iterator[OpenAIServer]:
    """A running server; everything that hangs is let go at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.state = OpenAIServer(f"http://127.0.0.1:{server.server_port}/v1")  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server.state  # type: ignore[attr-defined]
    finally:
        server.state.released.set()  # type: ignore[attr-defined]
        server.shutdown()
        server.server_close()
        thread.join()


class Handler(BaseHTTPRequestHandler):
    """Writes down each request and gives the reply that is due. Closes each connection, so none is left to leak."""

    def do_POST(self) -> None:
        state: OpenAIServer = self.server.state  # type: ignore[attr-defined]
        state.requests.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        state.paths.append(self.path)
        state.keys.append(self.headers.get("Authorization", ""))
        reply = state.next()
        if reply.hangs:
            state.released.wait(LONGEST_HANG)
        if not (reply.hangs or reply.drops):
            self._give(reply)

    def _give(self, reply: Scripted) -> None:
        body = reply.body.encode()
        self.send_response(reply.status)
        for name, value in (("Content-Type", "application/json"), ("Content-Length", str(len(body))), *reply.headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name in the base class
        """Says nothing."""
