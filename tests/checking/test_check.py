"""What bytes become: a notice with every problem, or the problems alone, with a source to show their places in."""

import pytest

from noticegen.checking.check import FileProblems, bytes_to_checked, bytes_to_registry
from tools.notices import BASE, OFFICE, office


def test_a_good_notice_is_valid() -> None:
    checked = bytes_to_checked(BASE.encode(), "a.yaml", office())
    assert (checked.is_valid, checked.problems, checked.source) == (True, (), BASE)


def test_an_error_of_a_rule_leaves_the_notice_but_makes_it_unfit() -> None:
    checked = bytes_to_checked(f"state: issued\n{BASE}".encode(), "a.yaml", office())
    assert [each.code for each in checked.problems] == ["issued-incomplete"]
    assert checked.notice
    assert not checked.is_valid


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"a: \xff", "yaml-not-utf8"), (b"a: b: c", "yaml-colon-needs-quotes"), (b"", "yaml-empty")],
)
def test_what_cannot_be_read_is_no_notice(data: bytes, code: str) -> None:
    checked = bytes_to_checked(data, "a.yaml", office())
    assert checked.notice is None
    assert code in [each.code for each in checked.problems]
    assert {each.at.file for each in checked.problems if each.at} == {"a.yaml"}


def test_an_empty_registry_has_a_remedy_of_its_own() -> None:
    with pytest.raises(FileProblems) as found:
        bytes_to_registry(b"", "office.yaml")
    assert [each.code for each in found.value.problems] == ["office-empty"]


def test_the_problems_of_a_registry_come_with_its_source() -> None:
    text = OFFICE.replace("members: phong-cu", "members: phong-la")
    with pytest.raises(FileProblems) as found:
        bytes_to_registry(text.encode(), "office.yaml")
    assert found.value.sources == {"office.yaml": text}
