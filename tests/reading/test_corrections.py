"""Corrections offered: the right line, none where nobody can know what was meant, and never in a circle."""

import pytest

from noticegen.problems.messages.examples import EXAMPLES
from tools.bad_syntax import SYNTAX
from tools.bad_values import SCHEMA
from tools.marked import corrected, filled_up, place_of, places_of, problems_of, without_mark

CASES = SYNTAX | SCHEMA
FIXES = {
    "number: 5\n§openin: [Một]": "opening: [Một]",
    "date: §16/11/2021": "date: 2021-11-16",
    "kind: §Thong bao": "kind: Thông báo",
    "body:\n  - §Ưu điểm: tốt": '  - "Ưu điểm: tốt"',
    "subject: a§: b": 'subject: "a: b"',
    'subject: "A" §và "B"': """subject: '"A" và "B"'""",
    "body:\n  - §**A** b": '  - "**A** b"',
    "subject: §! Việc": 'subject: "! Việc"',
    "subject: §!quan trọng": 'subject: "!quan trọng"',
    "body:\n  - §!quan trọng": '  - "!quan trọng"',
    "body:\n  - text: §!!str Việc\n    items: [a]": '  - text: "!!str Việc"',
    "place: §&a Huế": 'place: "&a Huế"',
    "subject: §? Việc": 'subject: "? Việc"',
    "subject: a§\x0bb": "subject: a b",
    "§\tdate: 2021": "  date: 2021",
    "signers: §giamdoc": "signers: giam-doc",
    "urgency: §KHAN": "urgency: KHẨN",
    "subject: mục §#1 và 2": 'subject: "mục #1 và 2"',
    "date: §2026/11/16": "date: 2026-11-16",
    "date: §16/11/26": "date: 2026-11-16",
    "§trích yếu: Một": "subject: Một",
    "§dokhan: KHẨN": "urgency: KHẨN",
    "opening:\n  - §Sau khi nghe, kết luận như sau:": '  - "Sau khi nghe, kết luận như sau:"',
    "body:\n  - §Giao Văn phòng:\n      - a": '  - text: "Giao Văn phòng:"\n    items:',
    "recipients:\n  - {name: Sở A, §các Sở, note: x}": '  - {name: "Sở A, các Sở", note: x}',
    "body:\n  - {text: A, units: van-phong, §thanh-tra}": "  - {text: A, units: [van-phong, thanh-tra]}",
    "body:\n  - text: A\n    units: §van-phong, thanh-tra": "    units: [van-phong, thanh-tra]",
    "body:\n  - {text: A, units: §Văn phòng Sở}": "  - {text: A, units: van-phong}",
    "body:\n  - §- A": "  - A",
    "recipients:\n  - {§name:Thanh tra, note: b}": "  - {name: Thanh tra, note: b}",
    "recipients:\n  - {name§ Thanh tra, note: b}": "  - {name: Thanh tra, note: b}",
    "recipients:\n  - {name: Thanh tra, note§ để biết}": "  - {name: Thanh tra, note: để biết}",
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
def test_the_corrected_line_is_offered(text: str) -> None:
    source, line, column = without_mark(text)
    checked = problems_of(filled_up(source + "\n").encode())
    fixes = {place_of(each): each.fix for each in checked.problems}
    assert fixes[line, column] == FIXES[text]


UNFIXED = {
    "signers: §tran-quoc-vinh": "another person is no correction",
    "body:\n  - {text: A, units: §Thanh tra tỉnh}": "another body is no correction",
    "body:\n  - {text: A, §[b: c: d, ]}": "nobody knows what was meant",
    "body:\n  - A\n      §- a": "a sub-item or the sentence going on: only the author knows",
}


@pytest.mark.parametrize("text", UNFIXED)
def test_no_guess_is_offered_as_a_correction(text: str) -> None:
    source, line, column = without_mark(text)
    checked = problems_of(filled_up(source + "\n").encode())
    assert [each.fix for each in checked.problems if place_of(each) == (line, column)] == [None]


@pytest.mark.parametrize("text", [*(text for _, text in CASES.values()), *FIXES])
def test_an_offered_correction_does_away_with_its_problem(text: str) -> None:
    """Accepting the corrections one by one leads out, never round in a circle."""
    source = filled_up(without_mark(text)[0] + "\n")
    for _ in range(12):
        problems = problems_of(source.encode("utf-8", "surrogatepass")).problems
        offered = next((each for each in problems if each.fix is not None), None)
        if offered is None:
            return
        source = corrected(source, offered)
        after = problems_of(source.encode("utf-8", "surrogatepass")).problems
        assert place_of(offered) not in places_of(after, offered.code), (offered, source)
    pytest.fail(f"twelve corrections and no end:\n{source}")


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_page_of_a_code_shows_the_mistake_and_its_correction(code: str) -> None:
    wrong, right = EXAMPLES[code]
    assert code in [each.code for each in problems_of(filled_up(wrong + "\n").encode()).problems]
    assert problems_of(filled_up(right + "\n").encode()).is_valid
