"""Last month's notice → the beginning of this month's: its number, day and deadlines blank, all else as it was."""

from collections.abc import Iterator
from dataclasses import dataclass

from noticegen.reading.blanked_value import blanked_value
from noticegen.reading.tree import ListNode, MapNode, Tree
from noticegen.reading.yaml_document import YamlDocument
from noticegen.reading.yaml_layout import Path

from .carried_over import carried_comment, texts_of_one_meeting, without_carried_comment
from .notice import State

_EDITOR_LINE = "# yaml-language-server:"


@dataclass(frozen=True, slots=True)
class Begun:
    """The new notice's YAML; how many deadlines were left out, and how many texts are still the old notice's."""

    text: str
    deadlines: int
    texts: int


def yaml_to_begun_yaml(text: str, file: str, source: str, month: str) -> Begun:
    """A notice of `month` (2026-11) begun from this one, which people know as `source`.

    Structure, units, signers and recipients stay, and so do the texts, remembered in a comment. Raises ProblemsFound
    for YAML that cannot be read or changed.
    """
    document = _undated(YamlDocument(without_carried_comment(text), file), month)
    deadlines = dict(_deadlines(document.tree, ()))
    for path in deadlines:
        document = document.without(path)
    texts = list(texts_of_one_meeting(document.tree))
    return Begun(_below_editor_line(document.text, carried_comment(texts, source)), sum(deadlines.values()), len(texts))


def _undated(document: YamlDocument, month: str) -> YamlDocument:
    tree = document.tree
    if not isinstance(tree, MapNode):
        return document
    if tree.get("number") is not None:
        document = blanked_value(document, ("number",))
    if "date" in tree:
        document = document.with_text(("date",), month)
    if tree.get("state") == State.ISSUED:
        document = document.with_text(("state",), State.FOR_SIGNATURE)
    return document


def _deadlines(value: Tree, path: Path) -> Iterator[tuple[Path, int]]:
    """Where they stand, and how many."""
    if isinstance(value, MapNode):
        for key, each in value.items():
            if key == "deadlines":
                yield (*path, key), len(each) if isinstance(each, ListNode) else 1
            else:
                yield from _deadlines(each, (*path, key))
    elif isinstance(value, ListNode):
        for number, each in enumerate(value):
            yield from _deadlines(each, (*path, number))


def _below_editor_line(text: str, comment: str) -> str:
    """On top of the file, but an editor looks for its own line first."""
    first, line_break, rest = text.partition("\n")
    comment = comment.replace("\n", "\r\n") if first.endswith("\r") else comment
    return f"{first}{line_break}{comment}{rest}" if first.startswith(_EDITOR_LINE) else comment + text
