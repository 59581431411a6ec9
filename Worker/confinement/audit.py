"""Python's own audit hook: refuses what Python code would do beyond its own folders. It cannot be taken away again."""

import os
import sys
import sysconfig
from pathlib import Path
from typing import Any

_REFUSED = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "pty.",
    "ftplib.",
    "http.client",
    "smtplib.",
    "urllib.",
    "webbrowser.",
    "os.kill",
    "os.chmod",
    "os.chown",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "shutil.",
    "tempfile.",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


def readable_folders(templates: Path) -> list[Path]:
    """The templates, this program's own code, and Python's libraries."""
    libraries = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    folders = [templates, Path(__file__).parent.parent, *map(Path, libraries - {None})]
    return sorted({folder.resolve() for folder in folders if folder.is_dir()})


def watch(readable: list[Path]) -> None:
    """Installs the hook: an event it refuses raises PermissionError, with the event's name and nothing else."""
    within = tuple(f"{folder}{os.sep}" for folder in readable)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            if isinstance(path, int) or path is None:
                return  # A file that is open already.
            writes = bool(flags & _WRITING) or bool(set(mode or "") & set("wax+"))
            if writes or not os.path.realpath(os.fsdecode(path)).startswith(within):
                raise PermissionError(event)
        elif event.startswith(_REFUSED):
            raise PermissionError(event)

    sys.addaudithook(hook)
