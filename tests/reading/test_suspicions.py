"""What is read, but hardly as meant; and the spot in a text that a rule's caret points at."""

import re

import pytest

from tools.marked import filled_up, place_of, places_of, problems_of, without_mark
from tools.notices import BASE

CUT = {
    "legal_bases: [Căn cứ Luật Đất đai, §Luật Lâm nghiệp]": True,
    "legal_bases: [Căn cứ Luật Đất đai, Căn cứ Luật Lâm nghiệp]": False,
    "legal_bases: [Căn cứ Luật Đất đai, 'Luật Lâm nghiệp']": False,
    "subject: [Kết luận giao ban, §tháng 11/2026]": True,
    "subject: [Kết luận giao ban, Tháng 11/2026]": False,
    "body: [Giao Văn phòng, §tổng hợp]": True,
    "body: [{text: Một, units: [van-phong, thanh-tra]}]": False,
    "subject:\n  - Kết luận\n  - tháng 11": False,
    "recipients: [{name: Các phòng, §note}]": True,
    "recipients: [{name: Các phòng, §units, note: để b/c}]": True,
    "body: [{text: Hoàn thành, §label, units: van-phong}]": True,
    "recipients: [{name: Các phòng, note: , units: }]": False,
    "recipients: [{name: 'Các phòng, note'}]": False,
}


@pytest.mark.parametrize("text", CUT)
def test_a_sentence_that_a_comma_may_have_cut_is_warned_about(text: str) -> None:
    source, line, column = without_mark(text if "§" in text else f"§{text}")
    checked = problems_of(filled_up(source + "\n").encode())
    assert checked.is_valid
    assert places_of(checked.problems, "comma-may-split-text") == ([(line, column)] if CUT[text] else [])


RULE_SPOTS = {
    "body:\n  - Giao các phòng, ban tổng hợ§p , báo cáo": "B18",
    "body:\n  - Giao các phòng tổng hợp trước §31/11/2026": "D09",
    "body:\n  - Giao các phòng, ban tổng hợp §**báo cáo": "B18-asterisks",
    'body:\n  - Báo cáo “Trám” trước thời hạn và §"Trà" nhé': "B18-quotes",
}


@pytest.mark.parametrize("text", RULE_SPOTS)
def test_a_rules_caret_is_at_the_very_spot(text: str) -> None:
    source, line, column = without_mark(text)
    problems = problems_of(filled_up(source + "\n").encode()).problems
    assert places_of(problems, RULE_SPOTS[text]) == [(line, column)]


COMMENTS = {
    "subject: mục §#1 # x\n": True,
    "number: §#12\n": True,
    "number: # chưa có\n": False,
    "subject: Một §# ghi chú\n": True,
    "body:\n  - Mục §# 3\n": True,
    "body:\n  - Giao Văn phòng\n    §#3 của kế hoạch\n": True,
    "body:\n  - Giao Văn phòng\n  #3 của kế hoạch\n  - Hai\n": False,
    "body:\n  - {text: Giao Văn phòng §#3\n    }\n": True,
    "body:\n  - 'Giao Văn phòng' §#3 của kế hoạch\n": True,
    "body:\n  - 'Giao Văn phòng' # mục 3 của kế hoạch\n": False,
    "body:\n  - {text: Giao Văn phòng} §#3 của kế hoạch\n": True,
    "body:\n  - Giao Văn phòng\n  # mục 3 của kế hoạch\n  - Hai\n": False,
    "body:\n  - |\n    Giao #3\n": False,
    "signers: chanh-van-phong # thay giám đốc\n": False,
    "subject: Kết luận mục §# 1\n": True,
    "body:\n  - Giao Văn phòng tổng hợp §# và báo cáo\n": True,
    "subject: Kết luận giao ban     # ghi chú\n": False,
    "subject: Kết luận giao ban #\n": False,
    "# một\n  #hai\nnumber: 5\n": False,
    'subject: "mục #1"  #nháp\n': False,
    "body:  #nội dung\n  - Một\n": False,
    "subject: C#\n": False,
}


@pytest.mark.parametrize("text", COMMENTS)
def test_only_swallowed_text_is_warned_about(text: str) -> None:
    marked = text if "§" in text else "§" + text
    source, line, column = without_mark(marked)
    checked = problems_of(filled_up(source).encode() if re.match(r"\w+:", source) else (source + BASE).encode())
    places = places_of(checked.problems, "yaml-comment-swallows-text")
    assert places == ([(line, column)] if COMMENTS[text] else [])


def test_a_rule_points_at_the_spot_inside_the_text() -> None:
    source, line, column = without_mark("body:\n  - Thực hiện theo §Khoản 2 của Luật\n")
    checked = problems_of(filled_up(source).encode())
    assert [(each.code, place_of(each)) for each in checked.problems] == [("B09", (line, column))]
