"""Every problem that our own code makes while a test runs can be told: no blank of its sentences stays empty."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from string import Formatter
from types import FrameType
from typing import Any

import pytest

from noticegen.problems import codes, messages
from noticegen.problems.messages import sentences_of
from noticegen.problems.problem import Problem
from noticegen.problems.rule_code import RuleCode
from tools.checkout import SOURCE
from tools.source_codes import given_later


@cache
def blanks(code: codes.Code) -> frozenset[str]:
    """The blanks of all its sentences."""
    said = [sentence for pair in sentences_of(code) for sentence in pair]
    return frozenset(name for sentence in said for _, name, _, _ in Formatter().parse(sentence) if name)


def complaint(problem: Problem, later: frozenset[str] = frozenset()) -> str:
    """What is wrong with telling this problem, or nothing; `later` are values that it is still to be given."""
    if not isinstance(problem.code, RuleCode) and not codes.is_code(problem.code):
        return f"{problem.code} has no sentences"
    if missing := blanks(problem.code) - problem.values.keys() - later:
        return f"{problem.code} lacks {', '.join(sorted(missing))}"
    for lang in () if later else messages.LANGUAGES:
        messages.describe(problem, lang)
    return ""


@contextmanager
def watched() -> Iterator[list[str]]:
    """Collects the complaints about problems made by our own code; those that a test makes are the test's business."""
    complaints: list[str] = []
    plain = Problem.__init__

    def init(self: Problem, *args: Any, **kwargs: Any) -> None:
        plain(self, *args, **kwargs)
        maker = _maker(sys._getframe(1))
        if maker.startswith(str(SOURCE)) and (found := complaint(self, given_later(maker))):
            complaints.append(found)

    def missing(_: object, key: str) -> str:
        complaints.append(f"told without {key}")
        return "…"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Problem, "__init__", init)
        patch.setattr(messages._Values, "__missing__", missing)
        yield complaints


def _maker(frame: FrameType | None) -> str:
    """The file that makes the problem; `dataclasses.replace` may stand between."""
    while frame is not None and frame.f_globals.get("__name__") == "dataclasses":
        frame = frame.f_back
    return frame.f_code.co_filename if frame else ""
