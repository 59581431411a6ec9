"""Requests per second, by wrk, and what the program weighs."""
import re
import subprocess
from pathlib import Path

from http1 import HOST, Wire
from server import Server, free_port

CONNECTIONS = 32
#: Port, path, and the cookie that it is asked with.
Asked = tuple[int, str] | tuple[int, str, str]


def wrk(seconds: int, port: int, path: str, cookie: str = "") -> float:
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-H", "Accept-Encoding: gzip, deflate, br"]
    command += ["-H", f"Cookie: {cookie}"] if cookie else []
    out = subprocess.run([*command, f"http://{HOST}:{port}{path}"], check=True, capture_output=True, text=True).stdout
    if wrong := re.search(r"Non-2xx.*|Socket errors.*", out):
        raise RuntimeError(f"{path}: {wrong.group(0)}")
    return float(re.findall(r"Requests/sec: +([\d.]+)", out)[0])


def side_by_side(ours: Asked, floor: Asked, seconds: int, times: int) -> list[tuple[float, float]]:
    """In turns, so that other load on the machine affects both."""
    return [(wrk(seconds, *ours), wrk(seconds, *floor)) for _ in range(times)]


async def size_on_the_wire(port: int, path: str, cookie: str = "") -> int:
    wire = Wire(port)
    answer = await wire.get(path, cookie)
    wire.close()
    assert answer.status == 200 and answer.header("content-encoding") == "gzip"
    return len(answer.body)


async def demo_memory(binary: Path, folder: Path, log: Path) -> float:
    """With the demo's dugnader, after every page of theirs has been opened."""
    folder.mkdir()
    log.write_text("")
    port = free_port()
    server = Server(binary, "demo", "--port", port, "--host", HOST, "--data", folder, port=port, log=log)
    server.start()
    wire = Wire(port)
    said = log.read_text()
    for secret, code in zip(re.findall(r"/inn/(\S+)", said), re.findall(r"/b/(\S+)", said), strict=True):
        cookie = (await wire.post(f"/inn/{secret}", {})).header("set-cookie").split(";")[0]
        for tail in ("ordstyrer", "vegg", "kjoreplan", "papir", "samle", "tiltak", "referat"):
            answer = await wire.get(f"/d/{code}/{tail}", cookie)
            assert answer.status == 200, (tail, answer.status)
        for group in range(1, 7):
            # The finished one is closed to its tables.
            assert (await wire.get(f"/b/{code}/bord/{group}")).status in (200, 410)
    memory = server.megabytes
    wire.close()
    server.kill()
    return memory


def starts(server: Server, times: int, first: str = "/") -> list[float]:
    took = []
    for _ in range(times):
        server.kill()
        took.append(server.start(first))
    return took

