"""What a plain text says, by where it stands: the text of an entry, a paragraph, a recipient's name."""

from .yaml_layout import Path

_BY_LIST = {
    "opening": "paragraph",
    "closing": "paragraph",
    "recipients": "name",
    "columns": "title",
    "archive": "line",
}


def plain_key(path: Path) -> str:
    """The key that the text at this path stands under once it is a mapping."""
    names = [each for each in path if isinstance(each, str)]
    return _BY_LIST.get(names[-1] if names else "", "text")
