"""Every PDF is what an archive keeps (PDF/A-3a) and what a screen reader reads (PDF/UA-1), by two judges' verdicts."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial

import pytest

from noticegen.copy_record import Copy
from noticegen.notice import IssueDate, Notice, State
from noticegen.notice_to_excerpts import notice_to_excerpts
from tools import broken_pdfs, page_validation, printing, random_notices, verapdf

AGENCY, SIGNER = printing.office().agencies[0], printing.office().signers[1]
PAPER = Copy(AGENCY, SIGNER, number=5, date=IssueDate(2022, 3, 18))
ELECTRONIC = Copy(AGENCY, SIGNER, number=5, date=IssueDate(2022, 3, 18), is_electronic=True, time="17:24:51")

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


def sample(name: str) -> Notice:
    return printing.read((printing.ROOT / "data/notices" / f"{name}.yaml").read_bytes())


def printed(html: str) -> bytes:
    return printing.press().written(html)[".pdf"]


@cache
def documents() -> Mapping[str, Callable[[], bytes]]:
    """All that the tests print, by name, each printed when asked for."""
    press, made = printing.press(), dict[str, Callable[[], str]]()
    for name in (path.stem for path in printing.SAMPLES):
        made[name] = partial(press.html, sample(name))
        for unit, excerpt in notice_to_excerpts(sample(name), printing.office()).items():
            made[f"{name} {unit}"] = partial(press.excerpt_html, excerpt)
    issued = notice_to_excerpts(sample("2022-03-ket-luan-lien-nganh"), printing.office())["thanh-tra"]
    made |= {name: partial(press.copy_html, issued, copy) for name, copy in (("paper", PAPER), ("mark", ELECTRONIC))}
    draft = sample("2022-03-ket-luan-lien-nganh").model_copy(update={"state": State.DRAFT})
    made["draft"] = partial(press.html, draft)
    made["draft slip"] = partial(press.excerpt_html, notice_to_excerpts(draft, printing.office())["thanh-tra"])
    made |= {
        f"seed {seed}": partial(press.html, printing.read(random_notices.notice(seed))) for seed in random_notices.SEEDS
    }
    made |= {name: partial(press.html, printing.read(f"{HEAD}{body}")) for name, body in ODD.items()}
    return {name: (lambda html=html: printed(html())) for name, html in made.items()}


@pytest.mark.parametrize("name", documents())
def test_both_judges_are_content_with_it(name: str) -> None:
    data = documents()[name]()
    assert {profile: verapdf.validate(data, profile).broken for profile in verapdf.PROFILES} == {"3a": (), "ua1": ()}
    assert {profile: page_validation.complaints(data, profile) for profile in verapdf.PROFILES} == {"3a": [], "ua1": []}


def test_programs_that_know_nothing_of_pdf_find_what_it_is() -> None:
    assert b'pdfuaid:part="1"' in good()
    assert b'pdfaid:part="3" pdfaid:conformance="A"' in good()


def test_two_printed_at_once_are_not_mixed_up() -> None:
    """In a worker with threads each would else be tagged as the other."""
    names = ["2021-11-giao-ban", "2022-03-ket-luan-lien-nganh"] * 3
    alone = {name: documents()[name]() for name in names}
    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(lambda name: documents()[name](), names)) == [alone[name] for name in names]


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
    return printed(printing.press().html(printing.read(GOOD)))


def refusals(data: bytes) -> list[str]:
    return [profile for profile in verapdf.PROFILES if not verapdf.validate(data, profile).complies]


def test_a_good_file_written_anew_is_good() -> None:
    """Guards the guard: what is refused below is refused for what was broken."""
    assert refusals(good()) == []
    assert refusals(broken_pdfs.saved(good())) == []


@pytest.mark.parametrize("how", [*broken_pdfs.CHANGES, *broken_pdfs.RAW])
def test_what_is_broken_is_refused(how: str) -> None:
    data = broken_pdfs.broken(good(), how)
    assert data != good()
    assert refusals(data) != []
    assert [rule for profile in verapdf.PROFILES for rule in page_validation.complaints(data, profile)] != []
