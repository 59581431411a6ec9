"""What is in the way of a start is told in a sentence: no number of the system's, no name of a type, no usage."""

import json
import os
import re
import socket
import subprocess

from world.server import PATIENCE, PROGRAM, Server


def refused(*words: object, **settings: str) -> tuple[int, str]:
    """The exit code, and what stands on standard error."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ALLEMED_")} | settings
    done = subprocess.run(
        [PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=PATIENCE, env=environment)
    assert not re.search(r"(?i)errno|error \d|Error Domain|SQLite|NSCocoa|CancellationError|Usage:", done.stderr)
    return done.returncode, done.stderr.strip()


def test_what_is_in_the_way_is_told_in_a_sentence(tmp_path):
    data = tmp_path / "data"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert refused("serve", "--host", "127.0.0.1", "--port", port, "--data", data) == (
            1, f"Error: Something else listens on port {port} already. Stop that, or choose another port with --port.")
    code, told = refused("serve", "--host", "fjordvik.invalid", "--port", 0, "--data", data)
    assert code == 1 and told.startswith("Error: fjordvik.invalid is not known as an address.")

    server = Server(data).start()
    try:
        assert refused("serve", "--port", 0, "--data", data) == (
            64, f"Error: Another allemed is using the folder {data}. Stop it first.")
    finally:
        server.stop()

    (tmp_path / "file").write_text("Byttedag")
    code, told = refused("serve", "--data", tmp_path / "file")
    assert code == 64 and "There is a file with that name." in told
    code, told = refused("import", tmp_path, "--data", data)
    assert (code, told) == (64, f"Error: {tmp_path} is a folder. Which file in it?")

    settings = data / "allemed.json"
    settings.write_text('{ "port": 8080')
    code, told = refused("serve", "--data", data)
    assert code == 64 and told.startswith(f"Error: {settings} is not JSON with settings.")
    settings.write_text(json.dumps({"prt": 8080, "metrics": {"port": 8080}}))
    assert refused("serve", "--data", data) == (
        64,
        "allemed.json: prt is no setting of this program, and is passed over.\n"
        "Error: metrics.port must be another than port.")
