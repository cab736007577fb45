"""A problem stands beside the field that it is about, also where that is not in the file."""

import pytest

from noticegen.checking.check import text_to_checked
from noticegen.desk.paths import PathsByPlace
from noticegen.desk.problem_to_json import problem_to_json
from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools.notices import office

NOTICE = """\
date: 2021-11
subject: Kết luận
body:
  - text: Việc trước ngày 20
    deadlines:
      - {text: trước ngày 20, date: 2021-11-20}
signers:
  - post: Giám đốc
    name: Trần Quốc Thành
"""


@pytest.mark.parametrize(
    ("line", "instead", "path"),
    [
        ("date: 2021-11\n", "", ["date"]),
        ("subject: Kết luận\n", "", ["subject"]),
        ("subject: Kết luận", "subject:", ["subject"]),
        ("    name: Trần Quốc Thành\n", "", ["signers", 0, "name"]),
        ("text: trước ngày 20, ", "", ["body", 0, "deadlines", 0, "text"]),
        ("Giám đốc", "[a, b]", ["signers", 0, "post"]),
    ],
)
def test_it_has_the_path_of_its_field(line: str, instead: str, path: list[str | int]) -> None:
    text = NOTICE.replace(line, instead, 1)
    assert text != NOTICE
    paths = PathsByPlace(yaml_to_tree(text, "x.yaml"))
    problems = text_to_checked(text, "x.yaml", office()).problems
    errors = [each for each in problems if each.severity.name == "ERROR"]
    assert [problem_to_json(each, "vi", paths, "x.yaml")["path"] for each in errors] == [path]
