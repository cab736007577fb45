"""Minutes pasted as secretaries paste them: one run tells all, and following it leads out with every word kept."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from noticegen.checking.check import bytes_to_registry, text_to_checked
from noticegen.problems.problem import Problem, Severity
from noticegen.reading.corrections import one_for_each_line, with_line
from noticegen.writing.starters import OFFICE
from tools.checkout import ROOT

from .test_tried_corrections import assert_words_kept, spoilt
from .test_tried_corrections import errors_in as errors_of_sample

REGISTRY, _ = bytes_to_registry(OFFICE.encode(), "office.yaml")
PASTED = sorted((ROOT / "tests/fixtures/pasted").glob("*.yaml"))

BY_HAND = {
    "bien-ban": {
        '"Văn phòng" chủ trì: phối hợp với Thanh tra\'': '"Văn phòng" chủ trì: phối hợp, trước ngày 25/11\'',
        "  - Phụ lục 1: Danh sách": '  - {title: "Phụ lục 1: Danh sách", body: [Danh sách]}',
    },
    "nong-thon-moi": {
        "Kính gửi: Các phòng, đơn vị thuộc Sở\n": "",
        "- text: Báo cáo về Sở\n": "- text: Báo cáo về Sở trước ngày 31/12/2026\n",
        "  - KT. Giám đốc: Phó Giám đốc Trần Văn A": "  - {authority: KT. Giám đốc, post: Phó Giám đốc, name: Trần}",
    },
    "phien-hop-xa": {
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Tám": (
            "signers: {authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH, name: Nguyễn Văn Tám}"
        ),
    },
    "quy-che-dan-chu": {"date: tháng 11 năm 2026": "date: 2026-11"},
}
"""What the messages ask for where only the author knows the right words."""


def errors_in(text: str) -> list[Problem]:
    problems = text_to_checked(text, "notice.yaml", REGISTRY).problems
    return [each for each in problems if each.severity is Severity.ERROR]


def corrected_once(text: str, problems: Sequence[Problem]) -> str:
    """With every correction of one run, as an author would type them."""
    for each in one_for_each_line(problems):
        assert each.at
        text = with_line(text, each.at.line, each.fix or "", each.span)
    return text


@pytest.mark.parametrize("path", PASTED, ids=lambda path: path.stem)
def test_one_run_tells_all_that_is_wrong(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    problems = text_to_checked(text, "notice.yaml", REGISTRY).problems
    after = corrected_once(text, problems)
    respelt = "".join(each.values.get("suggestion", "") for each in problems)
    assert_words_kept(text, after, respelt, gone="".join(each.values.get("found", "") for each in problems))
    for old, new in BY_HAND.get(path.stem, {}).items():
        assert old in after
        after = after.replace(old, new)
    assert not errors_in(after), after


@pytest.mark.parametrize("seed", range(200, 208))
def test_one_run_tells_all_that_is_wrong_with_a_notice_nobody_wrote(seed: int) -> None:
    """After its corrections there is no error that it did not tell."""
    text = spoilt(seed, 1 + seed % 5)
    first = errors_of_sample(text)
    told = Counter(each.code for each in first if each.fix is None)
    left = Counter(each.code for each in errors_of_sample(corrected_once(text, first)))
    assert left <= told, (left, told, text)
