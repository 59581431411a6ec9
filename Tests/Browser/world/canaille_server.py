"""Canaille, a real provider (OpenID Connect), on a port of this machine, with one person and one site in it.

    python canaille_server.py PORT SITE

In memory alone: nothing is installed and nothing is left.
"""

import sys
from datetime import UTC, datetime

from canaille import create_app
from canaille.app import models
from canaille.backends import Backend
from joserfc.jwk import RSAKey


def run(port: int, site: str) -> None:
    key = RSAKey.generate_key(2048, auto_kid=True).as_dict(private=True)
    app = create_app({
        "SECRET_KEY": "hemmelig", "SERVER_NAME": f"127.0.0.1:{port}", "PREFERRED_URL_SCHEME": "http",
        "CANAILLE": {"DATABASE": "memory", "ENABLE_PASSWORD_COMPROMISSION_CHECK": False},
        "CANAILLE_OIDC": {"ACTIVE_JWKS": [key]},
    })
    with app.app_context():
        save = Backend.instance.save
        save(models.User(
            user_name="aina", formatted_name="Aina", family_name="Aina", emails=["aina@melhus.example"],
            password="korrekt hest"))
        client = models.Client(
            client_id="allemed", client_secret="hemmelig", client_name="ALLEMED", client_uri=site,
            redirect_uris=[f"{site}/logginn/fra/canaille"], post_logout_redirect_uris=[f"{site}/"],
            grant_types=["authorization_code"], response_types=["code"], scope=["openid", "email"],
            token_endpoint_auth_method="client_secret_basic", client_id_issued_at=datetime.now(UTC),
            # Left out, it signs with nothing at all, and nobody is let in.
            id_token_signed_response_alg="RS256")
        save(client)
        client.audience = [client]
        save(client)
    app.run("127.0.0.1", port, threaded=True)


if __name__ == "__main__":
    run(int(sys.argv[1]), sys.argv[2])
