"""A hostile string in each value of a registry and a notice, and what `build` and `excerpt` make of it: papers, or
problems that can be told, every error with its place.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from noticegen.checking.check import read_registry
from noticegen.notice.copy_order import CopyOrder
from noticegen.printing.kit import kit_of
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.plan import PlanJob, Wanted, plan
from noticegen.problems.lines import split_lines
from noticegen.problems.messages import LANGUAGES
from noticegen.problems.problem import Problem, ProblemsFound, Severity
from noticegen.problems.problems_to_text import problems_to_text
from noticegen.workspace.workspace import Workspace

_OFFICE = """\
agencies:
  - {id: so, parent: [A1], name: [A2], symbol: A3, place: A4}
  - {id: A15, name: [Sở khác], symbol: SK, place: Vinh}
units:
  - {id: van-phong, name: A5, short_name: A6, email: A7, agency: A16, since: A17, kind: A18}
  - {id: thanh-tra, name: Thanh tra Sở}
groups:
  - {id: cac-phong, name: A8, members: [van-phong, A19]}
signers:
  - {id: giam-doc, authority: [A9], post: A10, name: A11}
recipients:
  - {name: A12, note: A13, units: A20}
profile: A14
excerpts: A21
"""
_NOTICE = """\
kind: B1
date: B28
number: B29
state: B30
urgency: B31
symbol: B2
place: B3
subject: [B4]
legal_bases: [B5]
numbering: [B32]
opening: [B6]
body:
  - heading: B7
    units: [B33]
    items:
      - {text: B8, label: B9, deadlines: [B10]}
      - table: {caption: B11, columns: [{title: B12, width: B34, align: B35}, x], rows: [[B13, y]]}
  - {text: B14, units: thanh-tra}
closing: [B15]
signers: B36
recipients: [{name: B16, note: B17, members: [B18], units: all}]
archive: {unit: B19, initials: B20, copies: B37}
appendices: [{title: B21, separate: B38, body: [B22]}, {title: Phụ lục hai, body: [x]}]
"""
_ISSUED, UNISSUED = "date: B28\nnumber: B29\nstate: B30\n", "date: 2021-11\n"
_WRITTEN_OUT = (
    ("signers: B36", "signers: [{authority: [TL], post: B23, name: B24}]"),
    ("kind: B1", "kind: B1\nissuers: [{name: [B25], symbol: B26, place: B27}]"),
)
_GOOD = dict(
    each.split("=")
    for each in (
        "A3=SKHCN A14=nd30 A15=so-khac A16=so A17=2020-01-01 A18=unit A19=thanh-tra A20=all A21=made B2=TB-SKHCN "
        "B8=nộp B10=nộp B9=1. B28=2021-11-16 B29=7 B30=issued B31=KHẨN B32=arabic B33=van-phong B34=2 B35=left "
        "B36=giam-doc B37=3 B38=yes B21=Biểu"
    ).split()
) | {"B1": "Thông báo"}
FIELDS = (*(f"A{number}" for number in range(1, 22)), *(f"B{number}" for number in range(1, 39)))
WRITINGS: Mapping[str, Callable[[str], str]] = {
    "escaped": json.dumps,
    "quoted": lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"',
    "bare": lambda text: text,
}


@dataclass(frozen=True)
class Attempt:
    """A string in a field, written as an author can."""

    field: str
    string: str
    writing: str
    is_unissued: bool = False
    """Without number and day, in the state in which a notice is signed."""

    @property
    def files(self) -> Mapping[str, bytes]:
        """The registry and the notice."""
        notice = _NOTICE
        for old, new in _WRITTEN_OUT if self.field in {"B23", "B24", "B25", "B26", "B27"} else ():
            notice = notice.replace(old, new)
        notice = notice.replace(_ISSUED, UNISSUED) if self.is_unissued else notice
        return {"office.yaml": self._filled(_OFFICE), "notice.yaml": self._filled(notice)}

    def _filled(self, text: str) -> bytes:
        def value(match: "re.Match[str]") -> str:
            is_meant = match[0] == self.field
            return WRITINGS[self.writing](self.string) if is_meant else _GOOD.get(match[0], "Tên gọi")

        return re.sub(r"\b[AB][0-9]+\b", value, text).encode("utf-8", "surrogatepass")


def problems_of(attempt: Attempt, folder: Path, *, is_printed: bool = False) -> Sequence[Problem]:
    """What the program says of it in a workspace at `folder`. Any exception is a fault of ours."""
    workspace, files = Workspace(folder), attempt.files
    workspace.office.parent.mkdir(exist_ok=True)
    workspace.office.write_bytes(files["office.yaml"])
    try:
        office, checked = read_registry(workspace)
        kit = kit_of(office, workspace)
    except ProblemsFound as found:
        return found.problems
    copies = (CopyOrder(number=5, date="2021-11-17", signer="giam-doc"), CopyOrder(is_electronic=True))
    planned = plan(PlanJob(kit, "notice.yaml", "notice", files["notice.yaml"], Wanted(units=None, copies=copies)))
    problems = [*checked.problems, *planned.problems]
    for paper in planned.papers if is_printed else ():
        problems += print_paper(PrintJob(kit, paper)).problems
    return problems


def faults(problems: Sequence[Problem], files: Mapping[str, bytes]) -> list[str]:
    """Errors without a place in either file, and problems whose words no terminal can bear."""
    texts = {name: data.decode("utf-8", "replace") for name, data in files.items()}
    found = [f"{each.code} without a place" for each in problems if not _is_placed(each, texts)]
    for lang in LANGUAGES:
        said = problems_to_text(problems, texts, lang)
        found += ["not printable"] if not all(line.isprintable() for line in said.split("\n")) else []
    return found


def _is_placed(problem: Problem, texts: Mapping[str, str]) -> bool:
    if problem.severity is not Severity.ERROR:
        return True
    if problem.at is None:
        return False
    name = problem.at.file.rpartition("/")[2]
    return name in texts and problem.at.line <= max(len(split_lines(texts[name])), 1)
