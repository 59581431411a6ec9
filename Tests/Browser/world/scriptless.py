"""Browsers without script.

Playwright's own switch stops axe as well: it waits for ever. So the script is switched off at the browser, and lent to axe
when the page has been read: the page's own modules have had their turn by then, and stay silent.
"""

from playwright.sync_api import CDPSession, Page

from world.looks import axe


class Scriptless:
    """Somebody who has turned script off."""

    def __init__(self, page: Page):
        self.page = page
        self._switch: CDPSession = page.context.new_cdp_session(page)
        self._turn(off=True)

    def axe(self) -> None:
        self._turn(off=False)
        try:
            axe(self.page)
        finally:
            self._turn(off=True)

    def _turn(self, *, off: bool) -> None:
        self._switch.send("Emulation.setScriptExecutionDisabled", {"value": off})
