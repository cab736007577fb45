"""Emphasis: what is marked, and what is an asterisk."""

import pytest

from noticegen.form.inline import parse_inline, plain_text

CASES = [
    ("một **hai** ba", [("một ", ""), ("hai", "b"), (" ba", "")]),
    ("một *hai* ba", [("một ", ""), ("hai", "i"), (" ba", "")]),
    ("***hai***", [("hai", "bi")]),
    ("**hai ba bốn**, năm", [("hai ba bốn", "b"), (", năm", "")]),
    ("(**hai**)", [("(", ""), ("hai", "b"), (")", "")]),
    ("**“trích”**", [("“trích”", "b")]),
    ("**hạn 20/11.** Sau", [("hạn 20/11.", "b"), (" Sau", "")]),
    ("3 * 4 * 5", [("3 * 4 * 5", "")]),
    ("a*b*c", [("a*b*c", "")]),
    ("** hai **", [("** hai **", "")]),
    ("**hai", [("**hai", "")]),
    ("hai*", [("hai*", "")]),
    (r"\*hai\*", [("*hai*", "")]),
    (r"**hai \* ba**", [("hai * ba", "b")]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_parse_inline(text: str, expected: list[tuple[str, str]]) -> None:
    runs = parse_inline(text)
    assert [(run.text, "b" * run.bold + "i" * run.italic) for run in runs] == expected
    assert plain_text(text) == "".join(text for text, _ in expected)
