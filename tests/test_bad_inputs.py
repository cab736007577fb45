"""Some ninety ways to get a notice wrong: each is refused at its place, in both languages, and never with a traceback.

The § in a case marks the place where the problem must be told; it is taken out before the file is read. What the
case does not say is filled up from a good notice.
"""

import random
import re

import pytest

from noticegen.check import bytes_to_checked
from noticegen.messages import LANGUAGES, catalogue
from noticegen.messages.examples import EXAMPLES
from noticegen.problems_to_github import problems_to_github
from noticegen.problems_to_json import problems_to_json
from noticegen.problems_to_sarif import problems_to_sarif
from noticegen.problems_to_text import problems_to_text
from noticegen.text_to_problems import split_lines
from noticegen.yaml_to_tree import MAX_BYTES
from tools.notices import BASE, office

OFFICE = office()

SYNTAX = {
    "tab-indent": ("yaml-tab", "body:\n§\t- Một\n"),
    "tab-inside": ("yaml-tab", "subject: Một§\tHai\n"),
    "vertical-tab-from-word": ("yaml-control-character", "subject: Một§\x0bHai\n"),
    "nul": ("yaml-control-character", "subject: Một§\x00\n"),
    "escape-sequence": ("yaml-control-character", "subject: §\x1b[31mĐỏ\n"),
    "next-line": ("yaml-control-character", "subject: Một§\x85Hai\n"),
    "line-separator": ("yaml-control-character", "subject: Một§\u2028Hai\n"),
    "escaped-control": ("yaml-control-character", 'subject: §"Một\\x0bHai"\n'),
    "escaped-surrogate": ("yaml-control-character", 'subject: §"\\ud800"\n'),
    "right-to-left": ("yaml-bidi-character", "subject: a§\u202egpj.exe\n"),
    "isolate": ("yaml-bidi-character", "subject: a§\u2066b\n"),
    "zero-width-space": ("yaml-invisible-character", "subject: Một§\u200bHai\n"),
    "soft-hyphen": ("yaml-invisible-character", "subject: Một§\u00adHai\n"),
    "bom-inside": ("yaml-invisible-character", "subject: Một§\ufeffHai\n"),
    "tag-character": ("yaml-invisible-character", "subject: Một§\U000e0041\n"),
    "hangul-filler": ("yaml-invisible-character", "subject: Một§\u3164\n"),
    "private-use": ("yaml-private-character", "subject: Một §\ue001\n"),
    "noncharacter": ("yaml-unknown-character", "subject: Một §\uffff\n"),
    "zalgo": ("yaml-stacked-marks", "subject: M§o\u0302\u0301\u0323\u0300\u0300t\n"),
    "unclosed-double": ("yaml-unclosed-quote", 'subject: §"Một\nnumber: 5\n'),
    "unclosed-single": ("yaml-unclosed-quote", "subject: §'Một\nnumber: 5\n"),
    "bold-unquoted": ("yaml-sign-needs-quotes", "body:\n  - §**Một** hai\n"),
    "at-sign": ("yaml-sign-needs-quotes", "subject: §@ Một\n"),
    "percent": ("yaml-sign-needs-quotes", "subject: §% Một\n"),
    "backtick": ("yaml-sign-needs-quotes", "subject: §`Một`\n"),
    "bracket-then-text": ("yaml-sign-needs-quotes", "subject: §[1] Một\n"),
    "text-after-quote": ("yaml-text-after-quote", 'subject: "Trám" §và "Trà"\n'),
    "second-colon": ("yaml-colon-needs-quotes", "subject: Kết luận§: tháng 11\n"),
    "bad-escape": ("yaml-bad-escape", 'subject: "a\\§q"\n'),
    "alias": ("yaml-alias", "subject: Một\nplace: §*x\n"),
    "anchor": ("yaml-anchor", "subject: §&x Một\n"),
    "tag": ("yaml-tag", "number: §!!int 5\n"),
    "python-object": ("yaml-tag", "subject: §!!python/object/apply:os.system [id]\n"),
    "duplicate-key": ("yaml-duplicate-key", "subject: Một\n§subject: Hai\n"),
    "duplicate-after-nfc": ("yaml-duplicate-key", "số: a\n§so\u0302\u0301: b\n"),
    "key-is-list": ("yaml-key-not-text", "? §[a, b]\n: c\n"),
    "braces-in-text": ("yaml-key-not-text", "subject: {§{tên}}\n"),
    "blank-key": ("yaml-key-blank", "subject: Một\n§: Hai\n"),
    "two-documents": ("yaml-several-documents", "subject: Một\n§---\nsubject: Hai\n"),
    "bad-indent": ("yaml-indentation", "body:\n  - heading: Một\n   §text: Hai\n"),
    "indent-of-the-dash": ("yaml-indentation", "body:\n  - text: Một\n  §items:\n    - a\n"),
    "lost-letter": ("yaml-spoilt-character", "subject: K§\ufffdt luận\n"),
    "nbsp-indent": ("yaml-odd-indentation", "body:\n  - heading: Một\n§\u00a0\u00a0\u00a0 items: [a]\n"),
    "nbsp-before-dash": ("yaml-odd-indentation", "body:\n  §\u00a0- Một\n"),
    "no-space-after-dash": ("yaml-odd-dash", "body:\n  - Một\n  §-Tổng hợp\n  - Ba\n"),
    "no-space-after-last-dash": ("yaml-odd-dash", "body:\n  - Một\n  §-Tổng hợp\nnumber: 5\n"),
    "bullet": ("yaml-odd-dash", "body:\n  - Một\n  §• Tổng hợp\n  - Ba\n"),
    "long-dash": ("yaml-odd-dash", "body:\n  - Một\n  §– Tổng hợp: a\nnumber: 5\n"),
    "wrapped-under-the-dash": ("yaml-wrapped-line", "body:\n  - Giao Văn phòng\n  §tổng hợp báo cáo\n  - Hai\n"),
    "items-under-a-sentence": ("yaml-text-key-missing", "body:\n  - §Giao Văn phòng\n    items:\n      - a\n"),
    "entries-under-a-quoted-sentence": ("yaml-text-key-missing", 'body:\n  - §"Giao:"\n      - a\n'),
    "items-forgotten": ("yaml-items-missing", "body:\n  - heading: Một\n    §- a\n"),
    "heading-without-space": ("yaml-odd-colon", "body:\n  - heading§:Nhiệm vụ\n    items:\n      - a\n"),
    "subject-without-space": ("yaml-odd-colon", "number: 5\nsubject§:Kết luận\ndate: 2021\n"),
    "full-width-colon": ("yaml-odd-colon", "number: 5\nsubject§：Kết luận\ndate: 2021\n"),
    "equals-sign": ("yaml-odd-colon", "number: 5\nsigners §= giam-doc\n"),
    "unclosed-before-a-quoted-line": ("yaml-unclosed-quote", 'body:\n  - §"Một hai\n  - "Ba bốn"\nnumber: 5\n'),
    "quotes-in-quotes": ("yaml-text-after-quote", 'body:\n  - "Sau khi "§nghe" báo cáo"\nnumber: 5\n'),
    "quotes-in-quotes-in-braces": ("yaml-text-after-quote", 'body:\n  - {text: "A "§b" c", units: all}\n'),
    "comma-missing-in-braces": ("yaml-comma-missing", "recipients:\n  - {name: A §note: b}\n"),
    "brace-missing": ("yaml-bracket-not-closed", "recipients:\n  - §{name: A, note: b\n  - {name: C}\n"),
    "bracket-missing": ("yaml-bracket-not-closed", "body:\n  - {text: A, units: §[van-phong, thanh-tra}\n"),
    "colon-in-braces": ("yaml-colon-needs-quotes", "body:\n  - {text: Giao§: A, units: all}\n"),
    "braces-beyond-repair": ("yaml-brackets", "recipients:\n  - {name: A, §[note: b: c, ]}\n"),
    "stray-quote-after-a-key": ("yaml-stray-quote", 'body:\n  - text: A\n    items:§"\n      - "B: c"\n      - d\n'),
    "stray-quote-before-a-dash": ("yaml-stray-quote", 'body:\n  - A\n§"  - B\n  - "C: d"\n  - e\n'),
    "key-without-colon": ("yaml-colon-missing", "body:\n  - text: A\n    items§\n      - B\n      - c\nnumber: 5\n"),
    "heading-without-colon": ("yaml-colon-missing", "body:\n  - heading§ Giao A\n    items: [a]\n"),
    "dash-forgotten": ("yaml-dash-forgotten", 'body:\n  - A\n  §"B: c"\n  - D\n'),
    "wrapped-under-its-key": ("yaml-wrapped-line", "body:\n  - text: A\n    §b c\n    units: all\n"),
    "one-column-off": ("yaml-indentation", 'body:\n  - "A: b"\n   §- B\n  - C\n'),
    "dash-swallowed": ("yaml-entry-swallowed", "body:\n  - Giao Văn phòng\n      §- Tổng hợp\n"),
    "dash-swallowed-after-wrapping": ("yaml-entry-swallowed", "body:\n  - Giao\n    Văn phòng\n    §- Tổng hợp\n"),
    "plus-swallowed": ("yaml-entry-swallowed", "body:\n  - text: Giao\n      §+ Tổng hợp\n"),
    "bullet-swallowed": ("yaml-entry-swallowed", "body:\n  - Giao\n    §• Tổng hợp\n"),
    "long-dash-swallowed": ("yaml-entry-swallowed", "opening:\n  - Giao\n    §– Tổng hợp\n"),
    "number-swallowed": ("yaml-entry-swallowed", "body:\n  - Giao\n    §1. Tổng hợp\n"),
    "letter-swallowed": ("yaml-entry-swallowed", "body:\n  - Giao\n    §đ) Tổng hợp\n"),
    "first-dash-forgotten": ("yaml-first-dash-missing", "body:\n  §Giao Văn phòng\n  - Giao Thanh tra\n"),
    "first-dashes-without-space": ("yaml-first-dash-missing", "body:\n  §-Một\n  -Hai\n"),
    "second-entry-without-dash": (
        "yaml-dash-missing",
        "body:\n  - heading: Một\n    items: [a]\n    §heading: Hai\n    items: [b]\n",
    ),
    "deep": ("yaml-too-deep", "subject: " + "[" * 59 + "§" + "[" * 20_000),
}

