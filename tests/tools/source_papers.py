"""Papers whose PDFs carry their source, and why a source is refused."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path

import pytest

from noticegen.notice.copy_order import CopyOrder
from noticegen.printing import plan
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.paper import Paper
from noticegen.printing.paper_form import PaperForm
from noticegen.printing.plan import PlanJob, Wanted
from noticegen.printing.source_to_pdf import source_to_pdf
from noticegen.problems.problem import ProblemsFound

from . import copies, printing, random_notices

ORDERS = (
    CopyOrder(number=5, date="2022-03-18", signer="chanh-van-phong"),
    CopyOrder(is_electronic=True, date="2022-03-18", time="17:24:51"),
)
PARTS = """\
number: 7
date: 2022-02-28
subject: Kết luận
numbering: [part, arabic]
body:
  - {heading: Một, items: [{heading: Hai, units: van-phong, items: [Ba]}]}
  - heading: Bốn
    label: "Phần cuối:"
    items: [{text: Năm, units: [van-phong, thanh-tra]}, {units: thanh-tra, items: [Sáu]}]
  - {units: van-phong, table: {columns: [Việc, {width: 2}], rows: [[a, ~]]}}
signers: tran-quoc-thanh
"""
"""Labels of an author's own where others stand on a line of their own, lists without a line, a table at the end."""


def _draft(path: Path) -> bytes:
    return b"state: draft\n" + path.read_bytes()


def _generated(make: Callable[[int], str], seed: int) -> bytes:
    return make(seed).encode()


NOTICES: Mapping[str, Callable[[], bytes]] = {
    "issued-parts": PARTS.encode,
    **{path.stem: path.read_bytes for path in printing.SAMPLES},
    **{f"draft-{path.stem}": partial(_draft, path) for path in printing.SAMPLES},
    **{f"seed-{seed}": partial(_generated, random_notices.notice, seed) for seed in random_notices.SEEDS},
    **{f"issued-{seed}": partial(_generated, copies.issued, seed) for seed in range(8)},
}
"""Made only where they are asked for."""

QUICK = ("issued-parts", "2021-11-giao-ban", "seed-0")


def papers(data: bytes, stem: str = "a") -> list[Paper]:
    wanted = Wanted(units=None, copies=ORDERS)
    return list(plan.plan(PlanJob(printing.kit(), f"data/notices/{stem}.yaml", stem, data, wanted)).papers)


def printed(paper: Paper) -> bytes:
    done = print_paper(PrintJob(printing.kit(), paper))
    assert done.problems == ()
    return done.files[".pdf"]


@cache
def first_of_each_kind() -> Mapping[str, bytes]:
    """A notice, a slip, a formal extract on paper, an electronic one."""
    whole, *others = papers(NOTICES["2022-03-ket-luan-lien-nganh"]())
    names = ("excerpts/thanh-tra", "excerpts/thanh-tra_trich-sao_05", "excerpts/thanh-tra_trich-sao_dien-tu")
    found = {paper.name: paper for paper in others}
    return {"notice": printed(whole)} | {
        kind: printed(found[name]) for kind, name in zip(("slip", "copy", "mark"), names, strict=True)
    }


def again(files: Mapping[str, bytes], here: PaperForm | None = None) -> bytes:
    """The PDF, made again of what it carries."""
    return source_to_pdf(files, here).data


def refusal(files: Mapping[str, bytes]) -> tuple[str, Mapping[str, str]]:
    with pytest.raises(ProblemsFound) as found:
        source_to_pdf(files)
    (problem,) = found.value.problems
    return problem.code, problem.values
