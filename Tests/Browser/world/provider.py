"""A provider beside the site, where people have an account already."""

import json
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from world.server import PATIENCE, Server


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Provider:
    """Canaille, with Aina in it."""

    user, password = "aina", "korrekt hest"

    def __init__(self, site: str):
        self.site = site
        self.address = f"http://127.0.0.1:{free_port()}"

    def start(self) -> "Provider":
        script = Path(__file__).with_name("canaille_server.py")
        self._log = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            [sys.executable, script, self.address.rpartition(":")[2], self.site], stdout=self._log, stderr=self._log)
        end = time.monotonic() + PATIENCE
        while not self._answers():
            assert self._process.poll() is None and time.monotonic() < end, self._said()
            time.sleep(0.2)
        return self

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()

    def settings(self) -> dict[str, str]:
        return {
            "signin.providers": "canaille", "signin.canaille.name": "Canaille",
            "signin.canaille.issuer": self.address, "signin.canaille.client": "allemed",
            "signin.canaille.secret": "hemmelig",
        }

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/.well-known/openid-configuration") as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, ConnectionError):
            return False

    def _said(self) -> str:
        self._log.seek(0)
        return self._log.read().decode(errors="replace")


def site_with_provider(data: Path) -> tuple[Server, Provider]:
    """The program with the provider beside it, each knowing where the other is."""
    server = Server(data)
    server.port = free_port()
    provider = Provider(server.address).start()
    data.mkdir(mode=0o700, exist_ok=True)
    (data / "allemed.json").write_text(json.dumps({"public.address": server.address} | provider.settings()))
    return server.start(), provider
