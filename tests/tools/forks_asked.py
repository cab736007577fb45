"""What `archive/forked` answers where something goes wrong with a fork: a program, for forks want a single thread."""

import atexit
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from noticegen.archive import forked

THINGS = [str(number) for number in range(8)]
OURS = os.getpid()
Question = Callable[[str], bool]


class Asked:
    """Which process asked about what, in a file, for forks share no memory."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def of(self, question: Question) -> Question:
        """The question, noted whenever it is asked."""
        self.file.write_text("", encoding="utf-8")

        def noted(thing: str) -> bool:
            with self.file.open("a", encoding="utf-8") as file:
                file.write(f"{os.getpid()} {thing}\n")
            return question(thing)

        return noted

    @property
    def here(self) -> list[str]:
        """What this process asked about."""
        return sorted(thing for process, thing in self._lines() if process == str(OURS))

    @property
    def processes(self) -> int:
        """How many asked."""
        return len({process for process, _ in self._lines()})

    @property
    def all(self) -> list[str]:
        """What was asked about, by whomever."""
        return sorted(thing for _, thing in self._lines())

    def _lines(self) -> list[list[str]]:
        return [line.split(" ") for line in self.file.read_text(encoding="utf-8").splitlines()]


def _raise(_: str) -> bool:
    raise ValueError("as asked")


def _but(one: str, then: Question) -> Question:
    return lambda thing: thing != one or then(thing)


def _in_forks(deed: Callable[[], object]) -> Question:
    return lambda _: True if os.getpid() == OURS else bool(deed())


def _answer(question: Question) -> object:
    try:
        return forked.is_true_of_all(question, THINGS)
    except ValueError as error:
        return str(error)


def _first_refused(fork: Callable[[], int]) -> Callable[[], int]:
    def refusing() -> int:
        if refused:
            raise refused.pop()
        return fork()

    refused = [BlockingIOError()]
    return refusing


QUESTIONS: dict[str, Question] = {
    "all true": lambda _: True,
    "none true": lambda _: False,
    "all raise": _raise,
    **{f"{thing} false": _but(thing, lambda _: False) for thing in THINGS},
    **{f"{thing} raises": _but(thing, _raise) for thing in THINGS},
    "forks deny": _in_forks(lambda: False),
    "forks raise": _in_forks(lambda: _raise("")),
    "forks are killed": _in_forks(lambda: os.kill(os.getpid(), signal.SIGKILL)),
    "forks are interrupted": _in_forks(lambda: signal.raise_signal(signal.SIGINT)),
    "forks exit": _in_forks(lambda: sys.exit(0)),
}


def main(file: Path) -> None:
    """Prints what was answered to each question, and by whom."""
    atexit.register(lambda: print("at exit", flush=True))  # noqa: T201 once, if forks leave at once
    sys.stdout.write("begun\n")  # not yet written out when they are forked: once, if they leave it alone
    asked, found = Asked(file), dict[str, object]()
    with mock.patch.multiple(forked, WORTH_A_FORK=1, _processors=lambda: 3):
        for what, question in QUESTIONS.items():
            found[what] = _answer(question)
        found["asked"] = [_answer(asked.of(QUESTIONS["all true"])), asked.processes, asked.here, asked.all]
        with mock.patch.object(os, "fork", side_effect=BlockingIOError):
            found["none forked"] = [_answer(asked.of(QUESTIONS["all true"])), asked.processes, asked.all]
        with mock.patch.object(os, "fork", _first_refused(os.fork)):
            found["first not forked"] = _answer(QUESTIONS["7 false"])
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        found["forgotten"] = [_answer(question) for question in (QUESTIONS["all true"], QUESTIONS["7 false"])]
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
