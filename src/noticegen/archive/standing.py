"""What stands in a notice's folder before a run changes anything: its record, its files, their digests."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from noticegen.pdf.signature_field import stage_of
from noticegen.workspace.digest import file_digest

from .record import PaperRecord, Record

SUFFIXES = (".docx", ".pdf", ".slots.json")
EXCERPTS = "excerpts"
"""The folder, below the notice's, that its excerpts stand in."""


@dataclass(frozen=True)
class Standing:
    """Read once, so that everything decided from it agrees.

    `files` are all places below the folder, such as `excerpts/thanh-tra.pdf`; `digests` are those of the files that
    the record speaks of, by place, empty for one that is gone.
    """

    folder: Path
    record: Record | None = None
    files: tuple[str, ...] = ()
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def papers(self) -> Mapping[str, PaperRecord]:
        """The papers once made, by name."""
        return self.record.papers if self.record else {}

    @property
    def resend(self) -> tuple[str, ...]:
        """The units that an earlier run left to be named."""
        return self.record.resend if self.record else ()

    @property
    def is_issued(self) -> bool:
        """Whether the notice had its number and day when it was last made."""
        return any(paper.is_issued for paper in self.papers.values())

    @property
    def others_left(self) -> dict[str, PaperRecord]:
        """The papers once made besides the notice itself, of which a file is left."""
        return {
            name: paper for name, paper in self.papers.items() if name != self.folder.name and self._has_file_of(name)
        }

    def is_as_made(self, name: str) -> bool:
        """Whether every file of a paper is as we left it."""
        return all(self.digests[f"{name}{suffix}"] == digest for suffix, digest in self.papers[name].files.items())

    def files_of(self, name: str) -> list[str]:
        """Every file that begins with a paper's name."""
        return [place for place in self.files if place.startswith(f"{name}.")]

    def _has_file_of(self, name: str) -> bool:
        """Signed ones count too."""
        return any(
            place.removeprefix(name) in SUFFIXES or (place.endswith(".pdf") and stage_of(PurePosixPath(place).stem))
            for place in self.files_of(name)
        )


def read_standing(folder: Path, record: Record | None) -> Standing:
    """Look at the folder. A file that cannot be read counts as edited by hand."""
    papers = record.papers if record else {}
    places = [f"{name}{suffix}" for name, paper in papers.items() for suffix in paper.files]
    return Standing(
        folder, record, tuple(sorted(_files(folder))), {each: file_digest(folder / each) for each in places}
    )


def _files(folder: Path) -> Iterator[str]:
    for below in ("", f"{EXCERPTS}/"):
        try:
            with os.scandir(folder / below) as entries:
                yield from (f"{below}{entry.name}" for entry in entries if not entry.is_dir())
        except OSError:
            continue
