"""A notice begun from another keeps its structure, loses what was that meeting's, and tells what is still the same."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from noticegen.notice.carried_over import carried_comment, texts_of_one_meeting, tree_to_carried_problems
from noticegen.notice.yaml_to_begun_yaml import Begun, yaml_to_begun_yaml
from noticegen.problems.problem import ProblemsFound
from noticegen.reading.yaml_document import YamlDocument
from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools import random_notices
from tools.checkout import ROOT
from tools.tiers import some

SAMPLES = [each.read_text(encoding="utf-8") for each in sorted((ROOT / "data/notices").glob("*.yaml"))]

OLD = """\
# yaml-language-server: $schema=../notice.schema.json
number: 7   # của văn thư
date: 2026-10-16
state: issued
urgency: KHẨN
subject: Kết luận tháng 10
body:
  - heading: Giao Thanh tra Sở
    units: thanh-tra
    items:
      - text: Báo cáo trước ngày 20/10.
        deadlines: trước ngày 20/10
      # việc lớn
      - {text: "Kiểm tra, đôn đốc", deadlines: [Kiểm tra, đôn đốc]}
  - heading: Nhiệm vụ tháng 11
    items: [Việc chung]
  - table: {columns: [TT, Tên việc], rows: [["1", Hội thảo], ["2", Tập huấn]]}
closing: Yêu cầu thực hiện.
signers: giam-doc
recipients: [{name: Các phòng, units: all}]
"""


def begun(text: str) -> Begun:
    return yaml_to_begun_yaml(text, "cũ.yaml", "thang-10", "2026-11")


def told(text: str) -> list[tuple[str, str]]:
    problems = tree_to_carried_problems(yaml_to_tree(text, "x.yaml"), text)
    return [(each.values["count"], each.values["lines"]) for each in problems]


def test_only_number_day_state_and_deadlines_are_another() -> None:
    """Comments, layout, units, signers, recipients: every other byte."""
    assert begun(OLD).text.splitlines() == [
        "# yaml-language-server: $schema=../notice.schema.json",
        *carried_comment(texts_of_one_meeting(yaml_to_tree(OLD, "")), "thang-10").splitlines(),
        "number:     # của văn thư",
        "date: 2026-11",
        "state: for-signature",
        *(each for each in OLD.splitlines()[4:11]),
        "      # việc lớn",
        '      - {text: "Kiểm tra, đôn đốc"}',
        *OLD.splitlines()[14:],
    ]
    assert (begun(OLD).deadlines, begun(OLD).texts) == (3, 9)


def without_deadlines(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_deadlines(each) for key, each in value.items() if key != "deadlines"}
    return [without_deadlines(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("text", [*SAMPLES, *some([random_notices.notice(seed) for seed in range(40)], one_of=10)])
def test_whatever_the_notice(text: str) -> None:
    """It says the same but for these values, and tells each text once."""
    new = begun(text)
    before, after = yaml_to_tree(text, ""), yaml_to_tree(new.text, "")
    assert isinstance(before, dict)
    wanted = without_deadlines(deepcopy(dict(before))) | {"date": "2026-11"}
    wanted |= {"number": None} if "number" in before else {}
    wanted |= {"state": "for-signature"} if before.get("state") == "issued" else {}
    assert after == wanted
    assert [count for count, _ in told(new.text)] == [str(new.texts)]
    assert told(text) == []


def changed(text: str) -> Iterator[str]:
    """With one line after another changed: in its words, as a person would."""
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if not line.startswith("#") and (word := re.search(r"Kết luận|Báo cáo|Kiểm tra|tháng 11|Việc|Hội|Yêu", line)):
            yield "".join([*lines[:number], line.replace(word[0], "Khác"), *lines[number + 1 :]])


def test_a_changed_text_is_told_no_more() -> None:
    found = [told(each) for each in changed(begun(OLD).text)]
    assert [count for ((count, _),) in found] == ["8"] * 7


@pytest.mark.parametrize("mark", ["# noticegen: giữ", "# noticegen: keep", "#noticegen: giữ nguyên, vẫn thế"])
@pytest.mark.parametrize(("line", "left"), [("      - {text:", "8"), ("subject", "8"), ("      - text", "8")])
def test_a_text_is_kept_by_a_line_above_it(mark: str, line: str, left: str) -> None:
    text = begun(OLD).text.replace(f"\n{line}", f"\n{mark}\n# và một ghi chú\n{line}")
    ((count, lines),) = told(text)
    assert count == left
    assert str(text[: text.index(f"\n{line}")].count("\n") + 2) not in lines.split(", ")


def test_a_mark_elsewhere_keeps_nothing() -> None:
    ((count, _),) = told(begun(OLD).text.replace("\nbody:", "\n# noticegen: giữ\nbody:"))
    assert count == "9"
    assert told(begun(OLD).text + "# noticegen: giữ\n")[0][0] == "9"


def test_without_the_comment_nothing_is_told() -> None:
    text = begun(OLD).text
    assert told(re.sub(r"# noticegen: chép từ .*\n", "", text)) == []
    assert told(re.sub(r"# noticegen: câu cũ .*\n", "", text)) == []


def test_the_next_one_remembers_only_the_last() -> None:
    again = yaml_to_begun_yaml(begun(OLD).text, "x.yaml", "thang-11", "2026-12")
    assert again.text == yaml_to_begun_yaml(OLD, "x.yaml", "thang-11", "2026-12").text


def test_line_ends_stay() -> None:
    new = begun(OLD.replace("\n", "\r\n")).text
    assert new == begun(OLD).text.replace("\n", "\r\n")
    assert told(new) == told(begun(OLD).text)


@pytest.mark.parametrize("source", ["Giao ban tháng 11", "a. Câu chưa sửa", "x\ny", "a.b"])
def test_whatever_it_was_called(source: str) -> None:
    """A file's name may hold blanks, points, even a line break: it stays one comment."""
    text = yaml_to_begun_yaml(OLD, "x.yaml", source, "2026-11").text
    assert [each.values["source"] for each in tree_to_carried_problems(yaml_to_tree(text, ""), text)] == [
        " ".join(source.split())
    ]


def test_what_cannot_be_read_is_told_at_its_place() -> None:
    with pytest.raises(ProblemsFound) as found:
        begun("date: 2026-10\nbody: [a\n")
    assert found.value.problems[0].at is not None


def test_a_blank_number_keeps_what_stands_around_it() -> None:
    for written in ("number: 7", "number: '7'", "number:   7   # x", "number:", "number: ~"):
        new = yaml_to_begun_yaml(f"{written}\ndate: 2026-10\n", "x", "x", "2026-11").text
        assert YamlDocument(new, "x").tree["number"] is None
        assert new.endswith("date: 2026-11\n")
        assert ("# x" in new) == ("# x" in written)
