"""A filter in the kernel: no sockets, no programs, no processes. Threads are let through. Linux on x86-64 and ARM64."""

import ctypes
import platform
import struct
import sys

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_LOAD, _JUMP_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_EPERM, _ENOSYS = 1, 38
_CLONE_THREAD = 0x00010000
# Where the kernel puts the call's number, the machine, and the low half of the first argument.
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16

# socket, socketpair, connect, bind, listen, accept, accept4, sendto, sendmsg, sendmmsg, execve, execveat, ptrace,
# process_vm_readv, process_vm_writev, io_uring_setup, and on x86-64 fork and vfork. Then clone and clone3.
_CALLS = {
    "x86_64": (0xC000003E, [41, 53, 42, 49, 50, 43, 288, 44, 46, 307, 59, 322, 101, 310, 311, 425, 57, 58], 56, 435),
    "aarch64": (0xC00000B7, [198, 199, 203, 200, 201, 202, 242, 206, 211, 269, 221, 281, 117, 270, 271, 425], 220, 435),
}


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p)]


def forbid() -> bool:
    """Installs the filter, which cannot be removed again. False where the system has none."""
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _CALLS:
        return False
    code = _filter(*_CALLS[machine])
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return int(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0)) == 0


def _filter(machine: int, forbidden: list[int], clone: int, clone3: int) -> bytes:
    """The filter's instructions. Calls numbered as on another architecture are all refused."""

    def step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
        return struct.pack("HBBI", code, if_true, if_false, value)

    refuse = step(_RETURN, _ERRNO | _EPERM)
    steps = [step(_LOAD, _MACHINE), step(_JUMP_EQUAL, machine, 1, 0), refuse, step(_LOAD, _NUMBER)]
    # The x32 calls of x86-64, which have numbers of their own.
    steps += [step(_JUMP_SET, 0x40000000, 0, 1), refuse]
    for number in forbidden:
        steps += [step(_JUMP_EQUAL, number, 0, 1), refuse]
    # clone3 has its flags in memory, where a filter cannot see them. Told that it is missing, the C library uses clone.
    steps += [step(_JUMP_EQUAL, clone3, 0, 1), step(_RETURN, _ERRNO | _ENOSYS)]
    steps += [
        step(_JUMP_EQUAL, clone, 0, 3),
        step(_LOAD, _FIRST_ARGUMENT),
        step(_JUMP_SET, _CLONE_THREAD, 1, 0),
        refuse,
    ]
    return b"".join([*steps, step(_RETURN, _ALLOW)])
