"""noticegen, with either engine, beside docxtpl with LibreOffice, and Typst, on the same words (`make bench`).

Every tool takes its turn in every round, so that what else the machine does meets all of them alike; a ratio is taken
within a round. The first round warms up (byte code, disk, LibreOffice's profile) and is not counted. The rivals get the
words ready as JSON: they read no YAML, check nothing, and keep no form but the look.
"""

import argparse
import json
import shutil
import tempfile
from functools import partial
from pathlib import Path

import rivals
from figures import as_data, ratios, shares, table
from goals import said
from measure import BY_WEASYPRINT, ENGINES, OURS, Task, about, in_turns, run, today
from offices import SAMPLE
from warm import BATCH, SOFFICE, Warm
from words import html_to_words, is_complete

from noticegen.checking.check import bytes_to_checked, read_office
from noticegen.form.fonts import Face
from noticegen.notice.notice import Notice
from noticegen.printing.press import office_press
from noticegen.workspace.workspace import find_workspace

RIVALS = str(Path(__file__).parent / "rivals.py")
IMPORT = "import yaml, pydantic"
MODEL = "import yaml; from pydantic import BaseModel"
"""What any program with a model of its own loads: the bare import leaves Pydantic's models out."""


def main() -> None:
    asked = _arguments()
    print(about())
    with tempfile.TemporaryDirectory(prefix="noticegen-bench-") as folder:
        bench = Bench(Path(folder))
        print(bench.compared(), flush=True)
        checks = in_turns(bench.check_tasks(), asked.rounds * 3)
        print("\n" + table("Check, cold", checks, IMPORT), flush=True)
        cold = in_turns(bench.cold_tasks(), asked.rounds)
        print("\n" + table("One notice, cold: Word and PDF, checked, source carried", cold, OURS), flush=True)
        warm = Warm(bench.folder, bench.fonts, bench.template)
        pdfs, more, slips = warm.pdfs(asked.warm_rounds), warm.notices(asked.warm_rounds), warm.slips(asked.warm_rounds)
    print("\n" + table("One warm PDF of a settled page, without its source", pdfs, "Typst"))
    print("\n" + table(f"One more notice, warm, as above (soffice: {BATCH} in one start)", more.times, OURS))
    print("\n" + shares("Of noticegen's warm time", more.parts, more.times[OURS]))
    print("\n" + table("A notice with ten slips, warm, likewise", slips, OURS))
    values = {
        "warm-pdf": ratios(pdfs[OURS], pdfs["Typst"]).median,
        "one-more": ratios(more.times[BY_WEASYPRINT], more.times[OURS]).median,
        "slips": ratios(slips[BY_WEASYPRINT], slips[OURS]).median,
        "cold": ratios(cold[BY_WEASYPRINT], cold[OURS]).median,
        "cold-rival": ratios(cold[SOFFICE], cold[OURS]).median,
        "check": ratios(checks["noticegen check"], checks[IMPORT]).median,
    }
    print("\n" + said(values))
    if asked.json:
        rows = {"check": checks, "cold": cold, "warm pdf": pdfs, "warm": more.times, "slips": slips}
        results = {name: as_data(times, next(iter(times))) for name, times in rows.items()}
        text = json.dumps({"date": today(), "goals": values, "parts": more.parts, **results}, indent=1)
        asked.json.write_text(text + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="of cold runs; checks take three times as many")
    parser.add_argument("--warm-rounds", type=int, default=9)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser.parse_args()


class Bench:
    """The sample, its words, and the cold tasks: a process each time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        workspace = find_workspace(SAMPLE)
        self.office = read_office(workspace)
        self.press = office_press(self.office, workspace)
        self.fonts = self.press.fonts.faces[Face.REGULAR].path.parent
        self.template = folder / "template.docx"
        rivals.make_docxtpl_template(self.template)
        self.words = html_to_words(self.press.html(self.checked(SAMPLE.read_text(encoding="utf-8"))))
        self.json = folder / "words.json"
        self.json.write_text(json.dumps(self.words, ensure_ascii=False), encoding="utf-8")

    def checked(self, source: str) -> Notice:
        """Read and checked, as every command does."""
        checked = bytes_to_checked(source.encode(), SAMPLE.name, self.office)
        if checked.notice is None:
            raise SystemExit(f"{SAMPLE.name} is not a notice: {checked.problems}")
        return checked.notice

    def check_tasks(self) -> dict[str, Task]:
        return {
            IMPORT: lambda: run("-c", IMPORT),
            MODEL: lambda: run("-c", MODEL),
            "noticegen check": lambda: run("-m", "noticegen", "check", str(SAMPLE)),
        }

    def cold_tasks(self) -> dict[str, Task]:
        return {
            **{name: partial(self.build, engine) for name, engine in ENGINES.items()},
            SOFFICE: self.docxtpl_and_soffice,
            "Typst (PDF only)": self.typst,
        }

    def build(self, engine: str) -> None:
        """Into an empty folder: what is there already would not be made again."""
        shutil.rmtree(self.folder / engine, ignore_errors=True)
        run("-m", "noticegen", "build", str(SAMPLE), "-o", str(self.folder / engine), "--engine", engine)

    def docxtpl_and_soffice(self) -> None:
        out = self.folder / "docxtpl.docx"
        run(RIVALS, "docxtpl", str(self.template), str(self.json), str(out))
        rivals.convert(self.folder, [out], self.folder)

    def typst(self) -> None:
        run(RIVALS, "typst", str(self.fonts), str(self.json), str(self.folder / "typst.pdf"))

    def compared(self) -> str:
        """Each tool's PDF has the same words; otherwise there is nothing to compare."""
        for task in self.cold_tasks().values():
            task()
        pdfs = {
            **{name: self.folder / each / SAMPLE.stem / f"{SAMPLE.stem}.pdf" for name, each in ENGINES.items()},
            SOFFICE: self.folder / "docxtpl.pdf",
            "Typst": self.folder / "typst.pdf",
        }
        found = {name: is_complete(pdf, self.words) for name, pdf in pdfs.items()}
        compared = "\n".join(f"  {name}: {words}" for name, (_, words) in found.items())
        if not all(complete for complete, _ in found.values()):
            raise SystemExit(f"not the same words:\n{compared}")
        return (
            f"Same words:\n{compared}\n"
            "The rivals get the words as JSON. Only noticegen reads and checks them, makes a DOCX and a PDF that\n"
            "agree line by line (PDF/A-3a, PDF/UA-1, signature fields, its source inside), and reads both back;\n"
            "docxtpl's template has no drawn rules and no page numbers, Typst makes no DOCX and a plain PDF."
        )


if __name__ == "__main__":
    main()
