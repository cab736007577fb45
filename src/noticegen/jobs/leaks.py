"""Whether a finished file says what its unit must not read.

Only the excerpt's own nodes go into the page, so nothing should. But templates can be replaced, and a file has more
rooms than its pages: titles, bookmarks, properties, attachments. So the finished files are read, as a unit would.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from noticegen.inline import plain_text
from noticegen.notice import Node, Notice
from noticegen.notice_to_excerpts import Excerpt, nodes_of

RUN = 8
"""So many words in a row are one sentence's and no other's."""

_WORD = re.compile(r"\w+")
_LABEL = re.compile(r"^\s*(?:[-+–]|[IVXLC]+\.|[\d.]+|\w{1,2}\))\s+")

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Secret:
    """What a paper may say, and what it must not."""

    allowed: tuple[str, ...]
    secret: tuple[str, ...]


def secret_of(excerpt: Excerpt) -> Secret:
    """The texts of the nodes a unit does not receive, beside all that its paper may say."""
    kept = (
        text for node in nodes_of((*excerpt.opening, *excerpt.body, *excerpt.closing)) for text in _node_texts(node)
    )
    allowed = (*kept, *_common_texts(excerpt.notice), str(excerpt.unit.name))
    return Secret(allowed, tuple(text for node in excerpt.omitted for text in _node_texts(node)))


def _node_texts(node: Node) -> Iterator[str]:
    """A node's own words, not those of the nodes below it."""
    for text in (node.label, node.heading, node.text, node.paragraph):
        if text:
            yield plain_text(text)
    if node.table:
        cells = (cell for row in node.table.rows for cell in row)
        for text in (node.table.caption, *(column.title for column in node.table.columns), *cells):
            if text:
                yield plain_text(text)


def _common_texts(notice: Notice) -> Iterator[str]:
    """What every paper of a notice may say: who issues it, what about, who signs, who receives it."""
    yield from (notice.kind, notice.place, *notice.subject, *notice.legal_bases)
    for agency in notice.issuers:
        yield from (*agency.name, *(agency.parent or ()))
    for signer in notice.signers:
        yield from (*signer.authority, signer.post, signer.name)
    for recipient in notice.recipients:
        yield from (recipient.name, recipient.note or "", *recipient.members)


def leaks_in_paragraphs(secret: Secret, paragraphs: Iterable[str]) -> list[str]:
    """The secret words found in these paragraphs or properties; none is as it must be.

    A secret is found by any eight of its words in a row; a shorter one only where it has a paragraph to itself, for
    "Giao Thanh tra Sở" may well be part of another sentence.
    """
    paragraphs = list(paragraphs)
    return _told((_runs(paragraphs) & _long(secret)) - _runs(secret.allowed), _short(secret, paragraphs))


def leaks_in_lines(secret: Secret, lines: Iterable[str], paragraphs: Iterable[str]) -> list[str]:
    """The same for the lines of pages, where sentences run on.

    Over a line's end the last words of one paragraph meet the first of the next; `paragraphs`, the same text from a
    file that was looked at already, tell which of them may.
    """
    lines = list(lines)
    met = _runs([" ".join(paragraphs)])
    return _told((_runs([" ".join(lines)]) & _long(secret)) - _runs(secret.allowed) - met, _short(secret, lines))


def _told(*found: Iterable[Words]) -> list[str]:
    return sorted(" ".join(words) for each in found for words in each)


def _long(secret: Secret) -> set[Words]:
    return _runs(secret.secret)


def _short(secret: Secret, lines: Iterable[str]) -> set[Words]:
    """Secrets of a few words that stand alone, with or without a number before them."""
    wanted = {words for text in secret.secret if 1 < len(words := words_of(text)) < RUN}
    alone = {words_of(each) for line in lines for each in (line, _LABEL.sub("", line))}
    return {words for words in alone & wanted if not _is_said(words, secret.allowed)}


def words_of(text: str) -> Words:
    """The words alone: marks, blanks, capitals and hyphens at a line's end are the page's."""
    return tuple(_WORD.findall(text.casefold()))


def _runs(texts: Iterable[str]) -> set[Words]:
    """Every so many words in a row of each text."""
    runs: set[Words] = set()
    for text in texts:
        words = words_of(text)
        runs.update(words[start : start + RUN] for start in range(len(words) - RUN + 1))
    return runs


def _is_said(wanted: Words, texts: Iterable[str]) -> bool:
    """Whether one of these texts has the words in a row."""
    needle = f" {' '.join(wanted)} "
    return any(needle in f" {' '.join(words_of(text))} " for text in texts)
