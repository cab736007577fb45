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
        "Sửa một dòng mà quên dòng cộng thì người đọc không biết tin số nào. Không xét số đã làm tròn, cột tỷ lệ, "
        "đơn giá, bình quân và bảng có dòng “trong đó”."
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
    _NUMBERED % "['1', A, '3'], ['2', B, '4'], [~, Cộng 1, '7'], ['3', C, '5'], [~, Tổng cộng, '12']",
    _NUMBERED
    % "['1', A, '3'], [~, Cộng I, '3'], ['2', B, '5'], ['3', C, '6'], [~, Cộng II, '11'], [~, Tổng cộng, '14']",
    _NUMBERED % "['1', An Hòa, '1.240'], ['2', An Lạc, '60'], [~, '**Cộng**', '**1.300**']",
    _NUMBERED % "['1', An Hòa, '12,3'], ['2', An Lạc, '12,4'], [~, Tổng, '24,8']",
    _NUMBERED % f"{_OF_TWO_LEVELS}, [~, Tổng cộng, '9']",
    _NUMBERED % "['1', An Hòa, '5'], [~, 'Trong đó: nghèo', '2'], ['2', An Lạc, '3'], [~, Cộng, '9']",
    _NUMBERED % "['1', An Hòa, '5'], ['2', An Lạc, 15/6], [~, Cộng, '8']",
    _PLAIN % ("Tiền", "[Xây lắp, '850'], [Thuế, '68'], [Giảm giá, '18'], [Tổng cộng, '900']"),
    _PLAIN % ("Cộng dồn", "[Tháng 1, '12'], [Tháng 2, '27'], [Cộng, '27']"),
    _PLAIN % ("Năng suất TB", "[An Hòa, '12'], [An Lạc, '27'], [Cộng, '20']"),
    _PLAIN % ("NS (tạ/ha)", "[An Hòa, '12'], [An Lạc, '27'], [Cộng, '20']"),
    _PLAIN % ("Hộ", "[Vùng cao, '9'], [An Hòa, '5'], [An Lạc, '4'], [Vùng thấp, '2'], [An Hải, '2'], [Tổng, '11']"),
    _PLAIN % ("Tỷ lệ", "[An Hòa, '5'], [An Lạc, '3'], [Tổng, '4,5']"),
    _PLAIN % ("Người", "[Tổng số, '12'], [Nam, '7'], [Nữ, '5'], [Đảng viên, '3']"),
    _PLAIN % ("Ha", "[An Hòa, '1.000,5'], [An Lạc, '2'], [Tổng, '1.003']"),
    _PLAIN % ("Mức", "[An Hòa, '5'], [An Lạc, '7'], [Tổng, '6']"),
)
BAD = (
    _NUMBERED
    % "['1', A, '3'], [~, Cộng I, '3'], ['2', B, '5'], ['3', C, '6'], [~, Cộng II, '12'], [~, Tổng cộng, '15']",
    _NUMBERED % "['1', An Hòa, 10 triệu đồng], ['2', An Lạc, 20 triệu đồng], [~, Tổng toàn xã, 40 triệu đồng]",
    _NUMBERED % "['1', An Hòa, '1.240'], ['2', An Lạc, '60'], [~, '**Cộng**', '**1.310**']",
    _NUMBERED % "['1', An Hòa, '12,3'], ['2', An Lạc, '12,4'], [~, Tổng, '25,7']",
    _NUMBERED % f"{_OF_TWO_LEVELS}, [~, Tổng cộng, '10']",
    _NUMBERED % "[~, Tổng số, '9'], ['1', An Hòa, '5'], ['2', An Lạc, '3']",
    _PLAIN % ("Hộ", "[An Hòa, '5'], [An Lạc, ~], [An Hải, '3'], [Cộng, '9']"),
    _PLAIN % ("Giá trị", "[An Hòa, '5'], [An Lạc, '3'], [Cộng, '9']"),
    _PLAIN % ("Kinh phí (triệu đồng/năm)", "[An Hòa, '5'], [An Lạc, '3'], [Cộng, '9']"),
    f"{{body: [Một], appendices: [{{title: A, {_PLAIN % ('Hộ', '[An Hòa, 5], [An Lạc, 2], [Cộng, 9]')}}}]}}",
)

_TOTAL = Lazy(
    r"(?:tổng cộng|tổng số|(?:tổng|cộng)(?: (?:toàn|chung)\b[^:]{0,25}| (?:[ivx]{1,4}|\d|[a-d]|mục \w+))?)"
    r"(?: \([^)]*\))?\s*:?"
)
_DETAIL = Lazy(r"(?:trong đó|bao gồm|gồm|chia ra|(?:giảm|trừ|khấu trừ|chiết khấu)\b|[-+–•] ?[^\W\d])")
_NO_SUM = Lazy(
    r"%|tỷ lệ|tỉ lệ|bình quân|trung bình|đơn giá|giá bán|năng suất|mật độ|tỷ suất|tỉ suất|hệ số|xếp|điểm|so với|"
    r"định mức|^(?:tt|stt|năm|đạt)\b|tăng|giảm|hoàn thành|cao nhất|thấp nhất|nhiệt độ|tốc độ|thời gian|lũy kế|luỹ kế|"
    r"cộng dồn|cơ cấu|công suất|^giá\b(?! trị)|\b(?:đt)?tb\b|\bbq\b|độ tuổi|"
    r"\([^()]*/ ?(?!năm|tháng|quý|vụ)[^()]*\)"
)
_FIGURE = Lazy(r"(-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)((?: [^\W\d_]+){0,2})")
_LEVELS = (Lazy(r"[IVX]{1,5}\.?|[A-ZĐ]\.?"), Lazy(r"\d{1,3}\.?"))
"""What the rows of a level are numbered with, the highest first; others are below these."""

