"""Makes documents of jobs: reads them on standard input, answers on standard output. README.md has the protocol."""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from confinement import confine
from documents.errors import Refused, WrongShape
from documents.makes import Makes
from protocol import Answers, TooLong, lines


def answer(line: bytes | TooLong, makes: Makes, answers: Answers) -> None:
    """Does one job and answers it. No error in a job gets any further."""
    if isinstance(line, TooLong):
        return answers.refused(None, "job-too-large")
    id: Any = None
    try:
        job = json.loads(line)
        if not isinstance(job, dict):
            return answers.refused(None, "not-a-job")
        if isinstance(job.get("id"), (int, str)):
            id = job["id"]
        made = makes.make(job.get("make"), job.get("as"), job.get("data"))
    except Refused as refused:
        answers.refused(id, refused.word)
    except WrongShape as wrong:
        answers.failed(id, "WrongShape", wrong.at)
    except (json.JSONDecodeError, UnicodeDecodeError):
        answers.refused(None, "not-a-job")
    except Exception as error:
        answers.failed(id, type(error).__name__)
    except BaseException as error:
        # A panic inside Typst is no Exception, only a BaseException.
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        answers.failed(id, type(error).__name__)
    else:
        answers.made(id, made.type, made.content)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "--templates", type=Path, default=Path(__file__).parent, help="the folder with the .typ files and fonts/"
    )
    arguments.add_argument("--memory", type=int, default=1024, metavar="MB", help="address space it may use")
    arguments.add_argument(
        "--gives-way-to", choices=["all", "most", "nobody"], default="all", help="on a busy machine"
    )
    chosen = arguments.parse_args()

    # Only answers go to standard output. What a library prints is thrown away, and so is the error stream.
    answers = Answers(os.fdopen(os.dup(1), "wb"))
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 1)

    templates = chosen.templates.resolve()
    makes = Makes(templates)
    confine(templates, chosen.memory, gives_way_to=chosen.gives_way_to)
    makes.warm_up()
    os.dup2(nowhere, 2)
    answers.ready(makes.names)
    for line in lines(sys.stdin.buffer):
        answer(line, makes, answers)


if __name__ == "__main__":
    main()
