"""Somebody who types what a page shows: a shell that knows `cd` and `noticegen`, and makes nothing else up."""

import datetime as dt
import os
import re
import shlex
from collections.abc import Mapping
from pathlib import Path

from noticegen.commands import main as program

from .checkout import ROOT

DAY = dt.date(2026, 11, 5)
"""When the pages are read: what `new` writes for the month of the clock is moved to theirs."""


class NotTried(Exception):
    """A line that this shell cannot run; its block must say why nobody runs it."""


class Reader:
    """One reader in one folder. Lines are run one after the other, in this process."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self._environment = environment

    def run(self, line: str) -> int:
        """Type a line; gives its exit code. Raises NotTried for what is not ours."""
        words = shlex.split(line, comments=True)
        settings = dict(self._environment)
        while words and (setting := re.fullmatch(r"([A-Z_]+)=(.*)", words[0])):
            settings[setting[1]] = setting[2]
            del words[0]
        if words[0] == "cd" and len(words) == 2:
            self.folder = (self.folder / words[1]).resolve(strict=True)
            return 0
        if words[0] == "make":
            return 0 if set(words[1:]) <= make_targets() else 2
        if words[0] != "noticegen":
            raise NotTried(line)
        return self._call(words[1:], settings)

    def _call(self, arguments: list[str], settings: Mapping[str, str]) -> int:
        stayed, kept = Path.cwd(), dict(os.environ)
        os.chdir(self.folder)
        os.environ.update(settings)
        try:
            code = program.run(arguments)
            if arguments[0] == "init":
                fill_in(self.folder / "".join(arguments[1:2]))
            if arguments[0] == "new":
                _in_november(self.folder)
            return code
        finally:
            os.chdir(stayed)
            os.environ.clear()
            os.environ.update(kept)


def make_targets() -> set[str]:
    """What `make` can be asked for."""
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def fill_in(workspace: Path) -> None:
    """The registry as the pages tell everybody to make it: with an office's own names instead of the starter's."""
    path = workspace / "data/office.yaml"
    text = path.read_text(encoding="utf-8")
    names = {"UBND tỉnh Mẫu": "UBND tỉnh Nghệ An", "Sở Mẫu": "Sở Khoa học và Công nghệ", "symbol: SM": "symbol: SKHCN"}
    names |= {"place: Mẫu": "place: Nghệ An", "Nguyễn Văn Mẫu": "Trần Quốc Thành", "Trần Thị Mẫu": "Lê Thị Bình"}
    for starter, own in names.items():
        text = text.replace(starter, own)
    path.write_text(text, encoding="utf-8")


def _in_november(workspace: Path) -> None:
    today = dt.datetime.now().astimezone().date()
    for path in (workspace / "data/notices").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        for form in ("{0:%Y-%m}", "{0:%m/%Y}", "tháng {0.month}/{0.year}"):
            text = text.replace(form.format(today), form.format(DAY))
        path.write_text(text, encoding="utf-8")
