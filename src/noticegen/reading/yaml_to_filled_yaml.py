"""YAML → the same YAML with some values filled in and every other byte unchanged."""

from collections.abc import Mapping

from .bytes_to_text import bytes_to_text
from .text_to_bytes import text_to_bytes
from .yaml_document import YamlDocument


def yaml_to_filled_yaml(data: bytes, values: Mapping[str, str], after: str, file: str) -> bytes:
    """The document with these `values` for its top-level keys; keys that it lacks are added below the key `after`.

    It must be a mapping that `yaml_to_tree` reads, with the key `after`. Raises ProblemsFound (`yaml-not-fillable`)
    if a value cannot be changed without touching anything else.
    """
    text = bytes_to_text(data, file)
    document = YamlDocument(text, file)
    for key, value in values.items():
        if key in document.tree:
            document = document.with_text((key,), value)
        else:
            document = document.with_key((), key, value, after)
            after = key
    return text_to_bytes(document.text, data)
