"""A Debian of its own, that is started as a machine is: with systemd, without a network, and gone afterwards."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: The program that the package is made of. One that is not made for release brings Swift's own libraries with it.
PROGRAM = ROOT / os.environ.get("PROGRAM", ".build/debug/allemed")
PLACE = ROOT / ".build/package"
#: Fetched once, and copied for each run.
BARE = PLACE / "bookworm"
#: In seconds: how long a busy machine may take.
PATIENCE = 300


def run(*words: str | Path, **more: str) -> str:
    """What it prints. What goes wrong is shown whole."""
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=os.environ | more)
    assert done.returncode == 0, f"{' '.join(map(str, words))}\n{done.stdout}"
    return done.stdout


def swifts_libraries() -> list[Path]:
    lines = run("ldd", PROGRAM).splitlines()
    paths = [Path(line.split("=>")[1].split()[0]) for line in lines if "=>" in line and "/" in line]
    return [path for path in paths if "swift" in str(path.parent)]


def packed(version: str) -> Path:
    """The package of the program, under a number. Quickly made, and not small."""
    folders = {str(path.parent) for path in swifts_libraries()}
    options = " ".join([f"-l{folder}" for folder in folders] + ["--ignore-missing-info"]) if folders else ""
    made = run(
        ROOT / "Packaging/build", PROGRAM, version, ALLEMED_SHLIBDEPS=options, ALLEMED_BUILDDEB="-Zgzip -z1",
        PACKAGER="Fjordvik kommune <drift@fjordvik.example>",
    )
    return Path(made.strip())


class Machine:
    def __init__(self, folder: Path):
        self.folder = folder

    # ---- Before it is started ----

    def make(self) -> "Machine":
        if not (BARE / "usr/bin/systemctl").exists():
            shutil.rmtree(BARE, ignore_errors=True)
            run("debootstrap", "--variant=minbase", "--include=systemd,systemd-sysv,dbus", "bookworm", BARE)
        run("cp", "-a", "--reflink=auto", BARE, self.folder)
        libraries = swifts_libraries()
        for library in libraries:
            shutil.copy(library, self.folder / "usr/local/lib")
        if libraries:
            run("chroot", self.folder, "ldconfig")
        return self

    def fetch_what_it_needs(self, package: Path) -> None:
        """From Debian, so that it can be installed without a network."""
        self.lay(package)
        run("chroot", self.folder, "apt-get", "update", "-qq")
        run("chroot", self.folder, "apt-get", "install", "-y", "--no-install-recommends", "--download-only",
            f"/root/{package.name}")

    def lay(self, package: Path) -> None:
        shutil.copy(package, self.folder / "root")

    # ---- While it runs ----

    def start(self) -> "Machine":
        self._process = subprocess.Popen(
            ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--private-network", "--boot",
             "--directory", self.folder],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self.until(self._runs, "it runs")
        return self

    def _runs(self) -> bool:
        # Others come and go there before the one that becomes the machine's first.
        self._first = (self._children() or ["0"])[0]
        return self.tried("systemctl", "is-system-running").strip() in ("running", "degraded")

    def stop(self) -> None:
        # As somebody who presses the button.
        subprocess.run(["nsenter", "--target", self._first, "--all", "systemctl", "poweroff"])
        self._process.wait(PATIENCE)

    def _children(self) -> list[str]:
        return Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()

    def until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"it did not come so far that {what}\n{self.journal()}"
            time.sleep(0.1)

    def does(self, *words: str, user: str = "root") -> str:
        return run(*self._inside(user), *words)

    def tried(self, *words: str) -> str:
        """What it prints, whether it went well or not."""
        return subprocess.run([*self._inside("root"), *words], capture_output=True, text=True).stdout

    def _inside(self, user: str) -> list[str]:
        inside = ["nsenter", "--target", self._first, "--all", "env", "-i", "-C", "/", "LC_ALL=C.UTF-8",
                  "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
        return inside if user == "root" else [*inside, "runuser", "-u", user, "--"]

    def journal(self) -> str:
        return self.tried("journalctl", "--no-pager", "-u", "allemed")

    def asked(self, path: str, port: int = 8080) -> str:
        """What the site answers to somebody on the machine itself; empty when nobody listens."""
        code = f"import urllib.request; print(urllib.request.urlopen('http://127.0.0.1:{port}{path}').read().decode())"
        asking = ["nsenter", "--target", self._first, "--net", sys.executable, "-c", code]
        return subprocess.run(asking, capture_output=True, text=True).stdout

    def is_well(self) -> bool:
        return self.asked("/helse").startswith("frisk")

    def installs(self, package: Path) -> str:
        options = ["-y", "--no-install-recommends"]
        return self.does("apt-get", "install", *options, f"/root/{package.name}")

    def mode(self, path: str) -> str:
        return self.does("stat", "-c", "%a %U:%G", path).strip()

    def settings(self, **values: object) -> None:
        file = self.folder / "etc/allemed/allemed.json"
        file.write_text(json.dumps(json.loads(file.read_text()) | values))

    def has(self, path: str) -> bool:
        return (self.folder / path.lstrip("/")).exists()

    def limit(self, name: str) -> int:
        process = self.does("systemctl", "show", "--value", "-p", "MainPID", "allemed").strip()
        found = re.search(rf"^{name} +\d+ +(\d+)", self.does("cat", f"/proc/{process}/limits"), re.MULTILINE)
        assert found
        return int(found.group(1))
