"""An asterisk without its counterpart is printed as typed."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import own_words, prose, spot

CODE = RuleCode(
    "B18-asterisks",
    vi=(
        "Dấu sao ở “{found}” không thành chữ đậm, chữ nghiêng; nó sẽ in ra.",
        "Viết **chữ đậm** hoặc *chữ nghiêng*, dấu sao sát chữ và đủ cặp; muốn in dấu sao thì viết \\*.",
    ),
    en=(
        'The asterisk in "{found}" makes nothing bold or italic; it will be printed.',
        (
            "Write **bold** or *italic*, with the asterisks next to the words and in pairs; to print an asterisk, "
            "write \\*."
        ),
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Chữ đậm viết **…**, chữ nghiêng viết *…*; dấu sao không có dấu kia sẽ in ra nguyên như đã gõ.",
    en="Write **…** for bold and *…* for italics; an asterisk without its counterpart is printed as typed.",
)
GOOD = ("body: ['Một **hai** và *ba* (*), 2 * 3', 'Công văn ghi “nhập mã *101#, chọn 5”']",)
BAD = ("body: ['Một **hai']", "body: ['Một ** hai**']", "body: ['Một *hai']", "body: ['Một **hai*']")


def check(notice: Notice) -> Iterator[Problem]:
    """The first asterisk of each text that marks nothing bold or italic, other than in what others wrote."""
    starred = [text for text in prose(notice) if "*" in text]
    if not starred:
        return
    from noticegen.form.inline import stray_asterisks  # its patterns take a while, and few notices have asterisks

    for text in starred:
        own = own_words(text)
        for start, end in [each for each in stray_asterisks(text) if own[each[0]] == text[each[0]]][:1]:
            yield Problem(CODE, text.at, spot(text, start, end), SEVERITY)
