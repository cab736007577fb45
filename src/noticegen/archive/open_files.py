"""Whether a document is open in Word or LibreOffice, and with whom: each leaves a small file beside it that says so."""

from pathlib import Path

from noticegen.problems.problem import Problem
from noticegen.workspace.shown import shown

_SHORT, _MIDDLE = 6, 7
"""Word cuts two letters off a long name for its own file, one off a name of seven, none off a shorter one."""


def open_file_problem(path: Path) -> Problem | None:
    """The problem that names the file and who has it open, or None."""
    for owner_file in (_words(path), path.with_name(f".~lock.{path.name}#")):
        try:
            data = owner_file.read_bytes()
        except OSError:
            continue
        values = {"path": shown(path), "who": _owner(owner_file, data), "owner_file": owner_file.name}
        return Problem("file-open", values=values)
    return None


def _words(path: Path) -> Path:
    length = len(path.stem)
    cut = 0 if length <= _SHORT else 1 if length == _MIDDLE else 2
    return path.with_name(f"~${path.name[cut:]}")


def _owner(path: Path, data: bytes) -> str:
    """LibreOffice separates names by commas; Word writes a length, then the name in one byte a letter."""
    if path.name.startswith(".~lock"):
        names = data.decode("utf-8", "replace").split(",")
        return names[0].strip() or (names[1].strip() if len(names) > 1 else "") or "?"
    length = data[0] if data else 0
    return data[1 : 1 + length].decode("cp1258", "replace").strip() or "?"
