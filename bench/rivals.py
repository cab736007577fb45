"""The same words by other tools: docxtpl with LibreOffice, and Typst.

Run as a program it makes one document, as an office's script would: `rivals.py docxtpl TEMPLATE WORDS.json OUT`, or
`rivals.py typst FONTS WORDS.json OUT`.
Imports are inside the functions so that no tool waits for another's.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

MOST_FILES = 200
TYPST_TEMPLATE = Path(__file__).parent / "notice.typ"


def make_docxtpl_template(path: Path) -> None:
    """A Word file with Jinja tags, about as an office would draw it: the decree's measures by direct formatting."""
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.top_margin = section.bottom_margin = Mm(20)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    normal.paragraph_format.space_after = Pt(0)

    def write(paragraph: Any, text: str, size: float = 14, marks: str = "", align: str = "CENTER") -> None:
        run = paragraph.add_run(text)
        run.bold, run.italic, run.font.size = "b" in marks, "i" in marks, Pt(size)
        paragraph.alignment = WD_ALIGN_PARAGRAPH[align]

    def prose(marks: str) -> None:
        paragraph = document.add_paragraph()
        write(paragraph, "{{ block.text }}", 14, marks, "JUSTIFY")
        form = paragraph.paragraph_format
        form.first_line_indent, form.line_spacing, form.space_after = Mm(12.7), Pt(18), Pt(6)

    def cell(table: Any, row: int, column: int, lines: Sequence[tuple[Any, ...]]) -> None:
        for number, line in enumerate(lines):
            place = table.cell(row, column)
            write(place.add_paragraph() if number else place.paragraphs[0], *line)

    head = document.add_table(2, 2)
    parent = [("{{ parent_agency[0] }}", 12), ("{{ agency[0] }}", 12, "b")]
    cell(head, 0, 0, parent)
    cell(head, 0, 1, [("{{ national_name[0] }}", 12, "b"), ("{{ motto[0] }}", 13, "b")])
    cell(head, 1, 0, [("{{ number_symbol[0] }}", 13)])
    cell(head, 1, 1, [("{{ place_date[0] }}", 13, "i")])
    write(document.add_paragraph(), "{{ kind[0] }}", 14, "b")
    write(document.add_paragraph(), "{{ subject[0] }}", 14, "b")
    document.add_paragraph("{%p for block in body %}")
    document.add_paragraph("{%p if block.style.startswith('heading') %}")
    prose("b")
    document.add_paragraph("{%p else %}")
    prose("")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    foot = document.add_table(1, 2)
    label, line = ("{{ recipients_label[0] }}", 12, "bi", "LEFT"), ("{{ line }}", 11, "", "LEFT")
    cell(foot, 0, 0, [label, ("{%p for line in recipient %}",), line, ("{%p endfor %}",)])
    gap = ("", 14)
    cell(foot, 0, 1, [("{{ authority[0] }}", 14, "b"), gap, gap, gap, ("{{ signer_name[0] }}", 14, "b")])
    document.save(str(path))


def by_docxtpl(template: Path, data: Any, out: Path) -> None:
    """The Word file only."""
    from docxtpl import DocxTemplate

    document = DocxTemplate(template)
    document.render(data, autoescape=True)
    document.save(out)


def soffice_command(home: Path, files: Sequence[Path], folder: Path) -> list[str]:
    """LibreOffice with a profile of its own: two on one profile lock each other out."""
    soffice = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation={(home / 'profile').absolute().as_uri()}"
    return [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]


def typst_compiler(fonts: Path) -> Any:
    """Typst that looks for fonts only where they are, which is what makes it quick."""
    import typst

    return typst.Compiler(str(TYPST_TEMPLATE), font_paths=[str(fonts)], ignore_system_fonts=True)


def by_typst(compiler: Any, data: Any, out: Path) -> None:
    """The PDF only."""
    compiler.compile(output=str(out), sys_inputs={"words": json.dumps(data, ensure_ascii=False)})


def convert(home: Path, files: Sequence[Path], folder: Path) -> None:
    """The Word files as PDF, by as few starts of LibreOffice as it takes: of more files it silently leaves some out."""
    for start in range(0, len(files), MOST_FILES):
        batch = files[start : start + MOST_FILES]
        subprocess.run(soffice_command(home, batch, folder), check=True, capture_output=True)
    missing = [file.name for file in files if not (folder / f"{file.stem}.pdf").is_file()]
    if missing:
        raise RuntimeError(f"LibreOffice made no PDF of {len(missing)} files, {missing[0]} among them")


def _main(tool: str, using: str, words: str, out: str) -> None:
    data = json.loads(Path(words).read_text(encoding="utf-8"))
    if tool == "docxtpl":
        by_docxtpl(Path(using), data, Path(out))
    else:
        by_typst(typst_compiler(Path(using)), data, Path(out))


if __name__ == "__main__":
    _main(*sys.argv[1:5])
