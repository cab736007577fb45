"""A task for a group without any remaining unit is nobody's task."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._tasks import addressed, place
from ._texts import written

CODE = RuleCode(
    "R11",
    vi=(
        "“{group}” ({id}) không có đơn vị nào ở thông báo ban hành {issued}: việc này không ai nhận.",
        "Xem trong data/office.yaml: members của nhóm; agency, since, until của các đơn vị.",
    ),
    en=(
        '"{group}" ({id}) contains no unit in a notice issued {issued}: nobody receives this task.',
        "In data/office.yaml, check the members of the group and the agency, since and until of the units.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Việc giao cho một nhóm không còn đơn vị nào thì không ai nhận; ở ví dụ, nhom-cu là nhóm như vậy.",
    en=(
        "A task assigned to a group without any remaining unit is received by nobody; nhom-cu in the examples is "
        "such a group."
    ),
)
GOOD = (
    "body: [{text: Giao các phòng, units: nhom-doi-moi}]",
    "{date: 2020-12, body: [{text: Giao các phòng, units: nhom-cu}]}",
    "body: [{text: Giao các đơn vị, units: all}]",
)
BAD = (
    "body: [{text: Giao các phòng, units: nhom-cu}]",
    "body: [{text: Giao Văn phòng, units: van-phong, coordinating: nhom-cu}]",
)


def check(notice: Notice) -> Iterator[Problem]:
    """Groups, and `all`, whose units all fall outside this notice; a registry without units is left alone."""
    for node, addressee in addressed(notice):
        if addressee.is_group and addressee.listed and not addressee.units:
            values = {"group": addressee.name, "id": addressee.id, "issued": written(notice.date)}
            yield Problem(CODE, place(node), values, SEVERITY)