SCHEMA = {
    "unknown-key": ("unknown-key", "§subjct: Một\n"),
    "unknown-key-inside": ("unknown-key", "body:\n  - heading: Một unit\n    §unit: van-phong\n"),
    "blank-key-nobody-knows": ("unknown-key", "§ghi_chu:\n"),
    "blank-key-in-office-style": ("unknown-key", "body:\n  - text: A\n    §sub:\n"),
    "comma-in-braces": ("comma-splits-text", "recipients:\n  - {name: Giám đốc, §các Phó Giám đốc Sở, note: x}\n"),
    "comma-in-one-sentence": ("comma-splits-text", "body:\n  - {text: Các đơn vị chủ động, §sáng tạo …}\n"),
    "ids-in-braces": ("comma-splits-text", "body:\n  - {text: Một, units: van-phong, §thanh-tra}\n"),
    "sentence-below-a-text": ("prose-as-key", "body:\n  - text: A\n    §Riêng Văn phòng Sở thực hiện ngay:\n"),
    "hand-over-unquoted": ("prose-as-key", "opening:\n  - §Sau khi nghe báo cáo, kết luận như sau:\n"),
    "sentence-with-entries": ("prose-as-key", "body:\n  - §Giao Văn phòng:\n      - Tổng hợp\n"),
    "vietnamese-key": ("unknown-key", "§nơi nhận: A\n"),
    "glued-key-in-braces": ("yaml-odd-colon", "recipients:\n  - {§name:Thanh tra, note: b}\n"),
    "glued-key-alone": ("yaml-odd-colon", "body:\n  - §heading:Nhiệm vụ\n"),
    "two-dashes": ("double-dash", "body:\n  - §- Một\n"),
    "several-ids-in-one": ("unknown-unit", "body:\n  - text: Một\n    units: §van-phong, thanh-tra\n"),
    "unit-by-name": ("unknown-unit", "body:\n  - {text: Một, units: §Văn phòng Sở}\n"),
    "date-of-two-digits": ("date-form", "date: §16/11/26\n"),
    "prose-with-colon": ("prose-as-key", "body:\n  - §Ưu điểm: đã làm tốt\n"),
    "blank-subject": ("value-blank", "subject:§ \nnumber: 5\n"),
    "blank-item": ("blank-entry", "body:\n  -§\n"),
    "empty-string": ("text-empty", "subject: §''\n"),
    "list-for-text": ("text-expected", "symbol: §[TB, SKHCN]\n"),
    "map-for-text": ("text-expected", "place: §{a: b}\n"),
    "text-for-list": ("list-expected", "body: §Một\n"),
    "text-for-map": ("mapping-expected", "archive: §QLKH\n"),
    "list-for-map": ("mapping-expected", "archive: §[a]\n"),
    "whole-file-is-a-list": ("mapping-expected", "§- Một\n"),
    "whole-file-is-text": ("mapping-expected", "§Một\n"),
    "number-letters": ("number-form", "number: §123a\n"),
    "number-negative": ("number-form", "number: §-5\n"),
    "number-other-digits": ("number-form", "number: §\u0665\n"),
    "number-zero": ("number-too-small", "number: §00\n"),
    "number-huge": ("number-too-large", "number: §100000\n"),
    "copies-words": ("number-form", "archive: {copies: §mười}\n"),
    "date-vietnamese": ("date-form", "date: §16/11/2021\n"),
    "date-short": ("date-form", "date: §2021-1-5\n"),
    "date-words": ("date-form", "date: §tháng 11\n"),
    "date-impossible": ("date-impossible", "date: §2021-02-30\n"),
    "month-impossible": ("date-impossible", "date: §2021-13\n"),
    "date-is-a-list": ("date-form", "date: §[2021]\n"),
    "end-mark": ("yes-no", "end_mark: §maybe\n"),
    "urgency": ("unknown-choice", "urgency: §GẤP\n"),
    "numbering": ("unknown-choice", "numbering: [arabic, §dashes]\n"),
    "align": ("unknown-choice", "body: [{table: {columns: [{align: §giữa}], rows: [[a]]}}]\n"),
    "width-comma": ("decimal-form", "body:\n  - table:\n      columns: [{width: §'2,5'}]\n      rows: [[a]]\n"),
    "width-zero": ("decimal-not-positive", "body: [{table: {columns: [{width: §0}], rows: [[a]]}}]\n"),
    "width-negative": ("decimal-not-positive", "body: [{table: {columns: [{width: §-1}], rows: [[a]]}}]\n"),
    "quotes-in-a-sentence": ("yaml-colon-needs-quotes", 'body:\n  - Thực hiện Nghị quyết§: "Về" abc\n  - Hai\n'),
    "long-text": ("text-too-long", 'subject: §"' + "*a" * 300_000 + '"\n'),
    "many-spaces": ("text-too-long", "subject: §a" + " " * 900_000 + "b\n"),
    "long-key": ("text-too-long", "? §" + "a" * 20_001 + "\n: b\n"),
    "unknown-kind": ("unknown-kind", "kind: §Thong bao\n"),
    "letter": ("kind-is-letter", "kind: §Công văn\n"),
    "unknown-unit": ("unknown-unit", "body:\n  - {text: Một, units: [van-phong, §thanh-trà]}\n"),
    "unknown-single-unit": ("unknown-unit", "body:\n  - {text: Một, units: §van-phon}\n"),
    "unit-written-out": ("id-expected", "body:\n  - {text: Một, units: [§{name: Văn phòng}]}\n"),
    "unknown-coordinating": ("unknown-unit", "body:\n  - {text: Một, coordinating: §x}\n"),
    "unknown-recipient-unit": ("unknown-unit", "recipients:\n  - {name: A, units: §x}\n"),
    "unknown-signer": ("unknown-signer", "signers: §giam-doc-so\n"),
    "unknown-agency": ("unknown-agency", "issuers: [so-khcn, §so-y-te]\n"),
    "no-signers": ("too-few", "signers: §[]\n"),
    "four-issuers": ("too-many", "issuers: §[so-khcn, so-tai-chinh, so-khcn, so-khcn]\n"),
    "empty-body": ("too-few", "body: §[]\n"),
    "long-subject": ("too-many", "subject: §[a, b, c, d, e, f, g]\n"),
    "signer-without-name": ("missing-key", "signers: §{post: Giám đốc}\n"),
    "line-break-in-item": ("line-break-in-text", "body:\n  - §|\n    Một\n    Hai\n"),
    "line-break-in-cell": ("line-break-in-text", 'body: [{table: {columns: [a], rows: [[§"a\\nb"]]}}]\n'),
    "empty-entry": ("node-empty", "body:\n  - §{}\n"),
    "entry-with-unit-only": ("node-empty", "body:\n  - §units: all\n"),
    "paragraph-and-text": ("node-mixed", "body:\n  - paragraph: Một\n    text: §Hai\n"),
    "table-and-items": ("node-mixed", "body:\n  - items: §[a]\n    table: {columns: [a], rows: [[b]]}\n"),
    "label-alone": ("label-without-text", "body:\n  - {label: §Một, paragraph: Hai}\n"),
    "numbering-alone": ("numbering-without-items", "body:\n  - {text: Một, numbering: §dash}\n"),
    "decimal-at-top": ("decimal-without-parent", "numbering: §[decimal]\n"),
    "decimal-under-letter": (
        "decimal-without-parent",
        "numbering: [letter]\nbody:\n  - {text: Một, numbering: §decimal, items: [Hai]}\n",
    ),
    "decimal-in-an-appendix": (
        "decimal-without-parent",
        "appendices:\n  - {title: A, numbering: §decimal, body: [Hai]}\n",
    ),
    "decimal-under-a-list-without-numbers": (
        "decimal-without-parent",
        "appendices:\n  - {title: A, body: [{text: a, items: [{text: b, numbering: §decimal, items: [c]}]}]}\n",
    ),
    "decimal-in-the-opening": (
        "decimal-without-parent",
        "opening:\n  - {paragraph: Một, numbering: §decimal, items: [Hai]}\n",
    ),
    "many-rows": (
        "too-many",
        "body:\n  - table:\n      columns: [a]\n      rows: §[" + "[b], " * 2_001 + "]\n",
    ),
    "short-row": ("row-length", "body: [{table: {columns: [a, b], rows: [[1, 2], §[1]]}}]\n"),
    "deadline-elsewhere": ("deadline-not-in-text", "body:\n  - {text: Một, deadlines: [§trước ngày 20]}\n"),
    "deadline-impossible": (
        "date-impossible",
        "body:\n  - {text: Một, deadlines: {text: Một, date: §2021-11-31}}\n",
    ),
    "appendix-without-title": ("missing-key", "appendices:\n  - §body: [Một]\n"),
}

