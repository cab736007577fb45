"""Values filled into an author's YAML: they are there, and every other byte is unchanged."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noticegen.notice.dates import IssueDate
from noticegen.notice.notice import State
from noticegen.problems.problem import ProblemsFound
from noticegen.reading.yaml_to_filled_yaml import yaml_to_filled_yaml
from tools.notices import read_notice
from tools.tiers import proof

ISSUED = {"number": "123", "date": "2021-11-17", "state": "issued"}


def filled(text: str | bytes, values: Mapping[str, str] = ISSUED) -> str:
    data = text.encode() if isinstance(text, str) else text
    return yaml_to_filled_yaml(data, values, "date", "notice.yaml").decode()


SHAPES = {
    "blank": ("number:\ndate: 2021-11\nstate:\na: b\n", "number: 123\ndate: 2021-11-17\nstate: issued\na: b\n"),
    "blanks behind the colon": (
        "number:   \ndate: 2021-11\nstate:  # c\n",
        "number: 123   \ndate: 2021-11-17\nstate: issued  # c\n",
    ),
    "a sign for blank": ("number: ~\ndate: 2021-11\nstate: null\n", "number: 123\ndate: 2021-11-17\nstate: issued\n"),
    "values": ("number: 5\ndate: 2021-11-02\nstate: draft\n", "number: 123\ndate: 2021-11-17\nstate: issued\n"),
    "quoted": (
        "number: \"05\"\ndate: '2021-11'\nstate: 'draft'\n",
        "number: \"123\"\ndate: '2021-11-17'\nstate: 'issued'\n",
    ),
    "blank in quotation marks": (
        'number: ""\ndate: 2021-11\nstate: draft\n',
        "number: 123\ndate: 2021-11-17\nstate: issued\n",
    ),
    "quoted keys": (
        "\"number\": 5\n'date' : 2021-11\nstate: a\n",
        "\"number\": 123\n'date' : 2021-11-17\nstate: issued\n",
    ),
    "comments": (
        "# a\nnumber:    # b: c\n  # d\ndate: 2021-11 #x\nstate: draft # date: 2020-01\n# e\n",
        "# a\nnumber: 123    # b: c\n  # d\ndate: 2021-11-17 #x\nstate: issued # date: 2020-01\n# e\n",
    ),
    "a text of several lines": (
        "number: 5\ndate: |\n  2021-11\nstate: a\n",
        "number: 123\ndate: 2021-11-17\nstate: issued\n",
    ),
    "a text that goes on": (
        "number: '5\n\n  6'\ndate: 2021-11\nstate: a\n",
        "number: '123'\ndate: 2021-11-17\nstate: issued\n",
    ),
    "room": (
        "number  :   5   # a\ndate:      2021-11   \nstate: draft\n",
        "number  :   123   # a\ndate:      2021-11-17   \nstate: issued\n",
    ),
    "not there": (
        "a: b\ndate: 2021-11  # c\n# d\ne: f\n",
        "a: b\ndate: 2021-11-17  # c\nnumber: 123\nstate: issued\n# d\ne: f\n",
    ),
    "not there, nothing below": ("a: b\ndate: 2021-11", "a: b\ndate: 2021-11-17\nnumber: 123\nstate: issued"),
    "not there, one line without end": ("date: 2021-11", "date: 2021-11-17\nnumber: 123\nstate: issued"),
    "no last line break": ("date: 2021-11\nstate: draft\nnumber:", "date: 2021-11-17\nstate: issued\nnumber: 123"),
    "Windows": (
        "number:\r\ndate: 2021-11 # c\r\na: b\r\n",
        "number: 123\r\ndate: 2021-11-17 # c\r\nstate: issued\r\na: b\r\n",
    ),
    "Windows, no last line break": (
        "a: b\r\ndate: 2021-11",
        "a: b\r\ndate: 2021-11-17\r\nnumber: 123\r\nstate: issued",
    ),
    "an old Macintosh": ("number: 5\rdate: 2021-11\ra: b\r", "number: 123\rdate: 2021-11-17\rstate: issued\ra: b\r"),
    "mixed line ends": (
        "number: 5\ndate: 2021-11\r\na: b\n",
        "number: 123\ndate: 2021-11-17\r\nstate: issued\r\na: b\n",
    ),
    "a byte order mark": ("\ufeffdate: 2021-11\nnumber: 5\n", "\ufeffdate: 2021-11-17\nstate: issued\nnumber: 123\n"),
    "indented": ("  a: b\n  date: 2021-11\n", "  a: b\n  date: 2021-11-17\n  number: 123\n  state: issued\n"),
    "a document's marks": (
        "%YAML 1.1\n---\ndate: 2021-11\n...\n",
        "%YAML 1.1\n---\ndate: 2021-11-17\nnumber: 123\nstate: issued\n...\n",
    ),
    "in brackets": (
        "{number: 5, date: 2021-11, a: {date: 2020-01}}\n",
        "{number: 123, date: 2021-11-17, state: issued, a: {date: 2020-01}}\n",
    ),
    "in brackets, blank": ("{number: , date: 2021-11}", "{number: 123, date: 2021-11-17, state: issued}"),
    "in brackets, on lines": (
        "{\n  date: 2021-11 # c\n  , state: draft, # d\n}\n",
        "{\n  date: 2021-11-17, number: 123 # c\n  , state: issued, # d\n}\n",
    ),
    "as JSON": (
        '{"number": "5", "date": "2021-11", "state": ""}',
        '{"number": "123", "date": "2021-11-17", "state": "issued"}',
    ),
    "the same keys further down": (
        "body:\n  - {date: 2021-10, number: 1}\n  - state: y\ndate: 2021-11\n",
        "body:\n  - {date: 2021-10, number: 1}\n  - state: y\ndate: 2021-11-17\nnumber: 123\nstate: issued\n",
    ),
    "the keys in texts": (
        "a: |\n  date: 2020-01\n  number: 1\nb: 'x\n  state: y'\ndate: 2021-11\n",
        "a: |\n  date: 2020-01\n  number: 1\nb: 'x\n  state: y'\ndate: 2021-11-17\nnumber: 123\nstate: issued\n",
    ),
    "a key with a mark of its own": ("? date\n: 2021-11\n", "? date\n: 2021-11-17\nnumber: 123\nstate: issued\n"),
    "letters and marks apart": (
        "a: e\u0302\u0301\ndate: 2021-11\n",
        "a: e\u0302\u0301\ndate: 2021-11-17\nnumber: 123\nstate: issued\n",
    ),
    "signs of two units": (
        "a: \U00020000\U0001f4c4\ndate: 2021-11\n",
        "a: \U00020000\U0001f4c4\ndate: 2021-11-17\nnumber: 123\nstate: issued\n",
    ),
}


@pytest.mark.parametrize(("before", "after"), SHAPES.values(), ids=SHAPES)
def test_every_shape(before: str, after: str) -> None:
    assert filled(before) == after


def test_only_what_is_asked_for() -> None:
    text = "number: 007 # a\ndate: '2021-11'\nstate: 'draft'\n"
    assert filled(text, {"state": "issued"}) == text.replace("draft", "issued")
    assert filled(text, {}) == text


REFUSED = {
    "a list": "number: [5]\ndate: 2021-11\n",
    "a mapping": "number: {a: b}\ndate: 2021-11\n",
    "a key with a mark of its own": "? number\n? date\n: 2021-11\n",
    "a key alone in brackets": "{number, date: 2021-11}",
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_done_cleanly_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        filled(text)
    (problem,) = found.value.problems
    assert problem.code == "yaml-not-fillable"
    assert problem.at


@dataclass(frozen=True)
class Written:
    """A notice as somebody may have written it."""

    lines: tuple[str, ...]
    line_break: str
    mark: str
    ends: bool
    indent: str

    @property
    def data(self) -> bytes:
        lines = [f"{self.indent}{line}" if line else "" for line in self.lines]
        text = self.line_break.join(lines) + (self.line_break if self.ends else "")
        return (self.mark + text).encode()


COMMENTS = st.sampled_from(("", " # số", "   # number: 9, date: 2020-01", " #", "\t# x".expandtabs(), "  "))
BETWEEN = st.lists(st.sampled_from(("", "# ghi chú", "#state: issued", "# date: 2020-01")), max_size=2)
BODY = ("body:", "  - text: Giao Văn phòng Sở tổng hợp # không phải ghi chú cuối", "    units: van-phong", "  - Chung")


@st.composite
def one_line(draw: st.DrawFn, key: str, values: tuple[str, ...]) -> tuple[str, ...]:
    value = draw(st.sampled_from(values))
    quote = draw(st.sampled_from(("", "'", '"'))) if value not in ("", "~") else ""
    room = draw(st.sampled_from((" ", "    "))) if value else ""
    return (f"{key}:{room}{quote}{value}{quote}{draw(COMMENTS)}",)


@st.composite
def notices(draw: st.DrawFn) -> Written:
    entries = [draw(one_line("date", ("2021-11", "2021-11-05", "2021-11-17")))]
    entries += [draw(one_line("number", ("", "~", "5", "05", "123")))] if draw(st.booleans()) else []
    entries += [draw(one_line("state", ("", "draft", "for-signature", "issued")))] if draw(st.booleans()) else []
    entries += [("symbol: TB-SKHCN  # ký hiệu",)] if draw(st.booleans()) else []
    entries += [("subject: Kết luận giao ban",), BODY, ("signers: giam-doc",)]
    entries = [(*draw(BETWEEN), *entry) for entry in draw(st.permutations(entries))]
    return Written(
        tuple(line for entry in entries for line in entry),
        draw(st.sampled_from(("\n", "\r\n", "\r"))),
        draw(st.sampled_from(("", "\ufeff"))),
        draw(st.booleans()),
        draw(st.sampled_from(("", "  "))),
    )


OWN = re.compile(r"\s*(number|date|state):")


def others(data: bytes) -> list[bytes]:
    """Every line with its line end, except those of the three keys."""
    lines = re.findall(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)", data)
    return [line.rstrip(b"\r\n") for line in lines if not OWN.match(line.decode("utf-8-sig"))]


@pytest.mark.parametrize("examples", [60, proof(400)])
def test_any_notice_says_it_and_is_else_the_same(examples: int) -> None:
    settings(max_examples=examples, deadline=None, derandomize=True)(given(notices())(_says_it_and_is_else_the_same))()


def _says_it_and_is_else_the_same(written: Written) -> None:
    data = written.data
    after = yaml_to_filled_yaml(data, ISSUED, "date", "notice.yaml")
    assert others(after) == others(data)
    before = read_notice(data.decode("utf-8-sig"))
    update = {"number": 123, "date": IssueDate(2021, 11, 17), "state": State.ISSUED}
    assert read_notice(after.decode("utf-8-sig")) == before.model_copy(update=update)
    assert after.startswith(b"\xef\xbb\xbf") == bool(written.mark)
    assert after.endswith(written.line_break.encode()) == data.endswith(written.line_break.encode())
    if written.line_break != "\n":
        assert len(re.findall(rb"\r\n|\r|\n", after)) == after.count(written.line_break.encode())
    for line in written.lines:
        if OWN.match(line) and "#" in line:
            assert line[line.index("#") :].encode() in after
