"""A fence around files that also holds for code that is not Python. Linux 5.13 and newer."""

import ctypes
import os
import struct
import sys
from pathlib import Path

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION, _PATH_BENEATH = 1, 1
_PR_SET_NO_NEW_PRIVS = 38
# The first version's thirteen rights: execute, write and read files, read folders, remove, and make each kind of file.
_ALL = (1 << 13) - 1
_READ = 1 << 2 | 1 << 3


def restrict(readable: list[Path]) -> bool:
    """Only these folders can be read, nothing written, nothing run. False where the kernel has no Landlock."""
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(_CREATE_RULESET, None, 0, _VERSION) < 1:
        return False
    handled = struct.pack("Q", _ALL)
    rules = libc.syscall(_CREATE_RULESET, handled, len(handled), 0)
    if rules < 0:
        return False
    try:
        for folder in readable:
            _allow_reading(libc, rules, folder)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return int(libc.syscall(_RESTRICT_SELF, rules, 0)) == 0
    finally:
        os.close(rules)


def _allow_reading(libc: ctypes.CDLL, rules: int, folder: Path) -> None:
    try:
        opened = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rule = struct.pack("=Qi", _READ, opened)
        libc.syscall(_ADD_RULE, rules, _PATH_BENEATH, rule, 0)
    finally:
        os.close(opened)
