"""A table with somebody new in Norway: a browser that translates the page, and words that run from right to left."""

from playwright.sync_api import Page, expect

from world.evening import add_measure, received, write

# What Chrome and Edge do to a page: each text stands in an element of theirs, with other words, and they keep at it.
TRANSLATE = """() => {
    const turned = (text) => [...text].reverse().join('');
    const translate = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            if (!text.nodeValue.trim() || text.parentElement.closest('script, textarea, font')) continue;
            const font = document.createElement('font');
            font.textContent = turned(text.nodeValue);
            text.replaceWith(font);
        }
    };
    translate();
    new MutationObserver(translate).observe(document.body, { childList: true, subtree: true });
}"""

ARABIC = "نادي كرة القدم (مجاني) للأطفال، 2 مرات في الأسبوع!"

# The texts on the page with these words, that are neither of their own direction nor left alone by a browser that
# translates. What only a screen reader is told of is a part of a sentence of ours.
ASTRAY = """(words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
        const home = walker.currentNode.parentElement;
        if (!walker.currentNode.nodeValue.includes(words) || home.closest('.vh, script, option')) continue;
        const isOwn = home.closest('[dir=auto]') && (home.matches('textarea') || home.closest('[translate=no]'));
        if (!isOwn) found.push(home.outerHTML.slice(0, 200));
    }
    return found;
}"""


def test_mending_a_note_opens_what_was_written_also_when_the_page_is_translated(people, own_demo):
    ola = people.ola(own_demo.running, 2)
    write(ola, "Gratis utstyr på biblioteket\nog ski")
    note = ola.locator("#notater li").filter(has_text="Gratis utstyr")
    expect(note).to_have_count(1)
    ident = note.get_attribute("data-note")
    ola.evaluate(TRANSLATE)
    expect(ola.locator("#sporsmal font")).to_have_count(1)
    note = ola.locator(f"[data-note='{ident}']")
    note.locator("[data-edit]").click()
    area = note.locator("textarea")
    expect(area).to_have_value("Gratis utstyr på biblioteket\nog ski")
    area.fill("Gratis utstyr på biblioteket\nog skøyter")
    note.locator("[data-do=save]").click()
    expect(note).to_have_attribute("data-text", "Gratis utstyr på biblioteket\nog skøyter")
    # Once more, from what this phone itself has put there.
    note.locator("[data-edit]").click()
    expect(note.locator("textarea")).to_have_value("Gratis utstyr på biblioteket\nog skøyter")


def test_peoples_own_words_have_their_own_direction_on_every_page(people, own_demo):
    dugnad = own_demo.running
    kari, ola = people.kari(dugnad), people.ola(dugnad, 2)
    ola.locator("#tekst").fill(ARABIC)
    assert ola.locator("#tekst").evaluate("(it) => getComputedStyle(it).direction") == "rtl"
    ola.get_by_role("button", name="Lagre").click()
    received(ola, ARABIC)
    assert ola.locator("#notater .tekst").last.evaluate("(it) => getComputedStyle(it).direction") == "rtl"
    add_measure(kari, dugnad, text=ARABIC, owner=ARABIC)
    pages = ["ordstyrer", "samle", "tiltak", "referat", "vegg"]
    for page in pages:
        kari.goto(dugnad.desk(page))
        assert kari.evaluate(ASTRAY, ARABIC) == [], page
    assert ola.evaluate(ASTRAY, ARABIC) == []


def test_codes_and_addresses_are_left_alone_by_a_browser_that_translates(people, own_demo):
    dugnad = own_demo.running
    kari = people.kari(dugnad)
    shown = kari.locator(".codeword").first.inner_text()
    for address in [dugnad.desk(), dugnad.desk("klar"), dugnad.desk("vegg"), dugnad.tables]:
        kari.goto(address)
        assert kari.evaluate(CODE, shown) == [], address


CODE = """(code) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
        const home = walker.currentNode.parentElement;
        const text = walker.currentNode.nodeValue;
        if (text.includes(code) && !home.closest('[translate=no]')) found.push(home.outerHTML.slice(0, 200));
    }
    return found;
}"""


def test_two_tabs_of_one_table_keep_each_others_drafts(people, own_demo):
    first = people.ola(own_demo.running, 2)
    second = first.context.new_page()
    second.goto(own_demo.running.table(2))
    second.locator("#tekst").press_sequentially("Et halvt notat i den andre")
    write(first, "Et helt notat i den første")
    received(first, "Et helt notat i den første")
    second.reload()
    expect(second.locator("#tekst")).to_have_value("Et halvt notat i den andre")
    expect(first.locator("#tekst")).to_have_value("")


def test_what_was_begun_in_a_tab_that_is_closed_is_found_in_the_next(people, own_demo):
    first = people.ola(own_demo.running, 2)
    first.locator("#tekst").press_sequentially("Et halvt notat")
    second = first.context.new_page()
    first.close()
    second.goto(own_demo.running.table(2))
    expect(second.locator("#tekst")).to_have_value("Et halvt notat")
    write_on(second)
    second.reload()
    expect(second.locator("#tekst")).to_have_value("Et halvt notat er bedre enn ingen")
    second.get_by_role("button", name="Lagre").click()
    received(second, "Et halvt notat er bedre enn ingen")
    third = second.context.new_page()
    third.goto(own_demo.running.table(2))
    received(third, "Et halvt notat er bedre enn ingen")
    expect(third.locator("#tekst")).to_have_value("")


def write_on(page: Page) -> None:
    page.locator("#tekst").press("End")
    page.locator("#tekst").press_sequentially(" er bedre enn ingen")
