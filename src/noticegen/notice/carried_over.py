"""What a notice still says as the one it was begun from.

`new --from` leaves a comment with a digest of every text that belongs to one meeting. A text that is still there is
reported until it is changed, kept by a comment of the author's, or the digests are deleted.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import At, Problem, Severity
from noticegen.reading.tree import ListNode, MapNode, Text, Tree

_OF_ONE_MEETING = frozenset(
    {"subject", "urgency", "circulation", "opening", "body", "closing", "items", "text", "paragraph"}
)
_OF_ANY_MEETING = frozenset({"heading", "label", "caption", "title", "columns"})
"""Names, unless they have a number in them: "Giao Thanh tra Sở" stays, "Nhiệm vụ tháng 12" does not."""

_FROM = Lazy(r"^# noticegen: chép từ (?P<source>.+)\. Câu chưa sửa", re.MULTILINE, ("# noticegen: chép từ ",))
_DIGESTS = Lazy(r"^# noticegen: câu cũ (?P<digests>[0-9a-f ]+)\r?$", re.MULTILINE)
_COMMENT = Lazy(r"^# noticegen: (?:chép từ|câu cũ) .*\r?\n?", re.MULTILINE)
_KEPT = Lazy(r"^\s*# ?noticegen: (?:giữ|keep)\b")
_PER_LINE = 14
_LINES_SHOWN = 12


class CarriedText(NamedTuple):
    """The words of a text, or of a table's whole row, and where they are."""

    words: str
    at: At | None

    @property
    def digest(self) -> str:
        """Of its words, however they are wrapped."""
        from hashlib import sha256  # OpenSSL takes its time, and few notices were begun from another

        return sha256(" ".join(self.words.split()).encode()).hexdigest()[:6]


def texts_of_one_meeting(tree: Tree) -> Iterator[CarriedText]:
    """All that is said of this meeting only, with its digits and stamps; units, signers and names are not."""
    if isinstance(tree, MapNode):
        yield from _in_mapping(tree)


def _in_mapping(mapping: MapNode) -> Iterator[CarriedText]:
    for key, value in mapping.items():
        yield from _in_rows(value) if key == "rows" else _below(value, key)


def _below(value: Tree, key: str) -> Iterator[CarriedText]:
    if isinstance(value, MapNode):
        yield from _in_mapping(value)
    elif isinstance(value, ListNode):
        for each in value:
            yield from _below(each, key)
    elif isinstance(value, Text):
        is_numbered_name = key in _OF_ANY_MEETING and any(each.isdigit() for each in value)
        if key in _OF_ONE_MEETING or is_numbered_name:
            yield CarriedText(value, value.at)


def _in_rows(rows: Tree) -> Iterator[CarriedText]:
    for row in rows if isinstance(rows, ListNode) else ():
        if isinstance(row, ListNode):
            yield CarriedText(" | ".join(str(cell or "") for cell in row), row.at)


def carried_comment(texts: Iterable[CarriedText], source: str) -> str:
    """The lines that remember these texts of a notice called `source`; the first says what they are for."""
    source = " ".join(source.split())
    digests = list(dict.fromkeys(each.digest for each in texts))
    rows = [digests[start : start + _PER_LINE] for start in range(0, len(digests), _PER_LINE)]
    lines = (f"# noticegen: câu cũ {' '.join(row)}\n" for row in rows)
    return f"# noticegen: chép từ {source}. Câu chưa sửa còn được nhắc; xong cả thì xóa dòng này.\n" + "".join(lines)


def without_carried_comment(text: str) -> str:
    """The text without what an earlier `new --from` remembered."""
    return _COMMENT.sub("", text)


def tree_to_carried_problems(tree: Tree, text: str) -> Iterator[Problem]:
    """One warning (`carried-over`) at the first text that is still the old notice's, with the lines of all."""
    begun = _FROM.search(text)
    if begun is None:
        return
    old = {digest for match in _DIGESTS.finditer(text) for digest in match["digests"].split()}
    lines = text.splitlines()
    places = [each.at for each in texts_of_one_meeting(tree) if each.at and each.digest in old]
    places = [at for at in places if not _is_kept(lines, at.line)]
    if places:
        numbers = list(dict.fromkeys(at.line for at in places))
        shown = ", ".join(map(str, numbers[:_LINES_SHOWN])) + ("…" if len(numbers) > _LINES_SHOWN else "")
        values = {"count": str(len(places)), "lines": shown, "source": begun["source"]}
        yield Problem("carried-over", min(places), values, Severity.WARNING)


def _is_kept(lines: list[str], line: int) -> bool:
    """Whether the comments right above a line say that it is kept."""
    above = line - 2
    while above >= 0 and lines[above].lstrip().startswith("#"):
        if _KEPT.match(lines[above]):
            return True
        above -= 1
    return False
