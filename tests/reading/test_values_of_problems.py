"""Mistakes whose sentences need a value that only one way of finding them gives; every test sees one that is missing.

Where a value may be of several kinds (`all`, an id, a list of ids), the deepest mistake is reported, under its own key.
"""

import pytest

from noticegen.problems.messages import LANGUAGES
from noticegen.problems.problem import ProblemsFound
from noticegen.problems.problems_to_text import problems_to_text
from tools.marked import filled_up, problems_of
from tools.notices import OFFICE, office

IN_A_GROUP = {
    "members: [Văn phòng Sở, thanh-tra]": ("id-form", "Văn phòng Sở"),
    "members: Văn phòng Sở": ("id-form", "Văn phòng Sở"),
    "members: [van-phog]": ("unknown-unit", "van-phog"),
    "members: {a: b}": ("text-expected", "members"),
}


@pytest.mark.parametrize("members", IN_A_GROUP)
def test_members_of_a_group(members: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        office(OFFICE.replace("groups:\n", f"groups:\n  - {{id: moi, name: Mới, {members}}}\n").encode())
    code, said = IN_A_GROUP[members]
    assert [each.code for each in found.value.problems] == [code]
    assert all(said in problems_to_text(found.value.problems, {}, lang) for lang in LANGUAGES)


def test_a_choice_that_is_none_of_those_there_are() -> None:
    with pytest.raises(ProblemsFound) as found:
        office(f"{OFFICE}\nexcerpts: some\n".encode())
    assert [(each.code, each.values["known"]) for each in found.value.problems] == [("unknown-choice", "made, all")]


@pytest.mark.parametrize(
    ("escape", "code", "value"),
    [
        (r"a\u0301\u0301\u0301\u0301", "yaml-stacked-marks", "3"),
        (r"a\u0007", "yaml-control-character", "U+0007"),
        (r"a\u202e", "yaml-bidi-character", "U+202E"),
    ],
)
def test_what_an_escape_hides_is_told_as_if_it_stood_there(escape: str, code: str, value: str) -> None:
    problems = problems_of(filled_up(f'subject: "{escape}"\n').encode()).problems
    assert [each.code for each in problems] == [code]
    assert value in problems_to_text(problems, {}, "en")
