"""The zip files that Word and PowerPoint documents are."""

import io
import zipfile
from collections.abc import Callable

_NEVER = (1980, 1, 1, 0, 0, 0)


def repacked(content: bytes, change: Callable[[str, bytes], bytes | None] = lambda _, part: part) -> bytes:
    """The same parts with a fixed date, each as `change` returns it. Where it returns None the part is left out."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = change(entry.filename, old.read(entry))
            if part is not None:
                info = zipfile.ZipInfo(entry.filename, _NEVER)
                info.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(info, part)
    return made.getvalue()
