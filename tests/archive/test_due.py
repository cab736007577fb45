"""What is due of a notice, decided without a disk: which papers are printed, what is said, what the record will say."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from noticegen.archive.asked import Asked
from noticegen.archive.due import is_up_to_date, papers_due, papers_wanted
from noticegen.archive.next_record import next_record, units_to_resend
from noticegen.archive.record import UNMADE, Made, PaperRecord, Record, packed
from noticegen.archive.standing import Standing
from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.notice import State
from noticegen.printing.paper import Paper, Printed
from noticegen.printing.plan import Plan, Wanted
from noticegen.problems.problem import Problem, Severity

FOLDER = Path("output/mot")
EVERYTHING, ONE_SLIP = Asked(Path("output")), Asked(Path("output"), notice=False, units=("thanh-tra",))
ALL = Asked(Path("output"), units=None)
EVERY_SLIP = Asked(Path("output"), notice=False, units=None)
EVERY_COPY = Asked(Path("output"), notice=False, copies=(CopyOrder(number="5", date="2021-11-17"),))
NAMES = {"thanh-tra": "Thanh tra Sở", "van-phong": "Văn phòng Sở"}
ISSUED = CopyOrder(unit="thanh-tra", number="5", date="2021-11-17")
SLIP, COPY = "excerpts/thanh-tra", ISSUED.name


def made(content: str = "old", form: str = "form", engine: str = "engine") -> Made:
    return Made(content=content, form=form, engine=engine)


def made_of(paper: Paper) -> Made:
    return made(paper.content)


def recorded(unit: str = "", order: CopyOrder | None = None, by: Made | None = None) -> PaperRecord:
    files = {suffix: f"digest of {suffix}" for suffix in (".docx", ".pdf")}
    return PaperRecord(made=by or made(), unit=unit, order=order, pages=1, files=files, words=packed(("cũ",)))


def standing(
    papers: Mapping[str, PaperRecord], *, gone: str = "", edited: str = "", more: tuple[str, ...] = (), **record: object
) -> Standing:
    """A folder as its record says; but for a paper whose files are gone, one that a hand changed, and more files."""
    digests = {f"{name}{suffix}": each for name, paper in papers.items() for suffix, each in paper.files.items()}
    digests |= {place: "" for place in digests if gone and place.startswith(gone)}
    digests |= {place: "a hand's" for place in digests if edited and place.startswith(edited)}
    files = tuple(sorted([*(place for place, digest in digests.items() if digest), *more]))
    return Standing(
        FOLDER, Record.model_validate({"source": "", "inputs": "1", "papers": papers, **record}), files, digests
    )


def paper(name: str, content: str = "old", unit: str = "", order: CopyOrder | None = None) -> Paper:
    return Paper(name, "", content, unit, NAMES.get(unit, ""), order)


def planned(*papers: Paper, units: tuple[str, ...] = (), **more: Any) -> Plan:
    return Plan((), "", is_valid=True, papers=papers, units=units, **more)


NOTICE, A_SLIP, A_COPY = recorded(), recorded("thanh-tra"), recorded("thanh-tra", ISSUED)


@pytest.mark.parametrize(
    ("there", "inputs", "asked", "is_so"),
    [
        (standing({"mot": NOTICE}), "1", EVERYTHING, True),
        (standing({"mot": NOTICE}), "2", EVERYTHING, False),
        (standing({"mot": NOTICE}), "1", ONE_SLIP, False),
        (standing({"mot": NOTICE}), "1", ALL, False),
        (standing({"mot": NOTICE}, has_all=True), "1", ALL, True),
        (standing({"mot": NOTICE}, edited="mot.pdf"), "1", EVERYTHING, False),
        (standing({"mot": NOTICE, SLIP: A_SLIP}, gone=SLIP), "1", EVERYTHING, False),
        (Standing(FOLDER), "1", EVERYTHING, False),
    ],
)
def test_nothing_is_due_where_inputs_files_and_number_of_papers_are_the_same(
    there: Standing, inputs: str, asked: Asked, is_so: bool
) -> None:
    assert is_up_to_date(there, inputs, asked) is is_so


@pytest.mark.parametrize(
    ("there", "asked", "wanted"),
    [
        (Standing(FOLDER), EVERYTHING, Wanted()),
        (Standing(FOLDER), ALL, Wanted(units=None)),
        (standing({"mot": NOTICE, SLIP: A_SLIP}), EVERYTHING, Wanted(units=("thanh-tra",))),
        (standing({"mot": NOTICE, SLIP: A_SLIP}, gone=SLIP), EVERYTHING, Wanted()),
        (standing({"mot": NOTICE, COPY: A_COPY}), EVERYTHING, Wanted(copies=(ISSUED,))),
        (standing({SLIP: A_SLIP}, gone=SLIP, more=(f"{SLIP}.ChuKy1.pdf",)), EVERYTHING, Wanted(units=("thanh-tra",))),
        (standing({SLIP: A_SLIP}, gone=SLIP, more=(f"{SLIP}.ChuKy1.odt",)), EVERYTHING, Wanted()),
        (standing({"mot": NOTICE}), ONE_SLIP, Wanted(notice=False, units=("thanh-tra",))),
    ],
)
def test_every_excerpt_once_made_is_wanted_until_it_is_thrown_away(
    there: Standing, asked: Asked, wanted: Wanted
) -> None:
    assert papers_wanted(there, asked) == wanted


@pytest.mark.parametrize(
    ("there", "plan", "asked", "due", "codes"),
    [
        (Standing(FOLDER), planned(paper("mot")), EVERYTHING, ["mot"], []),
        (standing({"mot": NOTICE}), planned(paper("mot")), EVERYTHING, [], []),
        (standing({"mot": NOTICE}), planned(paper("mot", "new")), EVERYTHING, ["mot"], []),
        (standing({"mot": NOTICE}, gone="mot.docx"), planned(paper("mot")), EVERYTHING, ["mot"], []),
        (standing({"mot": NOTICE}, edited="mot.docx"), planned(paper("mot")), EVERYTHING, ["mot"], []),
        (standing({"mot": recorded(by=UNMADE)}), planned(paper("mot")), EVERYTHING, ["mot"], []),
        (standing({"mot": recorded(by=made(engine="older"))}), planned(paper("mot")), EVERYTHING, ["mot"], []),
        (standing({SLIP: A_SLIP}), planned(), EVERYTHING, [], ["excerpt-withdrawn"]),
        (standing({"mot_phu-luc-1": NOTICE}), planned(), EVERYTHING, [], ["appendix-withdrawn"]),
        (standing({SLIP: A_SLIP}, gone=SLIP), planned(), EVERYTHING, [], []),
        (standing({SLIP: A_SLIP}), planned(failed=(SLIP,)), EVERYTHING, [], []),
        (
            standing({SLIP: A_SLIP}),
            planned(paper(SLIP, unit="thanh-tra"), units=("thanh-tra", "van-phong")),
            EVERYTHING,
            [],
            ["excerpt-missing"],
        ),
        (
            standing({COPY: recorded("thanh-tra", ISSUED, by=UNMADE)}),
            planned(paper(COPY, "new", "thanh-tra", ISSUED)),
            EVERYTHING,
            [COPY],
            ["copy-out-of-date"],
        ),
        (
            standing({COPY: A_COPY}),
            planned(paper(COPY, "new", "thanh-tra", ISSUED)),
            EVERYTHING,
            [],
            ["copy-out-of-date"],
        ),
        (
            standing({COPY: A_COPY}),
            planned(paper(COPY, "new", "thanh-tra", ISSUED)),
            ONE_SLIP,
            [],
            ["copy-number-taken"],
        ),
        (
            standing({COPY: A_COPY}),
            planned(paper("excerpts/x", "old", "van-phong", ISSUED)),
            ONE_SLIP,
            [],
            ["copy-number-twice"],
        ),
        (Standing(FOLDER), planned(empty=("van-phong",)), ONE_SLIP, [], ["nothing-for-unit"]),
        (Standing(FOLDER), planned(), EVERY_SLIP, [], ["nothing-for-anybody"]),
        (Standing(FOLDER), planned(), EVERY_COPY, [], ["nothing-for-anybody"]),
        (Standing(FOLDER), planned(units=("van-phong",)), EVERY_SLIP, [], []),
        (Standing(FOLDER), planned(), ALL, [], []),
        (Standing(FOLDER, files=("excerpts/x.pdf", "mot_phu-luc-1.docx", "mot.pdf")), planned(), EVERYTHING, [],
         ["excerpt-unknown", "appendix-unknown"]),
        (Standing(FOLDER, files=("excerpts/~$x.docx", "excerpts/x.txt", "mot2.pdf")), planned(), EVERYTHING, [], []),
    ],
)  # fmt: skip
def test_what_is_printed_and_what_is_said(
    there: Standing, plan: Plan, asked: Asked, due: list[str], codes: list[str]
) -> None:
    found = papers_due(plan, there, made_of, NAMES, asked)
    assert [each.name for each in found.papers] == due
    assert [problem.code for problem in found.problems] == codes
    assert found.unchanged == len(plan.papers) - len(due)


def test_of_a_notice_with_errors_its_excerpts_are_not_called_void() -> None:
    error = Problem("yaml-empty")
    found = papers_due(Plan((error,), ""), standing({SLIP: A_SLIP}), made_of, NAMES, EVERYTHING)
    assert found.problems == (error,)


WARNING, NOTE = Severity.WARNING, Severity.NOTE


@pytest.mark.parametrize(
    ("there", "asked", "problems", "inputs", "has_all"),
    [
        (Standing(FOLDER), EVERYTHING, [], "2", False),
        (Standing(FOLDER), ALL, [], "2", True),
        (Standing(FOLDER), ONE_SLIP, [], "", False),
        (standing({"mot": NOTICE}, inputs="2", has_all=True), ONE_SLIP, [], "2", True),
        (standing({"mot": NOTICE, SLIP: A_SLIP}, gone=SLIP, inputs="2", has_all=True), ONE_SLIP, [], "2", False),
        (Standing(FOLDER), EVERYTHING, [Problem("hand-edited")], "", False),
        (Standing(FOLDER), EVERYTHING, [Problem("signed-out-of-date", severity=WARNING)], "", False),
        (Standing(FOLDER), EVERYTHING, [Problem("file-kept", severity=NOTE)], "2", False),
        (standing({"mot": recorded(by=UNMADE)}), EVERYTHING, [], "", False),
    ],
)
def test_the_inputs_are_kept_only_if_an_equal_run_has_nothing_to_do(
    there: Standing, asked: Asked, problems: list[Problem], inputs: str, has_all: bool
) -> None:
    empty = Record(source="", inputs="2", papers={})
    found = next_record(there, empty, {}, problems, asked)
    assert (found.inputs, found.has_all) == (inputs, has_all)


def test_the_record_forgets_papers_that_were_thrown_away_but_never_the_notice() -> None:
    there = standing({"mot": NOTICE, SLIP: A_SLIP}, gone="")
    there = Standing(FOLDER, there.record, (), dict.fromkeys(there.digests, ""))
    written = {"excerpts/van-phong": recorded("van-phong")}
    found = next_record(there, Record(source="", inputs="2", papers={}), written, (), EVERYTHING)
    assert set(found.papers) == {"mot", "excerpts/van-phong"}


@pytest.mark.parametrize(
    ("papers", "state", "words", "asked", "units"),
    [
        ({SLIP: A_SLIP}, State.FOR_SIGNATURE, "mới", EVERYTHING, ["Thanh tra Sở"]),
        ({SLIP: A_SLIP}, State.FOR_SIGNATURE, "cũ", EVERYTHING, []),
        ({SLIP: A_SLIP}, State.DRAFT, "mới", EVERYTHING, []),
        ({"mot": NOTICE}, State.FOR_SIGNATURE, "mới", EVERYTHING, []),
        ({"excerpts/van-phong": recorded("van-phong")}, State.FOR_SIGNATURE, "mới", EVERYTHING, ["Thanh tra Sở"]),
        ({"excerpts/van-phong": recorded("van-phong")}, State.FOR_SIGNATURE, "mới", ONE_SLIP, []),
    ],
)
def test_units_are_named_whose_words_changed_or_who_have_something_new(
    papers: Mapping[str, PaperRecord], state: State, words: str, asked: Asked, units: list[str]
) -> None:
    written = [(Paper(SLIP, "", "", "thanh-tra", "Thanh tra Sở", state=state), Printed(words=(words,)))]
    assert list(units_to_resend(standing(papers), written, asked)) == units
