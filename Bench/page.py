"""A page that follows the room, with the timing of Public/live.js, and without a screen."""
import asyncio
import json
import random
import re
import time

from http1 import EventStream, Lost, Wire

SHORTEST = 0.2
SILENCE = 40
REGION = re.compile(r'<\w+ id="([\w-]+)" data-live="([^"]*)"(?: data-every="(\d+)")?')
GONE = (401, 403, 404, 410)


def backoff(failures: int, longest: float) -> float:
    return min(longest, 2**failures) * (0.75 + random.random() / 2)


class Page:
    """`regions` holds what stands on the screen, by id."""

    def __init__(self, port: int, path: str, cookie: str = "", group: int | None = None):
        self.port, self.path, self.cookie, self.group = port, path, cookie, group
        self.wire = Wire(port)
        self.parts: dict[str, list[str]] = {}
        self.every: dict[str, int] = {}
        self.regions: dict[str, str] = {}
        self.waiting_for: dict[str, float] = {}
        self.seen_after: list[float] = []
        self.errors: list[int] = []
        self.fetches = 0
        self.is_closed = False

    async def open(self):
        answer = await self.wire.get(self.path, self.cookie)
        if answer.status != 200:
            raise RuntimeError(f"{answer.status} for {self.path}")
        html = answer.text
        for id, parts, every in REGION.findall(html):
            self.parts[id] = parts.split()
            if every:
                self.every[id] = int(every)
        self.place(html)
        stream = re.findall(r'data-stream="([^"]+)"', html)[0]
        await self.follow(stream, int(re.findall(r'data-revision="(\d+)"', html)[0]))

    async def follow(self, stream: str, revision: int):
        self.stream_path, self.revision, self.told = stream, revision, revision
        self.due: set[str] = set()
        self.is_fetching = self.is_waiting = False
        self.earliest = 0.0
        self.fetch_failures = self.failures = 0
        self.heard_at = time.perf_counter()
        self.retry, self.last_id = 3.0, ""
        self.stream: EventStream | None = None
        self.is_connected = False
        self.loop = asyncio.get_running_loop()
        now = time.perf_counter()
        self.fetched_at = dict.fromkeys(self.every, now)
        self.look()
        await self.connect()

    def close(self):
        self.is_closed = True
        if self.stream:
            self.stream.close()
        self.wire.close()

    # Public/live.js: the stream

    async def connect(self):
        """A lost stream is opened again after the time that the server gave (`retry`), as browsers do."""
        if self.is_closed:
            return
        self.stream = EventStream(self.hear, self.ended)
        try:
            sign = "&" if "?" in self.stream_path else "?"
            address = f"{self.stream_path}{sign}siden={self.revision}"
            await self.stream.open(self.port, address, self.cookie, self.last_id)
        except OSError:
            self.ended(0)

    def ended(self, status: int):
        self.is_connected = False
        if self.is_closed:
            return
        if status in (0, 200):
            self.later(self.retry, self.connect)
        else:
            # EventSource has given up: the script opens a new one.
            self.last_id = ""
            wait = backoff(self.failures, 8)
            self.failures += 1
            self.later(wait, self.connect)
            if self.failures > 1:
                self.signal(["*"])

    def later(self, seconds: float, act):
        self.loop.call_later(seconds, lambda: self.loop.create_task(act()))

    def hear(self, fields: dict[str, str]):
        self.retry = int(fields["retry"]) / 1000 if "retry" in fields else self.retry
        self.last_id = fields.get("id", self.last_id)
        if "data" not in fields:
            return
        self.heard_at = time.perf_counter()
        self.failures = 0
        if fields.get("event") == "endring":
            told = json.loads(fields["data"])
            self.signal(told["parts"], told["revision"])
        self.is_connected = True

    def look(self):
        """Once a second: has it become silent, is a region that follows the time due?"""
        if self.is_closed:
            return
        now = time.perf_counter()
        if self.stream and self.is_connected and now - self.heard_at > SILENCE:
            self.stream.close()
            self.later(backoff(self.failures, 8), self.connect)
            self.failures += 1
        for id, every in self.every.items():
            if now - self.fetched_at[id] >= every:
                self.fetched_at[id] = now
                self.signal([id])
        self.loop.call_later(1, self.look)

    # Public/live.js: what is behind, and when it is fetched

    def signal(self, parts: list[str], revision: int | None = None):
        self.told = self.told if revision is None else revision
        for id, follows in self.parts.items():
            if any(part in ("*", id) or part in follows for part in parts):
                self.due.add(id)
        self.pump()

    def pump(self):
        if self.is_fetching or self.is_waiting or self.is_closed:
            return
        if not self.due:
            self.revision = self.told
            return
        wait = self.earliest - time.perf_counter()
        if wait > 0:
            self.is_waiting = True
            self.loop.call_later(wait, self.waited)
        else:
            self.is_fetching = True
            self.earliest = time.perf_counter() + SHORTEST
            ids, self.due = sorted(self.due), set()
            self.loop.create_task(self.fetch(ids))

    def waited(self):
        self.is_waiting = False
        self.pump()

    async def fetch(self, ids: list[str]):
        self.fetches += 1
        try:
            sign = "&" if "?" in self.path else "?"
            answer = await self.wire.get(f"{self.path}{sign}del={','.join(ids)}", self.cookie, X_Live="1")
            status = answer.status
        except (Lost, OSError):
            status = 0
        self.is_fetching = False
        if status == 200:
            self.fetch_failures = 0
            self.place(answer.text)
        elif status in GONE or self.is_closed:
            self.errors.append(status)
            self.is_closed = True
        else:
            if status:
                self.errors.append(status)
            self.due.update(ids)
            self.earliest = time.perf_counter() + backoff(self.fetch_failures, 8)
            self.fetch_failures += 1
        self.pump()

    # What the measurements look at

    def place(self, html: str):
        starts = [(found.start(), found.group(1)) for found in REGION.finditer(html)]
        ends = [start for start, _ in starts[1:]] + [len(html)]
        self.regions.update({id: html[start:end] for (start, id), end in zip(starts, ends, strict=False)})
        now = time.perf_counter()
        for text in [text for text in self.waiting_for if text in html]:
            self.seen_after.append(now - self.waiting_for.pop(text))

    @property
    def is_current(self) -> bool:
        """Its stream is open, and it has fetched everything that it was told of."""
        return self.is_connected and self.revision == self.told and not self.due and not self.is_fetching


class FloorPage(Page):
    """The same for the floor: when it is told of a note, it fetches its page."""

    def __init__(self, port: int, group: int | None):
        super().__init__(port, f"/read?key={group or 1}", group=group)
        self.parts = {"page": ["change"]}
        self.heard: set[str] = set()
        self.asked_for: set[str] = set()

    async def open(self):
        await self.follow(f"/stream?key={self.group or 'all'}", 0)

    def hear(self, fields: dict[str, str]):
        if "data" not in fields:
            self.is_connected = True
            return
        self.heard.add(fields["data"])
        self.signal(["change"])

    def look(self):
        """The floor sends no sign of life, so its silence means nothing."""

    async def fetch(self, ids: list[str]):
        self.asked_for, self.heard = self.heard, set()
        await super().fetch(ids)

    def place(self, _: str):
        now = time.perf_counter()
        self.seen_after += [now - self.waiting_for.pop(text) for text in self.asked_for if text in self.waiting_for]
