"""The documentation read as data: blocks of code and the marks above them, links, headings, words in backticks."""

import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .checkout import ROOT

SHELL = {"sh", "console"}
LANGUAGES = SHELL | {"yaml", "python", "text"}
_FENCE = re.compile(r"^(?P<indent> *)```(?P<language>\w*)$")
_MARK = re.compile(r"^ *<!-- (?P<kind>not run|exit|file|after|wrong)(?:: (?P<said>.+))? -->$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|href)=\"([^\"]+)\"")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block. `marks` are the comments on the lines right above it: why it is not run, how it ends, …"""

    page: Path
    line: int
    language: str
    text: str
    marks: tuple[tuple[str, str], ...]

    def mark(self, kind: str) -> str | None:
        """What the mark of this kind says."""
        return dict(self.marks).get(kind)

    @property
    def name(self) -> str:
        """`README.md:12`, to find it by."""
        return f"{shown(self.page)}:{self.line}"

    @property
    def commands(self) -> list[str]:
        """The lines of a shell block that somebody types; those of a console begin with a dollar sign."""
        lines = self.text.replace("\\\n", " ").splitlines()
        if self.language == "console":
            lines = [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]
        return [line for line in lines if shlex.split(line, comments=True)]


def shown(page: Path) -> str:
    """A page by its path in the checkout."""
    return page.relative_to(ROOT).as_posix() if page.is_relative_to(ROOT) else page.name


def pages() -> list[Path]:
    """Every page of the documentation."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(page: Path) -> list[Block]:
    """Every fenced block of a page. One that is never closed goes on to the end, and has no language."""
    return list(_blocks(page, page.read_text(encoding="utf-8").splitlines()))


def _blocks(page: Path, lines: Sequence[str]) -> Iterator[Block]:
    begun: re.Match[str] | None = None
    start = 0
    for number, line in enumerate(lines):
        fence = _FENCE.match(line)
        if begun is None and fence:
            begun, start = fence, number
        elif begun and line.strip() == "```":
            indent = len(begun["indent"])
            text = "".join(f"{each[indent:]}\n" for each in lines[start + 1 : number])
            yield Block(page, start + 1, begun["language"], text, tuple(_marks(lines[:start])))
            begun = None
    if begun:
        yield Block(page, start + 1, "", "", ())


def _marks(before: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in reversed(before):
        if not (mark := _MARK.match(line)):
            return
        yield mark["kind"], mark["said"] or ""


def prose(page: Path) -> str:
    """A page without its blocks and comments."""
    lines = page.read_text(encoding="utf-8").splitlines()
    inside = False
    kept: list[str] = []
    for line in lines:
        if line.strip().startswith("```"):
            inside = not inside
        elif not inside:
            kept.append(line)
    return _COMMENT.sub("", "\n".join(kept))


def links(page: Path) -> list[str]:
    """The targets of all links and pictures."""
    return [one or other for one, other in _LINK.findall(prose(page))]


def quoted(page: Path) -> list[str]:
    """What stands in `backticks`, outside blocks."""
    return [match.replace(r"\|", "|") for match in re.findall(r"(?<!`)`([^`\n]+)`(?!`)", prose(page))]


def anchors(page: Path) -> set[str]:
    """The names that links to its headings have."""
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {_slug(heading) for heading in headings}


def _slug(heading: str) -> str:
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
    return re.sub(r"[^\w\- ]", "", words).replace(" ", "-")


def missing_links(page: Path) -> list[str]:
    """Links whose file or heading is not there. Other sites are not asked."""
    return [
        link for link in links(page) if "://" not in link and not link.startswith("mailto:") and not _leads(page, link)
    ]


def _leads(page: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    target = page.parent / name if name else page
    return target.exists() and (not anchor or anchor in anchors(target))
