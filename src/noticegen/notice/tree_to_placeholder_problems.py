"""Sample names that nobody replaced: without a warning they would become an official notice of "Sở Mẫu"."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any
from unicodedata import normalize

from noticegen.problems.problem import Problem, Severity
from noticegen.reading.tree import MapNode, Tree

SAMPLE_AGENCY: Mapping[str, str] = MappingProxyType(
    {"parent": "UBND tỉnh Mẫu", "name": "Sở Mẫu", "symbol": "SM", "place": "Mẫu"}
)
"""What `init` writes about the office itself, by its key."""

SAMPLE_HEAD = "Nguyễn Văn Mẫu"
SAMPLE_OFFICE_CHIEF = "Trần Thị Mẫu"
SAMPLE_NAME = "Họ và tên"
"""The signers' names that `init` and `new` write."""

_SIGNER = {"name": (SAMPLE_HEAD, SAMPLE_OFFICE_CHIEF, SAMPLE_NAME)}
_AGENCY = {key: (value,) for key, value in SAMPLE_AGENCY.items()}
_PARTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {"agencies": _AGENCY, "issuers": _AGENCY, "signers": _SIGNER}
"""Where they print, in a registry and in a notice: the part's name, the key, the samples."""


def tree_to_placeholder_problems(tree: Tree) -> Iterator[Problem]:
    """A warning (`placeholder`) at each sample value in the tree of a registry or a notice, in capitals or not."""
    if not isinstance(tree, MapNode):
        return
    for part, samples in _PARTS.items():
        entries = tree.get(part)
        for entry in entries if isinstance(entries, list) else [entries]:
            if isinstance(entry, MapNode):
                yield from _in_entry(entry, samples)


def _in_entry(entry: MapNode, samples: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    for key, known in samples.items():
        if _plain(entry.get(key)) in map(_plain, known):
            found = " ".join(entry[key]) if isinstance(entry[key], list) else str(entry[key])
            yield Problem("placeholder", entry.value_at[key], {"found": found}, Severity.WARNING)


def _plain(value: Any) -> str:
    """A value of one line or several, as its words alone."""
    lines = value if isinstance(value, list) else [value]
    return normalize("NFC", " ".join(" ".join(map(str, lines)).split())).casefold()
