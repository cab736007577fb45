"""Output names: ASCII, short, inside their folder, never a Windows device."""

import re
from pathlib import Path

import pytest

from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.same_output import refuse_same_output
from noticegen.workspace.slug import slug

NAMES = {
    "2021-11-giao-ban": "2021-11-giao-ban",
    "Kết luận Giao ban Đợt 2": "ket-luan-giao-ban-dot-2",
    "../../x": "x",
    "/abs": "abs",
    "-rf": "rf",
    "a:b": "a-b",
    "a\nb": "a-b",
    "CON": "con-thong-bao",
    "lpt1": "lpt1-thong-bao",
    "console": "console",
    "???": "thong-bao",
    "..": "thong-bao",
    "": "thong-bao",
    "ộ" * 300: "o" * 120,
    "a" * 119 + "-b": "a" * 119,
}


@pytest.mark.parametrize("name", NAMES)
def test_slug(name: str) -> None:
    assert slug(name) == NAMES[name]
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(name))


def test_two_notices_of_one_name_are_refused() -> None:
    with pytest.raises(ProblemsFound) as caught:
        refuse_same_output([Path("a b.yaml"), Path("c.yaml"), Path("A-B.yaml")])
    assert [problem.code for problem in caught.value.problems] == ["same-output"]
