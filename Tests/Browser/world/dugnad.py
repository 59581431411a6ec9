"""A dugnad as the tests know it, and the walk through the start pages that makes one."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect


@dataclass(frozen=True)
class Dugnad:
    address: str
    code: str
    secret: str

    @property
    def moderator_link(self) -> str:
        return f"{self.address}/inn/{self.secret}"

    def enter(self, page: Page) -> None:
        """As its moderator, by the link."""
        open_link(page, self.moderator_link)

    @property
    def tables(self) -> str:
        return f"{self.address}/b/{self.code}"

    def table(self, number: int, tail: str = "") -> str:
        return f"{self.tables}/bord/{number}{tail}"

    def desk(self, page: str = "ordstyrer") -> str:
        return f"{self.address}/d/{self.code}/{page}"


def open_link(page: Page, link: str) -> None:
    """A secret link leads to a page with one button, unless the browser is in already."""
    page.goto(link)
    button = page.locator("form[action*='/inn/'] button")
    if button.count():
        button.click()
        page.wait_for_url(lambda url: "/inn/" not in url)


def answer(page: Page, **fields: str | int) -> None:
    """Fills in one question, whatever kind of fields it has."""
    for name, value in fields.items():
        choice = page.locator(f"input[type=radio][name={name}][value='{value}']")
        if choice.count():
            choice.check()
        else:
            page.locator(f"[name={name}]:not([type=hidden])").fill(str(value))


def go_on(page: Page) -> None:
    """The one button of a question."""
    page.locator("main form button.btn").click()


def browser_back(page: Page) -> None:
    """The browser's own button. Playwright's `go_back` reads the history first, and fails between two pages."""
    page.evaluate("() => history.back()")


def start_dugnad(
    page: Page, address: str, *,
    variant: str = "kommune", municipality: str = "Lillehammer", name: str = "Fjordvik turn",
    length: int | None = None, people: int = 36, groups: int | None = None, language: str | None = None,
    later: tuple[str, str, str] | None = None, place: str | None = None, link: str | None = None,
) -> Dugnad:
    """Walks the real start pages as a stranger does. `later` is date, start and end; without it the dugnad is now.
    With a `link` it is by video."""
    page.goto(f"{address}/dugnad/ny/variant")
    answer(page, variant=variant)
    go_on(page)
    answer(page, **({"kommune": municipality} if variant == "kommune" else {"navn": name}))
    go_on(page)
    if later:
        day, start, end = later
        answer(page, nar="senere", dato=day, start=start)
    go_on(page)
    length = length or {"kommune": 120, "organisasjon": 60, "ung": 90}[variant]
    answer(page, slutt=end if later else f"{length} min")
    go_on(page)
    if place:
        answer(page, sted=place)
    if link:
        answer(page, moter="video", lenke=link)
    go_on(page)
    answer(page, antall=people, **({"grupper": groups} if groups else {}))
    go_on(page)
    if language:
        answer(page, sprak=language)
    go_on(page)
    go_on(page)
    expect(page.locator("#hemmelig")).to_be_visible()
    return read_ready_page(page, address)


def read_ready_page(page: Page, address: str) -> Dugnad:
    """What the page after *Start* says, which it says for ten minutes."""
    code = urlsplit(page.url).path.split("/d/")[1].split("/")[0]
    return Dugnad(address, code, secret_link(page, address).rsplit("/", 1)[1])


def secret_link(page: Page, address: str) -> str:
    """The secret link, which the page shows for ten minutes. It names the hall's address; the tests use their own."""
    return address + urlsplit(page.locator("#hemmelig").inner_text().strip()).path
