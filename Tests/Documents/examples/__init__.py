"""Data for every job: a dugnad in Fjordvik kommune, which does not exist. Everybody and everything here is invented."""

from .cards import BLUE_CARD, OWN_PERSON, cards, person_card
from .common import ADDRESS, GURI, LETTERS, common, qr
from .evening import CHART, CHILDREN, MEASURES, measure, minutes, notes
from .hall import badges, poster, run_sheet, table_numbers, table_sheets
from .letters import challenge, invitation, slides
from .timeline import timeline

__all__ = [
    "ADDRESS",
    "BLUE_CARD",
    "CHART",
    "CHILDREN",
    "GURI",
    "LETTERS",
    "MEASURES",
    "OWN_PERSON",
    "badges",
    "cards",
    "challenge",
    "common",
    "invitation",
    "measure",
    "minutes",
    "notes",
    "person_card",
    "poster",
    "qr",
    "run_sheet",
    "slides",
    "table_numbers",
    "table_sheets",
    "timeline",
]
