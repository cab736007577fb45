"""Ids of the registry: an unknown one is refused at its place, and the nearest suggested."""

from typing import Any

import pytest

from noticegen.problems.problem import ProblemsFound
from tools.marked import filled_up, place_of, without_mark
from tools.notices import OFFICE, office, read_notice

IN_REGISTRY = {
    "agency: §so-tai-chin, ": ("unknown-agency", "so-tai-chinh"),
    "agency: §van-phong, ": ("unknown-agency", ""),
    "units: §alll}": ("unknown-unit", "all"),
    "units: [all, §cac-phog]}": ("unknown-unit", "cac-phong"),
    "members: [van-phong, §cac-phong]}": ("unknown-unit", ""),
}
KEPT = {"agency": "agency: so-tai-chinh, ", "units": "units: all}", "members": "members: [van-phong, thanh-tra]}"}


def found_in(read: Any, text: str) -> list[tuple[str, int, int, str]]:
    with pytest.raises(ProblemsFound) as found:
        read(text)
    return [(each.code, *place_of(each), each.values.get("suggestion", "")) for each in found.value.problems]


@pytest.mark.parametrize("wrong", IN_REGISTRY)
def test_an_unknown_id_of_the_registry_itself(wrong: str) -> None:
    text, line, column = without_mark(OFFICE.replace(KEPT[wrong.split(":", maxsplit=1)[0]], wrong))
    code, suggestion = IN_REGISTRY[wrong]
    assert found_in(lambda whole: office(whole.encode()), text) == [(code, line, column, suggestion)]


IN_NOTICE = {
    "recipients: [{name: A, units: §van-phon}]": ("unknown-unit", "van-phong"),
    "recipients: [{name: A, units: [all, §Thanh tra Sở]}]": ("unknown-unit", "thanh-tra"),
    "body: [{text: A, units: §văn phòng}]": ("unknown-unit", "van-phong"),
    "body: [{text: A, units: [all, §Van_Phong]}]": ("unknown-unit", "van-phong"),
    "body: [{text: A, coordinating: §Thanh-tra}]": ("unknown-unit", "thanh-tra"),
    "body: [{text: A, units: §văn phòng xã}]": ("unknown-unit", ""),
    "recipients: [{name: A, units: [§tat-ca]}]": ("unknown-unit", ""),
    "body: [{text: A, units: [§QLNS]}]": ("unknown-unit", "stc-ngan-sach"),
}


@pytest.mark.parametrize("wrong", IN_NOTICE)
def test_an_unknown_id_of_a_notice(wrong: str) -> None:
    text, line, column = without_mark(filled_up(f"{wrong}\n"))
    code, suggestion = IN_NOTICE[wrong]
    assert found_in(read_notice, text) == [(code, line, column, suggestion)]