CASES = SYNTAX | SCHEMA


def without_mark(text: str) -> tuple[str, int, int]:
    before = text[: text.index("§")]
    line = before.count("\n") + 1
    return text.replace("§", ""), line, len(before) - (before.rfind("\n") + 1) + 1


def filled_up(text: str) -> str:
    if not re.match(r"\w+:", text):
        return text
    rest = [line for line in BASE.splitlines() if not re.search(rf"^{line.split(':')[0]}:", text, re.MULTILINE)]
    return text + "".join(f"{line}\n" for line in rest)


def problems_of(data: bytes):
    return bytes_to_checked(data, "notice.yaml", OFFICE)


@pytest.mark.parametrize("name", CASES)
def test_it_is_refused_at_its_place(name):
    code, text = CASES[name]
    source, line, column = without_mark(text)
    checked = problems_of((source if name in SYNTAX else filled_up(source)).encode("utf-8", "surrogatepass"))
    places = [(each.code, each.at.line, each.at.column) for each in checked.problems]
    assert (code, line, column) in places
    assert not checked.is_fit


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_renderer_tells_it(name, lang):
    code, text = CASES[name]
    checked = problems_of(filled_up(without_mark(text)[0]).encode("utf-8", "surrogatepass"))
    sources = {checked.file: checked.source}
    shown = problems_to_text(checked.problems, sources, lang)
    assert f"[{code}]" in shown
    assert "^" in shown
    assert all(line.isprintable() for line in shown.split("\n"))
    for render in (problems_to_json, problems_to_github, problems_to_sarif):
        assert code in render(checked.problems, lang)


