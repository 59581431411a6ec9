"""A process may only have so many files open, and every screen is one or two of them."""

import resource
import socket
import urllib.request
from pathlib import Path

from world.server import Server


class CrampedServer(Server):
    """The program with a low limit on open files."""

    def __init__(self, data: Path, soft: int, hard: int):
        super().__init__(data)
        self.limits = (soft, hard)

    def before_it_starts(self) -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, self.limits)


def soft_limit(pid: int) -> int:
    limits = Path(f"/proc/{pid}/limits").read_text().splitlines()
    return next(int(line.split()[3]) for line in limits if line.startswith("Max open files"))


def connected(server: Server, count: int) -> list[socket.socket]:
    return [socket.create_connection(("127.0.0.1", server.port), timeout=120) for _ in range(count)]


def health(server: Server) -> str:
    with urllib.request.urlopen(f"{server.address}/helse", timeout=120) as answer:
        return answer.read().decode().strip()


def first_line(connection: socket.socket) -> str:
    """The first line of the answer; empty when the connection was closed."""
    try:
        connection.sendall(b"GET /helse HTTP/1.1\r\nHost: x\r\n\r\n")
        return connection.recv(4096).decode().split("\r\n")[0]
    except OSError:
        return ""


def test_it_takes_as_many_open_files_as_it_may_have(tmp_path):
    server = CrampedServer(tmp_path / "data", soft=128, hard=2048).start()
    try:
        assert soft_limit(server.pid) == 2048
        crowd = connected(server, 300)
        assert health(server) == "frisk"
        for connection in crowd:
            connection.close()
    finally:
        server.stop()


def test_more_screens_than_there_are_files_for_are_turned_away_and_the_others_go_on(tmp_path):
    server = CrampedServer(tmp_path / "data", soft=256, hard=256).start()
    try:
        crowd = connected(server, 192)
        assert {first_line(connection) for connection in crowd} == {"HTTP/1.1 200 OK"}
        late = connected(server, 200)
        told = [first_line(connection) for connection in late]
        assert set(told) <= {"HTTP/1.1 503 Service Unavailable", ""}
        assert "HTTP/1.1 503 Service Unavailable" in told
        assert first_line(crowd[0]) == "HTTP/1.1 200 OK"
        assert server.is_running
        for connection in [*crowd, *late]:
            connection.close()
        while True:
            try:
                assert health(server) == "frisk"
                break
            except OSError:
                # It may take the server a moment to notice that they have gone.
                continue
        assert server.complaints().count("no room for more connections") == 1
    finally:
        server.stop()
