"""The program says what it was made with, to people and to programs that look for known faults."""

import json
import re
import subprocess

from world.server import PROGRAM, ROOT


def answer(*flags: str) -> str:
    return subprocess.run([PROGRAM, *flags], check=True, capture_output=True, text=True).stdout


def test_version_alone_is_one_line():
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", answer("--version"))


def test_everything_it_was_made_with_is_named_with_its_version():
    listed = answer("--version", "--all")
    for name in ["allemed", "Swift compiler", "SQLite", "hummingbird", "GRDB.swift", "typst", "python-docx"]:
        assert re.search(rf"^ *{re.escape(name)} \d+\.\d+", listed, re.MULTILINE), f"{name} is not in\n{listed}"


def test_the_bill_of_materials_has_each_package_that_was_resolved():
    bill = json.loads(answer("--version", "--sbom"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    for part in bill["components"]:
        address, version = part["purl"].split("@")
        assert re.fullmatch(r"pkg:(swift/github\.com/[^/]+|pypi|generic)/[^/]+", address)
        assert version == part["version"]
    packages = {part["purl"] for part in bill["components"]}
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        home = pin["location"].removeprefix("https://").removesuffix(".git")
        assert f"pkg:swift/{home}@{pin['state']['version']}" in packages
    python = re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "Worker/requirements.txt").read_text(), re.MULTILINE)
    assert "typst" in [name for name, _ in python]
    for name, version in python:
        assert f"pkg:pypi/{name.lower().replace('_', '-')}@{version}" in packages