BYTES = {
    "latin-1": (b"subject: K\xe9t\n", "yaml-not-utf8", 1, 11),
    "utf-16": ("subject: Một\n".encode("utf-16"), "yaml-utf16", 1, 1),
    "utf-16-without-mark": ("subject: Một\n".encode("utf-16-le"), "yaml-utf16", 1, 1),
    "cut-letter": ("a: b\nsubject: Một".encode()[:-2], "yaml-not-utf8", 2, 11),
    "too-large": (b"a: " + b"x" * 3_000_000, "yaml-too-large", 1, 1),
    "empty": (b"", "yaml-empty", 1, 1),
    "comments-only": (b"# a\n# b\n", "yaml-empty", 1, 1),
    "null": (b"~\n", "yaml-empty", 1, 1),
    "many-values": (b"- a\n" * 25_000, "yaml-too-many-values", 20_000, 3),
    "brackets": (b"[" * 20_000, "yaml-too-deep", 1, 61),
    "braces": (b"{" * 20_000, "yaml-too-deep", 1, 61),
    "dashes": (b"- " * 20_000, "yaml-too-deep", 1, 121),
    "laughs": (b"a: &a [x]\nb: &b [*a, *a]\n", "yaml-anchor", 1, 4),
}


@pytest.mark.parametrize("name", BYTES)
def test_bytes_that_are_no_notice(name):
    data, code, line, column = BYTES[name]
    first = problems_of(data).problems[0]
    assert (first.code, first.at.line, first.at.column) == (code, line, column)


