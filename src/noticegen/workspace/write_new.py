"""Writes a file under a name that must be free, even if another process wants the same name at the same moment."""

import os
import sys
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound

from .atomic_write import os_error_to_problem
from .shown import shown
from .temporary_files import flush_folder, remove, stage, sweep


def write_new(path: Path, data: bytes) -> None:
    """Write it whole. Raises ProblemsFound: there is such a file by now (`file-exists`), or it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path.parent)
        staged = stage(path, data)
        try:
            _name(staged, path)
        finally:
            remove(staged)
    except FileExistsError as error:
        if not os.path.lexists(path):  # a file stands where a folder must be made
            raise ProblemsFound([os_error_to_problem(error, path)]) from error
        raise ProblemsFound([Problem("file-exists", values={"path": shown(path)})]) from error
    except OSError as error:
        raise ProblemsFound([os_error_to_problem(error, path)]) from error
    flush_folder(path.parent)


def _name(staged: Path, path: Path) -> None:
    """Raises FileExistsError: a link is never made, and on Windows no file renamed, over another."""
    if sys.platform == "win32":
        staged.rename(path)
        return
    try:
        os.link(staged, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without links: look, then rename
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        staged.rename(path)
