"""The Debian package, on a Debian of its own: it is installed, run, upgraded, removed and purged. In this order."""

import re
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from machine import PROGRAM, ROOT, Machine, packed, run

LANDED = ROOT / "Tests/WorkModelTests/Store/Landed"
DATA = "/var/lib/allemed"


@pytest.fixture(scope="module")
def older() -> Path:
    return packed("0.0.1")


@pytest.fixture(scope="module")
def newer() -> Path:
    return packed(run(PROGRAM, "--version").strip())


@pytest.fixture(scope="module")
def machine(older: Path, newer: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    machine = Machine(tmp_path_factory.mktemp("debian") / "root").make()
    machine.fetch_what_it_needs(older)
    machine.lay(newer)
    machine.start()
    yield machine
    machine.stop()


def test_it_is_as_debian_wants_a_package_to_be(newer):
    found = subprocess.run(["lintian", "--allow-root", newer], capture_output=True, text=True)
    assert not re.findall(r"^[EW]: .*", found.stdout, re.MULTILINE), found.stderr


def test_the_manual_page_names_every_command_and_can_be_set(newer):
    page = ROOT / "Packaging/debian/allemed.1"
    commands = re.findall(r"^  ([a-z]+) ", run(PROGRAM, "--help").partition("SUBCOMMANDS:")[2], re.MULTILINE)
    assert len(commands) > 10
    assert set(re.findall(r"^\.B ([a-z]+)$", page.read_text(), re.MULTILINE)) >= set(commands)
    set_page = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", page], capture_output=True, text=True)
    assert (set_page.returncode, set_page.stderr) == (0, "")


def test_installed_it_runs_for_itself_alone(machine, older):
    machine.installs(older)
    machine.until(machine.is_well, "the site is well")
    assert machine.mode(DATA) == "700 allemed:allemed"
    assert machine.mode("/etc/allemed/allemed.json") == "640 root:allemed"
    assert machine.does("readlink", f"{DATA}/allemed.json").strip() == "/etc/allemed/allemed.json"
    assert machine.mode(f"{DATA}/allemed.sqlite") == "600 allemed:allemed"
    shell = machine.does("getent", "passwd", "allemed").strip().rpartition(":")[2]
    assert shell.endswith("nologin")
    assert machine.mode("/var/backups/allemed") == "700 allemed:allemed"
    assert machine.limit("Max core file size") == 0
    # The machine that the test runs on may not be allowed to give it as many.
    assert machine.does("systemctl", "show", "--value", "-p", "LimitNOFILE", "allemed").strip() == "524288"


def test_its_unit_is_right_and_gives_it_no_more_than_it_needs(machine):
    assert machine.does("systemd-analyze", "--man=no", "verify", "/lib/systemd/system/allemed.service") == ""
    told = machine.does("systemd-analyze", "security", "--no-pager", "allemed.service")
    exposure = re.search(r"Overall exposure level for allemed.service: ([\d.]+)", told)
    assert exposure and float(exposure.group(1)) < 2.5, told


def test_a_command_is_carried_out_by_the_site_that_runs(machine):
    told = machine.does(
        "allemed", "invite", "aina@fjordvik.example", "--unit", "5028", "--data", DATA, user="allemed")
    link = re.search(r"(/logginn/\S+)", told)
    assert link and "Melhus" in machine.asked(link.group(1)) + told


def test_a_wrong_setting_is_told_once_and_not_tried_again_and_again(machine):
    machine.settings(port="åtti")
    machine.tried("systemctl", "restart", "allemed")
    machine.until(lambda: machine.tried("systemctl", "is-active", "allemed").strip() == "failed", "it has stopped")
    assert machine.does("systemctl", "show", "--value", "-p", "NRestarts", "allemed").strip() == "0"
    assert "Error: port must be a whole number from 0 to 65535." in machine.journal()
    assert "Usage:" not in machine.journal()


def test_an_upgrade_keeps_settings_and_brings_a_database_of_the_oldest_form_to_todays(machine, newer):
    machine.settings(port=8081, metrics={"port": 9464})
    machine.tried("systemctl", "stop", "allemed")
    for left in (machine.folder / DATA.lstrip("/")).glob("allemed.sqlite*"):
        left.unlink()
    file = machine.folder / DATA.lstrip("/") / "allemed.sqlite"
    oldest = min(LANDED.glob("*.sql"))
    with sqlite3.connect(file) as database:
        database.executescript(oldest.read_text())
    database.close()
    machine.does("chown", "allemed:allemed", f"{DATA}/allemed.sqlite")

    machine.installs(newer)
    machine.does("systemctl", "start", "allemed")
    machine.until(lambda: machine.asked("/helse", port=8081).startswith("frisk"), "the site is well on its own port")
    assert "skur-atlas-99" in machine.does("allemed", "dugnader", "list", "--data", DATA, user="allemed")
    assert [copy.name for copy in file.parent.glob("allemed-before-*.sqlite")]
    looked = machine.tried("runuser", "-u", "allemed", "--", "allemed", "doctor", "--data", DATA)
    assert "ok    Database: whole" in looked and "ok    Folder: mode 700" in looked, looked
    assert "allemed_database_damaged 0" in machine.asked("/metrics", port=9464)


def test_removed_it_leaves_what_people_have_written_and_says_so(machine, newer):
    told = machine.does("apt-get", "remove", "-y", "allemed")
    assert f"What people have written is left in {DATA}" in told
    assert machine.has(f"{DATA}/allemed.sqlite") and machine.has("/etc/allemed/allemed.json")
    assert not machine.has("/usr/bin/allemed")
    assert machine.asked("/helse", port=8081) == ""
    machine.installs(newer)
    machine.until(lambda: machine.asked("/helse", port=8081).startswith("frisk"), "the site is back with its settings")
    assert "skur-atlas-99" in machine.does("allemed", "dugnader", "list", "--data", DATA, user="allemed")


def test_purged_it_deletes_it_and_says_so_and_leaves_backups(machine):
    machine.does("touch", "/var/backups/allemed/allemed-2026-11-30T030000Z.sqlite")
    told = machine.does("apt-get", "purge", "-y", "allemed")
    assert "Deleting what people have written" in told and "Backups are left" in told
    left = ["/etc/allemed", DATA, "/usr/share/doc/allemed", "/lib/systemd/system/allemed.service", "/usr/bin/allemed"]
    assert not [path for path in left if machine.has(path)]
    assert any((machine.folder / "var/backups/allemed").glob("*.sqlite"))