def test_all_problems_of_a_run_are_told_at_once():
    checked = problems_of(b"subjct: a\nnumber: x\ndate: 2021-02-30\nbody: []\nsigners: nobody\n")
    codes = [problem.code for problem in checked.problems]
    assert sorted(codes) == sorted(
        ["unknown-key", "missing-key", "number-form", "date-impossible", "too-few", "unknown-signer"]
    )


def test_all_bad_characters_are_told_at_once():
    checked = problems_of("a: \x0b\nb: \u200b \u202e\n\tc: d\n".encode())
    assert [(each.at.line, each.at.column) for each in checked.problems] == [(1, 4), (2, 4), (2, 6), (3, 1)]


FIXES = {
    "number: 5\n§subjct: Một": "subject: Một",
    "date: §16/11/2021": "date: 2021-11-16",
    "kind: §Thong bao": "kind: Thông báo",
    "body:\n  - §Ưu điểm: tốt": '  - "Ưu điểm: tốt"',
    "subject: a§: b": 'subject: "a: b"',
    'subject: "A" §và "B"': """subject: '"A" và "B"'""",
    "body:\n  - §**A** b": '  - "**A** b"',
    "subject: a§\x0bb": "subject: a b",
    "§\tdate: 2021": "  date: 2021",
    "signers: §giamdoc": "signers: giam-doc",
    "urgency: §KHAN": "urgency: KHẨN",
    "subject: mục §#1 và 2": 'subject: "mục #1 và 2"',
    "date: §2026/11/16": "date: 2026-11-16",
    "date: §16/11/26": "date: 2026-11-16",
    "§trích yếu: Một": "subject: Một",
    "§ngay: 2021-11": "date: 2021-11",
    "opening:\n  - §Sau khi nghe, kết luận như sau:": '  - "Sau khi nghe, kết luận như sau:"',
    "body:\n  - §Giao Văn phòng:\n      - a": '  - text: "Giao Văn phòng:"\n    items:',
    "recipients:\n  - {name: Sở A, §các Sở, note: x}": '  - {name: "Sở A, các Sở", note: x}',
    "body:\n  - {text: A, units: van-phong, §thanh-tra}": "  - {text: A, units: [van-phong, thanh-tra]}",
    "body:\n  - text: A\n    units: §van-phong, thanh-tra": "    units: [van-phong, thanh-tra]",
    "body:\n  - {text: A, units: §Văn phòng Sở}": "  - {text: A, units: van-phong}",
    "body:\n  - §- A": "  - A",
    "recipients:\n  - {§name:Thanh tra, note: b}": "  - {name: Thanh tra, note: b}",
    "body:\n  - Một\n  §-Hai": "  - Hai",
    "body:\n  - Một\n  §hai": "    hai",
    "body:\n  - §Giao: A\n    items: [a]": '  - text: "Giao: A"',
    "body:\n  - heading: Một\n§\titems: [a]": "    items: [a]",
    "body:\n  - Một\n§\t- Hai": "  - Hai",
    "body:\n    - Một\n§\t- Hai": "    - Hai",
    'body:\n  - "Sau khi "§nghe" A"': "  - 'Sau khi \"nghe\" A'",
    'body:\n  - §"Một hai\n  - "Ba"': '  - "Một hai"',
    "body:\n  - heading: A\n    items: [a]\n    §heading: B": "  - heading: B",
    "body:\n  - text: A\n      §- a": "    items:\n      - a",
    "body:\n  §Một\n  - Hai": "  - Một",
    'body:\n  - Thực hiện§: "Về" abc': """  - 'Thực hiện: "Về" abc'""",
}


