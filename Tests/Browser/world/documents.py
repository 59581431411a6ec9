"""What other programs read in the files that come out, and the worker that makes them."""

import io
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import page
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from pptx import Presentation

from world.server import Server

def worker_of(server: Server) -> int:
    """The process id of the documents worker beside a server: one is always there, or on its way."""
    limit = time.monotonic() + 120
    while time.monotonic() < limit:
        if pid := find_worker(server):
            return pid
    raise AssertionError("no documents worker runs beside the server")


def find_worker(server: Server) -> int | None:
    for entry in Path("/proc").iterdir():
        try:
            parent = (entry / "stat").read_text().rpartition(")")[2].split()[1]
            command = (entry / "cmdline").read_bytes()
        except (OSError, IndexError):
            continue
        if entry.name.isdigit() and int(parent) == server.pid and b"worker.py" in command:
            return int(entry.name)
    return None


def kill_worker(server: Server) -> int:
    pid = worker_of(server)
    os.kill(pid, signal.SIGKILL)
    return pid


def squeezed(text: str) -> str:
    """Without spaces and hyphens, so that it does not matter where lines break."""
    return re.sub(r"[\s\u00ad\u200b-]+", "", text)


# ---- Readers ----


def pdf_text(content: bytes) -> str:
    """In the order of the file. By place on the page, pdftotext has to guess what a table of two columns is."""
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=content, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def pdf_problems(content: bytes, folder: Path) -> list[str]:
    """What two validators and qpdf find wrong with a PDF."""
    path = folder / "made.pdf"
    path.write_bytes(content)
    reports = [page.validate_pdf(str(path), profile=profile) for profile in ("2a", "ua1")]
    found = [failure.rule_id for report in reports for failure in report.failures]
    checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, timeout=60)
    return found + ([] if checked.returncode == 0 else [checked.stdout + checked.stderr])


def word(content: bytes) -> WordDocument:
    return Document(io.BytesIO(content))


def word_lines(content: bytes) -> list[str]:
    """Every paragraph of a Word file, in order, also those in tables."""
    lines = ["".join(node.text or "" for node in paragraph.iter(qn("w:t")))
             for paragraph in word(content).element.body.iter(qn("w:p"))]
    return [" ".join(line.split()) for line in lines if line.strip()]


def letterhead(content: bytes) -> str:
    """What stands in the headers and footers of a Word file."""
    parts = [part for section in word(content).sections
             for part in (section.header, section.first_page_header, section.footer)]
    return " ".join(node.text or "" for part in parts for node in part._element.iter(qn("w:t")))


def speaker_notes(content: bytes) -> list[str]:
    slides = Presentation(io.BytesIO(content)).slides
    return [slide.notes_slide.notes_text_frame.text for slide in slides if slide.has_notes_slide]
