"""A unit that is given a task must receive the notice."""

from collections.abc import Iterator

from noticegen.notice import Notice
from noticegen.office import Group, Unit
from noticegen.problem import Problem, Severity

from ._texts import node_texts, notice_nodes

CODE = "R08"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Đơn vị được giao việc phải nhận được thông báo, trực tiếp hoặc trong một nhóm.",
    "en": "A unit that is given a task must receive the notice, by itself or in a group.",
}
GOOD = ("{body: [{text: Giao Văn phòng, units: van-phong}], recipients: [{name: Các đơn vị, units: all}]}",)
BAD = ("{body: [{text: Giao Văn phòng, units: van-phong}], recipients: [{name: Thanh tra, units: thanh-tra}]}",)


def check(notice: Notice) -> Iterator[Problem]:
    """Units with tasks that no recipient line reaches; silent where no line says whom it reaches."""
    reached = {each for recipient in notice.recipients for each in recipient.units}
    if not reached or "all" in reached:
        return
    told: set[str] = set()
    for node in notice_nodes(notice):
        for unit in (*node.units, *node.coordinating):
            if unit.id not in reached | told and _is_body(unit):
                told.add(unit.id)
                text = next(node_texts(node), None)
                yield Problem(CODE, text.at if text else None, {"unit": unit.name, "id": unit.id}, SEVERITY)


def _is_body(unit: Unit | Group) -> bool:
    """Persons and posts are told by their own unit."""
    return isinstance(unit, Group) or unit.kind in {"unit", "organisation"}
