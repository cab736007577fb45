"""One office's way with a notice, as docs/vi/bat-dau.md goes; the same on Windows and here."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

FOLDER = "Cơ quan (thử)"
_PDF = "output/giao-ban/giao-ban.pdf"
_COPY = ("--unit", "thanh-tra", "--kind", "trich-sao")
_SIGNED = "da-ky/giao-ban.ChuKy1.pdf"


@dataclass(frozen=True, slots=True)
class Step:
    """A command, what it must say somewhere, how it ends; and whether it is run on this machine too."""

    arguments: tuple[str, ...]
    says: str = ""
    code: int = 0
    is_for_both: bool = True

    @property
    def here(self) -> tuple[str, ...]:
        """The arguments on this machine, which may have Pango, and would choose WeasyPrint."""
        is_printing = self.arguments[0] in {"build", "excerpt"}
        return (*self.arguments, "--engine", "noticegen") if is_printing else self.arguments


BEGIN = (
    Step(("doctor",), says="✓ làm thử một trang", is_for_both=False),
    Step(("init", FOLDER), says="Đã tạo thư mục làm việc"),
)
"""Outside the office's folder."""

WRITE = (
    Step(("new", "giao-ban")),
    Step(("check",), says="không có lỗi"),
    Step(("build", "--no-source"), says="Đã ghi 3 tệp"),
    Step(("build", "--no-source"), says="không có gì thay đổi"),
    Step(("excerpt", "giao-ban", "--all", "--no-source"), says="Đã ghi 6 tệp"),
)
"""In the folder, once its registry names a real office. No PDF carries its source, which names Python's version."""


def issue(today: date) -> tuple[Step, ...]:
    """What comes after, with PDFs as an office makes them."""
    return (
        Step(("issue", "giao-ban", "--number", "123", "--date", today.isoformat())),
        Step(("build",), says="Bản PDF"),
        Step(("excerpt", "giao-ban", *_COPY, "--number", "5", "--date", today.isoformat())),
        Step(("extract", _PDF, "--output", "nguon")),
        Step(("import", "output/giao-ban/giao-ban.docx", "--as", "nhap-lai")),
        Step(("sign", _PDF, "--role", "nguoi-ky", "--p12", "../alone.p12", "--output", "da-ky"), is_for_both=False),
        Step(("verify", _SIGNED, "--trust", "../alone.cer"), says="đúng từng byte như nguồn đi kèm", is_for_both=False),
    )


def is_page(path: Path) -> bool:
    """Of the files in the office's folder, a PDF."""
    return path.suffix == ".pdf"


def is_same_everywhere(path: Path) -> bool:
    """All but PDFs and what names their makers: records, imprints; and what only one side signed."""
    is_hidden = any(part.startswith(".") for part in path.parts)
    return not (is_hidden or is_page(path) or path.parts[0] == "da-ky" or path.name == "noticegen.json")
