"""Kinds of named document and their abbreviations (Nghị định 30/2020, Phụ lục III).

Công văn and thư công have none: they put their subject under the number and follow another form.
"""

from typing import Annotated

from pydantic import BeforeValidator, StringConstraints

from noticegen.problems.nearest import nearest
from noticegen.reading.tree import Text

from .fields import any_case, problem

KINDS = {
    "Nghị quyết": "NQ", "Quyết định": "QĐ", "Chỉ thị": "CT", "Quy chế": "QC", "Quy định": "QyĐ", "Thông cáo": "TC",
    "Thông báo": "TB", "Hướng dẫn": "HD", "Chương trình": "CTr", "Kế hoạch": "KH", "Phương án": "PA", "Đề án": "ĐA",
    "Dự án": "DA", "Báo cáo": "BC", "Biên bản": "BB", "Tờ trình": "TTr", "Hợp đồng": "HĐ", "Công điện": "CĐ",
    "Bản ghi nhớ": "BGN", "Bản thỏa thuận": "BTT", "Giấy ủy quyền": "GUQ", "Giấy mời": "GM",
    "Giấy giới thiệu": "GGT", "Giấy nghỉ phép": "GNP", "Phiếu gửi": "PG", "Phiếu chuyển": "PC", "Phiếu báo": "PB",
}  # fmt: skip
LETTERS = ("Công văn", "Thư công")
_LETTERS = {*(letter.casefold() for letter in LETTERS), "cv", "cong van", "thư", "công văn hành chính"}

_BY_FOLDED = {name.casefold(): abbreviation for name, abbreviation in KINDS.items()}


def abbreviation_of(kind: str) -> str | None:
    """TB for Thông báo, in any capitalisation; None if it is not a named kind."""
    return _BY_FOLDED.get(kind.casefold())


def is_letter(kind: str) -> bool:
    """Whether this kind follows the form of a letter, which noticegen does not make."""
    return " ".join(kind.casefold().split()) in _LETTERS


def _read_kind(value: object) -> object:
    if not isinstance(value, str) or abbreviation_of(value):
        return value
    if is_letter(value):
        raise problem("kind-is-letter", found=f"“{value}”")
    raise problem("unknown-kind", found=value, known=", ".join(KINDS), suggestion=nearest(value, KINDS))


_KindText = Annotated[str, StringConstraints(pattern=any_case(KINDS))]
Kind = Annotated[Text, BeforeValidator(_read_kind, json_schema_input_type=_KindText)]
