"""A mailbox on this machine, as IMAP shows it to one who only reads, and reports of letters that did not come."""

import base64
import re
import socketserver
import ssl
import threading
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from world.mail import read


class MailboxServer:
    """Lets `post` in with the password «hemmelig på ås», encrypted from the first byte. Knows what reading needs."""

    password = "hemmelig på ås"

    def __init__(self, certificate: Path):
        self.certificate = certificate
        #: What lies in the mailbox, the first as number 1.
        self.mails: list[bytes] = []
        #: What was said after the log-in.
        self.heard: list[str] = []

    def start(self) -> "MailboxServer":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        mailbox = self

        class Conversation(socketserver.StreamRequestHandler):
            def setup(self) -> None:
                self.request = context.wrap_socket(self.request, server_side=True)
                super().setup()

            def handle(self) -> None:
                self.say("* OK Ready")
                while line := self.rfile.readline().decode().strip():
                    tag, _, command = line.partition(" ")
                    self.say(f"{tag} {self.answer(tag, command)}")

            def say(self, line: str) -> None:
                self.wfile.write(f"{line}\r\n".encode())

            def answer(self, tag: str, command: str) -> str:
                name = command.split()[0].upper()
                if name == "CAPABILITY":
                    self.say("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN")
                elif name == "AUTHENTICATE":
                    _, user, password = base64.b64decode(command.split()[-1]).decode().split("\0")
                    if (user, password) != ("post", mailbox.password):
                        return "NO [AUTHENTICATIONFAILED] No such user: post@dugnad.example"
                else:
                    mailbox.heard.append(command)
                    return self.look(command)
                return "OK"

            def look(self, command: str) -> str:
                if command == 'EXAMINE "INBOX"':
                    self.say("* OK [UIDVALIDITY 4711]")
                    self.say(f"* OK [UIDNEXT {len(mailbox.mails) + 1}]")
                elif command.startswith("UID SEARCH "):
                    self.say(f"* SEARCH {' '.join(map(str, range(1, len(mailbox.mails) + 1)))}")
                elif fetch := re.fullmatch(r"UID FETCH ([\d,]+) \(UID (BODY\.PEEK\[(.*?)\]).*\)", command):
                    for number in map(int, fetch[1].split(",")):
                        mail = mailbox.mails[number - 1]
                        part = mail.split(b"\r\n\r\n")[0] + b"\r\n\r\n" if fetch[3] else mail
                        self.say(f"* {number} FETCH (UID {number} BODY[{fetch[3]}] {{{len(part)}}}")
                        self.wfile.write(part)
                        self.say(")")
                elif command != "LOGOUT":
                    return "BAD What?"
                return "OK"

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """The other side has hung up."""

        self._server = Server(("127.0.0.1", 0), Conversation)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def settings(self) -> dict[str, str]:
        """Those that suit it: `mail.…`."""
        return {"returns.host": "127.0.0.1", "returns.port": str(self._server.server_address[1])}

    def add(self, mail: EmailMessage | str) -> None:
        text = mail if isinstance(mail, str) else mail.as_string(policy=SMTP)
        self.mails.append(text.replace("\r\n", "\n").replace("\n", "\r\n").encode())


def report(letter: bytes | str | None, to: str, answer: str) -> str:
    """A report as Postfix writes it, of a letter that came and could not be delivered."""
    message_id = read(letter)["Message-ID"]
    return f"""From: MAILER-DAEMON@mx.example
To: post@allemed.example
Auto-Submitted: auto-replied
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="4711/mx"

--4711/mx
Content-Type: text/plain

I'm sorry to have to inform you.

--4711/mx
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; {to}
Action: failed
Status: {answer.split()[1]}
Diagnostic-Code: smtp; {answer}

--4711/mx
Content-Type: text/rfc822-headers

Message-ID: {message_id}

--4711/mx--
"""
