"""Several files replaced as one: a journal says how, so that whoever finds it after a kill ends with one whole set.

The journal stands in the folder that holds all targets, and is on the disk before the first file is renamed. Whoever
finds it completes the write. Only where somebody changed a file since, before its turn came, is the write undone.
"""

import contextlib
import json
import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from .digest import file_digest
from .replace import replace
from .temporary_files import flush_folder, is_stale, is_temporary, journals_in, remove, temporary_name, write_through


@dataclass(frozen=True, slots=True)
class Rename:
    """`new` becomes `target`; `old` is what stood there, to go back to, or None if nothing did.

    `before` and `after` are the digests of what stood there and of what is to stand there.
    """

    target: Path
    new: Path
    old: Path | None
    before: str
    after: str

    @property
    def is_whole(self) -> bool:
        """Whether the target is as wanted, or can be made so, or was made so and changed by somebody afterwards."""
        found = file_digest(self.target)
        if found == self.after:
            return True
        if self.new.exists():
            return found == self.before and file_digest(self.new) == self.after
        return found != self.before

    def go(self) -> None:
        """Do it, unless it is done. Raises OSError."""
        if self.new.exists():
            replace(self.new, self.target)

    def undo(self) -> None:
        """Put back what stood there, if this was done and nobody has changed it since. Raises OSError."""
        if self.new.exists() or file_digest(self.target) != self.after:
            return
        if self.old is None:
            self.target.unlink()
        elif self.old.exists():
            replace(self.old, self.target)


def keep_old(target: Path) -> Path | None:
    """Give the file a second name beside the first, or copy it where the disk knows no second names. Raises OSError."""
    if not os.path.lexists(target):
        return None
    old = temporary_name(target.parent)
    try:
        os.link(target, old, follow_symlinks=not target.is_symlink())
    except (OSError, NotImplementedError):
        shutil.copy2(target, old, follow_symlinks=False)
    return old


def write_journal(renames: Sequence[Rename]) -> Path:
    """On the disk, with the names that it speaks of, when this returns. Raises OSError."""
    folder = common_folder(each.target for each in renames)
    journal = temporary_name(folder, ".journal")
    text = json.dumps([_as_json(each, folder) for each in renames], ensure_ascii=False, indent=1)
    flush_folders(renames)
    write_through(journal, text.encode("utf-8", "surrogateescape"))
    flush_folder(folder)
    return journal


def close_journal(journal: Path, renames: Sequence[Rename]) -> None:
    """The write is done or undone, and on the disk: the journal goes first, since without it the rest is waste.

    Raises OSError while the journal cannot be removed.
    """
    flush_folders(renames)
    journal.unlink(missing_ok=True)
    remove(*(each.new for each in renames), *(each.old for each in renames if each.old))


def undo_all(renames: Sequence[Rename]) -> None:
    """Back to the old set. Raises OSError."""
    for each in reversed(renames):
        each.undo()


def finish_writes(folder: Path, *, only_stale: bool = False) -> None:
    """Complete what killed runs left half done in this folder; the caller holds its lock, or asks for `only_stale`.

    Raises OSError while a file is held; then the journal stays for the next one who comes.
    """
    for journal in journals_in(folder):
        if only_stale and not is_stale(journal):
            continue
        renames = _read_journal(journal)
        if all(each.is_whole for each in renames):
            for each in renames:
                each.go()
        else:
            undo_all(renames)
        close_journal(journal, renames)


def common_folder(paths: Iterable[Path]) -> Path:
    """The deepest folder that holds all these files."""
    return Path(os.path.commonpath([path.parent for path in paths]))


def flush_folders(renames: Iterable[Rename]) -> None:
    """Make the names of all these files survive a power cut."""
    for folder in dict.fromkeys(each.target.parent for each in renames):
        flush_folder(folder)


def _as_json(rename: Rename, folder: Path) -> dict[str, str]:
    paths = {key: value for key, value in asdict(rename).items() if isinstance(value, Path)}
    digests = {"before": rename.before, "after": rename.after}
    return {key: Path(os.path.relpath(path, folder)).as_posix() for key, path in paths.items()} | digests


def _read_journal(journal: Path) -> list[Rename]:
    """Empty for a journal that was not written to its end: then nothing has been renamed.

    A journal may come with a folder from anybody: one that names a file outside of its folder, or anything but our own
    temporary files, is not one of ours.
    """
    try:
        found = json.loads(journal.read_bytes().decode("utf-8", "surrogateescape"))
        return [_from_json(each, journal.parent) for each in found]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []


def _from_json(found: dict[str, str], folder: Path) -> Rename:
    target, new = _below(found["target"], folder), _below(found["new"], folder)
    old = _below(found["old"], folder) if "old" in found else None
    for each in (new, old or new):
        if not is_temporary(each.name) or each.parent != target.parent:
            raise ValueError(each)
    return Rename(target, new, old, str(found["before"]), str(found["after"]))


def _below(place: str, folder: Path) -> Path:
    path = folder / PurePosixPath(place)
    with contextlib.suppress(OSError):
        if ".." not in path.parts and path.parent.resolve().is_relative_to(folder.resolve()):
            return path
    raise ValueError(place)
