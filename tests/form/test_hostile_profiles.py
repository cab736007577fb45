"""An office's own form may hold anything: it prints, or it is refused with the place of what no paper can have."""

import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import etree

from noticegen.form.file_to_profile import file_to_profile
from noticegen.notice.notice import Notice
from noticegen.pdf.profile_to_css import profile_to_css
from noticegen.printing.press import Press
from noticegen.problems.exit_codes import OUTSIDE, exit_code
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.word.profile_to_word_styles import profile_to_word_styles
from tools import printing
from tools.checkout import ROOT
from tools.hostile_strings import strings
from tools.tiers import tiered

Path_ = tuple[Any, ...]
NUMBERS: tuple[object, ...] = (
    0,
    -1,
    1e-9,
    1e9,
    10_000,
    0.5,
    3,
    13,
    57,
    999,
    float("inf"),
    float("nan"),
    10**400,
    True,
    None,
    [],
    {},
    [1],
)
MAY_BE = {"slot-has-ink", "pdf-complaint", "head-too-wide"}


@cache
def ours() -> str:
    return (ROOT / "data/profiles/nd30.yaml").read_text(encoding="utf-8")


@cache
def notice() -> Notice:
    return printing.read("""\
date: 2021-11-17
state: draft
urgency: KHẨN
circulation: LƯU HÀNH NỘI BỘ
subject: Kết luận giao ban
body: [Giao Văn phòng tổng hợp báo cáo, {table: {columns: [a, b], rows: [[c, d]]}}]
signers: tran-quoc-thanh
""")


def leaves(values: Any, path: Path_ = ()) -> Iterator[Path_]:
    """The paths to every number and text."""
    entries = values.items() if isinstance(values, dict) else enumerate(values) if isinstance(values, list) else ()
    for key, each in entries:
        yield from leaves(each, (*path, key)) if isinstance(each, (dict, list)) else [(*path, key)]


def changed(path: Path_, value: object) -> bytes:
    """Our form with another value there; without any, if that is an ellipsis."""
    values = yaml.safe_load(ours())
    inner = values
    for key in path[:-1]:
        inner = inner[key]
    if value is Ellipsis:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return str(yaml.safe_dump(values, allow_unicode=True)).encode("utf-8", "surrogatepass")


def reading(data: bytes, folder: Path) -> tuple[Press | None, Sequence[Problem]]:
    """The press of this form, or why there is none."""
    file = folder / "cua-so.yaml"
    file.write_bytes(data)
    try:
        return Press(file_to_profile(file), printing.press().fonts, printing.press().templates), ()
    except ProblemsFound as found:
        return None, found.problems


def printing_with(press: Press) -> set[str]:
    """The codes of what is wrong with a page in this form."""
    profile_to_css(press.profile, press.fonts.family)
    etree.fromstring(profile_to_word_styles(press.profile))
    try:
        printing.documents(notice(), press)
    except ProblemsFound as found:
        return {str(each.code) for each in found.problems}
    return set()


def assert_refused(problems: Sequence[Problem], data: bytes) -> None:
    """At a place, as a fault of nobody's document."""
    lines = data.count(b"\n") + 1
    assert exit_code(problems) == OUTSIDE
    assert all(each.at and each.at.file.endswith("cua-so.yaml") and each.at.line <= lines for each in problems)


@pytest.mark.parametrize("seed", tiered(map(str, range(20)), {"0"}))
def test_any_value_prints_or_is_refused(tmp_path: Path, seed: str) -> None:
    chance = random.Random(int(seed))  # noqa: S311 not a secret
    paths, values = list(leaves(yaml.safe_load(ours()))), [*NUMBERS, *strings(), Ellipsis]
    for number in range(20):
        path, value = chance.choice(paths), chance.choice(values if number % 2 else NUMBERS)
        data = changed(path, value)
        press, problems = reading(data, tmp_path)
        if press:
            assert printing_with(press) <= MAY_BE, (path, value)
        else:
            assert_refused(problems, data)


REFUSED = {
    "ink in a style's name": (("styles", "kind", "term"), 'Tên"/><w:x'),
    "CSS in a colour": (("font", "color"), "000000; position: fixed"),
    "a font nobody knows": (("font", "family"), "Comic Sans"),
    "no room": (("page", "margins_mm", "left", "value"), 180),
    "no number": (("page", "size_mm", 0), "rộng"),
    "no end": (("styles", "kind", "pitch_pt"), float("inf")),
    "a box gone": (("boxes_mm", "KHẨN"), Ellipsis),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_at_its_place(tmp_path: Path, name: str) -> None:
    data = changed(*REFUSED[name])
    press, problems = reading(data, tmp_path)
    assert press is None
    assert_refused(problems, data)


def test_a_measure_outside_its_range_is_told_at_its_line(tmp_path: Path) -> None:
    text = ours().replace("top: {value: 20,", "top: {value: 12,")
    (tmp_path / "cua-so.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        file_to_profile(tmp_path / "cua-so.yaml")
    (problem,) = found.value.problems
    assert problem.at
    assert "top: {value: 12" in text.splitlines()[problem.at.line - 1]


def test_our_own_read_as_an_offices_is_ours(tmp_path: Path) -> None:
    press, _ = reading(ours().encode(), tmp_path)
    assert press
    assert press.profile == printing.press().profile
