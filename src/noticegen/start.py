"""The very first thing that runs: a `build` of all or of one notice is answered before anything is loaded, if nothing
has changed.

Everything else goes on to `commands.main`. Only the standard library is used, and little of it. So the workspace and
its notices are found here a second time, in the words of `os`; tests/commands/test_start.py compares both ways.
"""

import os
import sys

OLDEST_PYTHON = (3, 11)
"""As `pyproject.toml` says; pip asks there, but whoever runs the source does not ask pip."""


def main() -> None:
    """The program as the shell calls it."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        sys.exit(_too_old())
    if sys.argv[1:2] == ["build"] and _has_answered(sys.argv[2:]):
        return
    from .commands.main import main as run

    run()


def _too_old() -> str:
    wanted, found = ".".join(map(str, OLDEST_PYTHON)), ".".join(map(str, sys.version_info[:3]))
    return (
        f"noticegen cần Python {wanted} trở lên; {sys.executable} là Python {found}.\n"
        f"(noticegen needs Python {wanted} or later; {sys.executable} is Python {found}.)"
    )


def _has_answered(arguments: list[str]) -> bool:
    """Whether such a `build` has nothing to do, and that has been said."""
    is_quiet = arguments[-1:] in (["-q"], ["--quiet"])
    typed = arguments[:-1] if is_quiet else arguments
    if not typed:
        folder, count = "", _count_if_unchanged()
    elif len(typed) == 1 and typed[0][:1] != "-":
        folder = _documents_if_unchanged(typed[0])
        count = 1 if folder else 0
    else:
        return False
    if count and not is_quiet:
        _say_unchanged(count, folder)
    return bool(count)


def _count_if_unchanged() -> int:
    """The number of notices, if every one of the workspace we stand in is up to date; else 0."""
    root = _workspace(_here())
    if not root:
        return 0
    from .archive.forked import is_true_of_all
    from .archive.stamps import read_stamps

    stamps = read_stamps(f"{root}/output/.noticegen")
    if not stamps.is_shared_same:
        return 0
    sources = _sources(root)
    folders = [name for name in os.listdir(f"{root}/output") if name[0] != "."]  # noqa: PTH208 pathlib is not loaded yet
    if len(folders) != len(sources):  # a notice has come, or gone and left its documents
        return 0
    return len(sources) if is_true_of_all(stamps.has, sources) else 0


def _documents_if_unchanged(typed: str) -> str:
    """The folder of the documents of the notice that this means, if they are up to date; else nothing."""
    root, source = _meant(typed)
    if not root:
        return ""
    from .archive.stamps import read_stamps

    stamps = read_stamps(f"{root}/output/.noticegen")
    folder = stamps.notices.get(source, ("",))[0]
    is_here = os.path.dirname(folder) == f"{root}{os.sep}output"  # noqa: PTH120 pathlib is not loaded yet
    return folder if is_here and stamps.is_shared_same and stamps.has(source) else ""


def _meant(typed: str) -> tuple[str, str]:
    """A workspace and the file of a notice in it, if there is no doubt: a path, or the name of one notice."""
    here = _here()
    if os.path.lexists(typed):
        source = os.path.join(here, typed)  # noqa: PTH118 pathlib is not loaded yet
        return _workspace(os.path.dirname(source)), source  # noqa: PTH120 pathlib is not loaded yet
    root = _workspace(here)
    found = [each for each in _sources(root) if typed in _names(each)] if root else []
    return (root, found[0]) if len(found) == 1 and typed.isascii() else ("", "")


def _names(source: str) -> tuple[str, str]:
    name = os.path.basename(source)  # noqa: PTH119 pathlib is not loaded yet
    return name, os.path.splitext(name)[0]  # noqa: PTH122 pathlib is not loaded yet


def _here() -> str:
    """The folder we stand in; nothing where it is gone."""
    try:
        return os.getcwd()  # noqa: PTH109 pathlib costs as much as the look itself
    except OSError:
        return ""


def _workspace(folder: str) -> str:
    """As `find_workspace` finds it from there; nothing where there is none."""
    root = folder
    while not os.path.isfile(f"{root}/data/office.yaml"):  # noqa: PTH113 pathlib is not loaded yet
        root, below = os.path.dirname(root), root  # noqa: PTH120 pathlib is not loaded yet
        if root == below:
            return ""
    return root


def _sources(root: str) -> list[str]:
    """What `notice_files` finds in a workspace, as the stamps spell it, and whatever looks a little like a notice.

    No such file was ever up to date, so it makes the quick look worthless: `build` warns of `a.yaml.txt`.
    """
    found: list[str] = []
    for parent, folders, names in os.walk(f"{root}{os.sep}data{os.sep}notices"):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [f"{parent}{os.sep}{name}" for name in names if name[0] != "." and ".y" in name.lower()]
    return found


def _say_unchanged(count: int, folder: str) -> None:
    """As `archive_run` says it; of one notice also where its documents are."""
    from .problems import unchanged

    lang = 1 if os.environ.get("NOTICEGEN_LANG") == "en" else 0
    lines = [unchanged.NOTHING_CHANGED[lang].format(notices=count)]
    if folder:
        from .problems.quoted import quoted

        made = f"{folder}{os.sep}{os.path.basename(folder)}"  # noqa: PTH119 pathlib is not loaded yet
        for suffix, sentence in ((".pdf", unchanged.PDF_AT), (".docx", unchanged.WORD_AT)):
            if os.path.isfile(f"{made}{suffix}"):  # noqa: PTH113 pathlib is not loaded yet
                lines.append(sentence[lang].format(path=quoted([f"{made}{suffix}"])))
    sys.stderr.buffer.write("".join(f"{line}\n" for line in lines).encode(errors="backslashreplace"))
    sys.stderr.flush()
