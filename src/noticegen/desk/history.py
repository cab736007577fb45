"""What git knows of a notice, and two of its versions beside each other, paragraph by paragraph."""

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

Json = dict[str, Any]

_SECONDS = 20
_MOST = 200
_FIELDS = "%H%x1f%cI%x1f%an%x1f%s"


@dataclass(frozen=True, slots=True)
class Commit:
    """One version that was kept."""

    id: str
    when: str
    who: str
    message: str


def is_in_git(folder: Path) -> bool:
    """Whether the folder belongs to a repository, and git is here to ask."""
    return git(folder, ["rev-parse", "--is-inside-work-tree"]) == "true\n"


def git(folder: Path, arguments: Sequence[str]) -> str | None:
    """What git answers; None if it refuses, is not here, or takes too long. Nothing is passed through a shell."""
    command = ["git", "-C", str(folder), "-c", "core.quotepath=false", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603 our own words
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", errors="replace") if done.returncode == 0 else None


def commits_of(file: Path) -> list[Commit]:
    """The latest first, also from before the file was renamed."""
    said = git(file.parent, ["log", f"--max-count={_MOST}", "--follow", f"--format={_FIELDS}", "--", file.name])
    return [Commit(*line.split("\x1f", 3)) for line in (said or "").splitlines() if line.count("\x1f") >= len("wwm")]


def is_committed(file: Path) -> bool:
    """Whether the file is as it was kept last."""
    return git(file.parent, ["status", "--porcelain", "--", file.name]) == ""


def text_at(file: Path, commit: str) -> str | None:
    """The file's text as it was then; None if git does not know it under this name."""
    return git(file.parent, ["show", f"{commit}:./{file.name}"])


def commit_file(file: Path, message: str) -> bool:
    """Keep this file alone; what else is staged stays as it is."""
    if git(file.parent, ["add", "--", file.name]) is None:
        return False
    return git(file.parent, ["commit", "--quiet", "--only", f"--message={message}", "--", file.name]) is not None


def differences(before: Sequence[str], after: Sequence[str]) -> Iterator[Json]:
    """Paragraphs of both, those alike together; in changed ones the words that went and came are marked."""
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (_paragraph("same", [(text, False)], [(text, False)]) for text in before[a:b])
            continue
        pairs = min(b - a, d - c) if kind == "replace" else 0
        for number in range(pairs):
            yield _changed(before[a + number], after[c + number])
        yield from (_paragraph("removed", [(text, True)], []) for text in before[a + pairs : b])
        yield from (_paragraph("added", [], [(text, True)]) for text in after[c + pairs : d])


def _changed(before: str, after: str) -> Json:
    old, new = before.split(), after.split()
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if a < b:
            left.append((" ".join(old[a:b]), kind != "equal"))
        if c < d:
            right.append((" ".join(new[c:d]), kind != "equal"))
    return _paragraph("changed", left, right)


def _paragraph(kind: str, before: Sequence[tuple[str, bool]], after: Sequence[tuple[str, bool]]) -> Json:
    return {"kind": kind, "before": _side(before), "after": _side(after)}


def _side(parts: Sequence[tuple[str, bool]]) -> list[Json]:
    return [{"text": text, "mark": mark} for text, mark in parts]
