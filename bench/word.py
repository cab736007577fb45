"""Word in both directions: an old Word file read into YAML (`import`), edits in Word taken into it (`absorb`).

Cold is a process each time, as a secretary starts it; warm is one more file in a process that has read some. The
yardstick of the warm times is the same notice printed once more, since both print it to prove what they did.
"""

import argparse
import io
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import chdir, redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from random import Random

from bench import Bench
from figures import table
from measure import Task, about, in_turns, run
from offices import ROOT, SAMPLE

from noticegen.commands import main as cli
from noticegen.importing.import_notice import ImportJob, import_notice
from noticegen.printing.make_paper import make_paper
from noticegen.printing.paper import Paper

sys.path.insert(0, str(ROOT / "tests"))

from tools import word_edits

SAMPLES = (SAMPLE.stem, "2022-03-ket-luan-lien-nganh")
EDITS = (1, 10)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    print(about())
    with tempfile.TemporaryDirectory(prefix="noticegen-bench-") as folder:
        desk = Desk(Path(folder))
        with chdir(desk.folder):
            print(table("Cold", in_turns(desk.cold(), rounds), "import yaml, pydantic"), flush=True)
            print("\n" + table("Warm", in_turns(desk.warm(), rounds), f"print {SAMPLES[0]}"))


class Desk:
    """A workspace with both samples built, one of them edited in Word."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bench = Bench(folder)
        shutil.copytree(ROOT / "data", folder / "data")
        with chdir(folder):
            quietly(["build"])
        self.words = {name: (folder / "output" / name / f"{name}.docx").read_bytes() for name in SAMPLES}

    def cold(self) -> dict[str, Task]:
        """Each process begins as the one before it did."""
        return {
            "import yaml, pydantic": lambda: run("-c", "import yaml, pydantic"),
            "import a Word file": self._import_cold,
            "absorb one edit": partial(self._absorb, 1, self._absorb_cold),
        }

    def _import_cold(self) -> None:
        (self.folder / "data/notices/moi.yaml").unlink(missing_ok=True)
        word = self.folder / "output" / SAMPLE.stem / f"{SAMPLE.stem}.docx"
        word.write_bytes(self.words[SAMPLE.stem])
        run("-m", "noticegen", "import", str(word), "--as", "moi")

    def _absorb_cold(self) -> None:
        code = "import sys; from noticegen.commands import main; sys.exit(main.run(sys.argv[1:]) - 1)"
        run("-c", code, "absorb", SAMPLE.stem)

    def warm(self) -> dict[str, Task]:
        tasks = {f"import {name}": partial(self._import, name) for name in SAMPLES}
        tasks |= {
            f"absorb {count} edits": partial(self._absorb, count, lambda: quietly(["absorb", SAMPLE.stem]))
            for count in EDITS
        }
        return {f"print {SAMPLES[0]}": self._print} | tasks

    def _import(self, name: str) -> None:
        imported = import_notice(ImportJob(self.words[name], name, self.bench.office, self.bench.press, (2026, 11)))
        if imported.words is None:
            raise SystemExit(f"{name} was not imported: {imported.problems}")

    def _print(self) -> None:
        checked = self.bench.checked(SAMPLE.read_text(encoding="utf-8"))
        make_paper(Paper("", self.bench.press.html(checked)), self.bench.press)

    def _absorb(self, count: int, show: Callable[[], None]) -> None:
        """Shown, not taken: the next round begins with the same files. The same edits each round."""
        data = self.words[SAMPLE.stem]
        chance = Random(count)  # noqa: S311 # the same edits each time
        for _ in range(count):
            data = word_edits.edited(data, chance, ("replace",), tracked=True).data
        (self.folder / "output" / SAMPLE.stem / f"{SAMPLE.stem}.docx").write_bytes(data)
        show()


def quietly(arguments: list[str]) -> None:
    with redirect_stderr(io.StringIO()), redirect_stdout(io.StringIO()):
        cli.run(arguments)


if __name__ == "__main__":
    main()
