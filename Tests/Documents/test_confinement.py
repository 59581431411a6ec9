"""What the worker cannot do, tried from Python and past it, in a process that confined itself as the worker does."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from world import WORKER

SETUP = f"""
import ctypes, os, socket, subprocess, sys, threading
sys.path.insert(0, {str(WORKER)!r})
from pathlib import Path
from confinement import confine
libc = ctypes.CDLL(None, use_errno=True)
confine(Path({str(WORKER)!r}), 1024, gives_way_to="nobody")
def tried(act):
    try:
        print("done", act())
    except BaseException as error:
        print(type(error).__name__, getattr(error, "errno", None))
def called(result):
    print("refused" if result == -1 else "done", ctypes.get_errno())
"""
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="The kernel's filters are Linux's")


def has_landlock() -> bool:
    return sys.platform == "linux" and ctypes.CDLL(None).syscall(444, None, 0, 1) >= 1


def confined(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", SETUP + code], capture_output=True, text=True, timeout=120)
    return (done.stdout or done.stderr).strip()


@pytest.mark.parametrize(
    "act",
    [
        "socket.socket()",
        "socket.create_connection(('127.0.0.1', 80))",
        "socket.getaddrinfo('example.org', 80)",
        "subprocess.run(['true'])",
        "os.system('true')",
        "os.execv('/bin/true', ['true'])",
        "os.fork()",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "open('/etc/passwd')",
        "os.open('/etc/passwd', os.O_RDONLY)",
        "Path('/proc/self/environ').read_text()",
        "open('/tmp/written', 'w')",
        "os.remove('/tmp/nothing')",
        f"open({str(WORKER)!r} + '/../Worker/../Package.swift')",
        f"open({str(WORKER / 'README.md')!r}, 'a')",
    ],
)
def test_python_is_refused(act):
    assert confined(f"tried(lambda: {act})").startswith("PermissionError"), act


@on_linux
@pytest.mark.parametrize(
    "call",
    [
        "libc.socket(2, 1, 0)",
        "libc.socket(1, 1, 0)",
        "libc.socketpair(1, 1, 0, ctypes.create_string_buffer(8))",
        "libc.fork()",
        "libc.vfork()",
        "libc.execv(b'/bin/true', None)",
    ],
)
def test_code_that_is_not_python_gets_no_socket_and_no_process(call):
    assert confined(f"called({call})") == "refused 1"


@pytest.mark.skipif(not has_landlock(), reason="This kernel has no Landlock: there the audit hook stands alone")
def test_code_that_is_not_python_reads_no_file_outside():
    assert confined("called(libc.open(b'/etc/passwd', 0))") == "refused 13"


def test_its_own_files_can_be_read_and_threads_started():
    code = f"""
tried(lambda: len(open({str(WORKER / "minutes.typ")!r}).read()) > 100)
thread = threading.Thread(target=lambda: print("thread")); thread.start(); thread.join()
import wave
print("imported")
"""
    assert confined(code).split("\n") == ["done True", "thread", "imported"]


@on_linux
def test_limits_hold():
    code = """
import resource
print(resource.getrlimit(resource.RLIMIT_AS)[1] // 2**20, resource.getrlimit(resource.RLIMIT_CORE)[1])
tried(lambda: bytearray(2 * 2**30))
"""
    assert confined(code).split("\n") == ["1024 0", "MemoryError None"]


@on_linux
@pytest.mark.parametrize(("to", "is_idle", "lower"), [("all", True, 19), ("most", False, 10), ("nobody", False, 0)])
def test_it_gives_way_to_those_it_is_told_to(to, is_idle, lower):
    code = "print(os.sched_getscheduler(0) == os.SCHED_IDLE, os.nice(0))"
    setup = SETUP.replace("nobody", to)
    done = subprocess.run([sys.executable, "-c", setup + code], capture_output=True, text=True)
    assert done.stdout.strip() == f"{is_idle} {min(os.nice(0) + lower, 19)}"


@on_linux
def test_the_running_worker_is_filtered_and_has_no_way_back(worker):
    status = dict(line.split(":", 1) for line in Path(f"/proc/{worker.process.pid}/status").read_text().splitlines())
    assert status["Seccomp"].strip() == "2" and status["NoNewPrivs"].strip() == "1"
