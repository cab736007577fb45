"""Whether every unit with a task is a recipient can be checked only if Nơi nhận names units."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._tasks import addressed, place, says_whom

CODE = RuleCode(
    "R08-unsaid",
    vi=(
        "Có việc giao cho đơn vị, nhưng không dòng nơi nhận nào cho biết gửi đến đơn vị nào: không kiểm tra được.",
        "Ghi units ở dòng gửi các đơn vị, ví dụ units: all; hoặc viết dòng đó đúng như tên trong danh bạ.",
    ),
    en=(
        "Units have tasks, but no recipient line says which units it covers: this cannot be checked.",
        (
            "Write units on the line addressed to the units, such as units: all, or word that line exactly as in the "
            "registry."
        ),
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Nơi nhận viết bằng lời thì máy không biết gồm những đơn vị nào, nên không kiểm tra được ai chưa nhận.",
    en=(
        "From words alone, noticegen cannot tell which units a recipient line covers, so it cannot check who was "
        "left out."
    ),
)
GOOD = (
    "{body: [{text: Giao Văn phòng, units: van-phong}], recipients: [{name: Các phòng ban, units: all}]}",
    "{body: [{text: Giao Văn phòng, units: van-phong}], recipients: [Văn phòng Sở]}",
    "{body: [{text: A, units: van-phong}], recipients: [{name: Sở, members: [VĂN PHÒNG SỞ, Thanh tra Sở]}]}",
    "{body: [{text: Giao Kế toán trưởng, units: ke-toan-truong}], recipients: [Ban Giám đốc]}",
    "{body: [Việc chung], recipients: [Các phòng ban]}",
)
BAD = (
    "{body: [{text: Giao Văn phòng, units: van-phong}], recipients: [Các phòng ban]}",
    "{body: [{text: Giao các đơn vị, units: all}], recipients: [Kế toán trưởng, Các đơn vị thuộc Sở]}",
    "{body: [{text: Giao Văn phòng, units: van-phong}], recipients: []}",
)


def check(notice: Notice) -> Iterator[Problem]:
    """Once per notice: tasks name units, but no recipient line does."""
    tasks = [node for node, addressee in addressed(notice) if addressee.bodies]
    if tasks and not says_whom(notice):
        at = notice.recipients[0].name.at if notice.recipients else place(tasks[0])
        yield Problem(CODE, at, {}, SEVERITY)
