"""Comments in the wrong place: that swallow a bracket, that cut a sentence in two, that are printed."""

import pytest

from noticegen.problems.problem import Problem
from tools.marked import corrected, filled_up, place_of, places_of, problems_of, without_mark

ITEM = "body:\n  - text: Việc 1\n    units: "
SWALLOWED = {
    ITEM + "[van-phong, thanh-tra §# c]\n": ITEM + "[van-phong, thanh-tra] # c\n",
    ITEM + "[van-phong, thanh-tra §#c]\n": ITEM + "[van-phong, thanh-tra] #c\n",
    ITEM + "[van-phong, # Văn phòng\n      thanh-tra §# xem [1]]\n": (
        ITEM + "[van-phong, # Văn phòng\n      thanh-tra] # xem [1]\n"
    ),
    ITEM + "[van-phong §# c, thanh-tra]\n": None,
    ITEM + "[van-phong §#1]\n": None,
    "body:\n  - {text: Việc 1, units: thanh-tra §# ghi chú}\n  - Hai\n": (
        "body:\n  - {text: Việc 1, units: thanh-tra} # ghi chú\n  - Hai\n"
    ),
    "body:\n  - {text: Việc 1, units: [thanh-tra §# ghi chú]}\n": (
        "body:\n  - {text: Việc 1, units: [thanh-tra]} # ghi chú\n"
    ),
    "body:\n  - {text: Việc 1, units: [thanh-tra] §# ghi chú}\n": (
        "body:\n  - {text: Việc 1, units: [thanh-tra]} # ghi chú\n"
    ),
    "body:\n  - {text: 'Việc # 1' §# ghi chú}\n": "body:\n  - {text: 'Việc # 1'} # ghi chú\n",
    "body:\n  - {text: 'Việc'§# ghi chú}\n": "body:\n  - {text: 'Việc'} # ghi chú\n",
    "body:\n  - {text: Việc 1   §# ghi chú}\n": "body:\n  - {text: Việc 1} # ghi chú\n",
    "body:\n  - {text: Việc 1   §# ghi chú, units: thanh-tra}\n": None,
    "body:\n  - {text: Kết luận mục §#1}\n  - Hai\n": 'body:\n  - {text: "Kết luận mục #1"}\n  - Hai\n',
    "body:\n  - {text: Kết luận mục §#1, units: thanh-tra}\n": (
        'body:\n  - {text: "Kết luận mục #1", units: thanh-tra}\n'
    ),
    "body:\n  - {text: Giao phòng §# 3}\n": None,
    "body:\n  - {text: Giao phòng §# xem lại}\n": None,
    "opening: [Việc 1, mục §#1]\n": 'opening: [Việc 1, "mục #1"]\n',
    "opening: [Việc 1, mục §#1, Việc 2]\n": 'opening: [Việc 1, "mục #1", Việc 2]\n',
    "opening: [Việc 1, 'mục' §# 1]\n": None,
}


@pytest.mark.parametrize("text", SWALLOWED)
def test_a_bracket_in_a_comment_is_told_as_what_it_is(text: str) -> None:
    source, line, column = without_mark(text)
    whole = filled_up(source)
    errors = [each for each in problems_of(whole.encode()).problems if each.code.startswith("yaml-")]
    assert [(each.code, place_of(each)) for each in errors] == [("yaml-remark-swallows-bracket", (line, column))]
    assert_corrected(whole, errors[0], SWALLOWED[text] and whole.replace(source, SWALLOWED[text] or ""))


def assert_corrected(whole: str, problem: Problem, wanted: str | None) -> None:
    """The correction offered gives this text, which is fit; without one, none is offered."""
    assert (problem.fix and corrected(whole, problem)) == wanted
    assert wanted is None or problems_of(wanted.encode()).is_valid


NOT_SWALLOWED = {
    ITEM + "[van-phong, thanh-tra # c\n  - Hai\n": "yaml-bracket-not-closed",
    ITEM + "[van-phong, # phòng [cũ] (A)\n      thanh-tra\n": "yaml-brackets",
    ITEM + "[van-phong, thanh-tra] # c]\n": None,
    ITEM + "[van-phong, # c\n      thanh-tra]\n": None,
    "body:\n  - {text: 'Việc # 1]'}\n": None,
    "body:\n  - Việc [1 # 2]\n": None,
}


@pytest.mark.parametrize("text", NOT_SWALLOWED)
def test_no_other_comment_is_said_to_swallow_a_bracket(text: str) -> None:
    codes = {each.code for each in problems_of(filled_up(text).encode()).problems}
    assert "yaml-remark-swallows-bracket" not in codes
    assert NOT_SWALLOWED[text] is None or NOT_SWALLOWED[text] in codes


