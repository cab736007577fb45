"""What a problem says, in the language of the reader. Codes are permanent; sentences may be improved at any time."""

import errno
import os
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from noticegen.problems.problem import Problem, Severity

LANGUAGES = ("vi", "en")
LONGEST_VALUE = 800


class Told(NamedTuple):
    """A problem in words: what is wrong, and what to do about it."""

    message: str
    hint: str


def catalogue(lang: str) -> Mapping[str, tuple[str, str]]:
    """Code → (message, hint) with {placeholders}."""
    sentences: Mapping[str, tuple[str, str]] = import_module(f".{lang}", __name__).PROBLEMS
    return sentences


def words(lang: str) -> Mapping[str, str]:
    """The few words the program itself uses."""
    said: Mapping[str, str] = import_module(f".{lang}", __name__).WORDS
    return said


def tell(problem: "Problem", lang: str) -> Told:
    """The problem's sentences, filled in. A code without sentences is our bug, and says so by KeyError."""
    message, hint = catalogue(lang)[problem.code]
    values = {key: _short(value) for key, value in problem.values.items()}
    if reason := values.get("reason"):
        values["reason"] = _reason(reason, lang)
    hint = hint.format_map(values)
    if suggestion := values.get("suggestion"):
        hint = f"{words(lang)['did-you-mean'].format(suggestion=suggestion)} {hint}".strip()
    return Told(message.format_map(values), hint)


def _reason(said: str, lang: str) -> str:
    """The system's own sentence in the reader's language, if it is one of the common ones."""
    name = next((name for code, name in errno.errorcode.items() if os.strerror(code) == said), "")
    reasons: Mapping[str, str] = import_module(f".{lang}", __name__).REASONS
    return reasons.get(name, said)


def _short(value: str) -> str:
    return value if len(value) <= LONGEST_VALUE else f"{value[:LONGEST_VALUE]}…"


def severity_word(severity: "Severity", lang: str) -> str:
    """What a severity is called: lỗi, warning and so on."""
    return words(lang)[severity.name.lower()]
