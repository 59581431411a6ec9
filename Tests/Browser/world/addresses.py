"""Every page there is to look at, by the name a person would give it."""

import re

from world.server import ROOT

OPEN = {
    "the front page": "/",
    "the example": "/eksempel",
    "accessibility": "/tilgjengelighet",
    "privacy": "/personvern",
    "sources": "/kilder",
    "after a deletion": "/slettet",
    "choose a challenge picture": "/utfordringsbilde",
    "challenge pictures of two of one name": "/utfordringsbilde?kommune=Her%C3%B8y",
    "a challenge picture of nobody": "/utfordringsbilde?kommune=Hurum",
    "a challenge picture": "/utfordringsbilde/3405",
    "join": "/bli-med",
    "a wrong code": "/bli-med?kode=FEIL+KODE+00",
    "a page that is not there": "/finnes-ikke",
    "a link that has ended": "/inn/0000000000000000000000000",
    "a dugnad of somebody else": "/d/{running}/ordstyrer",
}

TO_READ = {
    "the cards": "/kort",
    "a person card": "/kort/guri",
    "a task card": "/kort/kommune-hva-gjor-vi-bra",
    "a topic card": "/kort/foreldredugnad",
    "a situation": "/kort/siste-buss",
    "the empty card": "/kort/egen",
    "the guides": "/veileder",
    "a guide": "/veileder/utvidet",
    "a guide for youth": "/veileder/ung",
    "the checklists": "/sjekkliste",
    "a checklist": "/sjekkliste/kommune",
    "the handbook": "/handbok",
    "a theme": "/handbok/transport",
    "a dugnad in the municipality": "/kommune",
    "a dugnad in the club": "/organisasjon",
    "a samling": "/ung",
    "search": "/sok",
    "search with results": "/sok?q=ungdommene",
    "search with a slip": "/sok?q=ugndom",
    "search with nothing": "/sok?q=qwxyz",
}

LATER = "nar=senere&dato=2027-02-10&start=18:00&slutt=20:30&sted=Kulturhuset"
KNOWN = "variant=kommune&kommune=Lillehammer"
QUESTIONS = {
    "which kind": "variant",
    "which kind, left open": "variant?videre=1",
    "which municipality": "hvem?variant=kommune",
    "which municipality, typed on another keyboard": "hvem?variant=kommune&kommune=bodo",
    "which municipality, an unknown one": "hvem?variant=kommune&kommune=Hurum&videre=1",
    "which organisation": "hvem?variant=organisasjon",
    "which youth": "hvem?variant=ung",
    "when": f"tid?{KNOWN}",
    "when, another day": f"tid?{KNOWN}&{LATER}",
    "when, left open": f"tid?{KNOWN}&nar=senere&videre=1",
    "when, without a day": f"tid?{KNOWN}&nar=ukjent&omtrent=snart&videre=1",
    "how long": f"lengde?{KNOWN}&nar=na",
    "how long, until an hour": f"lengde?{KNOWN}&{LATER}",
    "how long, left open": f"lengde?{KNOWN}&nar=na&slutt=lenge&videre=1",
    "where": f"sted?{KNOWN}&{LATER}",
    "how many": f"antall?{KNOWN}&{LATER}",
    "how many, too many": f"antall?{KNOWN}&{LATER}&antall=500&videre=1",
    "which language": f"sprak?{KNOWN}&{LATER}&antall=36",
    "look over": f"se-over?{KNOWN}&{LATER}&antall=36&sprak=nb",
    "look over, with a hole": f"se-over?{KNOWN}&antall=36&sprak=nb",
}

DESK = {
    "the desk": "ordstyrer",
    "the run sheet": "kjoreplan",
    "from paper": "papir",
    "gathering": "samle",
    "measures": "tiltak",
    "a new measure": "tiltak/nytt",
    "the minutes": "referat",
    "who took part": "referat/frammote",
    "all set": "klar",
    "paper and files": "dokumenter",
    "the invitation": "invitasjon",
    "cards in use": "kort",
    "time and place": "tid",
    "links": "lenker",
    "out and gone": "uttak",
    "the wall": "vegg",
}

TABLE = {
    "choose a table": "",
    "a table": "/bord/3",
    "a table's own person": "/bord/3/person",
}

#: Pages whose address holds something that is made during a test. Other tests open them.
ON_THE_WAY = {
    "utfordringsbilde/:number",
    "dugnad/ny", "inn/:secret", "B/:code", "referat/:secret", "tiltak/:measure", "referat/del/:part",
}
#: What pages and programs fetch, and is not a page itself.
NO_PAGES = {"helse", "f/:version/**", "strom", "vegg/strom", "uttak/fil"}


def looked_at() -> set[str]:
    """The tails of `Routes.swift` that the lists above open."""
    addresses = [*OPEN.values(), *TO_READ.values()]
    tails = {address.split("?")[0].lstrip("/") or "/" for address in addresses} | set(DESK.values())
    named = {"dugnad/ny/:question", "person", "kort/:card", "veileder/:guide", "sjekkliste/:variant", "handbok/:theme"}
    return tails | named | ON_THE_WAY | NO_PAGES


def table_of_contents() -> set[str]:
    """What `Routes.swift` says can be opened."""
    routes = (ROOT / "Sources" / "Website" / "Routes.swift").read_text()
    return set(re.findall(r'\.get\("([^"]+)"', routes))
