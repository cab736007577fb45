"""Headings as other programs see them: an outline, and styles of Word's own names."""

from collections.abc import Mapping
from typing import Any

import docx
from docx.oxml.ns import qn

from tools.printing import Printed

NBSP = "\u00a0"


def test_headings_fill_the_navigation_pane(samples: Mapping[str, Printed]) -> None:
    document = docx.Document(str(samples["2022-03-ket-luan-lien-nganh"].docx))
    levels = {
        style.style_id: int(level[0].get(qn("w:val")))
        for style in document.styles
        if (level := style.element.findall(f"{qn('w:pPr')}/{qn('w:outlineLvl')}"))
    }
    outline = [
        (levels[style], p.text.replace(NBSP, " ").split("\n")[0])
        for p in document.paragraphs
        if (style := p.style.style_id if p.style else "") in levels
    ]
    assert outline[:6] == [
        (0, "THÔNG BÁO"),
        (0, "Kết luận Hội nghị liên ngành Khoa học và Công nghệ - Tài chính"),
        (0, "ĐÁNH GIÁ CHUNG"),
        (0, "PHÂN BỔ, SỬ DỤNG VÀ QUYẾT TOÁN KINH PHÍ"),
        (1, "Phân bổ kinh phí năm 2022"),
        (1, "Sử dụng kinh phí"),
    ]
    assert [text for level, text in outline if text.startswith("Phụ lục")] == ["Phụ lục I", "Phụ lục II"]


def test_other_programs_see_the_headings(samples: Mapping[str, Printed]) -> None:
    """By the names that python-docx and converters look for, or by what a style is based on."""
    document = docx.Document(str(samples["2022-03-ket-luan-lien-nganh"].docx))
    seen = [(style_names(p.style)[-1], p.text) for p in document.paragraphs]
    headings = [(name, text) for name, text in seen if name.startswith(("Heading", "Title", "Subtitle"))]
    assert [name for name, _ in headings[:5]] == ["Title", "Subtitle", "Heading 1", "Heading 1", "Heading 2"]
    assert [name for name, text in headings if text.startswith("Phụ lục")] == ["Heading 1", "Heading 1"]


def style_names(style: Any) -> list[str]:
    """A style's name, and those of what it is based on."""
    return [style.name, *(style_names(style.base_style) if style.base_style is not None else ())]