_Row = Sequence[Text | None]
_LEAST = 2


def check(notice: Notice) -> Iterator[Problem]:
    """Rows with their columns' totals; of rows with several levels only the highest are added."""
    if seen(notice).has("tổng", "cộng"):
        for table in filter(None, (node.table for node in all_nodes(notice))):
            for rows, total in _parts(table):
                yield from _wrong_totals(table, rows, total)


def _parts(table: Table) -> Iterator[tuple[Sequence[_Row], _Row]]:
    """Each row with sums, and what it adds: the rows since the last such, or if there are none, those sums.

    One that comes first adds rows that are all numbered; others may tell of its parts in several ways. Nothing is said
    where a row tells of another's details.
    """
    if "%" in (table.caption or "") or any(_DETAIL.match(_plain(cell)) for row in table.rows for cell in row[:2]):
        return
    totals = [row for row in table.rows if any(_TOTAL.fullmatch(_plain(cell)) for cell in row[:2])]
    if len(totals) == 1 and totals[0] is table.rows[0]:
        rows = table.rows[1:]
        yield from () if len(_LEVELS) in map(_level, rows) else [(rows, totals[0])]
    elif totals and totals[-1] is table.rows[-1]:
        ends = [index for index, row in enumerate(table.rows) if any(row is each for each in totals)]
        parts = [table.rows[start + 1 : end] for start, end in zip([-1, *ends], ends, strict=False)]
        is_of_totals = len(totals) > 1 and not parts[-1]
        if len(totals) == 1 or is_of_totals:
            yield from ((rows, total) for rows, total in zip(parts, totals, strict=True) if rows)
            yield from [(totals[:-1], totals[-1])] if is_of_totals else ()


def _wrong_totals(table: Table, rows: Sequence[_Row], total: _Row) -> Iterator[Problem]:
    """Told only if neither the rows of the highest level nor all of them add up to it."""
    levels = [_level(row) for row in rows]
    highest = [row for row, level in zip(rows, levels, strict=True) if level == min(levels)]
    for index, column in enumerate(table.columns):
        cell, wanted = total[index], _plain(total[index])
        if cell and _FIGURE.fullmatch(wanted) and not _NO_SUM.search(f"{column.title or ''}".lower()):
            sums = [_difference(each, index, wanted) for each in (highest, rows)]
            if all(sums):
                severity = Severity.NOTE if _may_be_mean(rows, index, wanted) else SEVERITY
                yield Problem(CODE, cell.at, {"found": wanted, "sum": sums[0]}, severity)


def _may_be_mean(rows: Sequence[_Row], index: int, total: str) -> bool:
    """Whether it lies between the figures, as a rate of all does that is none of the columns known by their titles."""
    figures = [match[1] for row in rows if (match := _FIGURE.fullmatch(_plain(row[index])))]
    found = _FIGURE.fullmatch(total)
    *values, wanted = _all_scaled([*figures, found[1] if found else "0"])
    return min(values) < wanted < max(values)


def _level(row: _Row) -> int:
    """How high its number is; rows without one are below, unless none has one."""
    return next((level for level, each in enumerate(_LEVELS) if each.fullmatch(_plain(row[0]).upper())), len(_LEVELS))


def _plain(cell: Text | None) -> str:
    return without_emphasis(cell).strip().lower() if cell else ""


def _difference(rows: Sequence[_Row], index: int, total: str) -> str:
    """What the figures add up to if that is not the total; nothing if there are too few, or it may be.

    It may be as far as figures that were rounded tell, and their mean is no sum. It
    is half of all where groups stand above their parts without numbers.
    """
    cells = [text for row in rows if (text := _plain(row[index])) not in ("", "-", "–", "0")]
    matches = [_FIGURE.fullmatch(each) for each in (*cells, total)]
    found = [each for each in matches if each]
    if len(cells) < _LEAST or len(found) < len(matches) or len({each[2] for each in found}) > 1:
        return ""
    behind = [len(each[1].partition(",")[2]) for each in found]
    places = max(behind)
    *figures, wanted = (_scaled(each[1], places) for each in found)
    rounding = (len(figures) + 10 ** (places - behind[-1])) / 2 if places else 0
    is_mean = wanted * len(figures) == sum(figures)
    is_twice = len(figures) > _LEAST and abs(2 * wanted - sum(figures)) <= rounding
    is_right = is_mean or is_twice or abs(wanted - sum(figures)) <= rounding
    return "" if is_right else _written(sum(figures), places, total) + found[-1][2]


def _all_scaled(texts: Sequence[str]) -> list[int]:
    """Figures in units of the last place that any of them has."""
    places = max(len(each.partition(",")[2]) for each in texts)
    return [_scaled(each, places) for each in texts]


def _scaled(text: str, places: int) -> int:
    """A figure as Vietnamese writes it, such as 1.240,5, in units of its last place."""
    whole, _, part = text.replace(".", "").partition(",")
    return int(whole + part.ljust(places, "0"))


def _written(value: int, places: int, like: str) -> str:
    """A sum as the total is written."""
    text = f"{value / 10**places:,.{places}f}".translate(str.maketrans(",.", ".,"))
    return text if "." in like else text.replace(".", "")
