"""A registry's text with further entries after the last of each part, written as the one before; all else stays."""

from collections.abc import Mapping, Sequence
from typing import cast

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.value_to_yaml import Value
from noticegen.reading.yaml_document import YamlDocument

Entries = Mapping[str, Sequence[Mapping[str, object]]]


def registry_to_added_registry(text: str, file: str, entries: Entries) -> str:
    """Raises ProblemsFound: `import-not-added` where a part is written in a way that takes no further entry."""
    document = YamlDocument(text, file)
    try:
        for part, new in entries.items():
            for each in new:
                document = _with_entry(document, part, cast("Value", each))
    except (ProblemsFound, LookupError) as error:
        raise ProblemsFound([Problem("import-not-added", values={"path": file})]) from error
    return document.text


def _with_entry(document: YamlDocument, part: str, entry: Value) -> YamlDocument:
    there = document.tree.get(part)
    if there is None:
        return document.with_key((), part, [entry])
    return document.with_item((part,), len(there), entry)