@pytest.mark.parametrize("text", FIXES)
def test_the_corrected_line_is_offered(text):
    source, line, column = without_mark(text)
    checked = problems_of(filled_up(source + "\n").encode())
    fixes = {(each.at.line, each.at.column): each.fix for each in checked.problems}
    assert fixes[line, column] == FIXES[text]


UNFIXED = {
    "signers: §tran-quoc-vinh": "another person is no correction",
    "body:\n  - {text: A, units: §Thanh tra tỉnh}": "another body is no correction",
    "body:\n  - {text: A, §[b: c: d, ]}": "nobody knows what was meant",
    "body:\n  - A\n      §- a": "a sub-item or the sentence going on: only the author knows",
}


@pytest.mark.parametrize("text", UNFIXED)
def test_no_guess_is_offered_as_a_correction(text):
    source, line, column = without_mark(text)
    checked = problems_of(filled_up(source + "\n").encode())
    assert [each.fix for each in checked.problems if (each.at.line, each.at.column) == (line, column)] == [None]


def corrected(source: str, problem) -> str:
    lines = split_lines(source)
    return "\n".join([*lines[: problem.at.line - 1], problem.fix, *lines[problem.at.line :]])


def places_of(problems, code: str) -> list[tuple[int, int]]:
    return [(each.at.line, each.at.column) for each in problems if each.code == code]


