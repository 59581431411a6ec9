"""Browsers without script.

With Playwright's own switch axe cannot run either, and waits for ever. So scripts are switched off in the browser
itself, and on again for axe once the page has loaded: by then the page's own modules will not run any more.
"""

from playwright.sync_api import CDPSession, Page

from world.looks import axe


class Scriptless:
    """A person who has turned script off."""

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
