"""A mail server on this machine, which takes letters, or says no in the way that a test wants."""

import asyncio
import email
import email.policy
import json
import ssl
import subprocess
import threading
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from pathlib import Path
from typing import Any, AnyStr

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, LoginPassword, Session

from world.server import Server

#: What the server does instead of answering.
HANGS_UP = ""
#: What it says to a letter that it takes.
TAKEN = "250 2.0.0 Taken as 4711"


def certificate(folder: Path, name: str = "IP:127.0.0.1") -> Path:
    """A key and its certificate in one file, signed by nobody else."""
    file = folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=mail", "-addext", f"subjectAltName={name}", "-keyout", file, "-out", folder / "certificate"],
        check=True, capture_output=True)
    file.write_text(file.read_text() + (folder / "certificate").read_text())
    return file


def write_settings(data: Path, mail: Mapping[str, str | None]) -> None:
    """`mail.…` for the program on a data folder; None is left out."""
    data.mkdir(mode=0o700, exist_ok=True)
    (data / "allemed.json").write_text(json.dumps({f"mail.{key}": it for key, it in mail.items() if it is not None}))


def read(letter: bytes | str | None) -> EmailMessage:
    """A letter that is in order."""
    assert isinstance(letter, bytes)
    message = email.message_from_bytes(letter, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    assert not any(header.defects for header in message.values())
    return message


class MailServer:
    """Takes letters from `post` with the password «hemmelig».

    `answers` has what it says to a command (`MAIL`, `RCPT`, `DATA`), as its `greeting`, or when it has the `letter`.
    """

    password = "hemmelig på ås"
    token = "token-4999"

    def __init__(self, certificate: Path, security: str = "starttls", answers: dict[str, str] | None = None):
        self.certificate = certificate
        self.security = security
        self.answers = answers or {}
        #: What it has taken: from, to, and the bytes.
        self.letters: list[Envelope] = []
        #: Commands, as they came.
        self.heard: list[str] = []
        #: Is told how far it has come: a command, `letter` when it has all of one, `taken` when it has said so.
        self.watch: Callable[[str], None] = lambda _: None
        self.loop = asyncio.new_event_loop()

    def start(self) -> "MailServer":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        self.context = context if self.security == "starttls" else None
        implicit = context if self.security == "tls" else None
        # In a thread of its own: where a browser has been opened, a loop goes on in this one already.
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        listening = self.loop.create_server(lambda: Scripted(self), "127.0.0.1", 0, ssl=implicit)
        server = asyncio.run_coroutine_threadsafe(listening, self.loop).result()
        self.port = server.sockets[0].getsockname()[1]
        return self

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()

    def settings(self) -> dict[str, str]:
        """Those that suit it: `mail.…`."""
        return {
            "host": "127.0.0.1", "port": str(self.port), "security": self.security, "user": "post",
            "password": self.password, "from": "post@allemed.example", "ca": str(self.certificate),
        }

    def tried(
        self, data: Path, *arguments: str, to: str = "aina@example.no", **changed: str | None
    ) -> subprocess.CompletedProcess[str]:
        """`allemed mail try`, with settings that suit the server where `changed` has no others."""
        write_settings(data, self.settings() | changed)
        return Server(data).run("mail", "try", to, *arguments)

    # ---- What aiosmtpd asks ----

    def authenticate(self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, who: Any) -> AuthResult:
        assert isinstance(who, LoginPassword)
        is_right = (who.login, who.password) == (b"post", self.password.encode())
        return AuthResult(success=is_right, handled=False)

    async def auth_XOAUTH2(self, server: SMTP, _arguments: list[str]) -> AuthResult:
        said = await server.challenge_auth("")
        is_right = said is not MISSING and said == f"user=post\1auth=Bearer {self.token}\1\1".encode()
        return AuthResult(success=is_right, handled=False)

    async def handle_DATA(self, server: "Scripted", _session: Session, envelope: Envelope) -> str:
        self.letters.append(envelope)
        self.watch("letter")
        if self.answers.get("letter") == HANGS_UP:
            server.hang_up()
        return self.answers.get("letter") or TAKEN


class Scripted(SMTP):
    """One conversation with it."""

    def __init__(self, server: MailServer):
        is_open = server.security == "none"
        super().__init__(
            server, tls_context=server.context, require_starttls=server.context is not None, hostname="mail.example",
            auth_required=not is_open, auth_require_tls=server.context is not None, authenticator=server.authenticate,
            loop=server.loop)
        self.server = server

    async def push(self, status: AnyStr) -> None:
        greeting = self.server.answers.get("greeting")
        if greeting is None:
            await super().push(status)
        else:
            await super().push(greeting)
        if status == TAKEN:
            self.server.watch("taken")

    async def smtp_AUTH(self, arg: str) -> None:
        self.server.heard.append(f"AUTH {arg.split()[0]}")
        await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str) -> None:
        if not await self.answered("MAIL", arg):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:
        if not await self.answered("RCPT", arg):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:
        if not await self.answered("DATA", arg):
            await super().smtp_DATA(arg)

    async def answered(self, command: str, arg: str) -> bool:
        self.server.heard.append(f"{command} {arg}".strip())
        self.server.watch(command)
        answer = self.server.answers.get(command)
        if answer == HANGS_UP:
            self.hang_up()
        elif answer:
            await self.push(answer)
        return answer is not None

    def hang_up(self) -> None:
        assert isinstance(self.transport, asyncio.Transport)
        self.transport.abort()