@pytest.mark.parametrize("text", [*(text for _, text in CASES.values()), *FIXES])
def test_an_offered_correction_does_away_with_its_problem(text):
    """Whoever takes the corrections one by one is led out, never round in a circle."""
    source = filled_up(without_mark(text)[0] + "\n")
    for _ in range(12):
        problems = problems_of(source.encode("utf-8", "surrogatepass")).problems
        offered = next((each for each in problems if each.fix is not None), None)
        if offered is None:
            return
        source = corrected(source, offered)
        after = problems_of(source.encode("utf-8", "surrogatepass")).problems
        place = (offered.at.line, offered.at.column)
        assert place not in places_of(after, offered.code), (offered, source)
    pytest.fail(f"twelve corrections and no end:\n{source}")


CUT = {
    "legal_bases: [Căn cứ Luật Đất đai, §Luật Lâm nghiệp]": True,
    "legal_bases: [Căn cứ Luật Đất đai, Căn cứ Luật Lâm nghiệp]": False,
    "legal_bases: [Căn cứ Luật Đất đai, 'Luật Lâm nghiệp']": False,
    "subject: [Kết luận giao ban, §tháng 11/2026]": True,
    "subject: [Kết luận giao ban, Tháng 11/2026]": False,
    "body: [Giao Văn phòng, §tổng hợp]": True,
    "body: [{text: Một, units: [van-phong, thanh-tra]}]": False,
    "subject:\n  - Kết luận\n  - tháng 11": False,
}


@pytest.mark.parametrize("text", CUT)
def test_a_sentence_that_a_comma_may_have_cut_is_warned_about(text):
    source, line, column = without_mark(text if "§" in text else f"§{text}")
    checked = problems_of(filled_up(source + "\n").encode())
    assert checked.is_fit
    assert places_of(checked.problems, "comma-may-split-text") == ([(line, column)] if CUT[text] else [])


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_page_of_a_code_shows_the_slip_and_its_correction(code):
    wrong, right = EXAMPLES[code]
    assert code in [each.code for each in problems_of(filled_up(wrong + "\n").encode()).problems]
    assert problems_of(filled_up(right + "\n").encode()).is_fit


RULE_SPOTS = {
    "body:\n  - Giao các phòng, ban tổng hợ§p , báo cáo": "B18",
    "body:\n  - Giao các phòng tổng hợp trước §31/11/2026": "D09",
    "body:\n  - Giao các phòng, ban tổng hợp §**báo cáo": "B18-asterisks",
    'body:\n  - Báo cáo “Trám” trước thời hạn và §"Trà" nhé': "B18-quotes",
}


@pytest.mark.parametrize("text", RULE_SPOTS)
def test_a_rules_caret_is_at_the_very_spot(text):
    source, line, column = without_mark(text)
    problems = problems_of(filled_up(source + "\n").encode()).problems
    assert places_of(problems, RULE_SPOTS[text]) == [(line, column)]


