"""An asterisk without its partner is printed as it stands."""

from collections.abc import Iterator

from noticegen.form.inline import stray_asterisks
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

from ._texts import prose, spot

CODE = "B18-asterisks"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Chữ đậm viết **…**, chữ nghiêng viết *…*; dấu sao không có dấu kia sẽ in ra nguyên như đã gõ.",
    "en": "Bold is **…**, italic *…*; an asterisk without its partner is printed as typed.",
}
GOOD = ("body: ['Một **hai** và *ba* (*), 2 * 3']",)
BAD = ("body: ['Một **hai']", "body: ['Một ** hai**']", "body: ['Một *hai']", "body: ['Một **hai*']")


def check(notice: Notice) -> Iterator[Problem]:
    """The first asterisk of each text that is no emphasis."""
    for text in prose(notice):
        for start, end in list(stray_asterisks(text))[:1]:
            yield Problem(CODE, text.at, spot(text, start, end), SEVERITY)
