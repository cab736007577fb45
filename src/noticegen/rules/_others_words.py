"""What others wrote in a notice: what stands in quotation marks, addresses, and the titles of acts that are cited."""

from collections.abc import Iterator

from noticegen.problems.lazy import Either, Lazy

_QUOTED = Either(
    *(Lazy(rf"{first}[^{last}\n]{{1,600}}{last}", needs=(first,)) for first, last in ("“”", '""', "«»")),
)
_ADDRESS = Lazy(r"(?<!\S)(?:\S*://|www\.|[^\s@]+@)\S+")
_CITED = Lazy(
    r"\b(?:Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Công văn|Công điện|Tờ trình|"
    r"Báo cáo|Thông báo|Chương trình|Kết luận|Hướng dẫn|Đề án|Quy định|Văn bản|văn bản) số:? ?\d\S*"
    r"(?:,? ngày [^,;.\n(]{6,40})?(?: của [^;.\n]{2,100}?)? "
    r"(?P<title>(?:về|quy định|phê duyệt|ban hành|hướng dẫn|sửa đổi|triển khai|thực hiện|tăng cường)\b[^;.\n]*)"
)
_END_OF_TITLE = Lazy(
    r"[,;] (?=giao|yêu cầu|đề nghị|báo cáo|trình|gửi|hoàn thành|tham mưu|chậm nhất|trước|thời hạn|xong)"
)
_NUMBER = Lazy(r"\d(?:/(?:[A-ZĐ]|\d{4}/)|-[A-ZĐ]+i?/[A-ZĐ])")


def quotes(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between marks, without these."""
    return ((match.start() + 1, match.end() - 1) for match in _QUOTED.finditer(text))


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Addresses of e-mail and of the web."""
    if "@" in text or "www." in text or "://" in text:
        yield from (match.span() for match in _ADDRESS.finditer(text))


def has_acts(text: str) -> bool:
    """Whether it cites acts by their numbers, such as 45/2020/NĐ-CP or 12/QĐ-UBND."""
    return _NUMBER.search(text) is not None


def titles(text: str) -> Iterator[tuple[int, int]]:
    """The titles of acts that are cited with their numbers, as far as they can be told."""
    for match in _CITED.finditer(text) if has_acts(text) else ():
        end = _END_OF_TITLE.search(text[: match.end()], match.start("title"))
        yield match.start("title"), end.start() if end else match.end()