def test_every_required_key_is_missed_at_once():
    checked = problems_of(b"number: 5\n")
    missing = [(each.values["field"], each.at.line) for each in checked.problems if each.code == "missing-key"]
    assert sorted(missing) == [(key, 1) for key in ("body", "date", "signers", "subject")]


def test_a_broken_row_does_not_make_the_body_short():
    row = "appendices: [{title: A, body: [{table: {columns: [a, b], rows: [[1]]}}]}]\n"
    assert [each.code for each in problems_of((BASE + row).encode()).problems] == ["row-length"]


def test_a_cell_of_nothing_is_blank():
    table = 'body: [{table: {columns: [a, b], rows: [["", 1]]}}]\n'
    assert problems_of(filled_up(table).encode()).notice.body[0].table.rows == ((None, "1"),)


COMMENTS = {
    "subject: mục §#1 # x\n": True,
    "number: §#12\n": True,
    "number: # chưa có\n": False,
    "subject: Một # ghi chú\n": False,
    "# một\n  #hai\nnumber: 5\n": False,
    'subject: "mục #1"  #nháp\n': False,
    "body:  #nội dung\n  - Một\n": False,
    "subject: C#\n": False,
}


@pytest.mark.parametrize("text", COMMENTS)
def test_only_swallowed_text_is_warned_about(text):
    marked = text if "§" in text else "§" + text
    source, line, column = without_mark(marked)
    checked = problems_of(filled_up(source).encode() if re.match(r"\w+:", source) else (source + BASE).encode())
    told = [(each.at.line, each.at.column) for each in checked.problems if each.code == "yaml-comment-swallows-text"]
    assert told == ([(line, column)] if COMMENTS[text] else [])


def test_a_rule_points_at_the_spot_inside_the_text():
    source, line, column = without_mark("body:\n  - Thực hiện theo §Khoản 2 của Luật\n")
    checked = problems_of(filled_up(source).encode())
    assert [(each.code, each.at.line, each.at.column) for each in checked.problems] == [("B09", line, column)]


def test_a_block_of_one_line_is_one_paragraph():
    checked = problems_of(filled_up("body:\n  - |\n    Một hai\n\n  - >\n    Ba\n    bốn\n").encode())
    assert [node.text for node in checked.notice.body] == ["Một hai", "Ba bốn"]


PIECES = [
    "\t",
    "\x00",
    '"',
    "'",
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "!!x ",
    "|\n",
    "> ",
    "#",
    "%",
    "@",
    "\n",
    "  ",
]
PIECES += ["\\", "\u202e", "\u0301", "---\n", "? ", "~", "null", "\r", "\ufeff", "ộ", "\U0001f600", "0", "-"]


@pytest.mark.parametrize("seed", range(300))
def test_only_problems_come_out_of_a_mutated_notice(seed):
    """Whatever is put into the file: problems, each with sentences, and never another exception."""
    chance = random.Random(seed)  # noqa: S311 not a secret
    data = bytearray(
        (
            BASE + "archive: {copies: 5}\nappendices: [{title: A, body: [{table: {columns: [a], rows: [[b]]}}]}]\n"
        ).encode()
    )
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(data))
        piece = chance.choice(PIECES).encode() if chance.random() < 0.8 else bytes([chance.randrange(256)])
        data[start : start + chance.choice([0, 0, 1, 5])] = piece
    checked = problems_of(bytes(data))
    assert checked.is_fit or checked.problems
    assert problems_to_text(checked.problems, {checked.file: checked.source}, "en") is not None
    assert {each.code for each in checked.problems} <= catalogue("vi").keys()


def test_a_bomb_of_aliases_is_told_a_few_times():
    checked = problems_of(b"a: &a [x]\nb: [" + b"*a, " * 5_000 + b"]\n")
    assert 0 < len(checked.problems) <= 50


def test_a_file_of_the_largest_size_is_read_in_time():
    """No pattern of ours is quadratic: a megabyte of one word, one space, one mark."""
    for filler in ("a", " ", "-", "#", "o\u0302", ":"):
        data = (BASE.replace("Giao", "Giao " + filler * (MAX_BYTES // 3))).encode()[:MAX_BYTES]
        assert problems_of(data) is not None
