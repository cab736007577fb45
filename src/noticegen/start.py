"""The very first thing that runs: `noticegen build` where nothing has changed is answered before anything is loaded.

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
    if sys.argv[1:] in (["build"], ["build", "-q"], ["build", "--quiet"]) and (count := _count_if_unchanged()):
        _say_unchanged(count)
        return
    from .commands.main import main as run

    run()


def _too_old() -> str:
    wanted, found = ".".join(map(str, OLDEST_PYTHON)), ".".join(map(str, sys.version_info[:3]))
    return (
        f"noticegen cần Python {wanted} trở lên; {sys.executable} là Python {found}.\n"
        f"(noticegen needs Python {wanted} or later; {sys.executable} is Python {found}.)"
    )


def _count_if_unchanged() -> int:
    """The number of notices, if every one of the workspace we stand in is up to date; else 0."""
    root = _workspace()
    if not root:
        return 0
    from .archive.forked import is_true_of_all
    from .archive.stamps import read_stamps

    stamps = read_stamps(f"{root}/output/.noticegen")
    if not stamps.is_shared_same:
        return 0
    sources = _sources(f"{root}/data/notices")
    folders = [name for name in os.listdir(f"{root}/output") if name[0] != "."]  # noqa: PTH208
    if len(folders) != len(sources):  # a notice has come, or gone and left its documents
        return 0
    return len(sources) if is_true_of_all(stamps.has, sources) else 0


def _workspace() -> str:
    """As `find_workspace` finds it from here; nothing where there is none."""
    root = os.getcwd()  # noqa: PTH109 pathlib costs as much as the look itself
    while not os.path.isfile(f"{root}/data/office.yaml"):  # noqa: PTH113
        root, below = os.path.dirname(root), root  # noqa: PTH120
        if root == below:
            return ""
    return root


def _sources(folder: str) -> list[str]:
    """What `notice_files` finds there, and whatever looks a little like a notice.

    No such file was ever up to date, so it makes the quick look worthless: `build` warns of `a.yaml.txt`.
    """
    found: list[str] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [f"{parent}/{name}" for name in names if name[0] != "." and ".y" in name.lower()]
    return found


def _say_unchanged(count: int) -> None:
    if len(sys.argv) > 2:  # noqa: PLR2004 quiet
        return
    from .problems import unchanged

    line = (unchanged.EN if os.environ.get("NOTICEGEN_LANG") == "en" else unchanged.VI).format(notices=count)
    sys.stderr.buffer.write(f"{line}\n".encode())
    sys.stderr.flush()
