"""The block of the signature, pasted at the end of the minutes: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`, a name.

YAML joins it to the last sentence above. The form prints it from `signers`, so these lines belong there.
"""

from noticegen.problems.lazy import Lazy
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

_AUTHORITY = Lazy(r"(?:TM|KT|TL|TUQ|Q)\.\s*[^\W\d_a-z].*")
_NO_PROSE = Lazy(r"[^:#]+")


def pasted_signatures(text: str, file: str) -> list[Problem]:
    """A problem for the first such block in the first column; it takes all lines up to the next key."""
    lines = split_lines(text)
    for number, line in enumerate(lines):
        if number and _begins(line) and not _is_of_value(lines[number - 1]):
            end = number + 1
            while end < len(lines) and (not lines[end].strip() or _goes_on(lines[end])):
                end += 1
            while not lines[end - 1].strip():
                end -= 1
            return [
                Problem("yaml-signature-pasted", At(file, number + 1, 1), {"found": line.strip()}, span=end - number)
            ]
    return []


def _begins(line: str) -> bool:
    """Whether a line in the first column is `TM. …`, or in capitals throughout."""
    words = line.strip()
    is_capital = words.isupper() and len(words.split()) > 1 and bool(_NO_PROSE.fullmatch(words))
    return line[:1].isalpha() and (bool(_AUTHORITY.fullmatch(words)) or is_capital)


def _goes_on(line: str) -> bool:
    return line[:1] not in {" ", "-", "#"} and bool(_NO_PROSE.fullmatch(line))


def _is_of_value(above: str) -> bool:
    """Whether the line above begins a value that this one may go on with."""
    return above.rstrip().endswith((":", "|", ">"))
