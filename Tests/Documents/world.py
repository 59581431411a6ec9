"""What the tests stand on: the worker as a process, and the programs that read back what it made."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import page
import segno
from lxml import etree

WORKER = Path(__file__).parents[2] / "Worker"


@dataclass(frozen=True)
class Answer:
    """One answer of the worker: its line, and the bytes that came after."""

    line: dict[str, Any]
    content: bytes = b""


class Worker:
    """The real worker, in the environment that runs the tests."""

    def __init__(self, *arguments: str) -> None:
        # To nobody, because at the lowest priority the worker would stand still on a busy machine.
        command = [sys.executable, str(WORKER / "worker.py"), "--gives-way-to", "nobody", *arguments]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert self.process.stdin and self.process.stdout and self.process.stderr
        self.jobs, self.answers, self.errors = self.process.stdin, self.process.stdout, self.process.stderr
        self.ready = json.loads(self.answers.readline())

    def send(self, line: bytes) -> Answer:
        self.jobs.write(line + b"\n")
        self.jobs.flush()
        return self.read()

    def read(self) -> Answer:
        answer = json.loads(self.answers.readline())
        return Answer(answer, self.answers.read(answer.get("length", 0)))

    def ask(self, make: str, form: str, data: Any) -> Answer:
        return self.send(json.dumps({"id": 1, "make": make, "as": form, "data": data}).encode())

    def made(self, make: str, form: str, data: Any) -> bytes:
        """A document; the test fails when it cannot be made."""
        answer = self.ask(make, form, data)
        assert answer.line["ok"], answer.line
        return answer.content

    def seconds(self) -> float:
        """The processor time it has used, which other load on the machine hardly changes."""
        if not Path("/proc/self/stat").exists():
            return time.monotonic()
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self) -> tuple[int, bytes]:
        """Closes its input. Returns the exit code, and everything it wrote to the error stream."""
        self.jobs.close()
        said = self.errors.read()
        return self.process.wait(timeout=60), said


def run(*command: str | Path | int, **options: Any) -> str:
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [str(word) for word in command], capture_output=True, encoding="utf-8", errors="replace", **options
    )
    assert done.returncode == 0, f"{command[0]}: {done.stdout}{done.stderr}"
    return done.stdout


class Box(NamedTuple):
    word: str
    left: float
    upper: float
    right: float
    lower: float


class Pdf:
    """A PDF as other programs read it."""

    def __init__(self, content: bytes, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "made.pdf"
        self.path.write_bytes(content)

    def text(self, *options: str) -> str:
        return run("pdftotext", *options, self.path, "-")

    def words(self) -> str:
        return squeezed(self.text())

    def info(self) -> dict[str, str]:
        return dict(re.findall(r"^([^:\n]+): *(.*)$", run("pdfinfo", self.path), re.MULTILINE))

    def pages(self) -> int:
        return int(self.info()["Pages"])

    def structure(self) -> str:
        return run("pdfinfo", "-struct-text", self.path)

    def fonts(self) -> list[list[str]]:
        """Name, type, encoding, and whether it is embedded, subset and has a table back to characters."""
        return [line.split() for line in run("pdffonts", self.path).splitlines()[2:]]

    def boxes(self, page: int = 1) -> list[Box]:
        """Every word of a page with where it stands, in points from the upper left corner."""
        tree = etree.fromstring(
            self.text("-bbox", "-f", str(page), "-l", str(page)).encode(), etree.XMLParser(recover=True)
        )
        names = ("xMin", "yMin", "xMax", "yMax")
        return [Box(word.text or "", *(float(word.attrib[name]) for name in names)) for word in tree.iter("{*}word")]

    def picture(self, page: int = 1, dpi: int = 100) -> Path:
        stem = self.path.with_suffix("")
        run("pdftoppm", "-r", dpi, "-f", page, "-l", page, "-png", "-singlefile", self.path, stem)
        return stem.with_suffix(".png")

    def problems(self) -> list[str]:
        """What two validators and qpdf find wrong with it."""
        reports = [page.validate_pdf(str(self.path), profile=profile) for profile in ("2a", "ua1")]
        found = [failure.rule_id for report in reports for failure in report.failures]
        checked = subprocess.run(["qpdf", "--check", self.path], capture_output=True, text=True)
        return found + ([] if checked.returncode == 0 else [checked.stdout + checked.stderr])


def codes(picture: Path) -> list[str]:
    """What a phone reads on a picture."""
    return run("zbarimg", "-q", "--raw", picture).split("\n")[:-1]


def squeezed(text: str) -> str:
    """Without spaces and hyphens, so that it does not matter where lines break."""
    return re.sub(r"[\s\u00ad\u200b-]+", "", text)


# LibreOffice's settings, made once: making them is most of what its first start takes.
_profile: tempfile.TemporaryDirectory[str] | None = None


#: Folders of fonts that stand in where ours are not installed: a narrow one, a wide one, and one with tall lines.
STAND_INS = ("liberation", "dejavu", "noto")


def office(path: Path, fonts: str | None = None) -> str:
    """The text of a file as LibreOffice lays it out.

    `fonts` is one of STAND_INS, and then there are no others; without it, the fonts of this machine are used.
    """
    global _profile
    _profile = _profile or tempfile.TemporaryDirectory(prefix="office-")
    environment = dict(os.environ)
    if fonts:
        folder = Path("/usr/share/fonts/truetype") / fonts
        assert any(folder.glob("*.ttf")), f"no fonts in {folder}"
        settings = Path(_profile.name) / f"{fonts}.conf"
        settings.write_text(
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
            f"<fontconfig><dir>{folder}</dir><cachedir>{_profile.name}/{fonts}</cachedir></fontconfig>"
        )
        environment["FONTCONFIG_FILE"] = str(settings)
    run(
        "soffice",
        f"-env:UserInstallation=file://{_profile.name}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        path.parent,
        path,
        timeout=90,
        env=environment,
    )
    return run("pdftotext", "-layout", path.with_suffix(".pdf"), "-")


def has_office() -> bool:
    """LibreOffice must be installed, unless ALLEMED_WITHOUT_OFFICE says that it need not be."""
    return not (os.environ.get("ALLEMED_WITHOUT_OFFICE") and shutil.which("soffice") is None)


def parts(content: bytes) -> dict[str, bytes]:
    """The parts of a Word or PowerPoint file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def dangling(content: bytes) -> list[str]:
    """Relations to parts that are missing, and parts without a content type."""
    files = parts(content)
    wrong = []
    for name, part in files.items():
        if not name.endswith(".rels"):
            continue
        folder = Path("/" + name).parent.parent
        for relation in etree.fromstring(part):
            target = os.path.normpath(folder / relation.get("Target", "")).lstrip("/")
            if relation.get("TargetMode") != "External" and target not in files:
                wrong.append(f"{name}: {target}")
    types = etree.fromstring(files["[Content_Types].xml"])
    known = {each.get("PartName") or "." + each.get("Extension", "").lower() for each in types}
    wrong += [
        name
        for name in files
        if name != "[Content_Types].xml"
        and f"/{name}" not in known
        and Path(name).suffix.lower() not in known
        and not name.endswith(".rels")
    ]
    return wrong


def qr_path(text: str) -> dict[str, Any]:
    """A code as the worker gets it."""
    rows = [list(row) for row in segno.make_qr(text, error="m").matrix]
    squares = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark)
    return {"size": len(rows), "path": squares, "alt": text}
