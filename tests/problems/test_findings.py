"""What a rule finds at many places of a file is told once, with its places; everything else as often as it is there."""

import json

from noticegen.problems.findings import problems_to_findings
from noticegen.problems.problem import At, Problem, Severity
from noticegen.problems.problems_to_json import problems_to_json
from noticegen.problems.problems_to_text import problems_to_text
from noticegen.problems.summary import summary
from noticegen.rules.b18_spacing import CODE


def at_lines(*lines: int, file: str = "a.yaml") -> list[Problem]:
    return [
        Problem(CODE, At(file, line, 3), {"found": f"chỗ {line} ,", "offset": "0"}, Severity.WARNING) for line in lines
    ]


def test_places_of_one_rule_in_one_file_are_one_finding() -> None:
    found = problems_to_findings([*at_lines(1, 4, 9), *at_lines(2, file="b.yaml")])
    assert [[each.at and each.at.line for each in finding.all] for finding in found] == [[1, 4, 9], [2]]


def test_what_no_rule_found_stays_apart() -> None:
    twice = [Problem("unknown-key", At("a.yaml", line), {"found": "x"}) for line in (1, 2)]
    assert len(problems_to_findings([*twice, Problem(CODE), Problem(CODE)])) == 4


def test_a_text_names_the_next_places_and_counts_the_others() -> None:
    told = problems_to_text(at_lines(1, 4, 9, 11, 12), {}, "vi")
    assert told.count("[B18]") == 1
    assert "cũng thế ở: 4:3 “chỗ 4 ,”; 9:3 “chỗ 9 ,”; + 2 chỗ khác" in told
    assert "chỗ khác" not in problems_to_text(at_lines(1, 4, 9), {}, "vi")
    assert "cũng thế" not in problems_to_text(at_lines(1), {}, "vi")


def test_json_has_every_place_with_its_words() -> None:
    (found,) = json.loads(problems_to_json(at_lines(1, 4, 9, 11), "vi"))
    assert [place["line"] for place in found["places"]] == [1, 4, 9, 11]
    assert "chỗ 11 ," in found["places"][3]["message"]


def test_a_habit_counts_once() -> None:
    assert summary(at_lines(1, 4, 9), 1, "vi").startswith("1 tệp, không có lỗi, 1 cảnh báo")
