"""Labels as they are typed, and what only looks like one."""

import pytest

from noticegen.importing.labels import label_at

LABELS = {
    "I. ĐÁNH GIÁ": ("roman", "I.", "ĐÁNH GIÁ"),
    "IV/ Nhiệm vụ": ("roman", "IV.", "Nhiệm vụ"),
    "II- Nhiệm vụ": ("roman", "II.", "Nhiệm vụ"),
    "1. Giao": ("arabic", "1.", "Giao"),
    "1.Giao": ("arabic", "1.", "Giao"),
    "12/ Giao": ("arabic", "12.", "Giao"),
    "3) Giao": ("arabic", "3.", "Giao"),
    "2.1. Giao": ("decimal", "2.1.", "Giao"),
    "2.1 Giao": ("decimal", "2.1.", "Giao"),
    "1.2.3. Giao": ("decimal", "1.2.3.", "Giao"),
    "đ) Giao": ("letter", "đ)", "Giao"),
    "a. giao": ("letter", "a)", "giao"),
    "- Giao": ("dash", "-", "Giao"),
    "-Giao": ("dash", "-", "Giao"),
    "• Giao": ("dash", "-", "Giao"),
    "– Giao": ("dash", "-", "Giao"),
    "+ Giao": ("plus", "+", "Giao"),
    "+Giao": ("plus", "+", "Giao"),
    "A. CÔNG TÁC": ("upper", "A.", "CÔNG TÁC"),
    "Thứ nhất, giao": ("verbal", "Thứ nhất,", "giao"),
    "Một là: giao": ("verbal", "Một là:", "giao"),
    "Điều 2. Giao": ("named", "Điều 2.", "Giao"),
    "Phương án 1: giao": ("named", "Phương án 1:", "giao"),
    "Phần II": ("part", "Phần II", ""),
}
NO_LABELS = (
    "Giao Văn phòng", "16/11/2021 họp", "3.000 đồng", "05 đơn vị", "1,5 tỷ", "I", "V.I. Lê-nin", "Điều kiện", "-5 độ",
    "2021-2025", "Thứ Hai tuần sau", "Mục tiêu", "a", "ông A", "Phần lớn", "12.5%", "30/2020/NĐ-CP",
)  # fmt: skip


@pytest.mark.parametrize("text", LABELS)
def test_it_is_a_label(text: str) -> None:
    kind, printed, words = LABELS[text]
    found = label_at(text)
    assert found is not None
    label, length = found
    assert (label.kind, label.printed if label.is_counted else label.typed, text[length:]) == (kind, printed, words)


@pytest.mark.parametrize("text", NO_LABELS)
def test_it_is_none(text: str) -> None:
    assert label_at(text) is None
