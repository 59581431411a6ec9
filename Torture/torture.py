"""Does to the program what the world may do to it, and says what came out.

make torture            as it is usually done: about a quarter of an hour
make torture SHORT=1    at most four minutes
make torture LONG=1     hours, with parsers fed for long and the tests under the address and thread sanitizers
"""

import argparse
import asyncio
import importlib
import random
import resource
import sys
import time
import traceback
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Bench"))

from stage import ROOT, Outcome, Stage  # noqa: E402

PARTS = ["killed", "disk", "clock", "asked", "typed", "files", "parsers", "hours"]
BEGIN, END = "<!-- torture: begin -->", "<!-- torture: end -->"


async def all_parts(stage: Stage, names: list[str]) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for name in names:
        began = time.perf_counter()
        try:
            done = await importlib.import_module(name).run(stage)
        except Exception:
            done = [Outcome(f"{name}: broke off", wrong=[traceback.format_exc()[-1500:]])]
        print(f"{time.perf_counter() - began:5.0f} s  {name}", flush=True)
        for outcome in done:
            print(f"         {outcome.what}: {outcome.how_much}: {outcome.came_out}", flush=True)
            for wrong in outcome.wrong[:20]:
                print(f"           ✘ {wrong[:1500]}", flush=True)
        outcomes += done
    return outcomes


def table(outcomes: list[Outcome], caption: str) -> str:
    rows = [["What", "How much", "Came out"], ["---"] * 3]
    rows += [[outcome.what, outcome.how_much or "–", outcome.came_out] for outcome in outcomes]
    return caption + "\n\n" + "\n".join("| " + " | ".join(cells) + " |" for cells in rows)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", type=Path, default=ROOT / ".build/debug/allemed")
    arguments.add_argument("--parsers", type=Path, help="the parsers, built for libFuzzer")
    arguments.add_argument("--folder", type=Path, default=ROOT / ".build/torture", help="for data; made afresh")
    arguments.add_argument("--length", choices=["short", "usual", "long"], default="usual")
    arguments.add_argument("--only", nargs="*", choices=PARTS, default=PARTS)
    arguments.add_argument("--seed", type=int, default=int(time.time()), help="to do the same once more")
    arguments.add_argument("--docs", action="store_true", help="write the table into docs/torture.md")
    options = arguments.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    random.seed(options.seed)
    print(f"Seed {options.seed}, {options.length}, {options.program}", flush=True)
    stage = Stage(options.program.resolve(), options.folder.resolve(), options.length)
    stage.parsers = options.parsers and options.parsers.resolve()
    outcomes = asyncio.run(all_parts(stage, options.only))
    caption = f"Run {date.today():%-d %B %Y}, the {options.length} form, seed {options.seed}."
    if options.docs:
        page = ROOT / "docs/torture.md"
        before, rest = page.read_text().split(BEGIN)
        page.write_text(f"{before}{BEGIN}\n{table(outcomes, caption)}\n{END}{rest.split(END)[1]}")
    sys.exit(any(outcome.wrong for outcome in outcomes))


if __name__ == "__main__":
    main()
