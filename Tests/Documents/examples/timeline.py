"""A measure's timeline: from what was written to what is to come."""

from typing import Any

from .common import Data, common

CHART = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 320 226'><path d='M8 196H312' stroke='#8F8577'/>"
    "<path d='M28 196V113H92V196z' fill='#0E5A50'/><text x='60' y='102' font-family='Inter' font-weight='600'"
    " text-anchor='middle'>ca. 90</text></svg>"
)
WORDS = "Søyler: omtrent 90 barn, 12. mars 2027"


def timeline(**more: Any) -> Data:
    whole = dict(
        lead="Fjordvik kommune\n\nFra to bord i 2026 til minst 200 barn, på fem måneder.",
        drawings={"virkning-0": {"svg": CHART, "alt": WORDS}},
        items=[
            {
                "place": "past",
                "when": "mandag 16. november 2026, i dugnaden",
                "heading": "Notater fra to bord",
                "slips": [
                    {"text": "Mina savner et sted der ingen teller mål.", "source": "Bord 2"},
                    {"text": "Hallen står tom hver fredag. Hvem har nøkkelen?", "source": "Bord 6"},
                ],
            },
            {
                "place": "past",
                "when": "kl. 19.48",
                "heading": "Samlet idé",
                "idea": "Åpen hall på fredager",
                "tables": ["Bord 2", "Bord 6", "Ungdommene"],
            },
            {"place": "past", "when": "kl. 19.53", "heading": "Vi ble enige", "lines": ["Ansvarlig: Ungdomsrådet"]},
            {
                "place": "past",
                "when": "fredag 12. mars 2027",
                "heading": "Første åpne hall: omtrent 90 barn",
                "lines": ["Lært: Musikk gjør det lettere å komme inn døra alene."],
            },
            {"place": "now", "when": "nå, onsdag 21. april 2027", "heading": "Finne flere voksne"},
            {"place": "toCome", "when": "fredag 7. mai 2027", "heading": "Tredje åpne hall"},
        ],
        series=[
            {
                "heading": "Barn",
                "drawing": "virkning-0",
                "key": "Stiplet kant er omtrent.",
                "table": {"columns": ["Dag", "Tall"], "rows": [["12. mars 2027", "omtrent 90"]], "numeric": []},
            }
        ],
    )
    return common("Åpen hall én fredag i måneden", **(whole | more))
