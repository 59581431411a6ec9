"""The people, each with a browser of their own, and what must never happen in any of them.

No request is blocked or answered here: the pages meet the network that a hall gives them. What must never happen is
recorded when it does, and fails the test at its end.
"""

import fcntl
import re
import socket
import struct
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

from world.dugnad import Dugnad, open_link, secret_link
from world.server import Server

LAPTOP = {"width": 1366, "height": 650}
PHONE = {"width": 390, "height": 844}
SCREEN = {"width": 1920, "height": 1080}
SIOCGIFADDR = 0x8915

CHROMIUM = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]


def own_addresses() -> set[str]:
    """This machine's own addresses: phones in the hall use one that is not loopback."""
    found = {"127.0.0.1", "localhost"}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        for _, name in socket.if_nameindex():
            try:
                answer = fcntl.ioctl(one.fileno(), SIOCGIFADDR, struct.pack("256s", name.encode()[:15]))
            except OSError:
                continue
            found.add(socket.inet_ntoa(answer[20:24]))
    return found


def hall_address(server: Server) -> str:
    """Where a phone in the hall finds the server; loopback on a machine without a network."""
    own = sorted(own_addresses() - {"127.0.0.1", "localhost"})
    return f"http://{own[0]}:{server.port}" if own else server.address


class People:
    """Opens browsers for people, and says at the end what went wrong in any of them."""

    def __init__(self, browser: Browser):
        self._browser = browser
        self._own = own_addresses()
        self._contexts: list[BrowserContext] = []
        self._forgiven: list[str] = []
        self.wrongs: list[str] = []

    # ---- Who they are ----

    def kari(self, dugnad: Dugnad, **look: Any) -> Page:
        """Moderates: her laptop, her secret link."""
        page = self.stranger(**({"viewport": LAPTOP} | look))
        dugnad.enter(page)
        return page

    def ola(self, dugnad: Dugnad, table: int = 1, **look: Any) -> Page:
        """Takes notes for a group on a phone."""
        page = self.stranger(**({"viewport": PHONE, "has_touch": True} | look))
        page.goto(dugnad.table(table))
        return page

    def wall(self, kari: Page, dugnad: Dugnad, **look: Any) -> Page:
        """The big screen, with the link that Kari makes for it."""
        kari.goto(dugnad.desk("lenker"))
        kari.locator("button[name=rolle][value=wall]").click()
        link = secret_link(kari, dugnad.address)
        page = self.stranger(**({"viewport": SCREEN} | look))
        open_link(page, link)
        return page

    def stranger(self, **look: Any) -> Page:
        """A person with a new browser, unknown to the server. `look` is passed on to Playwright's context."""
        context = self._browser.new_context(**({"locale": "nb-NO", "timezone_id": "Europe/Oslo"} | look))
        context.set_default_timeout(60_000)
        self._contexts.append(context)
        self._watch(context)
        return context.new_page()

    def another_tab(self, page: Page) -> Page:
        return page.context.new_page()

    # ---- What must not happen ----

    def forgive(self, *patterns: str) -> None:
        """Errors that this test causes on purpose: a cut network, a note that is stopped."""
        self._forgiven += patterns

    def leave(self) -> None:
        for context in self._contexts:
            context.close()
        self._contexts.clear()

    def remaining_wrongs(self) -> list[str]:
        return [one for one in self.wrongs if not any(re.search(pattern, one) for pattern in self._forgiven)]

    def _watch(self, context: BrowserContext) -> None:
        refused: set[str] = set()
        context.on("request", self._see_request)
        context.on("response", lambda answer: self._see_response(answer, refused))
        context.on("console", lambda message: self._hear(message, refused))
        context.on("weberror", lambda error: self.wrongs.append(f"script error: {error.error}"))

    def _see_request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in self._own:
            self.wrongs.append(f"asked another host: {request.url}")

    def _see_response(self, response: Response, refused: set[str]) -> None:
        if response.status >= 400 and response.request.is_navigation_request():
            refused.add(response.url)

    def _hear(self, message: ConsoleMessage, refused: set[str]) -> None:
        if message.type != "error":
            return
        url = (message.location or {}).get("url", "")
        # A page that answers 404 or 422 in words is an answer, not a fault, but the browser reports it as one.
        if message.text.startswith("Failed to load resource") and url in refused:
            return
        self.wrongs.append(f"console: {message.text} ({url})")


def launch_arguments() -> list[str]:
    """No name is looked up, so a request to another host fails here as it would in a hall without internet."""
    own = ", ".join(f"EXCLUDE {address}" for address in sorted(own_addresses()))
    return [*CHROMIUM, f"--host-resolver-rules=MAP * ~NOTFOUND, {own}"]
