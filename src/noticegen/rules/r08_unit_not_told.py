"""A unit that is given a task must receive the notice."""

from collections.abc import Iterable, Iterator

from noticegen.notice import Notice
from noticegen.office import Group, Unit
from noticegen.problem import Problem, Severity
from noticegen.references import ALL
from noticegen.tree import Text

from ._texts import node_texts, notice_nodes

CODE = "R08"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Đơn vị được giao việc phải nhận được thông báo, trực tiếp hoặc trong một nhóm.",
    "en": "A unit that is given a task must receive the notice, by itself or in a group.",
}
GOOD = (
    "{body: [{text: Giao Văn phòng, units: van-phong}], recipients: [{name: Các đơn vị, units: all}]}",
    "{body: [{text: Giao Văn phòng, units: van-phong}], recipients: [{name: Các phòng, units: cac-phong}]}",
    "{body: [{text: A, units: cac-phong}], recipients: [{name: A, units: [van-phong, thanh-tra]}]}",
)
BAD = (
    "{body: [{text: Giao Văn phòng, units: van-phong}], recipients: [{name: Thanh tra, units: thanh-tra}]}",
    "{body: [{text: Giao các phòng, units: cac-phong}], recipients: [{name: Thanh tra, units: thanh-tra}]}",
)


def check(notice: Notice) -> Iterator[Problem]:
    """Units with tasks that no recipient line reaches; silent where no line says whom it reaches."""
    reached = {each for recipient in notice.recipients for each in _ids(recipient.units)}
    if not reached or ALL in reached:
        return
    told: set[str] = set()
    for node in notice_nodes(notice):
        for unit in (*node.units, *node.coordinating):
            if unit.id not in told and not reached.issuperset(_ids([unit])) and _is_body(unit):
                told.add(unit.id)
                text = next(node_texts(node), None)
                yield Problem(CODE, text.at if text else None, {"unit": unit.name, "id": unit.id}, SEVERITY)


def _ids(units: Iterable[Unit | Group | Text]) -> set[str]:
    """The units meant, groups opened; `all` where a group is everyone."""
    ids: set[str] = set()
    for each in units:
        if isinstance(each, Group):
            ids.update([ALL] if each.members == "all" else each.members)
        else:
            ids.add(each.id if isinstance(each, Unit) else each)
    return ids


def _is_body(unit: Unit | Group) -> bool:
    """Persons and posts are told by their own unit."""
    return isinstance(unit, Group) or unit.kind in {"unit", "organisation"}
