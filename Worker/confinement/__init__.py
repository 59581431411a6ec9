"""What the worker forbids itself, before it reads its first job."""

from pathlib import Path

from . import audit, landlock, limits, seccomp


def confine(templates: Path, megabytes: int, gives_way_to: str = "all") -> None:
    """From here on: no network, no process, nothing written, nothing read elsewhere, no more memory than this.

    Import all that is needed first. Where the system has no seccomp or Landlock, the audit hook stands alone.
    """
    readable = audit.readable_folders(templates)
    limits.limit(megabytes)
    limits.give_way(gives_way_to)
    landlock.restrict(readable)
    seccomp.forbid()
    audit.watch(readable)
