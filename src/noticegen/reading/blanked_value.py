"""A value taken out of a YAML text, its key left where it stands with the comment beside it."""

from .yaml_document import YamlDocument, changed_at
from .yaml_layout import Path, put


def blanked_value(document: YamlDocument, path: Path) -> YamlDocument:
    """The key then says nothing, which counts as left out. Raises ProblemsFound and LookupError as `YamlDocument`."""
    node = document.layout.node(path)
    start, end = node.start_mark.index, node.end_mark.index
    has_comment = has_comment_beside(document, path)
    while not has_comment and document.text[start - 1] == " ":
        start -= 1
    blank = put(document.text, [(start, end, " " * (end - start) if has_comment else "")])
    return document.first_that_says(node, iter([blank]), changed_at(document.tree, path, lambda _: None))


def has_comment_beside(document: YamlDocument, path: Path) -> bool:
    """Whether the rest of the value's last line is a comment."""
    end = document.layout.node(path).end_mark.index
    return document.text[end:].partition("\n")[0].lstrip().startswith("#")
