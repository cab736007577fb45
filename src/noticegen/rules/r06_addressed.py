"""Kính gửi is for official letters, proposals and reports to a superior (Phụ lục I, mục II, khoản 9)."""

import re
from collections.abc import Iterator

from noticegen.notice.nodes import nodes
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import node_texts

CODE = RuleCode(
    "R06",
    vi=(
        "Có “Kính gửi” trong văn bản loại {kind}.",
        (
            "Bỏ chữ “Kính gửi”, ghi nơi nhận ở recipients. Nếu phải có “Kính gửi” thì đây là công văn, loại mà "
            "noticegen không soạn."
        ),
    ),
    en=(
        'There is a "Kính gửi" in a document of type {kind}.',
        (
            'Delete "Kính gửi" and write whom it goes to in recipients. If it must have "Kính gửi", it is an '
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
    "body: [Kính gửi báo cáo về Sở trước ngày 5]",
    "{kind: Tờ trình, symbol: TTr-SKHCN, opening: 'Kính gửi: UBND tỉnh'}",
)
BAD = (
    'opening: "Kính gửi: Các đơn vị"',
    'opening: ["**Kính gửi:** Các đơn vị"]',
    "opening: [{paragraph: 'KÍNH GỬI:', items: [Sở A]}]",
    "opening: [{text: Một, items: [Kính gửi các đơn vị]}]",
    'recipients: ["Kính gửi: Sở A"]',
    'body: ["Kính gửi: Sở A"]',
    "subject: 'Kính gửi: Sở A'",
)

_MAY = {"tờ trình", "báo cáo"}
_ADDRESS = Lazy(r"[\s*]*kính\s+gửi\b", re.IGNORECASE)
_WITH_COLON = Lazy(r"[\s*]*kính\s+gửi[\s*]*:", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """Texts that address someone; in the body only with a colon, because a task may be to send something."""
    if notice.kind.casefold() in _MAY:
        return
    opening = [text for node in nodes(notice.opening) for text in node_texts(node)]
    above = [*notice.legal_bases, *opening, *(recipient.name for recipient in notice.recipients)]
    body = [text for node in nodes(notice.body) for text in node_texts(node)]
    for text in above:
        if _ADDRESS.match(text):
            yield Problem(CODE, text.at, {"kind": notice.kind}, SEVERITY)
    for text in (*notice.subject, *body):
        if _WITH_COLON.match(text):
            yield Problem(CODE, text.at, {"kind": notice.kind}, SEVERITY)
