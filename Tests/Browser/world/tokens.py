"""A server on this machine that gives out access tokens over https, or says no in the way that a test wants."""

import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs


class TokenServer:
    """Gives `client` its token for the secret; `status` and `answer` are what it says instead."""

    client = "allemed på ås"
    secret = "hemmelig & lang=ja"
    scope = "https://mail.example/.default"

    def __init__(self, certificate: Path, token: str = "token-4999"):
        self.certificate = certificate
        self.token = token
        self.lifetime = 3600
        self.status = 200
        #: Other headers and another body; a body may be without end.
        self.headers: dict[str, str] = {}
        self.answer: Iterator[bytes] | None = None
        #: The forms that came.
        self.asked: list[dict[str, list[str]]] = []

    def start(self) -> "TokenServer":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        tokens = self

        class Conversation(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                form = self.rfile.read(int(self.headers["Content-Length"])).decode()
                tokens.asked.append(parse_qs(form))
                try:
                    tokens.give(self)
                except OSError:
                    pass  # the other side has heard enough

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Conversation)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def settings(self) -> dict[str, str | None]:
        """In place of a password: `mail.…`."""
        return {
            "password": None, "oauth.address": f"https://127.0.0.1:{self._server.server_port}/oauth2/token",
            "oauth.client": self.client, "oauth.secret": self.secret, "oauth.scope": self.scope,
        }

    def give(self, to: BaseHTTPRequestHandler) -> None:
        to.send_response(self.status)
        for name, value in self.headers.items():
            to.send_header(name, value)
        to.end_headers()
        for piece in self.answer or iter([self.usual()]):
            to.wfile.write(piece)

    def usual(self) -> bytes:
        right = {
            "grant_type": ["client_credentials"], "client_id": [self.client], "client_secret": [self.secret],
            "scope": [self.scope],
        }
        assert self.asked[-1] == right
        said = {"token_type": "Bearer", "access_token": self.token, "expires_in": self.lifetime}
        return json.dumps(said).encode()
