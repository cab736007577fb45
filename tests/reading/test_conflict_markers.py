"""Two people changed the same lines: one error that names both texts, and no correction."""

import pytest

from noticegen.checking.check import FileProblems, bytes_to_registry
from tools.marked import filled_up

from .test_tried_corrections import errors_in

CONFLICT = "<<<<<<< HEAD\n{a}=======\n{b}>>>>>>> nhanh-2\n"
BETWEEN = {
    "a key": CONFLICT.format(a="subject: Một\n", b="subject: Hai\n"),
    "a list": "body:\n  - Một\n" + CONFLICT.format(a="  - Hai\n", b="  - Ba\n  - Bốn\n"),
    "indented": "body:\n  - Một\n    <<<<<<< HEAD\n  - Hai\n    =======\n  - Ba\n    >>>>>>> x\n",
    "block text": "subject: |\n  Một\n  <<<<<<< HEAD\n  Hai\n  =======\n  Ba\n  >>>>>>> x\n",
    "one side empty": "body:\n  - Một\n" + CONFLICT.format(a="", b="  - Ba\n"),
    "three texts": "body:\n  - Một\n<<<<<<< a\n  - Hai\n||||||| b\n  - Ba\n=======\n  - Bốn\n>>>>>>> c\n",
    "the end is gone": "body:\n  - Một\n<<<<<<< HEAD\n  - Hai\n=======\n  - Ba\n",
    "the start is gone": "body:\n  - Một\n=======\n  - Ba\n>>>>>>> x\n",
    "two marks are gone": "body:\n  - Một\n||||||| b\n  - Ba\n=======\n  - Bốn\n",
    "CRLF": CONFLICT.format(a="subject: Một\n", b="subject: Hai\n").replace("\n", "\r\n"),
    "beside other mistakes": "number:5\n" + CONFLICT.format(a="\tsubject: a: b\n", b="subject: Hai\n"),
}


@pytest.mark.parametrize("name", BETWEEN)
def test_a_conflict_is_one_error_and_the_only_one(name: str) -> None:
    (problem,) = errors_in(filled_up(BETWEEN[name]))
    assert (problem.code, problem.fix) == ("yaml-conflict", None)


def test_a_conflict_names_both_texts_in_the_registry_too() -> None:
    with pytest.raises(FileProblems) as caught:
        bytes_to_registry(BETWEEN["a list"].encode(), "office.yaml")
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["ours"], problem.values["theirs"]) == ("yaml-conflict", "4", "6-7")


def test_a_line_of_equals_signs_is_no_conflict() -> None:
    assert "yaml-conflict" not in {each.code for each in errors_in("subject: |\n  a\n  =======\n  b\n")}
