"""The texts of a notice, for several rules."""

import re
from collections.abc import Iterator, Sequence

from noticegen.notice.dates import IssueDate
from noticegen.notice.nodes import nodes, notice_nodes
from noticegen.notice.notice import Node, Notice
from noticegen.notice.office import Recipient
from noticegen.problems.by_identity import by_identity
from noticegen.problems.lazy import Lazy
from noticegen.reading.tree import Text

FULL_DATE = Lazy(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)


def node_texts(node: Node) -> Iterator[Text]:
    """The prose of one node, including the text of its table."""
    for text in (node.label, node.heading, node.text, node.paragraph):
        if text is not None:
            yield text
    if node.table is not None:
        yield from (text for text in (node.table.caption, *(each.title for each in node.table.columns)) if text)
        yield from (cell for row in node.table.rows for cell in row if cell is not None)


@by_identity(1)
def prose(notice: Notice) -> Sequence[Text]:
    """Everything the author wrote as sentences: subject, legal bases, body, appendices."""
    return tuple(_prose(notice))


def _prose(notice: Notice) -> Iterator[Text]:
    yield from notice.subject
    yield from notice.legal_bases
    for node in notice_nodes(notice):
        yield from node_texts(node)
    for appendix in notice.appendices:
        yield appendix.title
        for node in nodes(appendix.body):
            yield from node_texts(node)


def all_texts(notice: Notice) -> Iterator[Text]:
    """Everything that people read on the page: the prose, recipients, signers, agencies, the archive line."""
    yield from prose(notice)
    for recipient in notice.recipients:
        yield from (each for each in (recipient.name, recipient.note, *recipient.members) if each)
    if notice.archive.line:
        yield notice.archive.line
    for signer in notice.signers:
        yield from (each for each in (*signer.authority, signer.post, signer.name) if each)
    for agency in notice.issuers:
        yield from (each for each in (*(agency.parent or ()), *agency.name, agency.place) if each)


_QUOTED = Lazy(r"“[^”\n]*”|\"[^\"\n]*\"|«[^»\n]*»", needs=tuple('“"«'))


def own_words(text: str) -> str:
    """The text with what it quotes masked: nobody answers for what others wrote. Nothing moves."""
    return _QUOTED.sub(lambda match: match[0][0] + "\u2588" * (len(match[0]) - 2) + match[0][-1], text)


def without_emphasis(text: str) -> str:
    """The words as they are printed."""
    if "*" not in text:
        return text
    from noticegen.form.inline import plain_text  # its patterns take a while, and few texts have emphasis

    return plain_text(text)


def spot(text: str, start: int, end: int, reach: int = 12) -> dict[str, str]:
    """Values for a problem: the spot with up to `reach` characters on both sides, and its offset in these."""
    first = max(0, start - reach)
    first += len(text[first:start]) - len(text[first:start].lstrip())
    return {"found": text[first : end + reach].rstrip(), "offset": str(start - first)}


def last_text(notice: Notice) -> Text:
    """The last text of the notice itself, without its appendices."""
    texts = [text for node in nodes((*notice.body, *notice.closing)) for text in node_texts(node)]
    return texts[-1] if texts else notice.subject[-1]


def last_texts(roots: Sequence[Node]) -> list[Text]:
    """The text after which the form prints the end mark; none where a table comes last."""
    last = [*nodes(roots)][-1:]
    return [text for node in last if not node.table for text in node_texts(node)][-1:]


def value_of(number: str) -> int:
    """In Arabic or Roman figures; 0 of what is neither."""
    if number.isdigit():
        return int(number)
    from noticegen.notice.numbering import ROMANS  # few notices have them

    return ROMANS.get(number, 0)


def written(date: IssueDate) -> str:
    """A date of issue in figures; an unknown day appears as an ellipsis."""
    return f"{date.day or '…'}/{date.month}/{date.year}"


def is_typed_archive_line(notice: Notice, recipient: Recipient) -> bool:
    """Whether this is the last recipient, which the form takes for the archive line and prints as typed."""
    if recipient is not notice.recipients[-1] or notice.archive.model_fields_set or "ưu" not in recipient.name.lower():
        return False
    from noticegen.form.wording import is_archive_line  # all of the form's words, for one rare line

    return is_archive_line(recipient.name)
