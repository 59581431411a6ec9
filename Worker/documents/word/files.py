"""From data to a Word file: opens the right document, has it written, and saves it."""

import datetime
import io
from collections.abc import Callable
from typing import Any

from docx.oxml.ns import qn

from ..zips import repacked
from . import ours, template
from .body import Body
from .elements import element

LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}


def made(data: dict[str, Any], rope: bytes, write: Callable[[Body, dict[str, Any]], None]) -> bytes:
    """A Word file with the text that `write` writes, in the municipality's template where there is one."""
    own = data.get("template")
    document = template.opened(own) if own else ours.new(data, rope)
    write(Body(document), data)
    _set_language(document, LOCALES[data["language"]])
    _set_properties(document, data)
    content = io.BytesIO()
    document.save(content)
    return repacked(content.getvalue())


def _set_language(document: Any, locale: str) -> None:
    """In the defaults, and in every style that has a language of its own."""
    styles = document.styles.element
    for language in styles.iter(qn("w:lang")):
        language.set(qn("w:val"), locale)
    defaults = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is None:
        defaults = element("rPr")
        holder = element("rPrDefault")
        holder.append(defaults)
        all_defaults = styles.find(qn("w:docDefaults"))
        if all_defaults is None:
            all_defaults = element("docDefaults")
            styles.insert(0, all_defaults)
        for old in all_defaults.findall(qn("w:rPrDefault")):
            all_defaults.remove(old)
        all_defaults.insert(0, holder)
    if defaults.find(qn("w:lang")) is None:
        defaults.append(element("lang", val=locale))
    theme = document.settings.element.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), locale)


def _set_properties(document: Any, data: dict[str, Any]) -> None:
    properties = document.core_properties
    day = datetime.datetime.combine(datetime.date.fromisoformat(data["date"]), datetime.time(12))
    properties.title = data["title"][:255]
    properties.language = LOCALES[data["language"]]
    properties.created = properties.modified = day
    for name in (
        "author",
        "comments",
        "keywords",
        "subject",
        "category",
        "last_modified_by",
        "content_status",
        "identifier",
        "version",
    ):
        setattr(properties, name, "")
    properties.revision = 1
