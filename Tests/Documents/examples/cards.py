"""Cards to talk over."""

from .common import Data, common

GURI_STORY = [
    (
        "Guri kan alle låtene korpset spiller. Hun har ryggmargsbrokk og bruker rullestol. Mamma jobber "
        "lange dager, så det er Guri som passer på at lillesøster får middag og kommer seg av gårde."
    ),
    (
        "To kvelder i uka følger hun søsteren til korpset. Det øver i andre etasje, uten heis. Guri venter "
        "ute med musikk på øret. Når hun tar ut proppene, hører hun korpset gjennom vinduet, og hun kjenner "
        "igjen hver feil tone. Helst ville hun ha sittet der oppe selv, med tverrfløyte. Det har hun ikke "
        "sagt til noen ennå."
    ),
    "Hjemme har hun lært seg grepene på en linjal. Når søsteren står fast, er det Guri hun spør.",
]


def person_card(name: str = "Guri, 14 år", story: list[str] = GURI_STORY) -> Data:
    return {
        "colour": "orange",
        "kind": "Oransje kort",
        "title": name,
        "subtitle": "Drømmer om å spille tverrfløyte.",
        "lead": "Bor med mamma og lillesøster.",
        "paragraphs": story,
        "questionsHeading": "Snakk om",
        "questions": [
            "Hva går korpset glipp av uten Guri?",
            "Hva stenger: huset, ansvaret hjemme, eller at ingen har spurt?",
            "Hvem kunne spurt henne i morgen?",
            "Hva skal til for at Guri kan få være med for sin egen del?",
        ],
        "drawing": "guri",
        "back": {"heading": "Det som stenger", "lines": [], "tags": ["Tilrettelegging", "Omsorg hjemme"]},
    }


BLUE_CARD = {
    "colour": "blue",
    "kind": "Blått kort",
    "title": "Hva gjør vi bra?",
    "paragraphs": ["Tenk på en gang et barn fikk være med, og det var lett. Hvem gjorde hva?"],
    "questionsHeading": "Snakk om",
    "questions": ["Hva får vi til i dag?", "Hvem merker det?"],
    "back": {"heading": "Skriv", "lines": ["Én ting på hvert notat."], "tags": []},
}
OWN_PERSON = {
    "colour": "orange",
    "kind": "Oransje kort",
    "title": "Deres egen person",
    "lead": "Dikt opp et barn. Det må ikke være et virkelig barn.",
    "paragraphs": [],
    "fields": ["Navn og alder", "Liker", "Hjemme", "Det som stenger"],
    "questionsHeading": "Snakk om",
    "questions": ["Hva skal til?"],
    "back": {"heading": None, "lines": [], "tags": []},
}


def cards(layout: str = "a4-four", chosen: list[Data] | None = None) -> Data:
    return common(
        "Hvem er vi til for?",
        layout=layout,
        cards=chosen or [person_card(), BLUE_CARD, OWN_PERSON, person_card("Alex, 6 år"), person_card("Nora, 15 år")],
    )
