"""A row that has its number in its first cell needs no other label in front of its words."""

from collections.abc import Iterator, Sequence

from noticegen.notice.nodes import all_nodes
from noticegen.notice.notice import Notice, Table
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word
from noticegen.reading.tree import Text

from .typed_label import label_of

CODE = RuleCode(
    "typed-label-in-cell",
    vi=("Ô bắt đầu bằng “{found}”, mà dòng đã có số thứ tự ở ô đầu.", "Bỏ “{found}” trong ô."),
    en=(
        'The cell begins with "{found}", but its row has a number in the first cell.',
        'Remove "{found}" from the cell.',
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Dòng bảng đã đánh số ở cột đầu thì ô nội dung không cần nhãn; cả cột cùng có gạch đầu dòng thì không tính.",
    en="A row numbered in its first cell needs no other label; a column in which most cells have one does not count.",
)
_COLUMNS = "columns: [{title: TT}, {title: Nội dung}]"
GOOD = (
    f"body: [{{table: {{{_COLUMNS}, rows: [['1', Sửa mái nhà], ['2', 250 hộ], ['3', 1.5 tấn], [~, '- Ngói']]}}}}]",
    f"body: [{{table: {{{_COLUMNS}, rows: [['1', '- Sửa mái'], ['2', '- Thay cửa']]}}}}]",
    f"body: [{{table: {{{_COLUMNS}, rows: [[Thôn Đông, '- Sửa mái'], [Thôn Đoài, Thay cửa], ['1', '-']]}}}}]",
)
BAD = (
    f"body: [{{table: {{{_COLUMNS}, rows: [['1', Sửa mái], ['2', '+ Thay cửa']]}}}}]",
    f"body: [{{table: {{{_COLUMNS}, rows: [['1', Sửa mái], ['2', '- Thay cửa'], ['3', Sơn tường]]}}}}]",
    f"body: [{{table: {{{_COLUMNS}, rows: [['1', Sửa mái], ['2', 2. Thay cửa], ['3', a) Sơn tường], ['4', Lát]]}}}}]",
)

_NUMBER = Lazy(r"(?:\d{1,3}|[IVX]{1,5}|[A-Ea-eđ])[.)]?")


def check(notice: Notice) -> Iterator[Problem]:
    """Cells with a label in numbered rows, unless most of their column have one."""
    for node in all_nodes(notice):
        for cells in _columns(node.table) if node.table else ():
            labelled = [(cell, label) for cell in cells if (label := label_of(cell))]
            if len(labelled) * 2 <= len(cells):
                yield from (Problem(CODE, cell.at, {"found": label}, SEVERITY) for cell, label in labelled)


def _columns(table: Table) -> Iterator[Sequence[Text]]:
    """The cells of each column but the first that stand in numbered rows."""
    rows = [row for row in table.rows if row[0] and _NUMBER.fullmatch(row[0])]
    yield from ([cell for cell in column if cell] for column in list(zip(*rows, strict=True))[1:])