def test_a_bracket_forgotten_before_a_comment_is_closed_there() -> None:
    told = problems_of(filled_up(ITEM + "[van-phong, thanh-tra # c\n  - Hai\n").encode()).problems
    assert [each.fix for each in told if each.fix] == ["    units: [van-phong, thanh-tra] # c"]


CUT = {
    "body:\n  - Giao Văn phòng §# chú ý\n    tổng hợp\n": None,
    "body:\n  - Giao Văn phòng\n    rà soát §# chú ý\n    tổng hợp\n": None,
    "body:\n  - text: Giao Văn phòng mục §#1\n      của kế hoạch\n": None,
    "body:\n  §- Giao Văn phòng\n    # chú ý\n    tổng hợp\n": ("body:\n  # chú ý\n  - Giao Văn phòng\n    tổng hợp\n"),
    "body:\n  §- Giao Văn phòng\n    rà soát\n  # chú ý\n  # hai\n    tổng hợp\n    báo cáo\n  - Hai\n": (
        "body:\n  # chú ý\n  # hai\n  - Giao Văn phòng\n    rà soát\n    tổng hợp\n    báo cáo\n  - Hai\n"
    ),
    "subject: Kết luận\n  §#3 của kế hoạch\n  năm 2021\n": None,
    "§subject: Kết luận\n  # nháp\n  giao ban\n": "# nháp\nsubject: Kết luận\n  giao ban\n",
}


@pytest.mark.parametrize("text", CUT)
def test_a_comment_inside_a_sentence_is_told_as_what_it_is(text: str) -> None:
    source, line, column = without_mark(text)
    whole = filled_up(source)
    errors = [each for each in problems_of(whole.encode()).problems if each.code.startswith("yaml-")]
    assert [(each.code, place_of(each)) for each in errors if each.code != "yaml-comment-swallows-text"] == [
        ("yaml-remark-cuts-text", (line, column))
    ]
    assert_corrected(whole, errors[0], CUT[text] and whole.replace(source, CUT[text] or ""))


NOT_CUT = (
    "body:\n  - Giao Văn phòng # chú ý\n  Thanh tra tổng hợp\n",
    "body:\n  - Giao Văn phòng # chú ý\n    items:\n      - Hai\n",
    "body:\n  - Giao Văn phòng: Một\n    tổng hợp: Hai\n",
    'body:\n  - "Giao # chú ý\n    tổng hợp" rồi\n',
)


@pytest.mark.parametrize("text", NOT_CUT)
def test_no_other_mistake_is_said_to_be_a_comment_s(text: str) -> None:
    codes = {each.code for each in problems_of(filled_up(text).encode()).problems}
    assert codes
    assert "yaml-remark-cuts-text" not in codes


PRINTED = {
    "body:\n  - |\n    Giao §# chú ý\n": True,
    "body:\n  - >-\n    Giao\n    §# chú ý\n    tổng hợp\n": True,
    "body:\n  - >\n    §# chú ý\n    Giao\n": True,
    "body:\n  - text: >\n      §## Chú ý\n      Giao\n": True,
    'body:\n  - "Giao\n    §# chú ý\n    tổng hợp"\n': True,
    "body:\n  - 'Giao\n\n    §# chú ý'\n": True,
    "body:\n  - > # chú ý\n    Giao\n": False,
    "body:\n  - >\n    Giao #3 và mục # 3, C#, #chuyendoiso\n": False,
    "body:\n  - >\n    Giao #\n": False,
    'body:\n  - "Giao # chú ý"\n': False,
    'body:\n  - "Giao mục\n    3 # chú ý"\n': False,
    "body:\n  - >\n    Giao\n  # chú ý\n  - Hai\n": False,
    "body:\n  - 'Giao'\n  # chú ý\n  - 'Hai'\n": False,
}


@pytest.mark.parametrize("text", PRINTED)
def test_what_looks_like_a_comment_and_is_printed_is_warned_about(text: str) -> None:
    source, line, column = without_mark(text if "§" in text else f"§{text}")
    checked = problems_of(filled_up(source).encode())
    assert places_of(checked.problems, "yaml-remark-printed") == ([(line, column)] if PRINTED[text] else [])


@pytest.mark.parametrize("text", ["body:\n  - 'Giao'§#3 của kế hoạch\n", "body:\n  - {text: Giao}§#3\n"])
def test_a_number_glued_to_a_quotation_mark_is_lost_as_one_behind_a_blank(text: str) -> None:
    source, line, column = without_mark(text)
    problems = problems_of(filled_up(source).encode()).problems
    assert places_of(problems, "yaml-comment-swallows-text") == [(line, column)]
