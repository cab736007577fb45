"""Archives that are up to date by their stamps, of files that are no documents; what may happen to one; who looks.

Run as a program, for forks want a process with one thread: it prints every edit that was told otherwise than `TOLD`
says, then what `start` says of an archive in which nothing was touched.
"""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from unittest import mock

from noticegen import start
from noticegen.archive import forked
from noticegen.archive.stamps import Stamps, file_stat
from noticegen.workspace.lock import FOLDER
from noticegen.workspace.slug import slug

NOTICES = ("Tháng mười một", "hai\nba", "mot", "--excerpts")
FILES = (".noticegen.json", "a.docx", "a.pdf", "excerpts/văn phòng.docx", "excerpts/x\ny.pdf")
LONG_AGO = time.time() - 3600
Edit = Callable[[Path], object]


def make_stamped(root: Path) -> list[str]:
    """An archive of which the stamps know every notice: the notices' files."""
    (root / "data/notices").mkdir(parents=True)
    (root / "data/office.yaml").touch()
    (root / "output" / FOLDER).mkdir(parents=True)
    stamps = Stamps().with_shared({str(root / "data/office.yaml"): file_stat(str(root / "data/office.yaml"))})
    for name in NOTICES:
        source, folder = root / f"data/notices/{name}.yaml", root / "output" / slug(name)
        (folder / "excerpts").mkdir(parents=True)
        own = [folder / f"{folder.name}.docx", folder / f"{folder.name}.pdf"]
        for path in (source, *own, *(folder / each for each in FILES)):
            path.write_bytes(b"as it was made")
            os.utime(path, (LONG_AGO, LONG_AGO))
        stamps.add(str(source), str(folder), "all", 2)
    stamps.keep(root / "output" / FOLDER)
    return [*stamps.notices]


def _notice_of(folder: Path) -> Path:
    return next(path for path in (folder.parents[1] / "data/notices").iterdir() if slug(path.stem) == folder.name)


def _replace(path: Path) -> None:
    """As Word saves: a file beside it takes its place; here with the same bytes and time."""
    shutil.copy2(path, path.with_name("~new"))
    path.with_name("~new").replace(path)


def _edit_slyly(path: Path) -> None:
    """In place, as long as before, and its time put back: only the time of the change tells."""
    with path.open("r+b") as file:
        file.write(b"A")
    os.utime(path, (LONG_AGO, LONG_AGO))


def _put_link(path: Path) -> None:
    path.rename(path.parents[2] / "elsewhere")
    path.symlink_to(path.parents[2] / "elsewhere")


def _put_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _swap(path: Path) -> None:
    path.rename(path.with_name("~"))
    path.with_suffix(".pdf").rename(path)
    path.with_name("~").rename(path.with_suffix(".pdf"))


def _copy_back(folder: Path) -> None:
    """With all times that a copy can keep."""
    kept = folder.rename(folder.parents[1] / "kept")
    shutil.copytree(kept, folder)


def _make_pipe_of_excerpts(folder: Path) -> None:
    """Nobody writes into it: who opens it as a file waits for ever."""
    shutil.rmtree(folder / "excerpts")
    os.mkfifo(folder / "excerpts")


TOLD: dict[str, tuple[Edit, bool]] = {
    "nothing": (lambda _: None, False),
    "read": (lambda folder: (folder / "a.docx").read_bytes(), False),
    "lost": (lambda folder: (folder / "a.docx").unlink(), True),
    "lost excerpt": (lambda folder: (folder / "excerpts/x\ny.pdf").unlink(), True),
    "added": (lambda folder: (folder / "a-signed.pdf").touch(), True),
    "added excerpt": (lambda folder: (folder / "excerpts/~$b.docx").touch(), True),
    "replaced": (lambda folder: _replace(folder / "a.docx"), True),
    "edited in place": (lambda folder: (folder / "a.docx").write_bytes(b"by hand"), True),
    "edited slyly": (lambda folder: _edit_slyly(folder / "a.docx"), True),
    "edited excerpt": (lambda folder: _edit_slyly(folder / "excerpts/văn phòng.docx"), True),
    "edited record": (lambda folder: _edit_slyly(folder / ".noticegen.json"), True),
    "edited notice": (lambda folder: _edit_slyly(_notice_of(folder)), True),
    "renamed": (lambda folder: (folder / "a.docx").rename(folder / "b.docx"), True),
    "swapped": (lambda folder: _swap(folder / "a.docx"), True),
    "permissions": (lambda folder: (folder / "a.docx").chmod(0o600), True),
    "only its time": (lambda folder: os.utime(folder / "a.docx"), True),
    "link in its place": (lambda folder: _put_link(folder / "a.docx"), True),
    "link to nothing": (lambda folder: (folder / ".#a.docx").symlink_to("nobody"), True),
    "folder in its place": (lambda folder: _put_folder(folder / "a.docx"), True),
    "no excerpts": (lambda folder: shutil.rmtree(folder / "excerpts"), True),
    "a pipe for the excerpts": (_make_pipe_of_excerpts, True),
    "no folder": (shutil.rmtree, True),
    "copied back": (_copy_back, True),
    "a folder beside them": (lambda folder: (folder / "backup").mkdir(), False),
}
"""What happens to a notice's documents, and whether the quick look tells."""


def _forks(number: int) -> AbstractContextManager[object]:
    return mock.patch.multiple(forked, WORTH_A_FORK=1, _processors=lambda: number)


@contextmanager
def _no_fork() -> Iterator[None]:
    with _forks(3), mock.patch.object(os, "fork", side_effect=BlockingIOError):
        yield


WAYS: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "here": lambda: _forks(1),
    "forked": lambda: _forks(3),
    "no fork to be had": _no_fork,
    "no handles of folders": lambda: mock.patch.object(os, "supports_fd", frozenset()),
}


def wrongly_told(root: Path) -> Iterator[str]:
    """Every edit, of a notice that is asked about first and of one that is not, looked at in every way."""
    for what, (edit, is_told) in TOLD.items():
        for name in NOTICES[:2]:
            shutil.rmtree(root, ignore_errors=True)
            make_stamped(root)
            os.chdir(root)
            edit(root / "output" / slug(name))
            for way, patched in WAYS.items():
                with patched():
                    if bool(start._count_if_unchanged()) is is_told:
                        yield f"{what} ({name!r}, {way})"


def main(root: Path) -> None:
    """The faults, then the words of `noticegen build`."""
    with mock.patch.object(os, "fsync"):
        for fault in wrongly_told(root):
            sys.stdout.write(f"{fault}\n")
    shutil.rmtree(root)
    make_stamped(root)
    os.chdir(root)
    sys.argv[1:] = ["build"]
    with _forks(3):
        start.main()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
