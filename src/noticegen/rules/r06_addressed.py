"""Kính gửi is for official letters, proposals and reports to a superior (Phụ lục I, mục II, khoản 9)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import node_texts

CODE = RuleCode(
    "R06",
    vi=(
        "Có “Kính gửi” trong văn bản loại {kind}.",
        (
            "Bỏ đoạn này, ghi người nhận ở recipients. Nếu phải có “Kính gửi” thì đây là công văn, loại mà noticegen "
            "không soạn."
        ),
    ),
    en=(
        'There is a "Kính gửi" in a document of type {kind}.',
        (
            'Delete the paragraph and write the recipients in recipients. If it must have "Kính gửi", it is an '
            "official letter (công văn), which noticegen does not write."
        ),
    ),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="“Kính gửi” chỉ dùng cho công văn, tờ trình, báo cáo lên cấp trên (Phụ lục I, mục II, khoản 9).",
    en='"Kính gửi" is used only in official letters, proposals and reports to a superior (Annex I, part II, item 9).',
)
GOOD = (
    "opening: Ngày 16/11/2021",
    "{kind: Tờ trình, symbol: TTr-SKHCN, opening: 'Kính gửi: UBND tỉnh'}",
)
BAD = ('opening: "Kính gửi: Các đơn vị"',)

_MAY = {"tờ trình", "báo cáo"}


def check(notice: Notice) -> Iterator[Problem]:
    """Paragraphs of the opening that address someone."""
    for node in notice.opening:
        for text in node_texts(node):
            if text.casefold().startswith("kính gửi") and notice.kind.casefold() not in _MAY:
                yield Problem(CODE, text.at, {"kind": notice.kind}, SEVERITY)
