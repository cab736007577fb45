"""A total in a table is the sum of what stands in its column."""

from collections.abc import Iterator, Sequence

from noticegen.notice.nodes import all_nodes
from noticegen.notice.notice import Notice, Table
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word
from noticegen.reading.tree import Text

from ._seen import seen
from ._texts import without_emphasis

CODE = RuleCode(
    "B20-sum",
    vi=("Dòng cộng ghi “{found}”, các dòng cộng lại là {sum}.", "Xem lại từng dòng và dòng cộng."),
    en=('The total says "{found}", the rows add up to {sum}.', "Check the rows and the total."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Sửa một dòng mà quên dòng cộng thì bảng có hai số để hiểu. Số đã làm tròn, cột tỷ lệ, đơn giá, bình quân và "
        "bảng có dòng “trong đó” không tính."
    ),
    en=(
        "Whoever changes a row and forgets the total leaves two figures. What was rounded does not count, nor do "
        "columns of shares, prices and averages, nor tables with rows of details."
    ),
)
_NUMBERED = "body: [{table: {columns: [{title: TT}, {title: Xã}, {title: Hộ}], rows: [%s]}}]"
_PLAIN = "body: [{table: {columns: [{title: Xã}, {title: %s}], rows: [%s]}}]"
_OF_TWO_LEVELS = "[I, Núi, '5'], ['1', An Hòa, '2'], ['2', An Lạc, '3'], [II, Biển, '4'], ['1', An Hải, '4']"
GOOD = (
    _NUMBERED % "['1', An Hòa, '1.240'], ['2', An Lạc, '60'], [~, '**Cộng**', '**1.300**']",
    _NUMBERED % "['1', An Hòa, '12,3'], ['2', An Lạc, '12,4'], [~, Tổng, '24,8']",
    _NUMBERED % f"{_OF_TWO_LEVELS}, [~, Tổng cộng, '9']",
    _NUMBERED % "['1', An Hòa, '5'], [~, 'Trong đó: nghèo', '2'], ['2', An Lạc, '3'], [~, Cộng, '9']",
    _NUMBERED % "['1', An Hòa, '5'], ['2', An Lạc, 15/6], [~, Cộng, '8']",
    _PLAIN % ("Tỷ lệ", "[An Hòa, '5'], [An Lạc, '3'], [Tổng, '4,5']"),
    _PLAIN % ("Người", "[Tổng số, '12'], [Nam, '7'], [Nữ, '5'], [Đảng viên, '3']"),
    _PLAIN % ("Ha", "[An Hòa, '1.000,5'], [An Lạc, '2'], [Tổng, '1.003']"),
    _PLAIN % ("Mức", "[An Hòa, '5'], [An Lạc, '7'], [Tổng, '6']"),
)
BAD = (
    _NUMBERED % "['1', An Hòa, '1.240'], ['2', An Lạc, '60'], [~, '**Cộng**', '**1.310**']",
    _NUMBERED % "['1', An Hòa, '12,3'], ['2', An Lạc, '12,4'], [~, Tổng, '25,7']",
    _NUMBERED % f"{_OF_TWO_LEVELS}, [~, Tổng cộng, '10']",
    _NUMBERED % "[~, Tổng số, '9'], ['1', An Hòa, '5'], ['2', An Lạc, '3']",
    _PLAIN % ("Hộ", "[An Hòa, '5'], [An Lạc, ~], [An Hải, '3'], [Cộng, '9']"),
    f"{{body: [Một], appendices: [{{title: A, {_PLAIN % ('Hộ', '[An Hòa, 5], [An Lạc, 2], [Cộng, 9]')}}}]}}",
)

