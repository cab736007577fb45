"""A YAML syntax error → a problem that names what the author most likely did.

PyYAML tells what its grammar expected. Authors of prose run into four things only: a colon, an asterisk or another
sign that YAML reads as its own, a quotation mark that is not closed or does not close the value, and indentation.
We look at the author's line, not at PyYAML's sentence.
"""

import re

import yaml

from .problem import At, Problem
from .text_to_problems import split_lines

_VALUE = re.compile(r"^(?P<lead>\s*(?:-\s+)*(?:[A-Za-z_][\w-]*:\s+)?)(?P<value>\S.*)")
_ENTRY = re.compile(r"^(?P<lead>\s*(?:-\s+)*)(?P<value>\S.*)")
_SIGNS = "*&!%@`|>[]{},?"


def yaml_error_to_problem(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """The most telling problem for this error."""
    mark = error.problem_mark or error.context_mark
    lines = split_lines(text)
    for look in (_no_key, _unclosed_quote, _sign_at_start, _text_after_quote, _colon_in_text):
        if problem := look(error, lines, file):
            return problem
    return Problem("yaml-syntax", At(file, mark.line + 1, mark.column + 1) if mark else At(file))


def quoted(line: str, *, keyed: bool = True) -> str | None:
    """The line with its value (or, not `keyed`, all of its entry) in quotation marks, as the author would write it."""
    match = (_VALUE if keyed else _ENTRY).match(line.rstrip())
    if match is None:
        return None
    value = match["value"]
    if '"' in value and "'" not in value:
        return f"{match['lead']}'{value}'"
    return match["lead"] + '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _no_key(error: yaml.MarkedYAMLError, lines: list[str], file: str) -> Problem | None:
    """A line that begins with its colon."""
    mark = error.problem_mark
    if mark is None or mark.line >= len(lines) or not re.match(r"\s*:(\s|$)", lines[mark.line]):
        return None
    return Problem("yaml-key-blank", _at(file, mark))


def _unclosed_quote(error: yaml.MarkedYAMLError, lines: list[str], file: str) -> Problem | None:
    """A quoted value that runs to the end of the file, or into a place where none can be."""
    mark = error.context_mark
    if not isinstance(error, yaml.scanner.ScannerError) or mark is None or _char(lines, mark) not in {'"', "'"}:
        return None
    if error.problem_mark is not None and _char(lines, error.problem_mark) not in {"", "\0"}:
        if _char(lines, error.problem_mark, -1) == "\\":
            return Problem("yaml-bad-escape", _at(file, error.problem_mark))
        return None
    return Problem("yaml-unclosed-quote", _at(file, mark), {"quote": _char(lines, mark)})


def _sign_at_start(error: yaml.MarkedYAMLError, lines: list[str], file: str) -> Problem | None:
    """`**bold**`, `@`, `%`, `[1]` …: the value begins with a sign that means something to YAML."""
    mark = error.context_mark or error.problem_mark
    for candidate in (mark, error.problem_mark):
        if candidate is None or candidate.line >= len(lines):
            continue
        line = lines[candidate.line]
        match = _VALUE.match(line)
        if match and match["value"][0] in _SIGNS and candidate.column >= match.start("value"):
            at = At(file, candidate.line + 1, match.start("value") + 1)
            return Problem("yaml-sign-needs-quotes", at, {"sign": match["value"][0]}, fix=quoted(line))
    return None


def _text_after_quote(error: yaml.MarkedYAMLError, lines: list[str], file: str) -> Problem | None:
    """`"Trám" và "Trà"`: YAML ends the value at the second quotation mark and trips over the rest."""
    mark = error.problem_mark
    if mark is None or mark.line >= len(lines):
        return None
    match = _VALUE.match(lines[mark.line])
    if match is None or match["value"][0] not in "\"'" or mark.column <= match.start("value"):
        return None
    return Problem("yaml-text-after-quote", _at(file, mark), fix=quoted(lines[mark.line]))


def _colon_in_text(error: yaml.MarkedYAMLError, lines: list[str], file: str) -> Problem | None:
    """`subject: Kết luận: tháng 11`: the second colon looks like a second key."""
    mark = error.problem_mark
    if not isinstance(error, yaml.scanner.ScannerError) or mark is None or _char(lines, mark) != ":":
        return None
    return Problem("yaml-colon-needs-quotes", _at(file, mark), fix=quoted(lines[mark.line]))


def _char(lines: list[str], mark: yaml.Mark, shift: int = 0) -> str:
    if mark.line >= len(lines):
        return ""
    column = mark.column + shift
    return lines[mark.line][column : column + 1] if column >= 0 else ""


def _at(file: str, mark: yaml.Mark) -> At:
    return At(file, mark.line + 1, mark.column + 1)
