"""One kind of measurement alone, on a server of its own."""
import argparse
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

from http1 import HOST
from report import Row, plain
from room import Room, start_room
from server import Server, free_port


async def measure_alone(
    name: str, rows: Callable[[Room], Awaitable[list[Row]]], install: Callable[[Path, Path], None] | None = None
):
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--bin", type=Path, required=True, help="where allemed is")
    arguments.add_argument("--folder", type=Path, default=Path(f".build/bench-{name}"), help="for data; made afresh")
    options = arguments.parse_args()
    shutil.rmtree(options.folder, ignore_errors=True)
    data = options.folder / "data"
    data.mkdir(parents=True, mode=0o700)
    if install:
        install(options.bin / "allemed", data)
    port = free_port()
    server = Server(
        options.bin / "allemed", "serve", "--port", port, "--host", HOST, "--data", data, port=port,
        log=options.folder / "log")
    server.start()
    try:
        room = await start_room(port)
        await room.go_to_task(3)
        await room.open_pages()
        print(plain(await rows(room)))
        room.close()
    finally:
        server.kill()