_TOTAL = Lazy(r"(?:tổng cộng|tổng số|tổng|cộng)(?: \([^)]*\))?\s*:?")
_DETAIL = Lazy(r"(?:trong đó|bao gồm|gồm|chia ra|[-+–•])")
_NO_SUM = Lazy(
    r"%|tỷ lệ|tỉ lệ|bình quân|trung bình|đơn giá|giá bán|năng suất|mật độ|hệ số|xếp|điểm|so với|định mức|"
    r"^(?:tt|stt|năm|đạt)\b|tăng|giảm|hoàn thành|cao nhất|thấp nhất|nhiệt độ|tốc độ|thời gian|lũy kế|cơ cấu"
)
_FIGURE = Lazy(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_LEVELS = (Lazy(r"[IVX]{1,5}\.?|[A-ZĐ]\.?"), Lazy(r"\d{1,3}\.?"))
"""What the rows of a level are numbered with, the highest first; others are below these."""

_Row = Sequence[Text | None]
_LEAST = 2


def check(notice: Notice) -> Iterator[Problem]:
    """The last row with its column's total, or the first; of rows with several levels only the highest are added."""
    if seen(notice).has("tổng", "cộng"):
        for node in all_nodes(notice):
            if node.table and (found := _rows_and_total(node.table)):
                yield from _wrong_totals(node.table, *found)


def _rows_and_total(table: Table) -> tuple[Sequence[_Row], _Row] | None:
    """What is added, and the one row with the sums; it stands last, or before rows that are all numbered.

    Unnumbered ones may tell of its parts in several ways, and none may tell of another's details.
    """
    totals = [row for row in table.rows if any(_TOTAL.fullmatch(_plain(cell)) for cell in row[:2])]
    if len(totals) != 1 or totals[0] not in (table.rows[0], table.rows[-1]):
        return None
    rows = [row for row in table.rows if row is not totals[0]]
    is_first = totals[0] is table.rows[0]
    if "%" in (table.caption or "") or (is_first and len(_LEVELS) in map(_level, rows)):
        return None
    if any(_DETAIL.match(_plain(cell)) for row in rows for cell in row[:2] if cell):
        return None
    return rows, totals[0]


def _wrong_totals(table: Table, rows: Sequence[_Row], total: _Row) -> Iterator[Problem]:
    levels = [_level(row) for row in rows]
    highest = [row for row, level in zip(rows, levels, strict=True) if level == min(levels)]
    for index, column in enumerate(table.columns):
        cell, wanted = total[index], _plain(total[index])
        if cell and _FIGURE.fullmatch(wanted) and not _NO_SUM.search(f"{column.title or ''}".lower()):
            sums = [_difference(each, index, wanted) for each in (highest, rows)]
            if all(sums):
                yield Problem(CODE, cell.at, {"found": wanted, "sum": sums[0]}, SEVERITY)


def _level(row: _Row) -> int:
    """How high its number is; rows without one are below, unless none has one."""
    return next((level for level, each in enumerate(_LEVELS) if each.fullmatch(_plain(row[0]).upper())), len(_LEVELS))


def _plain(cell: Text | None) -> str:
    return without_emphasis(cell).strip().lower() if cell else ""


def _difference(rows: Sequence[_Row], index: int, total: str) -> str:
    """What the figures add up to if that is not the total; nothing if there are too few, or it may be.

    It may be as far as figures that were rounded tell, and their mean is no sum.
    """
    cells = [text for row in rows if (text := _plain(row[index])) not in ("", "-", "–", "0")]
    if len(cells) < _LEAST or not all(map(_FIGURE.fullmatch, cells)):
        return ""
    places = max(len(each.partition(",")[2]) for each in (*cells, total))
    *figures, wanted = (_scaled(each, places) for each in (*cells, total))
    rounding = (len(figures) + 10 ** (places - len(total.partition(",")[2]))) / 2 if places else 0
    is_right = abs(wanted - sum(figures)) <= rounding or wanted * len(figures) == sum(figures)
    return "" if is_right else _written(sum(figures), places, total)


def _scaled(text: str, places: int) -> int:
    """A figure as Vietnamese writes it, such as 1.240,5, in units of its last place."""
    whole, _, part = text.replace(".", "").partition(",")
    return int(whole + part.ljust(places, "0"))


def _written(value: int, places: int, like: str) -> str:
    """A sum as the total is written."""
    text = f"{value / 10**places:,.{places}f}".translate(str.maketrans(",.", ".,"))
    return text if "." in like else text.replace(".", "")
