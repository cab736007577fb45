"""A table whose column cannot hold its words is told, with the width that would do; following the advice is enough."""

import re
from pathlib import Path

import pytest

from noticegen.commands.main import run
from noticegen.form.typesetting import Typesetter
from noticegen.pages.notice_to_narrow_column_problems import notice_to_narrow_column_problems
from noticegen.problems.problem import Problem
from tools import printing
from tools.checkout import ROOT

HEAD = "date: 2021-11\nsubject: Kết luận\nsigners: tran-quoc-thanh\nbody:\n"


def problems(table: str) -> tuple[Problem, ...]:
    press = printing.press()
    notice = printing.read(f"{HEAD}  - table: {table}\n")
    return notice_to_narrow_column_problems(notice, Typesetter(press.profile, press.fonts))


@pytest.mark.parametrize(
    ("table", "word"),
    [
        ("{columns: [{width: 0.1}, {width: 9}], rows: [['100', a]]}", "100"),
        ("{columns: [{width: 1}, {width: 20}], rows: [[a, b], ['20/11/2021', b]]}", "20/11/2021"),
        ("{columns: [{title: Nghiêng, width: 1}, {width: 20}], rows: [[a, b]]}", "Nghiêng"),
    ],
)
def test_a_word_wider_than_its_column(table: str, word: str) -> None:
    (problem,) = problems(table)
    assert (problem.code, problem.values["word"], problem.values["column"]) == ("column-too-narrow", word, "1")
    assert problem.at
    mended = re.sub(r"width: [\d.]+", f"width: {problem.values['width']}", table, count=1)
    assert problems(mended) == ()


@pytest.mark.parametrize(
    "table",
    [
        "{columns: [{width: 1}, {width: 5}], rows: [['100', công việc]]}",
        "{columns: [{}, {}], rows: [[https://nghean.gov.vn/mot-dia-chi-rat-dai/khong-co-cho-ngat, b]]}",
    ],
)
def test_words_that_fit_and_addresses_that_may_break(table: str) -> None:
    assert problems(table) == ()


def test_check_tells_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data" / "notices").mkdir(parents=True)
    (tmp_path / "data" / "office.yaml").write_bytes((ROOT / "data" / "office.yaml").read_bytes())
    notice = tmp_path / "data" / "notices" / "bang.yaml"
    notice.write_text(HEAD + "  - table: {columns: [{width: 0.1}, {width: 9}], rows: [['100', a]]}\n", encoding="utf-8")
    assert run(["check", str(notice)]) == 1
    assert "column-too-narrow" in capsys.readouterr().err
