"""What hangs and lies in the hall, and what the moderator holds."""

import copy
from typing import Any

from .common import Data, common, qr


WRITER = [
    "Skriv én ting i hvert notat.",
    "Bruk ordene som ble sagt ved bordet.",
    "Ikke skriv navn på barn eller familier.",
    "Spør før du korter ned: «Har jeg forstått deg riktig?»",
    "Alle kan be om å få lese det som står her.",
]


def table_sheets() -> Data:
    sheet = {
        "task": "Hva gjør vi bra?",
        "question": "Hvem får vi med i dag, og hvem gjør at de blir?",
        "colour": "blue",
        "kind": "Blått",
        "lines": 12,
        "warning": "Skriv ikke navn på noen, og ikke noe som gjør at et barn kan kjennes igjen.",
        "code": "HAVN SEIL 42",
        "note": "Ett notat på hver linje.",
    }
    return common(
        "Noteark",
        sheets=[
            {"label": "Bord 3", "writer": {"heading": "Til deg som skriver for bordet", "lines": WRITER}} | sheet,
            {"label": "Bord 4"}
            | sheet
            | {
                "colour": "orange",
                "kind": "Oransje",
                "task": "Veier inn i fellesskapet",
                "question": "Hva skal til for at ett barn til kan bli med?",
            },
        ],
    )


def table_numbers() -> Data:
    table = {
        "qr": qr(),
        "code": "HAVN SEIL 42",
        "address": "fjordvik.example/b",
        "how": "Skann koden, eller skriv adressen og koden:",
    }
    return common("Bordnumre", tables=[{"label": "Bord", "number": str(number)} | table for number in (1, 12)])


def badges(**more: Any) -> Data:
    people = [
        {"name": "Ragna Lie", "rest": "rektor, Fjordvik skole"},
        {"name": "Ungdomsrådet 1"},
        {
            "name": "Anne-Katharina Wollstonecraft Østensjøvåg-Kristiansen",
            "rest": "fungerende kommunalsjef for oppvekst, kultur, inkludering og folkehelse, Fjordvik kommune",
        },
        {"name": "Barneogungdomsarbeiderforbundet 1"},
        *({"name": f"Elevrådet ved Nesvika skole {number}"} for number in range(1, 8)),
    ]
    return common("Navneskilt", **({"badges": people, "blanks": 9} | more))


def poster() -> Data:
    return common(
        "Alle skal med",
        place="Fjordvik samfunnshus",
        when="Mandag 16. november kl. 18.00",
        lines=[
            (
                "Hva skal til for at alle barn i Fjordvik er med på noe de liker? Kom og snakk om det. Vi serverer "
                "suppe."
            ),
            "Alle kan komme.",
        ],
        qr=qr(),
        code="HAVN SEIL 42",
        address="fjordvik.example/b",
        how="Skann koden, eller skriv adressen og koden:",
        drawing="salen",
    )


def run_sheet(**more: Any) -> Data:
    say = (
        "Velkommen til dugnad, der mange gjør litt hver, så alle barn hos oss får noe å være med på, uansett "
        "hva familien har råd til. Før vi går hjem, er vi enige om to eller tre ting som noen faktisk skal "
        "gjøre. Jeg spør ingen ved navn, så snakk når dere selv vil. Vi nevner heller ikke ekte barn ved "
        "navn: Barna vi skal bli kjent med i dag, er diktet opp."
    )
    steps: list[dict[str, Any]] = [
        {
            "time": f"{18 + index // 4}.{15 * (index % 4):02}",
            "minutes": "15 min",
            "title": title,
            "colour": [None, "blue", "orange"][index % 3],
            "kind": [None, "Blått", "Oransje"][index % 3],
            "say": f"{say} Dette er punkt {index + 1}.",
            "sayLabel": "Si",
            "doLabel": "Gjør",
            "do": [
                "Si hvem du er, og hvem som inviterer.",
                "Vis koden på veggen. Én telefon per bord er nok.",
                "Si når dere slutter.",
                "Gå rundt og lytt, uten å svare for bordene.",
            ],
            "groups": "Si hei rundt bordet, og fortell hva du selv var med på som barn.",
            "groupsLabel": "Bordene",
            "help": [{"label": "Hvis det er stille", "text": "Spør hva de selv likte som barn."}],
        }
        for index, title in enumerate(
            [
                "Velkommen",
                "Slik er det hos oss",
                "Ungdommene har ordet",
                "Siden sist",
                "Hva gjør vi bra?",
                "Hvem er vi til for?",
                "Pause",
                "Veier inn i fellesskapet",
                "Konkret idé",
                "Vi hører fra bordene",
                "Enige om tiltak",
                "Takk for i kveld",
            ]
        )
    ]
    steps[2]["isSkipped"] = True
    return common(
        "Kjøreplan for dugnaden i Fjordvik",
        lead="Mandag 16. november 2026 kl. 18.00–21.00, Fjordvik samfunnshus.",
        columns={"time": "Tid", "minutes": "Minutter", "what": "Hva skjer"},
        compact=True,
        skippedLabel="Hoppes over",
        steps=steps,
    ) | copy.deepcopy(more)
