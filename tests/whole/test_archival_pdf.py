"""Every PDF is what an archive keeps (PDF/A-3a) and what a screen reader reads (PDF/UA-1), by two judges' verdicts."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial

import pytest

from noticegen.notice.copy_order import CopyOrder
from noticegen.printing.paper import Paper
from noticegen.printing.plan import PlanJob, Wanted, plan
from tools import broken_pdfs, page_validation, printing, random_notices, verapdf
from tools.checkout import ROOT

HEAD = "date: 2021-11\nsubject: Một việc\nsigners: tran-quoc-thanh\n"
ODD = {
    "untitled columns": "body: [{table: {columns: [{width: 1}, {width: 2}], rows: [[a, ~], [~, b]]}}]",
    "one column untitled": "body: [{table: {columns: [Việc, {width: 2}], rows: [[a, ~]]}}]",
    "blank rows": "body: [{table: {columns: [Việc, Hạn], rows: [[~, ~], [~, ~]]}}]",
    "a heading two levels down": (
        "body: [{heading: Một, items: [{text: Hai, items: [{heading: Ba, items: [Bốn]}, {heading: Năm, items: [x]}]}]}]"
    ),
    "no heading above": "body: [{text: Một, items: [{heading: Hai, items: [{heading: Ba, items: [Bốn]}]}]}]",
    "other letters": "body: ['Thuế & <phí> “A” – 5 m² ½ € …']",
}
"""What few notices have and the rules on structure speak of."""

ORDERS = (
    CopyOrder(number=5, date="2022-03-18", signer="chanh-van-phong"),
    CopyOrder(date="2022-03-18", is_electronic=True, time="17:24:51"),
    CopyOrder(),
)
LATER = (CopyOrder(is_electronic=True),)
"""Whose time of signing is not known yet."""


def papers(data: bytes, copies: tuple[CopyOrder, ...] = ()) -> dict[str, Paper]:
    """All that a build makes of it, by what kind it is and whose."""
    made = plan(PlanJob(printing.kit(), "a.yaml", "a", data, Wanted(units=None, copies=copies)))
    assert made.papers
    return {paper.name.removeprefix("excerpts/"): paper for paper in made.papers}


def printed(paper: Paper) -> bytes:
    press = printing.press()
    return press.pdf(press.settled(paper.html), paper.sources).data


UNITS = {
    "2021-11-giao-ban": """van-phong thanh-tra quan-ly-khoa-hoc quan-ly-cong-nghe chi-cuc-tdc tt-thong-tin tt-nhan-van
        tt-ung-dung tt-ky-thuat cong-doan doan-thanh-nien""",
    "2022-03-ket-luan-lien-nganh": """van-phong thanh-tra quan-ly-khoa-hoc quan-ly-cong-nghe chi-cuc-tdc tt-thong-tin
        tt-nhan-van tt-ung-dung tt-ky-thuat cong-doan doan-thanh-nien ke-toan-truong nguyen-van-an
        stc-hanh-chinh-su-nghiep stc-quan-ly-ngan-sach stc-thanh-tra""",
}
KINDS = ("paper", "mark", "blank", "unmarked", "draft", "draft slip")
SEEDS = [f"seed {seed}" for seed in random_notices.SEEDS]
SAMPLES = [name for stem, units in UNITS.items() for name in (stem, *(f"{stem} {unit}" for unit in units.split()))]
NAMES = [*SAMPLES, *KINDS, *SEEDS, *ODD]


@pytest.mark.proof
def test_each_document_printed_here_is_judged() -> None:
    assert list(documents()) == NAMES


@cache
def documents() -> Mapping[str, Callable[[], bytes]]:
    """All that the tests print, by name, each printed when asked for."""
    made: dict[str, Paper] = {}
    for path in printing.SAMPLES:
        made |= {
            path.stem if name == "a" else f"{path.stem} {name}": paper
            for name, paper in papers(path.read_bytes()).items()
        }
    whole = (ROOT / "data/notices/2022-03-ket-luan-lien-nganh.yaml").read_bytes()
    issued, later = papers(whole, ORDERS), papers(whole, LATER)
    made |= {"paper": issued["thanh-tra_trich-sao_05"], "mark": issued["thanh-tra_trich-sao_dien-tu"]}
    made |= {"blank": issued["thanh-tra_trich-sao"], "unmarked": later["thanh-tra_trich-sao_dien-tu"]}
    draft = papers(b"state: draft\n" + whole)
    made |= {"draft": draft["a"], "draft slip": draft["thanh-tra"]}
    made |= {f"seed {seed}": papers(random_notices.notice(seed).encode())["a"] for seed in random_notices.SEEDS}
    made |= {name: papers(f"{HEAD}{body}".encode())["a"] for name, body in ODD.items()}
    return {name: partial(printed, paper) for name, paper in made.items()}


@pytest.mark.proof
@pytest.mark.parametrize("name", NAMES)
def test_both_judges_are_content_with_it(name: str) -> None:
    data = documents()[name]()
    assert {profile: verapdf.validate(data, profile).broken for profile in verapdf.PROFILES} == {"3a": (), "ua1": ()}
    assert {profile: page_validation.complaints(data, profile) for profile in verapdf.PROFILES} == {"3a": [], "ua1": []}


def test_programs_that_know_nothing_of_pdf_find_what_it_is() -> None:
    assert b'pdfuaid:part="1"' in good()
    assert b'pdfaid:part="3" pdfaid:conformance="A"' in good()


@pytest.mark.proof
def test_two_printed_at_once_are_not_mixed_up() -> None:
    """In a worker with threads each would else be tagged as the other."""
    names = ["2021-11-giao-ban", "2022-03-ket-luan-lien-nganh"] * 3
    alone = {name: documents()[name]() for name in names}
    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(lambda name: documents()[name](), names)) == [alone[name] for name in names]


@pytest.mark.proof
def test_the_judge_looks_at_much() -> None:
    """Guards the guard: one that had lost its rules would be content with anything."""
    data = documents()["2021-11-giao-ban"]()
    verdicts = [verapdf.validate(data, profile) for profile in verapdf.PROFILES]
    assert [verdict.complies for verdict in verdicts] == [True, True]
    assert verdicts[0].checks > 40_000
    assert verdicts[1].checks > 15_000


GOOD = f"""{HEAD}body:
  - {{heading: Một, items: [{{text: Hai, items: [Ba]}}, Bốn]}}
  - table: {{columns: [Việc, Hạn], rows: [[a, b], [c, d]]}}
"""


@cache
def good() -> bytes:
    return printed(papers(GOOD.encode())["a"])


def refusals(data: bytes) -> list[str]:
    return [profile for profile in verapdf.PROFILES if not verapdf.validate(data, profile).complies]


@pytest.mark.proof
def test_a_good_file_written_anew_is_good() -> None:
    """Guards the guard: what is refused below is refused for what was broken."""
    assert refusals(good()) == []
    assert refusals(broken_pdfs.saved(good())) == []


@pytest.mark.proof
@pytest.mark.parametrize("how", [*broken_pdfs.CHANGES, *broken_pdfs.RAW])
def test_what_is_broken_is_refused(how: str) -> None:
    data = broken_pdfs.broken(good(), how)
    assert data != good()
    assert refusals(data) != []
    assert [rule for profile in verapdf.PROFILES for rule in page_validation.complaints(data, profile)] != []
