"""Every word of the source is in the document, or it is missed: planted losses are seen."""

import pytest

from noticegen.importing.lost_words import compare_words
from noticegen.importing.text_to_source import text_to_source

SOURCE = """\
Giao Văn phòng tổng hợp báo cáo.
Giao Thanh tra kiểm tra việc HOÀ giải.
Số: 05/TB
Giao Văn phòng tổng hợp báo cáo."""


def lost(built: str) -> list[str]:
    return [each.words for each in compare_words(text_to_source(SOURCE), text_to_source(built)).lost]


def test_nothing_is_missed_in_the_same() -> None:
    assert lost(SOURCE) == []


@pytest.mark.parametrize(
    "built",
    [
        SOURCE.upper(),
        SOURCE.replace("HOÀ", "hòa").replace("05", "5"),
        "\n".join(reversed(SOURCE.split("\n"))),
        SOURCE.replace("\n", " "),
        "thêm " + SOURCE.replace(".", " ;"),
    ],
)
def test_form_and_order_lose_nothing(built: str) -> None:
    assert lost(built) == []


def test_a_sentence_that_stood_there_twice_is_missed_once() -> None:
    assert lost(SOURCE.rpartition("\n")[0]) == ["Giao Văn phòng tổng hợp báo cáo"]


def test_one_word_is_missed_as_it_was_typed() -> None:
    assert lost(SOURCE.replace("HOÀ ", "")) == ["HOÀ"]
    assert lost(SOURCE.replace("kiểm tra việc", "kiểm việc")) == ["tra"]


def test_a_number_is_a_word() -> None:
    assert lost(SOURCE.replace("05", "06")) == ["05"]


BETWEEN = (
    "Các đơn vị căn cứ chức năng, nhiệm vụ được giao chủ động triển khai, bảo đảm tiến độ và chất lượng công việc."
)
MASKED = {
    "a word that stands elsewhere": (
        f"Thẩm định, trình kết quả.\n{BETWEEN}",
        f"Thẩm định, trình.\n{BETWEEN} Kết quả khá.",
    ),
    "a short paragraph within another": (f"Sở Y tế\n{BETWEEN}", f"{BETWEEN}\nĐề nghị Sở Y tế tỉnh biết."),
    "a cell that another has": (
        f"1\tTrực\tHoa\n2\tNghỉ\tHoa\n{BETWEEN}",
        f"1\tTrực\tHoa\n2\tNghỉ\tTâm\n{BETWEEN}\nHoa nở.",
    ),
}


@pytest.mark.parametrize("name", MASKED)
def test_the_same_word_elsewhere_hides_no_loss(name: str) -> None:
    source, built = map(text_to_source, MASKED[name])
    assert [each.words for each in compare_words(source, built).lost] in (["kết quả"], ["Sở Y tế"], ["Hoa"])


def test_whole_paragraphs_may_move() -> None:
    source = (
        "UBND TỈNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nSỞ Y TẾ\tĐộc lập - Tự do\nMột đoạn dài của bài.\nNơi nhận:\tGIÁM ĐỐC"
    )
    built = "Sở Y tế\nUBND tỉnh\nCộng hòa xã hội chủ nghĩa\nĐộc lập - Tự do\nNơi nhận:\nGiám đốc\nMột đoạn dài của bài."
    assert compare_words(text_to_source(source), text_to_source(built)).lost == ()
