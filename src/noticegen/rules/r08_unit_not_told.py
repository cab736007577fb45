"""A unit that has a task must receive the notice."""

from collections.abc import Iterator, Mapping

from noticegen.notice.notice import Notice
from noticegen.notice.office import Addressee, Unit
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._tasks import addressed, place, says_whom

CODE = RuleCode(
    "R08",
    vi=(
        "{unit} được giao việc nhưng không có ở nơi nhận.",
        "Thêm một dòng nơi nhận, hoặc ghi units: {id} ở dòng đã gồm đơn vị này.",
    ),
    en=(
        "{unit} has a task but is not among the recipients.",
        "Add a recipient line, or write units: {id} on the line that includes this unit.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Đơn vị được giao việc phải nhận được thông báo, trực tiếp hoặc trong một nhóm.",
    en="A unit that has a task must receive the notice, by itself or as part of a group.",
)
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
    """Units with tasks that no recipient line covers, provided that at least one line names units."""
    reached = {unit.id for recipient in notice.recipients for each in recipient.addressees for unit in each.units}
    reported: set[str] = set()
    for node, addressee in addressed(notice) if says_whom(notice) else ():
        missing = tuple(unit for unit in addressee.bodies if unit.id not in reached)
        if not reported.issuperset(unit.id for unit in missing):
            reported.update(unit.id for unit in missing)
            yield Problem(CODE, place(node), _named(addressee, missing), SEVERITY)


def _named(addressee: Addressee, missing: tuple[Unit, ...]) -> Mapping[str, str]:
    """The group where all of it is missing, else those who are."""
    if missing == addressee.bodies:
        return {"unit": addressee.name, "id": addressee.id}
    ids = ", ".join(unit.id for unit in missing)
    return {"unit": "; ".join(unit.name for unit in missing), "id": f"[{ids}]" if len(missing) > 1 else ids}
