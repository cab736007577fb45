"""Which notices use what of the registry: the ids that they name, and what stands in for what they leave out."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.read_file import read_file
from noticegen.workspace.shown import shown

Json = dict[str, Any]

FIRST_AGENCY = "first agency"
DEFAULT_RECIPIENTS = "default recipients"
"""No ids, for they have blanks: who issues a notice that names nobody, and whom it is sent to."""

_FIELDS = frozenset({"units", "coordinating", "signers", "issuers"})
_LEFT_OUT = {"issuers": FIRST_AGENCY, "recipients": DEFAULT_RECIPIENTS}
_State = tuple[int, int]


class Uses:
    """Each notice is read again only when its file has changed. Whoever asks holds the desk's lock."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[_State, str, tuple[str, ...]]] = {}

    def of(self, files: Mapping[str, Path]) -> dict[str, list[Json]]:
        """The notices that use each id; `files` are all of them by their own ids."""
        found: dict[str, list[Json]] = {}
        for notice, path in files.items():
            subject, named = self._read(path)
            for ident in named:
                found.setdefault(ident, []).append({"id": notice, "name": path.stem, "subject": subject})
        return found

    def _read(self, path: Path) -> tuple[str, tuple[str, ...]]:
        """Its subject, and the ids that it names."""
        try:
            state = path.stat().st_mtime_ns, path.stat().st_size
        except OSError:
            return "", ()
        if path not in self._known or self._known[path][0] != state:
            self._known[path] = state, *_subject_and_ids(path)
        return self._known[path][1:]


def _subject_and_ids(path: Path) -> tuple[str, tuple[str, ...]]:
    """Nothing for a file that cannot be read."""
    try:
        tree = yaml_to_tree(bytes_to_text(read_file(path, MAX_BYTES), shown(path)), shown(path))
    except ProblemsFound:
        return "", ()
    if not isinstance(tree, MapNode):
        return "", ()
    left_out = [stand_in for key, stand_in in _LEFT_OUT.items() if tree.get(key) is None]
    subject = tree.get("subject")
    lines = subject if isinstance(subject, ListNode) else [subject or ""]
    return " ".join(map(str, lines)), tuple(dict.fromkeys([*_ids(tree, ""), *left_out]))


def _ids(value: Any, key: str) -> Iterator[str]:
    if isinstance(value, MapNode):
        for name, each in value.items():
            yield from _ids(each, name)
    elif isinstance(value, ListNode):
        for each in value:
            yield from _ids(each, key)
    elif isinstance(value, str) and key in _FIELDS:
        yield str(value)
