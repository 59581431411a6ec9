"""What every job's data has, and a code to scan."""

import copy
from pathlib import Path
from typing import Any

from world import qr_path

Data = dict[str, Any]

DRAWINGS = Path(__file__).parents[3] / "Public" / "tegninger"

GURI = "Guri sitter i rullestol nederst ved en trapp og spiller på en tverrfløyte."
# North Sámi and Kven letters, and signs the fonts have.
LETTERS = "čđŋšŧž ČĐŊŠŦŽ áÁ æøåÆØÅ «å» – ✓ → ≈ 1\u00a0234,5 €"
ADDRESS = "https://fjordvik.example/b/havn-seil-42"


def common(title: str, **more: Any) -> Data:
    return {
        "language": "nb",
        "title": title,
        "footer": "Laget for bruk med ALLEMED",
        "invented": "Oppdiktet eksempel",
        "date": "2026-11-16",
        "pageLabel": "Side {page} av {pages}",
        "drawings": {
            "guri": {"svg": (DRAWINGS / "guri.svg").read_text(), "alt": GURI},
            "salen": {"svg": (DRAWINGS / "salen.svg").read_text(), "alt": ""},
        },
    } | copy.deepcopy(more)


def qr(text: str = ADDRESS) -> Data:
    return qr_path(text)
