"""What is written is read back the same, whatever the text; quotation marks stand only where they must."""

from random import Random
from typing import Any

import pytest

from noticegen.importing.yaml_text import Flow, FlowList, Noted, scalar, values_to_lines
from noticegen.reading.yaml_to_tree import yaml_to_tree

AWKWARD = (
    "a: b", "a:", ": a", "#1", "a #b", "a# b", "~", "no", "null", "Yes", "- a", "-", "a - b", "'a'", '"a"',
    "a'b", 'a"b', "a\\b", "[a]", "{a}", "a, b", "a] b", "*a*", "**đậm** rồi", "&a", "!a", "%a", "@a", "`a", "|",
    ">", "? a", "1", "07", "1.5", "1.250", "16:30", "2021-11", "2021-11-16", "0x1F", "1e3", "1. Giao",
    "a) Giao", "I. Giao", "(a)", "“a”", "…", "…a", "a…", "=", "<<", "...", "---", "--- a", "a:b", "http://x.vn",
    "a\\", "'", '"', "''", 'a \' b " c', "\\n", "+ a", "– a", "/a", "a/", "b/c", ".5", "Điều 5: a",
    "ngày 20/11", "a\xa0b", "ok:, b", "x {y", "C:\\tệp",
)  # fmt: skip


@pytest.mark.parametrize("text", AWKWARD)
def test_it_is_read_back(text: str) -> None:
    values = {"a": text, "b": [text, {"c": text}], "d": Flow({"e": text, "f": FlowList([text, text])})}
    assert yaml_to_tree("\n".join(values_to_lines(values)) + "\n", "x.yaml") == values


def test_anything_is_read_back() -> None:
    random = Random(11)  # noqa: S311 - equal on every run is what is wanted
    letters = "ađỆ 1:#-,[]{}'\"\\*&!%@`|>?~./“”…()"
    texts = ["".join(random.choice(letters) for _ in range(random.randint(1, 12))).strip() or "a" for _ in range(2000)]
    values = {"a": texts, "b": FlowList(texts)}
    assert yaml_to_tree("\n".join(values_to_lines(values)) + "\n", "x.yaml") == values


@pytest.mark.parametrize(
    "text", ["Giao Văn phòng Sở", "Phòng QLCN, Thanh tra", "05 đơn vị", "“Trám”", "a-b; c (d)", "87,5%"]
)
def test_plain_prose_stays_plain(text: str) -> None:
    assert scalar(text) == text


def test_a_comma_needs_marks_only_in_a_flow() -> None:
    assert scalar("a, b", in_flow=True) == '"a, b"'


def test_remarks_stand_above_what_they_are_about() -> None:
    values: dict[str, Any] = {"a": Noted("b", ("một",)), "c": [Noted({"d": "e", "f": "g"}, ("hai", "ba"))]}
    assert list(values_to_lines(values)) == ["# một", "a: b", "c:", "  # hai", "  # ba", "  - d: e", "    f: g"]
