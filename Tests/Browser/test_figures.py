"""Figures loaded from a file by the command line, and the page that shows them."""

from playwright.sync_api import expect

TABLE = """08764: Personer under 18 år

region;EU-skala 60 prosent 2024
0 Hele landet;11,4
3405 Lillehammer;9,8
4601 Bergen;:
"""


def test_low_income_loaded_from_a_file_is_shown_and_a_broken_one_changes_nothing(people, own_server, tmp_path):
    good, bad = tmp_path / "tabell.csv", tmp_path / "nettside.csv"
    good.write_text(TABLE)
    bad.write_text("<html></html>")
    page = people.stranger()
    page.goto(f"{own_server.address}/utfordringsbilde")
    page.locator("#kommune").fill("Lillehammer")
    page.keyboard.press("Enter")
    expect(page.locator("dl")).not_to_contain_text("9,8")
    loaded = own_server.run("figures", "load", str(good))
    assert loaded.returncode == 0, loaded.stderr
    assert "2 municipalities, 1 of them hidden" in loaded.stdout
    page.reload()
    expect(page.locator("dl")).to_contain_text("9,8")
    assert "Already here" in own_server.run("figures", "load", str(good)).stdout
    refused = own_server.run("figures", "load", str(bad))
    assert refused.returncode == 64 and "web page" in refused.stderr
    own_server.stop()
    assert "Already here" in own_server.run("figures", "load", str(good)).stdout
    own_server.start()
    page.goto(f"{own_server.address}/nn/utfordringsbilde/4601")
    expect(page.locator("dl")).to_contain_text("Ikkje oppgitt")


def test_the_challenge_picture_is_printed_on_one_page(people, demo):
    page = people.stranger()
    page.goto(f"{demo.address}/utfordringsbilde/3405")
    pdf = page.pdf(prefer_css_page_size=True)
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page/") == 1
