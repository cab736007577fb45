"""A line with a colon where an entry has keys, or an id, is one error about what it is; a correction was tried."""

import pytest

from noticegen.checking.check import FileProblems, bytes_to_registry, text_to_checked
from tools.notices import OFFICE, office

HEAD = "date: 2026-05\nsubject: x\n"
NOTICE = f"{HEAD}body: [Nộp báo cáo tháng Năm]\nsigners: giam-doc\n"
SIGNED_BY = f"{HEAD}body: [Nộp báo cáo tháng Năm]\nsigners:"
TASK = f"{HEAD}signers: giam-doc\nbody:\n  - text: Nộp báo cáo trước ngày 5/5"

CASES = {
    "appendix": (f"{NOTICE}appendices:\n  - Phụ lục 1: Danh sách\n", "line-for-keys"),
    "appendix with body": (f"{NOTICE}appendices:\n  - Phụ lục 1: Danh sách\n    body:\n      - Một\n", "line-for-keys"),
    "appendix without dash": (f"{NOTICE}appendices:\n  Phụ lục 1: Danh sách\n", "list-expected"),
    "appendix that is a word": (f"{NOTICE}appendices:\n  - Danh sách\n", "mapping-expected"),
    "signer": (f"{SIGNED_BY}\n  - KT. GIÁM ĐỐC: Nguyễn A\n", "line-for-keys"),
    "signer by post": (f"{SIGNED_BY}\n  - Giám đốc: Nguyễn Văn A\n", "line-for-keys"),
    "signer without dash": (f"{SIGNED_BY}\n  KT. GIÁM ĐỐC: Nguyễn A\n", "line-for-keys"),
    "signer in the line": (f"{SIGNED_BY} KT. GIÁM ĐỐC: Nguyễn A\n", "unknown-signer"),
    "signer in quotes": (f'{SIGNED_BY}\n  - "Giám đốc: Nguyễn A"\n', "unknown-signer"),
    "recipient": (f"{NOTICE}recipients:\n  - Sở Tài chính: để phối hợp\n", "prose-as-key"),
    "unit": (f"{TASK}\n    units:\n      - Văn phòng: chủ trì\n", "id-expected"),
    "unit in the line": (f"{TASK}\n    units: Chủ trì: Văn phòng\n", "unknown-unit"),
    "co-ordinating": (f"{TASK}\n    coordinating: Phối hợp: Thanh tra\n", "unknown-unit"),
    "deadline": (f"{TASK}\n    deadlines:\n      - Hạn: trước ngày 5/5\n", "deadline-not-in-text"),
    "deadline with date": (f"{TASK}\n    deadlines:\n      - trước ngày 5/5: 2026-05-05\n", "deadline-not-in-text"),
    "task": (f"{HEAD}signers: giam-doc\nbody:\n  - Văn phòng Sở: nộp báo cáo\n", "prose-as-key"),
    "members": (f"{NOTICE}recipients:\n  - name: A\n    members:\n      - Sở A: x\n", "prose-as-key"),
    "row": (
        f"{HEAD}signers: giam-doc\nbody:\n  - table:\n      columns: [A]\n      rows:\n        - A: 1\n",
        "list-expected",
    ),
    "column": (
        f"{HEAD}signers: giam-doc\nbody:\n  - table:\n      columns:\n        - Tên đơn vị: 10\n      rows: [[A]]\n",
        "prose-as-key",
    ),
    "archive line": (f"{NOTICE}archive: Lưu: VT\n", "yaml-colon-needs-quotes"),
    "legal basis": (f"{NOTICE}legal_bases:\n  - Căn cứ Luật A: Điều 5\n", "prose-as-key"),
}
REGISTRY = {
    "unit": ("units:", "units:\n  - Văn phòng mới: VPM"),
    "group": ("groups:", "groups:\n  - Các phòng mới: cac-phong"),
    "signer": ("signers:", "signers:\n  - Giám đốc mới: Nguyễn B"),
    "agency": ("agencies:", "agencies:\n  - Sở Mới: SM"),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_one_error(name: str) -> None:
    text, code = CASES[name]
    errors = [each for each in text_to_checked(text, "x.yaml", office()).problems if each.severity == 3]
    assert [each.code for each in errors] == [code]


@pytest.mark.parametrize("name", CASES)
def test_a_correction_takes_the_error_away(name: str) -> None:
    text, code = CASES[name]
    for each in text_to_checked(text, "x.yaml", office()).problems:
        if each.fix is not None and each.at:
            lines = text.splitlines()
            lines[each.at.line - 1 : each.at.line - 1 + each.span] = each.fix.splitlines()
            after = text_to_checked("\n".join(lines), "x.yaml", office()).problems
            assert code not in {other.code for other in after if other.severity == 3}


@pytest.mark.parametrize("name", REGISTRY)
def test_so_it_is_in_the_registry(name: str) -> None:
    before, after = REGISTRY[name]
    assert before in OFFICE
    with pytest.raises(FileProblems) as found:
        bytes_to_registry(OFFICE.replace(before, after, 1).encode(), "office.yaml")
    assert [each.code for each in found.value.problems] == ["line-for-keys"]
