"""A language model on loopback that says what it is told to: OpenAI-compatible chat completions and embeddings.

In: the newest message of the user, whose marks steer the answer. Out: always the same answer to the same message.

    #tool NAME {json}   call the tool NAME with these arguments; on its result, answer with text
    #tools2 NAME {json} call it twice at once
    #reason TEXT        reason before the answer
    #say TEXT           answer TEXT
    #long N             answer with N words
    #slow S             wait S seconds before the first token, and S/10 after each
    #empty              answer with nothing
    #finish REASON      end for this reason (length, content_filter)
    #status N           fail with this HTTP status
    #streamerr          fail in the middle of a stream
Without a mark it repeats the message.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import math
import re
import struct
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODELS = ("gpt-4o-mini", "gpt-4o", "gpt-4.1", "gpt-4.1-mini")
CREATED = 1_700_000_000
DIMENSIONS = {"text-embedding-3-large": 3072}
ERRORS = {
    400: ("invalid_request_error", None),
    401: ("invalid_request_error", "invalid_api_key"),
    429: ("rate_limit_error", "rate_limit_exceeded"),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What to answer."""

    text: str | None = None
    calls: tuple[tuple[str, str], ...] = ()
    reason: str | None = None
    finish: str | None = None
    slow: float = 0
    status: int = 0
    breaks: bool = False


def plan(messages: list[dict[str, Any]]) -> Plan:
    """What to answer to a conversation."""
    user = next((text_of(item["content"]) for item in reversed(messages) if item["role"] == "user"), "")
    calls: tuple[tuple[str, str], ...] = ()
    text: str | None = None
    if messages and messages[-1]["role"] == "tool":
        text = "The tool answered: " + text_of(messages[-1]["content"])[:400]
    elif call := re.search(r"#tool(s2)? ([\w.-]+)\s*(\{.*?\})?\s*$", user, re.MULTILINE):
        calls = ((call[2], call[3] or "{}"),) * (2 if call[1] else 1)
    else:
        text = _text(user)
    return Plan(
        text,
        calls,
        reason=_mark(user, r"#reason ([^\n#]+)"),
        finish=_mark(user, r"#finish (\w+)"),
        slow=float(_mark(user, r"#slow ([\d.]+)") or 0),
        status=int(_mark(user, r"#status (\d+)") or 0),
        breaks="#streamerr" in user,
    )


def text_of(content: object) -> str:
    """The text of a message."""
    if isinstance(content, list):
        return "\n".join(part.get("text", "") for part in content)
    return str(content or "")


def _text(user: str) -> str:
    if "#empty" in user:
        return ""
    if words := _mark(user, r"#long (\d+)"):
        return " ".join(f"word{number}" for number in range(int(words)))
    return _mark(user, r"#say ([^\n]+)") or "You said: " + user.strip()[:300]


def _mark(user: str, pattern: str) -> str | None:
    found = re.search(pattern, user)
    return found[1].strip() if found else None


def embedding(text: str, size: int) -> list[float]:
    """A vector of length 1 that depends on nothing but the text."""
    digests = (hashlib.sha256(f"{number}:{text}".encode()).digest() for number in itertools.count())
    values = [byte - 127.5 for byte in itertools.islice(itertools.chain.from_iterable(digests), size)]
    length = math.sqrt(sum(value * value for value in values))
    return [value / length for value in values]


