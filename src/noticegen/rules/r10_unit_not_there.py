"""No unit can be assigned a task before it exists or after it has ceased to exist."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.notice.office import Addressee, Unit
from noticegen.problems.problem import At, Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._tasks import addressed, place
from ._texts import written

CODE = RuleCode(
    "R10",
    vi=(
        "{unit} ({id}) không hoạt động vào ngày ban hành {issued}; danh bạ ghi từ {since} đến {until}.",
        "Ghi mã đơn vị đã thay nhiệm vụ này; nếu đơn vị vẫn hoạt động, sửa since, until trong data/office.yaml.",
    ),
    en=(
        "{unit} ({id}) does not exist on the date of issue, {issued}; the registry lists it from {since} to {until}.",
        (
            "Use the id of the unit that took over; if this unit still exists, correct since and until in "
            "data/office.yaml."
        ),
    ),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi=(
        "Không giao việc, không gửi thông báo cho đơn vị đã thôi hoạt động hoặc chưa hoạt động vào ngày ban "
        "hành. Ở các ví dụ, phong-cu hoạt động đến 15/12/2020 (until), phong-moi từ 10/01/2022 (since)."
    ),
    en=(
        "Do not assign tasks or send notices to a unit that no longer exists, or does not exist yet, on the date "
        "of issue. In the examples, phong-cu existed until 15/12/2020 (until) and phong-moi exists from "
        "10/01/2022 (since)."
    ),
)
GOOD = (
    "{date: 2020-12, body: [{text: Giao Phòng Kế hoạch, units: phong-cu}]}",
    "{date: 2022-01, body: [{text: Giao Phòng Chuyển đổi số, units: phong-moi}]}",
    "body: [{text: Giao các phòng, units: nhom-doi-moi}]",
    "recipients: [Phòng Kế hoạch]",
)
BAD = (
    "{date: 2020-12-16, body: [{text: Giao Phòng Kế hoạch, units: phong-cu}]}",
    "{date: 2022-01-09, body: [{text: Giao Phòng Chuyển đổi số, units: phong-moi}]}",
    "{date: 2021-12, recipients: [{name: Các phòng, units: [van-phong, phong-moi]}]}",
)


def check(notice: Notice) -> Iterator[Problem]:
    """Each mention by id, because whoever fixes it must find every one."""
    for node, addressee in addressed(notice):
        yield from _not_there(addressee, place(node), notice)
    for recipient in notice.recipients:
        for addressee in recipient.addressees:
            yield from _not_there(addressee, recipient.name.at, notice)


def _not_there(addressee: Addressee, at: At | None, notice: Notice) -> Iterator[Problem]:
    if not addressee.is_group and not addressee.units:
        yield Problem(CODE, at, {"issued": written(notice.date), **_values(*addressee.listed)}, SEVERITY)


def _values(unit: Unit) -> dict[str, str]:
    since, until = (f"{day:%d/%m/%Y}" if day else "…" for day in (unit.since, unit.until))
    return {"unit": unit.name, "id": unit.id, "since": since, "until": until}
