"""The sentences of every problem, in the reader's language. Codes are permanent; sentences may improve at any time.

Each topic has a module, in which Vietnamese and English stand side by side; `topics` combines them and is loaded with
the first sentence. The sentences of a rule are in the rule's own file.
"""

import errno
import os
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from noticegen.problems.codes import Code
from noticegen.problems.filled import filled
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import LANGUAGES as LANGUAGES
from noticegen.problems.sentences import Sentences

if TYPE_CHECKING:
    from noticegen.problems.problem import Problem, Severity

LONGEST_VALUE = 800


class Described(NamedTuple):
    """A problem in words: what is wrong, and what to do about it."""

    message: str
    hint: str


def sentences_of(code: Code) -> Sentences:
    """The sentences of a code, with {blanks}; for an unknown code, which is a bug of ours, the code itself."""
    if isinstance(code, RuleCode):
        return code.sentences
    from .topics import PROBLEMS

    return PROBLEMS.get(code, Sentences((code, ""), (code, "")))


@cache
def words(lang: str) -> Mapping[str, str]:
    """The program's own words by key, with {blanks}."""
    from .topics import WORDS

    return {key: word.within(lang) for key, word in WORDS.items()}


def describe(problem: "Problem", lang: str) -> Described:
    """The problem's sentences, filled in. Never fails: a missing value (a bug of ours) appears as an ellipsis."""
    message, hint = sentences_of(problem.code).within(lang)
    values = _Values({key: _short(value) for key, value in problem.values.items()})
    if reason := values.get("reason"):
        values["reason"] = _reason(reason, lang)
    hint = filled(hint, values)
    if suggestion := values.get("suggestion"):
        hint = f"{words(lang)['did-you-mean'].format(suggestion=suggestion)} {hint}".strip()
    return Described(filled(message, values), hint)


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _reason(said: str, lang: str) -> str:
    """The operating system's reason in the reader's language, if it is a common one."""
    from .reasons import REASONS

    name = next((name for code, name in errno.errorcode.items() if os.strerror(code) == said), "")
    return REASONS.get(name, said) if lang == "vi" else said


def _short(value: str) -> str:
    return value if len(value) <= LONGEST_VALUE else f"{value[:LONGEST_VALUE]}…"


def severity_word(severity: "Severity", lang: str) -> str:
    """The word for a severity: lỗi, warning and so on."""
    return words(lang)[severity.name.lower()]