class Handler(BaseHTTPRequestHandler):
    """Answers a request."""

    protocol_version = "HTTP/1.1"
    numbers = itertools.count(1)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        models = [{"id": name, "object": "model", "created": CREATED, "owned_by": "loopback"} for name in MODELS]
        self._answer({"object": "list", "data": [{**model, "context_length": 128_000} for model in models]})

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        try:
            if self.path.endswith("/chat/completions"):
                self._complete(asked)
            elif self.path.endswith("/embeddings"):
                self._embed(asked)
            else:
                self._fail(404)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _complete(self, asked: dict[str, Any]) -> None:
        planned = plan(asked["messages"])
        if planned.status:
            return self._fail(planned.status)
        time.sleep(planned.slow)
        completion = Completion(planned, str(asked["model"]), next(self.numbers))
        if not asked.get("stream"):
            return self._answer(completion.whole())
        self.send_response(200)
        self.send_header("content-type", "text/event-stream; charset=utf-8")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for event in completion.events():
            self._chunk(f"data: {json.dumps(event)}\n\n".encode())
            time.sleep(planned.slow / 10)
        self._chunk(b"data: [DONE]\n\n")
        self._chunk(b"")
        return None

    def _embed(self, asked: dict[str, Any]) -> None:
        texts = asked["input"] if isinstance(asked["input"], list) else [asked["input"]]
        size = asked.get("dimensions") or DIMENSIONS.get(asked["model"], 1536)
        vectors: list[Any] = [embedding(str(text), size) for text in texts]
        if asked.get("encoding_format") == "base64":
            vectors = [base64.b64encode(struct.pack(f"<{size}f", *vector)).decode() for vector in vectors]
        data = [{"object": "embedding", "index": index, "embedding": vector} for index, vector in enumerate(vectors)]
        usage = {"prompt_tokens": 5, "total_tokens": 5}
        self._answer({"object": "list", "data": data, "model": asked["model"], "usage": usage})

    def _fail(self, status: int) -> None:
        kind, code = ERRORS.get(status, ("server_error", None))
        error = {"message": f"the model fails with {status}", "type": kind, "param": None, "code": code}
        self._answer({"error": error}, status)

    def _answer(self, content: Mapping[str, object], status: int = 200) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()


class Completion:
    """A chat completion, in one piece or in many.

    Args:
        planned: What it says.
        model: The name of the model.
        number: Tells it from others.
    """

    def __init__(self, planned: Plan, model: str, number: int) -> None:
        self._plan = planned
        self._head = {"id": f"chatcmpl-{number}", "created": CREATED + number, "model": model}
        self._calls = [
            {"id": f"call_{number:06}{'ab'[index]}", "type": "function", "function": {"name": name, "arguments": text}}
            for index, (name, text) in enumerate(planned.calls)
        ]
        self._finish = planned.finish or ("tool_calls" if planned.calls else "stop")
        tokens = max(1, len(planned.text or "") // 4)
        self._usage = {"prompt_tokens": 100, "completion_tokens": tokens, "total_tokens": 100 + tokens}

    def whole(self) -> dict[str, object]:
        """All of it."""
        message: dict[str, object] = {"role": "assistant", "content": self._plan.text}
        if self._plan.reason:
            message["reasoning_content"] = self._plan.reason
        if self._calls:
            message["tool_calls"] = self._calls
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": self._finish}
        return {**self._head, "object": "chat.completion", "choices": [choice], "usage": self._usage}

    def events(self) -> Iterator[dict[str, object]]:
        """Its pieces: a word each."""
        yield self._piece({"role": "assistant", "content": None if self._calls else ""})
        for word in re.findall(r"\S+\s*", self._plan.reason or ""):
            yield self._piece({"reasoning_content": word})
        for number, word in enumerate(re.findall(r"\S+\s*", self._plan.text or "")):
            if number == 2 and self._plan.breaks:
                yield {"error": {"message": "the model fails in the middle", "type": "server_error", "code": None}}
                return
            yield self._piece({"content": word})
        for index, call in enumerate(self._calls):
            yield from self._call_pieces(index, call)
        yield self._piece({}, self._finish)
        yield {**self._head, "object": "chat.completion.chunk", "choices": [], "usage": self._usage}

    def _call_pieces(self, index: int, call: dict[str, Any]) -> Iterator[dict[str, object]]:
        arguments = call["function"]["arguments"]
        begun = {"name": call["function"]["name"], "arguments": ""}
        yield self._piece({"tool_calls": [{**call, "index": index, "function": begun}]})
        for start in range(0, len(arguments), 12):
            part = {"index": index, "function": {"arguments": arguments[start : start + 12]}}
            yield self._piece({"tool_calls": [part]})

    def _piece(self, delta: Mapping[str, object], finish: str | None = None) -> dict[str, object]:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        return {**self._head, "object": "chat.completion.chunk", "choices": [choice], "usage": None}


class LanguageModel:
    """The model, served by threads of this process while the `with` block runs."""

    def __enter__(self) -> LanguageModel:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"
