"""An alarm for nothing keeps a unit from its tasks: no excerpt of any notice raises one, slip or copy."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import pytest
from lxml import etree

from noticegen.notice.copy_order import CopyOrder
from noticegen.printing.leaks import Secret, leaks_in, words_of
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.paper import Paper
from noticegen.printing.plan import PlanJob, Wanted, plan
from tools import alike_notices, copies, printing
from tools.tiers import proof

COPIES = (
    CopyOrder(number=5, date="2022-03-18", signer="chanh-van-phong"),
    CopyOrder(is_electronic=True, date="2022-03-18", time="17:24:51"),
)
MAKERS: dict[str, Callable[[int], str]] = {"generated": copies.issued, "alike": alike_notices.notice}
PRINTED, LOOKED_AT = range(12), range(12, 50)


def papers_of(text: str | bytes, orders: Sequence[CopyOrder] = COPIES) -> tuple[Paper, ...]:
    """Every unit's papers, as a build plans them."""
    data = text.encode() if isinstance(text, str) else text
    return plan(PlanJob(printing.kit(), "notice.yaml", "notice", data, Wanted(False, None, tuple(orders)))).papers


def of_samples() -> Iterator[tuple[str, Paper]]:
    for path in printing.SAMPLES:
        data = path.read_bytes()
        for paper in papers_of(data, COPIES if b"\nnumber: 0" in data else ()):
            yield f"{path.stem} {paper.name}", paper


def made_by(name: str) -> Iterator[tuple[str, Paper]]:
    """Every third, so that each form and unit has its turn."""
    for seed in PRINTED:
        yield from ((f"{seed} {paper.name}", paper) for paper in papers_of(MAKERS[name](seed))[seed % 3 :: 3])


MANY: dict[str, tuple[Callable[[], Iterator[tuple[str, Paper]]], int, int]] = {
    "samples": (of_samples, 55, 30),
    "generated": (partial(made_by, "generated"), 30, 20),
    "alike": (partial(made_by, "alike"), 45, 30),
}
"""Papers to be printed; there are more of them than this, and more copies among them than this."""


@pytest.mark.parametrize("of", [*map(proof, MANY)])
def test_no_finished_excerpt_raises_one(of: str) -> None:
    made, papers_least, copies_least = MANY[of]
    papers = dict(made())
    alarms = {name: print_paper(PrintJob(printing.kit(), paper)).problems for name, paper in papers.items()}
    assert {name: problems for name, problems in alarms.items() if problems} == {}
    assert len(papers) > papers_least
    assert sum("trich-sao" in name for name in papers) > copies_least


DRAFT = f"""\
date: 2021-11
state: draft
subject: Kết luận giao ban
body:
  - {{text: {"Giao Văn phòng Sở tổng hợp báo cáo. " * 200}, units: van-phong}}
  - {{text: Dự thảo 2, units: thanh-tra, items: [2 dự thảo, Dự thảo, Tổng hợp báo cáo dự thảo, Dự thảo UBND tỉnh]}}
  - {{text: Thực hiện, units: van-phong}}
  - {{text: Thực hiện dự thảo 2, units: thanh-tra}}
signers: tran-quoc-thanh
"""


def test_a_drafts_mark_is_nobodys_secret() -> None:
    """Whatever stands above or below it, and the page's number beside it."""
    papers = {paper.unit: paper for paper in papers_of(DRAFT, ())}
    secret = papers["van-phong"].secret
    assert secret
    assert {"Dự thảo 2", "2 dự thảo", "Thực hiện dự thảo 2"} <= set(secret.secret)
    printed = print_paper(PrintJob(printing.kit(), papers["van-phong"]))
    assert (printed.problems, printed.pages) == ((), 3)


@pytest.mark.parametrize("seed", [LOOKED_AT[0], *map(proof, LOOKED_AT[1:])])
@pytest.mark.parametrize("maker", MAKERS)
def test_what_may_be_said_is_known_to_the_word(maker: str, seed: int) -> None:
    """The page as it should be is the page; and with everything else put on it, that and nothing else is found."""
    for paper in papers_of(MAKERS[maker](seed)):
        assert paper.secret
        allowed, secret = paper.secret.allowed, paper.secret.secret
        page = words_of(" ".join(etree.fromstring(paper.html.encode()).itertext()))
        assert words_of(allowed[0])[-len(page) :] == page
        assert leaks_in(paper.secret, [" ".join(page)]) == []
        assert leaks_in(paper.secret, secret) == [each for each in secret if is_a_leak(each, allowed)]


def is_a_leak(text: str, allowed: Sequence[str]) -> bool:
    """Whether eight words of it in a row, or all of a shorter one, are said nowhere."""
    words, may = words_of(text), [f" {' '.join(words_of(each))} " for each in allowed]
    runs = [f" {' '.join(words[start : start + 8])} " for start in range(max(1, len(words) - 7))]
    is_telling = len(words) > 1 and any(each.isalpha() for each in words)
    return is_telling and any(all(run not in each for each in may) for run in runs)


@pytest.mark.proof
def test_the_notices_are_as_hard_as_they_should_be() -> None:
    """Guards the guard: were nothing allowed, most would raise an alarm; and all have something to hide."""
    papers = [paper for seed in PRINTED for paper in papers_of(alike_notices.notice(seed))]
    secrets = [paper.secret for paper in papers if paper.secret]
    pages = [" ".join(etree.fromstring(paper.html.encode()).itertext()) for paper in papers]
    alarms = [leaks_in(Secret((), each.secret), [page]) for each, page in zip(secrets, pages, strict=True)]
    assert sum(map(bool, alarms)) > 0.9 * len(papers)
    assert sum(map(len, alarms)) > 5 * len(papers)
    assert [each for each in secrets if not any(is_a_leak(text, each.allowed) for text in each.secret)] == []
