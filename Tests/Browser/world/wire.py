"""What goes over the wire, as the browser counts it: heads and bodies, compressed as they were sent."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page


@dataclass
class Wire:
    sizes: dict[str, int] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.sizes.values())

    def list(self) -> str:
        lines = [f"{size:>7}  {self.addresses.get(one, '?')}" for one, size in self.sizes.items() if size]
        return "\n".join([*lines, f"{self.total:>7}  in all"])


@contextmanager
def wire(page: Page) -> Iterator[Wire]:
    """Everything the page fetches while the block runs. A stream never finishes, so it is counted as it comes."""
    counted = Wire()
    session = page.context.new_cdp_session(page)

    def answered(event: dict[str, Any]) -> None:
        if event["response"]["url"].startswith("data:"):
            return
        counted.addresses[event["requestId"]] = event["response"]["url"]
        counted.sizes[event["requestId"]] = event["response"]["encodedDataLength"]

    def came(event: dict[str, Any]) -> None:
        counted.sizes[event["requestId"]] = counted.sizes.get(event["requestId"], 0) + event["encodedDataLength"]

    def finished(event: dict[str, Any]) -> None:
        counted.sizes[event["requestId"]] = int(event["encodedDataLength"])

    session.on("Network.responseReceived", answered)
    session.on("Network.dataReceived", came)
    session.on("Network.loadingFinished", finished)
    session.send("Network.enable")
    try:
        yield counted
    finally:
        session.detach()


def weight(page: Page, address: str, has_stream: bool = True) -> Wire:
    """The first load of a page with an empty cache, with its icon, and with its stream if it has one."""
    with wire(page) as counted:
        if has_stream:
            with page.expect_response(lambda answer: "/strom" in answer.url):
                page.goto(address, wait_until="load")
        else:
            page.goto(address, wait_until="load")
        # The icon is part of the page, but some browsers fetch it later. A second fetch of it costs nothing.
        page.evaluate("() => fetch(document.querySelector('link[rel=icon]').href).then((answer) => answer.text())")
        # Pictures that are fetched on scrolling are part of it too.
        page.evaluate("""() => Promise.all([...document.images].map((one) => {
            one.loading = 'eager'
            return one.complete || new Promise((done) => { one.onload = one.onerror = done })
        }))""")
    return counted
