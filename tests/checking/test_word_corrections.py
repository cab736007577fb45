"""`check --fix` offers what has one right answer, tried as any correction; what only the author knows it leaves."""

import pytest

from noticegen.checking.check import text_to_checked
from noticegen.reading.corrected_text import corrected_text
from tools.notices import BASE, office

OFFICE = office()
ONE_ANSWER = {
    "Rà soát  hồ sơ,  báo cáo   Sở": "Rà soát hồ sơ, báo cáo Sở",
    "Đi thành phố Hồ Chí Minh và thủ đô Hà Nội": "Đi Thành phố Hồ Chí Minh và Thủ đô Hà Nội",
    "Gửi Ủy Ban Nhân Dân tỉnh, Sở Tài Chính": "Gửi Ủy ban nhân dân tỉnh, Sở Tài chính",
    "Theo Luật đất đai, nghỉ ngày quốc khánh": "Theo Luật Đất đai, nghỉ ngày Quốc khánh",
}
NO_ONE_KNOWS = (
    "Rà soát kinh nghiệp và đổi chiểu",
    "Rà soát công việc việc, gửi về về Sở",
    "Giao UBND huyện Diễn Châu trước ngày 20/11/2020",
    "Họp thứ Sáu ngày 15/01/2026 (tài liệu",
    "Gửi coong tác, bảo quảnn và …… hồ sơ",
)


def noticed(text: str) -> str:
    return (
        BASE.replace("2021-11", "2026-01-15", 1).replace("tháng 11/2021", "tháng 01/2026") + f"closing:\n  - {text}\n"
    )


def corrected(text: str) -> str:
    return corrected_text(text, lambda other: text_to_checked(other, "notice.yaml", OFFICE).problems)


@pytest.mark.parametrize(("wrong", "right"), ONE_ANSWER.items())
def test_what_has_one_right_answer_is_corrected_everywhere(wrong: str, right: str) -> None:
    assert corrected(noticed(wrong)) == noticed(right)
    assert wrong.casefold().split() == right.casefold().split()  # no word comes, none goes


@pytest.mark.parametrize("wrong", NO_ONE_KNOWS)
def test_what_only_the_author_knows_is_told_and_left(wrong: str) -> None:
    assert text_to_checked(noticed(wrong), "notice.yaml", OFFICE).problems
    assert corrected(noticed(wrong)) == noticed(wrong)
