"""A problem inside a text is shown at its very words, even where they stand twice, or a line ends within."""

import pytest

from noticegen.problems.problem import At, Problem
from noticegen.reading.point_into_texts import point_into_texts

TEXT = "Giao việc một và giao việc hai cho Sở"


def spot(source: str, start: int, end: int) -> tuple[str, int]:
    context = TEXT[max(0, start - 8) : end + 8]
    values = {"found": TEXT[start:end], "context": context, "offset": str(min(start, 8))}
    (found,) = point_into_texts([Problem("placeholder", At("a.yaml", 1, 3), values)], source, "a.yaml")
    assert found.at is not None
    return source.splitlines()[found.at.line - 1][found.at.column - 1 :], found.at.line


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (f"- {TEXT}", 1),
        (f'- "{TEXT}"', 1),
        ("- Giao việc một và giao\n  việc hai cho Sở", 2),
        ("- Giao việc một và giao việc\n  hai cho Sở", 1),
        ("- Giao việc một và giao việc hai\n  cho Sở", 1),
    ],
)
def test_the_second_of_two_equal_words_is_found(source: str, line: int) -> None:
    rest, at = spot(source, 22, 26)
    assert at == line
    assert rest.startswith("việc")
    assert "một" not in rest


def test_what_no_line_has_stays_where_its_text_begins() -> None:
    values = {"found": "không có", "context": "là không có đâu", "offset": "3"}
    (found,) = point_into_texts([Problem("placeholder", At("a.yaml", 1, 3), values)], f"- {TEXT}", "a.yaml")
    assert found.at == At("a.yaml", 1, 3)
