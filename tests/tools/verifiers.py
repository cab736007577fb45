"""Our verdict beside poppler's on the same files. `PYTHONPATH=src:tests python -m tools.verifiers` prints the table.

Poppler is asked without certificates: it trusts what Firefox does, which no test authority is. What it judges is
whether each signature fits its bytes and whether one covers the whole file.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from noticegen.problems.problem import Severity
from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict

from . import attacks, signed
from .attack_lab import Lab
from .authority import serving

LEVELS = ("b-b", "b-t", "b-lt", "b-lta")


@dataclass(frozen=True)
class Row:
    """One file: what it is, whether ours and poppler call it good, what ours tells."""

    name: str
    ours: bool
    theirs: bool
    codes: tuple[str, ...]


def rows(lab: Lab, folder: Path) -> Iterator[Row]:
    """Every level as it should be, then every attack."""
    for level in LEVELS:
        yield _row(f"good {level}", lab.sealed(level), lab, folder)
    for attack in attacks.ATTACKS:
        yield _row(attack.__name__, attack(lab), lab, folder, is_online=attack in attacks.ASKED_ONLINE)


def _row(name: str, pdf: bytes, lab: Lab, folder: Path, *, is_online: bool = False) -> Row:
    verdict = pdf_to_verdict(pdf, Trust((lab.good.certificate("root"),), is_online), lab.now)
    codes = {each.code for each in verdict.all_problems if each.severity is Severity.ERROR}
    return Row(name, verdict.is_good, poppler_calls_good(pdf, folder), tuple(sorted(codes)))


def poppler_calls_good(pdf: bytes, folder: Path) -> bool:
    """Every signature fits, and one covers all. Time stamps over the document it lists and does not check."""
    found = signed.pdfsig(pdf, folder)
    fits = [valid for kind, valid, _ in found if kind == "ETSI.CAdES.detached"]
    return bool(fits) and all(fits) and any(whole for _, _, whole in found)


def main() -> None:
    """Print the table."""
    with (
        tempfile.TemporaryDirectory() as name,
        serving(_made(name, "good")) as good,
        serving(_made(name, "bad")) as bad,
    ):
        lab = Lab(good, bad, datetime.now(UTC).replace(microsecond=0))
        found = list(rows(lab, Path(name)))
    lines = ["| file | noticegen | pdfsig | noticegen says |", "| --- | --- | --- | --- |"]
    lines += [
        f"| {each.name} | {_said(each.ours)} | {_said(each.theirs)} | {', '.join(each.codes)} |" for each in found
    ]
    agreed = sum(each.ours == each.theirs for each in found)
    sys.stdout.write("\n".join([*lines, f"agreed: {agreed} of {len(found)}", ""]))


def _made(folder: str, name: str) -> Path:
    made = Path(folder) / name
    made.mkdir()
    return made


def _said(is_good: bool) -> str:
    return "good" if is_good else "not good"


if __name__ == "__main__":
    main()
