"""What is sent before the evening and shown on the wall."""

import copy
from typing import Any

from .cards import GURI_STORY
from .common import Data, common, qr
from .evening import CHART, CHILDREN


def invitation(**more: Any) -> Data:
    return common(
        "Bli med på dugnad for barna i Fjordvik",
        drawing="salen",
        paragraphs=[
            {
                "kind": "lead",
                "text": (
                    "Vi inviterer deg til en kveld om hvordan alle barn hos oss kan få være med på minst én fast "
                    "aktivitet."
                ),
            },
            {
                "kind": "text",
                "text": (
                    "Du møter folk fra skolen, helsestasjonen, idretten, korpset og kulturskolen. "
                    "Vi snakker rundt bord, med kort som gjør det lett å komme i gang."
                ),
            },
            {"kind": "facts"},
            {"kind": "fact", "text": "Du trenger ikke forberede deg."},
            {"kind": "text", "text": "Gi oss beskjed hvis du trenger tolk, teleslynge eller skyss."},
            {"kind": "sign", "text": "Hilsen\nAina, kontaktperson i Fjordvik kommune"},
        ],
        facts=[
            {"label": "Når", "text": "Mandag 16. november 2026 kl. 18.00–20.00"},
            {"label": "Hvor", "text": "Fjordvik samfunnshus"},
        ],
    ) | copy.deepcopy(more)


def challenge() -> Data:
    return common(
        "Slik er det hos oss",
        lead="Tallene sier hvor mange det gjelder, men ikke hvem.",
        figures=[
            {"label": "barn og unge mellom 6 og 18 år", "value": "1 240", "source": "Oppdiktet, 2026"},
            {
                "label": "lever i husholdninger med vedvarende lavinntekt",
                "value": "11,1 %",
                "source": "Oppdiktet, 2025",
            },
            {"label": "er ikke med på noen fast aktivitet", "value": "1 av 6", "source": "Oppdiktet, 2026"},
        ],
        chart=CHART,
        table=CHILDREN,
        missing="Vi vet ikke hvor mange som sluttet i fjor.",
    )


def slides() -> Data:
    return common(
        "Dugnad i Fjordvik",
        slides=[
            {
                "kind": "title",
                "kicker": "Mandag 16. november",
                "title": "Alle skal med",
                "subtitle": "Dugnad i Fjordvik samfunnshus kl. 18.00–20.00",
                "drawing": "salen",
                "notes": "Ønsk velkommen.",
            },
            {
                "kind": "step",
                "kicker": "Blått kort",
                "title": "Hva gjør vi bra?",
                "subtitle": "Snakk ved bordet i ti minutter.",
                "colour": "blue",
                "notes": "Si: «Tenk på en gang det var lett.»",
            },
            {
                "kind": "card",
                "kicker": "Oransje kort",
                "title": "Guri, 14 år",
                "body": GURI_STORY,
                "colour": "orange",
                "drawing": "guri",
                "notes": "Les kortet høyt.",
            },
            {
                "kind": "list",
                "title": "Slik gjør vi det",
                "body": ["Én telefon per bord er nok.", "Skriv det bordet sier.", "Ikke skriv navn på noen."],
            },
            {"kind": "picture", "title": "Slik er det hos oss", "chart": CHART, "table": CHILDREN},
            {
                "kind": "step",
                "title": "Bli med",
                "body": ["Skann koden, eller skriv adressen og koden."],
                "qr": qr(),
                "code": "HAVN SEIL 42",
            },
            {"kind": "closing", "title": "Takk for i kveld", "body": ["Referatet kommer i morgen."]},
        ],
    )
