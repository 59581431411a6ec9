"""The square, read as a phone reads it: from the picture on the screen."""

import subprocess

from playwright.sync_api import Locator


def read_qr(square: Locator) -> str:
    picture = square.screenshot()
    read = subprocess.run(["zbarimg", "--quiet", "--raw", "-"], input=picture, capture_output=True, timeout=60)
    assert read.returncode == 0, f"nothing could be read in the square: {read.stderr.decode()}"
    return read.stdout.decode().strip()
