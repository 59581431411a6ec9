"""Memory, open files and priority, as the operating system counts them."""

import ctypes
import os
import resource
from contextlib import suppress

_M_ARENA_MAX = -8


def limit(megabytes: int) -> None:
    """This much address space, no core dump, few open files, one thread for typesetting."""
    os.environ["RAYON_NUM_THREADS"] = "1"
    # glibc otherwise sets aside 64 MB of address space for each thread that allocates.
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 2)
    _lower(resource.RLIMIT_AS, megabytes * 1024 * 1024)
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_NOFILE, 64)


def give_way(to: str) -> None:
    """To `all`: documents get the time that is left over, so that no note waits for them. To `most`: a tenth of what
    another process gets, so that a document is made on a busy machine too. To `nobody`: as any process."""
    if to == "nobody":
        return
    os.nice(19 if to == "all" else 10)
    if to == "all":
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def _lower(what: int, wished: int) -> None:
    """Sets a limit, unless a lower one is set already. Where the system refuses, the worker runs without it."""
    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        wished = min(wished, hard)
    with suppress(ValueError, OSError):
        resource.setrlimit(what, (wished, wished))
