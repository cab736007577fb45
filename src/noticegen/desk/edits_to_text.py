"""What the page asked for, all of it or nothing → the file's text with it."""

from collections.abc import Callable
from typing import NamedTuple

from noticegen.reading.yaml_document import YamlDocument
from noticegen.reading.yaml_layout import Path

from .edit import Edits, FixEdit, TextEdit
from .edit_to_document import edit_to_document


class EditedText(NamedTuple):
    """The text, and the path to go on with if an edit moved it."""

    text: str
    focus: Path | None


def edits_to_text(text: str, file: str, edits: Edits, fixed: Callable[[str, str], str]) -> EditedText:
    """`fixed` gives a text with the correction of this key.

    Raises ProblemsFound (`yaml-not-fillable`) and LookupError for an edit that cannot be put into the text.
    """
    focus: Path | None = None
    for each in edits.edits:
        if isinstance(each, TextEdit):
            text = each.value
        elif isinstance(each, FixEdit):
            text = fixed(text, each.key)
        else:
            edited = edit_to_document(YamlDocument(text, file), each)
            text, focus = edited.document.text, edited.focus or focus
    return EditedText(text, focus)
