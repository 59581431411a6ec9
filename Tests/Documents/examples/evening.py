"""The minutes of the evening, with its measures and figures."""

import copy
from typing import Any

from .common import Data, common


def measure(text: str, owner: str | None, due: str, first: str) -> Data:
    who = (
        {"label": "Ansvarlig", "text": owner}
        if owner
        else {"label": "Ansvarlig", "text": "Mangler ansvarlig", "missing": True}
    )
    return {
        "text": text,
        "from": "Bygger på notater fra bord 1, 3 og 5.",
        "tags": ["Tilrettelegging", "Økonomi"],
        "facts": [who, {"label": "Innen", "text": due}, {"label": "Første steg", "text": first}],
    }


MEASURES = [
    measure(
        "Korpset øver i første etasje på torsdager",
        "Fjordvik skolekorps",
        "torsdag 14. januar 2027",
        "Ringe rektor og bytte rom med SFO",
    ),
    measure(
        "Gratis lån av instrument det første året",
        None,
        "mandag 1. februar 2027",
        "Telle opp fløyter og horn som ligger ubrukt i kulturskolen",
    ),
    measure(
        "Kjøreliste til speideren",
        "Frivilligsentralen",
        "fredag 4. desember 2026",
        "Sende melding til foreldrene og spørre hvem som kjører forbi Nesvika",
    ),
]

CHILDREN = {
    "caption": "Barn 6–18 år i husholdninger med vedvarende lavinntekt",
    "columns": ["År", "Fjordvik", "Fylket", "Merknad"],
    "rows": [
        ["2022", "9,8 %", "11,2 %", ""],
        ["2023", "10,4 %", "11,6 %", ""],
        ["2024", "for få til å vise", "11,9 %", "Tallet er skjult"],
        ["2025", "11,1 %", "12,3 %", ""],
    ],
    "numeric": [1, 2],
}
CHART: Data = {
    "title": "Barn i vedvarende lavinntekt, prosent",
    "categories": ["2022", "2023", "2024", "2025"],
    "series": [
        {"name": "Fjordvik", "values": [9.8, 10.4, None, 11.1]},
        {"name": "Fylket", "values": [11.2, 11.6, 11.9, 12.3]},
    ],
    "source": "Kilde: oppdiktede tall til eksempelet.",
    "unit": " %",
}


def minutes(**more: Any) -> Data:
    return common(
        "Flere barn inn i korps, kor og speider",
        lead=(
            "Fjordvik kommune, mandag 16. november 2026 kl. 18.00–20.00, Fjordvik samfunnshus. 38 deltakere ved "
            "seks bord."
        ),
        approved="Godkjent 24. november 2026 av kontaktpersonen",
        drawing="salen",
        parts=[
            {"heading": "Dette ble vi enige om", "colour": None, "blocks": [{"kind": "measures", "items": MEASURES}]},
            {
                "heading": "Hva gjør vi bra?",
                "colour": "blue",
                "blocks": [
                    {
                        "kind": "list",
                        "items": [
                            {"text": "Utlånet gir ski til alle, og ingen spør hvorfor.", "source": "Bord 3"},
                            {
                                "text": "Trenerne i Fjordvik IL ringer når et barn slutter.",
                                "source": "Bord 2",
                                "under": [{"text": "Og de ringer igjen.", "source": "Bord 4"}],
                            },
                            {"text": "Biblioteket er åpent på søndager.", "source": "Bord 6"},
                        ],
                    }
                ],
            },
            {
                "heading": "Veier inn i fellesskapet",
                "colour": "orange",
                "blocks": [
                    {
                        "kind": "paragraph",
                        "text": (
                            "Bordene snakket om de oppdiktede barna Guri, Nora og Alex.\nHvert bord valgte én av dem."
                        ),
                    },
                    {
                        "kind": "list",
                        "items": [
                            {"text": "Noen må spørre barnet selv hva det vil.", "source": "Bord 3"},
                            {"text": "La ungdommene lede koret annenhver gang.", "source": "Bord 6"},
                            {"text": "Kakelotteri er ikke for alle.", "source": "Bord 4"},
                        ],
                    },
                ],
            },
            {
                "heading": "Hvem var med",
                "blocks": [
                    {"kind": "heading", "text": "Fra kommunen"},
                    {
                        "kind": "paragraph",
                        "text": "Skole, helsesykepleier, NAV og kulturskolen.\n\nRådmannen åpnet kvelden.",
                    },
                    {"kind": "table"} | CHILDREN,
                ],
            },
            {
                "heading": "Veien videre",
                "blocks": [
                    {
                        "kind": "paragraph",
                        "text": (
                            "Kontaktpersonen ringer hver ansvarlig i januar. Neste dugnad er i november 2027, "
                            "og den begynner med «siden sist»."
                        ),
                    }
                ],
            },
        ],
    ) | copy.deepcopy(more)


def notes(count: int) -> Data:
    """Minutes with so many notes from the tables, every one different."""
    parts = []
    for start in range(0, count, 1000):
        items = [
            {
                "text": f"Notat nummer {index} om åpen hall på lørdager og skyss hjem etterpå.",
                "source": f"Bord {index % 8 + 1}",
            }
            for index in range(start, min(start + 1000, count))
        ]
        parts.append(
            {
                "heading": f"Veier inn, del {start // 1000 + 1}",
                "colour": "orange",
                "blocks": [{"kind": "list", "items": items}],
            }
        )
    return minutes(parts=parts)
