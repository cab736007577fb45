"""A PDF of an archive, signed or not → the record that knows it."""

from dataclasses import dataclass
from pathlib import Path

from noticegen.pdf.signature_field import stage_of
from noticegen.workspace.digest import bytes_digest

from .record import Record, read_record
from .standing import EXCERPTS


@dataclass(frozen=True, slots=True)
class Beside:
    """`document` is the PDF before any signature, `name` what the record calls its paper."""

    document: Path
    folder: Path
    record: Record
    name: str

    def is_as_made(self, data: bytes) -> bool:
        """Whether these bytes are the document as it was written here."""
        made = self.record.papers.get(self.name)
        return made is not None and made.files.get(".pdf") == bytes_digest(data)


def record_beside(pdf: Path) -> Beside | None:
    """None for a file that stands in no archive, or in one whose notice is gone."""
    pdf = pdf.absolute()
    below = pdf.parent.name == EXCERPTS and read_record(pdf.parent) is None
    folder = pdf.parent.parent if below else pdf.parent
    document = pdf.with_name(pdf.stem.removesuffix(stage_of(pdf.stem)) + ".pdf")
    record = read_record(folder)
    if record is None or not (folder / record.source).is_file():
        return None
    return Beside(document, folder, record, document.relative_to(folder).with_suffix("").as_posix())
